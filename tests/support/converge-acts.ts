/** Everything that can befall a gathering, each once at random: what its people ask, and what happens to them. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { RoomConnection } from '../../client/room/room-connection.ts'
import { updateGathering } from '../../server/gathering/gatherings.ts'
import { addMember, removeMember } from '../../server/gathering/membership.ts'
import { clearRecusal, declareRecusal } from '../../server/gathering/recusals.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { MessageName, MessagePayload } from '../../shared/protocol/messages.ts'
import { PAVILION_IDS } from '../../shared/hall/plan.ts'
import { SURFACES, VIEW_CHANNEL } from '../../shared/protocol/room-limits.ts'
import { backPhases, nextPhases, OUTCOMES, PHASES } from '../../shared/review/phase.ts'
import type { ConvergeHouse, ShakenLines } from './converge-house.ts'
import { holdOf, outcomeOf } from './people.ts'
import { CRITERIA } from './panel.ts'

export interface ShakenPerson {
  personId: string
  role: GatheringRole
  room: RoomConnection
  lines: ShakenLines
  /** Items from which the room knows by now that the person is recused. */
  recused: Set<string>
  /** Items whose recusal is being declared or cleared: what becomes of them is not known. */
  inDoubt: Set<string>
  /** No member any more. */
  isOut: boolean
}

/** What acts see of the gathering they shake. */
export interface Shaken {
  house: ConvergeHouse
  id: string
  kind: 'review' | 'roadshow'
  staffId: string
  people: ShakenPerson[]
  random: () => number
  pick: <T>(values: readonly T[]) => T
  /** Those who are members. */
  members: () => ShakenPerson[]
  ask: <N extends MessageName>(
    person: ShakenPerson,
    name: N,
    payload: MessagePayload<N>,
  ) => Promise<void>
  comeIn: (role: GatheringRole) => Promise<void>
  fail: (what: string) => void
}

export interface ShakingAct {
  name: string
  /** How often, against the others. */
  weight: number
  run(): Promise<void>
}

const IN_FORCE_WITHIN_MS = 3000
const AWAY_MS = 250
/** Nobody comes any more into a gathering of so many. */
const PEOPLE_MAX = 9

export function actsOf(shaken: Shaken): ShakingAct[] {
  const act = (name: string, weight: number, run: () => Promise<unknown> | void): ShakingAct => ({
    name,
    weight,
    run: async () => void (await run()),
  })
  return [
    ...reviewActs(shaken, act),
    ...leadActs(shaken, act),
    ...staffActs(shaken, act),
    ...networkActs(shaken, act),
  ]
}

type MakeAct = (name: string, weight: number, run: () => Promise<unknown> | void) => ShakingAct

function reviewActs(shaken: Shaken, act: MakeAct): ShakingAct[] {
  const { house, ask, pick, random } = shaken
  const anybody = () => pick(shaken.members())
  const who = (...roles: GatheringRole[]) =>
    pick(shaken.members().filter(({ role }) => random() < 0.1 || roles.includes(role)))
  const whoPresides = () => who('chair', 'secretary')
  /** The item whose sheets are open, as far as anybody knows. */
  const openItem = () =>
    shaken
      .members()
      .flatMap(({ room }) => room.view()?.agenda ?? [])
      .find(({ phase }) => phase === 'scoring')?.submissionId
  const item = () => pick(house.scenarios.slice(0, 4))
  const changeId = randomUUID
  return [
    act('setPhase', 12, () => {
      const who = whoPresides()
      const submissionId = item()
      const known = who.room.view()?.agenda.find((one) => one.submissionId === submissionId)
      const from = known?.phase ?? 'unknown'
      const next = [...nextPhases(from), ...(random() < 0.3 ? backPhases(from) : [])]
      const phase = pick(next.length > 0 && random() < 0.9 ? next : PHASES)
      return ask(who, 'setPhase', { submissionId, phase })
    }),
    act('setScore', 6, () =>
      ask(who('chair', 'reviewer'), 'setScore', {
        submissionId: openItem() ?? item(),
        criterionId: pick(CRITERIA),
        value: Math.floor(random() * 101),
        changeId: changeId(),
      }),
    ),
    act('putPin', 2, () =>
      ask(who('chair', 'reviewer'), 'putPin', {
        submissionId: openItem() ?? item(),
        pin: {
          id: changeId(),
          criterionId: pick(CRITERIA),
          text: '看这里',
          point: [0, 1, 0],
          view: null,
          exhibit: null,
        },
        changeId: changeId(),
      }),
    ),
    act('setReason', 2, () =>
      ask(who('chair', 'reviewer'), 'setReason', {
        submissionId: openItem() ?? item(),
        criterionId: pick(CRITERIA),
        text: '现场演示完整',
        changeId: changeId(),
      }),
    ),
    act('sealSheet', 1, () =>
      ask(who('chair', 'reviewer'), 'sealSheet', { submissionId: item(), changeId: changeId() }),
    ),
    act('addTime', 2, () =>
      ask(whoPresides(), 'addTime', {
        submissionId: openItem() ?? item(),
        seconds: pick([60, -60, -3600, 300]),
      }),
    ),
    act('pauseClock', 2, () =>
      ask(whoPresides(), 'pauseClock', {
        submissionId: openItem() ?? item(),
        paused: pick([true, false, false]),
      }),
    ),
    act('callUp', 2, () =>
      ask(whoPresides(), 'callUp', { submissionId: item(), called: random() < 0.7 }),
    ),
    act('deputize', 1, () =>
      ask(whoPresides(), 'deputize', {
        personId: random() < 0.3 ? null : who('reviewer', 'secretary').personId,
      }),
    ),
    act('decide', 3, () =>
      ask(whoPresides(), 'decide', {
        submissionId: item(),
        outcome: pick(OUTCOMES),
        reason: '领先',
        changeId: changeId(),
      }),
    ),
    act('readResults', 1, () => ask(anybody(), 'readResults', {})),
  ]
}

