/**
 * The reviewer's own sheets while they are being filled. A change shows at once, is sent with an id
 * of its own, and counts as saved only when the server has acknowledged it; what the network
 * swallowed is sent again under the same id once the room is back.
 */
import { create } from 'zustand'
import type { Sheet } from '../../shared/protocol/messages.ts'
import type { Problem } from '../api/problem.ts'
import type { RoomConnection } from '../room/room-connection.ts'

export interface PendingChange {
  submissionId: string
  criterionId: string
  value: number
  changeId: string
}

export interface SheetState {
  /** Whose sheets these are, in which gathering: see `claimSheets`. */
  owner: string
  /** Sheets as last acknowledged, by submission. */
  sheets: Record<string, Sheet>
  /** Changes on their way, newest per criterion, by `submission/criterion`. */
  pending: Record<string, PendingChange>
  /** Why the last change was refused; null when all is well. */
  problem: Problem | null
}

const EMPTY: SheetState = { owner: '', sheets: {}, pending: {}, problem: null }

export const useSheetStore = create<SheetState>(() => EMPTY)

const keyOf = (change: Pick<PendingChange, 'submissionId' | 'criterionId'>): string =>
  `${change.submissionId}/${change.criterionId}`

/**
 * Forgets everything that is not of this person in this gathering. Call before showing a sheet: a
 * browser may be handed on, and one scenario may stand in two gatherings.
 */
export function claimSheets(room: Pick<RoomConnection, 'gatheringId' | 'personId'>): void {
  const owner = `${room.gatheringId}/${room.personId() ?? ''}`
  if (useSheetStore.getState().owner !== owner) useSheetStore.setState({ ...EMPTY, owner }, true)
}

/** The score to show: what was just chosen, else what is acknowledged. */
export function shownScore(
  state: SheetState,
  submissionId: string,
  criterionId: string,
): number | undefined {
  return (
    state.pending[keyOf({ submissionId, criterionId })]?.value ??
    state.sheets[submissionId]?.scores[criterionId]
  )
}

function accept(sheet: Sheet): void {
  useSheetStore.setState((state) => {
    const known = state.sheets[sheet.submissionId]
    if (known && known.revision > sheet.revision) return state
    return { sheets: { ...state.sheets, [sheet.submissionId]: sheet } }
  })
}

/** Drops a pending change, unless a newer one has taken its place. */
function settle(change: PendingChange): void {
  useSheetStore.setState((state) => {
    if (state.pending[keyOf(change)]?.changeId !== change.changeId) return state
    const { [keyOf(change)]: _done, ...pending } = state.pending
    return { pending }
  })
}

/** Loads the sheet of an item. A sheet that cannot be read stays absent and is asked for again. */
export async function loadSheet(room: RoomConnection, submissionId: string): Promise<void> {
  try {
    accept(await room.request<Sheet>('readSheet', { submissionId }))
  } catch {
    // Not in the room at this moment: the caller asks again when it is back.
  }
}

/** Chooses a score. Returns when it is acknowledged, refused, or left waiting for the room. */
export async function chooseScore(
  room: RoomConnection,
  choice: { submissionId: string; criterionId: string; value: number },
): Promise<void> {
  const change: PendingChange = { ...choice, changeId: crypto.randomUUID() }
  useSheetStore.setState((state) => ({
    pending: { ...state.pending, [keyOf(change)]: change },
    problem: null,
  }))
  await sendChange(room, change)
}

async function sendChange(room: RoomConnection, change: PendingChange): Promise<void> {
  try {
    accept(await room.request<Sheet>('setScore', change))
    settle(change)
  } catch (error) {
    const problem = error as Problem
    if (isWaiting(problem)) return
    settle(change)
    useSheetStore.setState({ problem })
  }
}

/** Whether sending again later may help. */
function isWaiting({ code }: Problem): boolean {
  return code === 'unreachable' || code === 'moved' || code === 'too-many-requests'
}

/** Sends everything again that is not acknowledged; call when the room is (back) there. */
export async function resendPending(room: RoomConnection): Promise<void> {
  for (const change of Object.values(useSheetStore.getState().pending))
    await sendChange(room, change)
}

/** Seals the sheet. Resolves to whether it is sealed now. */
export async function sealSheet(room: RoomConnection, submissionId: string): Promise<boolean> {
  try {
    const changeId = crypto.randomUUID()
    accept(await room.request<Sheet>('sealSheet', { submissionId, changeId }))
    useSheetStore.setState({ problem: null })
    return true
  } catch (error) {
    useSheetStore.setState({ problem: error as Problem })
    return false
  }
}
