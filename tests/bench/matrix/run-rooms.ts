/** Brings everybody who has a seat into the rooms, lets things happen there, and asks for everything. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { POSE_CHANNEL, REQUESTS_PER_SECOND } from '../../../shared/protocol/room-limits.ts'
import { messages, type MessageName } from '../../../shared/protocol/messages.ts'
import { createPose, HEAD, POSE_BYTES, writePose } from '../../../shared/pose/pose-codec.ts'
import { viewOf } from '../../../shared/hall/views.ts'
import type { RefusalData } from '../../../shared/protocol/refusals.ts'
import { must } from '../../support/must.ts'
import { enter, type Guest } from '../../support/running-house.ts'
import { channelCells, poseCells, unlistedParts } from './channels.ts'
import { REQUESTS, worksAt, type Sitting } from './requests.ts'
import type { Scene } from './scene.ts'
import { note, type Noting } from './tally.ts'
import {
  CALLER_KEYS,
  isRecused,
  knowsItem,
  personKeyOf,
  roleIn,
  SUBJECT_KEYS,
  told,
  type CallerKey,
  type GatheringKey,
  type SubjectKey,
} from './who.ts'

const OPEN = ['review', 'other', 'roadshow', 'blind'] as const satisfies readonly GatheringKey[]
/** Who takes all about, and stands where. */
const LEADS: Record<(typeof OPEN)[number], CallerKey> = {
  review: 'chair',
  other: 'otherChair',
  roadshow: 'roadshowPresenter',
  blind: 'blindChair',
}
/** Three ticks of a room. */
const SETTLED_MS = 150
const ABSENT_ID = 'AbsentAbsent'

export interface RoomsOptions {
  tally: Noting
  /** Requests that are asked; all where none are named. */
  only?: RegExp
  /** Submissions that they are asked of. */
  subjects?: readonly SubjectKey[]
}

interface Seated extends Sitting {
  guest: Guest
}

export const unlistedRequests = (): string[] =>
  Object.keys(messages).filter((name) => !(name in REQUESTS))

export interface RoomsOutcome {
  /** Parts of entries that were told and are not in the table. */
  unlisted: string[]
  /** Items at which nobody was seen by anybody: poses there prove nothing. */
  unseen: string[]
}

/** All rooms at once: they share no person. */
export async function askRooms(scene: Scene, options: RoomsOptions): Promise<RoomsOutcome> {
  const all = await Promise.all(OPEN.map((gathering) => askRoom(scene, gathering, options)))
  return {
    unlisted: all.flatMap(({ unlisted }) => unlisted),
    unseen: all.flatMap(({ unseen }) => unseen),
  }
}

async function askRoom(
  scene: Scene,
  gathering: (typeof OPEN)[number],
  options: RoomsOptions,
): Promise<RoomsOutcome> {
  const seated: Seated[] = []
  for (const caller of CALLER_KEYS.filter((key) => roleIn(key, gathering) !== undefined)) {
    const token = must(scene.tokens[caller])
    const guest = await enter(scene.url, token, scene.gatherings[gathering])
    seated.push({ caller, gathering, guest })
  }
  await letThingsHappen(scene, must(seated.find(({ caller }) => caller === LEADS[gathering])))
  await scoreAgain(scene, seated)
  const asks = createAsking(scene, options, createPace())
  await Promise.all(seated.map((one) => asks(one, { led: false })))
  // One leads at a time; who cannot lead at all is refused whenever it asks.
  await Promise.all(seated.filter((one) => !mayLead(one)).map((one) => asks(one, { led: true })))
  for (const one of seated.filter(mayLead)) await asks(one, { led: true })
  await pause(SETTLED_MS)
  const outcome = noteTold(scene, seated, options.tally)
  await Promise.all(seated.map(({ guest }) => guest.leave()))
  return outcome
}

const mayLead = (sitting: Sitting): boolean => REQUESTS.lead.may(sitting, 'waiting')

function noteTold(scene: Scene, seated: readonly Seated[], tally: Noting): RoomsOutcome {
  const unlisted = new Set<string>()
  const [seen, unseen] = [new Set<string>(), new Set<string>()]
  for (const one of seated) {
    const { caller, gathering, guest } = one
    for (const part of unlistedParts(guest)) unlisted.add(part)
    for (const { question, bytes, wrong } of channelCells(scene, one, guest))
      note(tally, caller, `${gathering} ${question}`, { bytes, wrong })
    for (const { question, wrong, isSeen } of poseCells(scene, one, guest)) {
      note(tally, caller, `${gathering} ${question}`, { bytes: [], wrong })
      if (isSeen) seen.add(question)
      else unseen.add(question)
    }
    note(tally, caller, `${gathering} everything told`, { bytes: guest.told })
  }
  return { unlisted: [...unlisted], unseen: [...unseen].filter((one) => !seen.has(one)) }
}

