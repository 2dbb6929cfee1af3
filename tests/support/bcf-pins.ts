/** One item with a panel of one, its pins as a file of BCF, and such files read back. */
import { readBcf } from '../../server/bcf/read-bcf.ts'
import { writeBcf } from '../../server/bcf/write-bcf.ts'
import { pinsOf, type PinPlace } from '../../server/review/pins-in.ts'
import { topicsOf } from '../../server/review/pins-out.ts'
import type { RevealedItem } from '../../server/review/results.ts'
import { readState } from '../../shared/exhibit/kinds.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import type { BcfVersion } from '../../shared/review/bcf-camera.ts'
import type { KeptPin, Pin } from '../../shared/review/pin.ts'
import type { PinFile } from '../../shared/review/pin-file.ts'
import { must } from './must.ts'

export const AT = Date.parse('2025-06-01T09:00:00.123Z')
export const PROJECT = { id: 'g1', name: '评审会 <A & B>', at: AT }
export const TITLE = '场景 “甲” & <乙>'

export const table = must(
  exhibitsSchema.parse([
    {
      kind: 'table',
      id: 'ground',
      title: { zh: '台', en: '' },
      sizeM: [100, 60],
      palette: [
        {
          id: 'tree',
          title: { zh: '树', en: '' },
          shape: 'tree',
          colour: '#88aa77',
          sizeM: [4, 6, 4],
        },
      ],
    },
  ])[0],
)

export const criteria = [
  { id: 'a', weight: 1, name: { zh: '引领 & <性>', en: 'Leads' } },
  { id: 'b', weight: 1, name: { zh: '技术', en: 'Technology' } },
]
export const place: PinPlace = {
  submissionId: 's1',
  criteria,
  exhibits: [table],
  submissionIds: new Set(['s1', 's2']),
  nowMs: AT,
}

export const itemOf = (
  pins: readonly KeptPin[],
  change: Partial<RevealedItem> = {},
): RevealedItem => ({
  submissionId: 's1',
  title: TITLE,
  unit: '',
  receiptNo: '',
  reason: '',
  outcome: null,
  rubric: {
    version: 1,
    isDefault: true,
    graceS: 60,
    scale: { min: 0, max: 100, step: 1 },
    criteria,
  },
  sheets: [
    {
      personId: 'p1',
      name: '评审 & <专家>',
      role: 'reviewer',
      sealedAt: AT,
      scores: {},
      total: undefined,
      pins: [...pins],
    },
  ],
  ...change,
})

export const kept = (pin: Pin): KeptPin => ({ ...pin, at: AT })
export const fileOf = (version: BcfVersion, pins: readonly Pin[]): Promise<Buffer> =>
  writeBcf(version, PROJECT, topicsOf({ items: [itemOf(pins.map(kept))] }))
export const readBack = async (file: Uint8Array, at: PinPlace = place): Promise<PinFile> =>
  pinsOf(await readBcf(file), at)

export const SOME: Pin = {
  id: '3b6a9c1e-5d2f-4a7b-8c9d-0e1f2a3b4c5d',
  criterionId: 'a',
  text: '模型与现场一致',
  point: [0, 1.5, 0.2],
  view: { eye: [0.1, 1.6, 3], direction: [0, 0, -1], fovDeg: 75 },
  exhibit: null,
}

/** Of the table, as it is at first. */
export const state = readState(table, null) as Record<string, unknown>
