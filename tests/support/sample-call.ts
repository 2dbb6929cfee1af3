/** The call of the notice, the submissions of the sample call and a form that passes every rule. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { callSchema, type Call } from '../../shared/call/call.ts'
import { formSchema, type SubmissionForm } from '../../shared/call/form.ts'

const asset = (path: string): URL => new URL(`../../assets/${path}`, import.meta.url)

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(asset(path), 'utf8'))
}

export const CALL_PATH = 'call/call-2025.json'
export const call2025: Call = callSchema.parse(readJson(CALL_PATH))

export const SAMPLE_SLUGS = z.array(z.string()).parse(readJson('samples/index.json'))

const submissionSchema = z.object({ form: formSchema })

export function sampleForm(slug: string): SubmissionForm {
  return submissionSchema.parse(readJson(`samples/${slug}/submission.json`)).form
}

export function samplePath(slug: string, file: string): string {
  return asset(`samples/${slug}/${file}`).pathname
}

/** Valid codes of units that do not exist, for forms of tests. */
export const UNIT_CODES = [
  '91310000DEM000102A',
  '12310000DEM000110A',
  '91310000DEM0001292',
  '91350100M000100Y43',
] as const

const person = { name: '陆样', phone: '021-0000-0012', position: '经理', email: 'lu@example.com' }

/** A form with nothing to mend, changed by `change`. */
export function fitForm(change: Partial<SubmissionForm> = {}): SubmissionForm {
  return formSchema.parse({
    leadUnitName: '上海测试单位',
    leadUnitCode: UNIT_CODES[0],
    scenarioName: '测试场景',
    directionId: 'metaverse-factory',
    address: '上海市测试路1号',
    responsible: person,
    contact: person,
    nature: 'private',
    technologyElements: ['digital-twin', 'xr', 'agent'],
    unitProfile: '简介',
    overview: '概述',
    foundation: '基础',
    needs: '需求',
    partnerTypes: '集成商',
    schedule: '2026年1月—2026年6月：建设',
    milestones: '2026年6月：完成',
    funding: '总投入100万元',
    truthPledge: true,
    commitment: { legalRepresentative: '沈示', agreed: true },
    ...change,
  })
}
