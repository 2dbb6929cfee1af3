/** The lead desk as panel items, for space. Pure. */
import type { PanelItem } from '../panel/panel-layout.ts'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import type { Translate } from '../i18n/use-text.ts'

export interface LeadView {
  leaderName: string | null
  leads: boolean
  mayLead: boolean
  following: boolean
  slide: number
  slideCount: number
  /** Whether one stands at a booth that others could be taken to. */
  atBooth: boolean
}

/** Buttons: lead, gather, goHere, goAtrium, follow, slideBack, slideOn. */
export function leadItems(t: Translate, view: LeadView): PanelItem[] {
  const { leaderName, leads, mayLead, following, slide, slideCount, atBooth } = view
  const items: PanelItem[] = [
    {
      kind: 'text',
      tone: 'strong',
      text:
        leaderName === null
          ? t(roadshowTexts.noLeader)
          : t(roadshowTexts.leading, { name: leaderName }),
    },
  ]
  if (mayLead) {
    const lead = { id: 'lead', label: t(leads ? roadshowTexts.stopLeading : roadshowTexts.lead) }
    const gather = { id: 'gather', label: t(roadshowTexts.gather), primary: true }
    items.push({ kind: 'buttons', buttons: leads ? [lead, gather] : [lead] })
  }
  if (leads)
    items.push({
      kind: 'buttons',
      buttons: [
        { id: 'goHere', label: t(roadshowTexts.goHere), disabled: !atBooth },
        { id: 'goAtrium', label: t(roadshowTexts.atrium) },
      ],
    })
  else {
    const label = t(following ? roadshowTexts.unfollow : roadshowTexts.follow)
    items.push({ kind: 'buttons', buttons: [{ id: 'follow', label }] })
  }
  if (slideCount > 0) {
    items.push({
      kind: 'text',
      tone: 'soft',
      text: t(roadshowTexts.slideOf, { slide: slide + 1, count: slideCount }),
    })
    if (leads)
      items.push({
        kind: 'buttons',
        buttons: [
          { id: 'slideBack', label: t(roadshowTexts.previous), disabled: slide === 0 },
          { id: 'slideOn', label: t(roadshowTexts.next), disabled: slide >= slideCount - 1 },
        ],
      })
  }
  return items
}
