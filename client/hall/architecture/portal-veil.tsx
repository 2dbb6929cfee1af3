/** A lit veil in the portal of each pavilion that is not drawn, so that no portal shows a void. */
import { useEffect, useMemo } from 'react'
import { DoubleSide, Shape, ShapeGeometry } from 'three'
import { PORTAL_HALF_WIDTH_M, PORTAL_SPRING_M, type PavilionId } from '../../../shared/hall/plan.ts'
import { zoneMatrix } from './load-zone.ts'

const VEIL_DEPTH_M = -1.2
const VEIL_COLOR = '#8d8579'

export function PortalVeil({ pavilion }: { pavilion: PavilionId }) {
  const matrix = useMemo(() => zoneMatrix(pavilion), [pavilion])
  const geometry = useMemo(() => {
    const shape = new Shape()
    shape.moveTo(-PORTAL_HALF_WIDTH_M, 0)
    shape.lineTo(PORTAL_HALF_WIDTH_M, 0)
    shape.absarc(0, PORTAL_SPRING_M, PORTAL_HALF_WIDTH_M, 0, Math.PI)
    return new ShapeGeometry(shape, 16)
  }, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  return (
    <group matrixAutoUpdate={false} matrix={matrix}>
      <mesh geometry={geometry} position-z={VEIL_DEPTH_M} raycast={() => undefined}>
        <meshBasicMaterial color={VEIL_COLOR} side={DoubleSide} />
      </mesh>
    </group>
  )
}
