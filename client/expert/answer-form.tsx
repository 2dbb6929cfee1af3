/** Yes or no to an appointment, with what the expert declares about the items. */
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { Asked } from '../../shared/protocol/api-expert.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { expertTexts } from '../i18n/texts/experts.ts'
import { panelTexts } from '../i18n/texts/panels.ts'
import { useText } from '../i18n/use-text.ts'
import { linesOf, readLines } from './expert-lists.ts'
import styles from './expert.module.css'

export interface Answer {
  accept: boolean
  reason: string
  formerUnits: string[]
  collaborators: string[]
  conflicts: { submissionId: string; reason: string }[]
}

interface AnswerFormProps {
  asked: Asked
  answer: UseMutationResult<Asked, Error, Answer>
}

export function AnswerForm({ asked, answer }: AnswerFormProps) {
  const { t } = useText()
  const { expert, items, blind } = asked
  const [formerUnits, setFormerUnits] = useState(() => linesOf(expert.formerUnits))
  const [collaborators, setCollaborators] = useState(() => linesOf(expert.collaborators))
  /** Reasons by item; an item that is not ticked is absent. */
  const [conflicts, setConflicts] = useState<Record<string, string>>(() =>
    Object.fromEntries(asked.declared.map(({ submissionId, reason }) => [submissionId, reason])),
  )
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const known = new Set((items ?? []).map(({ submissionId }) => submissionId))
  const declared = Object.entries(conflicts).filter(([id]) => known.has(id))
  const send = (accept: boolean): void =>
    answer.mutate({
      accept,
      reason: accept ? '' : reason,
      formerUnits: readLines(formerUnits),
      collaborators: readLines(collaborators),
      conflicts: declared.map(([submissionId, text]) => ({ submissionId, reason: text })),
    })
  const isOpen = declared.some(([, text]) => text.trim() === '')
  return (
    <>
      <section className="stack">
        <h2>{t(panelTexts.relations)}</h2>
        <p className="soft">
          {t(panelTexts.yourUnit, { unit: expert.unit })} {t(panelTexts.relationsLead)}
        </p>
        <div className={styles.fields}>
          <Textarea
            label={t(expertTexts.formerUnits)}
            description={t(expertTexts.oneALine)}
            autosize
            minRows={2}
            value={formerUnits}
            onChange={(event) => setFormerUnits(event.currentTarget.value)}
          />
          <Textarea
            label={t(expertTexts.collaborators)}
            description={t(expertTexts.oneALine)}
            autosize
            minRows={2}
            value={collaborators}
            onChange={(event) => setCollaborators(event.currentTarget.value)}
          />
        </div>
      </section>
      {blind && <p className="soft">{t(panelTexts.blindItems)}</p>}
      {items && items.length > 0 && (
        <section className="stack">
          <h2>{t(panelTexts.items)}</h2>
          <p className="soft">{t(panelTexts.itemsLead)}</p>
          <ul className="rows" data-testid="declare">
            {items.map((item) => (
              <Declare
                key={item.submissionId}
                item={item}
                reason={conflicts[item.submissionId]}
                onChange={(next) => {
                  const { [item.submissionId]: _gone, ...others } = conflicts
                  setConflicts(
                    next === undefined ? others : { ...others, [item.submissionId]: next },
                  )
                }}
              />
            ))}
          </ul>
        </section>
      )}
      <p className="soft">{t(panelTexts.confidential)}</p>
      <ProblemNote error={answer.error} />
      {declining ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            send(false)
          }}
        >
          <TextInput
            label={t(panelTexts.declineReason)}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className="actions">
            <Button type="submit" loading={answer.isPending}>
              {t(panelTexts.decline)}
            </Button>
            <Button variant="default" onClick={() => setDeclining(false)}>
              {t(commonTexts.cancel)}
            </Button>
          </div>
        </form>
      ) : (
        <div className="actions">
          <Button loading={answer.isPending} disabled={isOpen} onClick={() => send(true)}>
            {t(panelTexts.accept)}
          </Button>
          <Button variant="default" onClick={() => setDeclining(true)}>
            {t(panelTexts.decline)}
          </Button>
        </div>
      )}
    </>
  )
}

interface DeclareProps {
  item: NonNullable<Asked['items']>[number]
  /** Undefined while none is declared. */
  reason: string | undefined
  onChange: (reason: string | undefined) => void
}

function Declare({ item: { title, units }, reason, onChange }: DeclareProps) {
  const { t, list } = useText()
  return (
    <li className={styles.declare}>
      <Checkbox
        label={title}
        description={list(units)}
        checked={reason !== undefined}
        onChange={(event) => onChange(event.currentTarget.checked ? '' : undefined)}
      />
      {reason !== undefined && (
        <TextInput
          label={t(panelTexts.conflictReason)}
          aria-label={`${title}: ${t(panelTexts.conflictReason)}`}
          required
          maxLength={200}
          value={reason}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </li>
  )
}
