/** The panel of a gathering in VR: score sheet, chair's desk, leading, in one place with tabs. */
import { useQuery } from '@tanstack/react-query'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo, useState } from 'react'
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import type { Gathering, Results } from '../../shared/protocol/api-gathering.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { serverNow } from '../api/server-clock.ts'
import { useRecusing } from '../api/use-recusing.ts'
import { problemSentence } from '../api/problem.ts'
import { keepsBeyondPage } from '../browser/kept-storage.ts'
import { turnChapter } from '../hall/hall-store.ts'
import { useZoneChapters, type ZoneChapters } from '../hall/use-exhibition.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { wayfindingTexts } from '../i18n/texts/wayfinding.ts'
import { useText } from '../i18n/use-text.ts'
import { FollowAnchor } from '../panel/follow-anchor.tsx'
import type { PanelHit, PanelItem } from '../panel/panel-layout.ts'
import { PanelView } from '../panel/panel-view.tsx'
import { secondsLeft } from '../review/countdown.ts'
import type { Asked } from '../review/ask-first.ts'
import {
  askedBefore,
  askItems,
  chairItems,
  headItems,
  lostItems,
  resultItems,
  sheetItems,
  type ItemView,
} from '../review/review-items.ts'
import { reasonPressed, recuseButton, recuseItems } from '../review/recuse-items.ts'
import { notKeptLines } from '../review/sheet-status.ts'
import { forgetLost, useSheetStore } from '../review/sheet-store.ts'
import { usePresides } from '../review/use-presides.ts'
import { nextToStart } from '../review/next-to-start.ts'
import { useReadiness } from '../review/use-readiness.ts'
import { useKeepSheet } from '../review/use-sheet.ts'
import { refuseCall, useFollowStore } from '../roadshow/follow-store.ts'
import { leadItems } from '../roadshow/lead-items.ts'
import { mayTakeLead } from '../roadshow/may-take-lead.ts'
import { tellRoomProblem, useRoomProblem } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useLeaderName } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import { toggleMap, useGuideStore } from '../hall/wayfinding/guide-store.ts'
import type { Visitor } from '../xr/visitor.ts'
import { chapterItems, chapterPressed } from '../hall/booth-items.ts'
import { pressDesk, type DeskScene } from './press-desk.ts'
import { nextQuality, useQualityLabel } from '../xr/quality-button.ts'
import { toggleSeated } from '../xr/seated.ts'

const TICK_MS = 1000

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

type Tab = 'item' | 'lead' | 'none'

export function GatheringDesk(props: GatheringDeskProps) {
  const session = useXR((xr) => xr.session)
  return session ? <OpenDesk {...props} session={session} /> : null
}

