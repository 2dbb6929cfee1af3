/** What each channel of a room may tell whom: every part of its entries, and poses by the ground they are on. */
import { isOnGround } from '../../../shared/hall/booth-grounds.ts'
import { createPose, HEAD, readFrame } from '../../../shared/pose/pose-codec.ts'
import type {
  EntryKey,
  ItemView,
  MemberView,
  RoomPatch,
  SheetView,
} from '../../../shared/state/room-view.ts'
import type { Guest } from '../../support/running-house.ts'
import { worksAt, type Sitting } from './requests.ts'
import type { Scene } from './scene.ts'
import {
  CALLER_KEYS,
  isPanelOrStaff,
  isRecused,
  kindOf,
  knowsItem,
  knowsMember,
  personKeyOf,
  roleIn,
  SUBJECT_KEYS,
  told,
  waitsOutside,
  type GatheringKey,
  type SubjectKey,
} from './who.ts'

type PartOf<K> = K extends `${infer P}/${string}` ? P : K
export type EntryPart = PartOf<EntryKey>

/** One entry as it came. */
interface Told {
  /** What stands behind the part in its key. */
  name: string
  value: unknown
}

interface PartRule {
  /** What there may be entries of; one name that is empty where there is one. */
  names: (scene: Scene) => readonly string[]
  may: (sitting: Sitting, entry: Told, scene: Scene) => boolean
}

const once = (): readonly string[] => ['']
const everySubject = ({ submissions }: Scene): readonly string[] =>
  SUBJECT_KEYS.map((key) => submissions[key].id)
const subjectOf = ({ submissions }: Scene, name: string) =>
  SUBJECT_KEYS.find((key) => name.startsWith(submissions[key].id))
const ofAll: PartRule = { names: once, may: () => true }
/** Who waits outside is told that there is a gathering, and of the own turn. */
const ofInside: PartRule = {
  names: once,
  may: ({ caller, gathering }) => !waitsOutside(caller, gathering),
}

/** What is at hand while the cells are asked: what ran last in each gathering. */
const AT_HAND: Partial<Record<GatheringKey, SubjectKey>> = {
  review: 'scoring',
  other: 'presenting',
}
/** What is said is said of the item at hand; of one that is scored, among the panel alone. */
const ofTalk: PartRule = {
  names: once,
  may({ caller, gathering }) {
    const key = AT_HAND[gathering]
    if (waitsOutside(caller, gathering)) return false
    if (!key) return true
    return knowsItem(caller, key) && (key !== 'scoring' || isPanelOrStaff(caller, gathering))
  },
}

export const PARTS: Record<EntryPart, PartRule> = {
  gathering: ofAll,
  light: ofInside,
  leader: ofInside,
  deputy: {
    names: once,
    may: ({ caller, gathering }) => isPanelOrStaff(caller, gathering),
  },
  chapters: ofInside,
  slides: ofInside,
  member: {
    names: ({ people }) => Object.values(people),
    may: ({ caller }, { name, value }, { people }) => {
      const member = CALLER_KEYS.find((key) => people[key] === name)
      return (value as MemberView).name === '' || !member || knowsMember(caller, member)
    },
  },
  item: {
    names: everySubject,
    may: ({ caller }, { name, value }, scene) => {
      const key = subjectOf(scene, name)
      const { phase, outcome, movedAt, endsAt } = value as ItemView
      if (!key || knowsItem(caller, key)) return key !== undefined
      return (
        isRecused(caller, key) && `${phase} ${outcome} ${movedAt} ${endsAt}` === 'waiting null 0 0'
      )
    },
  },
  lobby: {
    names: everySubject,
    may: ({ caller, gathering }, { name }, scene) => {
      const key = subjectOf(scene, name)
      const isApplicant = gathering !== 'roadshow' && roleIn(caller, gathering) === 'presenter'
      return isApplicant && key !== undefined && kindOf(caller).presents === key
    },
  },
  led: {
    names: everySubject,
    may: ({ caller, gathering }, { name }, scene) => {
      const key = subjectOf(scene, name)
      if (waitsOutside(caller, gathering)) return false
      return key === undefined ? name === '' : knowsItem(caller, key)
    },
  },
  exhibit: {
    names: everySubject,
    may: (sitting, { name }, scene) => {
      const key = subjectOf(scene, name)
      return key !== undefined && worksAt(sitting, key)
    },
  },
  said: ofTalk,
  reaction: ofTalk,
  caption: ofTalk,
  sheet: {
    names: everySubject,
    may: ({ caller }, { name, value }, scene) => {
      const key = subjectOf(scene, (value as SheetView).submissionId)
      const isOwn = name.endsWith(`/${scene.people[personKeyOf(caller)]}`)
      return isOwn && key !== undefined && !isRecused(caller, key)
    },
  },
}

/** One channel of one room, asked of one thing: what came of it that may not. */
export interface ChannelCell {
  question: string
  bytes: string[]
  wrong: string[]
}

/** Parts that were told and that the table has not. */
export function unlistedParts(guest: Guest): string[] {
  return [...new Set(entriesOf(guest).map(([key]) => key.split('/')[0] ?? ''))].filter(
    (part) => !(part in PARTS),
  )
}

function entriesOf({ told: patches }: Guest): [string, unknown][] {
  return patches.flatMap((text) => Object.entries((JSON.parse(text) as RoomPatch).entries))
}

export function channelCells(scene: Scene, sitting: Sitting, guest: Guest): ChannelCell[] {
  const entries = entriesOf(guest)
  return (Object.keys(PARTS) as EntryPart[]).flatMap((part) => {
    const { names, may } = PARTS[part]
    const known = names(scene)
    return known.map((name): ChannelCell => {
      const here = entries.filter(([key]) =>
        name === '' ? key.split('/')[0] === part : key.startsWith(`${part}/${name}`),
      )
      const wrong = here.filter(([key, value]) => {
        const entry = { name: key.slice(part.length + 1), value }
        return value !== null && !may(sitting, entry, scene)
      })
      return {
        question: `${part} ${subjectOf(scene, name) ?? name}`.trim(),
        bytes: here.map((entry) => JSON.stringify(entry)),
        wrong: wrong.length > 0 ? [`${wrong.length} entries`] : [],
      }
    })
  })
}

/** Poses on the grounds of booths: nobody is seen there by who may not know of the item. */
export function poseCells(scene: Scene, { caller, gathering }: Sitting, guest: Guest) {
  const places: { x: number; z: number }[] = []
  for (const frame of guest.frames)
    readFrame(frame, createPose(), (_slot, pose) => {
      places.push({ x: pose[HEAD] ?? 0, z: pose[HEAD + 2] ?? 0 })
    })
  return SUBJECT_KEYS.filter((key) => told(key).agenda?.in === gathering).map((key) => {
    const address = scene.addresses[key]
    const seen = places.filter(({ x, z }) => address && isOnGround(address, x, z)).length
    const isKnown = knowsItem(caller, key)
    return {
      question: `poses at ${key}`,
      isSeen: isKnown && seen > 0,
      wrong: seen > 0 && !isKnown ? [`${seen} poses`] : [],
    }
  })
}
