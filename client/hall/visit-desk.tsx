/** The panel of a visit in VR: back to the atrium, seated, join by code, leave. */
import { useXR } from '@react-three/xr'
import { useMemo, useState } from 'react'
import { client } from '../api/client.ts'
import { errorSentence } from '../api/problem.ts'
import { useTakeOverMe } from '../api/use-me.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { lightHall, turnChapter, useHallStore } from './hall-store.ts'
import { useZoneChapters } from './use-exhibition.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { wayfindingTexts } from '../i18n/texts/wayfinding.ts'
import { useText } from '../i18n/use-text.ts'
import { FollowAnchor } from '../panel/follow-anchor.tsx'
import type { PanelHit, PanelItem } from '../panel/panel-layout.ts'
import { PanelView } from '../panel/panel-view.tsx'
import { chapterItems, chapterPressed } from './booth-items.ts'
import { CODE_DIGITS, keypadItems } from '../panel/keypad-items.ts'
import { toggleMap, useGuideStore } from './wayfinding/guide-store.ts'
import { nextQuality, useQualityLabel } from '../xr/quality-button.ts'
import { toggleSeated } from '../xr/seated.ts'
import type { Visitor } from '../xr/visitor.ts'

const GATHERING_PATH = /^\/gatherings\/([^/]+)$/
/** Closed, it is a button at the lower edge of what one looks at. */
const CLOSED = { scale: 0.7, position: [0, -0.4, 0] } as const

interface VisitDeskProps {
  visitor: Visitor
  scenarios: readonly ScenarioSummary[]
  toAtrium: () => void
  /** Goes on into the gathering that a code opened. */
  enterGathering: (gatheringId: string) => void
}

export function VisitDesk({ visitor, scenarios, toAtrium, enterGathering }: VisitDeskProps) {
  const { t, language } = useText()
  const session = useXR((xr) => xr.session)
  const takeOver = useTakeOverMe()
  const chapters = useZoneChapters(scenarios)
  const [open, setOpen] = useState<'menu' | 'code' | 'none'>('menu')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const mapOpen = useGuideStore((state) => state.mapOpen)
  const evening = useHallStore((state) => state.timeOfDay === 'evening')
  const quality = useQualityLabel()
  const items = useMemo<PanelItem[]>(() => {
    const menu = { id: 'menu', label: t(hallTexts.menu) }
    if (open === 'none') return [{ kind: 'buttons', buttons: [menu] }]
    if (open === 'code') return [...keypadItems(t, typed, problem), backButton(t(commonTexts.back))]
    return [
      { kind: 'title', text: t(commonTexts.product) },
      {
        kind: 'buttons',
        buttons: [
          { id: 'map', label: t(mapOpen ? wayfindingTexts.hideMap : wayfindingTexts.map) },
          { id: 'atrium', label: t(hallTexts.toAtrium) },
        ],
      },
      ...chapterItems(t, chapters),
      { kind: 'buttons', buttons: [{ id: 'code', label: t(hallTexts.joinByCode), primary: true }] },
      {
        kind: 'buttons',
        buttons: [
          { id: 'light', label: t(evening ? hallTexts.toDay : hallTexts.toEvening) },
          { id: 'quality', label: quality },
        ],
      },
      {
        kind: 'buttons',
        buttons: [
          { id: 'seated', label: `${t(hallTexts.seated)} / ${t(hallTexts.standing)}` },
          { id: 'exit', label: t(hallTexts.exitVr) },
          { id: 'close', label: t(commonTexts.close) },
        ],
      },
    ]
  }, [t, open, typed, problem, chapters, evening, mapOpen, quality])

  const redeem = async (): Promise<void> => {
    try {
      const { me, goTo } = await client.account.redeemCode({
        code: typed,
        // Only an audience is asked for a name, and nobody types in VR.
        name: t(hallTexts.guest),
      })
      takeOver(me)
      const gatheringId = GATHERING_PATH.exec(goTo)?.[1]
      if (gatheringId !== undefined) enterGathering(gatheringId)
    } catch (error) {
      setProblem(errorSentence(error, language))
      setTyped('')
    }
  }
  const press = (id: string): void => {
    const turn = chapterPressed(id)
    if (turn && chapters) return turnChapter(chapters.pavilion, chapters.chapter + turn)
    const digit = /^digit:(\d)$/.exec(id)?.[1]
    if (digit !== undefined) setTyped((text) => (text + digit).slice(0, CODE_DIGITS))
    else if (id === 'clear') setTyped('')
    else if (id === 'confirm') void redeem()
    else if (id === 'atrium') toAtrium()
    else if (id === 'map') toggleMap()
    else if (id === 'light') lightHall(evening ? 'day' : 'evening')
    else if (id === 'quality') nextQuality()
    else if (id === 'seated') toggleSeated(visitor)
    else if (id === 'exit') void session?.end()
    else if (id === 'code') setOpen('code')
    else setOpen(id === 'close' ? 'none' : 'menu')
  }
  return (
    <FollowAnchor side="left">
      <group {...(open === 'none' && CLOSED)}>
        <PanelView
          name="visit-desk"
          items={items}
          onHit={(hit: PanelHit) => hit.kind === 'button' && press(hit.id)}
        />
      </group>
    </FollowAnchor>
  )
}

const backButton = (label: string): PanelItem => ({
  kind: 'buttons',
  buttons: [{ id: 'menu', label }],
})
