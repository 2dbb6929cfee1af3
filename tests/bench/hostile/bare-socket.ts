/** Stands for server/gathering/socket-guard.ts in the control: the library's transport, nothing guarded. */
import { WebSocketTransport } from '@colyseus/ws-transport'

export class GuardedTransport extends WebSocketTransport {
  constructor({ maxPayload }: { maxPayload: number }) {
    super({ maxPayload })
  }
}
