/** What a gathering adds in space: the others, the own pose and laser, slides, and the panel in VR. */
import { useXR } from '@react-three/xr'
import { useEffect } from 'react'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import { can } from '../../shared/permission/permission.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { Avatars } from '../presence/avatars.tsx'
import { hallCrowd } from '../presence/crowd.ts'
import { VrCaptions } from '../talk/vr-captions.tsx'
import { useVoice } from '../voice/voice-store.ts'
import { VoicePlaces } from '../voice/voice-places.tsx'
import { LaserInput } from '../presence/laser-input.tsx'
import { OwnLaser } from '../presence/own-laser.tsx'
import { SendPose } from '../presence/send-pose.tsx'
import { SlideScreen } from '../roadshow/slide-screen.tsx'
import { useAtHand } from '../review/item-at-hand.ts'
import { useChosenByBooth } from './use-chosen-by-booth.ts'
import { usePresides } from '../review/use-presides.ts'
import { useKeepScores } from '../review/use-sheet.ts'
import { untilDone } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { comeBack, useRoomNotice } from '../room/room-notice.ts'
import { useRoomStatus } from '../room/use-room.ts'
import type { Visitor } from '../xr/visitor.ts'
import { GatheringDesk } from './gathering-desk.tsx'
import { useSharedExhibits } from './use-shared-exhibits.ts'
import { useBoothRefresh } from '../review/use-booth-refresh.ts'
import { useSharedChapters } from './use-shared-chapters.ts'
import { useSharedLight } from './use-shared-light.ts'
import { WatchSight } from './watch-sight.tsx'
import type { OwnGathering } from './use-own-gathering.ts'
import { VrNotice } from '../hall/vr-notice.tsx'

/** Where others are drawn is where they are heard. */
const poseOf: typeof hallCrowd.poseOf = (slot, nowMs) => hallCrowd.poseOf(slot, nowMs)

interface GatheringSceneProps {
  session: OwnGathering
  visitor: Visitor
  scenarios: readonly ScenarioSummary[]
  here: BoothAddress | null
}

export function GatheringScene({ session, visitor, scenarios, here }: GatheringSceneProps) {
  const { room, personId, role, gathering } = session
  const mayScore = can('setScore', { personId, roles: [] }, { gatheringRole: role })
  useKeepScores(room, mayScore && gathering.kind === 'review')
  useSharedChapters(room, personId)
  useSharedExhibits(room, personId)
  useSharedLight(room)
  useBoothRefresh(room)
  const immersive = useXR((xr) => xr.session !== undefined)
  const speaking = useVoice((state) => state.speaking)
  const joined = useRoomStatus(room).kind === 'joined'
  useEffect(() => {
    if (!joined) return
    const surface = immersive ? 'headset' : 'desktop'
    return untilDone(() => room.request('surface', { surface }))
  }, [room, joined, immersive])
  return (
    <>
      <Avatars {...{ room, personId, speaking }} />
      <SendPose room={room} />
      <LaserInput />
      <OwnLaser />
      <VoicePlaces room={room} poseOf={poseOf} />
      {gathering.kind === 'roadshow' && <SlideScreen room={room} />}
      {immersive && <RoomVrNotice room={room} />}
      {immersive && <VrCaptions room={room} />}
      {mayScore && gathering.kind === 'review' && <ItemSight {...{ room, role, scenarios }} />}
      <GatheringDesk {...session} {...{ visitor, scenarios, here }} />
    </>
  )
}

/** Notes what one looks at in the booth of the item at hand. */
function ItemSight({
  room,
  role,
  scenarios,
}: Pick<OwnGathering, 'room' | 'role'> & Pick<GatheringSceneProps, 'scenarios'>) {
  const presides = usePresides(room, role)
  useChosenByBooth(room)
  const id = useAtHand(room, presides)?.submissionId
  const address = scenarios.find((one) => one.id === id)?.address
  return id !== undefined && address ? <WatchSight submissionId={id} address={address} /> : null
}

/** In VR, what is the matter with the connection to the gathering. */
function RoomVrNotice({ room }: { room: RoomConnection }) {
  return <VrNotice first={useRoomNotice(room)} onWayOn={() => comeBack(room)} />
}
