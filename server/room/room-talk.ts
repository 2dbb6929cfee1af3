/** What is written, shown and captioned in a room: told to those who may know of what it is about. */
import type { Matter } from '../../shared/audience/hearing.ts'
import { CAPTION_MS, REACTION_MS, SAID_SHOWN } from '../../shared/talk/reaction.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { RoomTalk, Said } from '../gathering/room-request.ts'

interface TalkOptions {
  now: () => number
  delivery: Delivery
  matter: () => Matter
}

export interface ShownTalk {
  /** What is shown of one member's doing. */
  of(personId: string): RoomTalk
  /** Shows a line; the oldest goes when there are too many. */
  say(said: Said): void
  end(): void
}

export function createRoomTalk({ now, delivery, matter }: TalkOptions): ShownTalk {
  const lines: string[] = []
  const timers = new Map<string, NodeJS.Timeout>()
  const hideAfter = (key: `reaction/${string}` | `caption/${string}`, ms: number): void => {
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key)
        delivery.hide(key)
      }, ms),
    )
  }
  const say = ({ id, personId, text, at, submissionId, deliberation }: Said): void => {
    if (lines.includes(id)) return
    lines.push(id)
    const subject = { of: 'talk', submissionId, deliberation } as const
    delivery.show(`said/${id}`, subject, { personId, text, at })
    if (lines.length > SAID_SHOWN) delivery.hide(`said/${lines.shift()}`)
  }
  return {
    say,
    of: (personId) => ({
      say,
      react(kind) {
        const key = `reaction/${personId}` as const
        delivery.show(key, { of: 'talk', ...matter() }, { kind, at: now() })
        hideAfter(key, REACTION_MS)
      },
      caption(whose, text) {
        const key = `caption/${whose}` as const
        if (text === '') return delivery.hide(key)
        delivery.show(key, { of: 'talk', ...matter() }, { text, at: now() })
        hideAfter(key, CAPTION_MS)
      },
    }),
    end() {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
