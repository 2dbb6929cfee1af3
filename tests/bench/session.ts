/**
 * `node tests/bench/session.ts [--items n] [--reviewers n] [--seed n] [--control] [--json]`
 *
 * Claim: a whole review by script comes to results that anybody can compute again. A panel by appointment
 * (two of it recused by conflicts that the house finds) reviews twenty items blind; one headset sleeps, one
 * line is lost, the server is killed while scores come in, one item is voted on again; the decision is sealed
 * by two, published, objected to and answered; those put forward are heard in a defence. Then the rankings of
 * both exports equal those computed from their ledgers by other code, and the offline verifier does the acts
 * again and comes to the exported results. With --control one revealed score is changed in the exported ledger,
 * which must then be found: exit code 0 means that it was. The members are clients of the protocol: no browser takes part.
 */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import type { Notice } from '../../shared/protocol/api-notice.ts'
import type { ResultsFile } from '../../shared/ledger/check.ts'
import { mulberry32 } from '../../shared/review/ranking/random.ts'
import { freePort } from '../journeys/house.ts'
import { must } from '../support/must.ts'
import { report, say } from './report.ts'
import { callApi, type ApiCall } from './seat.ts'
import { startServer } from './server-process.ts'
import { prepareHouse } from './session/house.ts'
import { createMember, type Member } from './session/member.ts'
import { fillPool, OF_UNIT, seatExperts, WORKS_WITH } from './session/panel.ts'
import { rankByMean, revealsOf } from './session/recompute.ts'

const VERIFIER = fileURLToPath(new URL('../../server/ledger/verify-ledger.ts', import.meta.url))
/** At which items something happens, from 0 in the order of the agenda. */
const SLEEPS_AT = 2
const LOST_AT = 4
const KILLED_AT = 7
const AGAIN_AT = 9
/** Members by their place on the panel. */
const SLEEPER = 5
const LOSER = 9
const NEVER_SEALS = 10
const OBJECTION = {
  name: '李明',
  contact: '13800000000',
  token: '5f0c2d7e-0c6a-4d6e-9f0b-1f6f3a1b2c3d',
}

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '20' },
    reviewers: { type: 'string', default: '15' },
    seed: { type: 'string', default: '2025' },
    control: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const random = mulberry32(Number(values.seed))
const house = await prepareHouse(Number(values.items))
const port = await freePort()
const start = () => startServer({ port, dataDir: house.dataDir })
let server = await start()
const { base } = server
const found = { recused: 0, returns: 0, again: 0, lost: 0, scores: 0 }

const asOrganiser = <T>(path: string, call: Omit<ApiCall, 'token'> = {}): Promise<T> =>
  callApi<T>(base, path, { token: house.organiser, ...call })
const post = <T>(path: string, body: unknown): Promise<T> =>
  asOrganiser<T>(path, { method: 'POST', body })

try {
  say(`session: ${house.items.length} items, ${values.reviewers} reviewers, seed ${values.seed}`)
  const experts = await fillPool(base, house.organiser, Number(values.reviewers))
  const blind = await planBlind()
  const sessions = (await seatExperts(base, house.organiser, { id: blind, experts })).map(
    (session) => must(session),
  )
  await post(`/gatherings/${blind}/order`, { id: blind, seed: Number(values.seed), group: 0 })
  await open(blind)
  const panel = sessions.map((token, at) => memberOf(blind, token, at))
  await reviewAll(blind, panel, true)
  await decideAll(blind, panel)
  await sealDecision(blind, panel)
  await publishAndAnswer(blind)
  for (const member of panel) await member.leave()

  const defence = await planDefence(blind)
  await seatExperts(base, house.organiser, { id: defence, experts })
  await open(defence)
  const hearing = sessions.map((token, at) => memberOf(defence, token, at))
  await reviewAll(defence, hearing, false)
  await decideAll(defence, hearing)
  await sealDecision(defence, hearing)
  found.returns = panel.reduce((sum, { returns }) => sum + returns, 0)
  for (const member of hearing) await member.leave()

  const checks = [await check(blind), await check(defence)]
  const result = {
    bench: 'session',
    reviewers: sessions.length,
    items: house.items.length,
    heard: (await agendaOf(defence)).length,
    ...found,
    rankingsEqual: checks.every(({ equal }) => equal),
    ledgersReplayed: checks.every(({ verified }) => verified),
  }
  report(result, values.json)
  const held =
    result.rankingsEqual &&
    result.ledgersReplayed &&
    found.lost === 0 &&
    found.recused >= 2 &&
    found.returns >= sessions.length &&
    found.again === 1
  const isFound = !result.rankingsEqual || !result.ledgersReplayed
  if (values.control ? !isFound : !held) process.exitCode = 1
} finally {
  await server.end('SIGTERM')
  await house.drop()
}

