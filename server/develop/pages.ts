/**
 * The client as Vite serves it: hot reload, under the production policy with the one thing relaxed that
 * hot reload needs, an inline script that a nonce names. `?headset` in an address puts an emulated
 * headset into the page; it comes from here, so no build can hold it.
 */
import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer, type Plugin, type ViteDevServer } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const INDEX = join(ROOT, 'client/index.html')
const NONCE = 'NONCE_OF_THIS_PAGE'
/** What Vite serves lies below this: the client has folders named as addresses of the house are (api). */
const BASE = '/@client/'
const HEADSET = `${BASE}workbench/emulated-headset.ts`

interface PagesOptions {
  /** Whose sockets tell pages of changes. */
  server: Server
  /** Folder for what Vite keeps. */
  cacheDir: string
  /** Sets the headers of an answer whose page may run this script besides the house's own. */
  setHeaders(request: IncomingMessage, response: ServerResponse, script: string): void
}

export interface Pages {
  handle(request: IncomingMessage, response: ServerResponse): void
  /** Tells of every change in these folders, with the path from the root. */
  onChange(folders: readonly string[], tell: (changed: string) => void): void
  close(): Promise<void>
}

const emulatedHeadset: Plugin = {
  name: 'emulated-headset',
  transformIndexHtml(_html, { originalUrl = '' }) {
    if (!new URL(originalUrl, 'http://page').searchParams.has('headset')) return []
    // Behind hot reload's own scripts, which its screen controls need, and before the app.
    return [{ tag: 'script', attrs: { type: 'module', src: HEADSET }, injectTo: 'head' }]
  },
}

export async function createPages(options: PagesOptions): Promise<Pages> {
  const { server, cacheDir } = options
  const vite = await createServer({
    configFile: join(ROOT, 'vite.config.ts'),
    appType: 'custom',
    base: BASE,
    clearScreen: false,
    cacheDir,
    html: { cspNonce: NONCE },
    optimizeDeps: { include: ['iwer', '@iwer/devui'] },
    plugins: [emulatedHeadset],
    server: {
      middlewareMode: true,
      ws: { server },
      // An install may be a link to elsewhere.
      fs: { allow: [ROOT, realpathSync(join(ROOT, 'node_modules'))] },
    },
  })
  return {
    handle(request, response) {
      const nonce = randomBytes(16).toString('base64')
      options.setHeaders(request, response, `'nonce-${nonce}'`)
      answer(vite, nonce, request, response)
    },
    onChange(folders, tell) {
      vite.watcher.add([...folders])
      vite.watcher.on('all', (_event, path) => {
        if (folders.some((folder) => path.startsWith(folder))) tell(relative(ROOT, path))
      })
    },
    close: () => vite.close(),
  }
}

function answer(
  vite: ViteDevServer,
  nonce: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { url = '/' } = request
  if (url.startsWith(BASE))
    return void vite.middlewares(request, response, () =>
      end(response, 404, 'There is no such file.'),
    )
  void page(vite, url).then(
    (html) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Cache-Control', 'no-store')
      end(response, 200, html.replaceAll(NONCE, nonce))
    },
    (error: unknown) => end(response, 500, String(error)),
  )
}

function end(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status
  response.end(text)
}

/** The page of every address: the app finds out which it is. */
async function page(vite: ViteDevServer, url: string): Promise<string> {
  // Addresses in the file are relative; under "/" alone Vite would leave them so.
  const address = url === '/' ? '/index.html' : url
  return vite.transformIndexHtml('/index.html', await readFile(INDEX, 'utf8'), address)
}
