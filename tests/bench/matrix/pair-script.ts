/**
 * What happens in a generated gathering, as a list of steps that a seed brings back. Some steps are hidden:
 * a score that differs, or what is done at an item from which somebody is recused.
 */
import type { MessageName } from '../../../shared/protocol/messages.ts'
import { mulberry32 } from '../../../shared/review/ranking/random.ts'
import { pick } from '../random.ts'

export const CAST = [
  'chair',
  'secretary',
  'first',
  'second',
  'applicant',
  'guest',
  'recused',
  'alsoRecused',
] as const
export type Actor = (typeof CAST)[number]
export type RecusedRole = 'reviewer' | 'chair' | 'secretary'
/** Items by their place on the agenda; from the first one people are recused. */
export const ITEMS = [0, 1, 2, 3] as const
export type Item = (typeof ITEMS)[number]
const SHUT: Item = 0

export type Act =
  | { do: 'ask'; name: MessageName; item?: Item; more?: Record<string, unknown> }
  /** Goes to a booth, or to the atrium. */
  | { do: 'lead'; item?: Item }
  | { do: 'stand'; item?: Item }
  /** A score for one criterion; the second value in the other run, where there is one. */
  | { do: 'score'; item: Item; criterion: number; values: readonly [number, number] }
  /** What a score rests on, in words or pinned; the second text in the other run. */
  | {
      do: 'reason' | 'pin' | 'note'
      item: Item
      criterion: number
      texts: readonly [string, string]
    }
  | { do: 'recuseAgain' }
  /** All who are watched read what the API has for them. */
  | { do: 'read'; exports: boolean }

export interface Step {
  who: Actor
  act: Act
  /** Done in the second run alone. */
  hidden?: true
}

export interface Script {
  seed: number
  differsIn: (typeof DIFFERENCES)[number]
  /** The item whose scores stay hidden to the end, and in a blind review its applicant. */
  dark: Item
  recusedRole: RecusedRole
  /** Who must not notice. */
  watched: readonly Actor[]
  /** Who must: or the bench compares what never differs. */
  control: Actor
  steps: readonly Step[]
}

const CRITERIA = 6
const score = (random: () => number): number => Math.floor(random() * 101)
/** Words of other lengths as well: how much somebody writes is as hidden as what. */
const words = (random: () => number): string => '看'.repeat(1 + Math.floor(random() * 40))
const EVIDENCE = ['reason', 'pin', 'note'] as const

const DIFFERENCES = ['score', 'recused', 'applicant'] as const
const ROLES: Record<Script['differsIn'], Pick<Script, 'watched' | 'control'>> = {
  score: {
    watched: ['chair', 'secretary', 'second', 'applicant', 'guest', 'recused'],
    control: 'first',
  },
  recused: { watched: ['recused'], control: 'second' },
  // Who prepares the review has cleared it.
  applicant: {
    watched: ['chair', 'first', 'second', 'applicant', 'guest', 'recused'],
    control: 'secretary',
  },
}

export function writeScript(seed: number): Script {
  const random = mulberry32(seed)
  const differsIn = DIFFERENCES[seed % DIFFERENCES.length] ?? 'score'
  const mayRecuse = ['reviewer', 'chair', 'secretary'] as const
  // A secretary who is recused knows the applicants of a blind review all the same.
  const recusedRole = pick(random, differsIn === 'applicant' ? mayRecuse.slice(0, 2) : mayRecuse)
  const writer = createWriter(random, { differsIn, recusedRole })
  writer.write()
  const { watched, control } = ROLES[differsIn]
  const { steps, dark } = writer
  return { seed, differsIn, dark, recusedRole, watched, control, steps }
}

