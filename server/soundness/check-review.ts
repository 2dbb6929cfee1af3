/** Scores, sheets, reveals and decisions of every gathering: each as its rubric and its phase allow. */
import { isRevealed, isRunning } from '../../shared/review/phase.ts'
import { rubricSchema, type Rubric } from '../../shared/review/rubric.ts'
import { examineScore, missingCriteria } from '../../shared/review/score.ts'
import { canonicalJson } from '../../shared/ledger/ledger.ts'
import { onceIn, onceListed } from '../gathering/once-in.ts'
import { roomFactsSchema } from '../gathering/room-facts.ts'
import type { FrozenSheets } from '../../shared/review/frozen-sheets.ts'
import { readReveals } from '../review/reveal.ts'
import type { Queries } from '../storage/database.ts'
import type {
  AgendaItemRow,
  GatheringRow,
  PinRow,
  RemarkRow,
  ScoreRow,
  SheetRow,
} from '../storage/tables.ts'
import { findingsOf, type Check, type Checked, type Finding } from './finding.ts'

interface Scene {
  gathering: GatheringRow
  rubric: Rubric
  items: AgendaItemRow[]
  sheets: SheetRow[]
  scores: ScoreRow[]
  evidence: (RemarkRow | PinRow)[]
  /** What was on the agenda once: what somebody noted of it stays when it is taken off before it begins. */
  listed: ReadonlySet<string>
}

const sheetPlace = (row: Pick<SheetRow, 'gathering_id' | 'submission_id' | 'person_id'>): string =>
  `sheet ${row.gathering_id}/${row.submission_id}/${row.person_id}`
const scorePlace = (row: ScoreRow): string => `${sheetPlace(row)} ${row.criterion_id}`
const itemPlace = (row: AgendaItemRow): string => `item ${row.gathering_id}/${row.submission_id}`

type OfSheet = Pick<SheetRow, 'submission_id' | 'person_id'>

const isSameSheet = (a: OfSheet, b: OfSheet): boolean =>
  a.submission_id === b.submission_id && a.person_id === b.person_id

const scoresOf = (scene: Scene, sheet: Omit<SheetRow, 'revision' | 'sealed_at' | 'surface'>) =>
  Object.fromEntries(
    scene.scores
      .filter((score) => isSameSheet(score, sheet))
      .map((score) => [score.criterion_id, score.value]),
  )

function checkScores({ rubric, scores, evidence, sheets, items, listed }: Scene): Finding[] {
  return [
    ...findingsOf('score-scale', scores, scorePlace, ({ criterion_id, value }) => {
      const finding = examineScore(rubric, criterion_id, value)
      return (finding === 'out-of-range' || finding === 'off-step') && `${value} is ${finding}`
    }),
    ...findingsOf(
      'score-criterion',
      scores,
      scorePlace,
      ({ criterion_id, value }) =>
        examineScore(rubric, criterion_id, value) === 'unknown-criterion' &&
        'the rubric has no such criterion',
    ),
    ...findingsOf(
      'score-sheet',
      scores,
      scorePlace,
      (score) => !sheets.some((sheet) => isSameSheet(sheet, score)) && 'belongs to no sheet',
    ),
    ...findingsOf(
      'evidence-sheet',
      evidence,
      sheetPlace,
      (one) => !sheets.some((sheet) => isSameSheet(sheet, one)) && 'evidence belongs to no sheet',
    ),
    ...findingsOf(
      'sheet-item',
      sheets,
      sheetPlace,
      ({ submission_id }) =>
        !items.some((item) => item.submission_id === submission_id) &&
        !listed.has(submission_id) &&
        'is for no item of the agenda',
    ),
  ]
}

function checkSeals(scene: Scene): Finding[] {
  return findingsOf('seal-complete', scene.sheets, sheetPlace, (sheet) => {
    const missing = missingCriteria(scene.rubric, scoresOf(scene, sheet))
    return sheet.sealed_at !== null && missing.length > 0 && `is sealed without ${missing.join()}`
  })
}

