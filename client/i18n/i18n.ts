/**
 * Languages: zh-CN is the source, en is complete. Texts live in texts/*.ts as pairs, so that a
 * missing translation does not compile, and a page loads the texts of its own features only. The
 * choice stays in the browser and sets <html lang>.
 */
import { create } from 'zustand'
import type { Language } from '../../shared/protocol/refusal-sentence.ts'
import { keep, readKept } from '../browser/kept-storage.ts'

/** One text in both languages. `{{name}}` stands for a figure. */
export type BilingualText = readonly [zh: string, en: string]
export type Figures = Record<string, string | number>

const STORAGE_KEY = 'jiebang.language'

/** The language chosen before, else Chinese unless the browser asks for something else first. */
export function preferredLanguage(): Language {
  const stored = readKept(STORAGE_KEY)
  if (stored === 'zh-CN' || stored === 'en') return stored
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

const useLanguageStore = create<{ language: Language }>(() => ({ language: 'zh-CN' }))

export const useLanguage = (): Language => useLanguageStore(({ language }) => language)

export const currentLanguage = (): Language => useLanguageStore.getState().language

function show(language: Language): void {
  document.documentElement.lang = language
  useLanguageStore.setState({ language })
}

export function setLanguage(language: Language): void {
  keep(STORAGE_KEY, language)
  show(language)
}

/** Call once before the first render. */
export function startI18n(): void {
  show(preferredLanguage())
}

/** `text` in `language`, its figures filled in. A figure that is not given stays visible as `{{name}}`. */
export function textIn(text: BilingualText, language: Language, figures: Figures = {}): string {
  return text[language === 'en' ? 1 : 0].replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String(figures[name] ?? whole),
  )
}
