/**
 * Honest gatherings of the ledger bench, made by the server's own commands on a database: scores, reasons,
 * pins, seals, reveals, votes taken again, decisions; rooms that are taken over and a house that is
 * restarted in the middle of them.
 */
import { randomUUID } from 'node:crypto'
import { exportLedger } from '../../support/export-ledger.ts'
import { openHouse } from '../../support/house.ts'
import { must } from '../../support/must.ts'
import { CRITERIA, panelActs, seatPanel, type Panel } from '../../support/panel.ts'
import { holdOf, outcomeOf } from '../../support/people.ts'
import { RESULTS_FORMAT, type ResultsFile } from '../../../shared/ledger/check.ts'
import type { SignedLedgerFile } from '../../../shared/ledger/ledger.ts'
import { openDatabase } from '../../../server/storage/database.ts'
import { say } from '../report.ts'

export interface Honest {
  file: SignedLedgerFile
  /** The same ledger at an earlier moment, as a backup has it. */
  earlier: SignedLedgerFile
  results: ResultsFile
}

export interface Made {
  honest: Honest[]
  secretKey: string
  takeOvers: number
  restarts: number
}

const RESTART_EVERY = 25

export async function makeHonest(count: number, random: () => number): Promise<Made> {
  const house = await openHouse('SQLite')
  let { services } = house
  const honest: Honest[] = []
  let takeOvers = 0
  let restarts = 0
  const chance = (share: number): boolean => random() < share
  const mark = (): number => Math.floor(random() * 101)

  const restart = async (): Promise<void> => {
    await services.db.destroy()
    services = { ...services, db: await openDatabase(services.config) }
    restarts += 1
  }

  const reviewOne = async (): Promise<Honest> => {
    const scene: Panel = await seatPanel(services)
    const acts = panelActs(
      () => services,
      () => scene,
    )
    const { go, score, reason, note, pin, seal, decideAs, ranked } = acts
    const takeOver = async (): Promise<void> => {
      const { hold } = scene
      scene.hold = await holdOf(services, hold.gatheringId)
      takeOvers += 1
      const late = score(scene.first, {}, hold)
      if ((await outcomeOf(late)) === 'done') throw new Error('A room that lost its hold wrote.')
    }
    const fill = async (personId: string): Promise<void> => {
      for (const criterionId of CRITERIA) {
        await score(personId, { criterionId, value: mark() })
        if (chance(0.15)) await reason(personId, { criterionId, text: `理由${mark()}` })
        if (chance(0.1)) await pin(personId, { id: randomUUID(), criterionId })
      }
      if (chance(0.1)) await note(personId, '备忘')
      if (chance(0.9)) await seal(personId)
    }
    const vote = async (): Promise<void> => {
      await go('scoring')
      await fill(scene.first)
      if (chance(0.3)) await takeOver()
      await fill(scene.second)
      await go('closed', 'revealed')
    }
    const scope = `gathering:${scene.hold.gatheringId}`
    await vote()
    const earlier = await exportLedger(services, scope)
    if (chance(0.2)) await restart()
    if (chance(0.2)) await vote()
    await decideAs(chance(0.5) ? 'selected' : 'reserve')
    const file = await exportLedger(services, scope)
    const results: ResultsFile = {
      format: RESULTS_FORMAT,
      scope,
      title: '会',
      exportedAt: new Date(services.now()).toISOString(),
      results: await ranked(),
    }
    return { file, earlier, results }
  }

  for (let made = 0; made < count; made += 1) {
    if (made % RESTART_EVERY === RESTART_EVERY - 1) await restart()
    honest.push(await reviewOne())
    if (made % 100 === 99) say(`${made + 1} of ${count} honest gatherings`)
  }
  const { secretKey } = services
  await services.db.destroy()
  await house.close()
  return { honest, secretKey: must(secretKey), takeOvers, restarts }
}
