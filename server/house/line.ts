/** Work that waits in a line: one piece at a time, in the order it came. */
export type Line = <T>(work: () => Promise<T>) => Promise<T>

export function createLine(): Line {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    // How it ends concerns whoever asked; the next in the line begins either way.
    last = done.catch(() => undefined)
    return done
  }
}
