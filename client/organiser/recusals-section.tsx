/** Who takes no part in which item of a review: recorded here for anybody on the panel, and cleared. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { RECUSAL_REASONS } from '../../shared/review/recusal-reasons.ts'
import { api } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useRecusing } from '../api/use-recusing.ts'
import { recusalsTexts } from '../i18n/texts/recusals.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import styles from './organiser.module.css'

export function RecusalsSection({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const { clear } = useRecusing()
  const { id, agenda, members } = gathering
  const recusals = useQuery(api.review.recusals.queryOptions({ input: { id } })).data ?? []
  const titleOf = (submissionId: string): string =>
    agenda.find((item) => item.submissionId === submissionId)?.title ?? submissionId
  const nameOf = (personId: string): string =>
    members.find((member) => member.personId === personId)?.name ?? personId
  return (
    <section className="section">
      <h2>{t(recusalsTexts.title)}</h2>
      <div className="stack">
        <p className="soft">{t(recusalsTexts.lead)}</p>
        <DeclareForm gathering={gathering} />
        {recusals.length === 0 ? (
          <p className="empty">{t(recusalsTexts.none)}</p>
        ) : (
          <ul className="rows" data-testid="recusals">
            {recusals.map(({ submissionId, personId, reason, mayClear }) => (
              <li key={`${submissionId} ${personId}`} className={styles.member}>
                <span>{nameOf(personId)}</span>
                <span className="soft">
                  {titleOf(submissionId)}
                  <span className="small">{` · ${reason}`}</span>
                </span>
                {mayClear ? (
                  <AskButton
                    label={t(recusalsTexts.clear)}
                    name={t(recusalsTexts.clearNamed, { title: titleOf(submissionId) })}
                    question={t(recusalsTexts.clearAsk)}
                    answers={[
                      {
                        label: t(recusalsTexts.clear),
                        act: () => clear.mutate({ id, submissionId, personId }),
                      },
                    ]}
                    size="compact-sm"
                    variant="default"
                  />
                ) : (
                  <span className="soft small">{t(recusalsTexts.found)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
        <ProblemNote error={clear.error} />
      </div>
    </section>
  )
}

function DeclareForm({ gathering }: { gathering: Gathering }) {
  const { t, pick } = useText()
  const { declare } = useRecusing()
  const { id, agenda, members } = gathering
  const panel = members.filter(({ role }) => role === 'chair' || role === 'reviewer')
  const [chosen, setChosen] = useState({ personId: '', submissionId: '', reason: '' })
  const personId = chosen.personId || (panel[0]?.personId ?? '')
  const submissionId = chosen.submissionId || (agenda[0]?.submissionId ?? '')
  const reason = chosen.reason || pick(RECUSAL_REASONS[0])
  if (panel.length === 0 || agenda.length === 0) return null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    declare.mutate({ id, personId, submissionId, reason })
  }
  return (
    <>
      <form className={styles.line} onSubmit={submit}>
        <NativeSelect
          label={t(recusalsTexts.who)}
          value={personId}
          onChange={(event) => setChosen({ ...chosen, personId: event.currentTarget.value })}
          data={panel.map((member) => ({ value: member.personId, label: member.name }))}
        />
        <NativeSelect
          label={t(recusalsTexts.what)}
          value={submissionId}
          onChange={(event) => setChosen({ ...chosen, submissionId: event.currentTarget.value })}
          data={agenda.map((item) => ({ value: item.submissionId, label: item.title }))}
        />
        <NativeSelect
          label={t(recusalsTexts.why)}
          value={reason}
          onChange={(event) => setChosen({ ...chosen, reason: event.currentTarget.value })}
          data={RECUSAL_REASONS.map((one) => pick(one))}
        />
        <Button type="submit" loading={declare.isPending}>
          {t(recusalsTexts.declare)}
        </Button>
      </form>
      <ProblemNote error={declare.error} />
    </>
  )
}
