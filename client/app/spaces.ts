/** The hall's own chunks: they bring the 3D engine and load only where it is entered. */
import { lazyPart } from '../api/load-part.ts'

export const HallRoute = lazyPart(() => import('./hall-route.tsx'), 'HallRoute')

export const GatheringHallRoute = lazyPart(
  () => import('./gathering-hall-route.tsx'),
  'GatheringHallRoute',
)
