import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actOnExhibit } from '../../../shared/exhibit/kinds.ts'
import { exhibitsSchema } from '../../../shared/exhibit/manifest.ts'
import { footprint, settle, settleTurn } from '../../../shared/exhibit/table/ground.ts'
import { tableSchema, THINGS_MAX } from '../../../shared/exhibit/table/manifest.ts'
import {
  countVotes,
  tableRules,
  tableState,
  type TableAct,
  type TableState,
} from '../../../shared/exhibit/table/state.ts'
import { must } from '../../support/must.ts'

const title = { zh: '名', en: '' }
const house = { id: 'house', title, shape: 'house', colour: '#aabbcc', sizeM: [10, 8, 20] }
const tree = { id: 'tree', title, shape: 'tree', colour: '#88aa77', sizeM: [4, 6, 4] }
const source = {
  kind: 'table',
  id: 't',
  title,
  sizeM: [100, 60],
  gridM: 5,
  palette: [house, tree],
  things: [{ piece: 'tree', at: [12, -7] }],
}
const manifest = tableSchema.parse(source)
const first = tableState.initial(manifest)
const by = (personId: string, leads = false) => ({ personId, nowMs: 0, leads })

/** State after acts, each by somebody. */
const after = (acts: [TableAct, string, boolean?][], from: TableState = first): TableState =>
  acts.reduce(
    (state, [act, who, leads]) => tableState.apply(manifest, state, act, by(who, leads)),
    from,
  )

const placeHouse = (x: number, z: number): TableAct => ({
  type: 'place',
  piece: 'house',
  x,
  z,
  turnDeg: 0,
})
const standing = ({ things }: TableState) =>
  things.map(({ id, x, z, turnDeg, by: who }) => [id, x, z, turnDeg, who])

describe('tableSchema', () => {
  it.each<[string, object]>([
    ['a thing of no piece', { things: [{ piece: 'boat', at: [0, 0] }] }],
    ['a piece twice', { palette: [house, house] }],
    ['an unknown shape', { palette: [{ ...house, shape: 'ship' }] }],
    ['no piece at all', { palette: [], things: [] }],
    [
      'too many things',
      { things: Array.from({ length: 201 }, () => ({ piece: 'tree', at: [0, 0] })) },
    ],
  ])('refuses %s', (_, change) => {
    expect(tableSchema.safeParse({ ...source, ...change }).success).toBe(false)
  })
})

