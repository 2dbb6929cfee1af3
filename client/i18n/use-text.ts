/**
 * Texts by typed key: `t('account.signIn')`. A key that does not exist does not compile. `pick`
 * chooses from a bilingual value; content that has no English stays as filed.
 */
import i18next from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/protocol/refusals.ts'
import { currentLanguage } from './i18n.ts'
import type { texts } from './texts.ts'

type Texts = typeof texts
export type TextKey = {
  [Feature in keyof Texts & string]: `${Feature}.${keyof Texts[Feature] & string}`
}[keyof Texts & string]

export type Translate = (key: TextKey, figures?: Record<string, string | number>) => string

/** The text of `key` in the present language, `{{name}}` filled from `figures`. */
export const translate: Translate = (key, figures) => {
  const dot = key.indexOf('.')
  return i18next.t(key.slice(dot + 1), {
    ...figures,
    ns: key.slice(0, dot),
    nsSeparator: false,
  })
}

interface UseText {
  t: Translate
  language: Language
  pick: (value: { zh: string; en: string }) => string
}

export function useText(): UseText {
  useTranslation()
  const language = currentLanguage()
  return useMemo(
    () => ({
      t: (key, figures) => translate(key, figures),
      language,
      pick: (value) => (language === 'en' && value.en !== '' ? value.en : value.zh),
    }),
    [language],
  )
}
