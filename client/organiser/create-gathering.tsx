/** The start of a new gathering: its kind and round, and, for a defence, the review that it comes from. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { GATHERING_FORMS, type GatheringForm } from '../../shared/review/round.ts'
import type { GatheringLine } from '../../shared/protocol/api-gathering.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { formTexts } from '../i18n/texts/form.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { roundNames } from '../i18n/texts/round.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'

export function CreateGathering({ lines }: { lines: readonly GatheringLine[] }) {
  const { t, pick } = useText()
  const [, navigate] = useLocation()
  const tracks = useQuery(api.call.current.queryOptions()).data?.call.tracks ?? []
  const [form, setForm] = useState<GatheringForm>('session')
  const [title, setTitle] = useState('')
  const [trackId, setTrackId] = useState('')
  const [fromId, setFromId] = useState('')
  const reviews = lines.filter(({ kind }) => kind === 'review')
  const create = useMutation({
    mutationFn: () =>
      client.gathering.create({
        kind: form === 'roadshow' ? 'roadshow' : 'review',
        round: form === 'roadshow' ? 'session' : form,
        title: title.trim(),
        trackId: trackId || null,
        fromId: form === 'defence' ? fromId : null,
      }),
    onSuccess: ({ id }) => navigate(`/organiser/gatherings/${id}`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate()
  }
  /** A defence is of the track of its review. */
  const chooseSource = (id: string): void => {
    setFromId(id)
    setTrackId(reviews.find((line) => line.id === id)?.trackId ?? '')
  }
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.create)}</h2>
      <form className={styles.line} onSubmit={submit}>
        <NativeSelect
          label={t(gatheringsTexts.kind)}
          value={form}
          onChange={(event) =>
            setForm(GATHERING_FORMS.find((one) => one === event.currentTarget.value) ?? 'session')
          }
        >
          {GATHERING_FORMS.map((one) => (
            <option key={one} value={one}>
              {t(one === 'roadshow' ? gatheringsTexts['kind-roadshow'] : roundNames[one])}
            </option>
          ))}
        </NativeSelect>
        {form === 'defence' && (
          <NativeSelect
            label={t(gatheringsTexts.from)}
            required
            value={fromId}
            onChange={(event) => chooseSource(event.currentTarget.value)}
          >
            <option value="">{t(formTexts.choose)}</option>
            {reviews.map((line) => (
              <option key={line.id} value={line.id}>
                {line.title}
              </option>
            ))}
          </NativeSelect>
        )}
        <NativeSelect
          label={t(gatheringsTexts.track)}
          value={trackId}
          onChange={(event) => setTrackId(event.currentTarget.value)}
        >
          <option value="">{t(gatheringsTexts.allTracks)}</option>
          {tracks.map((track) => (
            <option key={track.id} value={track.id}>
              {pick(track.name)}
            </option>
          ))}
        </NativeSelect>
        <TextInput
          label={t(gatheringsTexts.name)}
          required
          maxLength={80}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Button type="submit" loading={create.isPending}>
          {t(gatheringsTexts.create)}
        </Button>
      </form>
      <ProblemNote error={create.error} />
    </section>
  )
}
