/** One code and one link for everybody in a roadshow's audience. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Suspense } from 'react'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import { InvitationCard } from './links.ts'

export function AudienceSection({ gatheringId }: { gatheringId: string }) {
  const { t } = useText()
  const issue = useMutation({
    mutationFn: () => client.gathering.issueCode({ id: gatheringId, personId: null }),
  })
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.audience)}</h2>
      <div className="stack">
        <p className="soft">{t(gatheringsTexts.audienceLead)}</p>
        <div className="actions">
          <Button variant="default" loading={issue.isPending} onClick={() => issue.mutate()}>
            {t(gatheringsTexts.audienceCode)}
          </Button>
        </div>
        <ProblemNote error={issue.error} />
        {issue.data && (
          <Suspense>
            <InvitationCard invitation={issue.data} name={t(gatheringsTexts.audienceName)} />
          </Suspense>
        )}
      </div>
    </section>
  )
}
