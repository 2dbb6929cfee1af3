import react from '@vitejs/plugin-react'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { pureShared } from './client/app/build-pure-shared.ts'

/** Hosts that libraries of ours fetch from by default; the product may name none of them. */
export const FOREIGN_HOSTS =
  /https:\/\/(cdn\.jsdelivr\.net|rawcdn\.githack\.com|raw\.githack\.com|www\.gstatic\.com|(www\.)?unpkg\.com|storage\.googleapis\.com|fonts\.googleapis\.com)\//g

/** What libraries bring that the product never runs: a module's path, and what it exports. */
const NEVER_RUN = [
  // Tests inject the XR emulator themselves.
  { path: /@pmndrs\/xr\/dist\/emulate\.js/, exports: 'emulate' },
  // Rooms speak WebSocket.
  { path: /@colyseus\/sdk\/.*\/H3Transport\.mjs/, exports: 'H3TransportTransport' },
  // Rooms have no state that is patched, and no inputs: what one may know comes as messages.
  { path: /@colyseus\/sdk\/.*\/SchemaSerializer\.mjs/, exports: 'SchemaSerializer' },
  { path: /@colyseus\/sdk\/.*\/RoomInput\.mjs/, exports: 'RoomInput' },
]

/** All that rooms without state need of the schema library: how numbers and texts are written. */
const SCHEMA_LIBRARY = /@colyseus\/schema\/build\/index\.mjs/
const SCHEMA_CODEC = `
  export { encode } from '../src/encoding/encode.ts'
  export { decode } from '../src/encoding/decode.ts'
  export function Decoder() { throw new Error('Decoder was left out.') }
`

const dropNeverRun: Plugin = {
  name: 'drop-never-run',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (SCHEMA_LIBRARY.test(id)) return SCHEMA_CODEC
    const dropped = NEVER_RUN.find(({ path }) => path.test(id))?.exports
    return dropped && `export function ${dropped}() { throw new Error('${dropped} was left out.') }`
  },
}

/** What of libraries' code is changed, and why: a module's path, what it says, and what it says then. */
const CHANGED = [
  {
    // The canvas would name every class of three, and so keep all of them; client/xr/elements.ts names ours.
    path: /@react-three\/fiber\/dist\/react-three-fiber\.esm\.js/,
    from: 'extend(THREE)',
    to: 'undefined',
  },
  {
    // slerp goes beyond its goal above 1: where a frame takes 200 ms, the arc of a teleport swings for ever.
    path: /@pmndrs\/xr\/dist\/teleport\.js/,
    from: 'deltaTimeMs / 100',
    to: 'Math.min(1, deltaTimeMs / 100)',
  },
  {
    // Nothing here is asked for page by page without end.
    path: /@tanstack\/query-core\/build\/modern\/query\.js/,
    from: '(this.#queryType === "infinite" ? infiniteQueryBehavior(this.options.pages) : this.options.behavior)',
    to: 'this.options.behavior',
  },
]

const changeLibraries: Plugin = {
  name: 'change-libraries',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const change = CHANGED.find(({ path }) => path.test(id))
    if (!change) return undefined
    if (!code.includes(change.from)) throw new Error(`${id} does not say "${change.from}".`)
    return { code: code.replace(change.from, change.to), map: null }
  },
}

/** Takes the addresses of content delivery networks out of libraries' code. */
const noForeignHosts: Plugin = {
  name: 'no-foreign-hosts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('node_modules') || code.search(FOREIGN_HOSTS) < 0) return undefined
    return { code: code.replace(FOREIGN_HOSTS, '/blocked-foreign-host/'), map: null }
  },
}

/** The page that checks a ledger without us, in one file that opens from disk: client/verifier. */
const verifierPage: Plugin = {
  name: 'verifier-page',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const from = fileURLToPath(new URL('client/verifier/', import.meta.url))
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: join(from, 'main.ts'), formats: ['iife'], name: 'verifier' },
      },
    })
    const [output] = Array.isArray(built) ? built : []
    const script = output?.output[0].code.replaceAll('</script', '<\\/script')
    if (!script) throw new Error('The verifier has no script.')
    const page = await readFile(join(from, 'verifier.html'), 'utf8')
    const whole = page.replace('<!-- script -->', () => `<script>${script}</script>`)
    await writeFile(join(dir, 'verify-ledger.html'), whole)
  },
}

const COMPRESSIBLE = /\.(js|css|html|svg|json|glb)$/
const COMPRESS_FROM_BYTES = 256

/** Writes .br and .gz beside what compresses, once, so that no request waits for it. */
const precompress: Plugin = {
  name: 'precompress',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    for (const file of await readdir(dir, { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || !COMPRESSIBLE.test(file.name)) continue
      const path = join(file.parentPath, file.name)
      const bytes = await readFile(path)
      if (bytes.length < COMPRESS_FROM_BYTES) continue
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
      await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }))
      await writeFile(`${path}.gz`, await promisify(gzip)(bytes))
    }
  },
}

/** Journeys that draw nothing in 3D, or one booth in few pixels: two at a time. */
const PAGE_JOURNEYS = [
  'tests/journeys/{access,bad-*,browser-floor,comfort,experts,exhibits-page,exhibits-together,hall-told,lan,manifests,other-network,recusal,two-secretaries,verifier,voice}.test.ts',
]

export default defineConfig({
  root: process.env.VITEST ? '.' : 'client',
  plugins: [
    react(),
    dropNeverRun,
    changeLibraries,
    noForeignHosts,
    pureShared,
    verifierPage,
    precompress,
  ],
  resolve: { dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'] },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 2048,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // What most pages share comes as one file instead of twenty, some of a few hundred bytes.
      output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 14 }] } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          sequence: { groupOrder: 0 },
          include: ['tests/{shared,client,house,assets}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          sequence: { groupOrder: 1 },
          include: ['tests/server/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          sequence: { groupOrder: 2 },
          include: PAGE_JOURNEYS,
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          // After everything else and one by one: software rendering wants both cores.
          sequence: { groupOrder: 3 },
          include: ['tests/journeys/**/*.test.ts'],
          exclude: PAGE_JOURNEYS,
          globalSetup: ['tests/journeys/sample-house.ts'],
          fileParallelism: false,
          testTimeout: 480_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
