/**
 * Reads amounts out of 资金投入, such as `总投入1860万元，其中单位自筹1200万元，申请支持300万元`, so that a
 * booth can show them as a chart. The text stays the truth; without readable amounts it stands alone.
 */
export interface FundingPart {
  label: string
  /** 万元, ten thousand yuan. */
  amountWan: number
}

export interface Funding {
  totalWan: number | null
  /** Parts as read, the total left out. */
  parts: FundingPart[]
  text: string
}

const AMOUNT =
  /([\p{Script=Han}A-Za-z（）()]{2,24}?)\s*(?:为|约|共计|合计|共)?\s*(\d+(?:\.\d+)?)\s*(亿|万)元/gu
const TOTAL = /总(?:投入|投资|额|计|预算)|合计|共计/
const FILLER = /^(?:其中|包括|用于|拟|计划|申请|由|项目|资金|与|和|及)+(?=.{2})/

/** Amounts in the order written. Yuan and 亿 become 万元. */
export function readFunding(text: string): Funding {
  const read = [...text.replace(/\s+/g, ' ').matchAll(AMOUNT)].map(
    ([, label = '', figure = '0', unit]) => ({
      label,
      amountWan: Number(figure) * (unit === '亿' ? 10_000 : 1),
    }),
  )
  const total = read.find((part) => TOTAL.test(part.label))
  const parts = read
    .filter((part) => part !== total)
    .map((part) => ({ ...part, label: part.label.replace(FILLER, '') }))
  return { totalWan: total?.amountWan ?? null, parts: firstSplit(parts, total?.amountWan), text }
}

/** Applicants often split one total twice (by source, then by use): the first split that adds up is the chart. */
function firstSplit(parts: FundingPart[], total: number | undefined): FundingPart[] {
  if (total === undefined) return parts
  let sum = 0
  for (const [index, part] of parts.entries()) {
    sum += part.amountWan
    if (Math.abs(sum - total) < 0.01) return parts.slice(0, index + 1)
  }
  return parts
}
