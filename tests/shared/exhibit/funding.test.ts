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
