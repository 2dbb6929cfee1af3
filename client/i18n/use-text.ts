/**
 * Texts for components: `t(accountTexts.signIn)`. `pick` chooses from a bilingual value of the data;
 * content that has no English stays as filed.
 */
import { useMemo } from 'react'
import type { Language } from '../../shared/protocol/refusal-sentence.ts'
import { textIn, useLanguage, type BilingualText, type Figures } from './i18n.ts'

export type Translate = (text: BilingualText, figures?: Figures) => string

interface UseText {
  t: Translate
  language: Language
  pick: (value: { zh: string; en: string }) => string
  /** Names one after another, as the language separates them. */
  list: (names: readonly string[]) => string
}

export function useText(): UseText {
  const language = useLanguage()
  return useMemo(
    () => ({
      t: (text, figures) => textIn(text, language, figures),
      language,
      pick: (value) => (language === 'en' && value.en !== '' ? value.en : value.zh),
      list: (names) => names.join(language === 'en' ? ', ' : '、'),
    }),
    [language],
  )
}
