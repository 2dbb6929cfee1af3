/**
 * The whole frame as one list. Smaller runs earlier; all are negative, because a positive priority
 * switches automatic rendering off.
 */
export const FRAME_ORDER = {
  /** The visitor moves: everything after sees where one is now. */
  locomotion: -100,
  /** Where the own laser ends. */
  ownLaser: -95,
  /** The own pose leaves for the others. */
  sendPose: -90,
  /** Where the others are by now. */
  poses: -85,
  /** The others are drawn there. */
  avatars: -80,
  /** Which zone and which booths are near: may set state, once per change. */
  nearness: -70,
  /** Panels turn towards the reader. */
  panels: -60,
  /** Models play their animations. */
  exhibits: -50,
} as const