function OpenDesk(props: GatheringDeskProps & { session: XRSession }) {
  const { room, gathering, personId, role, visitor, scenarios, here, session } = props
  const isReview = gathering.kind === 'review'
  const [tab, setTab] = useState<Tab>(isReview ? 'item' : 'lead')
  const { pick } = useText()
  const chairs = usePresides(room, role)
  const item = useCurrentItem(room, chairs)
  const chapters = useZoneChapters(scenarios)
  const { submissionId = '', phase = 'unknown' } = item ?? {}
  const allSealed = useReadiness(room, { submissionId, phase, chairs })
  // Named with the phase it was asked in: when that changes the question is void.
  const [asking, setAsking] = useState('')
  const asked = askedBefore(asking.split(' ')[1] ?? '', item, allSealed)
  const isAsking = asked !== undefined && asking.startsWith(`${submissionId}/${phase} `)
  const isRecusing = submissionId !== '' && asking === `${submissionId}/${phase} recuse`
  const { declare } = useRecusing()
  const deskItems = useDeskItems({
    ...props,
    tab,
    item,
    chapters,
    chairs,
    allSealed,
    asked: isAsking ? asked : undefined,
    isRecusing,
  })
  const callItems = useCallItems()
  const toldItems = useToldItems(gathering)
  const items = useMemo(
    () => [...callItems, ...toldItems, ...deskItems],
    [callItems, toldItems, deskItems],
  )
  const scene: DeskScene = { room, item, here, personId }
  const press = (hit: PanelHit): void => {
    if (hit.kind !== 'button') return pressDesk(scene, hit)
    if (hit.id === 'sure' || hit.id === 'unsure') {
      setAsking('')
      if (hit.id === 'sure') pressDesk(scene, { kind: 'button', id: asking.split(' ')[1] ?? '' })
      return
    }
    const reason = reasonPressed(hit.id)
    if (reason) {
      setAsking('')
      const { gatheringId: id } = room
      const recusal = { id, submissionId, personId, reason: pick(reason) }
      return declare.mutate(recusal, { onError: tellRoomProblem })
    }
    if (hit.id === 'recuse' || askedBefore(hit.id, item, allSealed))
      return setAsking(`${submissionId}/${phase} ${hit.id}`)
    const turn = chapterPressed(hit.id)
    if (turn && chapters) return turnChapter(chapters.pavilion, chapters.chapter + turn)
    switch (hit.id) {
      case 'tab:item':
      case 'tab:lead':
      case 'tab:none':
        return setTab(hit.id.slice(4) as Tab)
      case 'map':
        return toggleMap()
      case 'stay':
        return refuseCall()
      case 'read-lost':
        return forgetLost()
      case 'seated':
        return toggleSeated(visitor)
      case 'quality':
        return nextQuality()
      case 'exit':
        return void session.end()
      default:
        return pressDesk(scene, hit)
    }
  }
  useKeepSheet(
    room,
    isReview && (role === 'chair' || role === 'reviewer') ? (item?.submissionId ?? '') : '',
  )
  return (
    <FollowAnchor side="left">
      <PanelView secret name="gathering-desk" items={items} onHit={press} />
    </FollowAnchor>
  )
}

/** The leader's call to gather, with the way to refuse it. */
function useCallItems(): PanelItem[] {
  const { t } = useText()
  const call = useFollowStore((store) => store.call)
  return useMemo(() => {
    if (!call) return []
    const seconds = Math.ceil((call.atMs - Date.now()) / 1000)
    const text = t(roadshowTexts.gatherNotice, { name: call.leaderName, seconds })
    return [
      { kind: 'text', tone: 'strong', text },
      { kind: 'buttons', buttons: [{ id: 'stay', label: t(roadshowTexts.stay) }] },
    ]
  }, [t, call])
}

/** Which act was not done, and which scores were not kept, whatever the panel shows. */
function useToldItems({ rubric }: Gathering): PanelItem[] {
  const words = useText()
  const problem = useRoomProblem((state) => state.problem)
  const lost = useSheetStore((state) => state.lost)
  const sheets = useSheetStore((state) => state.sheets)
  return useMemo(() => {
    const told = lostItems(words.t, notKeptLines(words, rubric, { lost, sheets }))
    if (problem)
      told.push({ kind: 'text', tone: 'alert', text: problemSentence(problem, words.language) })
    return told
  }, [words, rubric, problem, lost, sheets])
}

/** The running item with its countdown, new each second while one runs; for the chair the next to start. */
function useCurrentItem(room: RoomConnection, orNext: boolean): ItemView | undefined {
  const current = useRoomView(room, (view) => view.current)
  const next = useRoomView(room, ({ agenda }) => nextToStart(agenda))
  const [now, setNow] = useState(serverNow)
  const endsAt = current?.endsAt ?? 0
  useEffect(() => {
    if (endsAt === 0) return
    const timer = setInterval(() => setNow(serverNow()), TICK_MS)
    return () => clearInterval(timer)
  }, [endsAt])
  // Once an item is decided nothing is left to do with it: whoever presides goes on to the next.
  const isOver = current === undefined || current.phase === 'decided'
  const found = isOver && orNext ? (next ?? current) : current
  const { submissionId = '', title = '', phase = 'waiting' } = found ?? {}
  const left = secondsLeft(endsAt, now)
  return useMemo(
    () => (submissionId === '' ? undefined : { submissionId, title, phase, left }),
    [submissionId, title, phase, left],
  )
}

