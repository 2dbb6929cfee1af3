/**
 * The reviewer's own sheets while they are being filled. A change shows at once, is sent with an id
 * of its own, and counts as saved only when the server has acknowledged it. What passes is sent again
 * under the same id (see pending-scores.ts); what cannot be mended goes back to the score before it,
 * and stays in `lost` until its author has read so.
 */
import { create } from 'zustand'
import type { MessageName, MessagePayload, Sheet } from '../../shared/protocol/messages.ts'
import { answerToProblem, readProblem, type Problem } from '../api/problem.ts'
import { randomId } from '../browser/random-id.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import {
  keepUnsent,
  NOTHING_UNSENT,
  keyOf,
  readUnsent,
  type LostChange,
  type PendingChange,
  type UnsentScores,
} from './pending-scores.ts'

export interface SheetState extends UnsentScores {
  /** Whose sheets these are, in which gathering: see `claimSheets`. */
  owner: string
  /** Sheets as last acknowledged, by submission. */
  sheets: Record<string, Sheet>
  /** What was chosen on this page, oldest first. */
  steps: readonly ScoreStep[]
  /** Text in score fields that is not entered or no score, by `submission/criterion`. */
  typed: Record<string, string>
  /** Whether the last sending got no good answer, and is repeated by itself. */
  waits: boolean
  /** Why the last act was refused; null when all is well. */
  problem: Problem | null
}

const EMPTY: SheetState = {
  owner: '',
  sheets: {},
  ...NOTHING_UNSENT,
  steps: [],
  typed: {},
  waits: false,
  problem: null,
}

export const useSheetStore = create<SheetState>(() => EMPTY)

const ownerOf = (room: Pick<RoomConnection, 'gatheringId' | 'personId'>): string =>
  `${room.gatheringId}/${room.personId() ?? ''}`

/**
 * Forgets everything that is not of this person in this gathering, and takes up what waits of theirs in
 * this browser. Call when the room is entered and before showing a sheet: a browser may be handed on,
 * one scenario may stand in two gatherings, and another window may have sent meanwhile.
 */
export function claimSheets(room: Pick<RoomConnection, 'gatheringId' | 'personId'>): void {
  const owner = ownerOf(room)
  const unsent = readUnsent(owner)
  if (useSheetStore.getState().owner === owner) useSheetStore.setState(unsent)
  else useSheetStore.setState({ ...EMPTY, owner, ...unsent }, true)
}

/** Whether what is in the store is of who is in this room. */
export const ownsSheets = (room: Pick<RoomConnection, 'gatheringId' | 'personId'>): boolean =>
  useSheetStore.getState().owner === ownerOf(room)

/** Changes what is unsent, here and in the browser's storage. */
export function setUnsent(change: (state: SheetState) => Partial<UnsentScores>): void {
  const before = useSheetStore.getState()
  useSheetStore.setState(change)
  keepUnsent(before.owner, before, useSheetStore.getState())
}

/** The score to show: what was just chosen, else what is acknowledged. */
export function shownScore(
  state: SheetState,
  submissionId: string,
  criterionId: string,
): number | undefined {
  const pending = state.pending[keyOf({ submissionId, criterionId })]
  if (pending) return pending.value ?? undefined
  return state.sheets[submissionId]?.scores[criterionId]
}

export function without<T>(entries: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = entries
  return rest
}

/** Shows a sheet as acknowledged, unless something newer is known. */
export function acceptSheet(sheet: Sheet): void {
  useSheetStore.setState((state) => {
    const known = state.sheets[sheet.submissionId]
    if (known && known.revision > sheet.revision) return state
    return { sheets: { ...state.sheets, [sheet.submissionId]: sheet } }
  })
}

/** Drops a pending change, unless a newer one has taken its place; keeps it as lost if it is. */
function settle(change: PendingChange, lost?: LostChange): void {
  const key = keyOf(change)
  setUnsent((state) =>
    state.pending[key]?.changeId === change.changeId
      ? {
          pending: without(state.pending, key),
          lost: lost ? { ...state.lost, [key]: lost } : state.lost,
        }
      : {},
  )
}

/** Loads the sheet of an item. A sheet that cannot be read stays absent and is asked for again. */
export async function loadSheet(room: RoomConnection, submissionId: string): Promise<void> {
  try {
    acceptSheet(await room.request<Sheet>('readSheet', { submissionId }))
  } catch (error) {
    // Not in the room at this moment: the caller asks again when it is back.
    if (answerToProblem(error) !== 'retry') useSheetStore.setState({ problem: readProblem(error) })
  }
}

