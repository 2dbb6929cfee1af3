/** The others in a gathering: the room's frames say where they are, the hall's crowd draws them. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { createPose, HEAD, readFrame, type Pose } from '../../shared/pose/pose-codec.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { addToCrowd, hallCrowd } from './crowd.ts'
import { NameTags } from './name-tags.tsx'
import { createPoseBuffer, forgetLeavers, isInHall } from './pose-buffer.ts'

export interface AvatarsProps {
  room: RoomConnection
  /** The own person, who is not drawn. */
  personId: string
}

const scratchPerson = { slot: 0, x: 0, z: 0, yawRad: 0 }

export function Avatars({ room, personId }: AvatarsProps) {
  const buffer = useMemo(createPoseBuffer, [])
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
  return <NameTags room={room} personId={personId} buffer={buffer} />
}

function headYaw(pose: Pose): number {
  const x = pose[HEAD + 3] ?? 0
  const y = pose[HEAD + 4] ?? 0
  const z = pose[HEAD + 5] ?? 0
  const w = pose[HEAD + 6] ?? 1
  return Math.atan2(2 * (w * y + x * z), 1 - 2 * (y * y + x * x))
}
