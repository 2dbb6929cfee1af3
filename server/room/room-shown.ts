/**
 * Brings what the database holds of a gathering into what its room shows: each part is an entry with its
 * subject. Read when the room begins and when a notice says that the part has changed.
 */
import type { Matter } from '../../shared/audience/hearing.ts'
import { lobbyState } from '../../shared/audience/lobby.ts'
import { isRevealed, type Phase, type ShownPhase } from '../../shared/review/phase.ts'
import { subjectAt, exhibitKey } from '../../shared/state/room-view.ts'
import { isOnGround } from '../../shared/hall/booth-grounds.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { PavilionId } from '../../shared/hall/plan.ts'
import { writtenLine } from '../../shared/text/written.ts'
import { blobUrl } from '../assets/asset-rows.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { readExhibitStates } from '../exhibit/exhibit-acts.ts'
import { readAddresses } from '../exhibition/exhibition.ts'
import { blindItemsOf, titleBefore } from '../gathering/blindness.ts'
import { readFactsOf } from '../gathering/facts.ts'
import { readRecusals } from '../gathering/recusals.ts'
import type { RoomFacts } from '../gathering/room-facts.ts'
import { slideRows } from '../gathering/slides.ts'
import { createLine } from '../house/line.ts'
import type { Services } from '../house/services.ts'
import { lastLed } from '../roadshow/lead-requests.ts'
import type { GatheringRow } from '../storage/tables.ts'

const GATHERING = { of: 'gathering' } as const
const DOOR = { of: 'door' } as const

export interface RoomShown {
  /** The facts as last shown. */
  facts(): RoomFacts
  showFacts(facts: RoomFacts): void
  /** Everything anew. */
  load(): Promise<void>
  loadAgenda(): Promise<void>
  loadSlides(): Promise<void>
  loadLight(): Promise<void>
  loadRecusals(): Promise<void>
  /** Shows to its author that a sheet has come to a revision. */
  showSheet(sheet: { submissionId: string; personId: string; revision: number }): void
  /** Items from which a person is recused. */
  recusedOf(personId: string): ReadonlySet<string>
  /** The phase of an item of the agenda. */
  phaseOf(submissionId: string): Phase | undefined
  /** Booths of the items of the agenda. */
  booths(): ReadonlyMap<string, BoothAddress>
  /** Items on the ground of whose booths a place on the floor is, in m. */
  itemsOn(x: number, z: number): string[]
  /** The item whose booth stands there; empty where none does. */
  itemAt(address: BoothAddress | null): string
  /** The item to whose booth all were taken last, for who knows these items; empty where it is no item's. */
  ledItem(knows: (submissionId: string) => boolean): string
  /** What the gathering is about at this moment: an item from its first phase until it is decided. */
  matter(): Matter
  /** Whether any item is revealed from which the person is not recused. */
  isAnyRevealed(personId: string): boolean
}

const NONE: ReadonlySet<string> = new Set()

