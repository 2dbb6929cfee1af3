/** Slides stand in the order in which they were chosen, however their uploads end (P1). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderSlides, slideRows } from '../../server/gathering/slides.ts'
import type { Services } from '../../server/house/services.ts'
import { createPng } from '../support/glb.ts'
import { DATABASES } from '../support/house.ts'
import { must } from '../support/must.ts'
import { openGathering, outcomeOf, saveDraft, signInAs, createActor } from '../support/people.ts'
import { callApi, cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'

describe.each(DATABASES)('slides on %s', (kind) => {
  let house: RunningHouse
  let services: Services
  beforeAll(async () => {
    house = await runHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  const png = createPng(40, 30)
  const tus = (token: string, headers: Record<string, string>) => ({
    'x-requested-with': 'jiebang',
    'tus-resumable': '1.0.0',
    cookie: cookieOf(token),
    ...headers,
  })
  /** Begins the uploads one after the other and ends them the other way round. */
  const upload = async (token: string, files: Record<string, string>[]) => {
    const locations: string[] = []
    for (const file of files) {
      const metadata = Object.entries(file)
        .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
        .join(',')
      const headers = tus(token, {
        'upload-length': String(png.length),
        'upload-metadata': metadata,
      })
      const created = await fetch(`${house.url}/api/uploads`, { method: 'POST', headers })
      locations.push(must(created.headers.get('location')))
      // Two that begin in one millisecond have no order but that of their names.
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    for (const location of locations.toReversed()) {
      const headers = tus(token, {
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
      })
      const url = new URL(location, `${house.url}/api/uploads`)
      await fetch(url, { method: 'PATCH', headers, body: new Uint8Array(png) })
    }
  }
  const names = async (id: string) =>
    (await slideRows(services.db, id)).map(({ name }) => name.replace('.png', ''))

  it('stand as chosen, and new ones after them; they can be put in another order', async () => {
    const { id, people } = await openGathering(services, { kind: 'roadshow', roles: ['presenter'] })
    const token = await signInAs(services, must(people[0]))
    const slide = (name: string, position?: number) => ({
      purpose: 'slide',
      gatheringId: id,
      filename: `${name}.png`,
      ...(position === undefined ? {} : { position: String(position) }),
    })
    await upload(token, ['1', '2', '3', '4'].map(slide))
    expect(await names(id)).toEqual(['1', '2', '3', '4'])
    await upload(token, [slide('last')])
    const rows = await slideRows(services.db, id)
    expect(rows.at(-1)?.name).toBe('last.png')

    const ids = rows.map((row) => row.id)
    const put = (assetIds: string[]) =>
      callApi(house.url, `/gatherings/${id}/slides`, { token, method: 'PUT', body: { assetIds } })
    expect((await put(ids.toReversed())).status).toBe(200)
    expect(await names(id)).toEqual(['last', '4', '3', '2', '1'])
    expect((await put(ids.slice(1))).status).toBe(409)
    expect(await outcomeOf(orderSlides(services, id, [...ids, must(ids[0])]))).toBe(
      'revision-conflict',
    )
  })

  it('and files of a booth stand as their uploads began', async () => {
    const ownerId = await createActor(services, 'applicant')
    const { id: submissionId } = await saveDraft(services, ownerId)
    const token = await signInAs(services, ownerId)
    const file = (name: string) => ({ purpose: 'picture', submissionId, filename: name })
    await upload(token, ['a.png', 'b.png', 'c.png'].map(file))
    const answer = await callApi(house.url, `/submissions/${submissionId}`, { token })
    const { assets } = (await answer.json()) as { assets: { name: string }[] }
    expect(assets.map(({ name }) => name)).toEqual(['a.png', 'b.png', 'c.png'])
  })
})
