/** An invite link: says what it does, and enters only on a press, so that link previews use nothing up. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { NAME_MAX_CHARS } from '../../shared/protocol/account-limits.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useTakeOverMe } from '../api/use-me.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { accountTexts } from '../i18n/texts/account.ts'
import { useText } from '../i18n/use-text.ts'
import { ownPath } from './own-path.ts'

export function InvitePage({ token }: { token: string }) {
  const { t } = useText()
  const takeOver = useTakeOverMe()
  const [, navigate] = useLocation()
  const [name, setName] = useState('')
  const redeem = useMutation({
    mutationFn: () =>
      client.account.redeemInvite({ token, ...(name.trim() === '' ? {} : { name: name.trim() }) }),
    onSuccess: ({ me, goTo }) => {
      takeOver(me)
      navigate(ownPath(goTo) ?? '/', { replace: true })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    redeem.mutate()
  }
  return (
    <div className="page page-narrow">
      <title>{t(accountTexts.inviteTitle)}</title>
      <form className="stack" onSubmit={submit}>
        <h1>{t(accountTexts.inviteTitle)}</h1>
        <p className="lead">
          <PhraseText text={t(accountTexts.inviteLead)} />
        </p>
        <TextInput
          label={t(accountTexts.inviteName)}
          description={t(accountTexts.inviteNameHint)}
          autoComplete="name"
          size="md"
          maxLength={NAME_MAX_CHARS}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ProblemNote error={redeem.error} />
        <div className="actions">
          <Button type="submit" size="md" loading={redeem.isPending}>
            {t(accountTexts.enter)}
          </Button>
        </div>
      </form>
    </div>
  )
}
