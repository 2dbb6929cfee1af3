/** Invite links for applicants and secretaries; what was made here stays until the page is left. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { formatMoment } from '../i18n/format-moment.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { organiserTexts } from '../i18n/texts/organiser.ts'
import { useText } from '../i18n/use-text.ts'
import { CopyField } from './copy-field.tsx'
import styles from './organiser.module.css'
import '../api/office-refusals.ts'

interface Made {
  name: string
  url: string
  expiresAt: number
}

const ROLES = ['applicant', 'secretary'] as const

export function InvitesPage() {
  const { t, language } = useText()
  const [role, setRole] = useState<(typeof ROLES)[number]>('applicant')
  const [name, setName] = useState('')
  const [made, setMade] = useState<Made[]>([])
  const create = useMutation({
    mutationFn: () => client.account.createInvite({ role, name: name.trim() }),
    onSuccess: ({ url, expiresAt }) => {
      setMade((before) => [{ name, url, expiresAt }, ...before])
      setName('')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate()
  }
  return (
    <div className="page stack">
      <title>{t(organiserTexts.invites)}</title>
      <h1>{t(organiserTexts.invites)}</h1>
      <p className="lead">
        <PhraseText text={t(organiserTexts.invitesLead)} />
      </p>
      <form className={styles.line} onSubmit={submit}>
        <NativeSelect
          label={t(organiserTexts.role)}
          value={role}
          onChange={(event) =>
            setRole(ROLES.find((r) => r === event.currentTarget.value) ?? 'applicant')
          }
        >
          {ROLES.map((r) => (
            <option key={r} value={r}>
              {t(organiserTexts[`role-${r}`])}
            </option>
          ))}
        </NativeSelect>
        <TextInput
          label={t(organiserTexts.name)}
          required
          maxLength={40}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={create.isPending}>
          {t(organiserTexts.create)}
        </Button>
      </form>
      <ProblemNote error={create.error} />
      {made.map((invite) => (
        <section key={invite.url} className="sheet stack" aria-live="polite">
          <h2>{t(organiserTexts.created, { name: invite.name })}</h2>
          <CopyField label={t(organiserTexts.link)} value={invite.url} />
          <p className="soft small">
            {t(organiserTexts.expires, { time: formatMoment(invite.expiresAt, language) })}
          </p>
        </section>
      ))}
    </div>
  )
}
