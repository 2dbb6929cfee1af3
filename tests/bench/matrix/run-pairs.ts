/** Plays generated gatherings twice, and finds what tells the two runs apart. */
import { say } from '../report.ts'
import { openPairHouse } from './pair-house.ts'
import { playScript, type Heard } from './pair-run.ts'
import { writeScript, type Script } from './pair-script.ts'

/** A house is opened anew for so many: people and gatherings add up. */
const PAIRS_PER_HOUSE = 50

export interface PairsOutcome {
  pairs: number
  /** How many messages and answers were compared. */
  lines: number
  /** Each as a line that says what differed for whom. */
  differing: string[]
}

export async function runPairs(pairs: number, firstSeed: number): Promise<PairsOutcome> {
  const outcome: PairsOutcome = { pairs: 0, lines: 0, differing: [] }
  for (let from = 0; from < pairs; from += PAIRS_PER_HOUSE) {
    const house = await openPairHouse()
    for (let index = from; index < Math.min(pairs, from + PAIRS_PER_HOUSE); index += 1) {
      const script = writeScript(firstSeed + index)
      const [a, b] = [await playScript(house, script, 0), await playScript(house, script, 1)]
      outcome.pairs += 1
      for (const who of script.watched) outcome.lines += a.get(who)?.length ?? 0
      const found = differenceOf(a, b, script)
      const { seed, differsIn, recusedRole } = script
      if (found) outcome.differing.push(`seed ${seed} (${differsIn}, ${recusedRole}): ${found}`)
    }
    await house.close()
    say(`${outcome.pairs} pairs, ${outcome.differing.length} differing`)
  }
  return outcome
}

function differenceOf(a: Heard, b: Heard, { watched, control }: Script): string | undefined {
  if (JSON.stringify(a.get(control)) === JSON.stringify(b.get(control)))
    return `nothing for ${control} either, who may know of it`
  for (const who of watched) {
    const lines = a.get(who) ?? []
    const others = b.get(who) ?? []
    const at = lines.findIndex((line, index) => line !== others[index])
    if (at >= 0) return `${who} heard ${around(lines[at], others[at])}`
    if (others.length !== lines.length) return `${who} also heard ${others[lines.length] ?? ''}`
  }
  return undefined
}

const SHOWN_CHARS = 160

/** Both from a little before where they part. */
function around(a = '', b = ''): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const cut = (text: string): string => text.slice(Math.max(0, at - 80), at + SHOWN_CHARS)
  return `${a.slice(0, 40)}: “${cut(a)}” and “${cut(b)}”`
}
