/** Exhibits on pages, with the viewer of models that loads when one is opened. */
import { lazyPart } from '../api/load-part.ts'
import type { ReactNode } from 'react'
import type { BoothExhibit } from '../../shared/exhibit/booth.ts'
import { ExhibitFigure } from './kit/exhibit-figure.tsx'

const ModelStand = lazyPart(() => import('./booth-stand.tsx'), 'ModelStand')

/** `hallHref` is where the booth stands in the hall, if it does. */
export const renderExhibit =
  (submissionId: string, hallHref?: string) =>
  (shown: BoothExhibit, exhibits: readonly BoothExhibit[]): ReactNode => (
    <ExhibitFigure
      key={shown.exhibit.id}
      {...{ shown, exhibits, submissionId, hallHref }}
      modelViewer={ModelStand}
    />
  )
