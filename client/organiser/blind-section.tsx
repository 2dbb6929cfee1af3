/** Whether a review is blind, and which of its items are cleared for that. */
import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { blindTexts } from '../i18n/texts/blind.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'
import { useTakeGathering } from './take-gathering.ts'

export function BlindSection({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const { id, blind, status, role } = gathering
  const take = useTakeGathering()
  const save = useMutation({
    mutationFn: (next: boolean) => client.gathering.update({ id, blind: next }),
    onSuccess: take,
  })
  const isPlanned = status === 'planned'
  const scores = role === 'chair' || role === 'reviewer'
  return (
    <section className="section">
      <h2>{t(blindTexts.title)}</h2>
      <div className="stack">
        <p className="soft">{t(blindTexts.lead)}</p>
        <Checkbox
          label={t(blindTexts.label)}
          description={isPlanned ? undefined : t(blindTexts.late)}
          checked={blind}
          disabled={!isPlanned || save.isPending}
          onChange={(event) => save.mutate(event.currentTarget.checked)}
        />
        <ProblemNote error={save.error} />
        {blind && (scores ? <p>{t(blindTexts.notYours)}</p> : <Items gathering={gathering} />)}
      </div>
    </section>
  )
}

function Items({ gathering: { id, revision } }: { gathering: Gathering }) {
  const { t } = useText()
  const options = api.blind.list.queryOptions({ input: { id }, staleTime: 0 })
  // Another agenda is another list.
  const items = useQuery({ ...options, queryKey: [...options.queryKey, revision] }).data
  if (!items) return null
  if (items.length === 0) return <p className="empty">{t(blindTexts.noItems)}</p>
  return (
    <ul className="rows" data-testid="blind-items">
      {items.map(({ submissionId, title, cleared }) => (
        <li key={submissionId} className={styles.member}>
          <span>{title}</span>
          <span className={cleared ? 'soft' : styles.toDo}>
            {t(cleared ? blindTexts.cleared : blindTexts.open)}
          </span>
          <Button
            component={Link}
            href={`/organiser/gatherings/${id}/blind/${submissionId}`}
            size="compact-sm"
            variant="default"
            aria-label={t(blindTexts.checkNamed, { title })}
          >
            {t(blindTexts.check)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
