/**
 * Every 2D page of the house with something on it: for what has to hold on all of them. What the
 * pages show is made through the API.
 */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { Gathering, Invitation } from '../../shared/protocol/api-gathering.ts'
import { openReview, type OpenReview } from '../bench/open-review.ts'
import { callApi, enterRoom, redeemLink } from '../bench/seat.ts'
import type { House } from './house.ts'
import { stagePanel, type StagedPanel } from './staged-panel.ts'
import { stageBlind, stageNotice, type StagedNotice } from './staged-notice.ts'

const SAMPLE = fileURLToPath(
  new URL('../../assets/samples/precision-medicine/submission.json', import.meta.url),
)

export interface Stop {
  path: string
  /** Session of who looks; nobody when absent. */
  token?: string | undefined
  /** Something that stands on the page when it is there, as a selector. */
  shows: string
  /** Brings the page into the state that is meant; its texts are those of zh-CN. */
  act?: (page: Page) => Promise<void>
}

export interface Staged {
  review: OpenReview
  /** Another one, whose item is decided. */
  decided: OpenReview
  /** Sessions by the English name of the role. */
  sessions: { applicant: string; organiser: string; secretary: string; presenter: string }
  /** Submissions of the applicant: nothing filled in, everything filled in, handed in. */
  draft: string
  filled: string
  filed: string
  /** Further gatherings: a review not yet open, one that has ended with a result, a roadshow. */
  planned: string
  ended: string
  roadshow: string
  notice: StagedNotice
  panel: StagedPanel
  /** A review that is blind, and its item. */
  blind: { id: string; submissionId: string }
}

/** Fills the house. Both reviewers of the open review have scored nothing yet. */
export async function stage({ base, links }: House): Promise<Staged> {
  const [applicant, organiser, secretary] = await Promise.all(
    ['Applicant', 'Organiser', 'Secretary'].map((role) => redeemLink(base, links[role] ?? '')),
  )
  if (!applicant || !organiser || !secretary) throw new Error('A sign-in link gave no session.')
  const post = <T>(path: string, body?: unknown): Promise<T> =>
    callApi<T>(base, path, { token: secretary, method: 'POST', body })
  const planned = await post<Gathering>('/gatherings', {
    kind: 'review',
    title: '工业领域评审会',
    trackId: 'industry',
  })
  const panel = await post<Gathering>('/gatherings', {
    kind: 'review',
    title: '交通领域初评',
    trackId: 'transport',
  })
  const roadshow = await post<Gathering>('/gatherings', {
    kind: 'roadshow',
    title: '揭榜路演',
    trackId: null,
  })
  const { url } = await post<Invitation>(`/gatherings/${roadshow.id}/members`, {
    id: roadshow.id,
    name: '沈路演',
    role: 'presenter',
  })
  await post(`/gatherings/${roadshow.id}/status`, { id: roadshow.id, status: 'open' })
  const [decided, done] = [await openReview(base, secretary), await openReview(base, secretary)]
  for (const review of [decided, done]) await decide(base, review)
  await post(`/gatherings/${done.id}/status`, { id: done.id, status: 'ended' })
  const review = await openReview(base, secretary)
  const nameless = await file(base, applicant, 'filed', '匿名')
  return {
    review,
    notice: await stageNotice(base, { organiser, secretary }, review.scenario.id),
    blind: {
      id: await stageBlind(base, { organiser, secretary }, nameless),
      submissionId: nameless,
    },
    panel: await stagePanel(base, secretary, { id: panel.id, item: review.scenario }),
    decided,
    sessions: { applicant, organiser, secretary, presenter: await redeemLink(base, url) },
    draft: await file(base, applicant, 'empty'),
    filled: await file(base, applicant, 'filled'),
    filed: await file(base, applicant, 'filed'),
    planned: planned.id,
    ended: done.id,
    roadshow: roadshow.id,
  }
}

