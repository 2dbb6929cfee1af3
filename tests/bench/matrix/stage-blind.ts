/** Makes a gathering blind, and clears its items. */
import { clearItem } from '../../../server/blind/leak-check.ts'
import { updateGathering } from '../../../server/gathering/gatherings.ts'
import type { Services } from '../../../server/house/services.ts'
import { findSubmission } from '../../../server/intake/submissions.ts'
import type { StagedSubmission } from './stage-submissions.ts'
import { SUBJECT_KEYS, told, type SubjectKey } from './who.ts'

/** Of each item one file may be seen and one is withheld. */
export async function clearForBlindness(
  services: Services,
  actorId: string,
  {
    id: gatheringId,
    submissions,
  }: { submissions: Record<SubjectKey, StagedSubmission>; id: string },
): Promise<void> {
  await updateGathering(services, actorId, { id: gatheringId, blind: true })
  for (const key of SUBJECT_KEYS.filter((one) => told(one).agenda?.in === 'blind')) {
    const { id: submissionId, shown } = submissions[key]
    const { revision } = await findSubmission(services.db, submissionId)
    const cleared = { revision, names: [], shown: [shown.id] }
    await clearItem(services, actorId, { gatheringId, submissionId, ...cleared })
  }
}
