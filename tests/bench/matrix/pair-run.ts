/** Plays a script once, and writes down every byte that those who are watched receive. */
import { createPerson } from '../../../server/account/invites.ts'
import {
  createGathering,
  setGatheringStatus,
  updateGathering,
} from '../../../server/gathering/gatherings.ts'
import { addMember } from '../../../server/gathering/membership.ts'
import { declareRecusal } from '../../../server/gathering/recusals.ts'
import { viewOf } from '../../../shared/hall/views.ts'
import type { GatheringRole } from '../../../shared/permission/permission.ts'
import { createPose, HEAD, POSE_BYTES, writePose } from '../../../shared/pose/pose-codec.ts'
import type { MessageName } from '../../../shared/protocol/messages.ts'
import { POSE_CHANNEL } from '../../../shared/protocol/room-limits.ts'
import type { RefusalData } from '../../../shared/protocol/refusals.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { must } from '../../support/must.ts'
import { createActor, signInAs } from '../../support/people.ts'
import { call2025 } from '../../support/sample-call.ts'
import { callApi, enter, type Guest } from '../../support/running-house.ts'
import { mulberry32 } from '../../../shared/review/ranking/random.ts'
import { clearApplicant, dressApplicant } from './pair-applicants.ts'
import { holdRoom, type HeldRoom, type PairHouse, type PairItems } from './pair-house.ts'
import { CAST, type Act, type Actor, type Item, type Script, type Step } from './pair-script.ts'
import { textOf } from './signs.ts'

const STEP_MS = 1000
/** Long enough for what came by the API to be read again by the room. */
const NOTICED_MS = 12
/** Before a room is held: all have been told how it begins. */
const SETTLED_MS = 150
const CRITERIA = call2025.selectionCriteria.items.map(({ id }) => id)

/** By who is watched: lines, ids put as names. */
export type Heard = Map<Actor, string[]>

interface Playing extends PairItems {
  house: PairHouse
  script: Script
  id: string
  /** Who prepared it all. */
  actorId: string
  people: Record<Actor, string>
  tokens: Record<Actor, string>
  guests: Record<Actor, Guest>
  room: HeldRoom
  /** Named by the seed, so that both runs name changes alike. */
  uuid: () => string
  /** Which of two values a score has. */
  run: 0 | 1
  answers: Map<Actor, string[]>
}

export async function playScript(house: PairHouse, script: Script, run: 0 | 1): Promise<Heard> {
  const startMs = Date.now()
  house.setClock(startMs)
  const playing = await begin(house, script, run)
  let step = 0
  // Both runs begin at the same moment of their own, whenever that was.
  for (const one of script.steps) {
    if (one.hidden) {
      if (run === 1) await take(playing, one)
      continue
    }
    step += 1
    house.setClock(startMs + step * STEP_MS)
    await take(playing, one)
  }
  const heard = writeDown(playing, startMs)
  await Promise.all(Object.values(playing.guests).map((guest) => guest.leave()))
  return heard
}

