/**
 * A draft and its files while things go wrong: the page loaded again, the network gone, another
 * window, a session that ended, files that are not what they say. Nothing is lost, all is explained.
 */
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callApi } from '../bench/seat.ts'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { createGlb, createPng, triangleGlb } from '../support/glb.ts'
import { enterBy } from './acts.ts'
import {
  expectUnbroken,
  field,
  isSaved,
  isTold,
  press,
  sees,
  sessionOf,
  startDraft,
} from './bad-acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'

const MEGABYTE = 1024 * 1024

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let page: Page
let link = ''
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiebang-journey-'))
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  page = (await startVisit(browser, { base: house.base, watch })).page
  link = await house.invite('applicant', '填表人')
  await enterBy(link, page)
  await startDraft(page)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function stored(): Promise<Submission> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  return callApi<Submission>(house.base, `/submissions/${id}`, { token: await sessionOf(page) })
}

const storedAddress = async (): Promise<string> => (await stored()).form.address

describe('a draft', () => {
  it('is there after the page was loaded again within a word', async () => {
    await field(page, '场景所在地址').fill('刷新前一刻写下的地址')
    await page.reload()
    await field(page, '场景所在地址').waitFor()
    expect(await field(page, '场景所在地址').inputValue()).toBe('刷新前一刻写下的地址')
    await isSaved(page)
  })

  it('is kept while there is no network, and sent when there is', async () => {
    await page.context().setOffline(true)
    await field(page, '场景所在地址').fill('断网时写下的地址')
    await isTold(page, '没有连上服务器，刚才的操作未送达。您填写的内容还在，请检查网络后重试。')
    await isTold(page, '文字已存在本浏览器，恢复后会自动重试。')
    await page.context().setOffline(false)
    await isSaved(page)
    expect(await storedAddress()).toBe('断网时写下的地址')
  })

  it('asks which text is to stay when two windows have written', async () => {
    const second = await page.context().newPage()
    await second.goto(page.url())
    await field(second, '场景所在地址').fill('第二个窗口的地址')
    await isSaved(second)
    await field(page, '场景所在地址').fill('第一个窗口的地址')
    await isTold(page, '这份申报刚在另一窗口被修改')
    await press(page, '载入另一份')
    await sees(page, '刚才此处的文字已搁置，没有丢失。')
    expect(await field(page, '场景所在地址').inputValue()).toBe('第二个窗口的地址')
    await press(page, '恢复刚才的文字')
    await isSaved(page)
    expect(await storedAddress()).toBe('第一个窗口的地址')
    await second.close()
  })

  it('waits for its writer who signed out in another window, and is saved once back', async () => {
    const second = await page.context().newPage()
    await second.goto(`${house.base}/scenarios`)
    await press(second, '退出登录')
    await isTold(second, '您还没有设置口令。')
    await second.getByLabel('邮箱').fill('writer@example.com')
    await second.getByLabel('新口令').fill('一句只有我自己知道的话语')
    await press(second, '设置口令')
    await isTold(second, '可以放心退出')
    await press(second, '退出登录')
    await second.getByRole('link', { name: '登录', exact: true }).waitFor()
    await field(page, '场景所在地址').fill('退出之后写下的地址')
    await isTold(page, '请先登录。用邀请链接或入场码登录后再试一次。')
    await isTold(page, '文字已存在本浏览器，恢复后会自动重试。')
    await second.goto(`${house.base}/sign-in`)
    await second.getByLabel('邮箱').fill('writer@example.com')
    await second.getByLabel('密码或口令').fill('一句只有我自己知道的话语')
    await second.getByRole('main').getByRole('button', { name: '登录', exact: true }).click()
    await second.getByRole('button', { name: '退出登录' }).waitFor()
    await isSaved(page)
    expect(await storedAddress()).toBe('退出之后写下的地址')
    await second.close()
  })
})

async function choose(button: '上传模型（GLB）' | '上传图片', path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, button)
  await (await chooser).setFiles(path)
}