/** One sheet is filled and sealed, the item revealed and selected. */
async function decide(base: string, { id, chair, scenario }: OpenReview): Promise<void> {
  const { rubric } = await callApi<Gathering>(base, `/gatherings/${id}`, { token: chair })
  const room = await enterRoom(base, id, chair)
  const submissionId = scenario.id
  const changeId = (): string => randomUUID()
  for (const [index, criterion] of rubric.criteria.entries())
    await room.request('setScore', {
      submissionId,
      criterionId: criterion.id,
      value: 90 - index * 4,
      changeId: changeId(),
    })
  await room.request('sealSheet', { submissionId, changeId: changeId() })
  await room.request('setPhase', { submissionId, phase: 'closed' })
  await room.request('setPhase', { submissionId, phase: 'revealed' })
  await room.request('decide', {
    submissionId,
    outcome: 'selected',
    reason: '示范作用明显。',
    changeId: changeId(),
  })
  await room.leave()
}

/** A submission with the words of a sample; returns its id. */
async function file(
  base: string,
  token: string,
  until: 'empty' | 'filled' | 'filed',
  called = until === 'filed' ? '已提交' : '草稿',
): Promise<string> {
  const created = await callApi<{ id: string; revision: number }>(base, '/submissions', {
    token,
    method: 'POST',
  })
  const { id } = created
  if (until === 'empty') return id
  const { form } = JSON.parse(await readFile(SAMPLE, 'utf8')) as { form: object }
  // A unit files a scenario of one name only once, and the sample is filed already.
  const scenarioName = `无障碍核对用场景（${called}）`
  const { revision } = await callApi<{ revision: number }>(base, `/submissions/${id}`, {
    token,
    method: 'PUT',
    body: { id, revision: created.revision, form: { ...form, scenarioName }, exhibits: [] },
  })
  if (until === 'filed')
    await callApi(base, `/submissions/${id}/submit`, {
      token,
      method: 'POST',
      body: { id, revision },
    })
  return id
}

/** The pages by name, in the order in which people meet them, by what they are about; what they lead to is there once it is staged. */
export const STOPS: Record<string, (staged: Staged) => Record<string, Stop>> = {
  'open to all': openStops,
  'of applicants': intakeStops,
  'of the desk': deskStops,
  'of gatherings': sessionStops,
}

function openStops({ review, notice, panel }: Staged): Record<string, Stop> {
  return {
    home: { path: '/', shows: '[data-pavilion] h3' },
    'home-member': { path: '/', token: review.reviewers[0], shows: '#mine-heading' },
    'sign-in-refused': {
      path: '/sign-in',
      shows: 'input[type=password]',
      act: async (page) => {
        await page.getByLabel('邮箱').fill('nobody@example.com')
        await page.locator('input[type=password]').fill('not the password')
        await page.locator('form button[type=submit]').click()
        await page.locator('[role=alert].note').waitFor()
      },
    },
    join: { path: '/join/123', shows: 'form' },
    enter: { path: '/enter', shows: 'dl [data-finding=good]' },
    'enter-screen': { path: '/enter/screen', shows: 'img' },
    invite: { path: '/invite/not-a-token', shows: 'form' },
    catalogue: { path: '/scenarios', shows: 'a[href^="/scenarios/"]' },
    'catalogue-empty': { path: '/scenarios?q=没有这样的场景', shows: '.empty' },
    scenario: { path: `/scenarios/${review.scenario.id}`, shows: 'article h1' },
    'scenario-gone': { path: '/scenarios/none', shows: '[role=alert].note' },
    notices: { path: '/notices', shows: '[data-testid=notices]' },
    notice: { path: `/notices/${notice.id}`, shows: '[data-testid=noticed]' },
    objection: { path: `/objections/${notice.token}`, shows: '[data-testid=objection-steps]' },
    appointment: { path: `/appointments/${panel.token}`, shows: '[data-testid=declare]' },
    'not-found': { path: '/nowhere', shows: 'h1' },
    closed: { path: '/apply', shows: 'h1' },
  }
}

function intakeStops({ sessions, draft, filled, filed }: Staged): Record<string, Stop> {
  const token = sessions.applicant
  return {
    submissions: { path: '/apply', token, shows: '.rows a' },
    'form-empty': {
      path: `/apply/${draft}`,
      token,
      shows: 'textarea',
      act: async (page) => {
        await page.getByRole('button', { name: '提交申报' }).click()
        await page.locator('[aria-invalid=true]').first().waitFor()
      },
    },
    form: { path: `/apply/${filled}`, token, shows: 'textarea' },
    receipt: { path: `/apply/${filed}`, token, shows: 'dl' },
  }
}

