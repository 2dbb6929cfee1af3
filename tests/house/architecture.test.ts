/** The law of the house, house-style §1: who may import whom, and what no source may contain. */
import { describe, expect, it } from 'vitest'
import {
  blankOut,
  lineAt,
  packageOf,
  partOf,
  readSources,
  type Source,
} from '../support/sources.ts'

const shared = readSources('shared')
const client = readSources('client')
const server = readSources('server')
const product = [...shared, ...client, ...server]

const FEATURES =
  'account intake catalogue review roadshow matching organiser expert notice hall exhibit presence voice talk locomotion guide'.split(
    ' ',
  )
/** What joins features: gatherings, coming in with a headset, the frame of all pages, in development the workbench, and
 * the page that checks a ledger without us. */
const JOINTS = ['gathering', 'entrance', 'shell', 'workbench', 'verifier']
const FOUNDATIONS = 'browser api room xr panel text i18n'.split(' ')

/** Places of imports that break a rule, as file:line. */
function breaches(
  sources: Source[],
  breaks: (from: { path: string }, to: { name: string; target: string | undefined }) => boolean,
): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((to) => breaks(source, to))
      .map((to) => `${source.path}:${to.line} imports ${to.target ?? to.name}`),
  )
}

/** Places where a text stands that may not stand there, comments and strings left out. */
function places(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    [...blankOut(text).matchAll(pattern)].map(
      (match) => `${path}:${lineAt(text, match.index)} ${match[0].trim()}`,
    ),
  )
}

const within = (target: string | undefined, ...folders: string[]): boolean =>
  target !== undefined && folders.some((folder) => target.startsWith(`${folder}/`))

/** Which folders of a side import which others of it. */
function foldersOf(sources: Source[], side: string): Map<string, Set<string>> {
  const next = new Map<string, Set<string>>()
  for (const { path, imports } of sources)
    for (const { target } of imports)
      if (within(target, side) && partOf(target ?? '') !== partOf(path)) {
        const from = next.get(partOf(path)) ?? new Set()
        next.set(partOf(path), from.add(partOf(target ?? '')))
      }
  return next
}

/** Ways that lead back to where they began. */
function cyclesIn(next: ReadonlyMap<string, Iterable<string>>): string[] {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, way: string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    done.add(path)
    for (const target of next.get(path) ?? []) visit(target, [...way, path])
  }
  for (const path of next.keys()) visit(path, [])
  return cycles
}

describe('readSources', () => {
  it('sees the sources and their imports', () => {
    expect([shared.length, client.length, server.length].every((count) => count > 20)).toBe(true)
    const app = server.find((source) => source.path === 'server/app.ts')
    expect(app?.imports).toContainEqual(
      expect.objectContaining({ target: 'server/room/gathering-room.ts' }),
    )
  })
})

