/** The panel of a gathering in VR: score sheet, chair's desk, leading, in one place with tabs. */
import { useXR } from '@react-three/xr'
import { useMemo, useState } from 'react'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { problemSentence } from '../api/problem.ts'
import { useRecusing } from '../api/use-recusing.ts'
import { chapterItems } from '../hall/booth-items.ts'
import { turnChapter } from '../hall/hall-store.ts'
import { doSetting, mapButton, qualityButton } from '../hall/setting-items.ts'
import { useZoneChapters } from '../hall/use-exhibition.ts'
import { useGuideStore } from '../hall/wayfinding/guide-store.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { peopleTexts } from '../i18n/texts/people.ts'
import { useText } from '../i18n/use-text.ts'
import { HandPanel } from '../panel/hand-panel.tsx'
import type { PanelItem } from '../panel/panel-items.ts'
import { doChair, doScreening, doSheet } from '../review/review-acts.ts'
import type { PinAct } from '../review/pin-items.ts'
import { lostItems } from '../review/lost-items.ts'
import { notKeptLines } from '../review/not-kept-lines.ts'
import { useSheetStore } from '../review/sheet-store.ts'
import { useItemAtHand } from '../review/use-item-at-hand.ts'
import { usePresides } from '../review/use-presides.ts'
import { useKeepSheet } from '../review/use-sheet.ts'
import { refuseCall } from '../roadshow/follow-store.ts'
import { leaderText, leadItems, slideItems } from '../roadshow/lead-items.ts'
import { useCallItems } from '../roadshow/use-call-items.ts'
import { useLead } from '../roadshow/use-lead.ts'
import { askRoom, tellRoomProblem, useRoomProblem } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useLeaderName, useNames } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import { useComfort } from '../xr/comfort.ts'
import { lookItems, type LookAct } from '../presence/look-items.ts'
import { useElsewhere } from './use-elsewhere.ts'
import { useLook } from './use-look.ts'
import { VrLook } from './vr-look.tsx'
import { peopleItems, type PeopleShown } from './people-items.ts'
import { useOnlooker, usePeople } from './use-people.ts'
import { sayAct, talkItems } from '../talk/talk-items.ts'
import { doVoice, useVoicePanel } from '../voice/use-voice-panel.ts'
import { comfortItems, recentreButton, teachButton, turnButtons } from '../hall/comfort-items.ts'
import { useNoSticks } from '../xr/use-no-sticks.ts'
import type { Visitor } from '../xr/visitor.ts'
import { useQualityLabel } from '../xr/quality-button.ts'
import type { DeskAct, GatheringPanels } from './features.ts'
import { usePins } from './use-pins.ts'
import { useReviewPanel } from './use-review-panel.ts'
import { useFooter, useTabs, type Tab } from './desk-tabs.ts'

interface GatheringDeskProps {
  room: RoomConnection
  gathering: Gathering
  personId: string
  role: GatheringRole
  visitor: Visitor
  scenarios: readonly ScenarioSummary[]
  /** Address of the booth one stands at. */
  here: BoothAddress | null
}

export function GatheringDesk(props: GatheringDeskProps) {
  const session = useXR((xr) => xr.session)
  return session ? <OpenDesk {...props} session={session} /> : null
}

