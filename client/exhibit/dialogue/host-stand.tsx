/** The host beside the side board, with what it says floating over it. */
import { useEffect, useMemo } from 'react'
import { openExhibit, useExhibitStore } from '../kit/exhibit-store.ts'
import type { Shown } from '../kit/kind.ts'
import { StandingPanel } from '../kit/standing-panel.tsx'
import { useExhibitPanel } from '../kit/use-exhibit-panel.ts'
import { createHostGeometry } from './host-shape.ts'

const PANEL_WIDTH_M = 0.78
const PANEL_FOOT_M = 1.82

interface HostStandProps {
  shown: Shown<'dialogue'>
  submissionId: string
}

/** Stands at the origin and faces +z. */
export function HostStand({ shown, submissionId }: HostStandProps) {
  const { exhibit } = shown
  const { items, press } = useExhibitPanel(shown as Shown, submissionId, 'board')
  const geometry = useMemo(createHostGeometry, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  const isOpen = useExhibitStore(
    ({ open }) => open?.submissionId === submissionId && open.exhibitId === exhibit.id,
  )
  return (
    <>
      <mesh
        name={`host-${exhibit.id}`}
        geometry={geometry}
        onClick={(event) => {
          event.stopPropagation()
          openExhibit(isOpen ? null : { submissionId, exhibitId: exhibit.id })
        }}
      >
        <meshBasicMaterial vertexColors />
      </mesh>
      <StandingPanel
        name={`board-${exhibit.id}`}
        items={items}
        onAct={press}
        position={[0, PANEL_FOOT_M, 0]}
        widthM={PANEL_WIDTH_M}
      />
    </>
  )
}