function checkPhases({ gathering, items }: Scene): Finding[] {
  const inTurn = gathering.round !== 'screening'
  const running = items.filter((item) => inTurn && isRunning(item.phase))
  const facts = roomFactsSchema.safeParse(JSON.parse(gathering.facts))
  const known = (id: string): boolean => items.some((item) => item.submission_id === id)
  return [
    ...findingsOf(
      'one-floor',
      running.slice(1),
      itemPlace,
      (item) => `is ${item.phase} while ${running[0]?.submission_id} is ${running[0]?.phase}`,
    ),
    ...findingsOf('decision', items, itemPlace, ({ phase, outcome }) => {
      if (phase === 'decided') return outcome === null && 'is decided without an outcome'
      return outcome !== null && `is ${phase} with the outcome ${outcome}`
    }),
    ...findingsOf(
      'facts',
      [gathering],
      ({ id }) => `gathering ${id}`,
      () => {
        if (!facts.success) return 'its facts cannot be read'
        const { currentItem } = facts.data
        return currentItem !== '' && !known(currentItem) && 'its item is not on the agenda'
      },
    ),
  ]
}

/** The live sheets beside what the reveal froze: after it nobody can change them. */
function differs(scene: Scene, submissionId: string, frozen: FrozenSheets): string | undefined {
  for (const { personId, sealedAt, scores } of frozen) {
    const key = { gathering_id: '', submission_id: submissionId, person_id: personId }
    const live = scene.sheets.find((sheet) => isSameSheet(sheet, key))
    if ((live?.sealed_at ?? null) !== sealedAt)
      return `the seal of ${personId} is not the revealed one`
    if (canonicalJson(scoresOf(scene, key)) !== canonicalJson(scores))
      return `the scores of ${personId} are not the revealed ones`
  }
  return undefined
}

async function checkReveals({ db }: Checked, scene: Scene): Promise<Finding[]> {
  const reveals = await readReveals(db, scene.gathering.id)
  // Voted on again, it may have been taken back to before the vote.
  const revealedOnce = await onceIn(db, scene.gathering.id, 'revealed')
  return [
    ...findingsOf(
      'reveal-missing',
      scene.items,
      itemPlace,
      ({ phase, submission_id }) =>
        isRevealed(phase) && !reveals.has(submission_id) && `is ${phase} and nothing was frozen`,
    ),
    ...findingsOf('reveal-early', scene.items, itemPlace, ({ phase, submission_id }) => {
      const closed = phase === 'closed' || phase === 'scoring' || isRevealed(phase)
      const early = !closed && !revealedOnce.has(submission_id)
      return early && reveals.has(submission_id) && `is ${phase} and has a reveal`
    }),
    ...findingsOf('reveal-sheets', scene.items, itemPlace, ({ phase, submission_id }) => {
      const reveal = isRevealed(phase) ? reveals.get(submission_id) : undefined
      return reveal && differs(scene, submission_id, reveal.sheets)
    }),
    ...findingsOf(
      'reveal-item',
      [...reveals.keys()],
      (id) => `reveal ${scene.gathering.id}/${id}`,
      (id) =>
        !scene.items.some((item) => item.submission_id === id) && 'is of no item of the agenda',
    ),
  ]
}

async function readScene(db: Queries, gathering: GatheringRow): Promise<Scene> {
  const { id } = gathering
  return {
    gathering,
    rubric: rubricSchema.parse(JSON.parse(gathering.rubric)),
    items: await db.selectFrom('agenda_item').selectAll().where('gathering_id', '=', id).execute(),
    listed: await onceListed(db, id),
    sheets: await db.selectFrom('sheet').selectAll().where('gathering_id', '=', id).execute(),
    scores: await db.selectFrom('score').selectAll().where('gathering_id', '=', id).execute(),
    evidence: [
      ...(await db.selectFrom('remark').selectAll().where('gathering_id', '=', id).execute()),
      ...(await db.selectFrom('pin').selectAll().where('gathering_id', '=', id).execute()),
    ],
  }
}

export const checkReview: Check = async (checked) => {
  const { db } = checked
  const findings: Finding[] = []
  for (const gathering of await db.selectFrom('gathering').selectAll().execute()) {
    const scene = await readScene(db, gathering)
    findings.push(
      ...checkScores(scene),
      ...checkSeals(scene),
      ...checkPhases(scene),
      ...(await checkReveals(checked, scene)),
    )
  }
  return findings
}