/** A file of these bytes, or of this many bytes and nothing in them. */
async function fileOf(name: string, content: Buffer | number): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'number' ? '' : content)
  if (typeof content === 'number') await truncate(path, content)
  return path
}

const asset = { version: '2.0' }
const hungry = { componentType: 5126, count: 5e7, type: 'VEC3' }
const outside = { uri: 'https://tracker.example/x.bin', byteLength: 4 }

describe('a file', () => {
  it.each<[string, Buffer | number, string]>([
    ['图片.glb', createPng(10, 10), '文件内容不是GLB。请上传真正的GLB文件（改后缀名不行）。'],
    ['空.glb', 0, '文件内容不是GLB。请上传真正的GLB文件（改后缀名不行）。'],
    [
      '要六百兆.glb',
      createGlb({ asset, accessors: [hungry] }),
      'GLB要求的几何数据字节数是600,000,000，上限536,870,912。请简化模型后重新导出。',
    ],
    [
      '引用外部.glb',
      createGlb({ asset, buffers: [outside] }),
      'GLB引用了外部地址“https://tracker.example/x.bin”。请把贴图和数据打包进文件后重新导出。',
    ],
    [
      '截断.glb',
      triangleGlb().subarray(0, 200),
      'GLB文件结构损坏或不完整（长度与文件头不符）。请从建模软件重新导出glTF 2.0二进制文件。',
    ],
    ['过大.glb', 61 * MEGABYTE, '文件有61 MB，上限是60 MB。请压缩后重新上传。'],
    [
      '三万像素.png',
      createPng(30_000, 30_000, 1),
      '图片为30,000×30,000像素，长乘宽不得超过50,000,000像素。请缩小后重新上传。',
    ],
    ['文本.png', Buffer.from('这是一段文字。'), '文件内容不是PNG / JPEG / WebP。'],
    ['过大.png', 21 * MEGABYTE, '文件有21 MB，上限是20 MB。请压缩后重新上传。'],
  ])('%s is refused with what is wrong and what to do', async (name, content, sentence) => {
    const button = name.endsWith('.glb') ? '上传模型（GLB）' : '上传图片'
    await choose(button, await fileOf(name, content))
    await isTold(page, name)
    await isTold(page, sentence)
    await press(page, '关闭')
  })

  it('is refused in English to whoever reads English', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    const chooser = page.waitForEvent('filechooser')
    await press(page, 'Upload a model (GLB)')
    await (await chooser).setFiles(await fileOf('cut.glb', triangleGlb().subarray(0, 200)))
    await isTold(page, 'damaged or incomplete (the length is not what its header says)')
    await press(page, 'Close')
    await page.getByRole('button', { name: '中文' }).click()
  })

  it('that only its processing finds wrong says so at the file', async () => {
    await choose('上传图片', await fileOf('半张.png', createPng(2000, 2000, 3)))
    await sees(page, '图片已损坏，无法读取。请重新导出PNG、JPEG或WebP。')
    await sees(page, /未能使用/)
  })

  it('waits when the network goes while it is sent, and goes on by itself when it is back', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    const picture = await sharp({
      create: { width: 2400, height: 1300, channels: 3, background: '#fff', noise },
    })
      .png({ compressionLevel: 0 })
      .toBuffer()
    const devtools = await page.context().newCDPSession(page)
    const network = (offline: boolean, uploadThroughput: number) =>
      devtools.send('Network.emulateNetworkConditions', {
        offline,
        uploadThroughput,
        downloadThroughput: -1,
        latency: 0,
      })
    await network(false, 2 * MEGABYTE)
    await choose('上传图片', await fileOf('现场.png', picture))
    await sees(page, /正在上传现场\.png：[1-9]\d*%/)
    await network(true, 0)
    await isTold(page, '上传中断，恢复网络后继续。')
    await network(false, -1)
    await sees(page, /可以使用/)
    const { assets } = await stored()
    expect(assets.find(({ name }) => name === '现场.png')).toMatchObject({
      status: 'ready',
      width: 2048,
    })
  })

  it('breaks no page', () => expectUnbroken(watch))
})
