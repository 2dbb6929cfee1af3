/** Voices in space: the ears are where the head is, voices where the heads of those are who speak. */
import { useFrame } from '@react-three/fiber'
import { useXRControllerButtonEvent, useXRInputSourceState } from '@react-three/xr'
import { useEffect } from 'react'
import { Vector3 } from 'three'
import { HEAD, type Pose } from '../../shared/pose/pose-codec.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { placeEars } from '../xr/place-ears.ts'
import { beginVoice } from './begin-voice.ts'
import { voiceOf } from './voice-of.ts'
import { useTalkKeys } from './talk-keys.ts'
import { useVoice } from './voice-store.ts'

const scratchHead = new Vector3()
const scratchForward = new Vector3()

interface VoicePlacesProps {
  room: RoomConnection
  /** The pose of a slot at a time of performance.now(), where it is known. */
  poseOf: (slot: number, nowMs: number) => Pose | undefined
}

/** Hears the gathering for as long as one is in its hall. */
export function VoicePlaces({ room, poseOf }: VoicePlacesProps) {
  useEffect(() => beginVoice(room, true), [room])
  useTalkKeys(room)
  useFrame(({ camera }) => {
    const voice = voiceOf(room)
    const listener = voice?.listener()
    const speakers = voice?.speakers()
    if (!listener || !speakers) return
    camera.getWorldPosition(scratchHead)
    camera.getWorldDirection(scratchForward)
    placeEars(listener, scratchHead, scratchForward)
    const nowMs = performance.now()
    for (const slot of speakers.slots()) {
      const pose = speakers.isPlaced(slot) ? poseOf(slot, nowMs) : undefined
      if (pose) speakers.place(slot, pose[HEAD] ?? 0, pose[HEAD + 1] ?? 0, pose[HEAD + 2] ?? 0)
    }
  }, FRAME_ORDER.avatars)
  return (
    <>
      <TalkButton room={room} hand="left" button="x-button" />
      <TalkButton room={room} hand="right" button="a-button" />
    </>
  )
}

interface TalkButtonProps {
  room: RoomConnection
  hand: 'left' | 'right'
  button: string
}

/** A controller's lower button: held to talk, or a switch of mute, as the key V. */
function TalkButton({ room, hand, button }: TalkButtonProps) {
  const controller = useXRInputSourceState('controller', hand)
  // Without that controller there is no button to hear of, as the library itself allows for.
  useXRControllerButtonEvent(controller as NonNullable<typeof controller>, button, (state) => {
    const { mode, muted, microphone } = useVoice.getState()
    if (microphone !== 'open') return
    const pressed = state === 'pressed'
    if (mode === 'push') voiceOf(room)?.hold(pressed)
    else if (pressed) voiceOf(room)?.mute(!muted)
  })
  return null
}
