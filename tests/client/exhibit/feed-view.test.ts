import { describe, expect, it } from 'vitest'
import { feedControls } from '../../../client/exhibit/feed/feed-controls.ts'
import { feedLogOf, keepFeedLog, withUpdate } from '../../../client/exhibit/feed/feed-log.ts'
import { figureOf, formatAge } from '../../../client/exhibit/feed/feed-words.ts'
import { actOf, pressOf } from '../../support/panel-presses.ts'
import type { Shown, Words } from '../../../client/exhibit/kit/kind.ts'
import { textIn } from '../../../client/i18n/i18n.ts'
import { feedSchema, type FeedManifest } from '../../../shared/exhibit/feed/manifest.ts'
import { feedState } from '../../../shared/exhibit/feed/state.ts'
import type { FeedUpdate } from '../../../shared/exhibit/feed/update.ts'

const title = { zh: '功率', en: 'Power' }
const words: Words = {
  t: (text, figures) => textIn(text, 'zh-CN', figures),
  pick: ({ zh }) => zh,
  language: 'zh-CN',
}
const feedOf = (type: 'push' | 'mqtt'): FeedManifest =>
  feedSchema.parse({
    kind: 'feed',
    id: 'f',
    title,
    source: { type },
    channels: [
      { id: 'power', title, unit: 'kW', min: 0, max: 100, warnAbove: 80, warnBelow: 10 },
      { id: 'heat', title: { zh: '温度', en: 'Heat' }, min: 0, max: 100 },
    ],
    staleAfterS: 10,
  })
const update: FeedUpdate = { nowMs: 5000, connection: 'on', whole: true, samples: [] }

describe('withUpdate', () => {
  it('keeps what is known, moved to our reading of the server’s clock', () => {
    const first = withUpdate(
      feedLogOf(feedOf('push')),
      {
        ...update,
        samples: [{ atMs: 4000, values: { power: 1, heat: 2 } }],
      },
      105_000,
    )
    expect(first.history).toEqual({
      power: [{ atMs: 104_000, value: 1 }],
      heat: [{ atMs: 104_000, value: 2 }],
    })
    const later = {
      ...update,
      whole: false,
      nowMs: 6000,
      samples: [{ atMs: 6000, values: { power: 3 } }],
    }
    const second = withUpdate(first, later, 106_000)
    expect(second.history.power?.map(({ value }) => value)).toEqual([1, 3])
    expect(second.history.heat).toHaveLength(1)
  })

  it('forgets what is too old to be shown, but never the last value', () => {
    const old = {
      history: {
        power: [
          { atMs: 0, value: 1 },
          { atMs: 1, value: 2 },
        ],
      },
      connection: 'on',
    } as const
    const now = 3_600_000
    expect(withUpdate(old, { ...update, whole: false, nowMs: now }, now).history.power).toEqual([
      { atMs: 1, value: 2 },
    ])
  })
})

describe('figureOf', () => {
  const [power] = feedOf('push').channels as [FeedManifest['channels'][number]]
  it.each([
    [{ value: 50, ageMs: 0, tone: 'normal' }, { value: '50.0 kW' }],
    [
      { value: 90, ageMs: 0, tone: 'warning' },
      { value: '90.0 kW', note: '偏高', tone: 'alert' },
    ],
    [
      { value: 5, ageMs: 0, tone: 'warning' },
      { value: '5.0 kW', note: '偏低', tone: 'alert' },
    ],
    [
      { value: 90, ageMs: 130_000, tone: 'stale' },
      { value: '90.0 kW', note: '2分钟前', tone: 'soft' },
    ],
    [
      { value: NaN, ageMs: 0, tone: 'none' },
      { value: '—', note: '暂无', tone: 'soft' },
    ],
  ] as const)('says %j as %j', (reading, figure) => {
    expect(figureOf(words, power, reading)).toEqual({ label: '功率', ...figure })
  })

  it('says ages in seconds, minutes and hours', () => {
    expect([400, 59_000, 60_000, 7_300_000].map((ms) => formatAge(words, ms))).toEqual([
      '1秒前',
      '59秒前',
      '1分钟前',
      '2小时前',
    ])
  })
})

describe('feedControls', () => {
  const itemsOf = (exhibit: FeedManifest, nowMs: number) => {
    const shown: Shown<'feed'> = { exhibit, assets: [] }
    return feedControls.items(words, shown, feedState.initial(exhibit), nowMs)
  }
  const texts = (exhibit: FeedManifest, nowMs = 20_000): string =>
    itemsOf(exhibit, nowMs)
      .map((item) => (item.kind === 'text' ? item.text : ''))
      .join('')

  it('says where values come from and when they do not', () => {
    const [push, mqtt] = [feedOf('push'), feedOf('mqtt')]
    expect(texts(push)).toContain('正在等待')
    keepFeedLog(push, { history: {}, connection: 'on' })
    expect(texts(push)).toContain('申报单位的系统推送')
    keepFeedLog(push, { history: {}, connection: 'away' })
    expect(texts(push)).toContain('正在重连')
    keepFeedLog(mqtt, { history: {}, connection: 'off' })
    expect(texts(mqtt)).toContain('未接入MQTT')
    keepFeedLog(mqtt, { history: {}, connection: 'lost' })
    expect(texts(mqtt)).toContain('已断开')
  })

  it('says so, and greys the number, when nothing came for too long', () => {
    const push = feedOf('push')
    keepFeedLog(push, { history: { power: [{ atMs: 1000, value: 42 }] }, connection: 'on' })
    expect(texts(push, 2000)).not.toContain('超过10秒')
    expect(texts(push, 20_000)).toContain('超过10秒')
    expect(itemsOf(push, 20_000)[0]).toMatchObject({
      figures: [{ value: '42.0 kW', tone: 'soft' }, { value: '—' }],
    })
  })

  it.each([
    ['温度', { type: 'channel', id: 'heat' }],
    ['15分钟', { type: 'window', minutes: 15 }],
    ['停住画面', { type: 'pause', paused: true }],
  ])('turns a press on %s into %j', (label, act) => {
    expect(actOf(pressOf(itemsOf(feedOf('push'), 0), label))).toEqual(act)
  })
})
