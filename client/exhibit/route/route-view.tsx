/** The chosen way over its model, and the marker that goes along it. */
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import type { Point } from '../../../shared/exhibit/fields.ts'
import { distanceNow, isUnderWay, routeState } from '../../../shared/exhibit/route/state.ts'
import { measureWay, placeOnWay, wayOf } from '../../../shared/exhibit/route/way.ts'
import { FRAME_ORDER } from '../../xr/frame-order.ts'
import { serverNow } from '../../api/server-clock.ts'
import type { Shown } from '../kit/kind.ts'
import { useExhibitFrame } from '../kit/use-exhibit-frame.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { createWayGeometry } from './route-shapes.ts'

const KIND = { rules: routeState }
const MARKER_RADIUS_M = 0.026
const MARKER_HEIGHT_M = 0.075
/** Share of the way left that the marker goes in a second, as an exponent, when one steps from stop to stop. */
const EASE_PER_S = 4
const DRAWN_LAST = 5

const scratch: { at: Point; towards: Point } = { at: [0, 0, 0], towards: [0, 0, 0] }

/** Marks keep their size on a plinth, and grow with a model that stands larger, on a stage. */
const markSize = (unitM: number): number => Math.max(1, unitM)

interface RouteViewProps {
  shown: Shown<'route'>
  submissionId: string
  /** Size of the model's unit on its stand, in m. */
  unitM: number
}

export function RouteView({ shown: { exhibit }, submissionId, unitM }: RouteViewProps) {
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state } = useExhibit(exhibit, key, KIND)
  const way = wayOf(exhibit, state.way)
  const measure = useMemo(() => way && measureWay(way), [way])
  const geometry = useMemo(
    () => way && createWayGeometry(way, unitM / markSize(unitM)),
    [way, unitM],
  )
  useEffect(() => () => geometry?.dispose(), [geometry])
  const marker = useRef<Group>(null)
  const shownAt = useRef(0)
  useEffect(() => {
    shownAt.current = 0
  }, [way])
  useExhibitFrame((_, delta) => {
    if (!way || !measure || !marker.current) return
    const now = serverNow()
    const goal = distanceNow(state, measure, now)
    // Steps are gone along the way; what runs by the clock is where the clock says.
    const ease = isUnderWay(state, measure, now) ? 1 : 1 - Math.exp(-EASE_PER_S * delta)
    shownAt.current += (goal - shownAt.current) * ease
    placeOnWay(way, measure, shownAt.current, scratch)
    marker.current.position.set(...scratch.at)
  }, FRAME_ORDER.exhibits)
  if (!geometry) return null
  return (
    <group name={`route-${exhibit.id}`}>
      <mesh geometry={geometry} renderOrder={DRAWN_LAST} raycast={() => null}>
        <meshBasicMaterial
          vertexColors
          toneMapped={false}
          transparent
          opacity={0.92}
          depthTest={false}
        />
      </mesh>
      <group ref={marker} scale={markSize(unitM) / unitM} name={`route-marker-${exhibit.id}`}>
        <mesh
          position={[0, MARKER_HEIGHT_M / 2, 0]}
          rotation={[Math.PI, 0, 0]}
          renderOrder={DRAWN_LAST + 1}
          raycast={() => null}
        >
          <coneGeometry args={[MARKER_RADIUS_M, MARKER_HEIGHT_M, 20]} />
          <meshBasicMaterial color="#e2472f" toneMapped={false} transparent depthTest={false} />
        </mesh>
      </group>
    </group>
  )
}
