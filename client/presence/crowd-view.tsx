/** Draws the hall's crowd in three calls. Who is drawn how is settled a few times a second. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Vector3 } from 'three'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { createFarPeople, createFigures, createNearPeople, disposeMesh } from './crowd-meshes.ts'
import { assignTiers, createTiers, hallCrowd } from './crowd.ts'

const SORT_EVERY_S = 0.25

const scratchEye = new Vector3()

export function CrowdView() {
  const near = useMemo(createNearPeople, [])
  const figures = useMemo(createFigures, [])
  const far = useMemo(createFarPeople, [])
  const tiers = useMemo(() => createTiers(), [])
  useEffect(
    () => () => {
      disposeMesh(near.mesh)
      near.mesh.dispose()
      disposeMesh(figures.mesh)
      figures.mesh.dispose()
      disposeMesh(far.mesh)
      hallCrowd.count = 0
    },
    [near, figures, far],
  )
  const sinceS = useRef(SORT_EVERY_S)
  const drawn = useRef(0)
  useFrame(({ camera }, delta) => {
    if (hallCrowd.count === 0 && drawn.current === 0) return
    drawn.current = hallCrowd.count
    sinceS.current += delta
    if (sinceS.current >= SORT_EVERY_S) {
      sinceS.current = 0
      camera.getWorldPosition(scratchEye)
      assignTiers(hallCrowd, tiers, scratchEye.x, scratchEye.z)
      far.draw(hallCrowd, tiers)
    }
    near.draw(hallCrowd, tiers, performance.now())
    near.mesh.visible = tiers.nearCount > 0
    figures.draw(hallCrowd, tiers)
  }, FRAME_ORDER.avatars)
  return (
    <group name="crowd">
      <primitive object={near.mesh} visible={false} />
      <primitive object={figures.mesh} />
      <primitive object={far.mesh} />
    </group>
  )
}
