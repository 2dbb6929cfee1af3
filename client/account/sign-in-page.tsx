/** Sign in by e-mail and password, then go where one was heading. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useTakeOverMe } from '../api/use-me.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { accountTexts } from '../i18n/texts/account.ts'
import { useText } from '../i18n/use-text.ts'
import { ownPath } from './own-path.ts'

export function SignInPage() {
  const { t } = useText()
  const takeOver = useTakeOverMe()
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({
    mutationFn: () => client.account.signIn({ email, password }),
    onSuccess: ({ me, goTo }) => {
      takeOver(me)
      navigate(ownPath(search.get('next')) ?? ownPath(goTo) ?? '/')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate()
  }
  return (
    <div className="page page-narrow">
      <title>{t(accountTexts.signIn)}</title>
      <form className="stack" onSubmit={submit}>
        <h1>{t(accountTexts.signIn)}</h1>
        <p className="lead">
          <PhraseText text={t(accountTexts.signInLead)} />
        </p>
        <TextInput
          label={t(accountTexts.email)}
          type="email"
          autoComplete="username"
          size="md"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <TextInput
          label={t(accountTexts.password)}
          type="password"
          autoComplete="current-password"
          size="md"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <ProblemNote error={signIn.error} />
        <div className="actions">
          <Button type="submit" size="md" loading={signIn.isPending}>
            {t(accountTexts.signIn)}
          </Button>
          <Link href="/join">{t(accountTexts.haveCode)}</Link>
        </div>
      </form>
    </div>
  )
}
