/** The page that a booth will have, with its exhibits, for the applicant. */
import type { Booth } from '../../shared/exhibit/booth.ts'
import { BoothTwin } from '../catalogue/booth-twin.tsx'
import { renderExhibit } from '../exhibit/render-exhibit.tsx'

interface TwinPreviewProps {
  submissionId: string
  booth: Booth
  trackId: string
}

export function TwinPreview({ submissionId, booth, trackId }: TwinPreviewProps) {
  return <BoothTwin booth={booth} pavilion={trackId} renderExhibit={renderExhibit(submissionId)} />
}
