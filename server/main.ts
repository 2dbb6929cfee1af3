/** Entry point: `node server/main.ts [--empty]`. Starts everything and says how to sign in. */
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
const { createNotices } = await import('./house/notices.ts')

const CALL_FILE = fileURLToPath(new URL('../assets/call/call-2025.json', import.meta.url))

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
const app = createApp({ config, db, blobs, log, secretKey, notices, now: Date.now, current })
const { server, services, queue } = app
const organiser = await ensureOrganiser(services)
if (organiser.password !== undefined)
  process.stdout.write(`主办方首次登录 First sign-in: ${organiser.email} / ${organiser.password}\n`)

await queue.start()
if (config.samples) await loadSamples(services, queue, organiser.id)
await server.listen(config.port, config.host)
guardProcess(app.faults, () => server.gracefullyShutdown(false))

const lines = [`揭榜厅 Jiebang Hall  ${config.publicUrl}`]
if (config.samples)
  for (const { role, url } of await createSampleLinks(services, organiser.id))
    lines.push(`${role}: ${url}`)
process.stdout.write(`${lines.join('\n')}\n`)
