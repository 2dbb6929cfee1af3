/** Reviews and roadshows: the list, and the start of a new one. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Link, useLocation } from 'wouter'
import type { GatheringLine } from '../../shared/protocol/api-gathering.ts'
import { api, client } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { ProblemNote } from '../api/problem-note.tsx'
import { useMe } from '../api/use-me.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'
import '../api/office-refusals.ts'

export function GatheringsPage() {
  const { t } = useText()
  const gatherings = useQuery(api.gathering.list.queryOptions({ staleTime: 0 }))
  const roles = useMe().data?.roles ?? []
  const staff = roles.includes('organiser') || roles.includes('secretary')
  return (
    <div className="page">
      <title>{t(gatheringsTexts.title)}</title>
      <div className="page-head">
        <div>
          <h1>{t(gatheringsTexts.title)}</h1>
          <p className="lead">
            <PhraseText text={t(gatheringsTexts.lead)} />
          </p>
        </div>
        {staff && (
          <div className="actions">
            <Button component={Link} href="/organiser/experts" variant="default">
              {t(gatheringsTexts.experts)}
            </Button>
          </div>
        )}
      </div>
      <Awaited query={gatherings}>
        {(lines) =>
          lines.length === 0 ? (
            <p className="empty">{t(gatheringsTexts.none)}</p>
          ) : (
            <ul className="rows">
              {lines.map((line) => (
                <GatheringLineView key={line.id} line={line} staff={staff} />
              ))}
            </ul>
          )
        }
      </Awaited>
      {staff && <CreateGathering />}
    </div>
  )
}

function GatheringLineView({ line, staff }: { line: GatheringLine; staff: boolean }) {
  const { t, pick } = useText()
  const call = useQuery(api.call.current.queryOptions()).data?.call
  const track = call?.tracks.find((tr) => tr.id === line.trackId)
  const prepares = staff || line.role === 'secretary'
  return (
    <li className={styles.gathering} data-pavilion={line.trackId ?? undefined}>
      <div>
        <Link
          href={prepares ? `/organiser/gatherings/${line.id}` : `/gatherings/${line.id}`}
          className={styles.name}
        >
          {line.title}
        </Link>
        <p className="tag">
          {t(gatheringsTexts[`kind-${line.kind}`])}
          {track && ` · ${pick(track.name)}`}
        </p>
      </div>
      <span className={styles.keep}>{t(gatheringsTexts[`status-${line.status}`])}</span>
      <Link href={`/gatherings/${line.id}`} className={styles.keep}>
        {t(gatheringsTexts.enter)}
      </Link>
    </li>
  )
}

const KINDS = ['review', 'roadshow'] as const

function CreateGathering() {
  const { t, pick } = useText()
  const [, navigate] = useLocation()
  const tracks = useQuery(api.call.current.queryOptions()).data?.call.tracks ?? []
  const [kind, setKind] = useState<(typeof KINDS)[number]>('review')
  const [title, setTitle] = useState('')
  const [trackId, setTrackId] = useState('')
  const create = useMutation({
    mutationFn: () =>
      client.gathering.create({ kind, title: title.trim(), trackId: trackId || null }),
    onSuccess: ({ id }) => navigate(`/organiser/gatherings/${id}`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate()
  }
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.create)}</h2>
      <form className={styles.line} onSubmit={submit}>
        <NativeSelect
          label={t(gatheringsTexts.kind)}
          value={kind}
          onChange={(event) =>
            setKind(KINDS.find((k) => k === event.currentTarget.value) ?? 'review')
          }
        >
          {KINDS.map((k) => (
            <option key={k} value={k}>
              {t(gatheringsTexts[`kind-${k}`])}
            </option>
          ))}
        </NativeSelect>
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
