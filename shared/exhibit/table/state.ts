/**
 * What stands on a table, who placed it, who voted for what, and arrangements kept by name. Everybody
 * may place, move and turn; only who placed a thing, or the leader, takes it away.
 */
import { z } from 'zod'
import { replaced } from '../../list/changed-copy.ts'
import { nameSchema } from '../../protocol/written-schema.ts'
import type { ActContext, ExhibitRules, StateRules } from '../rules.ts'
import { settle, settleTurn } from './ground.ts'
import { THINGS_MAX, type TableManifest } from './manifest.ts'

export const KEPT_MAX = 4
export const KEPT_NAME_MAX_CHARS = 24
/** People whose last act can be undone, and who may have voted: the latest of them. */
const PEOPLE_MAX = 400

const thingSchema = z.object({
  id: z.string(),
  piece: z.string(),
  x: z.number(),
  z: z.number(),
  turnDeg: z.number(),
  /** Person who placed it; empty for what the manifest placed. */
  by: z.string(),
})
export type Thing = z.infer<typeof thingSchema>

/** A person's last act: the thing before it (null when it was not there), by its id. */
const undoSchema = z.object({ by: z.string(), id: z.string(), before: thingSchema.nullable() })
type Undo = z.infer<typeof undoSchema>

const stateSchema = z.object({
  things: z.array(thingSchema),
  /** Number of the next thing. */
  next: z.number().int(),
  undo: z.array(undoSchema),
  /** One vote a person: the id of an option, or of a thing. */
  votes: z.array(z.object({ by: z.string(), for: z.string() })),
  /** Arrangements kept: piece, x, z, turn of each thing. */
  kept: z.array(
    z.object({
      name: z.string(),
      things: z.array(z.tuple([z.string(), z.number(), z.number(), z.number()])),
    }),
  ),
})
export type TableState = z.infer<typeof stateSchema>

const idSchema = z.string().max(64)
const keptName = nameSchema(KEPT_NAME_MAX_CHARS)
const lengthSchema = z.number().min(-1e5).max(1e5)
const turnSchema = z.number().min(-1e4).max(1e4)
const actSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('place'),
    piece: idSchema,
    x: lengthSchema,
    z: lengthSchema,
    turnDeg: turnSchema,
  }),
  z.object({ type: z.literal('move'), id: idSchema, x: lengthSchema, z: lengthSchema }),
  z.object({ type: z.literal('turn'), id: idSchema, turnDeg: turnSchema }),
  z.object({ type: z.literal('remove'), id: idSchema }),
  z.object({ type: z.literal('undo') }),
  z.object({ type: z.literal('vote'), for: idSchema }),
  z.object({ type: z.literal('keep'), name: keptName }),
  z.object({ type: z.literal('restore'), name: keptName }),
])
export type TableAct = z.infer<typeof actSchema>

const replace = (things: readonly Thing[], id: string, by: Thing | null): Thing[] =>
  by === null ? things.filter((one) => one.id !== id) : upsert(things, by)

function upsert(things: readonly Thing[], thing: Thing): Thing[] {
  const index = things.findIndex(({ id }) => id === thing.id)
  return index < 0 ? [...things, thing] : replaced(things, index, thing)
}

/** A list in which each person stands once, the latest last. */
const latest = <T extends { by: string }>(list: readonly T[], one: T): T[] =>
  [...list.filter(({ by }) => by !== one.by), one].slice(-PEOPLE_MAX)

/** Whether nobody else did something to the thing since. */
const isLatest = ({ undo: acts }: TableState, act: Undo): boolean =>
  acts.findLast(({ id }) => id === act.id) === act

/** State in which the thing `id` goes from one to the other; how it was is kept for who did it. */
function changed(
  state: TableState,
  by: string,
  id: string,
  [before, after]: readonly [Thing | null, Thing | null],
): TableState {
  const last = state.undo.find((one) => one.by === by)
  // A drag is many moves of one thing: it is undone as one.
  const goesOn = last?.id === id && last.before !== null && before && after && isLatest(state, last)
  return {
    ...state,
    things: replace(state.things, id, after),
    undo: goesOn ? state.undo : latest(state.undo, { by, id, before }),
    votes: after === null ? state.votes.filter((vote) => vote.for !== id) : state.votes,
  }
}

function settled(manifest: TableManifest, thing: Thing): Thing {
  const piece = manifest.palette.find(({ id }) => id === thing.piece)
  const turnDeg = settleTurn(thing.turnDeg)
  if (!piece) return thing
  const [x, z] = settle(manifest, piece, { at: [thing.x, thing.z], turnDeg })
  return { ...thing, x, z, turnDeg }
}

