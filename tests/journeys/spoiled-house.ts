/**
 * A house whose answers are spoiled on their way: what a broken disk, a slow line or a hostile applicant
 * would make of them. Everything else passes as it is.
 */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { freePort } from './house.ts'

/** Answers in place of the house, or not at all; is given what the house would have answered. */
export type Spoil = (response: ServerResponse, original: () => Promise<Response>) => unknown

export interface SpoiledHouse {
  base: string
  stop(): Promise<void>
}

/** Stands in front of the house at `base`; `spoils` are by the path of what is asked for. */
export async function spoilHouse(
  base: string,
  spoils: ReadonlyMap<string, Spoil>,
): Promise<SpoiledHouse> {
  const port = await freePort()
  const server = createServer((asked, response) => {
    const { pathname } = new URL(asked.url ?? '/', base)
    const spoil = spoils.get(pathname)
    if (spoil) void spoil(response, () => fetch(`${base}${asked.url}`, { headers: OWN_PAGE }))
    else pass(base, asked, response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const OWN_PAGE = { 'x-requested-with': 'jiebang' }

function pass(base: string, asked: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url } = asked
  const onward = request(`${base}${url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  asked.pipe(onward)
}
