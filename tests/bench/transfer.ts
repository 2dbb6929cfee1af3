/** What one page of a browser transfers, counted as it comes over the wire: headers and encoded bytes. */
import type { CDPSession, Page } from 'playwright-core'

/** Kilobytes are thousands of bytes. */
const KB_BYTES = 1000

export interface Transfer {
  /** Scripts alone. */
  jsBrotliKB: number
  totalKB: number
}

export interface Counter {
  /** Everything so far; of what is still coming, the part that is there. */
  read(): Transfer
  /** Addresses of scripts that did not come with brotli. */
  notBrotli(): string[]
  /** Addresses of other hosts that were asked. */
  foreign(): string[]
}

interface Fetched {
  url: string
  isScript: boolean
  encoding: string
  /** Encoded bytes so far. */
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
    fetched.set(requestId, { url: request.url, isScript, encoding: '', bytes: 0 })
  })
  session.on('Network.webSocketCreated', ({ url }) => noteHost(url))
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    const one = fetched.get(requestId)
    if (!one) return
    one.isScript ||= type === 'Script' || /javascript/.test(response.mimeType)
    one.encoding = headerOf(response.headers, 'content-encoding')
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
  const scripts = (): Fetched[] => [...fetched.values()].filter((one) => one.isScript)
  return {
    read: () => ({ jsBrotliKB: sumKb(scripts()), totalKB: sumKb([...fetched.values()]) }),
    notBrotli: () => scripts().flatMap((one) => (one.encoding === 'br' ? [] : [one.url])),
    foreign: () => [...foreign],
  }
}

function sumKb(all: Fetched[]): number {
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0)
  return Math.round((bytes / KB_BYTES) * 10) / 10
}

function headerOf(headers: Record<string, string>, name: string): string {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)
  return found?.[1] ?? ''
}
