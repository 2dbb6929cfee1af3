/** The others in a gathering: the room's frames say where they are, the hall's crowd draws them. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { givenLook, unpackLook, type Look } from '../../shared/avatar/look.ts'
import { createPose, HEAD, readFrame, type Pose } from '../../shared/pose/pose-codec.ts'
import type { VoiceWay } from '../../shared/voice/voice-frame.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { addToCrowd, atRest, hallCrowd, someLook } from './crowd.ts'
import { createGestures } from './gestures.ts'
import { NameTags } from './name-tags.tsx'
import { createPoseBuffer, forgetLeavers, isInHall } from './pose-buffer.ts'

export interface AvatarsProps {
  room: RoomConnection
  /** The own person, who is not drawn. */
  personId: string
  /** Slots of those who are heard at this moment, and how. */
  speaking: ReadonlyMap<number, VoiceWay>
}

const scratchPerson = { slot: 0, x: 0, z: 0, yawRad: 0 }

export function Avatars({ room, personId, speaking }: AvatarsProps) {
  const buffer = useMemo(createPoseBuffer, [])
  useLooks(room)
  useGestures(room, speaking)
  useEffect(() => {
    const scratch = createPose()
    hallCrowd.poseOf = buffer.read
    const stop = room.onFrame((bytes) => {
      const now = performance.now()
      readFrame(bytes, scratch, (slot, pose, takenMs) => buffer.push(slot, pose, takenMs, now))
    })
    const owners = new Map<number, string>()
    const forget = (): void => forgetLeavers(buffer, owners, room.view()?.members)
    // Those who are there already: one of them may be the first to leave.
    forget()
    const stopForgetting = room.subscribe(forget)
    return () => {
      stop()
      stopForgetting()
      hallCrowd.count = 0
      hallCrowd.poseOf = () => undefined
    }
  }, [room, buffer])
  useFrame(() => {
    const view = room.view()
    if (!view) return
    const now = performance.now()
    hallCrowd.count = 0
    view.members.forEach((member, id) => {
      if (id === personId || !isInHall(member)) return
      const pose = buffer.read(member.slot, now)
      if (!pose) return
      scratchPerson.slot = member.slot
      scratchPerson.x = pose[HEAD] ?? 0
      scratchPerson.z = pose[HEAD + 2] ?? 0
      scratchPerson.yawRad = headYaw(pose)
      addToCrowd(hallCrowd, scratchPerson)
    })
  }, FRAME_ORDER.poses)
  return <NameTags {...{ room, personId, buffer, speaking }} />
}

/** Looks of those who are here: chosen, or given by the role. */
function useLooks(room: RoomConnection): void {
  const members = useRoomView(room, (view) => view.members)
  useEffect(() => {
    const looks = new Map<number, Look>()
    members?.forEach(({ slot, role, look }, id) =>
      looks.set(slot, look < 0 ? givenLook(id, role) : unpackLook(look)),
    )
    hallCrowd.lookOf = (slot) => looks.get(slot) ?? someLook(slot)
  }, [members])
  useEffect(
    () => () => {
      hallCrowd.lookOf = someLook
    },
    [],
  )
}

function useGestures(room: RoomConnection, speaking: ReadonlyMap<number, VoiceWay>): void {
  const gestures = useMemo(createGestures, [])
  const members = useRoomView(room, (view) => view.members)
  useEffect(() => {
    const raised = new Set<number>()
    members?.forEach(({ slot, handAt }) => {
      if (handAt > 0) raised.add(slot)
    })
    gestures.intend(raised, speaking)
  }, [gestures, members, speaking])
  useEffect(() => {
    hallCrowd.gestureOf = gestures.of
    return () => {
      hallCrowd.gestureOf = atRest
    }
  }, [gestures])
}

function headYaw(pose: Pose): number {
  const x = pose[HEAD + 3] ?? 0
  const y = pose[HEAD + 4] ?? 0
  const z = pose[HEAD + 5] ?? 0
  const w = pose[HEAD + 6] ?? 1
  return Math.atan2(2 * (w * y + x * z), 1 - 2 * (y * y + x * x))
}
