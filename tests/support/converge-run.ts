/**
 * One gathering shaken by a seed: its people act, drop, sleep, come and go, are recused and change roles;
 * then everything settles. Tells whose view is not what it should be, and what any view held that its
 * viewer may not know at that time.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { readProblem } from '../../client/api/problem.ts'
import { connectRoom, type RoomConnection } from '../../client/room/room-connection.ts'
import { createPerson } from '../../server/account/invites.ts'
import {
  createGathering,
  findGathering,
  setGatheringStatus,
  updateGathering,
} from '../../server/gathering/gatherings.ts'
import { addMember } from '../../server/gathering/membership.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { RoomView } from '../../shared/state/room-view.ts'
import { mulberry32 } from '../../shared/review/ranking/random.ts'
import { pick } from '../bench/random.ts'
import type { ConvergeHouse, ShakenLines } from './converge-house.ts'
import { actsOf, type Shaken, type ShakenPerson } from './converge-acts.ts'
import { boothsAt, forbiddenIn, trueViews } from './converge-truth.ts'
import { must } from './must.ts'
import { createActor, signInAs } from './people.ts'

const ROLES: Record<'review' | 'roadshow', GatheringRole[]> = {
  review: ['chair', 'secretary', 'reviewer', 'reviewer', 'presenter'],
  roadshow: ['chair', 'presenter', 'reviewer', 'audience', 'audience'],
}
const SETTLES_WITHIN_MS = 8000
const LOOKS_EVERY_MS = 15
/** Of ten acts so many are not waited for: the next one overtakes them. */
const UNAWAITED_OF_TEN = 4
/** After so many acts of ten all who are lost try at once. */
const BACK_OF_TEN = 3

export interface Outcome {
  seed: number
  acts: string[]
  /** Empty when all agree. */
  diverging: string[]
  forbidden: string[]
  /** Messages of views that were sent. */
  messages: number
  done: number
  /** By code. */
  refused: Record<string, number>
}

export async function shake(
  house: ConvergeHouse,
  seed: number,
  operations: number,
): Promise<Outcome> {
  const random = mulberry32(seed)
  const outcome: Outcome = {
    seed,
    acts: [],
    diverging: [],
    forbidden: [],
    messages: 0,
    done: 0,
    refused: {},
  }
  const shaken = await gather(house, random, outcome)
  const acts = actsOf(shaken)
  const names = acts.flatMap(({ name, weight }) => Array.from({ length: weight }, () => name))
  const running: Promise<void>[] = []
  for (let count = 0; count < operations; count += 1) {
    const name = pick(random, names)
    outcome.acts.push(name)
    const act = must(acts.find((one) => one.name === name)).run()
    running.push(act)
    if (random() * 10 >= UNAWAITED_OF_TEN) await act
    // Most lines that drop are back before much has happened.
    if (random() * 10 < BACK_OF_TEN) for (const { lines } of shaken.members()) lines.comeOnline()
    const away = shaken.members().filter(({ room }) => room.status().kind !== 'joined')
    // Where hardly anybody is there, nothing much happens.
    if (away.length * 2 > shaken.members().length) await pause(LOOKS_EVERY_MS)
  }
  await Promise.all(running)
  await settle(shaken, outcome)
  for (const { room } of shaken.people) room.leave()
  return outcome
}

async function gather(
  house: ConvergeHouse,
  random: () => number,
  outcome: Outcome,
): Promise<Shaken> {
  const { services, scenarios } = house
  const kind = random() < 0.3 ? 'roadshow' : 'review'
  const staffId = await createActor(services, 'secretary')
  const { id } = await createGathering(services, staffId, { kind, title: '会', trackId: null })
  await updateGathering(services, staffId, { id, agenda: scenarios.slice(0, 3) })
  const boothAt = await boothsAt(services)
  const people: ShakenPerson[] = []

  const comeIn = async (role: GatheringRole): Promise<void> => {
    const name = `${role}-${people.length}`
    const personId = await createPerson(services.db, { name }, services.now())
    const presents = role === 'presenter' && kind === 'review' ? must(scenarios[0]) : undefined
    const member = { gatheringId: id, personId, role, actorId: staffId, presents }
    await services.db.transaction().execute((trx) => addMember(services, trx, member))
    const token = await signInAs(services, personId)
    let checked: RoomView | undefined
    const hears = {
      sent(viewer: { recused: ReadonlySet<string> }): void {
        outcome.messages += 1
        for (const item of person.recused)
          if (!viewer.recused.has(item)) outcome.forbidden.push(`${name} is told of ${item}`)
      },
      taken(viewer: Parameters<typeof forbiddenIn>[1]): void {
        const view = person.room.view()
        // What came over a line that has ended is not taken in.
        if (!view || view === checked) return
        checked = view
        const found = forbiddenIn(view, viewer, boothAt)
        outcome.forbidden.push(...found.map((what) => `${name} holds ${what}`))
      },
    }
    const lines = house.linesOf(token, hears)
    const room = connectRoom(id, lines.outside)
    const person: ShakenPerson = {
      personId,
      role,
      room,
      lines,
      recused: new Set(),
      inDoubt: new Set(),
      isOut: false,
    }
    people.push(person)
  }
  const shaken: Shaken = {
    house,
    id,
    kind,
    staffId,
    people,
    random,
    pick: (values) => pick(random, values),
    members: () => people.filter(({ isOut }) => !isOut),
    async ask(person, name, payload) {
      try {
        await person.room.request(name, payload)
        outcome.done += 1
      } catch (error) {
        // Who asks at random is refused, or not there.
        const { code } = readProblem(error)
        outcome.refused[code] = (outcome.refused[code] ?? 0) + 1
      }
    },
    comeIn,
    fail: (what) => void outcome.diverging.push(what),
  }
  await setGatheringStatus(services, staffId, { id, status: 'open' })
  for (const role of ROLES[kind]) await comeIn(role)
  for (const { room } of people) await until(() => room.status().kind === 'joined')
  return shaken
}

