/** The built client: hashed files for ever, index.html for every page of the app, never cached. */
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Router, type RequestHandler } from 'express'
import sirv from 'sirv'
import { Refusal } from '../shared/protocol/refusals.ts'

export const CLIENT_DIR = fileURLToPath(new URL('../dist/client', import.meta.url))

export async function hasClientBuild(): Promise<boolean> {
  return access(CLIENT_DIR).then(
    () => true,
    () => false,
  )
}

const XR_PROFILES_DIR = fileURLToPath(new URL('../assets/xr-profiles', import.meta.url))
const PROFILE_KEPT_S = 24 * 3600

/**
 * A range that begins after its end, or is none, is as if it were not asked for (RFC 9110 §14.2); sirv
 * would break off in the middle of its answer.
 */
const dropBrokenRanges: RequestHandler = ({ headers }, _response, next) => {
  const [, from = '', to = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? []
  const isRange = from !== '' && (to === '' || Number(from) <= Number(to))
  if (!isRange) delete headers.range
  next()
}

/** Pages are read: whatever else is asked for at an address of theirs is not there. */
const readOnly: RequestHandler = ({ method }, _response, next) =>
  next(method === 'GET' || method === 'HEAD' ? undefined : new Refusal('not-found'))

/** Controller and hand models: their loader asks for them by name, so their names stay. */
export function profileRoutes(): Router {
  const profiles = sirv(XR_PROFILES_DIR, { maxAge: PROFILE_KEPT_S })
  return Router().use('/xr-profiles', readOnly, dropBrokenRanges, profiles)
}

export function pageRoutes(): Router {
  const routes = Router()
  routes.use(readOnly)
  routes.use(dropBrokenRanges)
  routes.use(
    sirv(CLIENT_DIR, {
      brotli: true,
      gzip: true,
      single: true,
      ignores: [/^\/api\//, /^\/blobs\//, /^\/assets\//, /^\/xr-profiles\//],
      setHeaders(response, path) {
        response.setHeader(
          'Cache-Control',
          path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
      },
    }),
  )
  return routes
}
