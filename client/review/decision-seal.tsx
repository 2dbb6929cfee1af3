/** The decision as a whole: how many came to what, who has sealed it, and the seal of who may. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Decision } from '../../shared/protocol/api-decision.ts'
import { api, client } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { ProblemNote } from '../api/problem-note.tsx'
import { useMe } from '../api/use-me.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { noticeTexts } from '../i18n/texts/notice.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import styles from './decision-seal.module.css'
import '../api/office-refusals.ts'

/** `version` changes whenever the decision may have. */
export function DecisionSeal({ gatheringId, version }: { gatheringId: string; version: string }) {
  const { t } = useText()
  const query = useQuery({
    ...api.decision.read.queryOptions({ input: { id: gatheringId }, staleTime: 0 }),
    queryKey: ['decision', gatheringId, version],
  })
  return (
    <section className={styles.decision} aria-labelledby="decision-title" data-testid="decision">
      <h3 id="decision-title">{t(noticeTexts.seal)}</h3>
      <p className="soft">{t(noticeTexts.sealLead)}</p>
      <Awaited query={query}>
        {(decision) => <Sealing gatheringId={gatheringId} decision={decision} />}
      </Awaited>
    </section>
  )
}

function Sealing({ gatheringId, decision }: { gatheringId: string; decision: Decision }) {
  const { t, language } = useText()
  const queries = useQueryClient()
  const { digest, counts, quota, belowQuorum, seals, finalAt } = decision
  const maySeal = useMaySeal(gatheringId)
  const seal = useMutation({
    mutationFn: (of: string) => client.decision.seal({ id: gatheringId, digest: of }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['decision', gatheringId] }),
  })
  const told = (outcome: 'selected' | 'reserve'): string | number => {
    const limit = quota[outcome]
    const count = counts[outcome]
    return limit === null ? count : t(noticeTexts.places, { count, limit })
  }
  const figures = {
    selected: told('selected'),
    reserve: told('reserve'),
    not: counts['not-selected'],
  }
  const isSealedByMe = seals.some(({ own }) => own)
  if (digest === null) return <p>{t(noticeTexts.notDecided)}</p>
  return (
    <>
      <p>{t(noticeTexts.counts, figures)}</p>
      {belowQuorum > 0 && (
        <p className="note note-alert">
          {t(noticeTexts.belowQuorum, { count: belowQuorum, limit: quota.sheets ?? 0 })}
        </p>
      )}
      {seals.length > 0 && (
        <ul>
          {seals.map(({ name, at }) => (
            <li key={name + at}>
              {t(noticeTexts.sealedBy, { name, at: formatMoment(at, language) })}
            </li>
          ))}
        </ul>
      )}
      <p role="status">
        {finalAt !== null && <strong>{t(noticeTexts.final)}</strong>}
        {finalAt === null && seals.length > 0 && t(noticeTexts.oneMore)}
      </p>
      {maySeal && finalAt === null && (
        <div className="actions">
          <AskButton
            label={t(noticeTexts.seal)}
            question={t(noticeTexts.sealAsk, figures)}
            disabled={isSealedByMe}
            loading={seal.isPending}
            answers={[{ label: t(noticeTexts.seal), act: () => seal.mutate(digest) }]}
          />
        </div>
      )}
      <ProblemNote error={seal.error} />
    </>
  )
}

/** Who presides, the secretaries, and the staff. */
function useMaySeal(id: string): boolean {
  const roles = useMe().data?.roles ?? []
  const role = useQuery(api.gathering.read.queryOptions({ input: { id } })).data?.role
  return (
    roles.includes('organiser') ||
    roles.includes('secretary') ||
    role === 'chair' ||
    role === 'secretary'
  )
}
