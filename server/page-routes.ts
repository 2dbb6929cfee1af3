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

export function pageRoutes(): Router {
  const routes = Router()
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
