/** Takes over the rubric of another review of the call; it is saved like any other change. */
import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { formTexts } from '../i18n/texts/form.ts'
import { rubricTexts } from '../i18n/texts/rubric.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'

interface RubricSourceProps {
  gathering: Gathering
  onTake: (rubric: Gathering['rubric']) => void
}

export function RubricSource({ gathering, onTake }: RubricSourceProps) {
  const { t } = useText()
  const queries = useQueryClient()
  const lines = useQuery(api.gathering.list.queryOptions()).data ?? []
  const others = lines.filter(({ id, kind }) => kind === 'review' && id !== gathering.id)
  const [chosen, setChosen] = useState('')
  const take = useMutation({
    mutationFn: () =>
      queries.fetchQuery(api.gathering.read.queryOptions({ input: { id: chosen }, staleTime: 0 })),
    onSuccess: ({ rubric }) => onTake(rubric),
  })
  if (others.length === 0) return null
  return (
    <>
      <div className={styles.line}>
        <NativeSelect
          label={t(rubricTexts.asIn)}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{t(formTexts.choose)}</option>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </NativeSelect>
        <Button
          variant="default"
          disabled={chosen === ''}
          loading={take.isPending}
          onClick={() => take.mutate()}
        >
          {t(rubricTexts.take)}
        </Button>
      </div>
      <ProblemNote error={take.error} />
    </>
  )
}