describe('imports', () => {
  it('of shared name nothing of ours outside shared and only the validator, the contract, the parser of formulas and the index that finds passages', () => {
    const allowed = ['zod', '@orpc/contract', 'jsep', 'minisearch']
    expect(
      breaches(shared, (_, { name, target }) =>
        target === undefined ? !allowed.includes(packageOf(name)) : !within(target, 'shared'),
      ),
    ).toEqual([])
  })

  it('never cross between client and server', () => {
    expect(breaches(client, (_, { target }) => within(target, 'server'))).toEqual([])
    expect(breaches(server, (_, { target }) => within(target, 'client'))).toEqual([])
  })

  it('never reach from the product into tests', () => {
    expect(breaches(product, (_, { target }) => within(target, 'tests'))).toEqual([])
  })

  it('never reach from one feature into another', () => {
    const features = client.filter(({ path }) => FEATURES.includes(partOf(path)))
    expect(
      breaches(
        features,
        ({ path }, { target }) =>
          within(target, 'client') &&
          FEATURES.includes(partOf(target ?? '')) &&
          partOf(target ?? '') !== partOf(path),
      ),
    ).toEqual([])
  })

  it('never reach from a joint of features into app, nor from the frame of pages into gatherings', () => {
    const joints = client.filter(({ path }) => JOINTS.includes(partOf(path)))
    expect(joints.length).toBeGreaterThan(10)
    expect(breaches(joints, (_, { target }) => within(target, 'client/app'))).toEqual([])
    const shell = joints.filter(({ path }) => partOf(path) === 'shell')
    expect(breaches(shell, (_, { target }) => within(target, 'client/gathering'))).toEqual([])
  })

  it('never reach from a feature into app', () => {
    const features = client.filter(({ path }) => FEATURES.includes(partOf(path)))
    const above = ['app', ...JOINTS].map((part) => `client/${part}`)
    expect(breaches(features, (_, { target }) => within(target, ...above))).toEqual([])
  })

  it('never reach from a foundation into a feature or app', () => {
    const foundations = client.filter(({ path }) => FOUNDATIONS.includes(partOf(path)))
    expect(
      breaches(
        foundations,
        (_, { target }) =>
          within(target, 'client') &&
          ['app', ...JOINTS, ...FEATURES].includes(partOf(target ?? '')),
      ),
    ).toEqual([])
  })

  it('place every file of the client in app, a joint, a feature or a foundation', () => {
    const known = ['app', ...JOINTS, ...FEATURES, ...FOUNDATIONS]
    const lost = client.map((s) => s.path).filter((path) => !known.includes(partOf(path)))
    expect(lost).toEqual(['client/main.tsx'])
  })

  it('name the socket library of the client in client/room alone', () => {
    expect(
      breaches(
        client,
        ({ path }, { name }) => packageOf(name) === '@colyseus/sdk' && partOf(path) !== 'room',
      ),
    ).toEqual([])
  })

  it('name the room library of the server in server/room, seats, metrics and app.ts alone', () => {
    const may = /^server\/room\/|\/seats\.ts$|\/metrics\.ts$|^server\/app\.ts$/
    expect(
      breaches(
        server,
        ({ path }, { name }) => packageOf(name) === '@colyseus/core' && !may.test(path),
      ),
    ).toEqual([])
  })

  it('name no three, React or DOM library on the server', () => {
    expect(
      breaches(server, (_, { name }) =>
        /^(three|react|react-dom|@react-three\/.*)(\/|$)/.test(name),
      ),
    ).toEqual([])
  })

  it('carry the ending of the file they name', () => {
    expect(
      breaches(
        product,
        (_, { target }) => target !== undefined && !/\.\w+(\?\w+(&\w+)?)?$/.test(target),
      ),
    ).toEqual([])
  })

  it('close no cycle between the folders of the server, whose root composes and is named by none', () => {
    const next = foldersOf(server, 'server')
    expect(next.size).toBeGreaterThan(10)
    expect([...next].filter(([, to]) => to.has('')).map(([from]) => from)).toEqual([])
    expect(cyclesIn(next)).toEqual([])
  })

  it('close no cycle between the folders of the client', () => {
    expect(cyclesIn(foldersOf(client, 'client'))).toEqual([])
  })

  it('close no cycle', () => {
    const next = new Map(
      product.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]),
    )
    expect(cyclesIn(next)).toEqual([])
  })
})

