/** What people of the matrix write beside their scores: a reason, a pin, a note for themselves. */
import { randomUUID } from 'node:crypto'
import { putPin, setNote, setReason } from '../../../server/review/evidence.ts'
import type { Hold } from '../../../server/gathering/hold.ts'
import type { Services } from '../../../server/house/services.ts'
import type { Fact } from './signs.ts'
import { isSignedInAs, knowsScore, type CallerKey, type SubjectKey } from './who.ts'
import type { Words } from './words.ts'

interface Sheet {
  hold: Hold
  submissionId: string
  personId: string
  criterionId: string
  item: SubjectKey
  scorer: CallerKey
  /** Whether its scores have become known to whom they may. */
  told: boolean
  /** Whether its gathering has no room any more. */
  ended: boolean
}

/** Returns the facts that came of it. */
export async function writeEvidence(
  services: Services,
  { hold, submissionId, personId, criterionId, item, scorer, told, ended }: Sheet,
  words: Words,
): Promise<Fact[]> {
  const [reason, pinned, note] = [words.word('reason'), words.word('pin'), words.word('note')]
  const own = { submissionId, personId }
  const pin = {
    id: randomUUID(),
    criterionId,
    text: pinned,
    point: null,
    view: null,
    exhibit: null,
  }
  const changed = () => ({ ...own, changeId: randomUUID() })
  await setReason(services, hold, { ...changed(), criterionId, text: reason })
  await putPin(services, hold, { ...changed(), pin })
  await setNote(services, hold, { ...changed(), text: note })
  return [
    {
      what: `what ${scorer} rests the scores of ${item} on`,
      signs: [reason, pinned, pin.id],
      knownTo: (caller) => told && knowsScore(caller, item, scorer),
    },
    {
      what: `what ${scorer} noted of ${item}`,
      signs: [note],
      // Its author alone is told, in the room of the gathering.
      knownTo: (caller) =>
        !ended && isSignedInAs(caller, scorer) && knowsScore(caller, item, scorer),
    },
  ]
}
