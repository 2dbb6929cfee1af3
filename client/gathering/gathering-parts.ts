/** Parts of a session that only some need, loaded when they do. They want a Suspense around them. */
import { lazyPart } from '../api/load-part.ts'

export const ChairDesk = lazyPart(async () => (await import('../review/chair-desk.tsx')).ChairDesk)
export const CalibrationView = lazyPart(
  async () => (await import('../review/calibration-view.tsx')).CalibrationView,
)
export const ScreeningDesk = lazyPart(
  async () => (await import('../review/screening-desk.tsx')).ScreeningDesk,
)
export const ResultsTable = lazyPart(
  async () => (await import('../review/results-table.tsx')).ResultsTable,
)
export const GatheringExhibits = lazyPart(
  async () => (await import('./gathering-exhibits.tsx')).GatheringExhibits,
)
export const SlidePage = lazyPart(
  async () => (await import('../roadshow/slide-page.tsx')).SlidePage,
)
export const VoiceDesk = lazyPart(
  async () => (await import('../voice/voice-desk.tsx')).VoiceDeskWithKeys,
)
export const TalkDesk = lazyPart(async () => (await import('./talk-desk.tsx')).TalkDesk)
export const PersonActs = lazyPart(async () => (await import('./person-acts.tsx')).PersonActs)
export const PAGE_EVIDENCE = {
  Editor: lazyPart(async () => (await import('./page-evidence.tsx')).PageEditor),
  OfItem: lazyPart(async () => (await import('./page-evidence.tsx')).PageItemEvidence),
}
export const NotKept = lazyPart(async () => (await import('../review/not-kept.tsx')).NotKept)
