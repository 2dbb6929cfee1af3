/** What bench:hostile found at the HTTP door, each as a test of its own. */
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WAITING_MAX } from '../../server/api/one-at-a-time.ts'
import { callApi, runHouse, type RunningHouse } from '../support/running-house.ts'
import { DATABASES } from '../support/house.ts'

describe.each(DATABASES)('a house on %s', (kind) => {
  let house: RunningHouse
  const open: Socket[] = []
  beforeAll(async () => {
    house = await runHouse(kind)
  })
  afterEach(() => {
    for (const socket of open.splice(0)) socket.destroy()
  })
  afterAll(() => house.close())

  /** A connection and what came over it so far. */
  function dial(): { socket: Socket; text: () => string; isOver: () => boolean } {
    const socket = connect(Number(new URL(house.url).port), '127.0.0.1')
    open.push(socket)
    let text = ''
    let over = false
    socket.setEncoding('latin1').on('data', (more: string) => (text += more))
    socket.on('close', () => (over = true))
    // A connection that is reset has ended too.
    socket.on('error', () => (over = true))
    return { socket, text: () => text, isOver: () => over }
  }
  const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`
  const answers = (text: string): number => text.split('HTTP/1.1 200').length - 1

  it.each([
    ['POST', '/matchmake/joinById/x'],
    ['POST', '/matchmake/reconnect/x'],
    ['POST', '/matchmake/a/b'],
  ])('has no door of the room library: %s %s', async (method, path) => {
    const answer = await fetch(house.url + path, { method, body: '{}' })
    expect(answer.status).toBe(404)
  })

  it('answers where the host cannot be read', async () => {
    const { socket, text } = dial()
    socket.write('POST /matchmake/a/b HTTP/1.1\r\nHost: %\r\nContent-Length: 2\r\n\r\n{}')
    await expect.poll(text).toMatch(/^HTTP\/1.1 4\d\d/)
  })

  it.each([
    ['bytes=9-1', 200],
    ['bytes=-', 200],
    ['bytes=a-b', 200],
    ['bytes=0-0,5-6', 200],
    ['x', 200],
    ['bytes=0-3', 206],
    ['bytes=2-', 206],
    ['bytes=99999999-', 416],
  ])('answers a page with the range %s', async (range, status) => {
    const answer = await fetch(`${house.url}/`, { headers: { range } })
    expect(answer.status).toBe(status)
    // Whole: a body that ends before its length rejects.
    await answer.arrayBuffer()
  })

  it('lets others in between the requests that one connection sends at once', async () => {
    await callApi(house.url, '/openapi.json')
    const [crowd, other] = [dial(), dial()]
    await Promise.all(
      [crowd, other].map(({ socket }) => new Promise((r) => socket.once('connect', r))),
    )
    crowd.socket.write(get('/api/openapi.json').repeat(WAITING_MAX))
    other.socket.write(get('/healthz'))
    await expect.poll(() => answers(other.text()), { interval: 1, timeout: 10_000 }).toBe(1)
    expect(answers(crowd.text())).toBeLessThan(WAITING_MAX / 2)
    await expect.poll(() => answers(crowd.text()), { timeout: 10_000 }).toBe(WAITING_MAX)
  })

  it('closes a connection that sends hundreds of requests at once', async () => {
    const { socket, isOver } = dial()
    socket.write(get('/api/pavilions').repeat(1000))
    await expect.poll(isOver, { timeout: 10_000 }).toBe(true)
    expect((await callApi(house.url, '/pavilions')).status).toBe(200)
  })

  it('answers what one connection asks one after the other', async () => {
    const { socket, text } = dial()
    for (let i = 1; i <= 5; i += 1) {
      socket.write(get('/healthz'))
      await expect.poll(() => answers(text())).toBe(i)
      await pause(1)
    }
  })
})
