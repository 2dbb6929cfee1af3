/** Controls of whatever plays: the same for a video, audio and a panorama that moves. */
import { isRunning, placeOfRecording, type Recording } from '../../../shared/exhibit/recording.ts'
import { formatClock } from '../../i18n/format-clock.ts'
import { mediaTexts } from '../../i18n/texts/exhibit-media.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import type { PanelHit, PanelItem } from '../../panel/panel-layout.ts'
import { hasChoice, toggleChoice, withChoice } from './choice.ts'
import { NOBODY, OWN_CHOICE, type Hand, type Words } from './kind.ts'

const SOUND = 'sound'
const SOUND_BUTTON = `${OWN_CHOICE}${SOUND}`
export const hasSound = ({ choice }: Pick<Hand, 'choice'>): boolean => hasChoice(choice, SOUND)

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

export function playbackItems({ t, hand = NOBODY }: Words, playback: Playback): PanelItem[] {
  const { recording, durationS, nowMs } = playback
  const atS = placeWithin(recording, durationS, nowMs)
  const playing = isPlaying(recording, durationS, nowMs)
  const ended = durationS !== null && atS >= durationS
  const label = playing ? exhibitTexts.pause : ended ? mediaTexts.replay : exhibitTexts.play
  const items: PanelItem[] = [
    {
      kind: 'buttons',
      buttons: [
        { id: 'play', label: t(label), primary: !playing },
        {
          id: SOUND_BUTTON,
          label: t(hasSound(hand) ? mediaTexts.soundOn : mediaTexts.soundOff),
          pressed: hasSound(hand),
        },
      ],
    },
  ]
  if (durationS !== null)
    items.unshift({
      kind: 'slider',
      id: 'seek',
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

export function playbackActOf(hit: PanelHit, playback: Playback): PlaybackAct | undefined {
  if (hit.kind !== 'button') return hit.id === 'seek' ? { type: 'seek', atS: hit.value } : undefined
  if (hit.id !== 'play') return undefined
  const { recording, durationS, nowMs } = playback
  const atS = placeWithin(recording, durationS, nowMs)
  if (isPlaying(recording, durationS, nowMs)) return { type: 'pause', atS }
  return { type: 'play', atS: durationS !== null && atS >= durationS ? 0 : atS }
}

/** Who presses play oneself hears it; what others start stays silent until one turns the sound on. */
export function playbackChoiceOf(hit: PanelHit, playback: Playback, { choice }: Hand) {
  if (hit.id === SOUND_BUTTON) return toggleChoice(choice, SOUND)
  const starts =
    hit.id === 'play' && !isPlaying(playback.recording, playback.durationS, playback.nowMs)
  return starts ? withChoice(choice, SOUND, true) : undefined
}
