/** Exhibits on pages, with the viewer of models that loads when one is opened. */
import { lazyPart } from '../browser/load-part.ts'
import type { RenderExhibit } from '../catalogue/booth-exhibits.tsx'
import { ExhibitFigure } from '../exhibit/kit/exhibit-figure.tsx'

const ModelStand = lazyPart(async () => (await import('./booth-stand.tsx')).ModelStand)

/** `hallHref` is where the booth stands in the hall, if it does. */
export const renderExhibit =
  (submissionId: string, hallHref?: string): RenderExhibit =>
  (shown, exhibits) => (
    <ExhibitFigure
      key={shown.exhibit.id}
      {...{ shown, exhibits, submissionId, hallHref }}
      modelViewer={ModelStand}
    />
  )
