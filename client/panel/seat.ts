/**
 * The one seat of panels at hand: of those that are open only the front one is read and pressed, the
 * others are a tab above it, so that together they never cover more than one does. It can be moved,
 * pinned where it stands, and called back.
 */
import { create } from 'zustand'
import type { AboutHead } from './panel-place.ts'

export interface Seated {
  name: string
  /** What its tab says. */
  title: string
  /** Put away: a tab and nothing else, until its tab is pressed. */
  folded: boolean
  /** Asks for one that is put away. */
  unfold: () => void
}

interface Seat {
  /** In the order in which they were opened or brought forward. */
  panels: readonly Seated[]
  /** Whether it stays where it stands in the hall. */
  pinned: boolean
  /** How often something on one of them was pressed. */
  presses: number
}

export const useSeat = create<Seat>(() => ({ panels: [], pinned: false, presses: 0 }))

const setPanels = (change: (panels: readonly Seated[]) => readonly Seated[]): void =>
  useSeat.setState(({ panels }) => ({ panels: change(panels) }))

/**
 * Opens a panel in front of the others; says anew what one that is open is called and whether it is put
 * away. One that was put away and no longer is comes to the front.
 */
export function takeSeat(panel: Seated): void {
  setPanels((panels) => {
    const before = panels.find(({ name }) => name === panel.name)
    if (!before || (before.folded && !panel.folded)) return withFront(panels, panel)
    return panels.map((one) => (one === before ? panel : one))
  })
}

export function leaveSeat(leaving: string): void {
  setPanels((panels) => panels.filter(({ name }) => name !== leaving))
}

const withFront = (panels: readonly Seated[], panel: Seated): readonly Seated[] => [
  ...panels.filter(({ name }) => name !== panel.name),
  panel,
]

export function bringForward(name: string): void {
  setPanels((panels) => {
    const panel = panels.find((one) => one.name === name)
    return panel ? withFront(panels, panel) : panels
  })
}

/** The one that is read; none while all are put away. */
export const frontOf = ({ panels }: Pick<Seat, 'panels'>): Seated | undefined =>
  panels.findLast(({ folded }) => !folded)

/** Which panel shows the tabs: the front one, else the last that was put away. */
export const holderOf = (seat: Pick<Seat, 'panels'>): Seated | undefined =>
  frontOf(seat) ?? seat.panels.at(-1)

/** Read and written in frames and by whoever drags. */
const place = { own: null as AboutHead | null, calls: 0 }

/** Where the seat was put, if anywhere else than where it always is. */
export const ownPlace = (): AboutHead | null => place.own

/** Farther and nearer than this nobody puts it, in m. */
const NEAR_M = 0.35
const FAR_M = 1.6

/** Puts it where somebody drags it. */
export function moveSeat({ distanceM, dropM, asideRad }: AboutHead): void {
  place.own = { distanceM: Math.min(FAR_M, Math.max(NEAR_M, distanceM)), dropM, asideRad }
  place.calls += 1
}

export function notePress(): void {
  useSeat.setState(({ presses }) => ({ presses: presses + 1 }))
}

export function pinSeat(pinned: boolean): void {
  useSeat.setState({ pinned })
}

/** Back at hand, where it always is. */
export function callBack(): void {
  place.own = null
  place.calls += 1
  useSeat.setState({ pinned: false })
}

/** Whether it was moved or called since `seen` asked last. */
export function isCalled(seen: { calls: number }): boolean {
  const called = seen.calls !== place.calls
  seen.calls = place.calls
  return called
}