async function begin(house: PairHouse, script: Script, run: 0 | 1): Promise<Playing> {
  const { services, url } = house
  const isBlind = script.differsIn === 'applicant'
  const { items, addresses } = isBlind ? house.admitted : house.shown
  const actorId = await createActor(services, 'organiser')
  const gathering = { kind: 'review', title: '评审会', trackId: null } as const
  const { id } = await createGathering(services, actorId, gathering)
  await updateGathering(services, actorId, { id, agenda: [...items] })
  if (isBlind) await makeBlind(house, { id, actorId, dark: script.dark, run })
  const roles: Record<Actor, GatheringRole> = {
    chair: 'chair',
    secretary: 'secretary',
    first: 'reviewer',
    second: 'reviewer',
    // Nobody presents at a blind review.
    applicant: isBlind ? 'reviewer' : 'presenter',
    guest: 'audience',
    recused: script.recusedRole,
    alsoRecused: 'reviewer',
  }
  const people: Partial<Record<Actor, string>> = {}
  for (const [index, who] of CAST.entries()) {
    const personId = await createPerson(services.db, { name: who }, services.now() + index)
    const presents = who === 'applicant' && !isBlind ? items[1] : undefined
    const member = { gatheringId: id, personId, role: roles[who], actorId, presents }
    await services.db.transaction().execute((trx) => addMember(services, trx, member))
    people[who] = personId
  }
  await setGatheringStatus(services, actorId, { id, status: 'open' })
  for (const who of ['recused', 'alsoRecused'] as const) {
    const personId = must(people[who])
    const key = { gatheringId: id, submissionId: must(items[0]), personId, reason: '同单位' }
    // Those of one moment have no order of their own.
    house.setClock(services.now() + 1)
    await declareRecusal(services, actorId, key)
  }
  const tokens: Partial<Record<Actor, string>> = {}
  const guests: Partial<Record<Actor, Guest>> = {}
  for (const who of CAST) {
    tokens[who] = await signInAs(services, must(people[who]))
    guests[who] = await enter(url, tokens[who], id)
  }
  await pause(SETTLED_MS)
  const cast = guests as Record<Actor, Guest>
  return {
    house,
    script,
    id,
    actorId,
    people: people as Record<Actor, string>,
    tokens: tokens as Record<Actor, string>,
    guests: cast,
    room: holdRoom(cast.chair.room.roomId),
    uuid: createUuids(script.seed),
    run,
    items,
    addresses,
    answers: new Map(CAST.map((who) => [who, []])),
  }
}

/** Clears every item; the applicant of one is another in the other run. */
async function makeBlind(
  { services, admitted }: PairHouse,
  { id, actorId, dark, run }: { id: string; actorId: string; dark: Item; run: 0 | 1 },
): Promise<void> {
  await updateGathering(services, actorId, { id, blind: true })
  for (const [at, applicant] of admitted.applicants.entries()) {
    const guise = at === dark ? run : 0
    await dressApplicant(services, applicant, guise)
    await clearApplicant(services, applicant, { actorId, gatheringId: id, guise })
  }
}

function createUuids(seed: number): () => string {
  const random = mulberry32(seed + 7)
  const hex = (length: number): string =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
  return () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
}

async function take(playing: Playing, { who, act, hidden }: Step): Promise<void> {
  const { room, answers, guests } = playing
  if (act.do === 'read') {
    const { watched, control } = playing.script
    for (const reader of [...watched, control]) await readAll(playing, reader, act.exports)
    return
  }
  if (act.do === 'recuseAgain') {
    const { people, tokens, id, house, items } = playing
    const body = { submissionId: items[0], personId: people.alsoRecused, reason: '同单位' }
    const path = `/gatherings/${id}/recusals`
    const answer = await callApi(house.url, path, { token: tokens[who], method: 'POST', body })
    answers.get(who)?.push(`recuse ${answer.status} ${await answer.text()}`)
    await pause(NOTICED_MS)
  } else if (act.do === 'stand') {
    guests[who].room.sendBytes(POSE_CHANNEL, poseAt(playing, act.item))
    // What the same line brings later is answered later: by then the pose is there.
    await guests[who].ask('surface', { surface: 'desktop' })
  } else {
    const [name, payload] = requestOf(playing, act, hidden)
    const answer = await outcomeOf(guests[who], name, payload)
    answers.get(who)?.push(`${name} ${answer}`)
  }
  room.beat()
}

function requestOf(
  { items, addresses, uuid, run }: Playing,
  act: Extract<Act, { do: 'ask' | 'lead' | 'score' | 'reason' | 'pin' | 'note' }>,
  hidden: true | undefined,
): [MessageName, Record<string, unknown>] {
  // Those of hidden steps are of their own: the others stay what they are.
  const changeId = hidden ? crypto.randomUUID() : uuid()
  if (act.do === 'lead')
    return ['goTo', { address: act.item === undefined ? null : must(addresses[act.item]) }]
  const submissionId = act.item === undefined ? undefined : must(items[act.item])
  if (act.do === 'score') {
    const criterionId = must(CRITERIA[act.criterion])
    return ['setScore', { submissionId, criterionId, value: act.values[run], changeId }]
  }
  if ('texts' in act) {
    const criterionId = must(CRITERIA[act.criterion])
    const text = act.texts[run]
    if (act.do === 'reason') return ['setReason', { submissionId, criterionId, text, changeId }]
    if (act.do === 'note') return ['setNote', { submissionId, text, changeId }]
    const pin = { id: changeId, criterionId, text, point: null, view: null, exhibit: null }
    return ['putPin', { submissionId, pin, changeId }]
  }
  const exhibit = {
    exhibitId: 'ground',
    act: { type: 'place', piece: 'tree', x: 10, z: 5, turnDeg: 0 },
  }
  return [
    act.name,
    {
      ...(submissionId !== undefined && { submissionId }),
      ...(act.name.startsWith('exhibit') && exhibit),
      ...((act.name === 'sealSheet' || act.name === 'decide') && { changeId }),
      ...act.more,
    },
  ]
}

