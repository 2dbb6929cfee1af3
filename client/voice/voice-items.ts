/** Speaking and hearing: what can be read and pressed, on a page and in space alike. Pure. */
import type { VoiceWay } from '../../shared/voice/voice-frame.ts'
import { voiceTexts } from '../i18n/texts/voice.ts'
import type { Translate } from '../i18n/use-text.ts'
import { button, buttonRows, type PanelButton, type PanelItem } from '../panel/panel-items.ts'
import type { RoomAct } from '../room/room-acts.ts'
import type { TalkMode, VoiceState } from './voice-store.ts'

export type VoiceAct =
  | { type: 'speak'; on: boolean }
  | { type: 'mute'; muted: boolean }
  | { type: 'mode'; mode: TalkMode }
  | { type: 'address'; way: VoiceWay; to: readonly string[] }
  | { type: 'microphone'; deviceId: string }
  | { type: 'tryOut' }
  | RoomAct<'raiseHand'>

export interface VoiceStanding {
  /** Whether one may speak, and to all. */
  mayTalk: boolean
  mayPodium: boolean
  /** Why the word was taken; empty while it was not. */
  takenFor: string
  handUp: boolean
  /** Names of those whom one whispers to. */
  whispersTo: string
  /** Whether one talks by a controller's button. */
  inVr: boolean
}

type VoiceItem = PanelItem<VoiceAct>
type VoiceButton = PanelButton<VoiceAct>

export function voiceItems(t: Translate, voice: VoiceState, standing: VoiceStanding): VoiceItem[] {
  const { hearing, microphone, problem } = voice
  if (hearing === 'unsupported') return [alert(t(voiceTexts.unsupported)), hand(t, standing)]
  const items: VoiceItem[] = [standingItem(t, voice, standing)]
  if (problem) items.push(alert(t(voiceTexts[`problem.${problem}`])))
  if (standing.mayTalk) {
    items.push({ kind: 'buttons', buttons: talkButtons(t, voice) })
    if (microphone === 'open') items.push(...openItems(t, voice, standing))
  }
  return [...items, hand(t, standing)]
}

const alert = (text: string): VoiceItem => ({ kind: 'text', tone: 'alert', text })

/** Whether one is heard, in a sentence. */
function standingItem(t: Translate, voice: VoiceState, standing: VoiceStanding): VoiceItem {
  const { hearing, microphone, muted, talking, trial } = voice
  const say = (text: string, tone?: 'soft' | 'strong'): VoiceItem => ({
    kind: 'text',
    text,
    ...(tone && { tone }),
  })
  if (standing.takenFor !== '') return alert(t(voiceTexts.taken, { reason: standing.takenFor }))
  if (hearing === 'waiting') return say(t(voiceTexts.waiting))
  if (!standing.mayTalk) return say(t(voiceTexts.onlyListen), 'soft')
  if (microphone === 'asking') return say(t(voiceTexts.asking))
  if (microphone === 'closed') return say(t(voiceTexts.closedNow), 'soft')
  if (trial !== 'idle') return say(t(voiceTexts[trial]))
  if (muted) return say(t(voiceTexts.mutedNow), 'strong')
  return talking ? say(t(voiceTexts.talking), 'strong') : say(t(voiceTexts.silent), 'soft')
}

function talkButtons(t: Translate, { microphone, muted }: VoiceState): VoiceButton[] {
  if (microphone !== 'open')
    return [
      {
        act: { type: 'speak', on: true },
        label: t(voiceTexts.speak),
        primary: true,
        disabled: microphone === 'asking',
      },
    ]
  return [
    {
      act: { type: 'mute', muted: !muted },
      label: t(muted ? voiceTexts.unmute : voiceTexts.mute),
      primary: muted,
      pressed: muted,
    },
    { act: { type: 'speak', on: false }, label: t(voiceTexts.close) },
  ]
}

function openItems(t: Translate, voice: VoiceState, standing: VoiceStanding): VoiceItem[] {
  const { mode, way, microphones, deviceId, trial } = voice
  const modeButton = (to: TalkMode, label: string): VoiceButton => ({
    act: { type: 'mode', mode: to },
    label,
    pressed: mode === to,
  })
  const wayButton = (to: VoiceWay, label: string): VoiceButton => ({
    act: { type: 'address', way: to, to: [] },
    label,
    pressed: way === to,
  })
  const items: VoiceItem[] = [
    {
      kind: 'buttons',
      buttons: [
        modeButton('open', t(voiceTexts.modeOpen)),
        modeButton('push', t(voiceTexts.modePush)),
      ],
    },
  ]
  if (mode === 'push')
    items.push({
      kind: 'text',
      tone: 'soft',
      text: t(standing.inVr ? voiceTexts.pushHintVr : voiceTexts.pushHint),
    })
  if (way === 'whisper')
    items.push(
      {
        kind: 'text',
        tone: 'strong',
        text: t(voiceTexts.whispering, { names: standing.whispersTo }),
      },
      button(t(voiceTexts.endWhisper), { type: 'address', way: 'aloud', to: [] }),
    )
  else if (standing.mayPodium)
    items.push({
      kind: 'buttons',
      buttons: [wayButton('aloud', t(voiceTexts.aloud)), wayButton('podium', t(voiceTexts.podium))],
    })
  if (microphones.length > 1)
    items.push(
      ...buttonRows(
        microphones.map((one): VoiceButton => ({
          act: { type: 'microphone', deviceId: one.deviceId },
          label: one.label,
          pressed: one.deviceId === (deviceId === '' ? 'default' : deviceId),
        })),
        1,
      ),
    )
  items.push(button(t(voiceTexts.tryOut), { type: 'tryOut' }, { disabled: trial !== 'idle' }))
  return items
}

const hand = (t: Translate, { handUp }: VoiceStanding): VoiceItem =>
  button<VoiceAct>(
    t(handUp ? voiceTexts.lowerHand : voiceTexts.raiseHand),
    { ask: 'raiseHand', payload: { raised: !handUp } },
    { pressed: handUp },
  )
