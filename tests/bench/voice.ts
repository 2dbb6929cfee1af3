/**
 * `node tests/bench/voice.ts [--json]`.
 *
 * Claim: voice is heard soon after it was spoken, by one as by two hundred, also over a bad line; and not one
 * byte reaches who may not hear. The real server runs as a process; one speaker and one hearer are real
 * browsers, all others speak and hear by the protocol in a process of their own. A row says:
 * `mouthToEarMs` from the sample in the speaker's audio thread to its playing in the hearer's (both on this
 * machine's clock; what microphones, headphones and drivers add is not in it), `gapsPerMinute` how often the
 * sound ran out in the middle of what was said, `bytesPerListenerPerS` of all but the browser's,
 * `serverCpuMsPerS` of the server's process. The lossy line loses 2 %, delays 100 ± 40 ms, and lies between the
 * server and the hearer. `bytesToRecused` to who is recused from the item at hand; `bytesToMuted` from that
 * person and from whom the chair took the word, to anybody.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { BROWSER_ARGS, chromiumPath } from '../journeys/browser.ts'
import { freePort } from '../support/running-house.ts'
import { createTone } from '../support/tone.ts'
import { report, say } from './report.ts'
import { startServer, type ServerProcess } from './server-process.ts'
import type { CrowdOrder, CrowdReport } from './voice/voice-crowd.ts'
import { makeLossyLine, type LossyLine } from './voice/lossy-line.ts'
import { prepareVoice, type VoiceGathering } from './voice/voice-scene.ts'

const CROWD = fileURLToPath(new URL('voice/voice-crowd.ts', import.meta.url))
const CASES = [
  { name: '1 to 200', speakers: 1, hearers: 200, lossy: false },
  { name: '5 among 30', speakers: 5, hearers: 25, lossy: false },
  { name: '1 to 200, lossy', speakers: 1, hearers: 200, lossy: true },
  { name: '5 among 30, lossy', speakers: 5, hearers: 25, lossy: true },
] as const
type Case = (typeof CASES)[number]
const SETTLE_MS = 6000
const MEASURE_MS = 20_000
const LOOPBACK_MAX_MS = 150
const LOSSY_MAX_MS = 300
/** Ticks of the processor's account in a second (`getconf CLK_TCK`). */
const TICKS_PER_S = 100

interface Row {
  case: string
  mouthToEarMsP50: number
  mouthToEarMsP99: number
  gapsPerMinute: number
  bytesPerListenerPerS: number
  serverCpuMsPerS: number
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const scene = await prepareVoice(CASES)
const tone = join(scene.dataDir, 'tone.wav')
await writeFile(tone, createTone({ hz: 400, seconds: 4 }))
const line = await makeLossyLine({ delayMs: 100, jitterMs: 40, loss: 0.02 })
const port = await freePort()
const server = await startServer({ port, dataDir: scene.dataDir, host: '0.0.0.0' })
const rows: Row[] = []
let bytesToRecused = 0
let bytesToMuted = 0
try {
  for (const [index, one] of CASES.entries()) {
    const gathering = scene.gatherings[index]
    if (!gathering) continue
    const { row, told } = await measure(one, gathering)
    rows.push(row)
    bytesToRecused += told.recusedBytes
    bytesToMuted += told.mutedBytes
    say(JSON.stringify(row))
  }
} finally {
  await server.end('SIGKILL')
  line.end()
  await scene.drop()
}
report({ bench: 'voice', rows, bytesToRecused, bytesToMuted }, values.json)
const isHeld = rows.every(
  (row, index) =>
    row.mouthToEarMsP50 <= (CASES[index]?.lossy === true ? LOSSY_MAX_MS : LOOPBACK_MAX_MS),
)
process.exit(isHeld && bytesToRecused === 0 && bytesToMuted === 0 ? 0 : 1)

async function measure(one: Case, gathering: VoiceGathering) {
  const [speaker = '', ...speakers] = gathering.speakers
  const [hearer = '', ...hearers] = gathering.hearers
  const crowd = fork(CROWD)
  const order: CrowdOrder = {
    base: server.base,
    gatheringId: gathering.id,
    speakers,
    hearers,
    recused: gathering.recused,
    silenced: gathering.silenced,
  }
  crowd.send(order)
  await once(crowd, 'message')
  const mouth = await openBrowser(undefined)
  const ear = await openBrowser(one.lossy ? line : undefined)
  try {
    const here = `http://127.0.0.1:${port}`
    const there = one.lossy ? `http://${line.host}:${port}` : here
    const speaking = await enter(mouth, { base: here, session: speaker, gathering })
    const hearing = await enter(ear, { base: there, session: hearer, gathering })
    await speaking.getByRole('button', { name: '打开麦克风' }).click()
    await speaking.getByText('大家正听到您').waitFor()
    await pause(SETTLE_MS)
    await askPlayers(hearing)
    const before = await look(crowd, server)
    const startMs = performance.now()
    await pause(MEASURE_MS)
    const players = await askPlayers(hearing)
    const after = await look(crowd, server)
    const passedS = (performance.now() - startMs) / 1000
    // The browser's voice alone: the others have no sound.
    const [player] = players.toSorted((a, b) => b.latenciesMs.length - a.latenciesMs.length)
    const sorted = (player?.latenciesMs ?? []).toSorted((a, b) => a - b)
    const row: Row = {
      case: one.name,
      mouthToEarMsP50: Math.round(sorted[Math.floor(sorted.length * 0.5)] ?? NaN),
      mouthToEarMsP99: Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? NaN),
      gapsPerMinute: Math.round(((player?.gaps ?? NaN) * 60) / passedS),
      bytesPerListenerPerS: Math.round(
        (after.told.heardBytes - before.told.heardBytes) /
          passedS /
          (speakers.length + hearers.length),
      ),
      serverCpuMsPerS: Math.round((after.cpuMs - before.cpuMs) / passedS),
    }
    return { row, told: after.told }
  } finally {
    await mouth.close()
    await ear.close()
    crowd.kill('SIGKILL')
  }
}