function deskStops(staged: Staged): Record<string, Stop> {
  const { sessions, filed, planned, roadshow, review, notice, blind, panel } = staged
  const { organiser, secretary } = sessions
  return {
    'notice-desk': {
      path: `/notices/${notice.id}`,
      token: organiser,
      shows: '[data-testid=objections]',
    },
    'notice-new': { path: '/notices', token: organiser, shows: '[data-testid=notices]' },
    'gathering-blind': {
      path: `/organiser/gatherings/${blind.id}`,
      token: organiser,
      shows: '[data-testid=blind-items]',
    },
    'leak-check': {
      path: `/organiser/gatherings/${blind.id}/blind/${blind.submissionId}`,
      token: organiser,
      shows: 'article h1',
    },
    experts: { path: '/organiser/experts', token: organiser, shows: '[data-testid=experts]' },
    'expert-edit': {
      path: '/organiser/experts',
      token: organiser,
      shows: '[data-testid=experts]',
      act: async (page) => {
        await page.getByRole('button', { name: '修改林澄' }).click()
        await page.getByRole('button', { name: '从表格导入' }).click()
        await page.locator('form.sheet').waitFor()
      },
    },
    panel: {
      path: `/organiser/gatherings/${panel.id}#panel`,
      token: organiser,
      shows: '[data-testid=conflicts]',
      act: async (page) => {
        await page.getByRole('button', { name: '按规则提名' }).click()
        await page.getByRole('button', { name: /^认定/ }).click()
        await page.getByTestId('proposal').waitFor()
      },
    },
    checks: { path: '/organiser/checks', token: organiser, shows: 'table a' },
    check: { path: `/organiser/checks/${filed}`, token: organiser, shows: '[type=checkbox]' },
    invites: {
      path: '/organiser/invites',
      token: organiser,
      shows: 'form',
      act: async (page) => {
        await page.getByLabel('姓名').fill('沈会务')
        await page.locator('form button[type=submit]').click()
        await page.locator('section input').waitFor()
      },
    },
    gatherings: { path: '/organiser/gatherings', token: secretary, shows: '.rows a' },
    'gathering-new': { path: `/organiser/gatherings/${planned}`, token: secretary, shows: 'table' },
    gathering: {
      path: `/organiser/gatherings/${review.id}`,
      token: secretary,
      shows: 'table',
      act: async (page) => {
        await page.getByRole('button', { name: /^为郑专家/ }).click()
        await page.locator('.note-alert button').first().click()
        await page.locator('section img').waitFor()
      },
    },
    'gathering-roadshow': {
      path: `/organiser/gatherings/${roadshow}`,
      token: secretary,
      shows: '.section',
    },
  }
}

function sessionStops({
  review,
  decided,
  sessions,
  planned,
  ended,
  roadshow,
}: Staged): Record<string, Stop> {
  const [reviewer] = review.reviewers
  return {
    session: { path: `/gatherings/${review.id}`, token: reviewer, shows: '[type=range]' },
    'session-chair': {
      path: `/gatherings/${review.id}`,
      token: review.chair,
      shows: '[type=range]',
    },
    'session-decided': {
      path: `/gatherings/${decided.id}`,
      token: decided.chair,
      shows: 'table',
    },
    'session-screen': {
      path: `/gatherings/${review.id}/screen`,
      token: review.chair,
      shows: '[data-testid=speaking]',
    },
    look: { path: '/look', token: reviewer, shows: 'canvas' },
    'session-planned': { path: `/gatherings/${planned}`, token: sessions.secretary, shows: 'h1' },
    'session-ended': { path: `/gatherings/${ended}`, token: sessions.secretary, shows: 'table' },
    'session-roadshow': {
      path: `/gatherings/${roadshow}`,
      token: sessions.presenter,
      shows: '[data-testid=members]',
    },
  }
}
