/** Captions in VR: low before one, under what one looks at. */
import { useMemo } from 'react'
import { FollowAnchor } from '../panel/follow-anchor.tsx'
import type { PanelItem } from '../panel/panel-items.ts'
import { PanelView } from '../panel/panel-view.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { useCaptionLines } from './captions.tsx'

/** Under the panels at both sides, which begin at the height of the breast. */
const PLACE = { scale: 0.8, position: [0, -0.45, 0] } as const

export function VrCaptions({ room }: { room: RoomConnection }) {
  const lines = useCaptionLines(room)
  const written = lines.join('\n')
  const items = useMemo(
    () => written.split('\n').map((text): PanelItem<never> => ({ kind: 'text', text })),
    [written],
  )
  if (written === '') return null
  return (
    <FollowAnchor place="ahead">
      <group {...PLACE} {...{ pointerEvents: 'none' }}>
        <PanelView name="captions" items={items} onAct={() => undefined} />
      </group>
    </FollowAnchor>
  )
}
