/** The formal check, with the form as intake draws it and the booth as the catalogue does. */
import { compileBooth } from '../../shared/exhibit/booth.ts'
import { BoothTwin } from '../catalogue/booth-twin.tsx'
import { FindingsList } from '../intake/findings-list.tsx'
import { FormSheet } from '../intake/form-sheet.tsx'
import { renderExhibit } from '../exhibit/render-exhibit.tsx'
import { CheckPage, type CheckViews } from '../organiser/check-page.tsx'

const VIEWS: CheckViews = {
  form: (call, { form }) => <FormSheet call={call} form={form} />,
  booth: (call, { id, form, exhibits, assets }) => {
    const booth = compileBooth(call, form, exhibits, assets)
    return <BoothTwin booth={booth} pavilion={booth.track.id} renderExhibit={renderExhibit(id)} />
  },
  findings: ({ findings }) => <FindingsList findings={findings} />,
}

export function CheckRoute({ id }: { id: string }) {
  return <CheckPage id={id} views={VIEWS} />
}
