/** Unified social credit codes (GB 32100-2015) of units that do not exist, with true check characters. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
/** District code of no district: Shanghai as a whole. */
const REGION = '310000'

/** Check character of an organisation code (GB 11714-1997) over its eight characters. */
export function organisationCheck(body: string): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const sum = [...body].reduce(
    (total, letter, i) => total + digits.indexOf(letter) * ORGANISATION_WEIGHTS[i]!,
    0,
  )
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** Check character over the first seventeen characters: weights 3^i modulo 31. */
export function creditCheck(first17: string): string {
  let weight = 1
  let sum = 0
  for (const letter of first17) {
    const value = ALPHABET.indexOf(letter)
    if (value < 0) throw new Error(`"${letter}" may not stand in a unified social credit code.`)
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET[(31 - (sum % 31)) % 31]!
}

/** A code for the n-th sample unit: DEM + number marks it as a demonstration. */
export function sampleCreditCode(nature: string, n: number): string {
  const kind =
    nature === 'state-organ'
      ? '11'
      : nature === 'public-institution'
        ? '12'
        : nature === 'social-organisation'
          ? '51'
          : '91'
  const body = `DEM${String(n).padStart(5, '0')}`
  const first17 = `${kind}${REGION}${body}${organisationCheck(body)}`
  return first17 + creditCheck(first17)
}
