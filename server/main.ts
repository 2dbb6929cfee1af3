/** Entry point: `node server/main.ts [--empty] [--lan]`. Starts everything and says how to come in. */
import { fileURLToPath } from 'node:url'

const NODE_MAJOR_MIN = 22

if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR_MIN) {
  process.stderr.write(
    `Jiebang Hall needs Node ${NODE_MAJOR_MIN} or newer; this is ${process.versions.node}. ` +
      'Start it with "npm start", which brings its own.\n',
  )
  process.exit(1)
}

// What is written here is the owner's alone: the database holds contacts and hidden scores.
process.umask(0o077)

const { createApp } = await import('./app.ts')
const { readCallFile, storeCall, storeSampleCall } = await import('./call/calls.ts')
const { createSampleLinks, loadSamples } = await import('./sample-call.ts')
const { claimKey, loadSecretKey } = await import('./account/secret-key.ts')
const { readConfig } = await import('./house/config.ts')
const { ensureOrganiser } = await import('./first-start.ts')
const { createLog } = await import('./observe/log.ts')
const { guardProcess } = await import('./process-guard.ts')
const { createBlobs } = await import('./storage/blobs.ts')
const { openDatabase } = await import('./storage/database.ts')
const { issueDeviceCode } = await import('./account/device-codes.ts')
const { createNotices } = await import('./house/notices.ts')
const { openDoor } = await import('./entrance/entrance.ts')
const { greeting, wayInText } = await import('./entrance/greeting.ts')
const { listenOn } = await import('./entrance/listen-on.ts')

const CALL_FILE = fileURLToPath(new URL('../assets/call/call-2025.json', import.meta.url))

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const config = readConfig(process.env, process.argv.slice(2))
const log = createLog(config.logLevel)
const db = await openDatabase(config)
const secretKey = await loadSecretKey(config)
await claimKey(db, secretKey, { shared: config.redisUrl !== undefined })
const document = await readCallFile(process.env.CALL_FILE ?? CALL_FILE)
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
