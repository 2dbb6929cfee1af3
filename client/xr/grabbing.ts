/** Whether something is held by a pointer: looking around by dragging then rests. */
const holding = new Set<number>()

export function startGrab(pointerId: number): void {
  holding.add(pointerId)
}

export function endGrab(pointerId: number): void {
  holding.delete(pointerId)
}

export const isGrabbing = (pointerId: number): boolean => holding.has(pointerId)
