/** One's own submission, with the booth's twin page and its preview in 3D. */
import { Suspense } from 'react'
import { lazyPart } from '../api/load-part.ts'
import { SubmissionPage } from '../intake/submission-page.tsx'

const TwinPreview = lazyPart(() => import('./twin-preview.tsx'), 'TwinPreview')

const BoothPreview = lazyPart(() => import('./booth-preview.tsx'), 'BoothPreview')

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
