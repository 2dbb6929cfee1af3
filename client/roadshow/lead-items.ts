/** Leading and following, and the slides: what can be pressed, on a page and in space alike. Pure. */
import type { BoothAddress } from '../../shared/hall/placement.ts'
import { button, type PanelButton, type PanelItem } from '../panel/panel-items.ts'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import type { Translate } from '../i18n/use-text.ts'
import type { RoomAct } from '../room/room-acts.ts'

export type LeadAct = RoomAct<'lead' | 'gather' | 'goTo' | 'follow'>
export type SlideAct = RoomAct<'turnSlide'>

export interface LeadView {
  leads: boolean
  mayLead: boolean
  following: boolean
  /** The booth one stands at, that others could be taken to; undefined where one is not in the hall. */
  here: BoothAddress | null | undefined
}

/** Who leads, in a sentence. */
export const leaderText = (t: Translate, name: string | null): string =>
  name === null ? t(roadshowTexts.noLeader) : t(roadshowTexts.leading, { name })

export function leadItems(t: Translate, view: LeadView): PanelItem<LeadAct>[] {
  const { leads, mayLead, following, here } = view
  const items: PanelItem<LeadAct>[] = []
  const lead: PanelButton<LeadAct> = {
    act: { ask: 'lead', payload: { lead: !leads } },
    label: t(leads ? roadshowTexts.stopLeading : roadshowTexts.lead),
  }
  const gather: PanelButton<LeadAct> = {
    act: { ask: 'gather', payload: {} },
    label: t(roadshowTexts.gather),
    primary: true,
  }
  if (mayLead) items.push({ kind: 'buttons', buttons: leads ? [lead, gather] : [lead] })
  if (!leads)
    items.push(
      button<LeadAct>(t(following ? roadshowTexts.unfollow : roadshowTexts.follow), {
        ask: 'follow',
        payload: { follow: !following },
      }),
    )
  else if (here !== undefined)
    items.push({
      kind: 'buttons',
      buttons: [
        {
          act: { ask: 'goTo', payload: { address: here } },
          label: t(roadshowTexts.goHere),
          disabled: here === null,
        },
        { act: { ask: 'goTo', payload: { address: null } }, label: t(roadshowTexts.atrium) },
      ],
    })
  return items
}

interface SlideView {
  slide: number
  count: number
  leads: boolean
}

/** Which slide is shown, and turning it for who leads; nothing without slides. */
export function slideItems(
  t: Translate,
  { slide, count, leads }: SlideView,
): PanelItem<SlideAct>[] {
  if (count === 0) return []
  const place: PanelItem<SlideAct> = {
    kind: 'text',
    tone: 'soft',
    text: t(roadshowTexts.slideOf, { slide: slide + 1, count }),
  }
  if (!leads) return [place]
  const turn = (to: number): SlideAct => ({ ask: 'turnSlide', payload: { slide: to } })
  const buttons: PanelButton<SlideAct>[] = [
    { act: turn(slide - 1), label: t(roadshowTexts.previous), disabled: slide === 0 },
    {
      act: turn(slide + 1),
      label: t(roadshowTexts.next),
      primary: true,
      disabled: slide >= count - 1,
    },
  ]
  return [place, { kind: 'buttons', buttons }]
}
