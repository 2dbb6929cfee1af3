/** One's own place on the revealed calibration item, as a page. */
import { useQuery } from '@tanstack/react-query'
import type { Rubric } from '../../shared/review/rubric.ts'
import { api } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import { calibrationItems } from './calibration-items.ts'

interface CalibrationViewProps {
  gatheringId: string
  rubric: Rubric
}

export function CalibrationView({ gatheringId: id, rubric }: CalibrationViewProps) {
  const { t, pick } = useText()
  const query = useQuery(api.review.calibration.queryOptions({ input: { id }, staleTime: 0 }))
  return (
    <Awaited query={query}>
      {(calibration) => (
        <PanelPage items={calibrationItems(t, pick, { calibration, rubric })} onAct={() => {}} />
      )}
    </Awaited>
  )
}