function leadActs(shaken: Shaken, act: MakeAct): ShakingAct[] {
  const { house, ask, pick, random } = shaken
  const anybody = () => pick(shaken.members())
  /** Most acts of leading are of who leads. */
  const leader = (): ShakenPerson => {
    const leads = shaken.members().find(({ personId, room }) => room.view()?.leader === personId)
    return leads && random() < 0.9 ? leads : anybody()
  }
  const exhibit = (): MessagePayload<'exhibitAct'> => {
    const submissionId = pick(house.scenarios.slice(0, 4))
    return random() < 0.5
      ? {
          submissionId,
          exhibitId: 'energy',
          act: { type: 'set', id: 'load', value: 5 * Math.floor(random() * 20) },
        }
      : {
          submissionId,
          exhibitId: 'ground',
          act: { type: 'place', piece: 'tree', x: random() * 50, z: random() * 30, turnDeg: 0 },
        }
  }
  const pavilion = () => pick(PAVILION_IDS)
  return [
    act('lead', 6, () => {
      const conductors = shaken
        .members()
        .filter(({ role }) => role === 'chair' || role === 'presenter' || random() < 0.1)
      return ask(pick(conductors), 'lead', { lead: random() < 0.8 })
    }),
    act('goTo', 6, () => {
      const address = pick([
        null,
        { pavilion: pavilion(), chapter: 0, bay: pick([0, 1, 2, 3, 4]) },
        ...house.booths,
      ])
      return ask(leader(), 'goTo', { address })
    }),
    act('gather', 3, () => ask(leader(), 'gather', {})),
    act('turnChapter', 3, () =>
      ask(leader(), 'turnChapter', { pavilion: pavilion(), chapter: pick([0, 1, 2]) }),
    ),
    act('turnSlide', 3, () => ask(leader(), 'turnSlide', { slide: pick([0, 1, 2, 3]) })),
    act('exhibitAct', 6, () => ask(leader(), 'exhibitAct', exhibit())),
    act('exhibitTakePart', 5, () => ask(anybody(), 'exhibitTakePart', exhibit())),
    act('surface', 3, () => ask(anybody(), 'surface', { surface: pick(SURFACES) })),
    act('follow', 3, () => ask(anybody(), 'follow', { follow: random() < 0.5 })),
    act('muteMember', 2, () =>
      ask(leader(), 'muteMember', { personId: anybody().personId, muted: random() < 0.5 }),
    ),
  ]
}

