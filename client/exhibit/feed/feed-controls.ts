/** Live values as figures, the history of one of them as a curve, and where they come from. */
import type { FeedChannel, FeedManifest } from '../../../shared/exhibit/feed/manifest.ts'
import { chartPoints, readChannel } from '../../../shared/exhibit/feed/reading.ts'
import {
  FEED_WINDOWS_MIN,
  type FeedAct,
  type FeedState,
} from '../../../shared/exhibit/feed/state.ts'
import { feedTexts } from '../../i18n/texts/exhibit-feed.ts'
import { buttonRows, type PanelItem } from '../../panel/panel-items.ts'
import type { Controls, Press, Words } from '../kit/kind.ts'
import { feedLogOf, type FeedLog } from './feed-log.ts'
import { attachFeed } from './feed-stream.ts'
import { figureOf, formatValue } from './feed-words.ts'

const MINUTE_MS = 60_000
const CHANNELS_PER_ROW = 3
/** As many figures as a board in space holds to be read from a few steps away. */
const BOARD_CHANNELS = 4

/** The moment that a feed's view shows. */
export const shownMoment = ({ pausedAtMs }: FeedState, nowMs: number): number =>
  pausedAtMs === 0 ? nowMs : pausedAtMs

export const feedControls: Controls<'feed', FeedState, FeedAct> = {
  items(words, { exhibit }, state, nowMs) {
    const { t } = words
    const atMs = shownMoment(state, nowMs)
    const log = feedLogOf(exhibit)
    const readings = exhibit.channels.map((channel) => ({
      channel,
      reading: readChannel(exhibit, channel, log.history, atMs),
    }))
    const figures = readings.map(({ channel, reading }) => figureOf(words, channel, reading))
    const isStale = readings.some(({ reading }) => reading.tone === 'stale')
    const channel = exhibit.channels.find(({ id }) => id === state.channel) ?? exhibit.channels[0]
    return [
      { kind: 'figures', figures },
      ...(isStale
        ? [
            {
              kind: 'text',
              tone: 'alert',
              text: t(feedTexts.stale, { seconds: exhibit.staleAfterS }),
            } as const,
          ]
        : []),
      ...channelButtons(words, exhibit, channel),
      ...(channel
        ? [historyChart(words, exhibit, channel, { windowMin: state.windowMin, atMs })]
        : []),
      {
        kind: 'buttons',
        buttons: [
          ...FEED_WINDOWS_MIN.map((minutes) => ({
            act: { act: { type: 'window', minutes } as const },
            label: t(feedTexts.windowMin, { minutes }),
            pressed: state.windowMin === minutes,
          })),
          {
            act: { act: { type: 'pause', paused: state.pausedAtMs === 0 } },
            label: t(state.pausedAtMs === 0 ? feedTexts.pause : feedTexts.resume),
          },
        ],
      },
      { kind: 'text', tone: 'soft', text: sourceText(words, exhibit, log, state) },
    ]
  },
  boardItems(words, { exhibit }, state, nowMs) {
    const { history } = feedLogOf(exhibit)
    const atMs = shownMoment(state, nowMs)
    const channels = exhibit.channels.slice(0, BOARD_CHANNELS)
    const figures = channels.map((channel) =>
      figureOf(words, channel, readChannel(exhibit, channel, history, atMs)),
    )
    return [{ kind: 'figures', figures }]
  },
  ticks: (_, { pausedAtMs }) => pausedAtMs === 0,
  attach: ({ exhibit }, submissionId) => attachFeed(exhibit, submissionId),
}

function channelButtons(
  { pick }: Words,
  { channels }: FeedManifest,
  chosen: FeedChannel | undefined,
): PanelItem<Press<FeedAct>>[] {
  if (channels.length < 2) return []
  const buttons = channels.map(({ id, title }) => ({
    act: { act: { type: 'channel', id } as const },
    label: pick(title),
    pressed: id === chosen?.id,
  }))
  const rows = Math.ceil(buttons.length / CHANNELS_PER_ROW)
  return buttonRows(buttons, Math.ceil(buttons.length / rows))
}

function historyChart(
  words: Words,
  manifest: FeedManifest,
  channel: FeedChannel,
  { windowMin, atMs }: { windowMin: number; atMs: number },
): PanelItem<never> {
  const { t, pick } = words
  const windowMs = windowMin * MINUTE_MS
  const { min, max, warnBelow, warnAbove } = channel
  return {
    kind: 'chart',
    title: t(feedTexts.history, { name: pick(channel.title), minutes: windowMin }),
    chart: {
      kind: 'curve',
      points: chartPoints(manifest, channel, feedLogOf(manifest).history, {
        nowMs: atMs,
        windowMs,
      }),
      xSpan: [-windowMs / 1000, 0],
      ySpan: [min, max],
      levels: [warnBelow, warnAbove].filter((level) => level !== undefined),
      mark: 0,
      xText: [t(feedTexts.minutesBefore, { minutes: windowMin }), t(feedTexts.nowEnd)],
      yText: [formatValue(words, channel, min), formatValue(words, channel, max)],
    },
  }
}

/** Where the values come from, and whether they do. */
function sourceText(
  { t, language }: Words,
  { source }: FeedManifest,
  { connection }: FeedLog,
  { pausedAtMs }: FeedState,
): string {
  const format = new Intl.DateTimeFormat(language, { timeStyle: 'medium' })
  const held = pausedAtMs === 0 ? '' : t(feedTexts.paused, { time: format.format(pausedAtMs) })
  const from = ((): string => {
    if (source.type === 'simulated') return t(feedTexts.simulated)
    if (connection === 'loading') return t(feedTexts.waiting)
    if (connection === 'away') return t(feedTexts.streamLost)
    if (source.type === 'push') return t(feedTexts.push)
    if (connection === 'off') return t(feedTexts.mqttOff)
    return t(connection === 'lost' ? feedTexts.mqttLost : feedTexts.mqtt)
  })()
  return [held, from].filter(Boolean).join(language === 'en' ? ' ' : '')
}
