/** How every bench speaks: people read stderr, programs read the last line of stdout. */

/** A line for people, now. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** The result: a line for programs with `--json`, the same for people without. */
export function report(result: object, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`)
  else say(JSON.stringify(result))
}
