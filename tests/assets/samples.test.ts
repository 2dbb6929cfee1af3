/** The sample call keeps the limits of the call and the budgets of the hall. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { NodeIO, getBounds } from '@gltf-transform/core'
import { KHRMaterialsEmissiveStrength } from '@gltf-transform/extensions'
import { validateBytes } from 'gltf-validator'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { formSchema } from '../../shared/call/form.ts'
import { examineForm } from '../../shared/call/form-rules.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import call from '../../assets/call/call-2025.json' with { type: 'json' }
import { call2025 } from '../support/sample-call.ts'
import { creditCheck, sampleCreditCode } from '../../assets/build/samples/credit-code.ts'

const ROOT = join(import.meta.dirname, '../../assets/samples')
const MAX_MODEL_BYTES = 700_000
const MAX_PICTURE_BYTES = 120_000
const TRIANGLES = { least: 8_000, most: 35_000 }
const MAX_MATERIALS = 6
const MAX_SPREAD_M = 1.2
const MAX_HEIGHT_M = 1.1
const LEAST_ANIMATED = 4
const LEAST_SAMPLES = 40
const LEAST_PER_TRACK = 8

interface Person {
  name: string
  phone: string
  position: string
  email: string
}

interface Submission {
  slug: string
  form: {
    leadUnitName: string
    leadUnitCode: string
    scenarioName: string
    directionId: string
    address: string
    responsible: Person
    contact: Person
    nature: string
    jointUnits: { name: string; nature: string; strengths: string; code: string }[]
    technologyElements: string[]
    english: { scenarioName: string; summary: string }
    truthPledge: boolean
    commitment: { legalRepresentative: string; agreed: boolean }
  } & Record<string, unknown>
  exhibits: {
    kind: string
    assetId?: string
    title: { zh: string; en: string }
    caption: { zh: string; en: string }
    alt?: { zh: string; en: string }
  }[]
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
}

/** Characters as people count them: graphemes, line breaks left out. */
function countCharacters(value: string): number {
  return [...new Intl.Segmenter('zh').segment(value.replaceAll('\n', ''))].length
}

const slugs = readJson('index.json') as string[]
const submissions = slugs.map((slug) => readJson(`${slug}/submission.json`) as Submission)
const directions = call.tracks.flatMap((track) =>
  track.directions.map((direction) => ({ ...direction, track: track.id })),
)
const natures = call.applicant.natures.map((nature) => nature.id)
const technologies = call.technologyElements.options.map((option) => option.id)

