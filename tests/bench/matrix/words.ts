/** Words and numbers that stand nowhere else, brought back by their seed. */
import { mulberry32 } from '../../../shared/review/ranking/random.ts'

/** Words that stand nowhere else. */
export interface Words {
  word(what: string): string
  /** Between 20 and 90, with three decimals. */
  number(): number
  /** A place of a table, in whole metres, that nothing else stands at. */
  place(): { x: number; z: number }
}

export function createWords(seed: number): Words {
  const random = mulberry32(seed)
  const used = new Set<number>()
  let places = 0
  return {
    word: (what) => `${what}-${Math.floor(random() * 1e9).toString(36)}z`,
    number() {
      let value = 0
      while (value === 0 || used.has(value) || value % 10 === 0)
        value = 20_000 + Math.floor(random() * 70_000)
      used.add(value)
      return value / 1000
    },
    place() {
      places += 1
      return { x: 10 + places, z: 7 + places }
    },
  }
}
