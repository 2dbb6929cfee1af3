/**
 * What one is told in VR about the hall and the connection: over what one looks at, apart from the
 * menus, so that no button moves from under a ray.
 */
import { useMemo } from 'react'
import { FollowAnchor } from '../panel/follow-anchor.tsx'
import { button, type PanelItem } from '../panel/panel-items.ts'
import { PanelView } from '../panel/panel-view.tsx'
import { useHallNotice } from './hall-notice.ts'

/** Above the panels at both sides. */
const PLACE = { scale: 0.8, position: [0, 0.55, 0] } as const

interface VrNoticeProps {
  /** What comes before what is said of the hall. */
  first?: { text: string; wayOn?: string } | undefined
  onWayOn?: () => void
}

export function VrNotice({ first, onWayOn }: VrNoticeProps) {
  const ofHall = useHallNotice()
  const text = first?.text ?? ofHall?.text
  const wayOn = first?.wayOn
  const items = useMemo(() => {
    const told: PanelItem<'way-on'>[] = [{ kind: 'text', tone: 'strong', text: text ?? '' }]
    if (wayOn) told.push(button(wayOn, 'way-on'))
    return told
  }, [text, wayOn])
  if (text === undefined) return null
  return (
    <FollowAnchor place="ahead">
      <group {...PLACE} {...{ pointerEvents: wayOn ? 'listener' : 'none' }}>
        <PanelView name="vr-notice" items={items} onAct={() => onWayOn?.()} />
      </group>
    </FollowAnchor>
  )
}