function memberOf(gatheringId: string, token: string, at: number): Member {
  // Twelve headsets, a desktop, and those who score on a page.
  const surface = at < 12 ? 'headset' : at === 12 ? 'desktop' : 'page'
  return createMember({ base, gatheringId, token, surface, name: `${at + 1}` })
}

async function agendaOf(id: string): Promise<Gathering['agenda']> {
  return (await asOrganiser<Gathering>(`/gatherings/${id}`)).agenda
}

async function planBlind(): Promise<string> {
  const plan = { kind: 'review', title: '匿名评审', trackId: null }
  const { id } = await post<Gathering>('/gatherings', plan)
  const quota = { selected: 8, reserve: 4, sheets: 8 }
  const body = { id, agenda: house.items, blind: true, quota }
  await asOrganiser(`/gatherings/${id}`, { method: 'PUT', body })
  for (const submissionId of house.items) {
    const path = `/gatherings/${id}/blind/${submissionId}`
    const { revision } = await asOrganiser<{ revision: number }>(path)
    const clearance = { id, submissionId, revision, names: [], shown: [] }
    await asOrganiser(path, { method: 'PUT', body: clearance })
  }
  return id
}

async function planDefence(fromId: string): Promise<string> {
  const plan = { kind: 'review', title: '答辩', trackId: null, round: 'defence', fromId }
  return (await post<Gathering>('/gatherings', plan)).id
}

async function open(id: string): Promise<void> {
  await post(`/gatherings/${id}/status`, { id, status: 'open' })
}

/** Every item from the first phase to the reveal; with `hardships` all that may happen to a session. */
async function reviewAll(id: string, panel: readonly Member[], hardships: boolean): Promise<void> {
  const { rubric } = await asOrganiser<Gathering>(`/gatherings/${id}`)
  const criteria = rubric.criteria.map((criterion) => criterion.id)
  const isRecused = (at: number, submissionId: string): boolean =>
    (at === OF_UNIT.expert && submissionId === house.items[OF_UNIT.item]) ||
    (at === WORKS_WITH.expert && submissionId === house.items[WORKS_WITH.item])
  for (const [place, { submissionId }] of (await agendaOf(id)).entries()) {
    await movePhase(panel, submissionId, 'scoring')
    const given = panel.map(() =>
      Object.fromEntries(criteria.map((one) => [one, 55 + Math.floor(random() * 46)])),
    )
    const work = panel.map(async (member, at) => {
      if (hardships && place === SLEEPS_AT && at === SLEEPER) member.sleep()
      if (hardships && place === LOST_AT && at === LOSER) member.sleep()
      if (isRecused(at, submissionId)) {
        const change = { submissionId, criterionId: must(criteria[0]), value: 60 }
        const refused = await member.ask('setScore', { ...change, changeId: crypto.randomUUID() })
        if (refused === 'recused') found.recused += 1
        return
      }
      await member.score(submissionId, must(given[at]))
      found.scores += criteria.length
      if (!(hardships && at === NEVER_SEALS && place === 0)) await member.seal(submissionId)
    })
    if (hardships && place === KILLED_AT) await killWhile()
    await Promise.all(work)
    await compare(panel, submissionId, { given, isRecused })
    await movePhase(panel, submissionId, 'closed', 'revealed')
    if (hardships && place === AGAIN_AT) await voteAgain(panel, submissionId, isRecused)
    say(`  ${place + 1}: revealed`)
  }
}

async function killWhile(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 250))
  await server.end('SIGKILL')
  server = await start()
}

async function movePhase(
  panel: readonly Member[],
  submissionId: string,
  ...phases: ('scoring' | 'closed' | 'revealed')[]
): Promise<void> {
  for (const phase of phases) {
    const refused = await must(panel[0]).ask('setPhase', { submissionId, phase })
    // Done before the answer was lost.
    if (typeof refused === 'string' && refused !== 'phase-order') throw new Error(refused)
  }
}

/** What was acknowledged is on the sheets. */
async function compare(
  panel: readonly Member[],
  submissionId: string,
  {
    given,
    isRecused,
  }: { given: Record<string, number>[]; isRecused: (at: number, id: string) => boolean },
): Promise<void> {
  for (const [at, member] of panel.entries()) {
    if (isRecused(at, submissionId)) continue
    const { scores } = await member.sheet(submissionId)
    for (const [id, value] of Object.entries(must(given[at])))
      if (scores[id] !== value) found.lost += 1
  }
}

