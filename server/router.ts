/** The API: what each feature gives to it. A procedure that asks nobody whether the caller may is refused here. */
import { accountProcedures } from './account/account-procedures.ts'
import { denyUnasked } from './api/deny-unasked.ts'
import { blindProcedures } from './blind/blind-procedures.ts'
import { dialogueProcedures } from './dialogue/dialogue-procedures.ts'
import { entranceProcedures } from './entrance/entrance-procedures.ts'
import { callProcedures, exhibitionProcedures } from './exhibition/exhibition-procedures.ts'
import {
  appointmentProcedures,
  expertProcedures,
  panelProcedures,
} from './expert/expert-procedures.ts'
import { feedProcedures } from './feeds/feed-procedures.ts'
import type { Feeds } from './feeds/feeds.ts'
import { doorProcedures } from './gathering/door-procedures.ts'
import { gatheringProcedures } from './gathering/gathering-procedures.ts'
import { checkProcedures, intakeProcedures } from './intake/intake-procedures.ts'
import { noticeProcedures } from './notice/notice-procedures.ts'
import { decisionProcedures } from './review/decision-procedures.ts'
import { reviewProcedures } from './review/review-procedures.ts'

/** Procedures that answer everybody alike. */
export const OPEN = [
  'call.current',
  'entrance.where',
  'exhibition.pavilions',
  'exhibition.scenarios',
  'exhibition.scenario',
  'exhibition.chapter',
]

export function createRouter(feeds: Feeds) {
  const router = {
    account: accountProcedures,
    call: callProcedures,
    entrance: entranceProcedures,
    exhibition: { ...exhibitionProcedures, ...dialogueProcedures },
    intake: intakeProcedures,
    check: checkProcedures,
    gathering: gatheringProcedures,
    door: doorProcedures,
    review: reviewProcedures,
    blind: blindProcedures,
    decision: decisionProcedures,
    notice: noticeProcedures,
    expert: expertProcedures,
    panel: panelProcedures,
    appointments: appointmentProcedures,
    feeds: feedProcedures(feeds),
  }
  return denyUnasked(router, OPEN)
}
