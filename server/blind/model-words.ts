/** What a model's file says in words: names, notes and rights, which a viewer could read out of it. */
import { readFile } from 'node:fs/promises'
import { NodeIO } from '@gltf-transform/core'

/** Words with where they stand, such as `nodes/name`; of a file that cannot be read, none. */
export async function wordsOfModel(path: string): Promise<{ where: string; text: string }[]> {
  const { json } = await new NodeIO().binaryToJSON(new Uint8Array(await readFile(path)))
  return wordsIn(json, '')
}

function wordsIn(value: unknown, where: string): { where: string; text: string }[] {
  if (typeof value === 'string') return [{ where, text: value }]
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one, where))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    wordsIn(one, where === '' ? key : `${where}/${key}`),
  )
}
