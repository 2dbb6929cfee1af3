/** Ways to choose from, where the marker is, and the steps from stop to stop. */
import type { RouteWay } from '../../../shared/exhibit/route/manifest.ts'
import {
  distanceNow,
  isUnderWay,
  type RouteAct,
  type RouteState,
} from '../../../shared/exhibit/route/state.ts'
import {
  measureWay,
  stopAt,
  stopDistance,
  walkOf,
  wayOf,
  type WayMeasure,
} from '../../../shared/exhibit/route/way.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { routeTexts } from '../../i18n/texts/exhibit-route.ts'
import { buttonRows, type PanelItem } from '../../panel/panel-items.ts'
import type { Controls, Press, Shown, Words } from '../kit/kind.ts'

const WAYS_PER_ROW = 2

export const routeControls: Controls<'route', RouteState, RouteAct> = {
  items(words, shown, state, nowMs) {
    const { exhibit, metresPerUnit = 1 } = shown
    const way = wayOf(exhibit, state.way)
    if (!way) return []
    const length = lengthText(words, measureWay(way), metresPerUnit)
    return [
      ...wayItems(words, exhibit.ways, way),
      { kind: 'text', tone: 'strong', text: length },
      { kind: 'text', tone: 'soft', text: words.t(routeTexts.pace) },
      ...stopItems(words, shown, state, nowMs),
    ]
  },
  boardItems: stopItems,
  ticks: ({ exhibit }, state, nowMs) => {
    const way = wayOf(exhibit, state.way)
    return way !== undefined && isUnderWay(state, measureWay(way), nowMs)
  },
}

type Item = PanelItem<Press<RouteAct>>

/** Where the marker is, what is to be said there, and the way on. */
function stopItems(
  words: Words,
  { exhibit, metresPerUnit = 1 }: Shown<'route'>,
  state: RouteState,
  nowMs: number,
): Item[] {
  const { t, pick } = words
  const way = wayOf(exhibit, state.way)
  if (!way) return []
  const measure = measureWay(way)
  const distance = distanceNow(state, measure, nowMs)
  const stop = stopAt(way, measure, distance)
  const moves = isUnderWay(state, measure, nowMs)
  const { title, text } = way.stops[stop] ?? { title: way.title, text: way.title }
  const count = way.stops.length
  const goBeside = (by: -1 | 1): Press<RouteAct> => ({
    actAt: (atMs) => ({
      type: 'stop',
      stop: stopBeside(way, measure, distanceNow(state, measure, atMs), by),
    }),
  })
  return [
    {
      kind: 'title',
      text: pick(title),
      aside: t(routeTexts.gone, { metres: Math.round(distance * metresPerUnit) }),
    },
    { kind: 'text', text: pick(text) },
    { kind: 'text', tone: 'soft', text: t(routeTexts.stop, { stop: stop + 1, count }) },
    {
      kind: 'buttons',
      buttons: [
        { act: goBeside(-1), label: t(routeTexts.previous), disabled: distance === 0 },
        {
          act: {
            actAt: (atMs) => ({ type: 'play', playing: !isUnderWay(state, measure, atMs) }),
          },
          label: t(moves ? exhibitTexts.pause : routeTexts.walk),
          primary: true,
        },
        { act: goBeside(1), label: t(routeTexts.next), disabled: stop === count - 1 },
      ],
    },
  ]
}

/** The stop that comes next, or the one one has left or stands before. */
function stopBeside(way: RouteWay, measure: WayMeasure, distance: number, by: -1 | 1): number {
  const reached = stopAt(way, measure, distance)
  if (by === 1) return Math.min(way.stops.length - 1, reached + 1)
  const stands = distance - stopDistance(way, measure, reached) <= measure.total * 1e-6
  return Math.max(0, stands ? reached - 1 : reached)
}

function wayItems({ t, pick }: Words, ways: readonly RouteWay[], chosen: RouteWay): Item[] {
  if (ways.length < 2) return []
  return [
    { kind: 'text', tone: 'soft', text: t(routeTexts.choose) },
    ...buttonRows(
      ways.map((way) => ({
        act: { act: { type: 'way', id: way.id } as const },
        label: pick(way.title),
        pressed: way === chosen,
      })),
      WAYS_PER_ROW,
    ),
  ]
}

/** Length and walking time of a way. */
export function lengthText(
  { t, language }: Words,
  measure: WayMeasure,
  metresPerUnit: number,
): string {
  const { m, s } = walkOf(measure, metresPerUnit)
  const [minutes, seconds] = [Math.floor(s / 60), Math.round(s % 60)]
  const time =
    minutes === 0 ? t(routeTexts.seconds, { seconds }) : t(routeTexts.minutes, { minutes, seconds })
  const metres = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(m)
  return t(routeTexts.length, { metres, time })
}
