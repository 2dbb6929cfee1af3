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
    pattern: /\bnavigator\.(locks|wakeLock|mediaDevices|serviceWorker|share|storage|gpu)\b/g,
  },
]

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

  it('reaches what is left to the server from nowhere in the client', () => {
    const reached = browserCode.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => path.startsWith('client/') && target === 'shared/ledger/ledger.ts')
        .map(({ line }) => `${path}:${line}`),
    )
    expect(reached).toEqual([])
  })
})
