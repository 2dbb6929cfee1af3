/** One's own submission, with the booth's twin page and, once the hall offers one, its 3D preview. */
import { lazy, Suspense } from 'react'
import { SubmissionPage } from '../intake/submission-page.tsx'

const BoothTwin = lazy(async () => ({
  default: (await import('../catalogue/booth-twin.tsx')).BoothTwin,
}))

export function SubmissionRoute({ id }: { id: string }) {
  return (
    <SubmissionPage
      id={id}
      twin={(booth, trackId) => (
        <Suspense>
          <BoothTwin booth={booth} pavilion={trackId} />
        </Suspense>
      )}
    />
  )
}
