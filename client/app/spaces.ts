/** The hall's own chunks: they bring the 3D engine and load only where it is entered. */
import { lazy } from 'react'

export const HallRoute = lazy(async () => ({
  default: (await import('./hall-route.tsx')).HallRoute,
}))

export const GatheringHallRoute = lazy(async () => ({
  default: (await import('./gathering-hall-route.tsx')).GatheringHallRoute,
}))
