/** How a figure came about, in numbers. Pure. */
import type { Formula, Term, ZScoreAddend } from '../../shared/review/ranking/formula-schema.ts'
import { rankingTexts } from '../i18n/texts/ranking.ts'
import type { Translate } from '../i18n/use-text.ts'

/** “= 83.83”, or “≈ 83.83” where it goes on. */
const equals = ({ text, isExact }: Term): string => `${isExact ? '=' : '≈'} ${text}`

const texts = (terms: readonly Term[]): string[] => terms.map(({ text }) => text)

/** A minus before a number would stand after a plus. */
const inBrackets = (text: string): string => (text.startsWith('-') ? `(${text})` : text)

function averageText(addends: readonly string[], figure: Term): string {
  const sum = addends.map(inBrackets).join(' + ')
  return `(${sum}) ÷ ${addends.length} ${equals(figure)}`
}

/** A reviewer whose totals are all the same stands for nothing. */
function zScoreText(t: Translate, { total, mean, deviation, z }: ZScoreAddend): string {
  if (deviation.text === '0') return t(rankingTexts.noSpread, { total: total.text })
  return `(${total.text} − ${inBrackets(mean.text)}) ÷ ${deviation.text} ${equals(z)}`
}

/** A line for each step. `titleOf` names an item of the table. */
export function formulaLines(
  t: Translate,
  formula: Formula,
  titleOf: (submissionId: string) => string,
): string[] {
  switch (formula.key) {
    case 'mean':
      return [averageText(texts(formula.addends), formula.figure)]
    case 'trimmedMean': {
      const { leftOut, addends, figure } = formula
      const values = texts(leftOut).join(', ')
      const without = leftOut.length > 0 ? t(rankingTexts.leftOut, { values }) : ''
      return [without + averageText(texts(addends), figure)]
    }
    case 'median': {
      const { ordered, middle, figure } = formula
      const [only] = middle
      const found = middle.length === 1 && only ? only.text : averageText(texts(middle), figure)
      return [`${texts(ordered).join(', ')} → ${t(rankingTexts.middle)}${found}`]
    }
    case 'zScore':
      return [
        ...formula.addends.map((addend) => zScoreText(t, addend)),
        averageText(
          formula.addends.map(({ z }) => z.text),
          formula.figure,
        ),
      ]
    case 'borda':
      return [
        ...formula.addends.map(
          ({ beaten, tied, others, points }) =>
            `(${beaten} + ${tied} ÷ 2) ÷ ${others} ${equals(points)}`,
        ),
        averageText(
          formula.addends.map(({ points }) => points.text),
          formula.figure,
        ),
      ]
    case 'schulze':
      return [
        ...formula.duels.map(({ submissionId, ...counts }) =>
          t(rankingTexts.duel, { title: titleOf(submissionId), ...counts }),
        ),
        t(rankingTexts.beatenBy, { count: formula.beatenBy }),
      ]
  }
}
