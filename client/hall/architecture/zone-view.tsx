/** Draws one zone: whole where one stands, else as a shell; and its mirror image under the floor. */
import { useEffect, useMemo } from 'react'
import type { Matrix4 } from 'three'
import { zoneMatrix, type MaterialName } from './load-zone.ts'
import type { ReadyZone } from './zone-shelf.ts'

const RENDER_ORDER: Record<MaterialName, number> = {
  matte: 0,
  satin: 0,
  emis: 0,
  // After the mirror image, before all else that is seen through: rays and panels stand over both.
  floor: -2,
  glow: -1,
}
const MIRROR_ORDER = -3

export interface ZoneViewProps {
  ready: ReadyZone
  isCurrent: boolean
  isMirrored: boolean
  visible: boolean
}

export function ZoneView({ ready, isCurrent, isMirrored, visible }: ZoneViewProps) {
  const { zone, materials } = ready
  const matrix = useMemo(() => zoneMatrix(zone.id), [zone.id])

  useEffect(() => materials.setReflection(isMirrored ? 1 : 0), [materials, isMirrored])

  return (
    <group matrixAutoUpdate={false} matrix={matrix} visible={visible}>
      {zone.surfaces.map((surface) => (
        <Placed
          key={surface.material}
          matrix={surface.placement}
          geometry={isCurrent ? surface.full : surface.shell}
          material={materials.zone[surface.material]}
          renderOrder={RENDER_ORDER[surface.material]}
          visible={isCurrent || surface.material !== 'glow'}
        />
      ))}
      {isMirrored && (
        <group scale={[1, -1, 1]}>
          {zone.surfaces.map((surface) => {
            const material = materials.mirror[surface.material]
            return material ? (
              <Placed
                key={surface.material}
                matrix={surface.placement}
                geometry={surface.mirror}
                material={material}
                renderOrder={MIRROR_ORDER}
                visible
              />
            ) : null
          })}
        </group>
      )}
    </group>
  )
}

interface PlacedProps {
  matrix: Matrix4
  geometry: ReadyZone['zone']['surfaces'][number]['full']
  material: ReadyZone['materials']['zone'][MaterialName]
  renderOrder: number
  visible: boolean
}

/** What the architecture draws takes no pointer: the walkable floor and the booths do. */
const noRaycast = () => undefined

function Placed({ matrix, ...props }: PlacedProps) {
  return (
    <mesh {...props} matrixAutoUpdate={false} matrix={matrix} raycast={noRaycast} dispose={null} />
  )
}
