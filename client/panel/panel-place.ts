/**
 * Where panels stand about one's head in VR, so that they can be read and, at hand, touched. Lengths in m,
 * angles in radians.
 */
import { PANEL_WIDTH_PX } from './panel-layout.ts'

export type PanelPlace = 'hand' | 'lap' | 'ahead'

/** Where a panel stands about the head. */
export interface AboutHead {
  /** From the head, along the floor. */
  distanceM: number
  /** Below the eyes, to the panel's middle. */
  dropM: number
  /** From where one looks; towards the hand that holds, not the one that presses. */
  asideRad: number
}

interface Place extends AboutHead {
  /** What is drawn 1 m wide is this wide. */
  scale: number
}

export const PANEL_PLACES: Record<PanelPlace, Place> = {
  /** Within an arm's length and not quite 40° wide; what one looks at stays free beside it. */
  hand: { distanceM: 0.55, dropM: 0.3, asideRad: 0.6, scale: 0.455 },
  /** As large as it is, over one's knees. */
  lap: { distanceM: 0.45, dropM: 0.32, asideRad: 0, scale: 1 },
  /** To be read, not touched. */
  ahead: { distanceM: 1.15, dropM: 0.22, asideRad: 0, scale: 1 },
}

/** Its lower edge is still within reach, its upper one below the brow. */
export const HAND_PANEL_MAX_PX = 1440

export interface HandPanelSize {
  widthPx: number
  maxPx: number
}

/** A panel at hand takes as much room whatever the size of its text: larger text has fewer pixels for its lines. */
export const handPanelSize = (textScale: number): HandPanelSize => ({
  widthPx: Math.floor(PANEL_WIDTH_PX / textScale),
  maxPx: Math.floor(HAND_PANEL_MAX_PX / textScale),
})

/** From eyes to the middle of a panel. */
export const farFromEyesM = ({ distanceM, dropM }: AboutHead): number =>
  Math.hypot(distanceM, dropM)
