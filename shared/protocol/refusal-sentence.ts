/** The sentence that people read of a refusal. */
import type { RefusalText } from './file-refusal-texts.ts'
import { figureText } from './refusal-words.ts'

export type Figures = Record<string, string | number>
export type Language = 'zh-CN' | 'en'

export function refusalSentence(text: RefusalText, figures: Figures, language: Language): string {
  const english = language === 'en'
  return (english ? text.en : text.zh).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    figureText(name, figures[name] ?? '?', english),
  )
}
