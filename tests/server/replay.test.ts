/** A ledger of a real review, done again: it leads to the results, and to nothing else that is told of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Services } from '../../server/house/services.ts'
import {
  GENESIS_HASH,
  hashEntry,
  type LedgerEntry,
  type SignedLedgerFile,
  signedText,
} from '../../shared/ledger/ledger.ts'
import { checkLedgerText, RESULTS_FORMAT, type ResultsFile } from '../../shared/ledger/check.ts'
import { replayLedger, resultsOfReplay } from '../../shared/ledger/replay.ts'
import { ledgerSigner } from '../../server/ledger/signing-key.ts'
import { exportLedger } from '../support/export-ledger.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { panelActs, seatPanel, somePin, type Panel } from '../support/panel.ts'

describe.each(DATABASES)('a ledger that is done again, on %s', (kind) => {
  let house: House
  let services: Services
  let scene: Panel
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    scene = await seatPanel(services)
  })
  const acts = panelActs(
    () => services,
    () => scene,
  )
  const { go, score, scoreAll, seal, reason, note, pin, unpin, ranked, decideAs } = acts

  /** Everything that may happen to one item, from the first look to the decision. */
  async function reviewItem(): Promise<void> {
    await pin(scene.first)
    await go('presenting', 'questions', 'scoring')
    await scoreAll(scene.first, 80)
    await scoreAll(scene.second, 70)
    await score(scene.first, { value: 91 })
    await score(scene.second, { value: null })
    await score(scene.second, { value: 70 })
    await score(scene.chair, { value: 12 })
    await score(scene.chair, { value: null })
    await reason(scene.first)
    await note(scene.first, '只给自己看')
    const { pins } = await pin(scene.second, somePin())
    await unpin(scene.second, must(pins[0]).id)
    await reason(scene.second, { text: '' })
    await seal(scene.first)
    await go('closed', 'revealed', 'scoring')
    await scoreAll(scene.second, 60)
    await seal(scene.first)
    await seal(scene.second, 'headset')
    await go('closed', 'revealed')
    await decideAs('selected')
  }

  const scope = () => `gathering:${scene.hold.gatheringId}`
  const exported = () => exportLedger(services, scope())

  /** Written anew from these acts, as whoever holds the database and the key could. */
  async function rewritten(acts: readonly LedgerEntry[]): Promise<string> {
    const file = await exported()
    const entries: LedgerEntry[] = []
    for (const [index, act] of acts.entries()) {
      const prev = entries.at(-1)?.hash ?? GENESIS_HASH
      const entry = { ...act, seq: index + 1, prev }
      entries.push({ ...entry, hash: await hashEntry(file.scope, entry) })
    }
    const head = { seq: entries.length, hash: entries.at(-1)?.hash ?? GENESIS_HASH }
    const lines = { ...file, head }
    const { sign } = ledgerSigner(services.secretKey)
    return JSON.stringify({ ...lines, entries, signature: sign(signedText(lines)) })
  }

  const told = async (): Promise<ResultsFile> => ({
    format: RESULTS_FORMAT,
    scope: scope(),
    title: '会',
    exportedAt: new Date(services.now()).toISOString(),
    results: await ranked(),
  })
  const openEntries = ({ entries }: SignedLedgerFile): LedgerEntry[] =>
    entries.map((entry) => must('hidden' in entry ? undefined : entry))

  it('leads to the results that were told', async () => {
    await reviewItem()
    const file = await exported()
    const replay = await replayLedger(file.entries)
    expect(replay).toMatchObject({ fault: null, skipped: 0 })
    const { items } = await ranked()
    expect(resultsOfReplay(replay).items).toMatchObject(
      items.map(({ by, sheets, members, outcome }) => ({ by, sheets, members, outcome })),
    )
    const surfaces = replay.items[0]?.sheets.map(({ surface }) => surface)
    expect([...must(surfaces)].sort()).toEqual(['headset', 'page', undefined])
    const results = JSON.stringify(await told())
    expect(await checkLedgerText(JSON.stringify(file), { results })).toMatchObject({
      found: 'good',
      hidden: 0,
    })
  })

  it('passes over what is not told yet', async () => {
    await go('scoring')
    await scoreAll(scene.first, 80)
    const file = await exportLedger(services, scope(), {
      isHidden: ({ act }) => act === 'score.set',
    })
    expect(await replayLedger(file.entries)).toEqual({ fault: null, items: [], skipped: 0 })
  })

  it('finds results that were changed, and those of another gathering', async () => {
    await reviewItem()
    const text = JSON.stringify(await exported())
    const file = await told()
    const item = must(file.results.items[0])
    const by = { ...item.by, mean: { figure: '99.00', rank: 1 } }
    const changed = { ...file, results: { ...file.results, items: [{ ...item, by }] } }
    const check = (results: object) => checkLedgerText(text, { results: JSON.stringify(results) })
    expect(await check(changed)).toEqual({ found: 'results', items: [scene.item] })
    expect(await check({ ...file, results: { ...file.results, items: [] } })).toMatchObject({
      found: 'results',
    })
    expect(await check({ ...file, scope: 'gathering:other' })).toEqual({ found: 'other-gathering' })
    expect(await check({ ...file, more: 1 })).toEqual({ found: 'no-results' })
  })

  it('finds in a chain that was written anew what cannot have been', async () => {
    await reviewItem()
    const entries = openEntries(await exported())
    const at = (act: string): number => entries.findIndex((entry) => entry.act === act)
    const changedAt = (index: number, payload: object): LedgerEntry[] =>
      entries.map((entry, i) => (i === index ? ({ ...entry, payload } as LedgerEntry) : entry))
    const scoreAt = entries.findLastIndex(({ act }) => act === 'score.set')
    const scored = must(entries[scoreAt]).payload as object
    const revealAt = entries.findLastIndex(({ act }) => act === 'item.revealed')
    const revealed = must(entries[revealAt]).payload as { sheets: { scores: object }[] }
    const [firstSheet, ...otherSheets] = revealed.sheets
    const faultOf = async (acts: readonly LedgerEntry[]) => {
      const check = await checkLedgerText(await rewritten(acts))
      return check.found === 'replay' ? check.reason : check.found
    }
    expect(await faultOf(entries)).toBe('good')
    expect(await faultOf(changedAt(scoreAt, { ...scored, value: 1 }))).toBe('reveal-sheets')
    expect(await faultOf(changedAt(scoreAt, { value: 1 }))).toBe('payload')
    expect(await faultOf(entries.filter((_, i) => i !== at('item.scoring')))).toBe('sheet-closed')
    expect(await faultOf(entries.filter((_, i) => i !== at('sheet.sealed')))).toBe('reveal-sheets')
    const others = [{ ...firstSheet, scores: { leadership: 1 } }, ...otherSheets]
    expect(await faultOf(changedAt(revealAt, { ...revealed, sheets: others }))).toBe(
      'reveal-digest',
    )
    const unrevealed = entries.filter(({ act }) => act !== 'item.revealed')
    expect(await faultOf(unrevealed)).toBe('decision')
  })
})