function useDeskItems(
  props: GatheringDeskProps & {
    tab: Tab
    item: ItemView | undefined
    chapters: ZoneChapters | undefined
    /** Whether one runs the items. */
    chairs: boolean
    allSealed: boolean | null
    asked: Asked | undefined
    /** Whether the reason of one's own recusal is asked for. */
    isRecusing: boolean
  },
): PanelItem[] {
  const { room, gathering, personId, role, here, tab, item, chapters } = props
  const { chairs, allSealed, asked, isRecusing } = props
  const { t, pick, language } = useText()
  const sheets = useSheetStore()
  const [lasting] = useState(keepsBeyondPage)
  const mapOpen = useGuideStore((store) => store.mapOpen)
  const quality = useQualityLabel()
  const actor = { personId, roles: [] }
  const mayScore = can('setScore', actor, { gatheringRole: role })
  const results = useResults(room, item !== undefined && isRevealed(item.phase) && mayScore, item)
  const leads = useRoomView(room, (view) => view.leader) === personId
  const mayLead = useRoomView(room, (view) => mayTakeLead(view, { personId, role })) ?? false
  const leaderName = useLeaderName(room)
  const following = useRoomView(room, (view) => view.members.get(personId)?.following) ?? true
  const slide = useRoomView(room, (view) => view.slide) ?? 0
  const slideCount = useRoomView(room, (view) => view.slides.length) ?? 0
  return useMemo(() => {
    const tabs: PanelItem = {
      kind: 'buttons',
      buttons: [
        ...(gathering.kind === 'review' ? [{ id: 'tab:item', label: t(reviewTexts.sheet) }] : []),
        { id: 'tab:lead', label: t(roadshowTexts.route) },
        ...(tab === 'none' ? [] : [{ id: 'tab:none', label: t(commonTexts.close) }]),
      ],
    }
    if (tab === 'none') return [tabs]
    if (tab === 'lead') {
      const view = {
        leaderName,
        leads,
        mayLead,
        following,
        slide,
        slideCount,
        atBooth: here !== null,
      }
      const system: PanelItem = {
        kind: 'buttons',
        buttons: [
          { id: 'map', label: t(mapOpen ? wayfindingTexts.hideMap : wayfindingTexts.map) },
          { id: 'seated', label: `${t(hallTexts.seated)} / ${t(hallTexts.standing)}` },
          { id: 'quality', label: quality },
          { id: 'exit', label: t(hallTexts.exitVr) },
        ],
      }
      return [...leadItems(t, view), ...chapterItems(t, chapters), system, tabs]
    }
    if (isRecusing) return [...headItems(t, item), ...recuseItems(t, pick), tabs]
    if (asked) return [...headItems(t, item), ...askItems(t, asked), tabs]
    const problem = sheets.problem ? problemSentence(sheets.problem, language) : ''
    return [
      ...headItems(t, item),
      ...(item && chairs ? chairItems(t, item, allSealed) : []),
      ...(results ? resultItems(t, results) : []),
      ...(item && mayScore && !isRevealed(item.phase)
        ? [
            ...sheetItems(t, pick, { item, rubric: gathering.rubric, sheets, problem, lasting }),
            recuseButton(t),
          ]
        : []),
      tabs,
    ]
  }, [
    t,
    pick,
    language,
    gathering,
    tab,
    item,
    allSealed,
    asked,
    isRecusing,
    sheets,
    lasting,
    chairs,
    here,
    results,
    mayScore,
    mayLead,
    leaderName,
    leads,
    following,
    slide,
    slideCount,
    chapters,
    mapOpen,
    quality,
  ])
}

function useResults(
  room: RoomConnection,
  enabled: boolean,
  item: ItemView | undefined,
): Results | undefined {
  const { data } = useQuery({
    queryKey: ['room-results', room.gatheringId, item?.submissionId, item?.phase],
    queryFn: () => room.request<Results>('readResults', {}),
    enabled,
  })
  return enabled ? data : undefined
}
