/** One's own submission, with the booth's twin page and its preview in 3D. */
import { lazy, Suspense } from 'react'
import { renderExhibit } from './render-exhibit.tsx'
import { SubmissionPage } from '../intake/submission-page.tsx'

const BoothTwin = lazy(async () => ({
  default: (await import('../catalogue/booth-twin.tsx')).BoothTwin,
}))

const BoothPreview = lazy(async () => ({
  default: (await import('./booth-preview.tsx')).BoothPreview,
}))

export function SubmissionRoute({ id }: { id: string }) {
  return (
    <SubmissionPage
      id={id}
      preview={BoothPreview}
      twin={(booth, trackId) => (
        <Suspense>
          <BoothTwin booth={booth} pavilion={trackId} renderExhibit={renderExhibit(id)} />
        </Suspense>
      )}
    />
  )
}