describe('the sample call', () => {
  it('fills every direction, and every track so that its pavilion is alive', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(LEAST_SAMPLES)
    const filled = new Set(submissions.map(({ form }) => form.directionId))
    expect(directions.map(({ id }) => id).filter((id) => !filled.has(id))).toEqual([])
    for (const track of call.tracks) {
      const own = submissions.flatMap(({ form }) =>
        directions.filter((d) => d.id === form.directionId && d.track === track.id),
      )
      expect(own.length).toBeGreaterThanOrEqual(LEAST_PER_TRACK)
      expect(own.map((direction) => direction.kind)).toContain('composite')
      expect(own.map((direction) => direction.kind)).toContain('vertical')
    }
  })

  it('uses every unit code once', () => {
    const codes = submissions.flatMap(({ form }) => [
      form.leadUnitCode,
      ...form.jointUnits.map((unit) => unit.code),
    ])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('computes the check character of a published example code', () => {
    // 91350100M000100Y4 is the body of the example in GB 32100-2015.
    expect(creditCheck('91350100M000100Y4')).toBe('3')
    expect(sampleCreditCode('private', 1)).toMatch(/^91310000DEM00001[0-9X][0-9A-Y]$/)
  })

  it('animates several models', async () => {
    const io = new NodeIO().registerExtensions([KHRMaterialsEmissiveStrength])
    const animated = await Promise.all(
      slugs.map(
        async (slug) =>
          (await io.read(join(ROOT, slug, 'model.glb'))).getRoot().listAnimations().length,
      ),
    )
    expect(animated.filter((count) => count > 0).length).toBeGreaterThanOrEqual(LEAST_ANIMATED)
  })
})

describe.each(submissions)('sample $slug', ({ slug, form, exhibits }) => {
  it('keeps the limits of the form', () => {
    for (const { id, maxChars } of call.form.content) {
      const value = form[id]
      expect({ id, type: typeof value }).toEqual({ id, type: 'string' })
      const length = countCharacters(String(value))
      expect({ id, length, fits: length > 0 && length <= maxChars }).toEqual({
        id,
        length,
        fits: true,
      })
    }
    const overview = countCharacters(String(form['overview']))
    expect(overview).toBeGreaterThanOrEqual(350)
    expect(overview).toBeLessThanOrEqual(700)
    expect(form.english.scenarioName.length).toBeLessThanOrEqual(120)
    expect(form.english.summary.length).toBeLessThanOrEqual(600)
  })

  it('is what the formal check lets in', () => {
    const found = examineForm(call2025, formSchema.parse(form))
    expect(found).toEqual([])
  })

  it('names a direction, natures and technologies of the call', () => {
    expect(directions.map((direction) => direction.id)).toContain(form.directionId)
    expect(natures).toEqual(
      expect.arrayContaining([form.nature, ...form.jointUnits.map((unit) => unit.nature)]),
    )
    expect(technologies).toEqual(expect.arrayContaining(form.technologyElements))
    expect(new Set(form.technologyElements).size).toBeGreaterThanOrEqual(
      call.technologyElements.minimum,
    )
    expect(form.jointUnits.length).toBeLessThanOrEqual(call.applicant.maxJointUnits)
  })

  it('is plainly a sample of units that do not exist', () => {
    for (const name of [form.leadUnitName, ...form.jointUnits.map((unit) => unit.name)])
      expect(name).toContain('示例')
    expect(form.address).toMatch(/^上海市.*（示例地址）$/)
    for (const person of [form.responsible, form.contact]) {
      expect(person.phone).toMatch(/^021-0000-\d{4}$/)
      expect(person.email).toMatch(/@example\.com$/)
    }
    expect(form.truthPledge && form.commitment.agreed).toBe(true)
  })

  it('has unit codes with valid check characters', () => {
    for (const code of [form.leadUnitCode, ...form.jointUnits.map((unit) => unit.code)]) {
      expect(code).toMatch(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
      expect(code.slice(2, 8)).toBe('310000')
      expect(code[17]).toBe(creditCheck(code.slice(0, 17)))
    }
  })

  it('writes schedule and milestones as dated lines in order', () => {
    const month = (text: string) => {
      const found = /^(\d{4})年(\d{1,2})月/.exec(text)
      return Number(found?.[1]) * 12 + Number(found?.[2])
    }
    for (const [id, pattern] of [
      ['schedule', /^\d{4}年\d{1,2}月—\d{4}年\d{1,2}月：.+$/],
      ['milestones', /^\d{4}年\d{1,2}月：.+$/],
    ] as const) {
      const lines = String(form[id]).split('\n')
      expect(lines.length).toBeGreaterThanOrEqual(3)
      expect(lines.length).toBeLessThanOrEqual(6)
      for (const line of lines) expect(line).toMatch(pattern)
      expect(lines.map(month)).toEqual(lines.map(month).toSorted((a, b) => a - b))
    }
  })

  it('states funding whose sources and uses add up', () => {
    const [sources = '', uses = ''] = String(form['funding']).split('\n')
    const amounts = (text: string) =>
      [...text.matchAll(/(\d+)万元/g)].map((found) => Number(found[1]))
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
    const [total, ...parts] = amounts(sources)
    expect(sum(parts)).toBe(total)
    expect(sum(amounts(uses))).toBe(total)
  })

  it('shows exhibits that exist', () => {
    expect(exhibitsSchema.safeParse(exhibits).error).toBeUndefined()
    const pictures = exhibits.filter(({ kind }) => kind === 'media')
    expect(pictures.every(({ alt }) => alt?.zh && alt.en)).toBe(true)
    for (const [, file = ''] of JSON.stringify(exhibits).matchAll(/"file:([^"]+)"/g))
      expect(existsSync(join(ROOT, slug, file))).toBe(true)
    for (const exhibit of exhibits) {
      for (const words of [exhibit.title, exhibit.caption])
        expect(words.zh && words.en).toBeTruthy()
    }
  })

  it('has pictures of the agreed size', async () => {
    for (const file of ['picture-1.webp', 'picture-2.webp']) {
      const path = join(ROOT, slug, file)
      expect(statSync(path).size).toBeLessThanOrEqual(MAX_PICTURE_BYTES)
      expect(await sharp(path).metadata()).toMatchObject({
        width: 1280,
        height: 720,
        format: 'webp',
      })
    }
  })

  it('has a valid model within the budget', async () => {
    const bytes = readFileSync(join(ROOT, slug, 'model.glb'))
    expect(bytes.length).toBeLessThanOrEqual(MAX_MODEL_BYTES)
    const report = await validateBytes(new Uint8Array(bytes))
    expect(report.issues.messages.filter((issue) => issue.severity === 0)).toEqual([])
    expect(report.info?.totalTriangleCount).toBeGreaterThanOrEqual(TRIANGLES.least)
    expect(report.info?.totalTriangleCount).toBeLessThanOrEqual(TRIANGLES.most)
    expect(report.info?.materialCount).toBeLessThanOrEqual(MAX_MATERIALS)
    expect(report.info?.extensionsUsed).toEqual(['KHR_materials_emissive_strength'])
  })

  it('stands on a plinth', async () => {
    const io = new NodeIO().registerExtensions([KHRMaterialsEmissiveStrength])
    const root = (await io.read(join(ROOT, slug, 'model.glb'))).getRoot()
    const [scene] = root.listScenes()
    if (!scene) throw new Error('The model has no scene.')
    const { min, max } = getBounds(scene)
    const [left = NaN, bottom = NaN, back = NaN] = min
    const [right = NaN, top = NaN, front = NaN] = max
    expect(right - left).toBeLessThanOrEqual(MAX_SPREAD_M)
    expect(front - back).toBeLessThanOrEqual(MAX_SPREAD_M)
    expect(Math.max(-left, right, -back, front)).toBeLessThanOrEqual(MAX_SPREAD_M / 2)
    expect(bottom).toBeCloseTo(0, 4)
    expect(top).toBeLessThanOrEqual(MAX_HEIGHT_M)
    for (const node of root.listNodes()) expect(node.getName()).not.toBe('')
  })
})
