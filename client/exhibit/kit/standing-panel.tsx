/** A panel that stands with an exhibit: its foot at a place, its face towards whoever reads it. */
import { useFrame } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import { Vector3, type Group } from 'three'
import { measureText } from '../../panel/measure-text.ts'
import type { PanelItem } from '../../panel/panel-items.ts'
import { layoutPanel, PANEL_PX_PER_M } from '../../panel/panel-layout.ts'
import { PanelView } from '../../panel/panel-view.tsx'
import { FRAME_ORDER } from '../../xr/frame-order.ts'

interface StandingPanelProps<Act> {
  name: string
  /** Keep the identity while nothing changes. */
  items: readonly PanelItem<Act>[]
  onAct: (act: Act) => void
  /** Where the middle of its lower edge is, in m. */
  position: readonly [number, number, number]
  widthM: number
}

const scratchPlace = new Vector3()
const scratchEye = new Vector3()

export function StandingPanel<Act>(props: StandingPanelProps<Act>) {
  const { name, items, onAct, position, widthM } = props
  const turned = useRef<Group>(null)
  const heightM = useMemo(
    () => (layoutPanel(items, measureText).heightPx / PANEL_PX_PER_M) * widthM,
    [items, widthM],
  )
  useFrame(({ camera }) => {
    const group = turned.current
    const stand = group?.parent
    if (!group || !stand) return
    camera.getWorldPosition(scratchEye)
    stand.worldToLocal(scratchEye)
    group.getWorldPosition(scratchPlace)
    stand.worldToLocal(scratchPlace)
    group.rotation.y = Math.atan2(scratchEye.x - scratchPlace.x, scratchEye.z - scratchPlace.z)
  }, FRAME_ORDER.panels)
  const [x, y, z] = position
  return (
    <group ref={turned} position={[x, y + heightM / 2, z]} scale={widthM}>
      <PanelView {...{ name, items, onAct }} />
    </group>
  )
}
