/** What panels in VR say of the booths around: the card of the chosen one, and the pavilion's chapters. */
import { commonTexts } from '../i18n/texts/common.ts'
import { exhibitTexts } from '../i18n/texts/exhibit.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { ZoneChapters } from './use-exhibition.ts'
import type { PanelItem } from '../panel/panel-layout.ts'

export interface CardContent {
  title: string
  unit: string
  excerpt: string
}

export function cardItems(t: Translate, { title, unit, excerpt }: CardContent): PanelItem[] {
  return [
    { kind: 'text', tone: 'soft', text: unit },
    { kind: 'title', text: title },
    { kind: 'text', text: `${excerpt}…` },
    {
      kind: 'buttons',
      buttons: [
        { id: 'go', label: t(hallTexts.goThere), primary: true },
        { id: 'operate', label: t(exhibitTexts.operate) },
        { id: 'close', label: t(commonTexts.close) },
      ],
    },
  ]
}

/** Nothing where a pavilion has one chapter only. */
export function chapterItems(t: Translate, chapters: ZoneChapters | undefined): PanelItem[] {
  if (!chapters || chapters.count < 2) return []
  const { chapter, count } = chapters
  return [
    { kind: 'text', tone: 'soft', text: t(hallTexts.chapter, { chapter: chapter + 1, count }) },
    {
      kind: 'buttons',
      buttons: [
        { id: 'chapter:-1', label: t(hallTexts.previousChapter), disabled: chapter === 0 },
        { id: 'chapter:1', label: t(hallTexts.nextChapter), disabled: chapter >= count - 1 },
      ],
    },
  ]
}

/** Which way a button of `chapterItems` turns; undefined for any other button. */
export function chapterPressed(buttonId: string): -1 | 1 | undefined {
  if (buttonId === 'chapter:1') return 1
  return buttonId === 'chapter:-1' ? -1 : undefined
}
