/**
 * What an applicant is told about everything that can be wrong in a form, on pages of the production
 * build: in words, with what to do, and with nothing lost that was typed.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callApi } from '../bench/seat.ts'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { call2025, fitForm } from '../support/sample-call.ts'
import { enterBy, fillForm } from './acts.ts'
import {
  expectUnbroken,
  field,
  isSaved,
  isTold,
  press,
  sees,
  sessionOf,
  SOON,
  startDraft,
} from './bad-acts.ts'
import { launchBrowser, startVisit, type Visit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { SCENARIO_NAME } from './filled-form.ts'

const CODE = '组织机构代码/三证合一码'
const RARE = '𠮷'
const FAMILY = '👨‍👩‍👧'

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let applicant: Visit
let page: Page

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  applicant = await startVisit(browser, { base: house.base, watch })
  page = applicant.page
  await enterBy(await house.invite('applicant', '填表人'), page)
  await startDraft(page)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const findings = () => page.locator('#submit li')

describe('a form with something wrong in it', () => {
  it('says of every long text by how much it is over, a rare character or an emoji being one', async () => {
    for (const { zh, maxChars } of call2025.form.content) {
      await field(page, zh).fill(RARE.repeat(maxChars + 1))
      await sees(page, `${maxChars + 1}/${maxChars}字，超出1字`)
      await sees(page, `已有${maxChars + 1}字，上限${maxChars}字，请删减1字。`)
      await field(page, zh).fill(RARE.repeat(maxChars - 1) + FAMILY)
      await sees(page, `${maxChars}/${maxChars}字`)
      await expect.poll(() => page.getByText('请删减').count(), SOON).toBe(0)
    }
  })

  it('says of every line by how much it is over, at the field and where it is submitted', async () => {
    for (const [label, limit] of [
      ['牵头单位名称', 100],
      ['场景名称', 100],
      ['场景所在地址', 100],
      ['姓名', 40],
      ['职务', 40],
      ['场景英文名称', 120],
      ['英文摘要', 600],
      ['法定代表人', 40],
    ] as const) {
      await field(page, label).fill(RARE.repeat(limit + 1))
      const sentence = page.getByText(`已有${limit + 1}字，上限${limit}字，请删减1字。`)
      await expect.poll(() => sentence.count(), SOON).toBe(2)
      await field(page, label).fill(RARE.repeat(limit))
      await expect.poll(() => sentence.count(), SOON).toBe(0)
    }
  })

  it('keeps a text that is far too long, says why it is not saved, and saves the shortened one', async () => {
    const endless = '长'.repeat(20_001)
    await field(page, '已有基础').fill(endless)
    await isTold(page, '有文字过长，未能保存：每项最多可存20,000个字符。')
    expect(await field(page, '已有基础').inputValue()).toBe(endless)
    await field(page, '已有基础').fill('已接入六座码头客流。')
    await isSaved(page)
  })

  it('says what is wrong with a code of 18 or of 9 characters, and when it is right', async () => {
    for (const [code, sentence] of [
      ['91310000MA1FL000K1', '校验位不符，可能有一位写错。请对照证照核对。'],
      ['12345678-9', '校验位不符，可能有一位写错。请对照证照核对。'],
      ['9131', '应为18位统一社会信用代码，或9位组织机构代码。请核对位数。'],
      ['O1310000MA1FL000K1', '含有代码中不会出现的字符（如字母I、O、S、V、Z）。请对照证照核对。'],
    ] as const) {
      await field(page, CODE).fill(code)
      await field(page, CODE).blur()
      await expect.poll(() => page.getByText(sentence).count(), SOON).toBe(2)
    }
    await field(page, CODE).fill('91310000dem000102a')
    await sees(page, '校验位相符')
  })

  it('lists what is missing when it is submitted, and leads to each field', async () => {
    await press(page, '提交申报')
    await sees(page, /还有\d+处需要填写或修改/)
    await findings().filter({ hasText: '申报场景方向' }).getByRole('link').click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), SOON)
      .toBe('field-directionId')
    await page.goBack()
  })

  it('offers a fourth joint unit to nobody, and takes five from no program', async () => {
    for (let i = 0; i < 3; i += 1) await press(page, '添加联合申报单位')
    await sees(page, '已达3家上限。')
    expect(await page.getByRole('button', { name: '添加联合申报单位' }).isDisabled()).toBe(true)
    for (const number of [3, 2, 1]) await press(page, `移除 联合申报单位${number}`)
    const token = await sessionOf(page)
    const { id, revision } = await post<Submission>(token, '/submissions', {})
    const unit = { name: '单位', nature: 'private', natureOther: '', strengths: '强', code: '' }
    const codes = ['12310000DEM000110A', '91310000DEM0001292', '91350100M000100Y43']
    const jointUnits = [...codes, codes[0], codes[1]].map((code = '') => ({ ...unit, code }))
    const body = { id, revision, form: { ...fitForm(), jointUnits }, exhibits: [] }
    const saved = await callApi<Submission>(house.base, `/submissions/${id}`, {
      token,
      method: 'PUT',
      body,
    })
    const submit = post(token, `/submissions/${id}/submit`, { id, revision: saved.revision })
    await expect(submit).rejects.toThrow(/422 .*too-many-joint-units/)
  })

  it('asks for a third technology element', async () => {
    await fillForm(page)
    await field(page, 'AR/VR/MR').uncheck()
    await sees(page, '至少选择3项，目前2项。')
    expect(await findings().count()).toBe(1)
    await field(page, 'AR/VR/MR').check()
    await sees(page, '全部填写完毕，可以提交。')
    await isSaved(page)
  })
})

async function post<T>(token: string, path: string, body: unknown): Promise<T> {
  return callApi<T>(house.base, path, { token, method: 'POST', body })
}

describe('submitting', () => {
  it('twice by a double click gives one receipt, which stays when going back', async () => {
    const filer = await startVisit(browser, { base: house.base, watch })
    page = filer.page
    await enterBy(await house.invite('applicant', '填表人'), page)
    await startDraft(page)
    await fillForm(page)
    await page.getByRole('button', { name: '提交申报' }).dblclick()
    await sees(page, 'JB2025-00001')
    expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0)
    await page.goBack()
    await page.getByRole('listitem').filter({ hasText: SCENARIO_NAME }).waitFor()
    await sees(page, '已提交')
    await page.goForward()
    await sees(page, 'JB2025-00001')
    expect(await page.getByRole('button', { name: '提交申报' }).count()).toBe(0)
  })

  it('the same scenario of the same unit again is refused with the receipt there is', async () => {
    await applicant.page.close()
    await page.goto(`${house.base}/apply`)
    await startDraft(page)
    await fillForm(page)
    await press(page, '提交申报')
    await isTold(page, '本单位已申报过同名场景（回执号JB2025-00001）。请修改场景名称')
    await page.getByRole('button', { name: 'English' }).click()
    await isTold(
      page,
      'Your unit has already filed a scenario of this name (receipt JB2025-00001).',
    )
    await page.getByRole('button', { name: '中文' }).click()
    await field(page, '场景名称').fill('另一个场景')
    await isSaved(page)
    await press(page, '提交申报')
    await sees(page, 'JB2025-00002')
  })

  it('is not possible past the deadline, and the draft is kept', async () => {
    const closed = await startEmptyHouse(call2025.deadline)
    try {
      const late = await startVisit(browser, { base: closed.base, watch })
      await enterBy(await closed.invite('applicant', '迟到者'), late.page)
      await startDraft(late.page)
      await sees(late.page, '申报已于2025年6月30日 23:59截止，不能再提交。')
      await fillForm(late.page)
      await press(late.page, '提交申报')
      await isTold(late.page, '申报已于2025-06-30 23:59截止，不能再提交。草稿仍为您保留。')
      await late.page.reload()
      await field(late.page, '场景名称').waitFor()
      expect(await field(late.page, '场景名称').inputValue()).toBe(SCENARIO_NAME)
    } finally {
      await closed.stop()
    }
  })

  it('breaks no page', () => expectUnbroken(watch))
})
