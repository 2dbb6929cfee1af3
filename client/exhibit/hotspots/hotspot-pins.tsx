/** Numbered pins at the places that hotspots name, in the model's own frame; the open one stands out. */
import { useMemo } from 'react'
import {
  Color,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three'
import { useEffect } from 'react'
import { hotspotsState } from '../../../shared/exhibit/hotspots/state.ts'
import { pressedByHand } from '../../xr/meet-balls.ts'
import type { Shown } from '../kit/kind.ts'
import { useExhibit } from '../kit/use-exhibit.ts'

const RADIUS_M = 0.022
const CALM = new Color('#b08a4e')
const OPEN = new Color('#ffd98a')
const KIND = { rules: hotspotsState }

interface HotspotPinsProps {
  shown: Shown<'hotspots'>
  submissionId: string
  /** Size of the model's unit on its stand, in m: pins keep their size whatever it is. */
  unitM: number
}

export function HotspotPins({ shown: { exhibit }, submissionId, unitM }: HotspotPinsProps) {
  const { spots } = exhibit
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state, act } = useExhibit(exhibit, key, KIND)
  const pins = useMemo(() => createPins(spots.length), [spots.length])
  useEffect(
    () => () => {
      pins.geometry.dispose()
      pins.material.dispose()
      pins.dispose()
    },
    [pins],
  )
  useEffect(() => {
    const size = new Vector3().setScalar(RADIUS_M / unitM)
    const matrix = new Matrix4()
    for (const [index, { id, at }] of spots.entries()) {
      pins.setMatrixAt(index, matrix.compose(new Vector3(...at), new Quaternion(), size))
      pins.setColorAt(index, id === state.open ? OPEN : CALM)
    }
    pins.instanceMatrix.needsUpdate = true
    if (pins.instanceColor) pins.instanceColor.needsUpdate = true
    pins.computeBoundingSphere()
  }, [pins, spots, state.open, unitM])
  return (
    <primitive
      object={pins}
      name={`pins-${exhibit.id}`}
      {...pressedByHand}
      onClick={(event: { instanceId?: number; stopPropagation(): void }) => {
        const spot = spots[event.instanceId ?? -1]
        if (!spot) return
        event.stopPropagation()
        act?.({ type: 'open', id: spot.id === state.open ? '' : spot.id })
      }}
    />
  )
}

function createPins(count: number): InstancedMesh<SphereGeometry, MeshBasicMaterial> {
  const geometry = new SphereGeometry(1, 12, 8)
  return new InstancedMesh(geometry, new MeshBasicMaterial({ toneMapped: false }), count)
}
