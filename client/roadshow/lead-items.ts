/** The lead desk as panel items, for space. Pure. */
import type { PanelItem } from '../panel/panel-layout.ts'
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
        leaderName === null ? t('roadshow.noLeader') : t('roadshow.leading', { name: leaderName }),
    },
  ]
  if (mayLead) {
    const lead = { id: 'lead', label: t(leads ? 'roadshow.stopLeading' : 'roadshow.lead') }
    const gather = { id: 'gather', label: t('roadshow.gather'), primary: true }
    items.push({ kind: 'buttons', buttons: leads ? [lead, gather] : [lead] })
  }
  if (leads)
    items.push({
      kind: 'buttons',
      buttons: [
        { id: 'goHere', label: t('roadshow.goHere'), disabled: !atBooth },
        { id: 'goAtrium', label: t('roadshow.atrium') },
      ],
    })
  else {
    const label = t(following ? 'roadshow.unfollow' : 'roadshow.follow')
    items.push({ kind: 'buttons', buttons: [{ id: 'follow', label }] })
  }
  if (slideCount > 0) {
    items.push({
      kind: 'text',
      tone: 'soft',
      text: t('roadshow.slideOf', { slide: slide + 1, count: slideCount }),
    })
    if (leads)
      items.push({
        kind: 'buttons',
        buttons: [
          { id: 'slideBack', label: t('roadshow.previous'), disabled: slide === 0 },
          { id: 'slideOn', label: t('roadshow.next'), disabled: slide >= slideCount - 1 },
        ],
      })
  }
  return items
}
