/**
 * Loaded before a part of the matrix runs in a process of its own: the file of one mutant is loaded with
 * its text replaced. Nothing is written; a text that does not stand in the file once ends the process.
 */
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { MUTANTS } from './mutants.ts'

export const MUTANT_VARIABLE = 'MATRIX_MUTANT'

const name = process.env[MUTANT_VARIABLE]
const mutant = MUTANTS.find((one) => one.name === name)
if (name !== undefined) {
  if (!mutant) throw new Error(`There is no mutant “${name}”.`)
  const { file, from, to } = mutant
  const address = pathToFileURL(file).href
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      if (url !== address) return loaded
      const source = Buffer.from(loaded.source as Uint8Array).toString('utf8')
      if (source.split(from).length !== 2)
        throw new Error(`“${from}” does not stand in ${file} once: mend the mutant.`)
      return { ...loaded, source: source.replace(from, () => to) }
    },
  })
}
