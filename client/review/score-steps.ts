/**
 * Taking back what was chosen last on a sheet, and scoring as one did the item before. Both are made of
 * ordinary changes of scores: kept, sent and acknowledged as those are.
 */
import { examineScore, missingCriteria } from '../../shared/review/score.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import type { ItemView } from '../../shared/state/room-view.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import {
  enterScores,
  shownScore,
  useSheetStore,
  type Choice,
  type ScoreStep,
  type SheetState,
} from './sheet-store.ts'

type Steps = Pick<SheetState, 'steps'>

/** So many items before this one are looked at for scores of one's own. */
const ITEMS_BEFORE_MAX = 3

const isOf = (step: ScoreStep, submissionId: string): boolean =>
  step[0]?.submissionId === submissionId

/**
 * The newest step on an item that still stands as it was chosen: what was refused since, or changed on
 * another device, is no longer this one's to take back.
 */
export function lastStep(state: SheetState, submissionId: string): ScoreStep | undefined {
  const stands = (step: ScoreStep): boolean =>
    step.every((one) => shownScore(state, submissionId, one.criterionId) === one.value)
  return state.steps.findLast((step) => isOf(step, submissionId) && stands(step))
}

/** Takes the last step on an item back. Returns as `chooseScore` does; nothing happens without one. */
export async function undoScore(room: RoomConnection, submissionId: string): Promise<void> {
  const state = useSheetStore.getState()
  const step = lastStep(state, submissionId)
  if (!step) return
  const from = state.steps.indexOf(step)
  useSheetStore.setState({
    steps: state.steps.filter((one, index) => index < from || !isOf(one, submissionId)),
  })
  await enterScores(
    room,
    step.map(({ criterionId, before }) => ({ submissionId, criterionId, value: before })),
  )
}

/** The items that one may have scored before this one: as scored on this page, then as they were called. */
export function itemsBefore(
  { steps }: Steps,
  agenda: readonly Pick<ItemView, 'submissionId' | 'phase' | 'movedAt' | 'recused'>[],
  submissionId: string,
): string[] {
  const chosen = steps.map((step) => step[0]?.submissionId ?? '').reverse()
  const called = agenda
    .filter(({ phase, recused }) => phase !== 'waiting' && !recused)
    .sort((a, b) => b.movedAt - a.movedAt)
  const open = new Set(called.map((item) => item.submissionId))
  const all = new Set([...chosen.filter((id) => open.has(id)), ...open])
  all.delete(submissionId)
  return [...all].slice(0, ITEMS_BEFORE_MAX)
}

/** Scores of the newest of these items that has some, for the criteria that have none here yet. */
export function scoresAsLast(
  state: SheetState,
  {
    rubric,
    submissionId,
    before,
  }: { rubric: Rubric; submissionId: string; before: readonly string[] },
): Choice[] {
  const scoresOf = (id: string): Record<string, number> =>
    Object.fromEntries(
      rubric.criteria.flatMap(({ id: criterionId }) => {
        const value = shownScore(state, id, criterionId)
        return value === undefined ? [] : [[criterionId, value]]
      }),
    )
  const last = before.map(scoresOf).find((scores) => Object.keys(scores).length > 0) ?? {}
  return missingCriteria(rubric, scoresOf(submissionId)).flatMap((criterionId) => {
    const value = last[criterionId]
    return value !== undefined && examineScore(rubric, criterionId, value) === 'ok'
      ? [{ submissionId, criterionId, value }]
      : []
  })
}
