import { describe, expect, it } from 'vitest'
import { emptyForm } from '../../../shared/call/form.ts'
import { boothSchema, compileBooth } from '../../../shared/exhibit/booth.ts'
import {
  EXHIBITS_MAX,
  exhibitsSchema,
  type Asset,
  type Exhibit,
} from '../../../shared/exhibit/manifest.ts'
import { call2025, fitForm, SAMPLE_SLUGS, sampleForm } from '../../support/sample-call.ts'

const asset: Asset = {
  id: 'a1',
  purpose: 'picture',
  status: 'ready',
  name: 'p.png',
  bytes: 10,
  url: '/blobs/x.webp',
  mediaType: 'image/webp',
  width: 4,
  height: 3,
  triangles: null,
  facts: null,
  refusal: null,
}
const exhibit = (id: string, assetId: string): Exhibit => ({
  kind: 'media',
  id,
  assetId,
  title: { zh: '图', en: '' },
  captions: [],
})

describe('compileBooth', () => {
  it.each(SAMPLE_SLUGS)('makes a whole booth of %s', (slug) => {
    const form = sampleForm(slug)
    const booth = boothSchema.parse(compileBooth(call2025, form, [], []))
    expect(booth.title).toEqual({ zh: form.scenarioName, en: form.english.scenarioName })
    expect(booth.direction.id).toBe(form.directionId)
    expect(booth.track.name.zh).not.toBe('')
    expect(booth.overview.join('')).toBe(form.overview.replaceAll('\n', ''))
    expect(booth.technology.length).toBeGreaterThanOrEqual(3)
    expect(booth.partners.length).toBeGreaterThan(0)
    expect(booth.needs.filter((n) => n.label !== '').length).toBeGreaterThan(0)
    expect(booth.jointUnits).toEqual(form.jointUnits.map((u) => u.name))
  })

  it('shows no person and no contact of the form', () => {
    for (const slug of SAMPLE_SLUGS) {
      const form = sampleForm(slug)
      const text = JSON.stringify(compileBooth(call2025, form, [], []))
      for (const { name, phone, email } of [form.responsible, form.contact])
        for (const secret of [`"${name}"`, phone, email]) expect(text).not.toContain(secret)
      expect(text).not.toContain(form.leadUnitCode)
    }
  })

  it('makes an empty booth of an empty form', () => {
    const booth = compileBooth(call2025, emptyForm(), [], [])
    expect(boothSchema.parse(booth)).toMatchObject({
      title: { zh: '', en: '' },
      track: { id: '', name: { zh: '', en: '' } },
      overview: [],
      needs: [],
      partners: [],
      exhibits: [],
    })
  })

  it('leaves out an exhibit whose asset is gone and keeps the order of the others', () => {
    const exhibits = [exhibit('e1', 'a1'), exhibit('e2', 'gone'), exhibit('e3', 'a1')]
    const booth = compileBooth(call2025, fitForm(), exhibits, [asset])
    expect(booth.exhibits.map((e) => e.exhibit.id)).toEqual(['e1', 'e3'])
  })

  it('shows the other technology under the name the applicant gave it', () => {
    const form = fitForm({
      technologyElements: ['xr', 'agent', 'other'],
      technologyOther: '脑机接口',
    })
    const { technology } = compileBooth(call2025, form, [], [])
    expect(technology.find((t) => t.id === 'other')?.name).toEqual({
      zh: '脑机接口',
      en: '脑机接口',
    })
  })

  it.each([
    ['功能性能：同屏50人', { label: '功能性能', text: '同屏50人' }],
    ['1. 数据：统一编码', { label: '数据', text: '统一编码' }],
    ['（一）安全: 隔离', { label: '安全', text: '隔离' }],
    ['没有标签的一行', { label: '', text: '没有标签的一行' }],
    [
      '这一句话太长了所以不像一个标题吧：对',
      { label: '', text: '这一句话太长了所以不像一个标题吧：对' },
    ],
  ])('reads the need “%s”', (line, need) => {
    expect(compileBooth(call2025, fitForm({ needs: line }), [], []).needs).toEqual([need])
  })
})

describe('exhibitsSchema', () => {
  it('takes eight exhibits and refuses the ninth', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => exhibit(`e${i}`, 'a1'))
    expect(exhibitsSchema.safeParse(many(EXHIBITS_MAX)).success).toBe(true)
    expect(exhibitsSchema.safeParse(many(EXHIBITS_MAX + 1)).success).toBe(false)
  })

  it('keeps no address that an applicant slips in', () => {
    const [kept] = exhibitsSchema.parse([{ ...exhibit('e', 'a'), url: 'https://tracker.example' }])
    expect(kept).not.toHaveProperty('url')
  })
})
