/** Parts of a session that only some need, loaded when they do. They want a Suspense around them. */
import { lazyPart } from '../api/load-part.ts'

export const ChairDesk = lazyPart(() => import('../review/chair-desk.tsx'), 'ChairDesk')
export const CalibrationView = lazyPart(
  () => import('../review/calibration-view.tsx'),
  'CalibrationView',
)
export const ScreeningDesk = lazyPart(() => import('../review/screening-desk.tsx'), 'ScreeningDesk')
export const ResultsTable = lazyPart(() => import('../review/results-table.tsx'), 'ResultsTable')
export const GatheringExhibits = lazyPart(
  () => import('./gathering-exhibits.tsx'),
  'GatheringExhibits',
)
export const SlidePage = lazyPart(() => import('../roadshow/slide-page.tsx'), 'SlidePage')
export const VoiceDesk = lazyPart(() => import('../voice/voice-desk.tsx'), 'VoiceDeskWithKeys')
export const TalkDesk = lazyPart(() => import('./talk-desk.tsx'), 'TalkDesk')
export const PersonActs = lazyPart(() => import('./person-acts.tsx'), 'PersonActs')
export const AgendaActs = lazyPart(() => import('./agenda-acts.tsx'), 'AgendaActs')
export const Lobby = lazyPart(() => import('./lobby.tsx'), 'Lobby')
export const PAGE_EVIDENCE = {
  Editor: lazyPart(() => import('./page-evidence.tsx'), 'PageEditor'),
  OfItem: lazyPart(() => import('./page-evidence.tsx'), 'PageItemEvidence'),
}
export const NotKept = lazyPart(() => import('../review/not-kept.tsx'), 'NotKept')
