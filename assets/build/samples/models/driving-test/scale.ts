/** Measures and paints that the parts of the driving-test model share. */
import { GROUND_M } from '../../kit/building.ts'
import { paint } from '../../kit/inks.ts'

export const G = GROUND_M

export const ROAD = paint('matte', '#8d8b87')

export const ROAD_Y = G + 0.0015

export const PAVEMENT_M = 0.008

export const CAR_M = 0.05

export const PERSON_M = 0.02

export const PALE_CARS = ['#e4dfd5', '#c9c2b4', '#8fa3ad', '#b4b4b0', '#6a665f'] as const
