/**
 * Makes a clean clone ready, with nothing but Node and npm: `node setup.mjs start|dev|test`. Installs when
 * node_modules does not belong to the lockfile, builds the client when its sources changed (not for
 * development, which serves them as they are), and for tests finds or installs Chromium. Does nothing,
 * in under a second, when all is up to date.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(fileURLToPath(import.meta.url))
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'
/** Everything the built client is made of. */
const CLIENT_SOURCES = [
  'client',
  'shared',
  'assets/hall',
  'assets/xr-profiles',
  'vite.config.ts',
  'package-lock.json',
]
const CHROMIUM_PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

function run(command, args, why) {
  console.log(`${why} …`)
  const env = {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  }
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} failed; see above.`)
    process.exit(1)
  }
}

function hashOf(paths) {
  const hash = createHash('sha256')
  const add = (path) => {
    const full = join(ROOT, path)
    if (!existsSync(full)) return
    if (statSync(full).isDirectory())
      for (const name of readdirSync(full).sort()) add(join(path, name))
    else hash.update(path).update(readFileSync(full))
  }
  paths.forEach(add)
  return hash.digest('hex')
}

/** Runs `work` unless the marker file already holds `value`. */
function once(marker, value, work) {
  const path = join(ROOT, marker)
  if (existsSync(path) && readFileSync(path, 'utf8') === value) return
  work()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, value)
}

function install() {
  // Not `npm ci`: it refuses a lockfile without the parts of platforms that a registry does not carry.
  once('node_modules/.jiebang-lockfile', hashOf(['package-lock.json']), () =>
    run(
      NPM,
      ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
      'Installing packages',
    ),
  )
}

function build() {
  once('dist/.sources', hashOf(CLIENT_SOURCES), () =>
    run(NPM, ['run', '--silent', 'build'], 'Building the client'),
  )
}

function findChromium() {
  if (CHROMIUM_PLACES.some((place) => place && existsSync(place))) return
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    console.error('The journeys need Chromium: install it, or name it in the variable CHROMIUM.')
    process.exit(1)
  }
  run('apt-get', ['update', '-qq'], 'Looking for Chromium')
  run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    'Installing Chromium',
  )
}

const goal = process.argv[2]
install()
if (goal !== 'dev') build()
if (goal === 'test') findChromium()
