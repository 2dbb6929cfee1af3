/** One way to press: what is pressed carries what it does. */
import { describe, expect, it } from 'vitest'
import { blankOut, lineAt, partOf, readSources } from '../support/sources.ts'

describe('presses', () => {
  const outside = readSources('client').filter(({ path }) => partOf(path) !== 'panel')
  /** Of what is pressed, or a name that says by its beginning what a press does. */
  const PARSED = /\b(hit|press|pressed|button)\.id\b/g
  const NAMED = /\bid: [`'][a-z-]+:/g

  it('carry typed acts: nothing reads a text to learn what was pressed', () => {
    const parsers = outside.flatMap(({ path, text }) =>
      [...blankOut(text).matchAll(PARSED), ...text.matchAll(NAMED)].map(
        ({ index }) => `${path}:${lineAt(text, index)}`,
      ),
    )
    process.stdout.write(`parsers of presses: ${parsers.length}\n`)
    expect(parsers).toEqual([])
  })

  it('are looked up on a panel by nobody but the panel', () => {
    const readers = outside.filter(({ text }) => /\bPanelHit\b|panel\/asking\.ts/.test(text))
    expect(readers.map(({ path }) => path)).toEqual([])
  })
})
