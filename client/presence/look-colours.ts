/** Colours of looks: muted, as the hall is. */
import { Color } from 'three'

const colours = (...all: string[]): readonly Color[] => all.map((one) => new Color(one))

export const SKIN_HEX = ['#f2d2b6', '#e6ba97', '#d6a27a', '#b67c56', '#8b593b', '#5e3c2a']
export const HAIR_HEX = ['#1e1a18', '#3a2a20', '#6a4a31', '#96754f', '#8b8a88', '#d6d2c9']
export const DRESS_HEX = [
  '#c9a25c',
  '#8498a3',
  '#c4bdb0',
  '#b9705c',
  '#62a39b',
  '#7492b8',
  '#414c58',
  '#75614f',
]
const FRONT_HEX = ['#f0ece4', '#e2ddd2', '#f0ece4', '#e9e4da']
/** None is the dress's own shade: see near-people.ts. */
const BADGE_HEX = ['#efe9dd', '#e0a93f', '#7fa7c9', '#f4efe4', '#d9694f', '#5cb39f']

export const SKIN_COLOURS = colours(...SKIN_HEX)
export const HAIR_COLOURS = colours(...HAIR_HEX)
export const DRESS_COLOURS = colours(...DRESS_HEX)
export const FRONT_COLOURS = colours(...FRONT_HEX)
export const BADGE_COLOURS = colours(...BADGE_HEX)
export const INK_COLOUR = new Color('#1f1c1a')
export const LASER_COLOUR = new Color('#ffe9b8')
