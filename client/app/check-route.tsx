/** The formal check and the leak check, with the form as intake draws it and the booth as the catalogue does. */
import { compileBooth, type Booth } from '../../shared/exhibit/booth.ts'
import { BoothTwin } from '../catalogue/booth-twin.tsx'
import { FindingsList } from '../intake/findings-list.tsx'
import { FormSheet } from '../intake/form-sheet.tsx'
import { renderExhibit } from '../exhibit/render-exhibit.tsx'
import { BlindPage } from '../organiser/blind-page.tsx'
import { CheckPage, type CheckViews } from '../organiser/check-page.tsx'

const drawBooth = (id: string, booth: Booth) => (
  <BoothTwin booth={booth} pavilion={booth.track.id} renderExhibit={renderExhibit(id)} />
)

const VIEWS: CheckViews = {
  form: (call, { form }) => <FormSheet call={call} form={form} />,
  booth: (call, { id, form, exhibits, assets }) =>
    drawBooth(id, compileBooth(call, form, exhibits, assets)),
  findings: ({ findings }) => <FindingsList findings={findings} />,
}

export function CheckRoute({ id }: { id: string }) {
  return <CheckPage id={id} views={VIEWS} />
}

export function BlindRoute(props: { id: string; submissionId: string }) {
  return (
    <BlindPage {...props} booth={({ submissionId, booth }) => drawBooth(submissionId, booth)} />
  )
}
