/** Draws people near in two calls and the crowd in two. Who is drawn how is settled a few times a second. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Vector3 } from 'three'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { createFarPeople, createFigures } from './crowd-meshes.ts'
import { assignTiers, createTiers, hallCrowd } from './crowd.ts'
import { createNearPeople } from './near-people.ts'

const SORT_EVERY_S = 0.25

const scratchEye = new Vector3()

export function CrowdView() {
  const near = useMemo(createNearPeople, [])
  const figures = useMemo(createFigures, [])
  const far = useMemo(createFarPeople, [])
  const tiers = useMemo(() => createTiers(), [])
  useEffect(
    () => () => {
      for (const tier of [near, figures, far]) tier.dispose()
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
    // Who leaves last is not drawn until the next sorting: there will be none.
    if (sinceS.current >= SORT_EVERY_S || hallCrowd.count === 0) {
      sinceS.current = 0
      camera.getWorldPosition(scratchEye)
      assignTiers(hallCrowd, tiers, scratchEye.x, scratchEye.z)
      far.draw(hallCrowd, tiers)
    }
    near.draw(hallCrowd, tiers, performance.now())
    for (const mesh of near.meshes) mesh.visible = tiers.nearCount > 0
    figures.draw(hallCrowd, tiers)
  }, FRAME_ORDER.avatars)
  return (
    <>
      <group name="near-people">
        {near.meshes.map((mesh) => (
          <primitive key={mesh.uuid} object={mesh} />
        ))}
      </group>
      <group name="crowd">
        {[...figures.meshes, ...far.meshes].map((mesh) => (
          <primitive key={mesh.uuid} object={mesh} />
        ))}
      </group>
    </>
  )
}
