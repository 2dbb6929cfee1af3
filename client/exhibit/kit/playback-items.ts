/** Controls of whatever plays: the same for a video, audio and a panorama that moves. */
import { isRunning, placeOfRecording, type Recording } from '../../../shared/exhibit/recording.ts'
import { formatClock } from '../../i18n/format-clock.ts'
import { mediaTexts } from '../../i18n/texts/exhibit-media.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import type { PanelItem } from '../../panel/panel-items.ts'
import { hasSound, SOUND, toggleChoice, withChoice } from './choice.ts'
import { NOBODY, type Hand, type Press, type Words } from './kind.ts'

export type PlaybackAct =
  { type: 'play'; atS: number } | { type: 'pause'; atS: number } | { type: 'seek'; atS: number }

/** Place within a recording of `durationS`; it stays at its end. */
export function placeWithin(recording: Recording, durationS: number | null, nowMs: number): number {
  return Math.min(placeOfRecording(recording, nowMs), durationS ?? Number.POSITIVE_INFINITY)
}

export const isPlaying = (recording: Recording, durationS: number | null, nowMs: number): boolean =>
  isRunning(recording) && (durationS === null || placeOfRecording(recording, nowMs) < durationS)

export interface Playback {
  recording: Recording
  durationS: number | null
  nowMs: number
}

export function playbackItems(
  { t, hand = NOBODY }: Words,
  playback: Playback,
): PanelItem<Press<PlaybackAct>>[] {
  const { recording, durationS, nowMs } = playback
  const atS = placeWithin(recording, durationS, nowMs)
  const playing = isPlaying(recording, durationS, nowMs)
  const ended = durationS !== null && atS >= durationS
  const label = playing ? exhibitTexts.pause : ended ? mediaTexts.replay : exhibitTexts.play
  const items: PanelItem<Press<PlaybackAct>>[] = [
    {
      kind: 'buttons',
      buttons: [
        { act: playPress(playback, hand), label: t(label), primary: !playing },
        {
          act: { choice: toggleChoice(hand.choice, SOUND) },
          label: t(hasSound(hand) ? mediaTexts.soundOn : mediaTexts.soundOff),
          pressed: hasSound(hand),
        },
      ],
    },
  ]
  if (durationS !== null)
    items.unshift({
      kind: 'slider',
      turn: (atS) => ({ act: { type: 'seek', atS } }),
      label: t(mediaTexts.position),
      value: Math.floor(atS),
      text: `${formatClock(atS)} / ${formatClock(durationS)}`,
      range: { min: 0, max: Math.max(1, Math.floor(durationS)), step: 1 },
      disabled: false,
    })
  if (playing && !hasSound(hand))
    items.push({ kind: 'text', tone: 'soft', text: t(mediaTexts.muted) })
  return items
}

/** Plays or pauses. Who presses play oneself hears it; what others start stays silent until one turns the sound on. */
export function playPress(playback: Playback, { choice }: Hand): Press<PlaybackAct> {
  const { recording, durationS, nowMs } = playback
  const starts = !isPlaying(recording, durationS, nowMs)
  return {
    actAt: (atMs) => playAct({ ...playback, nowMs: atMs }),
    ...(starts && { choice: withChoice(choice, SOUND, true) }),
  }
}

function playAct({ recording, durationS, nowMs }: Playback): PlaybackAct {
  const atS = placeWithin(recording, durationS, nowMs)
  if (isPlaying(recording, durationS, nowMs)) return { type: 'pause', atS }
  return { type: 'play', atS: durationS !== null && atS >= durationS ? 0 : atS }
}
