/** The leak check of a blind review, with the booth as the catalogue draws it. */
import type { BlindCheck } from '../../shared/protocol/api-blind.ts'
import { BlindPage } from '../organiser/blind-page.tsx'
import { TwinPreview } from './twin-preview.tsx'

const drawBooth = ({ submissionId, booth }: BlindCheck) => (
  <TwinPreview submissionId={submissionId} booth={booth} trackId={booth.track.id} />
)

export function BlindRoute(props: { id: string; submissionId: string }) {
  return <BlindPage {...props} booth={drawBooth} />
}
