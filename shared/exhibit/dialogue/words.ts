/**
 * What a text is searched by: Chinese as overlapping pairs of characters, and as words where the
 * engine can tell them apart; Latin words and numbers as they stand, in small letters. Pure.
 */
import { wordsIn } from '../../text/segments.ts'
import { foldedText } from '../../text/written.ts'

/** Words are bounded, so that no pattern on one takes long. */
const RUN = /[\p{Script=Han}]+|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{M}.%-]{0,63}/gu
const HAN = /^\p{Script=Han}/u

/** Words that ask and say nothing of what is asked. */
const CHINESE_ASKING =
  /什么|怎么样?|怎样|哪些|哪里|哪个|哪几|哪家|多少|多久|如何|是否|是不是|有没有|能不能|可不可以|可以|为什么|由谁|谁|请问|一下|介绍|告诉|我们|你们|这个|那个|项目|请|吗|呢|吧|啊|的|了|是|有|在|和|与|及|会|要|能|几/gu
const ENGLISH_ASKING = new Set(
  'a an and are as at be by can could did do does for from has have how i in is it its me my of on or our please project tell that the their them there they this to us was we were what when where which who whom whose why will with would you your about'.split(
    ' ',
  ),
)

function chineseWords(run: string): string[] {
  const characters = [...run]
  const pairs = characters
    .slice(1)
    .map((character, index) => `${characters[index] ?? ''}${character}`)
  const words = wordsIn(run).filter((word) => word.length > 2)
  return characters.length === 1 ? characters : [...pairs, ...words]
}

/** The plain stem of an English word: plurals and -ing and -ed forms find each other. */
function stem(word: string): string {
  if (word.length < 5) return word
  return word.replace(/(?:ies|y)$/, 'i').replace(/(?:ings?|ed|es|s|e)$/, '')
}

/** Words of a text that is searched in. */
export function wordsOf(text: string): string[] {
  return [...foldedText(text).matchAll(RUN)].flatMap(([run]) =>
    HAN.test(run) ? chineseWords(run) : [stem(run.replace(/[.%-]+$/, ''))],
  )
}

/** Words of a question: without those that only ask. */
export function questionWords(question: string): string[] {
  const asked = foldedText(question).replace(CHINESE_ASKING, ' ')
  const kept = [...asked.matchAll(RUN)]
    .map(([run]) => run)
    .filter((run) => HAN.test(run) || !ENGLISH_ASKING.has(run.replace(/[.%-]+$/, '')))
  return [...new Set(kept.flatMap(wordsOf))]
}
