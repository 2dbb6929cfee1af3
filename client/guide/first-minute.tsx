/** The first minute in VR: moving, pointing and the menu, each learnt by doing it; it can be skipped. */
import { useFrame } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import { firstMinuteTexts } from '../i18n/texts/first-minute.ts'
import { useText } from '../i18n/use-text.ts'
import { FollowAnchor } from '../panel/follow-anchor.tsx'
import { button, type PanelItem } from '../panel/panel-items.ts'
import { PanelView } from '../panel/panel-view.tsx'
import { useSeat } from '../panel/seat.ts'
import { useComfort } from '../xr/comfort.ts'
import { learn, LESSONS, skipFirstMinute, useFirstMinute, type Lesson } from '../xr/first-minute.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import type { Visitor } from '../xr/visitor.ts'

/** Who has come so far has moved, in m. */
const MOVED_M = 0.5
/** The last word stands for so long. */
const END_MS = 6000
/** Higher than what is at hand, and nearer to the middle than to be overlooked. */
const PLACE = { scale: 0.8, position: [0, 0.3, 0] } as const
/** Beside the words, within what one sees. */
const BALL = { position: [0.62, -0.1, 0.1], radiusM: 0.09 } as const

/** By what one moves and presses. */
export type Means = 'sticks' | 'hands' | 'gaze'

export function FirstMinute({ visitor }: { visitor: Visitor }) {
  const lesson = useFirstMinute((state) => state.lesson)
  return lesson ? <Teaching {...{ lesson, visitor }} /> : null
}

function Teaching({ lesson, visitor }: { lesson: Lesson; visitor: Visitor }) {
  const { t } = useText()
  const means = useMeans()
  const leftHanded = useComfort(({ mainHand }) => mainHand === 'left')
  const items = useMemo(() => {
    const step = LESSONS.indexOf(lesson) + 1
    const side = t(leftHanded ? firstMinuteTexts.right : firstMinuteTexts.left)
    const told: PanelItem<'skip'>[] = [
      {
        kind: 'title',
        text: t(firstMinuteTexts[lesson]),
        ...(lesson !== 'end' && { aside: `${step}/${LESSONS.length - 1}` }),
      },
      { kind: 'text', text: t(firstMinuteTexts[`${lesson}.${means}`], { side }) },
      button(t(lesson === 'end' ? firstMinuteTexts.close : firstMinuteTexts.skip), 'skip'),
    ]
    return told
  }, [t, lesson, means, leftHanded])
  useMoved(visitor, lesson === 'move')
  usePressedPanel(lesson === 'menu')
  useEffect(() => {
    if (lesson !== 'end') return undefined
    const timer = setTimeout(() => learn('end'), END_MS)
    return () => clearTimeout(timer)
  }, [lesson])
  return (
    <FollowAnchor place="ahead">
      <group {...PLACE}>
        <PanelView name="first-minute" items={items} onAct={skipFirstMinute} />
      </group>
      {lesson === 'point' && (
        <mesh
          name="first-minute-ball"
          position={BALL.position}
          onClick={(event) => {
            event.stopPropagation()
            learn('point')
          }}
        >
          <sphereGeometry args={[BALL.radiusM, 24, 16]} />
          <meshBasicMaterial color="#d9b36c" toneMapped={false} fog={false} />
        </mesh>
      )}
    </FollowAnchor>
  )
}

function useMeans(): Means {
  const gaze = useComfort(({ dwell }) => dwell)
  const held = useXR(({ inputSourceStates }) =>
    inputSourceStates.some(({ type }) => type === 'controller'),
  )
  return held ? 'sticks' : gaze ? 'gaze' : 'hands'
}

/** Learnt when one has come from where it began to somewhere else, by whatever means. */
function useMoved(visitor: Visitor, isTaught: boolean): void {
  const from = useRef<{ x: number; z: number }>(undefined)
  useFrame(() => {
    if (!isTaught) return
    from.current ??= { x: visitor.x, z: visitor.z }
    if (Math.hypot(visitor.x - from.current.x, visitor.z - from.current.z) > MOVED_M) learn('move')
  }, FRAME_ORDER.nearness)
}

/** Learnt when something on a panel at hand was pressed. */
function usePressedPanel(isTaught: boolean): void {
  useEffect(
    () =>
      isTaught
        ? useSeat.subscribe(({ presses }, before) => {
            if (presses !== before.presses) learn('menu')
          })
        : undefined,
    [isTaught],
  )
}
