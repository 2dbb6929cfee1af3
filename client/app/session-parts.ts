/** Parts of a session that only some need, loaded when they do. They want a Suspense around them. */
import { lazy } from 'react'

export const ChairDesk = lazy(async () => ({
  default: (await import('../review/chair-desk.tsx')).ChairDesk,
}))
export const ResultsTable = lazy(async () => ({
  default: (await import('../review/results-table.tsx')).ResultsTable,
}))
export const SessionExhibits = lazy(async () => ({
  default: (await import('./session-exhibits.tsx')).SessionExhibits,
}))
export const SlidePage = lazy(async () => ({
  default: (await import('../roadshow/slide-page.tsx')).SlidePage,
}))