async function until(
  holds: () => boolean | Promise<boolean>,
  withinMs = SETTLES_WITHIN_MS,
): Promise<boolean> {
  const endMs = performance.now() + withinMs
  while (!(await holds())) {
    if (performance.now() > endMs) return false
    await pause(LOOKS_EVERY_MS)
  }
  return true
}

/** Brings everybody back, and compares: with the truth, then with who comes in anew. */
async function settle(shaken: Shaken, outcome: Outcome): Promise<void> {
  const here = shaken.members()
  for (const { room, lines, isOut } of shaken.people) {
    lines.wake()
    if (isOut) room.leave()
    else if (room.status().kind === 'refused') room.comeBack()
  }
  if (!(await until(() => isEverybodyBack(shaken))))
    for (const { personId, room } of here)
      outcome.diverging.push(`${personId} is not back: ${JSON.stringify(room.status())}`)
  for (const { room, lines } of here) await showAsPage(room, lines)
  const wrong = await compareWithTruth(shaken)
  outcome.diverging.push(...wrong)
  if (wrong.length === 0) outcome.diverging.push(...(await compareWithNew(shaken)))
}

/** Calls back who is away; whether all are in the room that holds the gathering. */
async function isEverybodyBack({ house, id, members }: Shaken): Promise<boolean> {
  // A room that was taken over finds out by itself.
  const { room_id } = await findGathering(house.services.db, id)
  let areBack = true
  for (const { room, lines } of members()) {
    if (room.status().kind === 'elsewhere') room.comeBack()
    lines.comeOnline()
    areBack &&= room.status().kind === 'joined' && lines.roomId() === room_id
  }
  return areBack
}

/** All are shown the same way in the end; a room that has been taken over says so first. */
async function showAsPage(room: RoomConnection, lines: ShakenLines): Promise<void> {
  const endMs = performance.now() + SETTLES_WITHIN_MS
  const isShown = (): Promise<boolean> =>
    room.request('surface', { surface: 'page' }).then(
      () => true,
      () => false,
    )
  while (!(await isShown()) && performance.now() < endMs) {
    lines.comeOnline()
    await pause(LOOKS_EVERY_MS)
  }
}

/** What is wrong once no more time helps; empty as soon as all is right. */
async function compareWithTruth(shaken: Shaken): Promise<string[]> {
  const { house, id } = shaken
  const here = shaken.members()
  const endMs = performance.now() + SETTLES_WITHIN_MS
  for (;;) {
    const seen = here.flatMap(({ room }) => room.view() ?? [])
    const ids = here.map(({ personId }) => personId)
    const truths = await trueViews(house.services, id, { here: ids, seen })
    const wrong = here.flatMap(({ personId, role, room, lines }) =>
      differences(
        `${role} ${personId} in ${lines.roomId() ?? 'no room'}`,
        room.view(),
        truths.get(personId)?.view,
      ),
    )
    if (wrong.length === 0 || performance.now() > endMs) return wrong
    // What ended a line may come late: sent away elsewhere, or by a room that was taken over.
    await isEverybodyBack(shaken)
    await pause(LOOKS_EVERY_MS)
  }
}

/** Each comes in anew, by another window, and is to be told what was known already. */
async function compareWithNew(shaken: Shaken): Promise<string[]> {
  const pairs = shaken.members().map((person) => ({
    ...person,
    before: person.room.view(),
    anew: connectRoom(shaken.id, person.lines.outside),
  }))
  const areTheSame = (): boolean => {
    // The window before may come back once more, where its line ended late.
    for (const { anew } of pairs) if (anew.status().kind === 'elsewhere') anew.comeBack()
    return pairs.every(({ anew, before }) => isDeepStrictEqual(anew.view(), before))
  }
  await until(areTheSame)
  return pairs.flatMap(({ personId, role, anew, before }) => {
    const { kind } = anew.status()
    const wrong = differences(`${role} ${personId} anew, ${kind}`, anew.view(), before)
    anew.leave()
    return wrong
  })
}

function differences(
  who: string,
  view: RoomView | undefined,
  truth: RoomView | undefined,
): string[] {
  if (isDeepStrictEqual(view, truth)) return []
  const [was, is] = [partsOf(view), partsOf(truth)]
  const parts = [...new Set([...was.keys(), ...is.keys()])]
  return parts
    .filter((part) => !isDeepStrictEqual(was.get(part), is.get(part)))
    .map((part) => `${who}: ${part} is ${show(was.get(part))}, should be ${show(is.get(part))}`)
}

/** A view taken apart so far that what differs can be read. */
function partsOf(view: RoomView | undefined): Map<string, unknown> {
  const parts = new Map<string, unknown>(view && Object.entries(view))
  for (const [name, part] of parts) {
    if (!(part instanceof Map) && !Array.isArray(part)) continue
    parts.delete(name)
    for (const [key, value] of part.entries()) parts.set(`${name} ${String(key)}`, value)
  }
  return parts
}

const show = (value: unknown): string => JSON.stringify(value) ?? 'absent'