function OpenDesk(props: GatheringDeskProps & { session: XRSession }) {
  const { room, gathering, role } = props
  const isReview = gathering.kind === 'review'
  const first = isReview ? 'item' : 'lead'
  const [tab, setTab] = useState<Tab>(first)
  const presides = usePresides(room, role)
  const item = useItemAtHand(room, presides)
  const { t } = useText()
  const people = usePeoplePanel(props)
  const pins = usePins({ ...props, item, rubric: gathering.rubric })
  const look = useLook(role)
  const panels: GatheringPanels = {
    review: useReviewPanel({ room, gathering, role, item, presides, pins }),
    lead: useLeadPanel(props),
    slides: useSlidePanel(props),
    voice: useVoicePanel({ ...props, inVr: true }),
    people: people.items,
    talk: useTalkPanel(props),
    look: useMemo(() => lookItems(t, look.look, look), [t, look]),
  }
  const chapterPanel = useChapterPanel(props)
  const devicePanel = useDevicePanel()
  const settings = useSettingsPanel()
  const calls = useCallItems()
  const told = useToldItems(gathering)
  const tabs = useTabs(isReview)
  const footer = useFooter(tab)
  const elsewhere = useElsewhere(isReview ? item : undefined)
  const { review, lead, slides, voice } = panels
  const items = useMemo(() => {
    const leading = [...lead, ...slides, ...chapterPanel, ...devicePanel]
    const bodies = {
      item: review,
      lead: leading,
      voice,
      people: panels.people,
      talk: panels.talk,
      look: panels.look,
      settings,
      menu: tabs,
      none: [],
    }
    const warned: PanelItem<DeskAct>[] =
      tab === 'item' && elsewhere !== undefined
        ? [{ kind: 'text', tone: 'alert', text: elsewhere }]
        : []
    return [...calls, ...told, ...warned, ...bodies[tab]]
  }, [
    calls,
    told,
    elsewhere,
    tab,
    review,
    lead,
    slides,
    voice,
    panels.people,
    panels.talk,
    panels.look,
    chapterPanel,
    devicePanel,
    settings,
    tabs,
  ])
  const press = usePress(props, {
    setTab,
    showPeople: people.show,
    actLook: look.act,
    actPin: pins.act,
  })
  const keepsSheet = isReview && (role === 'chair' || role === 'reviewer')
  useKeepSheet(room, keepsSheet ? (item?.submissionId ?? '') : '')
  return (
    <>
      <HandPanel
        secret
        name="gathering-desk"
        title={t(hallTexts.menu)}
        {...{ items, footer }}
        onAct={press}
        folded={tab === 'none' && items.length === 0}
        onUnfold={() => setTab(first)}
      />
      {tab === 'look' && <VrLook look={look.look} />}
    </>
  )
}

interface Presses {
  setTab: (tab: Tab) => void
  showPeople: (change: Partial<PeopleShown>) => void
  actLook: (act: LookAct) => void
  actPin: (act: PinAct) => void
}

function usePress(
  { room, personId, visitor, session }: GatheringDeskProps & { session: XRSession },
  { setTab, showPeople, actLook, actPin }: Presses,
): (act: DeskAct) => void {
  const { declare } = useRecusing()
  return (act) => {
    if ('ask' in act) return void askRoom(room, act.ask, act.payload)
    switch (act.type) {
      case 'say': {
        const { ask, payload } = sayAct(act.text)
        return void askRoom(room, ask, payload)
      }
      case 'look':
      case 'saveLook':
      case 'giveLook':
        return actLook(act)
      case 'pin':
      case 'unpin':
      case 'goToPin':
      case 'showPins':
      case 'backToNow':
        return actPin(act)
      case 'person':
        return showPeople({ chosen: act.personId })
      case 'peoplePage':
        return showPeople({ page: act.page })
      case 'speak':
      case 'mute':
      case 'mode':
      case 'address':
      case 'microphone':
      case 'tryOut':
        return doVoice(room, act)
      case 'choose':
      case 'openScreening':
        return void doScreening(room, act)
      case 'decide':
        return void doChair(room, act)
      case 'score':
      case 'scores':
      case 'undo':
      case 'seal':
      case 'readLost':
        return void doSheet(room, act)
      case 'recuse': {
        const { submissionId, reason } = act
        const recusal = { id: room.gatheringId, submissionId, personId, reason }
        return declare.mutate(recusal, { onError: tellRoomProblem })
      }
      case 'chapter':
        return turnChapter(act.to.pavilion, act.to.chapter)
      case 'tab':
        return setTab(act.tab)
      case 'stay':
        return refuseCall()
      case 'exit':
        return void session.end()
      default:
        return doSetting(act, visitor)
    }
  }
}

