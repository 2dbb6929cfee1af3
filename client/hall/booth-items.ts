/** What can be read and done about the booths around: the card of the chosen one, and the pavilion's chapters. */
import { commonTexts } from '../i18n/texts/common.ts'
import { exhibitTexts } from '../i18n/texts/exhibit.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'
import type { ZoneChapters } from './use-exhibition.ts'

export interface CardContent {
  title: string
  unit: string
  excerpt: string
  /** Whether one stands at it. */
  isHere: boolean
}

/** To the booth, to its exhibits, or away from its card. */
export type CardAct = 'go' | 'operate' | 'close'

export function cardItems(t: Translate, content: CardContent): PanelItem<CardAct>[] {
  const { title, unit, excerpt, isHere } = content
  const close = { act: 'close', label: t(commonTexts.close) } as const
  const go = { act: 'go', label: t(hallTexts.goThere), primary: true } as const
  const operate = { act: 'operate', label: t(exhibitTexts.operate), primary: isHere } as const
  return [
    { kind: 'text', tone: 'soft', text: unit },
    { kind: 'title', text: title },
    { kind: 'text', text: `${excerpt}…` },
    { kind: 'buttons', buttons: isHere ? [operate, close] : [go, operate, close] },
  ]
}

/** The chapter a pavilion is to show. */
export interface ChapterAct {
  type: 'chapter'
  to: Omit<ZoneChapters, 'count'>
}

/** Nothing where a pavilion has one chapter only. */
export function chapterItems(
  t: Translate,
  chapters: ZoneChapters | undefined,
): PanelItem<ChapterAct>[] {
  if (!chapters || chapters.count < 2) return []
  const { pavilion, chapter, count } = chapters
  const turn = (by: -1 | 1): ChapterAct => ({
    type: 'chapter',
    to: { pavilion, chapter: chapter + by },
  })
  return [
    { kind: 'text', tone: 'soft', text: t(hallTexts.chapter, { chapter: chapter + 1, count }) },
    {
      kind: 'buttons',
      buttons: [
        { act: turn(-1), label: t(hallTexts.previousChapter), disabled: chapter === 0 },
        { act: turn(1), label: t(hallTexts.nextChapter), disabled: chapter >= count - 1 },
      ],
    },
  ]
}
