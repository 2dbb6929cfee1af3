/** One's own submission, with the booth's twin page and its preview in 3D. */
import { lazy, Suspense } from 'react'
import { SubmissionPage } from '../intake/submission-page.tsx'

const TwinPreview = lazy(async () => ({
  default: (await import('./twin-preview.tsx')).TwinPreview,
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
          <TwinPreview submissionId={id} {...{ booth, trackId }} />
        </Suspense>
      )}
    />
  )
}