async function openBrowser(far: LossyLine | undefined): Promise<Browser> {
  const path = chromiumPath()
  const args = [
    ...BROWSER_ARGS,
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-audio-capture=${tone}`,
    // Over the line the server has no certificate: what is measured is the line.
    `--unsafely-treat-insecure-origin-as-secure=http://${line.host}:${port}`,
  ]
  return chromium.launch({
    executablePath: far ? await far.wrapper(path, scene.dataDir) : path,
    args,
  })
}

interface Entry {
  base: string
  session: string
  gathering: VoiceGathering
}

async function enter(browser: Browser, { base, session, gathering }: Entry): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', permissions: ['microphone'] })
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.addInitScript(() => {
    const players: AudioWorkletNode[] = []
    Object.assign(window, { players })
    const Node = AudioWorkletNode
    window.AudioWorkletNode = class extends Node {
      constructor(...args: ConstructorParameters<typeof Node>) {
        super(...args)
        if (args[1] === 'voice-player') players.push(this)
      }
    }
  })
  await context.addCookies([{ name: SESSION_COOKIE, value: session, url: base }])
  await page.goto(`${base}/gatherings/${gathering.id}`)
  await page.getByRole('button', { name: '加入语音' }).click()
  await page.getByRole('button', { name: '打开麦克风' }).waitFor()
  return page
}

interface Heard {
  gaps: number
  latenciesMs: number[]
}

/** What each player of a page has played since it was last asked; gaps of this time alone. */
async function askPlayers(page: Page): Promise<Heard[]> {
  return page.evaluate(() => {
    const world = window as unknown as { players: AudioWorkletNode[]; gaps?: number[] }
    const before = [...(world.gaps ?? [])]
    return Promise.all(
      world.players.map(
        (player, index) =>
          new Promise<Heard>((resolve) => {
            player.port.onmessage = ({ data }: MessageEvent<Heard>) => {
              world.gaps ??= []
              world.gaps[index] = data.gaps
              resolve({ ...data, gaps: data.gaps - (before[index] ?? 0) })
            }
            player.port.postMessage({ kind: 'ask' })
          }),
      ),
    )
  })
}

async function look(crowd: ReturnType<typeof fork>, { pid }: ServerProcess) {
  crowd.send('report')
  const [told] = (await once(crowd, 'message')) as [CrowdReport]
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
  const ticks = Number(fields[11]) + Number(fields[12])
  return { told, cpuMs: (ticks * 1000) / TICKS_PER_S }
}
