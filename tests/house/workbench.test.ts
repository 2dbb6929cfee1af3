/** The workbench shows everything there is, from samples that there are, and is in no build. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { KIND_ENTRIES } from '../../client/exhibit/kit/registry.ts'
import { EXHIBITS, statesOf } from '../../client/workbench/exhibit-states.ts'
import { exhibitSchema, type Exhibit, type ExhibitKind } from '../../shared/exhibit/manifest.ts'
import { must } from '../support/must.ts'
import { readSources, ROOT } from '../support/sources.ts'

const BUILD_MAX_MS = 180_000

const kinds = Object.keys(EXHIBITS) as ExhibitKind[]

interface Sample {
  form: { scenarioName: string }
  exhibits: { id: string; kind: string }[]
}

const readSample = (slug: string): Sample =>
  JSON.parse(readFileSync(join(ROOT, 'assets/samples', slug, 'submission.json'), 'utf8')) as Sample

/** The manifest as it is once filed; files beside it have names where uploaded ones have ids. */
function manifestOf(kind: ExhibitKind): Exhibit {
  const { sample, exhibitId } = EXHIBITS[kind]
  const found = must(readSample(sample).exhibits.find(({ id }) => id === exhibitId))
  return exhibitSchema.parse(JSON.parse(JSON.stringify(found).replaceAll('file:', '')))
}

afterEach(() => vi.unstubAllEnvs())

describe('the workbench', () => {
  it('shows every kind of exhibit', () => {
    expect(kinds.toSorted()).toEqual(Object.keys(KIND_ENTRIES).toSorted())
  })

  it.each(kinds)('finds %s in the sample that it names', (kind) => {
    const { sample, scenario, exhibitId } = EXHIBITS[kind]
    const { form, exhibits } = readSample(sample)
    expect(form.scenarioName).toBe(scenario)
    expect(exhibits.find(({ id }) => id === exhibitId)?.kind).toBe(kind)
  })

  it.each(kinds)('brings %s into states that differ from the first', (kind) => {
    const exhibit = manifestOf(kind)
    const { rules } = KIND_ENTRIES[kind]
    const first = rules.initial(exhibit)
    const same = Object.entries(statesOf(kind)).filter(([, { acts }]) => {
      const shown = { exhibit, assets: [], passages: [] } as never
      const after = acts?.(shown).reduce<unknown>(
        (state, act) => rules.apply(exhibit, state, act, { personId: 'somebody', nowMs: 1e12 }),
        first,
      )
      return acts && JSON.stringify(after) === JSON.stringify(first)
    })
    expect(same.map(([state]) => state)).toEqual([])
  })

  it('is named by the pages of the app alone, and its headset by nobody', () => {
    const named = readSources('client').flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target?.startsWith('client/workbench/'))
        .filter(() => !path.startsWith('client/workbench/'))
        .map(({ target }) => `${path} → ${target}`),
    )
    expect(named).toEqual(['client/app/pages.tsx → client/workbench/workbench-page.tsx'])
    const headset = readSources('client', 'server', 'shared').filter(({ imports }) =>
      imports.some(({ name, target }) => `${name} ${target}`.includes('emulated-headset')),
    )
    expect(headset).toEqual([])
  })

  it(
    'is in no build, nor is the emulator of a headset',
    async () => {
      // As whoever builds has it: under the tests' own, the builder would build for development.
      vi.stubEnv('NODE_ENV', 'production')
      const { output } = (await build({
        root: join(ROOT, 'client'),
        configFile: join(ROOT, 'vite.config.ts'),
        mode: 'production',
        logLevel: 'error',
        build: { write: false, minify: false },
      })) as Rolldown.RolldownOutput
      const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      // control: what pages and the hall are made of is there.
      expect(modules.some((id) => id.endsWith('/client/app/pages.tsx'))).toBe(true)
      expect(modules.some((id) => id.endsWith('/client/exhibit/kit/registry.ts'))).toBe(true)
      expect(modules.filter((id) => /\/client\/workbench\/|\/iwer\/|\/@iwer\//.test(id))).toEqual(
        [],
      )
      const texts = output.map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      expect(texts.filter((text) => /\/workbench|\bXRDevice\b/.test(text))).toEqual([])
    },
    BUILD_MAX_MS,
  )
})
