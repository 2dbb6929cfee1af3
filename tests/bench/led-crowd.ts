/**
 * The led people of the bench, in a process of their own so that who measures is not held up by them.
 * Each has a session and a room, sends 20 poses a second, goes to the own place when led, and asks for
 * the booths there as the page does. The first walks in a circle all the time instead.
 */
import type { Room } from '@colyseus/sdk'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { gatherPlace } from '../../shared/hall/gather-places.ts'
import { viewOf } from '../../shared/hall/views.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import {
  createPose,
  FLAG_IMMERSIVE,
  FLAGS,
  HEAD,
  POSE_BYTES,
  writePose,
} from '../../shared/pose/pose-codec.ts'
import { POSE_CHANNEL, VIEW_CHANNEL } from '../../shared/protocol/room-limits.ts'
import {
  applyPatch,
  viewOfEntries,
  type EntryMap,
  type LedView,
  type RoomPatch,
} from '../../shared/state/room-view.ts'
import { boothPaths } from './led-booths.ts'
import { enterPatiently } from './enter-patiently.ts'

export interface CrowdOrder {
  base: string
  gatheringId: string
  sessions: string[]
  /** Control: everybody to the same place, as it was at many booths. */
  stacked: boolean
}

export type CrowdReport =
  | { kind: 'ready'; walkerSlot: number; refused: number }
  /** How long one person waited for the booths of a pavilion, and how many of them were refused. */
  | { kind: 'booths'; readyMs: number; refused: number }

const SEND_EVERY_MS = 50
const WALK_M_S = 1.2
const CIRCLE_M = 4
/** Nobody stands quite still. */
const SWAY_M = 0.02

interface Person {
  room: Room
  led: LedView | undefined
  session: string
  slot: number
  ledAt: number
  x: number
  z: number
}

const tell = (report: CrowdReport): void => void process.send?.(report)

process.on('message', (order: CrowdOrder) => void start(order))

async function start(order: CrowdOrder): Promise<void> {
  const { base, gatheringId, sessions } = order
  const people: Person[] = []
  let refused = 0
  for (const session of sessions) {
    const entered = await enterPatiently(base, gatheringId, session)
    const { room } = entered
    await room.request('surface', { surface: 'desktop' })
    refused += entered.refused
    const person: Person = { room, led: undefined, session, slot: 0, ledAt: 0, x: 0, z: 8 }
    hear(person)
    people.push(person)
  }
  await new Promise((resolve) => setTimeout(resolve, 1000))
  // Seats are given one after the other: slot 1 is the leader's.
  for (const [index, person] of people.entries()) person.slot = index + 2
  tell({ kind: 'ready', walkerSlot: people[0]?.slot ?? 0, refused })
  const startMs = performance.now()
  people.forEach((person, index) => {
    // Everybody's device has a beat of its own.
    setTimeout(() => {
      setInterval(() => {
        follow(person, index, order)
        sendPose(person, index, performance.now() - startMs)
      }, SEND_EVERY_MS)
    }, Math.random() * SEND_EVERY_MS)
  })
}

/** Keeps what the room says of where all are led. */
function hear(person: Person): void {
  let entries: EntryMap = new Map()
  const channels = person.room as unknown as {
    onMessage(type: string, listener: (bytes: Uint8Array) => void): void
  }
  channels.onMessage(VIEW_CHANNEL, (bytes) => {
    const patch = JSON.parse(new TextDecoder().decode(bytes)) as RoomPatch
    entries = applyPatch(entries, patch)
    if (patch.whole || Object.keys(patch.entries).some((key) => key.startsWith('led/')))
      person.led = viewOfEntries(entries)?.led
  })
}

function follow(person: Person, index: number, order: CrowdOrder): void {
  const { ledAt = 0, place = '' } = person.led ?? {}
  if (ledAt === person.ledAt || place === '') return
  person.ledAt = ledAt
  const address = JSON.parse(place) as BoothAddress
  const at = order.stacked ? viewOf(address) : gatherPlace(address, person.slot - 1)
  if (index > 0) Object.assign(person, { x: at.x, z: at.z })
  void askForBooths(order.base, person.session, boothPaths(address))
}

async function askForBooths(base: string, session: string, paths: string[]): Promise<void> {
  const startMs = performance.now()
  const cookie = `${SESSION_COOKIE}=${session}`
  const answers = await Promise.all(
    paths.map(async (path) => {
      try {
        const answer = await fetch(`${base}/api${path}`, { headers: { cookie } })
        await answer.arrayBuffer()
        return answer.ok
      } catch {
        // A connection that was cut off is no answer either.
        return false
      }
    }),
  )
  const refused = answers.filter((ok) => !ok).length
  tell({ kind: 'booths', readyMs: performance.now() - startMs, refused })
}

const pose = createPose()
const bytes = new Uint8Array(POSE_BYTES)
const view = new DataView(bytes.buffer)

function sendPose({ room, x, z }: Person, index: number, atMs: number): void {
  const turn = (atMs / 1000) * (WALK_M_S / CIRCLE_M)
  pose[HEAD] = index === 0 ? CIRCLE_M * Math.sin(turn) : x + SWAY_M * Math.sin(atMs / 300 + index)
  pose[HEAD + 1] = 1.6
  pose[FLAGS] = FLAG_IMMERSIVE
  pose[HEAD + 2] = index === 0 ? CIRCLE_M * Math.cos(turn) : z
  writePose(view, 0, pose)
  room.sendBytes(POSE_CHANNEL, bytes)
}
