import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFunding } from '../../../shared/exhibit/funding.ts'
import { SAMPLE_SLUGS, sampleForm } from '../../support/sample-call.ts'

describe('readFunding', () => {
  it.each([
    [
      '总投入1860万元，其中单位自筹1200万元，申请专项支持660万元。',
      1860,
      [
        ['单位自筹', 1200],
        ['申请专项支持', 660],
      ],
    ],
    [
      '总投资1.2亿元，自筹0.7亿元，贷款5000万元',
      12000,
      [
        ['自筹', 7000],
        ['贷款', 5000],
      ],
    ],
    ['单位自筹300万元', null, [['单位自筹', 300]]],
    ['资金由单位承担', null, []],
    [
      '总投入2,700万元，其中单位自筹1,200万元，申请支持660万元，银行贷款500万元，合作方投入340万元', // A16
      2700,
      [
        ['单位自筹', 1200],
        ['申请支持', 660],
        ['银行贷款', 500],
        ['合作方投入', 340],
      ],
    ],
    [
      '总投入２，７００万元：自筹１，２００万元；申请1500万元',
      2700,
      [
        ['自筹', 1200],
        ['申请', 1500],
      ],
    ],
    [
      '总投入5,000,000元，自筹300万元，申请200万元',
      500,
      [
        ['自筹', 300],
        ['申请', 200],
      ],
    ],
    [
      '总投入2700万，自筹1700万，申请1千万元',
      2700,
      [
        ['自筹', 1700],
        ['申请', 1000],
      ],
    ],
    [
      '软件70万元，硬件30万元，合计100万元',
      100,
      [
        ['软件', 70],
        ['硬件', 30],
      ],
    ],
    [
      '2026年300万元，2027年500万元',
      null,
      [
        ['2026年', 300],
        ['2027年', 500],
      ],
    ],
  ] as const)('reads “%s”', (text, totalWan, parts) => {
    const funding = readFunding(text)
    expect(funding.text).toBe(text)
    expect(funding.totalWan).toBe(totalWan)
    expect(funding.parts.map((p) => p.amountWan)).toEqual(parts.map(([, amount]) => amount))
    for (const [i, [label]] of parts.entries()) expect(label).toContain(funding.parts[i]?.label)
  })

  it('shows the first split that adds up when a total is split twice', () => {
    const { parts } = readFunding('总投入100万元，自筹60万元，申请40万元；软件70万元，硬件30万元')
    expect(parts.map((p) => p.amountWan)).toEqual([60, 40])
  })

  it.each([
    ['a part is missing', '总投入1860万元，自筹1200万元，申请600万元'],
    ['parts exceed the total', '总投入1000万元，自筹800万元，申请600万元'],
    ['an amount is a range', '总投入1500万元，自筹1200-1500万元，申请300万元'],
    ['an amount is in words', '总投入800万元，自筹五百万元，申请300万元'],
    ['an amount is grouped in its own way', '总投入2700万元，自筹2 400万元，申请300万元'],
    ['an amount is of another currency', '总投入100万美元，自筹60万元，申请40万元'],
    ['an amount is by the year', '每年投入200万元，申请100万元'],
    ['two totals differ', '总投入1000万元，自筹600万元，申请400万元。总预算1200万元'],
    ['two splits stand without a total', '自筹60万元，申请40万元；软件70万元，硬件30万元'],
    ['an amount has no name', '总投入100万元：60万元，40万元'],
  ])('draws no chart where %s (A16)', (_, text) => {
    expect(readFunding(text).parts).toEqual([])
  })

  it.each(SAMPLE_SLUGS)('reads a total of %s and parts that add up to it', (slug) => {
    const { totalWan, parts } = readFunding(sampleForm(slug).funding)
    expect(totalWan).toBeGreaterThan(0)
    expect(parts.length).toBeGreaterThanOrEqual(2)
    expect(parts.reduce((sum, p) => sum + p.amountWan, 0)).toBeCloseTo(totalWan ?? 0)
    for (const { label } of parts) expect(label).not.toBe('')
  })

  it('reads any text in good time and keeps it', () => {
    const unit = fc.constantFrom('总', '投入', '1', '2', '.', '万元', '亿元', '，', 'a', '（')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 500 }), (text) => {
        const funding = readFunding(text)
        expect(funding.text).toBe(text)
        for (const { amountWan } of funding.parts) expect(Number.isFinite(amountWan)).toBe(true)
      }),
    )
  })
})
