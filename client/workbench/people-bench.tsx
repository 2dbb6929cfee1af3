/** People as the hall draws them: each tier of the crowd alone, all together, and the tags of the roles. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Quaternion, Vector3 } from 'three'
import { givenLook } from '../../shared/avatar/look.ts'
import {
  createPose,
  FINGERS_LEFT,
  FINGERS_RIGHT,
  FLAG_LEFT_HAND,
  FLAG_RIGHT_HAND,
  FLAGS,
  HEAD,
  LASER,
  LEFT,
  RIGHT,
  type Pose,
} from '../../shared/pose/pose-codec.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { BilingualText } from '../i18n/i18n.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { useText } from '../i18n/use-text.ts'
import { CrowdView } from '../presence/crowd-view.tsx'
import { createFarPeople, createFigures } from '../presence/crowd-meshes.ts'
import { createNearPeople } from '../presence/near-people.ts'
import {
  addToCrowd,
  createCrowd,
  createTiers,
  hallCrowd,
  someLook,
  type Tiers,
} from '../presence/crowd.ts'
import type { Gesture } from '../presence/stance.ts'
import { TagMesh, type Tag } from '../presence/name-tags.tsx'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { BenchCanvas } from './bench-canvas.tsx'
import type { BenchEntry, BenchShowProps } from './bench.ts'
import { SideBySide } from './side-by-side.tsx'
import styles from './workbench.module.css'

/** Of the crowd's tiers, whatever they are: near, mid, far. */
type Tier = { [K in keyof Tiers]: K extends `${infer T}Count` ? T : never }[keyof Tiers]

const TIERS: Record<Tier, BilingualText> = {
  near: ['近处', 'Near'],
  mid: ['较远', 'Further off'],
  far: ['远处', 'Far'],
}
const CROWD_STATES: Readonly<Record<string, BilingualText>> = {
  ...TIERS,
  crowd: ['一千人', 'A thousand'],
}
const ROLES: Record<GatheringRole, string> = {
  chair: '顾明远',
  secretary: '会务小周',
  reviewer: '欧阳淑华',
  presenter: '路演人张',
  audience: '观众',
}

const GAP_M = 0.95
const EYE_M = 1.6
const CROWD_PEOPLE = 1000
/** Angle from one person of the crowd to the next, so that they stand evenly: the golden one. */
const CROWD_TURN_RAD = 2.39996
const CROWD_GAP_M = 0.62
/** Looking at whoever looks at them, along +z. */
const TOWARDS_US_RAD = Math.PI

const placeX = (index: number, count: number): number => (index - (count - 1) / 2) * GAP_M

/** What people do, one after the other in a row. */
const DOES = ['gestures', 'rests', 'points', 'raises', 'speaks', 'holds'] as const
type Does = (typeof DOES)[number]
const AT_REST = { raised: 0, speaking: 0 }
const GESTURES: Record<Does, Gesture> = {
  gestures: AT_REST,
  rests: AT_REST,
  points: AT_REST,
  raises: { raised: 1, speaking: 0 },
  speaks: { raised: 0, speaking: 1 },
  holds: AT_REST,
}
const SIGNS = ['speaks', '', 'hand'] as const
const SOME_ROLES: readonly GatheringRole[] = [
  'chair',
  'reviewer',
  'reviewer',
  'secretary',
  'presenter',
  'audience',
  'audience',
  'audience',
]

const scratchTurn = new Quaternion()
const scratchPitch = new Quaternion()
const SIDEWAYS = new Vector3(1, 0, 0)
const UP = new Vector3(0, 1, 0)

/** A hand of somebody who looks along +z: fingers forward, and up by so much. */
function putHand(pose: Pose, at: number, place: readonly number[], pitchRad: number): void {
  scratchTurn.setFromAxisAngle(UP, Math.PI)
  scratchTurn.multiply(scratchPitch.setFromAxisAngle(SIDEWAYS, pitchRad))
  pose.set([...place, ...scratchTurn.toArray()], at)
}

/** Somebody who breathes and does so, at `nowMs`. */
function poseAt(pose: Pose, x: number, { nowMs, does }: { nowMs: number; does: Does }): Pose {
  const sway = Math.sin(nowMs / 900 + x)
  pose.fill(0)
  pose.set([x, EYE_M + sway * 0.008, 0, 0, 1, 0, 0], HEAD)
  if (does === 'rests' || does === 'raises' || does === 'speaks') return pose
  putHand(pose, LEFT, [x + 0.24, 1.12 + sway * 0.03, 0.3], 0.5)
  putHand(pose, RIGHT, [x - 0.24, 1.2 - sway * 0.03, 0.32], does === 'points' ? 0.15 : 0.7)
  const curl = does === 'holds' ? 0.9 : 0.15 + 0.15 * sway
  pose.fill(curl, FINGERS_LEFT)
  if (does === 'points') pose.set([0, 0.9, 0.9, 0.9, 0.6], FINGERS_RIGHT)
  pose[LASER] = does === 'points' ? 1.4 : 0
  pose[FLAGS] = FLAG_LEFT_HAND | FLAG_RIGHT_HAND
  return pose
}

