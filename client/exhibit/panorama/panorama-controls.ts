/** Where one looks round, which time one sees, and the way in and out. */
import {
  spotOf,
  type PanoramaAct,
  type PanoramaState,
} from '../../../shared/exhibit/panorama/state.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { panoramaTexts } from '../../i18n/texts/exhibit-panorama.ts'
import type { PanelButton, PanelItem } from '../../panel/panel-layout.ts'
import { hasChoice, toggleChoice } from '../kit/choice.ts'
import { NOBODY, OWN_CHOICE, type Controls, type Hand, type Shown } from '../kit/kind.ts'
import {
  isPlaying,
  playbackActOf,
  playbackChoiceOf,
  playbackItems,
  type Playback,
} from '../kit/playback-items.ts'

export const INSIDE = 'inside'
const INSIDE_BUTTON = `${OWN_CHOICE}${INSIDE}`
const PER_ROW = 3
export const isInside = ({ choice }: Pick<Hand, 'choice'>): boolean => hasChoice(choice, INSIDE)

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
    const places: PanelButton[] = spots.map(({ id, title }) => ({
      id: `go:${id}`,
      label: pick(title),
      pressed: id === spot.id,
    }))
    const blend: PanelItem[] = spot.past
      ? [
          {
            kind: 'slider',
            id: 'blend',
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
    const inside = isInside(words.hand ?? NOBODY)
    return [
      ...(places.length > 1 ? rows(places) : []),
      ...blend,
      ...(playback ? playbackItems(words, playback) : []),
      {
        kind: 'buttons',
        buttons: [
          {
            id: INSIDE_BUTTON,
            label: t(inside ? panoramaTexts.leave : panoramaTexts.enter),
            primary: true,
          },
        ],
      },
    ]
  },
  boardItems: (words, shown, state, nowMs) => panoramaControls.items(words, shown, state, nowMs),
  actOf(hit, shown, state, nowMs) {
    if (hit.id === 'blend' && hit.kind !== 'button')
      return { type: 'blend', amount: hit.value / 100 }
    const [, spot] = /^go:(.+)$/.exec(hit.id) ?? []
    if (spot !== undefined) return { type: 'go', spot }
    const playback = playbackOf(shown, state, nowMs)
    return playback ? playbackActOf(hit, playback) : undefined
  },
  choiceOf(hit, shown, state, hand) {
    if (hit.id === INSIDE_BUTTON) return toggleChoice(hand.choice, INSIDE)
    const playback = playbackOf(shown, state, hand.nowMs)
    return playback ? playbackChoiceOf(hit, playback, hand) : undefined
  },
  ticks(shown, state, nowMs) {
    const playback = playbackOf(shown, state, nowMs)
    return playback !== null && isPlaying(playback.recording, playback.durationS, nowMs)
  },
}

const rows = (buttons: readonly PanelButton[]): PanelItem[] =>
  Array.from({ length: Math.ceil(buttons.length / PER_ROW) }, (_, row) => ({
    kind: 'buttons',
    buttons: buttons.slice(row * PER_ROW, (row + 1) * PER_ROW),
  }))
