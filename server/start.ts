/** Starting the house: everything is opened in order, then it says how to come in. */
import { fileURLToPath } from 'node:url'
import { issueDeviceCode } from './account/device-codes.ts'
import { claimKey, loadSecretKey } from './account/secret-key.ts'
import { createApp } from './app.ts'
import { readCallFile, storeCall, storeSampleCall } from './call/calls.ts'
import { openDoor } from './entrance/entrance.ts'
import { greeting, wayInText } from './entrance/greeting.ts'
import { listenOn } from './entrance/listen-on.ts'
import { ensureOrganiser } from './first-start.ts'
import { readConfig } from './house/config.ts'
import { createNotices } from './house/notices.ts'
import { createLog } from './observe/log.ts'
import { guardProcess } from './process-guard.ts'
import { createSampleLinks, loadSamples } from './sample-call.ts'
import { createBlobs } from './storage/blobs.ts'
import { openDatabase } from './storage/database.ts'

const CALL_FILE = fileURLToPath(new URL('../assets/call/call-2025.json', import.meta.url))

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** @throws CannotStart with a sentence for the terminal, or what went wrong. */
export async function start(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> {
  const config = readConfig(env, args)
  const log = createLog(config.logLevel)
  const db = await openDatabase(config)
  const secretKey = await loadSecretKey(config)
  await claimKey(db, secretKey, { shared: config.redisUrl !== undefined })
  const document = await readCallFile(env.CALL_FILE ?? CALL_FILE)
  const current = config.samples
    ? await storeSampleCall(db, document, Date.now())
    : await storeCall(db, document, Date.now())
  const blobs = createBlobs(config.dataDir)
  const notices = createNotices()
  const door = await openDoor(config, {
    now: Date.now,
    onMoved: () => void say(wayInText(door.entrance)),
    onFailed: (error) => log.error({ err: error }, 'the certificate could not be renewed'),
  })
  const { entrance } = door
  const app = createApp(
    { config, db, blobs, log, secretKey, entrance, notices, now: Date.now, current },
    door.server,
  )
  const { server, services, queue } = app
  const organiser = await ensureOrganiser(services)
  if (organiser.password !== undefined)
    say(`主办方首次登录 First sign-in: ${organiser.email} / ${organiser.password}`)

  await queue.start()
  if (config.samples) await loadSamples(services, queue, organiser.id)
  await listenOn(server, config)
  guardProcess(app.faults, () => server.gracefullyShutdown(false))

  say(await greeting(config, entrance))
  if (config.lan) {
    const { code } = await issueDeviceCode(services, { personId: organiser.id, goTo: '/hall' })
    say(
      `主办方在头显输入 Organiser, on a headset: ${code.slice(0, 3)} ${code.slice(3)}（10分钟内有效 for ten minutes）`,
    )
  }
  if (config.samples)
    for (const { role, url } of await createSampleLinks(services, organiser.id))
      say(`${role}: ${url}`)
}
