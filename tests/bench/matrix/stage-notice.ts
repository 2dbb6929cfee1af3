/** A notice of what is on show anyway, and an objection, which the staff alone may read. */
import { randomUUID } from 'node:crypto'
import { fileObjection } from '../../../server/notice/objections.ts'
import { noticeEnd } from '../../../shared/notice/notice.ts'
import type { Scene } from './scene.ts'
import { isStaff } from './who.ts'
import type { Words } from './words.ts'

export async function stageNotice(
  {
    services,
    people,
    submissions,
    facts,
  }: Pick<Scene, 'services' | 'people' | 'submissions' | 'facts'>,
  words: Words,
): Promise<string> {
  const id = 'notice-of-matrix'
  const submissionId = submissions.publishedAlone.id
  const item = {
    submissionId,
    gatheringId: '',
    title: { zh: '名', en: '' },
    unit: '单位',
    jointUnits: [],
    trackId: '',
    directionId: '',
    outcome: 'selected',
  }
  const now = services.now()
  await services.db
    .insertInto('notice')
    .values({
      id,
      call_id: services.current.id,
      title: '公示',
      items: JSON.stringify([item]),
      published_by: people.organiser,
      published_at: now,
      until_at: noticeEnd(now, 7),
      confirmed_at: null,
    })
    .execute()
  const [name, contact, statement] = ['objector', 'reach', 'statement'].map((what) =>
    words.word(what),
  )
  const token = randomUUID()
  await fileObjection(services, id, {
    submissionId,
    name: name ?? '',
    contact: contact ?? '',
    token,
    statement: `${statement ?? ''}，事实和依据写在这里，足够长的一段话。`,
  })
  const signs = [name ?? '', contact ?? '', statement ?? '']
  facts.push({ what: 'who objects to what', signs, knownTo: isStaff })
  facts.push({ what: 'the way to an objection', signs: [token], knownTo: () => false })
  return id
}
