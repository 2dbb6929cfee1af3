import { describe, expect, it } from 'vitest'
import { placesAt, standInSight } from '../../../client/exhibit/stand-places.ts'
import { toBooth, turnToBooth } from '../../../shared/hall/booth-frame.ts'
import { EYE_HEIGHT_M, PAVILION_IDS } from '../../../shared/hall/plan.ts'
import { placeOf, viewInVr } from '../../../shared/hall/views.ts'

const bay = { pavilion: 'industry', chapter: 0, bay: 3 } as const
const stage = { ...bay, bay: 'stage' } as const

const lookAt = (address: Parameters<typeof placesAt>[0], name: string) => {
  const places = placesAt(address)
  const at = places.find(({ stand }) => stand === name)?.at ?? [NaN, NaN, NaN]
  const eye = [0.2, 1.6, 4] as const
  const [x, y, z] = [at[0] - eye[0], at[1] - eye[1], at[2] - eye[2]]
  const length = Math.hypot(x, y, z)
  return standInSight(places, eye, [x / length, y / length, z / length])?.stand
}

describe('standInSight', () => {
  it.each(['text', 'plinth', 'left', 'right', 'host'])('finds %s where one looks at it', (name) => {
    expect(lookAt(bay, name)).toBe(name)
    expect(lookAt(stage, name)).toBe(name)
  })

  it('finds nothing behind one, above one, or too far away', () => {
    const places = placesAt(bay)
    expect(standInSight(places, [0, 1.6, 4], [0, 0, 1])).toBeUndefined()
    expect(standInSight(places, [0, 1.6, 4], [0, 1, 0])).toBeUndefined()
    expect(standInSight(places, [0, 1.6, 20], [0, 0, -1])).toBeUndefined()
  })

  it('finds something straight ahead of where one is put in VR, in every pavilion', () => {
    for (const pavilion of PAVILION_IDS)
      for (const address of [
        { pavilion, chapter: 0, bay: 2 },
        { pavilion, chapter: 0, bay: 'stage' },
      ] as const) {
        const view = viewInVr(address)
        const place = placeOf(address)
        const eye = toBooth(place, [view.x, EYE_HEIGHT_M, view.z])
        const ahead = turnToBooth(place, [Math.sin(view.yawRad), 0, Math.cos(view.yawRad)])
        expect(standInSight(placesAt(address), eye, ahead)?.stand).toMatch(/text|plinth/)
      }
  })
})
