/**
 * One submission of one's own: the form while it may be written, the receipt once it is filed, and
 * its booth at any time. The twin page and the 3D preview come from client/app.
 */
import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo, type ReactNode } from 'react'
import type { Call } from '../../shared/call/call.ts'
import type { SubmissionForm } from '../../shared/call/form.ts'
import { compileBooth, type Booth } from '../../shared/exhibit/booth.ts'
import type { Asset, Exhibit } from '../../shared/exhibit/manifest.ts'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { lazyPart } from '../api/load-part.ts'
import { api } from '../api/client.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import { DraftNotices, ReturnedNotice } from './draft-notices.tsx'
import { SubmissionHead } from './submission-head.tsx'
import { FeedAccessList } from './feed-access.tsx'
import { useDraft } from './use-draft.ts'
import '../api/office-refusals.ts'

// A submission is either written or filed: only one of the two is needed.
const FormEditor = lazyPart(() => import('./form-editor.tsx'), 'FormEditor')
const Receipt = lazyPart(() => import('./receipt.tsx'), 'Receipt')

/** The booth in 3D, drawn from what is filled in so far. */
export type BoothPreview = (props: {
  call: Call
  form: SubmissionForm
  exhibits: Exhibit[]
  assets: Asset[]
}) => ReactNode

interface SubmissionPageProps {
  id: string
  /** The booth as a page. */
  twin: (booth: Booth, trackId: string) => ReactNode
  preview?: BoothPreview | undefined
}

/** While a file is being processed its submission is asked for again after this long. */
const PROCESSING_POLL_MS = 1500

export function SubmissionPage({ id, twin, preview }: SubmissionPageProps) {
  const call = useQuery(api.call.current.queryOptions())
  const submission = useQuery(
    api.intake.read.queryOptions({
      input: { id },
      staleTime: 0,
      // A draft starts from what the server has now, never from what this window saw earlier.
      gcTime: 0,
      refetchInterval: ({ state }) =>
        state.data?.assets.some((a) => a.status === 'processing') ? PROCESSING_POLL_MS : false,
    }),
  )
  return (
    <div className="page">
      <AwaitedPage query={call}>
        {(answer) => (
          <AwaitedPage query={submission}>
            {(stored) => (
              <Submitting call={answer.call} submission={stored} twin={twin} preview={preview} />
            )}
          </AwaitedPage>
        )}
      </AwaitedPage>
    </div>
  )
}

interface SubmittingProps extends Omit<SubmissionPageProps, 'id'> {
  call: Call
  submission: Submission
}

function Submitting({ call, submission, twin, preview: Preview }: SubmittingProps) {
  const { t } = useText()
  const handle = useDraft(submission)
  const writable = submission.stage === 'draft' || submission.stage === 'returned'
  const { form, exhibits } = writable ? handle.draft : submission
  const { assets } = submission
  const booth = useMemo(
    () => compileBooth(call, form, exhibits, assets),
    [call, form, exhibits, assets],
  )
  return (
    <>
      <SubmissionHead submission={submission} name={form.scenarioName} />
      <ReturnedNotice submission={submission} />
      <Tabs defaultValue="form" keepMounted={false} color="ink">
        <Tabs.List aria-label={t(intakeTexts.tabs)} mb={36} className="no-print">
          <Tabs.Tab value="form">
            {t(writable ? intakeTexts.tabForm : intakeTexts.tabReceipt)}
          </Tabs.Tab>
          <Tabs.Tab value="booth">{t(intakeTexts.tabBooth)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="form" keepMounted>
          <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
            {writable ? (
              <FormEditor call={call} submission={submission} handle={handle} />
            ) : (
              <Receipt call={call} submission={submission} />
            )}
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="booth">
          <div className="stack">
            <p className="note">{t(intakeTexts.previewNote)}</p>
            {Preview && (
              <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
                <Preview call={call} form={form} exhibits={exhibits} assets={assets} />
              </Suspense>
            )}
            <FeedAccessList submissionId={submission.id} exhibits={exhibits} />
            {twin(booth, booth.track.id)}
          </div>
        </Tabs.Panel>
      </Tabs>
      {writable && <DraftNotices handle={handle} />}
    </>
  )
}
