/**
 * Of what is flat: it is pressed by ray, mouse or fingertip. The pointer that grabs would be as near as
 * the fingertip and keep it away.
 */
export const PRESSED_FLAT = { pointerEventsType: { deny: 'grab' } } as const
