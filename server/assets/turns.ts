/** Things that wait in the order they came, their owners taking turns: nobody's many hold up another's one. */
export interface Turns<Thing> {
  add(owner: string, thing: Thing): void
  /** The next, or undefined when nothing waits. */
  take(): Thing | undefined
}

export function createTurns<Thing>(): Turns<Thing> {
  /** By owner; the map's order is the order of turns. */
  const waiting = new Map<string, Thing[]>()
  return {
    add(owner, thing) {
      const own = waiting.get(owner)
      if (own) own.push(thing)
      else waiting.set(owner, [thing])
    },
    take() {
      for (const [owner, things] of waiting) {
        const thing = things.shift()
        waiting.delete(owner)
        if (things.length > 0) waiting.set(owner, things)
        return thing
      }
      return undefined
    },
  }
}
