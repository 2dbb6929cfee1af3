/**
 * What one page of a browser transfers, counted as it comes over the wire. Scripts count by their
 * encoded bodies, which is what a budget of scripts means; the total has the headers of answers too.
 */
import type { CDPSession, Page } from 'playwright-core'

/** Kilobytes are thousands of bytes. */
const KB_BYTES = 1000

export interface Transfer {
  /** Encoded bodies of scripts, in kB of 1000 bytes. */
  jsBrotliKB: number
  /** Everything that came, headers included, in kB. */
  totalKB: number
}

export interface Script {
  path: string
  encoding: string
  bodyBytes: number
}

export interface Counter {
  /** Everything so far; of what is still coming, the part that is there. */
  read(): Transfer
  scripts(): Script[]
  /** Addresses of other hosts that were asked. */
  foreign(): string[]
}

interface Fetched {
  url: string
  isScript: boolean
  encoding: string
  headerBytes: number
  /** Headers and encoded body so far. */
  bytes: number
}

/** Counts from now on; call before the page opens anything. `base` is the only host allowed. */
export async function countTransfer(page: Page, base: string): Promise<Counter> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const fetched = new Map<string, Fetched>()
  const foreign = new Set<string>()
  const noteHost = (address: string): void => {
    const url = new URL(address)
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(base).host)
      foreign.add(address)
  }
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    noteHost(request.url)
    const isScript = type === 'Script'
    fetched.set(requestId, { url: request.url, isScript, encoding: '', headerBytes: 0, bytes: 0 })
  })
  session.on('Network.webSocketCreated', ({ url }) => noteHost(url))
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    const one = fetched.get(requestId)
    if (!one) return
    one.isScript ||= type === 'Script' || /javascript/.test(response.mimeType)
    one.encoding = headerOf(response.headers, 'content-encoding')
    one.headerBytes = response.encodedDataLength
    one.bytes = response.encodedDataLength
  })
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId)
    if (one) one.bytes += encodedDataLength
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId)
    if (one) one.bytes = encodedDataLength
  })
  const scripts = (): Script[] =>
    [...fetched.values()]
      .filter((one) => one.isScript)
      .map(({ url, encoding, headerBytes, bytes }) => ({
        path: new URL(url).pathname,
        encoding,
        bodyBytes: bytes - headerBytes,
      }))
  return {
    read: () => ({
      jsBrotliKB: sumKb(scripts().map((one) => one.bodyBytes)),
      totalKB: sumKb([...fetched.values()].map((one) => one.bytes)),
    }),
    scripts,
    foreign: () => [...foreign],
  }
}

function sumKb(bytes: number[]): number {
  return Math.round((bytes.reduce((sum, one) => sum + one, 0) / KB_BYTES) * 10) / 10
}

function headerOf(headers: Record<string, string>, name: string): string {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)
  return found?.[1] ?? ''
}
