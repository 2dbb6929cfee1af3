/** What the house has and the tables of the bench have not. Keys of unions are checked by types as well. */
import { readSources } from '../../support/sources.ts'
import { unlistedProcedures } from './run-api.ts'
import { unlistedRequests } from './run-rooms.ts'

/** Addresses that the server mounts by themselves; routes.ts asks for each. */
const ROUTES = [
  '/healthz',
  '/readyz',
  '/metrics',
  '/exhibit.schema.json',
  '/api',
  '/api/openapi.json',
  '/api/gatherings/:id/results.csv',
  '/api/gatherings/:id/results.json',
  '/api/gatherings/:id/results.xlsx',
  '/api/gatherings/:id/ledger.json',
  '/api/gatherings/:id/minutes.pdf',
  '/api/notices/:id/notice.pdf',
  '/api/notices/:id/certificates/:submissionId.pdf',
  '/api/gatherings/:id/pins.bcf',
  '/api/gatherings/:id/letters/:appointmentId.pdf',
  '/api/appointments/:token/letter.pdf',
  '/api/experts/rows',
  '/api/experts.xlsx',
  '/api/feeds/:submissionId/:exhibitId',
  '/api/feeds/:submissionId/:exhibitId/events',
  '/blobs',
  '/xr-profiles',
]

function mountedRoutes(): string[] {
  return readSources('server')
    .filter(({ path }) => !path.startsWith('server/develop/'))
    .flatMap(({ text }) =>
      [...text.matchAll(/\.(?:get|post|put|patch|delete|all|use)\(\s*'(\/[^']*)'/g)].map(
        ([, route = '']) => route,
      ),
    )
}

export function findUnlisted(): string[] {
  const routes = mountedRoutes().filter((route) => !ROUTES.includes(route))
  return [...unlistedProcedures(), ...unlistedRequests(), ...new Set(routes)]
}
