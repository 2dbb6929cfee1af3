/** Speaking and hearing as a panel's items, and what pressing them does. */
import { useMemo } from 'react'
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import { useText } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useNames } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import { voiceItems, type VoiceAct } from './voice-items.ts'
import { voiceOf } from './voice-of.ts'
import { useVoice } from './voice-store.ts'

interface VoicePanelProps {
  room: RoomConnection
  personId: string
  role: GatheringRole
  inVr: boolean
}

export function useVoicePanel(props: VoicePanelProps): PanelItem<VoiceAct>[] {
  const { room, personId, role, inVr } = props
  const { t } = useText()
  const voice = useVoice()
  const names = useNames(room)
  const own = useRoomView(room, (view) => view.members.get(personId))
  return useMemo(() => {
    const actor = { personId, roles: [] }
    const target = { gatheringRole: role, word: own?.word }
    const whispersTo = voice.whisperTo.map((id) => names.get(id)?.name ?? '').join('、')
    return voiceItems(t, voice, {
      mayTalk: can('voice.aloud', actor, target),
      mayPodium: can('voice.podium', actor, target),
      takenFor: own?.wordReason ?? '',
      handUp: (own?.handAt ?? 0) > 0,
      whispersTo,
      inVr,
    })
  }, [t, voice, names, own, personId, role, inVr])
}

export function doVoice(room: RoomConnection, act: VoiceAct): void {
  if ('ask' in act) return void askRoom(room, act.ask, act.payload)
  const voice = voiceOf(room)
  if (!voice) return
  switch (act.type) {
    case 'speak':
      return void voice.speak(act.on)
    case 'mute':
      return voice.mute(act.muted)
    case 'mode':
      return voice.prefer(act.mode)
    case 'address':
      return void voice.address(act.way, act.to)
    case 'microphone':
      return void voice.choose(act.deviceId)
    case 'tryOut':
      return voice.tryOut()
  }
}
