import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Hosts that libraries of ours fetch from by default; the product may name none of them. */
export const FOREIGN_HOSTS =
  /https:\/\/(cdn\.jsdelivr\.net|rawcdn\.githack\.com|raw\.githack\.com|www\.gstatic\.com|(www\.)?unpkg\.com|storage\.googleapis\.com|fonts\.googleapis\.com)\//g

/** The XR emulator is for tests; they inject it themselves. */
const dropXrEmulator: Plugin = {
  name: 'drop-xr-emulator',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (/@pmndrs\/xr\/dist\/emulate\.js/.test(id))
      return 'export function emulate() { throw new Error("There is no emulator in the product.") }'
    return undefined
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

export default defineConfig({
  root: 'client',
  plugins: [react(), dropXrEmulator, noForeignHosts],
  resolve: { dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'] },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 2048,
    chunkSizeWarningLimit: 2000,
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: 'http://127.0.0.1:2567', ws: true } } },
})
