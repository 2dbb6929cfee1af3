/**
 * Check characters of Chinese organisation codes. The form takes the 18-character unified social
 * credit code (GB 32100-2015) or the older 9-character organisation code (GB 11714-1997).
 */
import { halfWidth } from '../text/written.ts'

const CREDIT_CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_CHARSET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

export type CodeFinding = 'ok' | 'length' | 'character' | 'check'

/** Upper case without spaces, hyphens and what cannot be seen: `12345678-9` and `123456789` are one code. */
export function normaliseCode(code: string): string {
  return halfWidth(code)
    .replace(/[\s\p{Pd}\p{Cf}\p{M}−]/gu, '')
    .toUpperCase()
}

function weightedSum(body: string, charset: string, weights: number[]): number | undefined {
  let sum = 0
  for (let i = 0; i < weights.length; i += 1) {
    const value = charset.indexOf(body.charAt(i))
    if (value < 0) return undefined
    sum += value * (weights[i] ?? 0)
  }
  return sum
}

/** Check character of a 17-character body: 31 − (Σ Cᵢ·3^(i−1) mod 31), GB 32100-2015 §4. */
export function creditCodeCheck(body: string): string | undefined {
  const sum = weightedSum(body, CREDIT_CHARSET, CREDIT_WEIGHTS)
  return sum === undefined ? undefined : CREDIT_CHARSET.charAt((31 - (sum % 31)) % 31)
}

/** Check character of an 8-character body: 11 − (Σ Cᵢ·Wᵢ mod 11), 10 is X and 11 is 0, GB 11714-1997. */
export function organisationCodeCheck(body: string): string | undefined {
  const sum = weightedSum(body, ORGANISATION_CHARSET, ORGANISATION_WEIGHTS)
  if (sum === undefined) return undefined
  const check = 11 - (sum % 11)
  if (check === 10) return 'X'
  return check === 11 ? '0' : String(check)
}

/** What is wrong with a code, or `ok`. Takes it as typed; normalises first. */
export function examineCode(typed: string): CodeFinding {
  const code = normaliseCode(typed)
  if (code.length !== 18 && code.length !== 9) return 'length'
  const body = code.slice(0, -1)
  const check = code.length === 18 ? creditCodeCheck(body) : organisationCodeCheck(body)
  if (check === undefined) return 'character'
  return check === code.slice(-1) ? 'ok' : 'check'
}