function createWriter(
  random: () => number,
  { differsIn, recusedRole }: Pick<Script, 'differsIn' | 'recusedRole'>,
) {
  const steps: Step[] = []
  const add = (who: Actor, act: Act): void => void steps.push({ who, act })
  const hide = (who: Actor, act: Act): void => void steps.push({ who, act, hidden: true })
  const ask = (name: MessageName, item?: Item, more?: Record<string, unknown>): Act => ({
    do: 'ask',
    name,
    ...(item !== undefined && { item }),
    ...(more && { more }),
  })
  const move = (item: Item, phase: string): Act => ask('setPhase', item, { phase })
  /** The item whose scores stay hidden to the end. */
  const dark: Item = pick(random, [1, 2, 3] as const)

  /** One sheet, sealed or not. */
  const fill = (who: Actor, item: Item, write: typeof add): void => {
    for (let criterion = 0; criterion < CRITERIA; criterion += 1) {
      const value = score(random)
      const isHidden = differsIn === 'score' && who === 'first' && item === dark
      const other = isHidden ? (value + 1 + Math.floor(random() * 100)) % 101 : value
      write(who, { do: 'score', item, criterion, values: [value, other] })
      if (random() < 0.5) {
        const text = words(random)
        const texts = [text, isHidden ? words(random) : text] as const
        write(who, { do: pick(random, EVIDENCE), item, criterion, texts })
      }
    }
    // How often a hidden score is changed is as hidden as its value.
    if (differsIn === 'score' && who === 'first' && item === dark) {
      for (let times = Math.floor(random() * 4); times > 0; times -= 1)
        hide(who, { do: 'score', item, criterion: 0, values: [score(random), score(random)] })
      for (let times = Math.floor(random() * 4); times > 0; times -= 1)
        hide(who, {
          do: pick(random, EVIDENCE),
          item,
          criterion: 1,
          texts: [words(random), words(random)],
        })
    }
    if (random() < 0.7) write(who, ask('sealSheet', item))
  }
  /** What is done at the item from which somebody is recused; from one burst to the next it goes on. */
  const bursts: (() => void)[] = [
    () => {
      hide('chair', move(SHUT, 'presenting'))
      hide('chair', { do: 'lead', item: SHUT })
      hide('chair', ask('gather'))
      hide('second', { do: 'stand', item: SHUT })
      hide('chair', ask('exhibitAct', SHUT))
      hide('chair', move(SHUT, 'scoring'))
      hide('chair', ask('addTime', SHUT, { seconds: 30 }))
      for (const who of ['chair', 'second'] as const) fill(who, SHUT, hide)
      hide('chair', move(SHUT, 'closed'))
    },
    () => {
      hide('guest', ask('exhibitTakePart', SHUT))
      hide('chair', ask('readReadiness', SHUT))
      hide('chair', move(SHUT, 'revealed'))
    },
    () => hide('chair', ask('decide', SHUT, { outcome: 'selected', reason: 'x' })),
  ]
  const mayHide = (): void => {
    if (differsIn === 'recused' && random() < 0.6) bursts.shift()?.()
    else if (differsIn === 'recused' && random() < 0.5) {
      hide('second', { do: 'stand', item: SHUT })
      hide('chair', { do: 'lead', item: SHUT })
    }
  }
  /** What people do beside the items, and what a recused person tries. */
  const idle = (): void => {
    mayHide()
    if (random() < 0.5) recusedTakesLead()
    add('chair', { do: 'lead', ...(random() < 0.7 && { item: pick(random, [1, 2, 3] as const) }) })
    if (random() < 0.5) add('chair', ask('gather'))
    add('second', {
      do: 'stand',
      ...(random() < 0.6 && { item: pick(random, [1, 2, 3] as const) }),
    })
    add('applicant', ask('follow', undefined, { follow: random() < 0.5 }))
    if (random() < 0.5)
      add('chair', ask('turnChapter', undefined, { pavilion: 'city', chapter: 0 }))
    for (const name of [
      'readSheet',
      'readReadiness',
      'sealSheet',
      'exhibitTakePart',
      'goTo',
    ] as const)
      if (random() < 0.5)
        add('recused', name === 'goTo' ? { do: 'lead', item: SHUT } : ask(name, SHUT))
    if (random() < 0.5) add('recused', move(SHUT, 'scoring'))
    if (random() < 0.3) add('recused', { do: 'recuseAgain' })
    add('recused', ask('readResults'))
  }
  /** As far as this person knows, all were taken where the chair took them before. */
  const recusedTakesLead = (): void => {
    if (recusedRole === 'reviewer') return
    add('recused', ask('lead', undefined, { lead: true }))
    add('recused', ask('gather'))
    add('chair', ask('lead', undefined, { lead: true }))
  }
  const review = (item: Item): void => {
    if (random() < 0.5) add('chair', move(item, 'presenting'))
    if (random() < 0.4) add('chair', ask('exhibitAct', item))
    add('chair', move(item, 'scoring'))
    for (const who of ['chair', 'first', 'second', 'recused'] as const)
      if (random() < 0.8 || (who === 'first' && item === dark)) fill(who, item, add)
    add('second', ask('readSheet', item))
    add('chair', move(item, 'closed'))
    add('chair', ask('readReadiness', item))
    if (item === dark) return
    add('chair', move(item, 'revealed'))
    if (random() < 0.5) add('chair', ask('decide', item, { outcome: 'reserve', reason: 'x' }))
  }
  return {
    steps,
    dark,
    write(): void {
      add('second', ask('surface', undefined, { surface: 'desktop' }))
      add('chair', ask('lead', undefined, { lead: true }))
      for (const item of [1, 2, 3] as const) {
        idle()
        review(item)
        add('chair', { do: 'read', exports: false })
      }
      idle()
      for (const burst of bursts.splice(0)) if (differsIn === 'recused') burst()
      add('chair', { do: 'lead' })
      add('chair', { do: 'read', exports: true })
    },
  }
}
