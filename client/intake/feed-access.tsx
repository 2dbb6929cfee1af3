/** For each feed whose values come from outside: where to send them, and the token that may. */
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Exhibit } from '../../shared/exhibit/manifest.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { feedTexts } from '../i18n/texts/exhibit-feed.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './feed-access.module.css'

interface FeedAccessListProps {
  submissionId: string
  exhibits: readonly Exhibit[]
}

export function FeedAccessList({ submissionId, exhibits }: FeedAccessListProps) {
  const { t, pick } = useText()
  const feeds = exhibits.filter(
    (exhibit) => exhibit.kind === 'feed' && exhibit.source.type !== 'simulated',
  )
  if (feeds.length === 0) return null
  return (
    <section className={styles.feeds}>
      <h3>{t(feedTexts.accessTitle)}</h3>
      {feeds.map((exhibit) => (
        <article key={exhibit.id} data-testid={`feed-access-${exhibit.id}`}>
          <h4>{pick(exhibit.title)}</h4>
          <FeedAccess
            {...{ submissionId }}
            exhibitId={exhibit.id}
            pushes={exhibit.kind === 'feed' && exhibit.source.type === 'push'}
          />
        </article>
      ))}
    </section>
  )
}

interface FeedAccessProps {
  submissionId: string
  exhibitId: string
  /** Whether it takes HTTP pushes rather than MQTT messages. */
  pushes: boolean
}

function FeedAccess({ submissionId, exhibitId, pushes }: FeedAccessProps) {
  const { t } = useText()
  const queries = useQueryClient()
  const input = { submissionId, exhibitId }
  const access = useQuery(api.feeds.access.queryOptions({ input }))
  const renew = useMutation({
    mutationFn: () => client.feeds.renewToken(input),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.feeds.access.key({ input }) }),
  })
  const { data } = access
  if (!data)
    return access.error ? (
      <>
        <p className="soft small">{t(feedTexts.accessFirst)}</p>
        <ProblemNote error={access.error} retry={access.refetch} />
      </>
    ) : null
  if (!pushes)
    return (
      <dl>
        <dt>{t(feedTexts.accessTopic)}</dt>
        <dd>
          <code>{data.topic}</code>
        </dd>
        {data.mqtt === 'off' && <dd className="soft">{t(feedTexts.accessMqttOff)}</dd>}
      </dl>
    )
  return (
    <>
      <dl>
        <dt>{t(feedTexts.accessAddress)}</dt>
        <dd>
          <code>POST {data.address}</code>
        </dd>
      </dl>
      <p className="soft small">
        {t(data.hasToken ? feedTexts.accessThere : feedTexts.accessNone)}
      </p>
      <div className="actions">
        <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
          {t(data.hasToken ? feedTexts.accessRenew : feedTexts.accessMake)}
        </Button>
      </div>
      <div role="status">
        {renew.data && (
          <p>
            {t(feedTexts.accessShown)} <code>{renew.data.token}</code>
          </p>
        )}
      </div>
      <ProblemNote error={renew.error} />
    </>
  )
}
