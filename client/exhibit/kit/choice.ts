/** One's own choice in an exhibit as a set of words, such as `inside sound`. */
import type { Hand } from './kind.ts'

/** One hears what plays. */
export const SOUND = 'sound'
/** One stands in a panorama. */
export const INSIDE = 'inside'

export const hasChoice = (choice: string, word: string): boolean => choice.split(' ').includes(word)

export function withChoice(choice: string, word: string, on: boolean): string {
  const others = choice.split(' ').filter((one) => one !== word && one !== '')
  return (on ? [...others, word] : others).join(' ')
}

export const toggleChoice = (choice: string, word: string): string =>
  withChoice(choice, word, !hasChoice(choice, word))

type Choosing = Pick<Hand, 'choice'>

export const hasSound = ({ choice }: Choosing): boolean => hasChoice(choice, SOUND)

export const isInside = ({ choice }: Choosing): boolean => hasChoice(choice, INSIDE)
