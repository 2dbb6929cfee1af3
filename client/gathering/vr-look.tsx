/** Before one in VR while one chooses: the figure that others see, as in a mirror. */
import type { Look } from '../../shared/avatar/look.ts'
import { FollowAnchor } from '../panel/follow-anchor.tsx'
import { LookPreview } from '../presence/look-preview.tsx'

/** From the panel's height down to the floor, as far away as one would talk. */
const PLACE = { position: [0, -1.38, -0.4], scale: 1 } as const

export function VrLook({ look }: { look: Look }) {
  return (
    <FollowAnchor place="ahead" lifeSize>
      <group {...PLACE}>
        <LookPreview look={look} />
      </group>
    </FollowAnchor>
  )
}
