/** Turning the pages of a document; playing, winding and hearing a recording. */
import { captionAt } from '../../../shared/exhibit/media/captions.ts'
import type { MediaAct, MediaState } from '../../../shared/exhibit/media/state.ts'
import { clamp } from '../../../shared/exhibit/rules.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import type { PanelItem } from '../../panel/panel-items.ts'
import type { Controls, Press, Shown, Words } from '../kit/kind.ts'
import { isPlaying, placeWithin, playbackItems, type Playback } from '../kit/playback-items.ts'

export type MediaForm = 'picture' | 'pages' | 'audio' | 'video'

/** What a file of media is shown as. */
export function mediaForm({ assets: [asset] }: Shown<'media'>): MediaForm {
  if (asset?.mediaType?.startsWith('video/')) return 'video'
  if (asset?.mediaType?.startsWith('audio/')) return 'audio'
  return asset?.purpose === 'document' ? 'pages' : 'picture'
}

export const pagesOf = ({ assets: [asset] }: Shown<'media'>) => asset?.facts?.pages ?? []

/** The page that is open, within those that there are. */
export const pageOf = (shown: Shown<'media'>, { page }: MediaState): number =>
  clamp(page, 0, Math.max(0, pagesOf(shown).length - 1))

export const playbackOf = (
  { assets: [asset] }: Shown<'media'>,
  { recording }: MediaState,
  nowMs: number,
): Playback => ({ recording, durationS: asset?.facts?.durationS ?? null, nowMs })

const plays = (shown: Shown<'media'>): boolean => ['audio', 'video'].includes(mediaForm(shown))

export const mediaControls: Controls<'media', MediaState, MediaAct> = {
  items(words, shown, state, nowMs) {
    if (!plays(shown)) return pageItems(words, shown, state)
    const playback = playbackOf(shown, state, nowMs)
    return [...captionItems(words, shown, playback), ...playbackItems(words, playback)]
  },
  boardItems: (words, shown, state, nowMs) => mediaControls.items(words, shown, state, nowMs),
  ticks(shown, state, nowMs) {
    const { recording, durationS } = playbackOf(shown, state, nowMs)
    return plays(shown) && isPlaying(recording, durationS, nowMs)
  },
}

/** Turns so many pages on, within those that there are. */
export function turnPage(shown: Shown<'media'>, state: MediaState, by: -1 | 1): { act: MediaAct } {
  const last = Math.max(0, pagesOf(shown).length - 1)
  return { act: { type: 'page', page: clamp(pageOf(shown, state) + by, 0, last) } }
}

function pageItems(
  { t }: Words,
  shown: Shown<'media'>,
  state: MediaState,
): PanelItem<Press<MediaAct>>[] {
  const count = pagesOf(shown).length
  if (count < 2) return []
  const page = pageOf(shown, state)
  return [
    { kind: 'text', text: t(exhibitTexts.page, { page: page + 1, count }) },
    {
      kind: 'buttons',
      buttons: [
        {
          act: turnPage(shown, state, -1),
          label: t(exhibitTexts.previousPage),
          disabled: page === 0,
        },
        {
          act: turnPage(shown, state, 1),
          label: t(exhibitTexts.nextPage),
          disabled: page === count - 1,
        },
      ],
    },
  ]
}

function captionItems(
  { pick }: Words,
  shown: Shown<'media'>,
  playback: Playback,
): PanelItem<never>[] {
  const { captions } = shown.exhibit
  if (captions.length === 0) return []
  const atS = placeWithin(playback.recording, playback.durationS, playback.nowMs)
  const text = captionAt(captions, atS)
  // A line is kept free, so that nothing jumps while somebody pauses for breath.
  return [{ kind: 'text', text: text ? pick(text) : ' ', tone: 'strong' }]
}