function staffActs(shaken: Shaken, act: MakeAct): ShakingAct[] {
  const { house, id, kind, staffId, pick, random } = shaken
  const { services } = house
  const removable = () => shaken.members().filter(({ role }) => role !== 'chair')
  const shuffled = () => {
    const all = house.scenarios.slice(0, 4).map((scenario) => ({ scenario, at: random() }))
    const agenda = all.toSorted((a, b) => a.at - b.at).map(({ scenario }) => scenario)
    // What a presenter presents stays.
    return agenda.filter((one, index) => one === house.scenarios[0] || index < 3)
  }
  const byStaff = (change: object) =>
    outcomeOf(updateGathering(services, staffId, { id, ...change }))
  return [
    act('light', 3, () => byStaff({ timeOfDay: pick(['day', 'evening']) })),
    act('agenda', 3, () => byStaff({ agenda: shuffled() })),
    act('recuse', 6, () => recuse(shaken)),
    act('clear', 5, () => clear(shaken)),
    act('comeIn', 2, () => {
      if (shaken.people.length >= PEOPLE_MAX) return undefined
      return shaken.comeIn(kind === 'review' ? 'reviewer' : pick(['audience', 'presenter']))
    }),
    act('remove', 1, async () => {
      const [person] = removable().length > 2 ? [pick(removable())] : []
      if (!person) return
      person.isOut = true
      person.recused.clear()
      await outcomeOf(
        removeMember(services, staffId, { gatheringId: id, personId: person.personId }),
      )
    }),
    act('changeRole', 2, async () => {
      const [person] = removable().length > 0 ? [pick(removable())] : []
      if (!person) return
      const role = pick(['reviewer', 'secretary', 'presenter'] as const)
      const { personId } = person
      const presents = role === 'presenter' && kind === 'review' ? house.scenarios[0] : undefined
      const member = { gatheringId: id, personId, role, actorId: staffId, presents }
      await services.db.transaction().execute((trx) => addMember(services, trx, member))
      person.role = role
      services.notices.tell({ gatheringId: id, part: 'members' })
    }),
    // As another process would, after this one had stood still for a while.
    act('takeOver', 1, async () => void (await holdOf(services, id).catch(() => undefined))),
  ]
}

async function recuse(shaken: Shaken): Promise<void> {
  const { house, id, staffId, pick } = shaken
  const person = pick(shaken.members())
  const submissionId = pick(house.scenarios.slice(0, 3))
  const { personId, inDoubt } = person
  if (inDoubt.has(submissionId)) return
  inDoubt.add(submissionId)
  // Of oneself by who scores, else by who runs the gathering.
  const by = pick([personId, staffId])
  const declaration = { gatheringId: id, submissionId, personId, reason: '同单位' }
  const outcome = await outcomeOf(declareRecusal(house.services, by, declaration))
  if (outcome === 'done') {
    if (!(await isInForce(person, submissionId)))
      shaken.fail(`${personId} is not known to be recused`)
    if (!person.isOut) person.recused.add(submissionId)
  }
  inDoubt.delete(submissionId)
}

/** Waits until the room knows of a recusal. */
async function isInForce({ lines }: ShakenPerson, submissionId: string): Promise<boolean> {
  const startMs = performance.now()
  for (;;) {
    const far = lines.farEnd()
    const { readyState } = (far?.ref ?? {}) as { readyState?: number }
    const waitedMs = performance.now() - startMs
    if (readyState === WebSocket.OPEN) {
      if (far?.userData?.facts.viewer.recused.has(submissionId)) return true
      if (waitedMs > IN_FORCE_WITHIN_MS) return false
      // Who is away is told nothing, and who comes in may do so before the room has read of it.
    } else if (waitedMs > AWAY_MS) return true
    await pause(2)
  }
}

async function clear(shaken: Shaken): Promise<void> {
  const { house, id, staffId, pick } = shaken
  const recused = shaken.members().filter((one) => one.recused.size > 0)
  if (recused.length === 0) return
  const person = pick(recused)
  const { personId, inDoubt } = person
  const submissionId = pick([...person.recused])
  if (inDoubt.has(submissionId)) return
  inDoubt.add(submissionId)
  person.recused.delete(submissionId)
  const key = { gatheringId: id, submissionId, personId }
  const outcome = await outcomeOf(clearRecusal(house.services, pick([personId, staffId]), key))
  if (outcome !== 'done' && outcome !== 'not-found') person.recused.add(submissionId)
  inDoubt.delete(submissionId)
}

function networkActs(shaken: Shaken, act: MakeAct): ShakingAct[] {
  const { pick, random } = shaken
  const anybody = () => pick(shaken.members())
  return [
    act('pause', 12, () => pause(random() * 25)),
    act('drop', 4, () => anybody().lines.drop(pick(['near', 'far'] as const))),
    act('comeOnline', 6, () => {
      for (const { lines } of shaken.members()) if (random() < 0.6) lines.comeOnline()
    }),
    act('sleep', 4, () => anybody().lines.sleep()),
    act('wake', 6, () => {
      for (const { lines } of shaken.members()) if (random() < 0.6) lines.wake()
    }),
    // The same person comes in by another window, and goes on in this one afterwards.
    act('comeBack', 3, () => {
      const { room } = anybody()
      const { kind } = room.status()
      if (kind === 'elsewhere' || kind === 'refused') room.comeBack()
    }),
    act('elsewhere', 2, async () => {
      const { lines } = anybody()
      // Who is asleep, cut off or no member by now does not come in: what all see in the end is compared.
      const seat = await lines.outside.takeSeat(shaken.id, 'another-page').catch(() => undefined)
      const line = await seat?.join().catch(() => undefined)
      line?.onBytes(VIEW_CHANNEL, () => undefined)
      await pause(random() * 20)
      line?.leave()
    }),
  ]
}
