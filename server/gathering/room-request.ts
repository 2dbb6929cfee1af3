/** What a request of a gathering room is: what the permission table needs to know of it, and what it does. */
import type { Matter } from '../../shared/audience/hearing.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { GatheringRole, Target } from '../../shared/permission/permission.ts'
import type {
  MessageName,
  MessagePayload,
  SharedExhibit,
  Sheet,
} from '../../shared/protocol/messages.ts'
import type { Surface } from '../../shared/protocol/room-limits.ts'
import type { MemberView } from '../../shared/state/room-view.ts'
import type { Reaction } from '../../shared/talk/reaction.ts'
import type { Services } from '../house/services.ts'
import type { Hold } from './hold.ts'
import type { RoomFacts } from './room-facts.ts'

type ExhibitName = Pick<SharedExhibit, 'submissionId' | 'exhibitId'>

/** Shows the states of exhibits to a room; see exhibit/exhibit-shows.ts. */
export interface ExhibitShows {
  /** Counts a state as the newest of its exhibit, shows it now or soon, and returns it as shown. */
  show(kept: Omit<SharedExhibit, 'revision'>): SharedExhibit
  /** The revision that the exhibit's newest state has. */
  revision(exhibit: ExhibitName): number
  /** Shows nothing more. */
  end(): void
}

/** What of a member changes while the room runs. */
export type MemberChange = Partial<
  Pick<MemberView, 'following' | 'muted' | 'handAt' | 'look' | 'word' | 'wordReason'>
>

/** Something written to all, as it is kept. */
export interface Said {
  /** Named by who wrote it: one that arrives twice is kept once. */
  id: string
  personId: string
  text: string
  /** ms since the epoch. */
  at: number
  /** What it is about, see shared/audience/hearing.ts. */
  submissionId: string
  deliberation: boolean
}

/** Shows what members write, feel and say; see room/room-talk.ts. */
export interface RoomTalk {
  say(said: Said): void
  react(kind: Reaction): void
  /** Shows what somebody says, in writing; nothing more where the text is empty. */
  caption(personId: string, text: string): void
}

/** What the room knows of who asks, and what it lets a request show. */
export interface RequestScene {
  services: Services
  hold: Hold
  personId: string
  role: GatheringRole
  /** Role of somebody who is here. */
  roleOf(personId: string): GatheringRole | undefined
  /** Whether who asks is recused from an item. */
  isRecused(submissionId: string): boolean
  /** All items from which who asks is recused. */
  recused(): ReadonlySet<string>
  /** Whether who asks may know that there is such an item: applicants know of their own alone. */
  knowsOfItem(submissionId: string): boolean
  /** Whether who asks may know how an item fares. */
  knowsItem(submissionId: string): boolean
  /** The item to whose booth all were taken last, as far as who asks may know; empty for another place. */
  ledItem(): string
  /** Whether nobody who presides is here for an item: away, or recused from it. */
  isChairAway(submissionId: string): boolean
  /** The item of the agenda whose booth stands there; empty where none does. */
  itemAt(address: BoothAddress | null): string
  /** Shows committed facts to all who may know them. */
  showFacts(facts: RoomFacts): void
  /** Shows the agenda as it is stored. */
  showAgenda(): Promise<void>
  exhibits: ExhibitShows
  /** Shows a change of a member, of oneself where nobody is named. */
  setMember(change: MemberChange, personId?: string): void
  /** Where the device that asks is. */
  surface(): Surface
  /** Notes where the device that asks is: a person has one body, and the newest device in the hall has it. */
  stand(surface: Surface): void
  /** What the gathering is about now. */
  matter(): Matter
  /** Whether who asks may take part in talk of it. */
  takesPart(): boolean
  talk: RoomTalk
  /** Notes whether the device that asks is sent voices. */
  hear(on: boolean): void
  /** Notes to whom the whispers of who asks go. */
  whisperTo(personIds: readonly string[]): void
  /** Tells all devices of who asks that an own sheet is another one now. */
  showSheet(sheet: Pick<Sheet, 'submissionId' | 'revision'>): void
  /** Ends the seats of those who are no members any more. */
  sendAway(): Promise<void>
}

export interface RoomRequest<P> {
  /** What the table needs to know beyond what the room knows of everybody who asks. */
  target?: (scene: RequestScene, payload: P) => Target
  /**
   * Whose turn it takes: `all`, after everybody's acts before it; `own`, after one's own; `none`, at once,
   * for what is not committed.
   */
  turn?: 'all' | 'own' | 'none'
  /** Commits first and then shows. What it resolves to is the answer. */
  handle: (scene: RequestScene, payload: P) => Promise<unknown>
}

export type RoomHandlers<N extends MessageName> = { [K in N]: RoomRequest<MessagePayload<K>> }