/** May take a thing away: who placed it, and the leader. */
export const mayRemove = (thing: Thing, { personId, leads }: Partial<ActContext>): boolean =>
  leads === true || (thing.by !== '' && thing.by === personId)

function place(
  manifest: TableManifest,
  state: TableState,
  act: Extract<TableAct, { type: 'place' }>,
  { personId }: ActContext,
): TableState {
  const known = manifest.palette.some(({ id }) => id === act.piece)
  if (!known || state.things.length >= THINGS_MAX) return state
  const { piece, x, z, turnDeg } = act
  const thing = settled(manifest, { id: `t${state.next}`, piece, x, z, turnDeg, by: personId })
  return { ...changed(state, personId, thing.id, [null, thing]), next: state.next + 1 }
}

function undo(state: TableState, { personId }: ActContext): TableState {
  const last = state.undo.find(({ by }) => by === personId)
  if (!last) return state
  const undone = { ...state, undo: state.undo.filter(({ by }) => by !== personId) }
  const isBack = last.before !== null && !state.things.some(({ id }) => id === last.id)
  if (!isLatest(state, last) || (isBack && state.things.length >= THINGS_MAX)) return undone
  return { ...undone, things: replace(state.things, last.id, last.before) }
}

function vote(manifest: TableManifest, state: TableState, target: string, by: string): TableState {
  const known =
    manifest.options.length > 0
      ? manifest.options.some(({ id }) => id === target)
      : state.things.some(({ id }) => id === target)
  if (!known) return state
  const had = state.votes.find((one) => one.by === by)?.for
  // A second vote for the same takes it back.
  if (had === target) return { ...state, votes: state.votes.filter((one) => one.by !== by) }
  return { ...state, votes: latest(state.votes, { by, for: target }) }
}

function keep(state: TableState, name: string): TableState {
  const things = state.things.map(({ piece, x, z, turnDeg }): [string, number, number, number] => [
    piece,
    x,
    z,
    turnDeg,
  ])
  const others = state.kept.filter((one) => one.name !== name)
  return { ...state, kept: [...others, { name, things }].slice(-KEPT_MAX) }
}

function restore(manifest: TableManifest, state: TableState, name: string): TableState {
  const kept = state.kept.find((one) => one.name === name)
  if (!kept) return state
  const things = kept.things.map(([piece, x, z, turnDeg], index) =>
    settled(manifest, { id: `t${state.next + index}`, piece, x, z, turnDeg, by: '' }),
  )
  const options = new Set(manifest.options.map(({ id }) => id))
  return {
    ...state,
    things,
    next: state.next + things.length,
    undo: [],
    votes: state.votes.filter((one) => options.has(one.for)),
  }
}

export const tableState: StateRules<TableManifest, TableState, TableAct> = {
  ledReset: true,
  initial: (manifest) => ({
    things: manifest.things.map(({ piece, at: [x, z], turnDeg }, index) =>
      settled(manifest, { id: `t${index}`, piece, x, z, turnDeg, by: '' }),
    ),
    next: manifest.things.length,
    undo: [],
    votes: [],
    kept: [],
  }),
  apply(manifest, state, act, context) {
    const { personId, leads } = context
    if (act.type === 'place') return place(manifest, state, act, context)
    if (act.type === 'undo') return undo(state, context)
    if (act.type === 'vote') return vote(manifest, state, act.for, personId)
    if (act.type === 'keep') return keep(state, act.name)
    if (act.type === 'restore') return leads ? restore(manifest, state, act.name) : state
    const thing = state.things.find(({ id }) => id === act.id)
    if (!thing) return state
    if (act.type === 'remove')
      return mayRemove(thing, context) ? changed(state, personId, thing.id, [thing, null]) : state
    const next = act.type === 'move' ? { x: act.x, z: act.z } : { turnDeg: act.turnDeg }
    const moved = settled(manifest, { ...thing, ...next })
    const same = moved.x === thing.x && moved.z === thing.z && moved.turnDeg === thing.turnDeg
    return same ? state : changed(state, personId, thing.id, [thing, moved])
  },
}

export const tableRules: ExhibitRules<TableManifest, TableState, TableAct> = {
  ...tableState,
  state: stateSchema,
  act: actSchema,
  openToAll: true,
}

/** Votes by what they are for. */
export function countVotes({ votes }: TableState): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { for: target } of votes) counts.set(target, (counts.get(target) ?? 0) + 1)
  return counts
}
