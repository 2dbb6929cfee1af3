/** A notice of what is on show anyway, and an objection, which the staff alone may read. */
import { randomUUID } from 'node:crypto'
import { fileObjection } from '../../../server/notice/objections.ts'
import { openNotice } from '../../support/notice.ts'
import type { Scene } from './scene.ts'
import { isStaff } from './who.ts'
import type { Words } from './words.ts'

export async function stageNotice(
  { services, submissions, facts }: Pick<Scene, 'services' | 'submissions' | 'facts'>,
  words: Words,
): Promise<string> {
  const submissionId = submissions.publishedAlone.id
  const id = await openNotice(services, submissionId)
  const [name, contact, told] = [words.word('objector'), words.word('reach'), words.word('told')]
  const token = randomUUID()
  const statement = `${told}，事实和依据写在这里，足够长的一段话。`
  await fileObjection(services, id, { submissionId, name, contact, token, statement })
  facts.push({ what: 'who objects to what', signs: [name, contact, told], knownTo: isStaff })
  facts.push({ what: 'the way to an objection', signs: [token], knownTo: () => false })
  return id
}
