/** What the gathering's panel in VR may show, and the way there from everything it shows. */
import { useMemo } from 'react'
import { captionTexts } from '../i18n/texts/caption.ts'
import { comfortTexts } from '../i18n/texts/comfort.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { peopleTexts } from '../i18n/texts/people.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { buttonRows, type PanelItem } from '../panel/panel-items.ts'
import type { DeskAct } from './features.ts'

export type Tab = Extract<DeskAct, { type: 'tab' }>['tab']

const TABS_PER_ROW = 2

/** Buttons to all that it shows. */
export function useTabs(isReview: boolean): PanelItem<DeskAct>[] {
  const { t } = useText()
  return useMemo(() => {
    const to = (next: Tab, label: string) => ({ act: { type: 'tab', tab: next } as const, label })
    return buttonRows<DeskAct>(
      [
        ...(isReview ? [to('item', t(reviewTexts.sheet))] : []),
        to('lead', t(roadshowTexts.route)),
        to('voice', t(peopleTexts.voice)),
        to('people', t(peopleTexts.people)),
        to('talk', t(captionTexts.title)),
        to('settings', t(comfortTexts.settings)),
      ],
      TABS_PER_ROW,
    )
  }, [t, isReview])
}

/** What stands under all that it shows. */
export function useFooter(tab: Tab): PanelItem<DeskAct>[] {
  const { t } = useText()
  return useMemo(
    () => [
      {
        kind: 'buttons',
        buttons: [
          { act: { type: 'tab', tab: 'menu' }, label: t(hallTexts.menu), pressed: tab === 'menu' },
          { act: { type: 'tab', tab: 'none' }, label: t(commonTexts.close) },
        ],
      },
    ],
    [t, tab],
  )
}
