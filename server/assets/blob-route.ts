/** Serves processed files by their content hash: the name is unguessable and never changes meaning. */
import type { RequestHandler } from 'express'
import type { Services } from '../services.ts'

const TYPES: Record<string, string> = { glb: 'model/gltf-binary', webp: 'image/webp' }

export function blobRoute(services: Services): RequestHandler {
  return async (request, response, next) => {
    const match = /^\/([0-9a-f]{64})\.(glb|webp)$/.exec(request.path)
    const [, sha = '', extension = ''] = match ?? []
    if (!match || !(await services.blobs.has(sha))) {
      next()
      return
    }
    response.sendFile(services.blobs.pathOf(sha), {
      immutable: true,
      maxAge: '365d',
      headers: {
        'Content-Type': TYPES[extension] ?? 'application/octet-stream',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
      dotfiles: 'allow',
    })
  }
}
