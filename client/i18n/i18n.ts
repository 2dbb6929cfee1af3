/**
 * Languages: zh-CN is the source, en is complete. Texts live in texts/*.ts as pairs, so that a
 * missing translation does not compile. The choice stays in the browser and sets <html lang>.
 */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../shared/protocol/refusals.ts'
import { texts } from './texts.ts'

const STORAGE_KEY = 'jiebang.language'

type Pairs = Record<string, Record<string, readonly [string, string]>>

function resources(index: 0 | 1): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts as Pairs).map(([feature, pairs]) => [
      feature,
      Object.fromEntries(Object.entries(pairs).map(([key, pair]) => [key, pair[index]])),
    ]),
  )
}

/** The language chosen before, else Chinese unless the browser asks for something else first. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORAGE_KEY)
  if (stored === 'zh-CN' || stored === 'en') return stored
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'zh-CN'
}

export async function setLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORAGE_KEY, language)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

/** Call once before the first render. */
export async function startI18n(): Promise<void> {
  const language = preferredLanguage()
  document.documentElement.lang = language
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': resources(0), en: resources(1) },
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: '.',
    returnNull: false,
  })
}