function useLeadPanel({ room, personId, role, here }: GatheringDeskProps): PanelItem<DeskAct>[] {
  const { t } = useText()
  const leader = useLeaderName(room)
  const { leads, mayLead, following } = useLead({ room, personId, role })
  return useMemo(
    () => [
      { kind: 'text', tone: 'strong', text: leaderText(t, leader) },
      ...leadItems(t, { leads, mayLead, following, here }),
    ],
    [t, leader, leads, mayLead, following, here],
  )
}

function useSlidePanel({ room, personId }: GatheringDeskProps): PanelItem<DeskAct>[] {
  const { t } = useText()
  const leads = useRoomView(room, (view) => view.leader === personId) ?? false
  const slide = useRoomView(room, (view) => view.slide) ?? 0
  const count = useRoomView(room, (view) => view.slides.length) ?? 0
  return useMemo(() => slideItems(t, { slide, count, leads }), [t, slide, count, leads])
}

/** The list of people, or one of them. */
function usePeoplePanel(props: GatheringDeskProps): {
  items: PanelItem<DeskAct>[]
  show: (change: Partial<PeopleShown>) => void
} {
  const { room } = props
  const { t } = useText()
  const people = usePeople(room)
  const onlooker = useOnlooker(room, props)
  const [shown, setShown] = useState<PeopleShown>({ page: 0, chosen: null })
  const items = useMemo(() => peopleItems(t, people, onlooker, shown), [t, people, onlooker, shown])
  return { items, show: (change) => setShown({ ...shown, ...change }) }
}

function useTalkPanel({ room }: GatheringDeskProps): PanelItem<DeskAct>[] {
  const { t } = useText()
  const said = useRoomView(room, (view) => view.said)
  const names = useNames(room)
  return useMemo(
    () => talkItems(t, said ?? [], (id) => names.get(id)?.name ?? ''),
    [t, said, names],
  )
}

function useChapterPanel({ scenarios }: GatheringDeskProps): PanelItem<DeskAct>[] {
  const { t } = useText()
  const chapters = useZoneChapters(scenarios)
  return useMemo(() => chapterItems(t, chapters), [t, chapters])
}

/** What is done on the headset itself, wherever one leads or follows. */
function useDevicePanel(): PanelItem<DeskAct>[] {
  const { t } = useText()
  const mapOpen = useGuideStore((store) => store.mapOpen)
  const comfort = useComfort()
  const noSticks = useNoSticks()
  return useMemo(() => {
    const exit = { act: { type: 'exit' } as const, label: t(hallTexts.exitVr) }
    return [
      ...(noSticks ? [{ kind: 'buttons', buttons: turnButtons(t, comfort) } as const] : []),
      { kind: 'buttons', buttons: [mapButton(t, mapOpen), exit] },
    ]
  }, [t, mapOpen, comfort, noSticks])
}

/** What is set on the headset itself. */
function useSettingsPanel(): PanelItem<DeskAct>[] {
  const { t } = useText()
  const quality = useQualityLabel()
  const comfort = useComfort()
  return useMemo(
    () => [
      ...comfortItems(t, comfort),
      {
        kind: 'buttons',
        buttons: [
          recentreButton(t),
          teachButton(t),
          qualityButton(quality),
          { act: { type: 'tab', tab: 'look' }, label: t(peopleTexts.look) },
        ],
      },
    ],
    [t, comfort, quality],
  )
}

/** Which act was not done, and which scores were not kept, whatever the panel shows. */
function useToldItems({ rubric }: Gathering): PanelItem<DeskAct>[] {
  const words = useText()
  const problem = useRoomProblem((state) => state.problem)
  const lost = useSheetStore((state) => state.lost)
  const unwritten = useSheetStore((state) => state.unwritten)
  const sheets = useSheetStore((state) => state.sheets)
  return useMemo(() => {
    const told: PanelItem<DeskAct>[] = lostItems(
      words.t,
      notKeptLines(words, rubric, { lost, unwritten, sheets }),
    )
    if (problem)
      told.push({ kind: 'text', tone: 'alert', text: problemSentence(problem, words.language) })
    return told
  }, [words, rubric, problem, lost, unwritten, sheets])
}
