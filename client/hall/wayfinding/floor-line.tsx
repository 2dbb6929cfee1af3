/** The line on the floor to the booth one is led to. It is drawn anew when one has left it. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Vector3 } from 'three'
import type { FloorPoint } from '../../../shared/hall/fixtures.ts'
import { findWay } from '../../../shared/hall/way.ts'
import { ACCENT } from '../../../shared/hall/accents.ts'
import { viewOf } from '../../../shared/hall/views.ts'
import { useComfort } from '../../xr/comfort.ts'
import { FRAME_ORDER } from '../../xr/frame-order.ts'
import { placeOnWay, type WayPlace } from './guide.ts'
import { stopGuide, useGuideStore, type GuideState } from './guide-store.ts'
import { createRibbon, createRibbonMaterial, layRibbon } from './ribbon.ts'

const LOOK_EVERY_S = 0.4
const LEFT_THE_WAY_M = 2.5
const ARRIVED_M = 1.4
/** Over the floor and its joints, under the lettering. */
const LINE_ORDER = 6

const scratchHead = new Vector3()

export function FloorLine() {
  const target = useGuideStore((state) => state.target)
  return target ? <Line key={target.id} target={target} /> : null
}

function Line({ target }: { target: NonNullable<GuideState['target']> }) {
  const geometry = useMemo(createRibbon, [])
  const { material, uniforms } = useMemo(createRibbonMaterial, [])
  const guide = useRef({ way: [] as FloorPoint[], sinceS: Infinity })
  const place = useRef<WayPlace>({ asideM: Infinity, leftM: 0 })
  const still = useComfort((comfort) => comfort.still)
  useEffect(() => {
    uniforms.colour.value.set(ACCENT[target.address.pavilion])
  }, [uniforms, target])
  useEffect(
    () => () => {
      geometry.dispose()
      material.dispose()
    },
    [geometry, material],
  )
  useFrame(({ camera }, delta) => {
    if (!still) uniforms.timeS.value += delta
    const now = guide.current
    now.sinceS += delta
    if (now.sinceS < LOOK_EVERY_S) return
    now.sinceS = 0
    camera.getWorldPosition(scratchHead)
    const { x, z } = scratchHead
    if (placeOnWay(place.current, now.way, x, z).asideM > LEFT_THE_WAY_M) {
      now.way = findWay({ x, z }, viewOf(target.address))
      uniforms.lengthM.value = layRibbon(geometry, now.way)
      placeOnWay(place.current, now.way, x, z)
    }
    tell(place.current.leftM, now.way.length > 1)
  }, FRAME_ORDER.nearness)
  return (
    <mesh
      name="floor-line"
      geometry={geometry}
      material={material}
      renderOrder={LINE_ORDER}
      frustumCulled={false}
      raycast={() => undefined}
    />
  )
}

/** Says how far it is, a few times a second at most; who has arrived needs no line any more. */
function tell(leftM: number, isWay: boolean): void {
  if (!isWay || leftM < ARRIVED_M) return stopGuide()
  const rounded = Math.round(leftM)
  if (useGuideStore.getState().leftM !== rounded) useGuideStore.setState({ leftM: rounded })
}
