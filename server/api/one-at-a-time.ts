/**
 * Answers the requests of one connection one after the other, each in a turn of its own. HTTP lets a
 * client send many at once, and the server would begin them all in the turn in which they arrive: one
 * packet of a thousand reads would stand before everybody else.
 */
import type { RequestHandler } from 'express'
import type { Socket } from 'node:net'

/** Requests of one connection that may wait; browsers send the next one when they have the answer. */
export const WAITING_MAX = 50

export function oneAtATime(): RequestHandler {
  /** What waits behind the request that is being answered, by connection. */
  const waiting = new WeakMap<Socket, (() => void)[]>()
  return ({ socket }, response, next) => {
    if (socket.destroyed) return
    const begin = (): void => {
      response.once('close', () => {
        const following = waiting.get(socket)?.shift()
        if (following) setImmediate(following)
        else waiting.delete(socket)
      })
      next()
    }
    const queue = waiting.get(socket)
    if (!queue) {
      waiting.set(socket, [])
      begin()
    } else if (queue.length < WAITING_MAX) queue.push(begin)
    else socket.destroy()
  }
}
