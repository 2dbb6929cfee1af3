/** One item before a panel of three: what a chair and two reviewers do, as short words for tests. */
import { randomUUID } from 'node:crypto'
import { decide, setPhase } from '../../server/review/phases.ts'
import type { Hold } from '../../server/gathering/hold.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import { rankReview, readReview } from '../../server/review/results.ts'
import { putPin, removePin, setNote, setReason } from '../../server/review/evidence.ts'
import { readSheet, sealSheet, setScore } from '../../server/review/sheets.ts'
import type { Services } from '../../server/house/services.ts'
import type { Pin } from '../../shared/review/pin.ts'
import type { Phase } from '../../shared/review/phase.ts'
import type { Surface } from '../../shared/protocol/room-limits.ts'
import { must } from './must.ts'
import { holdOf, openGathering } from './people.ts'
import { call2025 } from './sample-call.ts'

export const CRITERIA = call2025.selectionCriteria.items.map((c) => c.id)

export interface Panel {
  hold: Hold
  item: string
  chair: string
  first: string
  second: string
}

/** A gathering with one item, its hold, a chair and two reviewers. */
export async function seatPanel(services: Services): Promise<Panel> {
  const { id, items, people } = await openGathering(services)
  const [chair = '', first = '', second = ''] = people
  return { hold: await holdOf(services, id), item: must(items[0]), chair, first, second }
}

/** A pin on the title wall, as it is seen from before the booth. */
export const somePin = (): Pin => ({
  id: randomUUID(),
  criterionId: 'leadership',
  text: '模型与现场一致',
  point: [0, 1.5, 0.2],
  view: { eye: [0, 1.6, 3], direction: [0, 0, -1], fovDeg: 60 },
  exhibit: null,
})

interface ScoreChoice {
  criterionId?: string
  /** Null takes it back. */
  value?: number | null
  changeId?: string
  submissionId?: string
}

/** Acts of the panel that `panel` gives at the time. */
export function panelActs(services: () => Services, panel: () => Panel) {
  const score = (personId: string, choice: ScoreChoice = {}, hold = panel().hold) =>
    setScore(services(), hold, {
      submissionId: panel().item,
      personId,
      criterionId: 'leadership',
      value: 80,
      changeId: randomUUID(),
      ...choice,
    })
  const review = () => readReview(services().db, panel().hold.gatheringId, new Set())
  return {
    score,
    review,
    async go(...phases: Phase[]) {
      const { hold, chair, item } = panel()
      for (const phase of phases)
        await setPhase(services(), hold, { actor: chair, submissionId: item, phase })
    },
    async scoreAll(personId: string, value: number) {
      for (const criterionId of CRITERIA) await score(personId, { criterionId, value })
    },
    seal(personId: string, surface: Surface = 'page') {
      const { hold, item: submissionId } = panel()
      const seal = { submissionId, personId, changeId: randomUUID(), surface }
      return sealSheet(services(), hold, seal)
    },
    reason(personId: string, change: { criterionId?: string; text?: string } = {}) {
      const { hold, item } = panel()
      const reason = { criterionId: 'leadership', text: '现场演示完整', ...change }
      const changeId = randomUUID()
      return setReason(services(), hold, { submissionId: item, personId, changeId, ...reason })
    },
    note(personId: string, text: string) {
      const { hold, item } = panel()
      return setNote(services(), hold, {
        submissionId: item,
        personId,
        text,
        changeId: randomUUID(),
      })
    },
    pin(personId: string, change: Partial<Pin> = {}) {
      const { hold, item } = panel()
      const pin = { ...somePin(), ...change }
      return putPin(services(), hold, { submissionId: item, personId, pin, changeId: randomUUID() })
    },
    unpin(personId: string, pinId: string) {
      const { hold, item } = panel()
      const changeId = randomUUID()
      return removePin(services(), hold, { submissionId: item, personId, pinId, changeId })
    },
    sheetOf(personId: string) {
      const { hold, item } = panel()
      return readSheet(services().db, hold.gatheringId, { submissionId: item, personId })
    },
    entries: () => readLedger(services().db, `gathering:${panel().hold.gatheringId}`),
    ranked: async () => rankReview(await review(), { forChair: true }),
    decideAs(outcome: 'selected' | 'reserve', reason = '领先') {
      const { hold, chair, item } = panel()
      const changeId = randomUUID()
      const decision = { actor: chair, submissionId: item, outcome, reason, changeId }
      return decide(services(), hold, decision)
    },
  }
}
