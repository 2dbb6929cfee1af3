/**
 * Serves processed files by their content hash: the name is unguessable and never changes meaning.
 * Parts of a file are answered too (HTTP ranges), so that a video can be wound.
 */
import type { RequestHandler } from 'express'
import type { Services } from '../services.ts'
import { EXTENSIONS } from './asset-rows.ts'

const TYPES = new Map(Object.entries(EXTENSIONS).map(([type, extension]) => [extension, type]))

const RANGE_NOT_SATISFIABLE = 416

export function blobRoute(services: Services): RequestHandler {
  return async (request, response, next) => {
    const match = /^\/([0-9a-f]{64})\.(\w{3,4})$/.exec(request.path)
    const [, sha = '', extension = ''] = match ?? []
    const type = TYPES.get(extension)
    if (!type || !(await services.blobs.has(sha))) {
      next()
      return
    }
    const options = {
      immutable: true,
      maxAge: '365d',
      headers: {
        'Content-Type': type,
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
      dotfiles: 'allow',
    } as const
    response.sendFile(
      services.blobs.pathOf(sha),
      options,
      (error?: Error & { status?: number }) => {
        if (!error || response.headersSent) return
        // A part that lies beyond the file's end is the asker's mistake, not ours.
        if (error.status === RANGE_NOT_SATISFIABLE) response.status(RANGE_NOT_SATISFIABLE).end()
        else next(error)
      },
    )
  }
}
