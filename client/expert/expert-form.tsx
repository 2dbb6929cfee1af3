/** One entry of the pool, new or as it is; what was written stays until it is saved. */
import { Button, Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Expert } from '../../shared/expert/expert.ts'
import { DEFAULT_LOAD, LOAD_MAX } from '../../shared/expert/limits.ts'
import type { ExpertLine } from '../../shared/protocol/api-expert.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { expertTexts } from '../i18n/texts/experts.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import { awayLines, linesOf, readAwayLines, readLines } from './expert-lists.ts'
import styles from './expert.module.css'

const WORDS = ['name', 'unit', 'unitCode', 'position', 'phone', 'email'] as const
const LONGEST = { name: 40, unit: 120, unitCode: 40, position: 60, phone: 60, email: 120 } as const
const LISTS = ['formerUnits', 'collaborators'] as const

interface Written extends Record<(typeof WORDS)[number] | (typeof LISTS)[number], string> {
  fields: string[]
  load: number
  away: string
  remark: string
}

const writtenOf = (expert: Partial<Expert>): Written => ({
  name: expert.name ?? '',
  unit: expert.unit ?? '',
  unitCode: expert.unitCode ?? '',
  position: expert.position ?? '',
  phone: expert.phone ?? '',
  email: expert.email ?? '',
  fields: expert.fields ?? [],
  formerUnits: linesOf(expert.formerUnits ?? []),
  collaborators: linesOf(expert.collaborators ?? []),
  load: expert.load ?? DEFAULT_LOAD,
  away: awayLines(expert.away ?? []),
  remark: expert.remark ?? '',
})

interface ExpertFormProps {
  /** Undefined for somebody new. */
  line?: ExpertLine | undefined
  onClose: () => void
}

export function ExpertForm({ line, onClose }: ExpertFormProps) {
  const { t, pick } = useText()
  const queries = useQueryClient()
  const tracks = useQuery(api.call.current.queryOptions()).data?.call.tracks ?? []
  const [written, setWritten] = useState(() => writtenOf(line ?? {}))
  const change = (part: Partial<Written>): void => setWritten({ ...written, ...part })
  const away = readAwayLines(written.away)
  const done = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: api.expert.key() })
    onClose()
  }
  const save = useMutation({
    mutationFn: () =>
      client.expert.save({
        id: line?.id ?? null,
        revision: line?.revision ?? 0,
        expert: {
          ...written,
          formerUnits: readLines(written.formerUnits),
          collaborators: readLines(written.collaborators),
          away: away ?? [],
        },
      }),
    onSuccess: done,
  })
  const remove = useMutation({
    mutationFn: () => client.expert.remove({ id: line?.id ?? '' }),
    onSuccess: done,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="sheet stack" onSubmit={submit} aria-label={t(expertTexts.title)}>
      <div className={styles.fields}>
        {WORDS.map((word) => (
          <TextInput
            key={word}
            label={t(expertTexts[word])}
            required={word === 'name' || word === 'unit'}
            maxLength={LONGEST[word]}
            autoComplete="off"
            value={written[word]}
            onChange={(event) => change({ [word]: event.currentTarget.value })}
          />
        ))}
      </div>
      <Checkbox.Group
        label={t(expertTexts.fields)}
        value={written.fields}
        onChange={(fields) => change({ fields })}
      >
        <div className={styles.ticks}>
          {tracks.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={pick(name)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={styles.fields}>
        {LISTS.map((list) => (
          <Textarea
            key={list}
            label={t(expertTexts[list])}
            description={t(expertTexts.oneALine)}
            autosize
            minRows={2}
            value={written[list]}
            onChange={(event) => change({ [list]: event.currentTarget.value })}
          />
        ))}
        <Textarea
          label={t(expertTexts.away)}
          description={t(expertTexts.awayHint)}
          error={away === undefined && t(expertTexts.awayWrong)}
          autosize
          minRows={2}
          value={written.away}
          onChange={(event) => change({ away: event.currentTarget.value })}
        />
        <Textarea
          label={t(expertTexts.remark)}
          autosize
          minRows={2}
          maxLength={500}
          value={written.remark}
          onChange={(event) => change({ remark: event.currentTarget.value })}
        />
        <NumberInput
          label={t(expertTexts.load)}
          min={1}
          max={LOAD_MAX}
          allowDecimal={false}
          value={written.load}
          onChange={(load) => change({ load: Number(load) || DEFAULT_LOAD })}
        />
      </div>
      <ProblemNote error={save.error ?? remove.error} />
      <div className="actions">
        <Button type="submit" loading={save.isPending} disabled={away === undefined}>
          {t(commonTexts.save)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t(commonTexts.cancel)}
        </Button>
        {line && (
          <AskButton
            label={t(expertTexts.remove)}
            question={t(expertTexts.removeAsk, { name: line.name })}
            answers={[{ label: t(expertTexts.remove), act: () => remove.mutate() }]}
            variant="default"
            loading={remove.isPending}
          />
        )}
      </div>
    </form>
  )
}
