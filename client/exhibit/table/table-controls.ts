/** The palette, what can be done with the chosen thing, the vote and the kept arrangements. */
import { sorted } from '../../../shared/list/changed-copy.ts'
import {
  THINGS_MAX,
  TURN_STEP_DEG,
  type TablePiece,
} from '../../../shared/exhibit/table/manifest.ts'
import {
  countVotes,
  KEPT_MAX,
  mayRemove,
  type TableAct,
  type TableState,
  type Thing,
} from '../../../shared/exhibit/table/state.ts'
import { tableTexts } from '../../i18n/texts/exhibit-table.ts'
import { button, buttonRows, type PanelButton, type PanelItem } from '../../panel/panel-items.ts'
import {
  NOBODY,
  type Controls,
  type Hand,
  type Press,
  type Shown,
  type Words,
} from '../kit/kind.ts'

const PER_ROW = 3
const TALLY_MAX = 5
/** Names of kept arrangements where nobody can type. */
const KEPT_NAMES = ['A', 'B', 'C', 'D']

/** What one holds: a piece to place, a thing that stands there, or nothing. */
export interface Held {
  piece: TablePiece | undefined
  thing: Thing | undefined
}

export function heldOf(
  { palette }: Pick<Shown<'table'>['exhibit'], 'palette'>,
  state: TableState,
  choice: string,
): Held {
  const [what, id] = choice.split(':')
  return {
    piece: what === 'piece' ? palette.find((one) => one.id === id) : undefined,
    thing: what === 'thing' ? state.things.find((one) => one.id === id) : undefined,
  }
}

export const pieceOf = (
  { palette }: Pick<Shown<'table'>['exhibit'], 'palette'>,
  { piece }: Pick<Thing, 'piece'>,
): TablePiece | undefined => palette.find(({ id }) => id === piece)

export const tableControls: Controls<'table', TableState, TableAct> = {
  items(words, shown, state) {
    const { hand = NOBODY } = words
    return [
      ...paletteItems(words, shown, state, hand),
      ...thingItems(words, shown, state, hand),
      ...voteItems(words, shown, state, hand),
      ...keptItems(words, state, hand),
    ]
  },
}

type Item = PanelItem<Press<TableAct>>
type Button = PanelButton<Press<TableAct>>
type Part = (words: Words, shown: Shown<'table'>, state: TableState, hand: Hand) => Item[]

const paletteItems: Part = ({ t, pick }, { exhibit }, { things, undo }, { choice, personId }) => {
  const full = things.length >= THINGS_MAX
  const buttons = exhibit.palette.map(({ id, title }) => ({
    act: { choice: choice === `piece:${id}` ? '' : `piece:${id}` },
    label: pick(title),
    pressed: choice === `piece:${id}`,
    disabled: full,
  }))
  const count = t(tableTexts.count, { count: things.length })
  return [
    { kind: 'text', tone: 'soft', text: `${t(tableTexts.palette)} · ${count}` },
    ...buttonRows(buttons, PER_ROW),
    ...(full
      ? [{ kind: 'text', tone: 'alert', text: t(tableTexts.full, { limit: THINGS_MAX }) } as const]
      : []),
    button(
      t(tableTexts.undo),
      { act: { type: 'undo' } },
      { disabled: !undo.some(({ by }) => by === personId) },
    ),
  ]
}

const thingItems: Part = ({ t, pick }, { exhibit }, state, hand) => {
  const { thing } = heldOf(exhibit, state, hand.choice)
  const piece = thing && pieceOf(exhibit, thing)
  if (!thing || !piece) return []
  const own = thing.by === hand.personId && thing.by !== ''
  const removable = mayRemove(thing, hand)
  const name = pick(piece.title)
  const vote = exhibit.options.length > 0 ? [] : [voteFor(t, thing, state, hand)]
  const turn = (byDeg: number): Press<TableAct> => ({
    act: { type: 'turn', id: thing.id, turnDeg: thing.turnDeg + byDeg },
  })
  const remove: Press<TableAct> = { act: { type: 'remove', id: thing.id }, choice: '' }
  return [
    {
      kind: 'text',
      tone: 'strong',
      text: t(own ? tableTexts.chosenOwn : tableTexts.chosen, { name }),
    },
    {
      kind: 'buttons',
      buttons: [
        { act: turn(-TURN_STEP_DEG), label: t(tableTexts.turnLeft) },
        { act: turn(TURN_STEP_DEG), label: t(tableTexts.turnRight) },
        { act: remove, label: t(tableTexts.remove), disabled: !removable },
      ],
    },
    ...buttonRows([...vote, { act: { choice: '' }, label: t(tableTexts.release) }], PER_ROW),
    ...(removable ? [] : [{ kind: 'text', tone: 'soft', text: t(tableTexts.notYours) } as const]),
  ]
}

function voteFor(t: Words['t'], { id }: Thing, state: TableState, { personId }: Hand): Button {
  const count = countVotes(state).get(id) ?? 0
  const pressed = state.votes.some((vote) => vote.by === personId && vote.for === id)
  return {
    act: { act: { type: 'vote', for: id } },
    label: t(tableTexts.voteFor, { count }),
    pressed,
  }
}

const voteItems: Part = ({ t, pick }, { exhibit }, state, { personId }) => {
  const counts = countVotes(state)
  const own = state.votes.find(({ by }) => by === personId)?.for
  const options = exhibit.options.map(({ id, title }) => ({
    act: { act: { type: 'vote', for: id } as const },
    label: pick(title),
    pressed: own === id,
  }))
  const named: [string, string][] =
    options.length > 0
      ? exhibit.options.map(({ id, title }) => [id, pick(title)])
      : state.things.flatMap((thing) => {
          const piece = pieceOf(exhibit, thing)
          return counts.has(thing.id) && piece
            ? [[thing.id, `${pick(piece.title)} ${thing.id.slice(1)}`]]
            : []
        })
  const counted = named
    .map(([id, label]) => ({ label, value: counts.get(id) ?? 0 }))
    .map((bar) => ({ ...bar, text: t(tableTexts.votes, { count: bar.value }) }))
  const bars = sorted(counted, (a, b) => (options.length > 0 ? 0 : b.value - a.value)).slice(
    0,
    Math.max(TALLY_MAX, options.length),
  )
  return [
    ...(options.length > 0 || bars.length > 0
      ? [{ kind: 'text', tone: 'soft', text: t(tableTexts.voteHint) } as const]
      : []),
    ...buttonRows(options, 2),
    ...(bars.length > 0
      ? [{ kind: 'chart', title: t(tableTexts.tally), chart: { kind: 'bars', bars } } as const]
      : []),
  ]
}

function keptItems({ t }: Words, { kept }: TableState, { leads }: Hand): Item[] {
  const free = KEPT_NAMES.find((name) => kept.every((one) => one.name !== name))
  const oldest = kept[0]?.name ?? 'A'
  const name = kept.length < KEPT_MAX && free ? free : oldest
  const keep: Button = { act: { act: { type: 'keep', name } }, label: t(tableTexts.keep, { name }) }
  const restore = kept.map((one) => ({
    act: { act: { type: 'restore', name: one.name } as const },
    label: t(tableTexts.restore, { name: one.name }),
    disabled: !leads,
  }))
  return [
    { kind: 'text', tone: 'soft', text: t(tableTexts.kept) },
    ...buttonRows([keep, ...restore], 2),
    ...(restore.length > 0 && !leads
      ? [{ kind: 'text', tone: 'soft', text: t(tableTexts.restoreLed) } as const]
      : []),
  ]
}