describe('settle', () => {
  it('brings a piece onto the grid and wholly onto the ground, wherever it is put', () => {
    const lengths = fc.double({ min: -1e4, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(lengths, lengths, fc.integer({ min: -720, max: 720 }), (x, z, turn) => {
        const piece = must(manifest.palette[0])
        const turnDeg = settleTurn(turn)
        const at = settle(manifest, piece, { at: [x, z], turnDeg })
        const [reachX, reachZ] = footprint(piece, turnDeg)
        expect(Math.abs(at[0]) + reachX).toBeLessThanOrEqual(50 + 1e-6)
        expect(Math.abs(at[1]) + reachZ).toBeLessThanOrEqual(30 + 1e-6)
        expect([at[0] % 5, at[1] % 5].map(Math.abs)).toEqual([0, 0])
        expect(settle(manifest, piece, { at, turnDeg })).toEqual(at)
        expect(turnDeg % 15).toBe(0)
        expect(turnDeg).toBeGreaterThanOrEqual(0)
        expect(turnDeg).toBeLessThan(360)
      }),
    )
  })
})

describe('tableState', () => {
  it('places, moves, turns and removes', () => {
    const placed = after([[placeHouse(21, 8), 'a']])
    expect(standing(placed)).toEqual([
      ['t0', 10, -5, 0, ''],
      ['t1', 20, 10, 0, 'a'],
    ])
    const moved = after(
      [
        [{ type: 'move', id: 't1', x: -44, z: 0 }, 'b'],
        [{ type: 'turn', id: 't1', turnDeg: 97 }, 'b'],
      ],
      placed,
    )
    expect(standing(moved).at(-1)).toEqual(['t1', -40, 0, 90, 'a'])
    expect(standing(after([[{ type: 'remove', id: 't1' }, 'a']], moved))).toEqual([
      ['t0', 10, -5, 0, ''],
    ])
  })

  it('lets nobody take away what others placed, except the leader', () => {
    const placed = after([[placeHouse(0, 0), 'a']])
    expect(after([[{ type: 'remove', id: 't1' }, 'b']], placed)).toBe(placed)
    expect(after([[{ type: 'remove', id: 't0' }, '']], placed)).toBe(placed)
    expect(
      after([[{ type: 'remove', id: 't1' }, 'b', true]], placed).things.map(({ id }) => id),
    ).toEqual(['t0'])
  })

  it('undoes one’s own last act, a whole drag at once, and nobody else’s', () => {
    const dragged = after([
      [placeHouse(0, 0), 'a'],
      [{ type: 'move', id: 't0', x: 20, z: 0 }, 'b'],
      [{ type: 'move', id: 't0', x: 25, z: 5 }, 'b'],
      [{ type: 'move', id: 't0', x: 30, z: 5 }, 'b'],
    ])
    const undone = after([[{ type: 'undo' }, 'b']], dragged)
    expect(standing(undone)).toEqual([
      ['t0', 10, -5, 0, ''],
      ['t1', 0, 0, 0, 'a'],
    ])
    expect(after([[{ type: 'undo' }, 'b']], undone)).toBe(undone)
    expect(standing(after([[{ type: 'undo' }, 'a']], undone))).toEqual([['t0', 10, -5, 0, '']])
  })

  it('brings back what one removed, and leaves what somebody changed since', () => {
    const removed = after([
      [placeHouse(0, 0), 'a'],
      [{ type: 'remove', id: 't1' }, 'a'],
    ])
    expect(standing(after([[{ type: 'undo' }, 'a']], removed)).at(-1)).toEqual(['t1', 0, 0, 0, 'a'])
    const overtaken = after([
      [{ type: 'move', id: 't0', x: 20, z: 0 }, 'a'],
      [{ type: 'move', id: 't0', x: -20, z: 0 }, 'b'],
      [{ type: 'undo' }, 'a'],
    ])
    expect(standing(overtaken)).toEqual([['t0', -20, 0, 0, '']])
  })

  it('counts one vote a person, which can be changed and taken back', () => {
    const options = tableSchema.parse({
      ...source,
      options: ['x', 'y'].map((id) => ({ id, title })),
    })
    const vote = (state: TableState, who: string, target: string) =>
      tableState.apply(options, state, { type: 'vote', for: target }, by(who))
    let state = tableState.initial(options)
    for (const [who, target] of [
      ['a', 'x'],
      ['b', 'x'],
      ['a', 'y'],
      ['c', 't0'],
      ['d', 'y'],
    ] as const)
      state = vote(state, who, target)
    expect([...countVotes(state)]).toEqual([
      ['x', 1],
      ['y', 2],
    ])
    expect([...countVotes(vote(state, 'b', 'x'))]).toEqual([['y', 2]])
  })

  it('votes for things where there are no options, and forgets votes for what is gone', () => {
    const voted = after([
      [placeHouse(0, 0), 'a'],
      [{ type: 'vote', for: 't1' }, 'b'],
    ])
    expect([...countVotes(voted)]).toEqual([['t1', 1]])
    expect(after([[{ type: 'remove', id: 't1' }, 'a']], voted).votes).toEqual([])
  })

  it('keeps arrangements by name, and lets the leader alone bring one back', () => {
    const kept = after([
      [placeHouse(0, 0), 'a'],
      [{ type: 'keep', name: '方案一' }, 'b'],
      [{ type: 'remove', id: 't1' }, 'a'],
    ])
    const restore: TableAct = { type: 'restore', name: '方案一' }
    expect(after([[restore, 'a']], kept)).toBe(kept)
    const back = after([[restore, 'l', true]], kept)
    expect(back.things.map(({ piece, x, z }) => [piece, x, z])).toEqual([
      ['tree', 10, -5],
      ['house', 0, 0],
    ])
    const names = Array.from({ length: 6 }, (_, i): [TableAct, string] => [
      { type: 'keep', name: `${i}` },
      'a',
    ])
    expect(after(names).kept.map(({ name }) => name)).toEqual(['2', '3', '4', '5'])
  })

  it('lets only the leader reset', () => {
    const [exhibit] = exhibitsSchema.parse([source])
    const placed = after([[placeHouse(0, 0), 'a']])
    expect(actOnExhibit(must(exhibit), placed, { type: 'reset' }, by('a'))).toEqual(placed)
    expect(actOnExhibit(must(exhibit), placed, { type: 'reset' }, by('a', true))).toEqual(first)
  })

  it('stays within its bounds whatever people do, and is the same for all who do the same', () => {
    const number = fc.double({ min: -200, max: 200, noNaN: true })
    const id = fc.constantFrom('t0', 't1', 't2', 't3', 'x')
    const act: fc.Arbitrary<TableAct> = fc.oneof(
      fc.record({
        type: fc.constant('place' as const),
        piece: fc.constantFrom('house', 'tree', 'x'),
        x: number,
        z: number,
        turnDeg: number,
      }),
      fc.record({ type: fc.constant('move' as const), id, x: number, z: number }),
      fc.record({ type: fc.constant('turn' as const), id, turnDeg: number }),
      fc.record({ type: fc.constant('remove' as const), id }),
      fc.record({ type: fc.constant('undo' as const) }),
      fc.record({ type: fc.constant('vote' as const), for: id }),
      fc.record({
        type: fc.constantFrom('keep' as const, 'restore' as const),
        name: fc.constantFrom('A', 'B'),
      }),
    )
    const acts = fc.array(fc.tuple(act, fc.constantFrom('a', 'b', 'c'), fc.boolean()), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(acts, (list) => {
        const state = after(list)
        expect(after(list)).toEqual(state)
        expect(tableRules.state.parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
        expect(new Set(state.things.map((thing) => thing.id)).size).toBe(state.things.length)
        expect(new Set(state.votes.map((vote) => vote.by)).size).toBe(state.votes.length)
        for (const { x, z } of state.things)
          expect(Math.abs(x) <= 50 && Math.abs(z) <= 30).toBe(true)
      }),
    )
  })

  it('is full at its most', () => {
    const full = after(
      Array.from({ length: THINGS_MAX + 5 }, (): [TableAct, string] => [placeHouse(0, 0), 'a']),
    )
    expect(full.things.length).toBe(THINGS_MAX)
  })
})