describe('files', () => {
  it('are no barrels', () => {
    expect(product.map((s) => s.path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([])
    expect(places(product, /\bexport\s*\*/g)).toEqual([])
  })

  it('lie in folders that say what they are about', () => {
    const vague = /\/(utils?|helpers?|common|hooks|components|types|lib|misc)\//
    expect(
      [...product, ...readSources('tests')].map((s) => s.path).filter((p) => vague.test(p)),
    ).toEqual([])
  })

  it('have names in kebab case', () => {
    const kebab = /\/[a-z0-9]+(-[a-z0-9]+)*(\.(test|d))?\.tsx?$/
    expect(
      [...product, ...readSources('tests')].map((s) => s.path).filter((p) => !kebab.test(p)),
    ).toEqual([])
  })

  it('have at most 350 lines, and nine of ten at most 200', () => {
    const lengths = product.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    expect(lengths.filter(({ lines }) => lines > 350)).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(200)
  })

  it('have at most 1,300 lines together in client/app, which composes and does nothing else', () => {
    const lines = client
      .filter(({ path }) => partOf(path) === 'app')
      .map(({ text }) => text.split('\n').length - 1)
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1300)
  })

  it('export by name', () => {
    expect(places(product, /\bexport\s+default\b/g)).toEqual([])
  })
})

describe('types', () => {
  it('are never any', () => {
    expect(places(product, /[:<,|&(]\s*any\b(?!\s*[:(])|\bas\s+any\b|\bany\[\]/g)).toEqual([])
  })

  it('are never silenced', () => {
    const silenced = product.flatMap(({ path, text }) =>
      [...text.matchAll(/@ts-(ignore|nocheck|expect-error)/g)].map(
        (match) => `${path}:${lineAt(text, match.index)} ${match[0]}`,
      ),
    )
    expect(silenced).toEqual([])
  })

  it('are never asserted to be present by an exclamation mark', () => {
    expect(places(product, /[\w)\]]!(?=[.;,)\]\s[])(?!\s*=)/g)).toEqual([])
  })
})

/** Text of the arguments of each call of `name`, with the place it begins at. */
function callsOf(text: string, name: string): { start: number; body: string }[] {
  const blank = blankOut(text)
  return [...blank.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].map((match) => {
    const start = match.index + match[0].length
    let depth = 1
    let end = start
    while (depth > 0 && end < blank.length) {
      if (blank[end] === '(') depth += 1
      if (blank[end] === ')') depth -= 1
      end += 1
    }
    return { start, body: blank.slice(start, end) }
  })
}

describe('useFrame', () => {
  const frames = client.flatMap(({ path, text }) =>
    callsOf(text, 'useFrame').map((call) => ({ path, text, ...call })),
  )
  const found = (pattern: RegExp): string[] =>
    frames.flatMap(({ path, text, start, body }) =>
      [...body.matchAll(pattern)].map(
        (match) => `${path}:${lineAt(text, start + match.index)} ${match[0]}`,
      ),
    )

  it('is used and seen', () => {
    expect(frames.length).toBeGreaterThan(3)
  })

  it('makes nothing new and clones nothing', () => {
    expect(found(/\bnew\s+[A-Z]\w*|\.clone\(/g)).toEqual([])
  })

  it('sets no React state', () => {
    expect(found(/(?<![.\w])set[A-Z]\w*\(/g)).toEqual([])
  })

  it('names its place in the frame by a constant, never by a number', () => {
    expect(found(/,\s*-?\d+(\.\d+)?\s*\)$/g)).toEqual([])
  })
})

/** Words in a constant's name that mean a time, a length or an angle, and the units that may end it. */
const MEASURE =
  /(^|_)(TIMEOUT|DELAY|PAUSE|INTERVAL|DURATION|PERIOD|WIDTH|HEIGHT|DISTANCE|RADIUS|DEPTH|ANGLE|TURN|SPEED|GAP|MARGIN|THICKNESS|REACH)(_|$)/
const UNIT = /_(MS|S|U|MIN|H|HZ|M|MM|CM|M2|M_S|DEG|RAD|PX|EM|BYTES|RATIO|FACTOR|PER_S)$/
/** Numbers that are a measure of something without a unit. */
const UNITLESS: readonly string[] = ['DEPTH_MAX', 'BODY_DEPTH']

describe('constants', () => {
  it('of times, lengths and angles end with their unit', () => {
    const bare = product.flatMap(({ path, text }) =>
      [...text.matchAll(/^(?:export )?const ([A-Z][A-Z0-9_]+)(?:: number)? = -?[\d.][^\n]*$/gm)]
        .map((match) => ({ name: match[1] ?? '', line: lineAt(text, match.index) }))
        .filter(({ name }) => MEASURE.test(name) && !UNIT.test(name) && !UNITLESS.includes(name))
        .map(({ name, line }) => `${path}:${line} ${name}`),
    )
    expect(bare).toEqual([])
  })
})
