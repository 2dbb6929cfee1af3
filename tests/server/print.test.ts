/** What is printed: minutes, notice and certificate, read back as PDF. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processDocument } from '../../server/assets/process-document.ts'
import { saveExpert } from '../../server/expert/experts.ts'
import { appointExperts, readPanel } from '../../server/expert/panels.ts'
import { updateGathering } from '../../server/gathering/gatherings.ts'
import { declareRecusal } from '../../server/gathering/recusals.ts'
import { confirmNotice, publishNotice } from '../../server/notice/notices.ts'
import { readDecision, sealDecision } from '../../server/review/decision.ts'
import { decide, setPhase } from '../../server/review/phases.ts'
import { expertSchema } from '../../shared/expert/expert.ts'
import { must } from '../support/must.ts'
import { createActor, holdOf, openGathering, publishScenario, signInAs } from '../support/people.ts'
import { callApi, runHouse, type RunningHouse } from '../support/running-house.ts'

/** A name with signs that few fonts have. */
const RARE = '龘䶮'

describe('what is printed', () => {
  let house: RunningHouse
  let folder: string
  let organiser: string
  beforeAll(async () => {
    house = await runHouse('SQLite')
    folder = await mkdtemp(join(tmpdir(), 'print-'))
    organiser = await createActor(house.services, 'organiser')
  })
  afterAll(async () => {
    await house.close()
    await rm(folder, { recursive: true })
  })

  /** The words of the pages of a PDF, as a reader that has only the file's own fonts finds them. */
  async function wordsOf(path: string, token: string | undefined): Promise<string[]> {
    const answer = await callApi(house.url, path, token === undefined ? {} : { token })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const bytes = Buffer.from(await answer.bytes())
    // Fonts are in the file, and only the signs that it has.
    expect(bytes.length).toBeLessThan(400_000)
    const read = await processDocument(bytes, join(folder, randomUUID()))
    if (!read.ok) throw new Error(read.code)
    return must(read.pages).map(({ text }) => text)
  }
  const statusOf = async (path: string, token: string | undefined): Promise<number> =>
    (await callApi(house.url, path, token === undefined ? {} : { token })).status

  /** A review with one item selected by two people, and one that was not. */
  async function review() {
    const { services } = house
    const { id, people } = await openGathering(services, {
      roles: ['chair', 'secretary', 'reviewer'],
    })
    const [chair = '', secretary = '', reviewer = ''] = people
    const items = [
      await publishScenario(services, {
        scenarioName: `${RARE}场景${randomUUID()}`,
        leadUnitName: `${RARE}公司`,
      }),
      await publishScenario(services),
    ]
    await updateGathering(services, organiser, { id, agenda: items })
    const hold = await holdOf(services, id)
    for (const [at, submissionId] of items.entries()) {
      for (const phase of ['scoring', 'closed', 'revealed'] as const)
        await setPhase(services, hold, { actor: chair, submissionId, phase })
      const outcome = at === 0 ? ('selected' as const) : ('not-selected' as const)
      const reason = at === 0 ? '示范意义突出' : ''
      await decide(services, hold, {
        actor: chair,
        submissionId,
        outcome,
        reason,
        changeId: randomUUID(),
      })
    }
    const row = await services.db
      .selectFrom('gathering')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const digest = must((await readDecision(services, row, chair)).digest)
    await sealDecision(services, { personId: chair, role: 'chair' }, { id, digest })
    await sealDecision(services, { personId: secretary, role: 'secretary' }, { id, digest })
    return { id, items, chair, secretary, reviewer }
  }

  it('are minutes of the review, for those who may know its results', async () => {
    const { id, items, chair, secretary, reviewer } = await review()
    const path = `/gatherings/${id}/minutes.pdf`
    const text = (await wordsOf(path, await signInAs(house.services, secretary))).join('\n')
    for (const word of [
      '评审会议纪要',
      `${RARE}场景`,
      '示范意义突出',
      '入选',
      '未入选',
      'chair-0',
      '链尾',
    ])
      expect(text).toContain(word)
    const stranger = await createActor(house.services, 'applicant')
    expect(await statusOf(path, await signInAs(house.services, stranger))).toBe(403)
    expect(await statusOf(path, undefined)).toBe(401)
    // What proves them is of all items: who is recused from one has none.
    const recusal = {
      gatheringId: id,
      submissionId: must(items[1]),
      personId: reviewer,
      reason: '同单位',
    }
    await declareRecusal(house.services, reviewer, recusal)
    expect(await statusOf(path, await signInAs(house.services, reviewer))).toBe(403)
    expect(chair).not.toBe('')
  })

  it('are a letter for an expert who is asked, by its own link and for who asks', async () => {
    const { services } = house
    const { id } = await openGathering(services, { roles: ['chair'] })
    const expert = await saveExpert(services, organiser, {
      id: null,
      revision: 0,
      expert: expertSchema.parse({ name: `${RARE}专家`, unit: '某研究院', position: '研究员' }),
    })
    const asked = { expertId: expert.id, role: 'reviewer' as const }
    await appointExperts(services, organiser, { gatheringId: id, experts: [asked], replyBy: null })
    const [appointment] = (await readPanel(services, id)).appointments
    const link = must(must(appointment).url)
    const token = must(link.split('/').at(-1))
    const own = (await wordsOf(`/appointments/${token}/letter.pdf`, undefined)).join('\n')
    for (const word of ['聘 请 函', `${RARE}专家`, '某研究院', '评审会', '另行通知', token])
      expect(own).toContain(word)
    const path = `/gatherings/${id}/letters/${must(appointment).id}.pdf`
    const staff = (await wordsOf(path, await signInAs(services, organiser))).join('\n')
    expect(staff).toContain(`${RARE}专家`)
    const stranger = await createActor(services, 'applicant')
    expect(await statusOf(path, await signInAs(services, stranger))).toBe(403)
    expect(await statusOf(`/appointments/${'x'.repeat(43)}/letter.pdf`, undefined)).toBe(404)
  })

  it('are a notice for everybody, and a certificate for its unit once the notice is confirmed', async () => {
    const { services } = house
    const { id, items } = await review()
    const notice = await publishNotice(services, organiser, {
      title: '遴选结果公示',
      gatherings: [id],
      days: 1,
    })
    const sheet = await wordsOf(`/notices/${notice.id}/notice.pdf`, undefined)
    expect(sheet.join()).toContain('遴选结果公示')
    expect(sheet.join()).toContain(`${RARE}公司`)
    const selected = must(items[0])
    const { owner_id } = await services.db
      .selectFrom('submission')
      .select('owner_id')
      .where('id', '=', selected)
      .executeTakeFirstOrThrow()
    const owner = await signInAs(services, owner_id)
    const path = `/notices/${notice.id}/certificates/${selected}.pdf`
    expect(await statusOf(path, owner)).toBe(409)
    await services.db
      .updateTable('notice')
      .set({ until_at: services.now() })
      .where('id', '=', notice.id)
      .execute()
    await confirmNotice(services, organiser, notice.id)
    const [certificate] = await wordsOf(path, owner)
    expect(certificate).toContain('入 选 证 书')
    expect(certificate).toContain(`${RARE}公司`)
    const other = await signInAs(services, await createActor(services, 'applicant'))
    expect(await statusOf(path, other)).toBe(403)
    const notSelected = `/notices/${notice.id}/certificates/${must(items[1])}.pdf`
    expect(await statusOf(notSelected, await signInAs(services, organiser))).toBe(404)
  })
})