/** Loads the sheet of an item where this device does not have that revision of it yet; 0 always loads. */
export async function keepSheetUpTo(
  room: RoomConnection,
  submissionId: string,
  revision: number,
): Promise<void> {
  const known = useSheetStore.getState().sheets[submissionId]?.revision ?? 0
  if (revision === 0 || known < revision) await loadSheet(room, submissionId)
}

/** What was chosen in one gesture, with what stood there before. */
export type ScoreStep = readonly (Choice & { before: number | null })[]

export interface Choice {
  submissionId: string
  criterionId: string
  value: number
}

/** Chooses a score. Returns when it is acknowledged, refused, or left waiting for the room. */
export const chooseScore = (room: RoomConnection, choice: Choice): Promise<void> =>
  chooseScores(room, [choice])

/** Chooses scores in one step, which is taken back as one. Returns as `chooseScore` does. */
export function chooseScores(room: RoomConnection, choices: readonly Choice[]): Promise<void> {
  useSheetStore.setState((state) => {
    const step = choices.map((choice) => ({
      ...choice,
      before: shownScore(state, choice.submissionId, choice.criterionId) ?? null,
    }))
    return { steps: [...state.steps, step] }
  })
  return enterScores(room, choices)
}

/** Shows scores and sends them, one after another. Returns as `chooseScore` does. */
export async function enterScores(
  room: RoomConnection,
  choices: readonly Omit<PendingChange, 'changeId'>[],
): Promise<void> {
  const changes = choices.map((choice): PendingChange => ({ ...choice, changeId: randomId() }))
  setUnsent(({ pending, lost }) => ({
    pending: { ...pending, ...Object.fromEntries(changes.map((one) => [keyOf(one), one])) },
    lost: changes.reduce((left, one) => without(left, keyOf(one)), lost),
  }))
  useSheetStore.setState({ problem: null })
  for (const change of changes) await sendChange(room, change)
}

const sendChange = (room: RoomConnection, change: PendingChange): Promise<void> =>
  sendUnsent(room, { request: 'setScore', payload: change }, (code) =>
    settle(change, code === undefined ? undefined : { ...change, code }),
  )

/**
 * Sends a change of one's own sheet. `settleIt` is called when it no longer waits: without a code when it is
 * acknowledged, with that of the refusal when it cannot be mended.
 */
export async function sendUnsent<N extends MessageName>(
  room: RoomConnection,
  { request, payload }: { request: N; payload: MessagePayload<N> },
  settleIt: (code?: string) => void,
): Promise<void> {
  try {
    const sheet = await room.request<Sheet>(request, payload)
    if (!ownsSheets(room)) return
    acceptSheet(sheet)
    settleIt()
    useSheetStore.setState({ waits: false })
  } catch (error) {
    const problem = readProblem(error)
    const answer = answerToProblem(problem)
    if (answer === 'retry' || answer === 'sign-in') return useSheetStore.setState({ waits: true })
    settleIt(problem.code)
  }
}

let sending = false

/** Sends everything again that is not acknowledged; call when the room is (back) there. */
export async function resendPending(room: RoomConnection): Promise<void> {
  if (sending) return
  sending = true
  try {
    for (const change of Object.values(useSheetStore.getState().pending))
      await sendChange(room, change)
  } finally {
    sending = false
  }
}

/** Keeps in sight what is typed in a score field; undefined once it is entered. */
export function typeScore(place: Omit<Choice, 'value'>, text: string | undefined): void {
  const key = keyOf(place)
  useSheetStore.setState(({ typed }) => ({
    typed: text === undefined ? without(typed, key) : { ...typed, [key]: text },
  }))
}

/** Notes a score that was being chosen and can no longer be entered. */
export function loseScore(change: LostChange): void {
  typeScore(change, undefined)
  setUnsent(({ lost }) => ({ lost: { ...lost, [keyOf(change)]: change } }))
}

/** Gives up what waits: the gathering has ended. */
export function losePending(): void {
  for (const change of Object.values(useSheetStore.getState().pending))
    settle(change, { ...change, code: 'not-open' })
}

/** The person has read what was not kept. */
export function forgetLost(): void {
  setUnsent(() => ({ lost: {}, unwritten: {} }))
}

/** Seals the sheet. Resolves to whether it is sealed now. */
export async function sealSheet(room: RoomConnection, submissionId: string): Promise<boolean> {
  try {
    acceptSheet(await room.request<Sheet>('sealSheet', { submissionId, changeId: randomId() }))
    useSheetStore.setState({ problem: null })
    return true
  } catch (error) {
    useSheetStore.setState({ problem: readProblem(error) })
    // It may be sealed all the same, when only the answer got lost.
    await loadSheet(room, submissionId)
    const sealed = typeof useSheetStore.getState().sheets[submissionId]?.sealedAt === 'number'
    if (sealed) useSheetStore.setState({ problem: null })
    return sealed
  }
}
