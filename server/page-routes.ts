/** The built client: hashed files for ever, index.html for every page of the app, never cached. */
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Router } from 'express'
import sirv from 'sirv'

export const CLIENT_DIR = fileURLToPath(new URL('../dist/client', import.meta.url))

export async function hasClientBuild(): Promise<boolean> {
  return access(CLIENT_DIR).then(
    () => true,
    () => false,
  )
}

const XR_PROFILES_DIR = fileURLToPath(new URL('../assets/xr-profiles', import.meta.url))
const PROFILE_KEPT_S = 24 * 3600

export function pageRoutes(): Router {
  const routes = Router()
  // Controller and hand models: their loader asks for them by name, so their names stay.
  routes.use('/xr-profiles', sirv(XR_PROFILES_DIR, { maxAge: PROFILE_KEPT_S }))
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
