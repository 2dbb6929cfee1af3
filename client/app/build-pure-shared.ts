/**
 * Vite plugin for vite.config.ts: shared/ does nothing observable on import, so whatever a page
 * does not use of it may go. Schemas are for the server's door; without this every page that uses a
 * rule standing beside one carries the whole validator (22 kB brotli).
 */
import type { Plugin } from 'vite'

interface Init {
  type: string
  start: number
  end: number
}

interface Statement {
  type: string
  declaration?: Statement | null
  declarations?: { init?: Init | null }[]
}

/** Initialisers that a bundler must take for acts unless told otherwise. */
const WRAPPED = ['CallExpression', 'ObjectExpression', 'NewExpression']

function initialisers(statements: readonly Statement[]): Init[] {
  return statements
    .map((statement) => statement.declaration ?? statement)
    .flatMap((declaration) => declaration.declarations ?? [])
    .flatMap(({ init }) => (init && WRAPPED.includes(init.type) ? [init] : []))
}

export const pureShared: Plugin = {
  name: 'pure-shared',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/\/shared\/.+\.ts$/.test(id) || id.includes('node_modules')) return undefined
    const { body } = this.parse(code) as unknown as { body: Statement[] }
    const marked = initialisers(body).reduceRight(
      (text, { start, end }) =>
        `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
      code,
    )
    return { code: marked, map: null, moduleSideEffects: false }
  },
}
