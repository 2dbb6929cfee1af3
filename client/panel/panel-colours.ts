/** Colours of panels in space: dark glass with light type, or few strong ones. */
import { useComfort } from '../xr/comfort.ts'

export interface PanelColours {
  ground: string
  text: string
  soft: string
  alert: string
  accent: string
  /** On the accent. */
  onAccent: string
  raised: string
  hovered: string
  disabled: string
  /** What a slider runs on. */
  track: string
  /** Round what can be pressed; empty for none. */
  edge: string
}

export const PLAIN: PanelColours = {
  ground: '#23211fF2',
  text: '#f4efe6',
  soft: '#b9b1a4',
  alert: '#ffb4a1',
  accent: '#d9b36c',
  onAccent: '#23211f',
  raised: '#3a3632',
  hovered: '#4d4740',
  disabled: '#6d675f',
  track: '#3a3632',
  edge: '',
}

/** Black, white and yellow: what is read has 7:1 and more on what it stands on (WCAG 1.4.6). */
export const STRONG: PanelColours = {
  ground: '#000000',
  text: '#ffffff',
  soft: '#ffffff',
  alert: '#ffb4a1',
  accent: '#ffd60a',
  onAccent: '#000000',
  raised: '#000000',
  hovered: '#3d3d3d',
  disabled: '#9a9a9a',
  track: '#6b6b6b',
  edge: '#ffffff',
}

/** The colours one has chosen on this device. */
export const usePanelColours = (): PanelColours =>
  useComfort(({ contrast }) => (contrast ? STRONG : PLAIN))
