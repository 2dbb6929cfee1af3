/** A running house with the scene in it, and a model that phrases by saying what it was given. */
import { createServer } from 'node:http'
import type { DatabaseKind } from '../../support/house.ts'
import { freePort, runHouse } from '../../support/running-house.ts'
import { stageScene, type Scene } from './scene.ts'

export async function openScene(
  kind: DatabaseKind,
  seed: number,
): Promise<Scene & { close(): Promise<void> }> {
  const house = await runHouse(kind, { trustProxy: 1 })
  const model = await openEcho()
  Object.assign(house.services.config, {
    languageModel: { url: model.url, name: 'echo', key: undefined },
  })
  const close = async (): Promise<void> => {
    await house.close()
    model.close()
  }
  try {
    return { ...(await stageScene(house.services, house.url, seed)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function openEcho(): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const { messages } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as {
        messages: { content: string }[]
      }
      const content = messages.map((message) => message.content).join('\n')
      response.end(JSON.stringify({ choices: [{ message: { content } }] }))
    })
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}
