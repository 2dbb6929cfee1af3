/** The whole API contract: the server implements it, the client is typed by it, OpenAPI is made from it. */
import { account } from './api-account.ts'
import { decision } from './api-decision.ts'
import { entrance } from './api-entrance.ts'
import { blind } from './api-blind.ts'
import { call, exhibition } from './api-exhibition.ts'
import { appointments, expert, panel } from './api-expert.ts'
import { feeds } from './api-feeds.ts'
import { check, intake } from './api-intake.ts'
import { gathering, review } from './api-gathering.ts'
import { door } from './api-door.ts'
import { notice } from './api-notice.ts'

export const contract = {
  account,
  call,
  entrance,
  exhibition,
  intake,
  check,
  gathering,
  door,
  review,
  blind,
  decision,
  notice,
  expert,
  panel,
  appointments,
  feeds,
}
