/**
 * Entry point of development: `node server/dev.ts [--empty]`. One address for pages with hot reload and
 * for the house, which is a process of its own and starts anew when its sources change. Never part of a
 * house that is run: what it imports is installed for development alone.
 */
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPages } from './develop/pages.ts'
import { isOfHouse, isOfPages, passOn, passOnSocket } from './develop/pass-on.ts'
import { createRestartingHouse } from './develop/restarting-house.ts'
import { readConfig } from './house/config.ts'
import { CONTENT_SECURITY_POLICY, securityHeaders } from './security-headers.ts'

const path = (below: string): string => fileURLToPath(new URL(below, import.meta.url))
const MAIN = path('main.ts')
/** What the house is made of; a change of anything in here starts it anew. */
const HOUSE_SOURCES = [path('.'), path('../shared'), path('../assets/call')]

// Apart from what `npm start` keeps, so that trying things out spoils nothing.
const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: process.env.DATA_DIR ?? 'data/dev' }
const config = readConfig(env)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const house = createRestartingHouse({
  command: [MAIN, ...process.argv.slice(2)],
  env: { ...env, PUBLIC_URL: config.publicUrl, TRUST_PROXY: env.TRUST_PROXY ?? 'loopback' },
  say,
})
const server = createServer((request, response) => {
  if (isOfHouse(request)) void passOn(house, request, response)
  else pages.handle(request, response)
})
server.on('upgrade', (request, socket, head) => {
  if (!isOfPages(request)) void passOnSocket(house, request, socket, head)
})
const pages = await createPages({
  server,
  // With the data, so that two of these do not share it.
  cacheDir: join(config.dataDir, 'vite'),
  setHeaders(request, response, script) {
    const scripts = [...CONTENT_SECURITY_POLICY['script-src'], script]
    const policy = { ...CONTENT_SECURITY_POLICY, 'script-src': scripts }
    securityHeaders(false, policy)(request, response, () => undefined)
  },
})
pages.onChange(HOUSE_SOURCES, (changed) => {
  // Editors leave other files for a moment.
  if (!/\.(ts|json)$/.test(changed)) return
  say(`改动 Changed: ${changed}`)
  house.restart()
})

await new Promise<void>((resolve, reject) => {
  server.once('error', reject)
  server.listen(config.port, config.host, resolve)
})
say(
  `开发 Development  ${config.publicUrl}  ?headset: 模拟头显 emulated headset  /workbench: 工作台`,
)
house.restart()

let stopping = false
const stop = (): void => {
  // Who asks twice does not want to wait.
  if (stopping) process.exit(1)
  stopping = true
  void Promise.allSettled([house.stop(), pages.close()]).then(() => {
    server.closeAllConnections()
    process.exit(0)
  })
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
