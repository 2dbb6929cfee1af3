/** Somebody with a look, standing at the origin and looking along +z. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { Look } from '../../shared/avatar/look.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { addToCrowd, createCrowd, createTiers } from './crowd.ts'
import { createNearPeople } from './near-people.ts'

export function LookPreview({ look }: { look: Look }) {
  const near = useMemo(createNearPeople, [])
  const { crowd, tiers } = useMemo(() => {
    const made = { crowd: createCrowd(1), tiers: createTiers(1) }
    addToCrowd(made.crowd, { slot: 0, x: 0, z: 0, yawRad: Math.PI })
    made.tiers.nearCount = 1
    return made
  }, [])
  useEffect(() => () => near.dispose(), [near])
  useEffect(() => {
    crowd.lookOf = () => look
  }, [crowd, look])
  useFrame(() => {
    near.draw(crowd, tiers, performance.now())
    for (const mesh of near.meshes) mesh.visible = true
  }, FRAME_ORDER.avatars)
  return near.meshes.map((mesh) => <primitive key={mesh.uuid} object={mesh} />)
}
