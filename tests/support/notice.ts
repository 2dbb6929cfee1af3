/** A notice that runs and names one scenario, put in place without the review that it would come of. */
import { randomUUID } from 'node:crypto'
import type { Services } from '../../server/house/services.ts'
import { NOTICE_DAYS, noticeEnd } from '../../shared/notice/notice.ts'

/** Returns its id. */
export async function openNotice(services: Services, submissionId: string): Promise<string> {
  const id = randomUUID()
  const item = {
    submissionId,
    gatheringId: '',
    title: { zh: '场景', en: '' },
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
      published_by: '',
      published_at: now,
      until_at: noticeEnd(now, NOTICE_DAYS),
      confirmed_at: null,
    })
    .execute()
  return id
}
