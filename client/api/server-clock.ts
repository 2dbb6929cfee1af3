/** The server's clock, which a gathering counts by: that of a headset may be minutes off. */
let leadMs = 0

/** An answer is not on its way for longer than this: it was waited for at the server. */
const WAY_MAX_MS = 200

/** ms since the epoch on the server's clock; on our own until the server has told its time. */
export const serverNow = (): number => Date.now() + leadMs

/** Takes over the time that an answer told; `askedMs` is our own clock when it was asked for. */
export function noteServerTime(toldMs: number, askedMs: number): void {
  const heardMs = Date.now()
  const wayMs = Math.min((heardMs - askedMs) / 2, WAY_MAX_MS)
  leadMs = toldMs + wayMs - heardMs
}
