/** Numbers and names that both ends of a room socket use; free of the validator, so that pages stay light. */
/** From a page to furthest into the hall. */
export const SURFACES = ['page', 'desktop', 'headset'] as const
export type Surface = (typeof SURFACES)[number]

/** Devices by which one person may be in a gathering at a time; of them one in the hall. */
export const DEVICES_MAX = 4

/** Requests of one person in one second, all kinds together; more are refused, far more end the connection. */
export const REQUESTS_PER_SECOND = 20
/** Poses of one person in one second. */
export const POSES_PER_SECOND = 30

/** Byte channels. */
export const POSE_CHANNEL = 'p'
export const FRAME_CHANNEL = 'f'
/** Voice, both ways: see shared/voice/voice-frame.ts. */
export const VOICE_CHANNEL = 'o'

/** What changed of what one may know of the room: a RoomPatch as JSON. */
export const VIEW_CHANNEL = 'v'

/** Close codes of a room; the client explains each. */
export const CLOSE_ELSEWHERE = 4100
export const CLOSE_MOVED = 4101
export const CLOSE_FLOOD = 4102
/** The session that the seat was taken with has ended. */
export const CLOSE_SIGNED_OUT = 4103
/** The seat was taken and then nobody said that the client is ready. */
export const CLOSE_UNREADY = 4104
