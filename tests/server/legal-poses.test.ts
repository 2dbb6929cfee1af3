/** Whatever somebody's own client sends as they walk, teleport, visit and are led is relayed (S11). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveVisitor, stepVisitor, turnAroundHead } from '../../client/locomotion/walk.ts'
import { createVisitor, placeVisitor } from '../../client/xr/visitor.ts'
import { JUMPS_PER_S } from '../../server/presence/pose-path.ts'
import { createPoseRelay } from '../../server/presence/pose-relay.ts'
import { gatherPlace } from '../../shared/hall/gather-places.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import { BAYS_PER_CHAPTER, entrancePose, PAVILION_IDS, portalPose } from '../../shared/hall/plan.ts'
import { viewInVr, viewOf } from '../../shared/hall/views.ts'
import { constrainMoveInto, isWalkable } from '../../shared/hall/walk.ts'
import {
  createPose,
  FLAG_IMMERSIVE,
  FLAGS,
  HEAD,
  POSE_BYTES,
  writePose,
} from '../../shared/pose/pose-codec.ts'

const SEND_EVERY_S = 1 / 20
/** A stalled frame moves no further than this much walking, as in the client. */
const LONGEST_STEP_S = 0.2
const STICK_M_S = 1.8
const FEET_M_S = 2
const OWN_ROOM_M = 3

const unit = fc.double({ min: -1, max: 1, noNaN: true })
const address: fc.Arbitrary<BoothAddress> = fc.record({
  pavilion: fc.constantFrom(...PAVILION_IDS),
  chapter: fc.constant(0),
  bay: fc.oneof(fc.nat(BAYS_PER_CHAPTER - 1), fc.constant('stage' as const)),
})
const step = fc.oneof(
  fc.record({
    kind: fc.constant('walk' as const),
    forward: unit,
    right: unit,
    turn: unit,
    running: fc.boolean(),
    /** From a fast headset to a device that hardly draws. */
    frameS: fc.double({ min: 1 / 90, max: 0.5, noNaN: true }),
    frames: fc.nat(60),
  }),
  fc.record({ kind: fc.constant('visit' as const), address }),
  fc.record({
    kind: fc.constant('led' as const),
    address: fc.option(address),
    index: fc.nat(199),
  }),
  fc.record({ kind: fc.constant('portal' as const), pavilion: fc.constantFrom(...PAVILION_IDS) }),
  fc.record({ kind: fc.constant('teleport' as const), dx: unit, dz: unit }),
  fc.record({ kind: fc.constant('turn' as const), turns: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ kind: fc.constant('wear' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('stall' as const), seconds: fc.nat(6) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Plays the steps as a client would; resolves to what the relay would not take. */
function play(steps: readonly Step[]): string[] {
  let [clockS, sentS, arrivesS] = [0, 0, 0]
  const refused: string[] = []
  const relay = createPoseRelay(
    () => arrivesS * 1000,
    () => [],
    (why) => refused.push(`${why} at ${clockS.toFixed(2)} s`),
  )
  const visitor = createVisitor(entrancePose())
  /** Where the head is in one's own room, and whether there is a headset. */
  const own = { x: 0, z: 0, worn: false }
  const pose = createPose()
  const bytes = new Uint8Array(POSE_BYTES)

  const send = (): void => {
    pose.set([visitor.x + own.x, 1.6, visitor.z + own.z], HEAD)
    pose[FLAGS] = own.worn ? FLAG_IMMERSIVE : 0
    writePose(new DataView(bytes.buffer), 0, pose)
    // What a line holds back arrives together.
    arrivesS = Math.max(arrivesS, clockS)
    relay.receive(1, bytes)
    sentS = clockS
  }
  const frame = (deltaS: number): void => {
    clockS += deltaS
    if (clockS - sentS >= SEND_EVERY_S) send()
  }
  const jump = (): void => frame(1 / JUMPS_PER_S)
  const stand = (worn: boolean): void => {
    own.worn = worn
    own.x = 0
    own.z = 0
    if (!worn) constrainMoveInto(visitor, visitor, visitor)
  }
  const walk = (one: Extract<Step, { kind: 'walk' }>): void => {
    const deltaS = Math.min(one.frameS, LONGEST_STEP_S)
    for (let count = 0; count < one.frames; count += 1) {
      if (own.worn) {
        moveVisitor(visitor, 0, one.right * STICK_M_S * deltaS, one.forward * STICK_M_S * deltaS)
        const room = (at: number): number => Math.max(-OWN_ROOM_M, Math.min(OWN_ROOM_M, at))
        own.x = room(own.x + one.turn * FEET_M_S * deltaS)
        own.z = room(own.z + one.forward * FEET_M_S * deltaS * 0.5)
      } else stepVisitor(visitor, one, deltaS)
      frame(one.frameS)
    }
  }
  for (const one of steps) {
    if (one.kind === 'walk') walk(one)
    else if (one.kind === 'visit')
      placeVisitor(visitor, own.worn ? viewInVr(one.address) : viewOf(one.address))
    else if (one.kind === 'led') placeVisitor(visitor, gatherPlace(one.address, one.index))
    else if (one.kind === 'portal') placeVisitor(visitor, portalPose(one.pavilion))
    else if (one.kind === 'teleport' && own.worn) {
      const to = { x: visitor.x + one.dx * 12, z: visitor.z + one.dz * 12 }
      if (isWalkable(to.x, to.z)) Object.assign(visitor, to)
    } else if (one.kind === 'turn' && own.worn) {
      const head = { x: visitor.x + own.x, z: visitor.z + own.z }
      turnAroundHead(visitor, head, (one.turns * Math.PI) / 6)
      own.x = head.x - visitor.x
      own.z = head.z - visitor.z
    } else if (one.kind === 'wear') stand(one.on)
    else if (one.kind === 'stall') arrivesS = clockS + one.seconds
    jump()
  }
  return refused
}

describe('poses of a client that does as clients do', () => {
  it('are never refused, however one walks, teleports, visits, is led and stalls', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), (steps) => {
        expect(play(steps)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
