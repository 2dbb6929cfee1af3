/** The certificate of our own authority, for headsets that somebody manages. */
import { Router } from 'express'
import { AUTHORITY_PATH } from '../../shared/protocol/api-entrance.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Entrance } from '../house/services.ts'

export function authorityRoute({ authority }: Entrance): Router {
  return Router().get(AUTHORITY_PATH, (_request, response, next) => {
    if (authority === undefined) return next(new Refusal('not-found'))
    response
      .type('application/x-x509-ca-cert')
      .attachment('jiebang-hall.crt')
      .set('Cache-Control', 'no-store')
      .send(authority)
  })
}
