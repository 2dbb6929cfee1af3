/** What the exhibit in front has to say at its model: the same controls as on its desk, in short. */
import { StandingPanel } from './standing-panel.tsx'
import type { Shown } from './kind.ts'
import { useExhibitPanel } from './use-exhibit-panel.ts'

/** As wide as half of what it stands beside, and never wider than one can read at a glance, in m. */
const WIDTH_MIN_M = 0.62
const WIDTH_MAX_M = 1.1
/** Beside the model on its right, its foot a little over the stand. */
const BESIDE_M = 0.1
const FOOT_M = 0.06
const FORWARD_M = 0.25

interface ModelBoardProps {
  shown: Shown
  submissionId: string
  /** Side of what it stands beside, in m. */
  sideM: number
}

export function ModelBoard({ shown, submissionId, sideM }: ModelBoardProps) {
  const { items, press } = useExhibitPanel(shown, submissionId, 'board')
  if (items.length === 0) return null
  const widthM = Math.min(WIDTH_MAX_M, Math.max(WIDTH_MIN_M, sideM / 2))
  return (
    <StandingPanel
      name={`board-${shown.exhibit.id}`}
      items={items}
      onAct={press}
      position={[(sideM + widthM) / 2 + BESIDE_M, FOOT_M, FORWARD_M]}
      widthM={widthM}
    />
  )
}
