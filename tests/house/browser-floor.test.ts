/**
 * What the promised browsers (README, limits) do not have, or have in secure contexts only, or may
 * refuse, is named in one foundation module each (A9, A10, A11, A12): code that runs in a browser goes
 * through these.
 */
import { describe, expect, it } from 'vitest'
import { blankOut, lineAt, readSources } from '../support/sources.ts'

const browserCode = readSources('client', 'shared')

interface Ban {
  what: string
  pattern: RegExp
  /** Where it may stand, and what others use. */
  only?: string
  /** Files of shared that run on the server alone. */
  serverOnly?: readonly string[]
}

const BANS: Ban[] = [
  {
    what: 'Array methods of ES2023 (Chrome 110); use shared/list/changed-copy.ts',
    pattern: /\.(toSorted|toSpliced|toReversed)\(|(?<!\bz)\.with\(/g,
  },
  {
    what: 'grouping, promises and sets of ES2024 and later (Chrome 117 and later)',
    pattern:
      /\b(Object|Map)\.groupBy\(|\bPromise\.(withResolvers|try)\b|\bArray\.fromAsync\(|\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|intersection|difference)\(|\bIterator\.from\(/g,
  },
  {
    what: 'methods of iterators (Chrome 122); spread them into a list first',
    pattern:
      /\.((keys|values|entries)\(\)|matchAll\([^()]*\))\s*\.(map|filter|flatMap|some|every|find|reduce|toArray|take|drop|forEach)\(/g,
  },
  {
    what: 'well-formed texts (Chrome 111), URL.canParse (Chrome 120), AbortSignal.any (Chrome 116)',
    pattern: /\.(isWellFormed|toWellFormed)\(|\bURL\.(canParse|parse)\(|\bAbortSignal\.any\(/g,
  },
  {
    what: 'Intl.Segmenter (Firefox 125)',
    pattern: /\bIntl\.Segmenter\b/g,
    only: 'shared/text/segments.ts',
  },
  {
    what: 'the browser’s storage, which may be blocked',
    pattern: /\b(localStorage|sessionStorage|indexedDB)\b|\bcaches\./g,
    only: 'client/browser/kept-storage.ts',
  },
  {
    what: 'random ids of secure contexts',
    pattern: /\bcrypto\.randomUUID\b|\brandomUUID\(/g,
    only: 'client/browser/random-id.ts',
  },
  {
    what: 'the clipboard of secure contexts',
    pattern: /\bnavigator\.clipboard\b/g,
    only: 'client/browser/copy-text.ts',
  },
  {
    what: 'hashes of secure contexts',
    pattern: /\bcrypto\.subtle\b/g,
    serverOnly: ['shared/ledger/ledger.ts'],
  },
  {
    what: 'other doors that only secure contexts have',
    pattern: /\bnavigator\.(locks|serviceWorker|share|storage|gpu)\b/g,
  },
  {
    what: 'the screen that stays on, of secure contexts',
    pattern: /\bnavigator\.wakeLock\b/g,
    only: 'client/browser/keep-screen-on.ts',
  },
  {
    what: 'the microphone of secure contexts',
    pattern: /\bnavigator\.mediaDevices\b/g,
    only: 'client/voice/microphone.ts',
  },
]

/** From where to where the arguments of each such call reach. */
function argumentsOf(blank: string, call: RegExp): [from: number, to: number][] {
  return [...blank.matchAll(call)].map((match) => {
    const from = match.index + match[0].length
    let to = from
    for (let depth = 1; depth > 0 && to < blank.length; to += 1)
      depth += blank[to] === '(' ? 1 : blank[to] === ')' ? -1 : 0
    return [from, to]
  })
}

describe('code that runs in a browser', () => {
  it.each(BANS)('names nowhere else: $what', ({ pattern, only, serverOnly = [] }) => {
    const found = browserCode
      .filter(({ path }) => path !== only && !serverOnly.includes(path))
      .flatMap(({ path, text }) =>
        [...blankOut(text).matchAll(pattern)].map(
          (match) => `${path}:${lineAt(text, match.index)} ${match[0]}`,
        ),
      )
    expect(found).toEqual([])
  })

  it('loads every part through the one function that asks again (A24)', () => {
    const ways = browserCode.flatMap(({ path, text }) => {
      if (path === 'client/api/load-part.ts') return []
      const blank = blankOut(text)
      const lazies = [...blank.matchAll(/(?<![.\w])lazy\(/g)]
      // Fonts stand in for each other, see there.
      const fonts = /^client\/(main\.tsx|text\/fonts\.ts)$/.test(path)
      const spans = argumentsOf(blank, /\b(?:lazyPart|loadPart)(?:<\w+>)?\(/g)
      const bare = [...blank.matchAll(/(?<![.\w])import\(/g)].filter(
        ({ index }) => !fonts && !spans.some(([from, to]) => index > from && index < to),
      )
      return [...lazies, ...bare].map(({ index }) => `${path}:${lineAt(text, index)}`)
    })
    expect(ways).toEqual([])
  })

  it('draws in space on canvases alone that say when they stop (A31)', () => {
    const canvases = browserCode
      .filter(({ path }) => path !== 'client/xr/picture.tsx')
      .flatMap(({ path, text }) =>
        [...blankOut(text).matchAll(/<Canvas\s/g)].map(
          ({ index }) => `${path}:${lineAt(text, index)}`,
        ),
      )
    expect(canvases).toEqual([])
  })

  it('answers every request to a room that fails (redesign §2)', () => {
    const silent = browserCode.flatMap(({ path, text }) =>
      [...text.matchAll(/\.request\([^;]*?\.catch\(\(\) => undefined\)/g)].map(
        ({ index }) => `${path}:${lineAt(text, index)}`,
      ),
    )
    expect(silent).toEqual([])
  })

  it('reaches what is left to the server from nowhere in the client', () => {
    const reached = browserCode.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => path.startsWith('client/') && target === 'shared/ledger/ledger.ts')
        .map(({ line }) => `${path}:${line}`),
    )
    expect(reached).toEqual([])
  })
})