async function outcomeOf(guest: Guest, name: MessageName, payload: unknown): Promise<string> {
  try {
    return JSON.stringify((await guest.ask(name, payload)) ?? 'done')
  } catch (error) {
    return JSON.stringify((error as { reason?: RefusalData }).reason ?? String(error))
  }
}

function poseAt({ addresses }: Playing, item: Item | undefined): Uint8Array {
  const { x, z } = item === undefined ? { x: 0, z: 0 } : viewOf(must(addresses[item]))
  const pose = createPose()
  pose.set([x, 1.6, z], HEAD)
  const bytes = new Uint8Array(POSE_BYTES)
  writePose(new DataView(bytes.buffer), 0, pose)
  return bytes
}

async function readAll(playing: Playing, who: Actor, exports: boolean): Promise<void> {
  const { house, id, items, addresses, tokens, answers } = playing
  const { pavilion, chapter } = must(addresses[0])
  const own = `/gatherings/${id}`
  const paths = [
    '/me',
    '/gatherings',
    '/scenarios',
    '/pavilions',
    '/submissions',
    '/checks',
    ...items.flatMap((item) => [`/scenarios/${item}`, `${own}/blind/${item}`]),
    `${own}/blind`,
    `/pavilions/${pavilion}/chapters/${chapter}`,
    own,
    `${own}/recusals`,
    `${own}/results`,
    ...(exports
      ? ['results.csv', 'results.xlsx', 'results.json', 'ledger.json'].map(
          (name) => `${own}/${name}`,
        )
      : []),
  ]
  for (const path of paths) {
    const answer = await callApi(house.url, path, { token: tokens[who] })
    const text = textOf(await answer.bytes())
    // A workbook says when it was made, by the clock of the machine.
    const still = path.endsWith('.xlsx') ? text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T') : text
    answers.get(who)?.push(`${path} ${answer.status} ${still}`)
  }
}

/** Ids as names, moments as counted from the beginning: all else is compared as it is. */
function writeDown(playing: Playing, startMs: number): Heard {
  const { script, people, id, actorId, room, answers } = playing
  const names = new Map([
    [id, '<gathering>'],
    [actorId, '<organiser>'],
  ])
  for (const who of CAST) names.set(people[who], `<${who}>`)
  const put = (text: string): string => {
    let out = text
    for (const [value, name] of names) out = out.replaceAll(value, name)
    return out
      .replaceAll(/\b1[6-9]\d{11}\b/g, (ms) => `+${Number(ms) - startMs}`)
      .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, (at) => `+${Date.parse(at) - startMs}`)
  }
  const heard: Heard = new Map()
  for (const who of [...script.watched, script.control]) {
    const hashes = new Map<string, number>()
    // A hash or a signature over ids differs with them, a random number always: what counts is which are the same.
    const nameHashes = (text: string): string =>
      text.replaceAll(/\b(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{32})\b/g, (hash) => {
        hashes.set(hash, hashes.get(hash) ?? hashes.size)
        return `#${hashes.get(hash)}`
      })
    const sent = room.sentTo(people[who]).map(([channel, bytes]) => {
      if (channel !== 'f') return put(`${channel} ${bytes.toString('utf8')}`)
      // A frame begins with the moment, wrapped to 32 bits.
      const later = (bytes.readUInt32BE(0) - startMs) >>> 0
      return `f +${later} ${bytes.subarray(4).toString('hex')}`
    })
    const answered = (answers.get(who) ?? []).map((line) => nameHashes(put(line)))
    heard.set(who, [...sent, ...answered])
  }
  return heard
}
