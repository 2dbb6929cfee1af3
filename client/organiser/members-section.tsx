/** Who belongs to the gathering; inviting a person or issuing a new code shows the way in. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState, type FormEvent } from 'react'
import type { Gathering, Invitation } from '../../shared/protocol/api-gathering.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { formatMoment } from '../i18n/format-moment.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import { InvitationCard } from './links.ts'
import styles from './organiser.module.css'

interface Shown {
  invitation: Invitation
  name: string
}

export function MembersSection({ gathering }: { gathering: Gathering }) {
  const { t, language } = useText()
  const queries = useQueryClient()
  const [shown, setShown] = useState<Shown>()
  const reissue = useMutation({
    mutationFn: (personId: string) => client.gathering.issueCode({ id: gathering.id, personId }),
    onSuccess: (invitation, personId) => {
      const name = gathering.members.find((m) => m.personId === personId)?.name ?? ''
      setShown({ invitation, name })
      void queries.invalidateQueries({ queryKey: api.gathering.read.key() })
    },
  })
  const remove = useMutation({
    mutationFn: (personId: string) => client.gathering.removeMember({ id: gathering.id, personId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.gathering.read.key() }),
  })
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.members)}</h2>
      <div className="stack">
        <p className="soft">
          {t(gatheringsTexts.membersLead)}{' '}
          <a href="/enter/screen" target="_blank" rel="noopener">
            {t(entranceTexts.toScreen)}
          </a>
        </p>
        <InviteForm gathering={gathering} onInvited={setShown} />
        {shown && (
          <Suspense>
            <InvitationCard invitation={shown.invitation} name={shown.name} />
          </Suspense>
        )}
        <ProblemNote error={reissue.error} />
        <ProblemNote error={remove.error} />
        {gathering.members.length === 0 ? (
          <p className="empty">{t(gatheringsTexts.noMembers)}</p>
        ) : (
          <ul className="rows">
            {gathering.members.map((member) => (
              <li key={member.personId} className={styles.member}>
                <span>{member.name}</span>
                <span className="soft">
                  {t(gatheringsTexts[`role-${member.role}`])}
                  {member.reissuedAt !== null && (
                    <span className="small">
                      {' · '}
                      {t(gatheringsTexts.reissuedBy, {
                        by: member.reissuedBy ?? '',
                        time: formatMoment(member.reissuedAt, language),
                      })}
                    </span>
                  )}
                </span>
                <AskButton
                  label={t(gatheringsTexts.reissue)}
                  name={t(gatheringsTexts.reissueFor, { name: member.name })}
                  question={t(gatheringsTexts.reissueAsk, { name: member.name })}
                  answers={[
                    {
                      label: t(gatheringsTexts.reissue),
                      act: () => reissue.mutate(member.personId),
                    },
                  ]}
                  size="compact-sm"
                  variant="default"
                />
                <AskButton
                  label={t(gatheringsTexts.removeMember)}
                  name={t(gatheringsTexts.removeMemberNamed, { name: member.name })}
                  question={t(gatheringsTexts.removeMemberAsk, { name: member.name })}
                  answers={[
                    {
                      label: t(gatheringsTexts.removeMember),
                      act: () => remove.mutate(member.personId),
                    },
                  ]}
                  size="compact-sm"
                  variant="default"
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

const ROLES_OF_KIND = {
  review: ['reviewer', 'chair', 'secretary', 'presenter'],
  roadshow: ['presenter', 'secretary'],
} as const

interface InviteFormProps {
  gathering: Gathering
  onInvited: (shown: Shown) => void
}

function InviteForm({ gathering, onInvited }: InviteFormProps) {
  const { t } = useText()
  const queries = useQueryClient()
  const roles = ROLES_OF_KIND[gathering.kind]
  const [role, setRole] = useState<(typeof roles)[number]>(roles[0])
  const [name, setName] = useState('')
  const [presents, setPresents] = useState('')
  const mayPresent = gathering.kind === 'review' && role === 'presenter'
  const invite = useMutation({
    mutationFn: () =>
      client.gathering.invite({
        id: gathering.id,
        name: name.trim(),
        role,
        ...(mayPresent && presents !== '' && { submissionId: presents }),
      }),
    onSuccess: (invitation) => {
      onInvited({ invitation, name: name.trim() })
      setName('')
      void queries.invalidateQueries({ queryKey: api.gathering.read.key() })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate()
  }
  return (
    <>
      <form className={styles.line} onSubmit={submit}>
        <TextInput
          label={t(gatheringsTexts.person)}
          required
          maxLength={40}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={t(gatheringsTexts.role)}
          value={role}
          onChange={(event) =>
            setRole(roles.find((r) => r === event.currentTarget.value) ?? roles[0])
          }
        >
          {roles.map((r) => (
            <option key={r} value={r}>
              {t(gatheringsTexts[`role-${r}`])}
            </option>
          ))}
        </NativeSelect>
        {mayPresent && (
          <NativeSelect
            label={t(gatheringsTexts.presents)}
            value={presents}
            onChange={(event) => setPresents(event.currentTarget.value)}
            required
            data={[
              { value: '', label: t(gatheringsTexts.choosePresents) },
              ...gathering.agenda.map((item) => ({
                value: item.submissionId,
                label: item.title,
              })),
            ]}
          />
        )}
        <Button type="submit" loading={invite.isPending}>
          {t(gatheringsTexts.invite)}
        </Button>
      </form>
      <ProblemNote error={invite.error} />
    </>
  )
}
