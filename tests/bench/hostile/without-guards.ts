/**
 * The control of the hostile bench, loaded into the server by `node --import`: takes the guards of
 * sockets and of the process out, so that the room library stands there as it comes.
 */
import { registerHooks } from 'node:module'

const BARE = new Map([
  ['/server/room/socket-guard.ts', new URL('./bare-socket.ts', import.meta.url).href],
  ['/server/process-guard.ts', new URL('./bare-process.ts', import.meta.url).href],
])

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    for (const [guard, url] of BARE) if (found.url.endsWith(guard)) return { ...found, url }
    return found
  },
})
