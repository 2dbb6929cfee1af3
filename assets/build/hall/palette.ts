/** Colours of the hall (sRGB), from the art direction §3. */
import type { PavilionId } from '../../../shared/hall/plan.ts'

export const STONE = {
  lime: '#d8cfbf',
  archivolt: '#e3dccd',
  shade: '#b9ae9c',
  plaster: '#e4ded3',
  paving: '#6f6a63',
  pavingLight: '#8b8479',
  pavingBorder: '#57524c',
} as const
export const TIMBER = '#a58463'
export const BRASS = '#b08a4e'
export const DARK_METAL = '#2a2b2d'

export interface PavilionLook {
  wall: string
  floor: string
  fin: string
  titleWall: string
  back: string
}

export const LOOK: Record<PavilionId, PavilionLook> = {
  industry: {
    wall: '#978f83',
    floor: '#7d766c',
    fin: '#857c70',
    titleWall: '#efe9de',
    back: '#54483a',
  },
  tourism: {
    wall: '#d3c9b8',
    floor: '#8f8b84',
    fin: '#b9b3a8',
    titleWall: '#efe9de',
    back: '#b23a26',
  },
  city: {
    wall: '#d6d2c9',
    floor: '#a9a59d',
    fin: '#b7ac9b',
    titleWall: '#efe9de',
    back: '#5d6f5c',
  },
  medical: {
    wall: '#f0efeb',
    floor: '#b3b4b2',
    fin: '#cfddda',
    titleWall: '#f6f6f2',
    back: '#eef0ee',
  },
  transport: {
    wall: '#a9a9a6',
    floor: '#6f7274',
    fin: '#b9ab96',
    titleWall: '#efe9de',
    back: '#4d5a6b',
  },
}