export function createRoomShown(
  services: Services,
  gathering: Pick<GatheringRow, 'id' | 'kind' | 'round' | 'title'>,
  {
    delivery,
    facts: initial,
    onPhases,
  }: {
    delivery: Delivery
    facts: RoomFacts
    /** Called when phases have changed, before that is shown. */
    onPhases: () => void
  },
): RoomShown {
  const { db } = services
  const { id } = gathering
  let facts = initial
  let slideUrls: string[] = []
  let booths: ReadonlyMap<string, BoothAddress> = new Map()
  const items = new Map<string, Omit<AgendaRow, 'submissionId'>>()
  let recused: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  /** Parts are read one after another: an older reading never covers a newer one. */
  const inOrder = createLine()

  /** A screening ends for all its items at once. */
  const endOf = (submissionId: string, phase: ShownPhase): number => {
    if (facts.openUntil > 0) return phase === 'scoring' ? facts.openUntil : 0
    return facts.currentItem === submissionId ? facts.phaseEndsAt : 0
  }
  const showItems = (): void => {
    for (const key of [...delivery.keysOf('item/'), ...delivery.keysOf('lobby/')])
      if (!items.has(key.slice(key.indexOf('/') + 1))) delivery.hide(key as `item/${string}`)
    for (const [position, [submissionId, item]] of [...items].entries()) {
      const called = facts.called.includes(submissionId)
      delivery.show(
        `lobby/${submissionId}`,
        { of: 'lobby', submissionId },
        { submissionId, title: item.title, state: lobbyState(item.phase, called) },
      )
      delivery.show(
        `item/${submissionId}`,
        { of: 'item', submissionId },
        {
          submissionId,
          position,
          ...item,
          movedAt: facts.movedAt[submissionId] ?? (facts.currentItem === submissionId ? 1 : 0),
          endsAt: endOf(submissionId, item.phase),
          pausedAt: facts.currentItem === submissionId ? facts.pausedAt : 0,
          called,
          recused: false,
        },
      )
    }
  }
  /** A booth to which all were taken before it was an item's is one's by now. */
  const itemLedTo = (name: string, place: string): string =>
    name === '' && place !== '' ? shown.itemAt(JSON.parse(place) as BoothAddress) : name
  const showLed = (): void => {
    for (const [name, led] of Object.entries(facts.led))
      delivery.show(`led/${name}`, subjectAt(itemLedTo(name, led.place)), led)
  }
  const showSlides = (): void =>
    delivery.show('slides', GATHERING, { urls: slideUrls, shown: facts.slide })

  const shown: RoomShown = {
    facts: () => facts,
    showFacts(next) {
      // An act may wait, with what it committed, while a later one is shown.
      if (next.revision < facts.revision) return
      facts = next
      delivery.show('leader', GATHERING, facts.leader)
      delivery.show('deputy', { of: 'panel' }, facts.deputy)
      const chapters = facts.chapters as Partial<Record<PavilionId, number>>
      delivery.show('chapters', GATHERING, chapters)
      showLed()
      showItems()
      showSlides()
    },
    async load() {
      const { kind, round, title } = gathering
      const head = { gatheringId: id, kind, round, title: writtenLine(title) }
      delivery.show('gathering', DOOR, head)
      await shown.loadRecusals()
      await shown.loadAgenda()
      await shown.loadSlides()
      await shown.loadLight()
      shown.showFacts(await readFactsOf(db, id))
    },
    showSheet({ submissionId, personId, revision }) {
      const key = `sheet/${submissionId}/${personId}` as const
      if ((delivery.read(key)?.revision ?? 0) >= revision) return
      delivery.show(key, { of: 'sheet', submissionId, personId }, { submissionId, revision })
    },
    loadAgenda: () => inOrder(readAgenda),
    loadSlides: () => inOrder(readSlides),
    loadLight: () => inOrder(readLight),
    loadRecusals: () => inOrder(readOwnRecusals),
    recusedOf: (personId) => recused.get(personId) ?? NONE,
    phaseOf: (submissionId) => items.get(submissionId)?.phase,
    booths: () => booths,
    itemsOn: (x, z) =>
      [...booths].flatMap(([submissionId, address]) =>
        isOnGround(address, x, z) ? [submissionId] : [],
      ),
    itemAt(address) {
      if (address === null) return ''
      const { pavilion, chapter, bay } = address
      for (const [submissionId, at] of booths)
        if (at.pavilion === pavilion && at.chapter === chapter && at.bay === bay)
          return submissionId
      return ''
    },
    ledItem(knows) {
      const [name, { place }] = lastLed(facts.led, knows)
      return itemLedTo(name, place)
    },
    matter() {
      const { currentItem: submissionId } = facts
      const phase = items.get(submissionId)?.phase
      if (phase === undefined || phase === 'waiting' || phase === 'decided')
        return { submissionId: '', deliberation: false }
      return { submissionId, deliberation: phase !== 'presenting' && phase !== 'questions' }
    },
    isAnyRevealed: (personId) =>
      [...items].some(
        ([submissionId, { phase }]) =>
          isRevealed(phase) && !shown.recusedOf(personId).has(submissionId),
      ),
  }
  return shown

  async function readAgenda(): Promise<void> {
    const rows = await agendaRows(services, id)
    const addresses = await readAddresses(services)
    items.clear()
    for (const { submissionId, ...item } of rows) items.set(submissionId, item)
    booths = new Map([...addresses].filter(([submissionId]) => items.has(submissionId)))
    onPhases()
    showItems()
    showLed()
    await loadExhibits()
    await loadSheets()
  }

  async function readSlides(): Promise<void> {
    const rows = await slideRows(db, id)
    slideUrls = rows.flatMap((row) => (row.status === 'ready' ? (blobUrl(row) ?? []) : []))
    showSlides()
  }

  async function readLight(): Promise<void> {
    const row = await db
      .selectFrom('gathering')
      .select('time_of_day')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    delivery.show('light', GATHERING, row.time_of_day)
  }

  /** Put in place at once: at no moment is anybody not recused who is. */
  async function readOwnRecusals(): Promise<void> {
    const next = new Map<string, Set<string>>()
    for (const { person_id, submission_id } of await readRecusals(db, id))
      next.set(person_id, (next.get(person_id) ?? new Set()).add(submission_id))
    recused = next
  }

  /** That sheets have come to a revision: each is told to its author alone. */
  async function loadSheets(): Promise<void> {
    const rows = await db
      .selectFrom('sheet')
      .select(['submission_id', 'person_id', 'revision'])
      .where('gathering_id', '=', id)
      .execute()
    for (const { submission_id, person_id, revision } of rows)
      shown.showSheet({ submissionId: submission_id, personId: person_id, revision })
  }

  /** States of exhibits that are stored; those of scenarios taken down since are not shown any more. */
  async function loadExhibits(): Promise<void> {
    // One that is shown for the first time meanwhile is stored, though it is not in what was read.
    const before = delivery.keysOf('exhibit/')
    const kept = await readExhibitStates(db, id)
    const known = new Set<string>(kept.map(exhibitKey))
    for (const key of before) if (!known.has(key)) delivery.hide(key as `exhibit/${string}`)
    for (const one of kept)
      if (!delivery.read(exhibitKey(one)))
        delivery.show(exhibitKey(one), subjectAt(one.submissionId), { ...one, revision: 0 })
  }
}

type AgendaRow = Awaited<ReturnType<typeof agendaRows>>[number]

async function agendaRows({ db }: Services, gatheringId: string) {
  const rows = await db
    .selectFrom('agenda_item')
    .innerJoin('submission', 'submission.id', 'agenda_item.submission_id')
    .select(['submission_id', 'form', 'phase', 'outcome', 'calibration'])
    .where('gathering_id', '=', gatheringId)
    .orderBy('position')
    .execute()
  // One room shows one title to all in it, some of whom may not know whose it is.
  const blind = await blindItemsOf(db, gatheringId)
  return rows.map((row) => ({
    submissionId: row.submission_id,
    title: titleBefore(blind, row),
    anonymous: blind.has(row.submission_id),
    phase: row.phase,
    outcome: row.outcome,
    calibration: row.calibration === 1,
  }))
}
