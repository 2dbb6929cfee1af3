/** The panel of a visit in VR: back to the atrium, seated, join by code, leave. */
import { useXR } from '@react-three/xr'
import { useMemo, useState } from 'react'
import { client } from '../api/client.ts'
import { errorSentence } from '../api/problem.ts'
import { useTakeOverMe } from '../api/use-me.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { turnChapter, useHallStore } from './hall-store.ts'
import { useZoneChapters } from './use-exhibition.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { comfortTexts } from '../i18n/texts/comfort.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import { HandPanel } from '../panel/hand-panel.tsx'
import { button, type PanelItem } from '../panel/panel-items.ts'
import { chapterItems, type ChapterAct } from './booth-items.ts'
import {
  doSetting,
  lightButton,
  mapButton,
  qualityButton,
  type SettingAct,
} from './setting-items.ts'
import { CODE_DIGITS, keypadItems, type KeypadAct } from '../panel/keypad-items.ts'
import { useGuideStore } from './wayfinding/guide-store.ts'
import { useQualityLabel } from '../xr/quality-button.ts'
import { useComfort } from '../xr/comfort.ts'
import { comfortItems, recentreButton, teachButton, turnButtons } from './comfort-items.ts'
import { useNoSticks } from '../xr/use-no-sticks.ts'
import type { Visitor } from '../xr/visitor.ts'

const GATHERING_PATH = /^\/gatherings\/([^/]+)$/

/** What the panel shows. */
type Face = 'menu' | 'code' | 'comfort' | 'none'
type VisitAct =
  ChapterAct | KeypadAct | SettingAct | { type: 'open'; open: Face } | { type: 'atrium' | 'exit' }

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
  const [open, setOpen] = useState<Face>('menu')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const mapOpen = useGuideStore((state) => state.mapOpen)
  const evening = useHallStore((state) => state.timeOfDay === 'evening')
  const quality = useQualityLabel()
  const comfort = useComfort()
  const noSticks = useNoSticks()
  const items = useMemo<PanelItem<VisitAct>[]>(() => {
    if (open === 'code')
      return [
        ...keypadItems(t, typed, problem),
        button(t(commonTexts.back), { type: 'open', open: 'menu' }),
      ]
    if (open === 'comfort')
      return [
        ...comfortItems(t, comfort),
        {
          kind: 'buttons',
          buttons: [
            recentreButton(t),
            teachButton(t),
            { act: { type: 'open', open: 'menu' }, label: t(commonTexts.back) },
          ],
        },
      ]
    return [
      { kind: 'title', text: t(commonTexts.product) },
      {
        kind: 'buttons',
        buttons: [mapButton(t, mapOpen), { act: { type: 'atrium' }, label: t(hallTexts.toAtrium) }],
      },
      ...(noSticks ? [{ kind: 'buttons', buttons: turnButtons(t, comfort) } as const] : []),
      ...chapterItems(t, chapters),
      button(t(hallTexts.joinByCode), { type: 'open', open: 'code' }, { primary: true }),
      { kind: 'buttons', buttons: [lightButton(t, evening), qualityButton(quality)] },
      {
        kind: 'buttons',
        buttons: [
          { act: { type: 'open', open: 'comfort' }, label: t(comfortTexts.open) },
          { act: { type: 'exit' }, label: t(hallTexts.exitVr) },
          { act: { type: 'open', open: 'none' }, label: t(commonTexts.close) },
        ],
      },
    ]
  }, [t, open, typed, problem, chapters, evening, mapOpen, quality, comfort, noSticks])

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
  const press = (act: VisitAct): void => {
    switch (act.type) {
      case 'chapter':
        return turnChapter(act.to.pavilion, act.to.chapter)
      case 'digit':
        return setTyped((text) => (text + act.digit).slice(0, CODE_DIGITS))
      case 'clear':
        return setTyped('')
      case 'confirm':
        return void redeem()
      case 'atrium':
        return toAtrium()
      case 'exit':
        return void session?.end()
      case 'open':
        return setOpen(act.open)
      default:
        return doSetting(act, visitor)
    }
  }
  return (
    <HandPanel
      name="visit-desk"
      title={t(hallTexts.menu)}
      items={items}
      onAct={press}
      folded={open === 'none'}
      onUnfold={() => setOpen('menu')}
    />
  )
}