async function voteAgain(
  panel: readonly Member[],
  submissionId: string,
  isRecused: (at: number, id: string) => boolean,
): Promise<void> {
  await movePhase(panel, submissionId, 'scoring')
  await Promise.all(
    panel.map(async (member, at) => {
      if (isRecused(at, submissionId)) return
      await member.score(submissionId, { leadership: 70 + at })
      await member.seal(submissionId)
    }),
  )
  await movePhase(panel, submissionId, 'closed', 'revealed')
  found.again += 1
}

/** By the ranking: eight selected, four in reserve. */
async function decideAll(id: string, panel: readonly Member[]): Promise<void> {
  const { results } = await asOrganiser<ResultsFile>(`/gatherings/${id}/results.json`)
  for (const [at, { submissionId }] of results.items.entries()) {
    const outcome = at < 8 ? 'selected' : at < 12 ? 'reserve' : 'not-selected'
    const decision = { submissionId, outcome, reason: '', changeId: crypto.randomUUID() } as const
    const refused = await must(panel[0]).ask('decide', decision)
    if (typeof refused === 'string') throw new Error(refused)
  }
}

async function sealDecision(id: string, panel: readonly Member[]): Promise<void> {
  const path = `/gatherings/${id}/decision`
  const { digest } = await asOrganiser<{ digest: string }>(path)
  for (const token of [must(panel[0]).token, house.organiser])
    await callApi(base, `${path}/seal`, { token, method: 'POST', body: { id, digest } })
}

/** A notice, an objection, its answer and decision. */
async function publishAndAnswer(id: string): Promise<void> {
  const sheet = { title: '遴选结果公示', gatherings: [id], days: 7 }
  const notice = await post<Notice>('/notices', sheet)
  const submissionId = must(notice.items[0]).submissionId
  const statement = '该项目所述的场地并不属于申报单位，可查登记信息与合同。'
  await callApi(base, `/notices/${notice.id}/objections`, {
    method: 'POST',
    body: { id: notice.id, submissionId, statement, ...OBJECTION },
  })
  const path = `/notices/${notice.id}/objections`
  const { objections, staff } = await asOrganiser<{
    objections: { id: string }[]
    staff: { personId: string }[]
  }>(path)
  const objection = must(objections[0]).id
  const { personId } = must(staff[0])
  await post(`/objections/${objection}/assign`, { id: objection, personId })
  await post(`/objections/${objection}/answer`, { id: objection, text: '经查，场地属申报单位。' })
  const verdict = { id: objection, verdict: 'rejected', reason: '与登记一致' }
  await post(`/objections/${objection}/decide`, verdict)
}

async function check(id: string): Promise<{ equal: boolean; verified: boolean }> {
  const texts = new Map<string, string>()
  for (const file of ['results.json', 'ledger.json'])
    texts.set(file, JSON.stringify(await asOrganiser(`/gatherings/${id}/${file}`)))
  if (values.control)
    texts.set(
      'ledger.json',
      (texts.get('ledger.json') ?? '').replace(/("leadership":)\d+/g, '$1100'),
    )
  const { results } = JSON.parse(texts.get('results.json') ?? '') as ResultsFile
  const { entries } = JSON.parse(texts.get('ledger.json') ?? '') as {
    entries: { act: string; payload: unknown }[]
  }
  const ours = new Map(
    results.items.map(({ submissionId, sheets, by }) => [
      submissionId,
      `${by.mean?.rank ?? null} of ${sheets}`,
    ]),
  )
  const theirs = rankByMean(revealsOf(entries))
  const equal =
    theirs.length === ours.size &&
    theirs.every(
      ({ submissionId, rank, sheets }) => ours.get(submissionId) === `${rank} of ${sheets}`,
    )
  const paths = [...texts].map(async ([file, text]) => {
    const path = join(house.dataDir, `${id}-${file}`)
    await writeFile(path, text)
    return path
  })
  const [resultsPath = '', ledgerPath = ''] = await Promise.all(paths)
  const verified = await promisify(execFile)(process.execPath, [
    VERIFIER,
    ledgerPath,
    '--results',
    resultsPath,
  ]).then(
    () => true,
    (error: { stdout?: string }) => {
      say(error.stdout ?? '')
      return false
    },
  )
  return { equal, verified }
}