/** Somebody leads all to every item, and stands on its ground. */
async function letThingsHappen(scene: Scene, { guest, gathering }: Seated): Promise<void> {
  await guest.ask('surface', { surface: 'desktop' })
  await guest.ask('lead', { lead: true })
  for (const key of SUBJECT_KEYS.filter((one) => told(one).agenda?.in === gathering)) {
    const address = must(scene.addresses[key])
    await guest.ask('goTo', { address })
    await guest.ask('gather', {})
    const { x, z } = viewOf(address)
    const pose = createPose()
    pose.set([x, 1.6, z], HEAD)
    const bytes = new Uint8Array(POSE_BYTES)
    writePose(new DataView(bytes.buffer), 0, pose)
    guest.room.sendBytes(POSE_CHANNEL, bytes)
    await pause(SETTLED_MS)
  }
  await guest.ask('goTo', { address: null })
  await guest.ask('lead', { lead: false })
  // Who stands in the open is seen by all: those who come later as well.
  await guest.ask('surface', { surface: 'page' })
}

/** Somebody changes a sheet while others look on. */
async function scoreAgain({ again, submissions }: Scene, seated: readonly Seated[]): Promise<void> {
  const { scorer, item, ...score } = again
  const scores = seated.find(({ caller }) => caller === scorer)
  const submissionId = submissions[item].id
  await scores?.guest.ask('setScore', { submissionId, ...score, changeId: randomUUID() })
}

/** No more requests of one person in a second than a room takes. */
function createPace(): (caller: CallerKey) => Promise<void> {
  const next = new Map<string, number>()
  const everyMs = 1000 / (REQUESTS_PER_SECOND - 3)
  return async (caller) => {
    const person = personKeyOf(caller)
    const at = Math.max(Date.now(), next.get(person) ?? 0)
    next.set(person, at + everyMs)
    await pause(Math.max(0, at - Date.now()))
  }
}

type Pace = ReturnType<typeof createPace>
type Heard = { code: string; answer: unknown }

async function request(guest: Guest, name: MessageName, payload: unknown): Promise<Heard> {
  try {
    return { code: 'done', answer: await guest.ask(name, payload) }
  } catch (error) {
    const { reason } = error as { reason?: RefusalData }
    const code = reason?.code ?? String(error)
    if (code !== 'too-many-requests') return { code, answer: reason ?? null }
    await pause(1000)
    return request(guest, name, payload)
  }
}

/** What was asked is no secret that the answer tells. */
function withoutEcho(answer: unknown, asked: object): string {
  const text = JSON.stringify(answer ?? null)
  return 'submissionId' in asked ? text.replaceAll(String(asked.submissionId), '') : text
}

function createAsking(
  scene: Scene,
  { tally, only, subjects = SUBJECT_KEYS }: RoomsOptions,
  pace: Pace,
) {
  const [first = 'waiting'] = subjects
  return async (sitting: Seated, { led }: { led: boolean }): Promise<void> => {
    const { guest, caller, gathering } = sitting
    for (const name of Object.keys(REQUESTS) as MessageName[]) {
      const { payload, may, ofEach, hides, look, led: isLed = false } = REQUESTS[name]
      if (isLed !== led || (only && !only.test(name))) continue
      for (const subject of ofEach ? subjects : [first]) {
        const asked = payload(subject, scene)
        await pace(caller)
        const heard = await request(guest, name, asked)
        const wrong: string[] = []
        if (heard.code === 'done') {
          if (!may(sitting, subject)) wrong.push('an answer')
          wrong.push(...(look?.(heard.answer, sitting) ?? []))
        }
        if (hides && !isKnown(sitting, subject)) {
          await pace(caller)
          const absent = { ...asked, submissionId: ABSENT_ID }
          const { code } = await request(guest, name, absent)
          if (code !== heard.code) wrong.push(`that it is there (${heard.code})`)
        }
        const bytes = [withoutEcho(heard.answer, asked)]
        const question = `${gathering} ${name} ${ofEach ? subject : ''}`.trim()
        note(tally, caller, question, { bytes, wrong })
      }
    }
    if (led) await request(guest, 'lead', { lead: false })
  }
}

const isKnown = (sitting: Sitting, subject: SubjectKey): boolean =>
  worksAt(sitting, subject) ||
  isRecused(sitting.caller, subject) ||
  knowsItem(sitting.caller, subject)
