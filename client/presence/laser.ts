/**
 * The own laser as others see it: how far it reaches and from which hand. Written by the pointer
 * events of the scene, read when the pose is sent; a plain object, because it changes every frame.
 */
export const pressedLaser = { lengthM: 0, hand: 'right' as 'left' | 'right' }

/** Points at something `lengthM` away; 0 switches the laser off. */
export function pointLaser(lengthM: number, hand: 'left' | 'right' = 'right'): void {
  pressedLaser.lengthM = lengthM
  pressedLaser.hand = hand
}