function createPeople(roles: readonly GatheringRole[]) {
  const count = roles.length
  const crowd = createCrowd(count)
  for (let slot = 0; slot < count; slot += 1)
    addToCrowd(crowd, { slot, x: placeX(slot, count), z: 0, yawRad: TOWARDS_US_RAD })
  const scratch = createPose()
  crowd.poseOf = (slot, nowMs) =>
    poseAt(scratch, placeX(slot, count), { nowMs, does: DOES[slot % DOES.length] ?? 'rests' })
  const looks = roles.map((role, slot) => givenLook(`${role} ${slot}`, role))
  crowd.lookOf = (slot) => looks[slot] ?? someLook(slot)
  crowd.gestureOf = (slot) => GESTURES[DOES[slot % DOES.length] ?? 'rests']
  const tiers = createTiers(count)
  for (const list of [tiers.near, tiers.mid, tiers.far])
    for (let index = 0; index < count; index += 1) list[index] = index
  return { crowd, tiers }
}

/** A row of people of one tier, whatever their distance. */
interface TierRowProps {
  tier: Tier
  /** Role of each; their looks follow from it. */
  roles: readonly GatheringRole[]
}

function TierRow({ tier, roles }: TierRowProps) {
  const count = roles.length
  const { crowd, tiers } = useMemo(() => createPeople(roles), [roles])
  const drawn = useMemo(() => MAKERS[tier](), [tier])
  useEffect(() => () => drawn.dispose(), [drawn])
  useFrame(() => {
    tiers.nearCount = tiers.midCount = tiers.farCount = count
    drawn.draw(crowd, tiers, performance.now())
    for (const mesh of drawn.meshes) mesh.visible = true
  }, FRAME_ORDER.avatars)
  return drawn.meshes.map((mesh) => <primitive key={mesh.uuid} object={mesh} />)
}

const MAKERS = { near: createNearPeople, mid: createFigures, far: createFarPeople } as const

/** The hall's own view of many: who is drawn how follows from where one looks from. */
function Thousand() {
  useEffect(() => {
    hallCrowd.count = 0
    for (let slot = 0; slot < CROWD_PEOPLE; slot += 1) {
      const angleRad = slot * CROWD_TURN_RAD
      const distanceM = 1.5 + CROWD_GAP_M * Math.sqrt(slot)
      const [x, z] = [Math.sin(angleRad) * distanceM, Math.cos(angleRad) * distanceM]
      addToCrowd(hallCrowd, { slot, x, z, yawRad: Math.atan2(x, z) })
    }
    return () => {
      hallCrowd.count = 0
    }
  }, [])
  return <CrowdView />
}

function ShowCrowd({ state, timeOfDay }: BenchShowProps) {
  const { t } = useText()
  const tier = Object.keys(TIERS).find((one): one is Tier => one === state)
  const eye: [number, number, number] = tier ? [0.5, 1.7, 4.4] : [0, 7, 19]
  return (
    <SideBySide
      space={
        <BenchCanvas
          key={state}
          label={t(CROWD_STATES[state] ?? TIERS.near)}
          {...{ timeOfDay, eye }}
          target={[0, 1, 0]}
        >
          {tier ? <TierRow tier={tier} roles={SOME_ROLES} /> : <Thousand />}
        </BenchCanvas>
      }
      page={<p className="soft">{t(workbenchTexts.noPage)}</p>}
    />
  )
}

function ShowRoles({ state, timeOfDay }: BenchShowProps) {
  const { t } = useText()
  const wanted = Object.entries(ROLES).filter(([role]) => state === 'all' || role === state)
  const count = wanted.length
  const names = wanted.map(([role]) => role).join()
  const roles = useMemo(() => names.split(',') as GatheringRole[], [names])
  const written = JSON.stringify(
    wanted.map(([role, name], slot): Tag => {
      const shown = t(reviewTexts[`role.${role as GatheringRole}`])
      return { slot, name, role: shown, sign: SIGNS[slot % SIGNS.length] ?? '' }
    }),
  )
  const tags = useMemo(() => JSON.parse(written) as Tag[], [written])
  const buffer = useMemo(() => {
    const scratch = createPose()
    return {
      read: (slot: number, nowMs: number) =>
        poseAt(scratch, placeX(slot, count), { nowMs, does: 'rests' }),
    }
  }, [count])
  return (
    <SideBySide
      space={
        <BenchCanvas
          key={state}
          label={tags.map(({ name }) => name).join(' ')}
          timeOfDay={timeOfDay}
          eye={[0.3, 1.7, count > 1 ? 4.9 : 2.2]}
          target={[0, 1.25, 0]}
        >
          <TierRow tier="near" roles={roles} />
          <TagMesh tags={tags} buffer={buffer} />
        </BenchCanvas>
      }
      page={
        <ul className={styles.people}>
          {tags.map(({ slot, name, role }) => (
            <li key={slot}>
              <span>{name}</span>
              <span className="soft">{role}</span>
            </li>
          ))}
        </ul>
      }
    />
  )
}

export const PEOPLE_ENTRIES: readonly BenchEntry[] = [
  { id: 'crowd', title: ['人群层级', 'Crowd'], states: CROWD_STATES, Show: ShowCrowd },
  {
    id: 'roles',
    title: ['身份与名牌', 'Roles'],
    states: {
      all: ['全部', 'All'],
      ...(Object.fromEntries(
        Object.keys(ROLES).map((role) => [role, reviewTexts[`role.${role as GatheringRole}`]]),
      ) as Record<GatheringRole, BilingualText>),
    },
    Show: ShowRoles,
  },
]
