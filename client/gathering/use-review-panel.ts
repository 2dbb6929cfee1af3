/** The review on the panel in space: the item, the chair's desk, the ranking, the own sheet. */
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import type { Results } from '../../shared/review/results-schema.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import type { Calibration } from '../../shared/review/calibration-schema.ts'
import { api } from '../api/client.ts'
import { problemSentence } from '../api/problem.ts'
import { keepsBeyondPage } from '../browser/kept-storage.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'
import { calibrationItems } from '../review/calibration-items.ts'
import { nextToStart } from '../review/item-at-hand.ts'
import { recuseButton } from '../review/recuse-items.ts'
import { chairItems, headItems, sheetItems, type ItemAtHand } from '../review/review-items.ts'
import { resultItems } from '../review/result-items.ts'
import { useSheetStore } from '../review/sheet-store.ts'
import { useItemsBefore } from '../review/use-items-before.ts'
import { useReadiness } from '../review/use-readiness.ts'
import { conveneItems, wayItems } from '../review/screening-items.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import type { DeskAct } from './features.ts'
import type { PinsOfDesk } from './use-pins.ts'

interface ReviewPanelProps {
  room: RoomConnection
  gathering: Gathering
  role: GatheringRole
  item: ItemAtHand | undefined
  presides: boolean
  pins: PinsOfDesk
}

export function useReviewPanel(props: ReviewPanelProps): PanelItem<DeskAct>[] {
  const { room, gathering, role, item, presides, pins } = props
  const { pinning, list, count } = pins
  const { rubric } = gathering
  const { t, pick, language } = useText()
  const sheets = useSheetStore()
  const [lasting] = useState(keepsBeyondPage)
  const { submissionId = '', phase = 'unknown' } = item ?? {}
  const allSealed = useReadiness(room, { submissionId, phase, chairs: presides })
  const mayScore = can('setScore', { personId: null, roles: [] }, { gatheringRole: role })
  const next = useRoomView(room, ({ agenda }) => nextToStart(agenda, submissionId))
  const agenda = useRoomView(room, (view) => view.agenda)
  const convenes = can('openScreening', { personId: null, roles: [] }, { gatheringRole: role })
  const before = useItemsBefore(room, mayScore ? submissionId : '')
  const { calibration: isCalibration = false } = item ?? {}
  const results = useResults(room, mayScore && isRevealed(phase) && !isCalibration, item)
  const calibration = useCalibration(room, mayScore && isRevealed(phase) && isCalibration)
  return useMemo((): PanelItem<DeskAct>[] => {
    const head = headItems(t, item)
    if (!item) return head
    const problem = sheets.problem ? problemSentence(sheets.problem, language) : ''
    const counting = item.left !== null && gathering.round !== 'screening'
    const showPins = { type: 'showPins', shown: true } as const
    const beside = [
      { label: t(evidenceTexts.pinsCount, { count }), act: showPins },
      recuseButton(t, pick, item),
    ]
    const sheet = { item, rubric, sheets, problem, lasting, pinning, before, beside }
    const round = gathering.round
    return [
      ...head,
      ...(round === 'screening' ? wayItems(t, agenda ?? [], item.submissionId) : []),
      ...(round === 'screening' && convenes ? conveneItems(t, agenda ?? []) : []),
      ...(presides
        ? chairItems(t, {
            item,
            counting,
            allSealed,
            reason: '',
            round,
            ...(round !== 'screening' && { next }),
          })
        : []),
      ...(results ? resultItems(t, results) : []),
      ...(calibration ? calibrationItems(t, pick, { calibration, rubric }) : []),
      ...(mayScore && !isRevealed(phase) ? (list ?? sheetItems(t, pick, sheet)) : []),
    ]
  }, [
    t,
    pick,
    language,
    rubric,
    gathering.round,
    agenda,
    convenes,
    sheets,
    lasting,
    item,
    phase,
    allSealed,
    next,
    mayScore,
    presides,
    results,
    calibration,
    pinning,
    list,
    count,
    before,
  ])
}

function useCalibration(room: RoomConnection, enabled: boolean): Calibration | undefined {
  const query = api.review.calibration.queryOptions({ input: { id: room.gatheringId } })
  const { data } = useQuery({ ...query, enabled })
  return enabled ? data : undefined
}

function useResults(
  room: RoomConnection,
  enabled: boolean,
  item: ItemAtHand | undefined,
): Results | undefined {
  const { data } = useQuery({
    queryKey: ['room-results', room.gatheringId, item?.submissionId, item?.phase, item?.outcome],
    queryFn: () => room.request<Results>('readResults', {}),
    enabled,
  })
  return enabled ? data : undefined
}
