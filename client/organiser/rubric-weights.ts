/** Weights as typed, and what they come to. Pure. */
export type TypedWeights = Record<string, string>

const WEIGHT_MAX = 1000

/** The weight typed, or undefined when it is none. */
export function readWeight(typed: string): number | undefined {
  const value = Number(typed.normalize('NFKC').trim())
  return typed.trim() !== '' && value > 0 && value <= WEIGHT_MAX ? value : undefined
}

/** All weights, or undefined while one of them cannot be read. */
export function readWeights(typed: TypedWeights): Record<string, number> | undefined {
  const read: Record<string, number> = {}
  for (const [id, text] of Object.entries(typed)) {
    const weight = readWeight(text)
    if (weight === undefined) return undefined
    read[id] = weight
  }
  return read
}

/** Share 0…1 of one weight; undefined while not all can be read. */
export function shareOf(typed: TypedWeights, id: string): number | undefined {
  const weights = readWeights(typed)
  const weight = weights?.[id]
  if (!weights || weight === undefined) return undefined
  return weight / Object.values(weights).reduce((sum, w) => sum + w, 0)
}
