/** Where one looks round, which time one sees, and the way in and out. */
import {
  spotOf,
  type PanoramaAct,
  type PanoramaState,
} from '../../../shared/exhibit/panorama/state.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { panoramaTexts } from '../../i18n/texts/exhibit-panorama.ts'
import { button, buttonRows, type PanelItem } from '../../panel/panel-items.ts'
import { INSIDE, isInside, toggleChoice } from '../kit/choice.ts'
import { NOBODY, type Controls, type Press, type Shown } from '../kit/kind.ts'
import { isPlaying, playbackItems, type Playback } from '../kit/playback-items.ts'

const PER_ROW = 3

/** The recording of the spot one is at, when it is a video. */
function playbackOf(
  shown: Shown<'panorama'>,
  state: PanoramaState,
  nowMs: number,
): Playback | null {
  const { assetId } = spotOf(shown.exhibit, state)
  const asset = shown.assets.find(({ id }) => id === assetId)
  if (!asset?.mediaType?.startsWith('video/')) return null
  return { recording: state.recording, durationS: asset.facts?.durationS ?? null, nowMs }
}

export const panoramaControls: Controls<'panorama', PanoramaState, PanoramaAct> = {
  items(words, shown, state, nowMs) {
    const { t, pick } = words
    const { spots } = shown.exhibit
    const spot = spotOf(shown.exhibit, state)
    const playback = playbackOf(shown, state, nowMs)
    const places = spots.map(({ id, title }) => ({
      act: { act: { type: 'go', spot: id } as const },
      label: pick(title),
      pressed: id === spot.id,
    }))
    const blend: PanelItem<Press<PanoramaAct>>[] = spot.past
      ? [
          {
            kind: 'slider',
            turn: (percent) => ({ act: { type: 'blend', amount: percent / 100 } }),
            label: t(panoramaTexts.blend, {
              now: pick(spot.past.now),
              past: pick(spot.past.title),
            }),
            value: Math.round(state.blend * 100),
            text: t(exhibitTexts.percent, { value: Math.round(state.blend * 100) }),
            range: { min: 0, max: 100, step: 1 },
            disabled: false,
            live: true,
          },
        ]
      : []
    const { hand = NOBODY } = words
    const inside = isInside(hand)
    const way = { choice: toggleChoice(hand.choice, INSIDE) }
    return [
      ...(places.length > 1 ? buttonRows(places, PER_ROW) : []),
      ...blend,
      ...(playback ? playbackItems(words, playback) : []),
      button(t(inside ? panoramaTexts.leave : panoramaTexts.enter), way, { primary: true }),
    ]
  },
  boardItems: (words, shown, state, nowMs) => panoramaControls.items(words, shown, state, nowMs),
  ticks(shown, state, nowMs) {
    const playback = playbackOf(shown, state, nowMs)
    return playback !== null && isPlaying(playback.recording, playback.durationS, nowMs)
  },
}
