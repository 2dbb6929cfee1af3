/** Pins leave a review as BCF and enter a sheet from it: who may, what is told, and that nothing changes. */
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXPORTS_PER_MINUTE, PIN_FILES_PER_MINUTE } from '../../server/api/rate-limits.ts'
import { createBcf } from '../../server/bcf/bcf.ts'
import { declareRecusal } from '../../server/gathering/recusals.ts'
import { rubricOf } from '../../server/gathering/rubric.ts'
import { topicsOf } from '../../server/review/pins-out.ts'
import { PIN_FILE_MAX_BYTES } from '../../shared/review/evidence.ts'
import { pinFileSchema, type PinFile } from '../../shared/review/pin-file.ts'
import type { Pin } from '../../shared/review/pin.ts'
import { bcfOf, GUID, HOSTILE, markup21, visinfo } from '../support/bcf-files.ts'
import { DATABASES } from '../support/house.ts'
import { panelActs, seatPanel, somePin, type Panel } from '../support/panel.ts'
import { createActor, signInAs } from '../support/people.ts'
import { callApi, cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'

describe.each(DATABASES)('pins as BCF, kept in %s', (kind) => {
  let house: RunningHouse
  beforeAll(async () => {
    house = await runHouse(kind)
  })
  afterAll(() => house.close())

  /** A panel with an item, whose first reviewer has set a pin. */
  async function meet() {
    const scene = await seatPanel(house.services)
    const acts = panelActs(
      () => house.services,
      () => scene,
    )
    const pin = somePin()
    await acts.pin(scene.first, pin)
    await acts.note(scene.first, '只给自己看')
    const tokenOf = (personId: string) => signInAs(house.services, personId)
    return { scene, acts, pin, tokenOf }
  }

  const reveal = async ({ go, scoreAll, seal }: ReturnType<typeof panelActs>, who: string) => {
    await go('scoring')
    await scoreAll(who, 80)
    await seal(who)
    await go('closed', 'revealed')
  }

  const download = (scene: Panel, token: string | undefined, query = '') =>
    callApi(house.url, `/gatherings/${scene.hold.gatheringId}/pins.bcf${query}`, {
      ...(token !== undefined && { token }),
    })
  const send = (
    scene: Panel,
    token: string | undefined,
    body: BodyInit,
    init: { item?: string; foreign?: true } = {},
  ) =>
    fetch(
      `${house.url}/api/gatherings/${scene.hold.gatheringId}/items/${init.item ?? scene.item}/pins.bcf`,
      {
        method: 'POST',
        headers: {
          ...(init.foreign ? {} : { 'x-requested-with': 'jiebang' }),
          ...(token === undefined ? {} : { cookie: cookieOf(token) }),
        },
        body,
        // A stream has no length, and wants this said.
        ...({ duplex: 'half' } as object),
      },
    )
  const fileOf = (file: Uint8Array) => new Uint8Array(file)
  const codeOf = async (answer: Response): Promise<string> =>
    answer.ok ? 'done' : ((await answer.json()) as { data: { code: string } }).data.code
  const pinsIn = async (answer: Response): Promise<PinFile> =>
    pinFileSchema.parse(await answer.json())
  const PLAIN = bcfOf('2.1', { 'markup.bcf': markup21('<Title>门</Title>') })

  it('leave after the reveal alone, for the panel and the staff, and stand in the ledger', async () => {
    const { scene, acts, pin, tokenOf } = await meet()
    const token = await tokenOf(scene.first)
    expect(await codeOf(await download(scene, token))).toBe('not-revealed')
    await reveal(acts, scene.first)
    expect(await codeOf(await download(scene, undefined))).toBe('sign-in-needed')
    const stranger = await tokenOf(await createActor(house.services, 'applicant'))
    expect(await codeOf(await download(scene, stranger))).toBe('not-allowed')
    expect(await codeOf(await download(scene, token, '?version=1.0'))).toBe('bad-input')
    for (const [query, version] of [
      ['', '3.0'],
      ['?version=3.0', '3.0'],
      ['?version=2.1', '2.1'],
    ]) {
      const answer = await download(scene, token, query)
      const named = decodeURIComponent(answer.headers.get('content-disposition') ?? '')
      expect(named).toContain(`评审会-批注-BCF${version}.bcf`)
      const bytes = await answer.bytes()
      const { topics } = await createBcf().read(bytes)
      expect(topics).toMatchObject([{ guid: pin.id, document: { submissionId: scene.item, pin } }])
      expect(JSON.stringify(topics)).not.toContain('只给自己看')
    }
    const exported = (await acts.entries()).filter(({ act }) => act === 'review.exported')
    expect(exported).toHaveLength(3)
    expect(exported[0]).toMatchObject({
      actor: scene.first,
      payload: { path: `/api/gatherings/${scene.hold.gatheringId}/pins.bcf` },
    })
  })

  it('leave without the items from which who asks is recused, and a few times a minute', async () => {
    const { scene, acts, tokenOf } = await meet()
    const { gatheringId } = scene.hold
    const key = { gatheringId, submissionId: scene.item, personId: scene.second }
    await declareRecusal(house.services, scene.second, { ...key, reason: '同单位' })
    await reveal(acts, scene.first)
    const token = await tokenOf(scene.second)
    expect(await codeOf(await download(scene, token))).toBe('not-revealed')
    for (let count = 1; count < EXPORTS_PER_MINUTE; count += 1) await download(scene, token)
    expect(await codeOf(await download(scene, token))).toBe('too-many-requests')
  })

  it('enter for whoever may set pins on the item', async () => {
    const { scene, tokenOf } = await meet()
    const outcome = async (personId: string | undefined, init = {}) =>
      codeOf(await send(scene, personId && (await tokenOf(personId)), fileOf(PLAIN), init))
    const { gatheringId } = scene.hold
    const secretary = await createActor(house.services, 'secretary')
    expect(await outcome(undefined)).toBe('sign-in-needed')
    expect(await outcome(secretary)).toBe('not-allowed')
    expect(await outcome(scene.chair)).toBe('done')
    expect(await outcome(scene.first)).toBe('done')
    expect(await outcome(scene.first, { item: 'AbsentAbsent' })).toBe('not-found')
    expect(await outcome(scene.first, { foreign: true })).toBe('not-allowed')
    const key = { gatheringId, submissionId: scene.item, personId: scene.second }
    await declareRecusal(house.services, scene.second, { ...key, reason: '同单位' })
    expect(await outcome(scene.second)).toBe('recused')
  })

  it('come back into another sheet as they left, and nothing changes before they are set', async () => {
    const { scene, acts, tokenOf } = await meet()
    const sent: Pin[] = [
      { ...somePin(), text: '<b>&amp; “引号”\n第二行 😀', criterionId: null },
      { ...somePin(), view: { eye: [0.1, 1.7, 2.9], direction: [0, 0, -1], fovDeg: 88.8 } },
    ]
    for (const pin of sent) await acts.pin(scene.first, pin)
    const before = await acts.entries()
    const sheet = await acts.sheetOf(scene.first)
    const rubric = await rubricOf(house.services.db, scene.hold.gatheringId)
    const sheets = [{ ...sheet, personId: scene.first, name: '甲', role: 'reviewer' as const }]
    const items = [{ submissionId: scene.item, title: '场景', rubric, sheets }]
    const topics = topicsOf({ items } as never)
    for (const version of ['2.1', '3.0'] as const) {
      const file = await createBcf().write(version, { id: 'g', name: '会', at: 0 }, topics)
      const answer = await send(scene, await tokenOf(scene.second), fileOf(file))
      const { pins, unread } = await pinsIn(answer)
      expect(unread).toEqual([])
      expect(pins.map(({ pin }) => pin)).toEqual(sheet.pins.map(({ at: _at, ...pin }) => pin))
    }
    expect(await acts.entries()).toEqual(before)
    expect((await acts.sheetOf(scene.second)).pins).toEqual([])
    for (const { at: _at, ...pin } of sheet.pins) await acts.pin(scene.second, pin)
    expect(await acts.sheetOf(scene.second)).toMatchObject({
      pins: sheet.pins.map(({ id }) => ({ id })),
    })
  })

  it('of another tool enter with what can be read of them', async () => {
    const { scene, tokenOf } = await meet()
    const file = bcfOf('2.1', {
      'markup.bcf': markup21('<Title>门</Title>'),
      'viewpoint.bcfv': visinfo(),
    })
    const answer = await send(scene, await tokenOf(scene.first), fileOf(file))
    expect(await pinsIn(answer)).toMatchObject({
      pins: [{ pin: { id: GUID, text: '门', view: { eye: [1, 1.6, 3] } }, title: '门', notes: [] }],
      unread: [],
    })
  })

  it('are refused in words where a file is a trap, too large, or one of very many', async () => {
    const { scene, tokenOf } = await meet()
    const tokens = [await tokenOf(scene.first), await tokenOf(scene.second)]
    const traps = Object.entries(HOSTILE)
    expect(traps.length).toBeLessThan(2 * PIN_FILES_PER_MINUTE)
    const codes: Record<string, string> = {}
    for (const [index, [name, { file }]] of traps.entries())
      codes[name] = await codeOf(await send(scene, tokens[index % 2], fileOf(file)))
    expect(codes).toEqual(Object.fromEntries(traps.map(([name, { code }]) => [name, code])))
    const large = new Uint8Array(PIN_FILE_MAX_BYTES + 1)
    const chair = await tokenOf(scene.chair)
    expect(await codeOf(await send(scene, chair, large))).toBe('file-too-large')
    const pieces = Readable.from([large.subarray(0, 3_000_000), large.subarray(3_000_000)])
    const stream = Readable.toWeb(pieces) as unknown as BodyInit
    expect(await codeOf(await send(scene, chair, stream))).toBe('file-too-large')
    for (let count = 2; count < PIN_FILES_PER_MINUTE; count += 1)
      await send(scene, chair, fileOf(PLAIN))
    expect(await codeOf(await send(scene, chair, fileOf(PLAIN)))).toBe('too-many-requests')
  })
})
