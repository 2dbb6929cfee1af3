/** The applicant's own booth in 3D, compiled from the form as it stands now. */
import { useMemo } from 'react'
import type { Call } from '../../shared/call/call.ts'
import type { SubmissionForm } from '../../shared/call/form.ts'
import { compileBooth } from '../../shared/exhibit/booth.ts'
import type { Asset, Exhibit } from '../../shared/exhibit/manifest.ts'
import { pavilionsOfCall } from '../../shared/hall/placement.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import { BoothStand } from '../exhibit/booth-stand.tsx'

interface BoothPreviewProps {
  call: Call
  form: SubmissionForm
  exhibits: Exhibit[]
  assets: Asset[]
}

export function BoothPreview({ call, form, exhibits, assets }: BoothPreviewProps) {
  const { t } = useText()
  const booth = useMemo(
    () => compileBooth(call, form, exhibits, assets),
    [call, form, exhibits, assets],
  )
  const pavilion = pavilionsOfCall(call).get(booth.track.id) ?? 'industry'
  return <BoothStand booth={booth} pavilion={pavilion} label={t(hallTexts.preview)} />
}
