/** The own way back without a device: an e-mail and a passphrase that the person sets here. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { PASSPHRASE_MIN_CHARS } from '../../shared/protocol/account-limits.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useMe, useTakeOverMe } from '../api/use-me.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { accountTexts } from '../i18n/texts/account.ts'
import { useText } from '../i18n/use-text.ts'

export function PassphraseSection() {
  const { t } = useText()
  const { data: me } = useMe()
  const known = me?.person?.email ?? null
  return (
    <section className="section">
      <h2>{t(accountTexts.passphraseTitle)}</h2>
      <div className="stack">
        <p className="soft">
          <PhraseText
            text={
              known === null
                ? t(accountTexts.passphraseLead)
                : t(accountTexts.passphraseKnown, { email: known })
            }
          />
        </p>
        <PassphraseForm key={known} known={known} />
      </div>
    </section>
  )
}

function PassphraseForm({ known }: { known: string | null }) {
  const { t } = useText()
  const { data: me } = useMe()
  const takeOver = useTakeOverMe()
  const [email, setEmail] = useState(known ?? '')
  const [passphrase, setPassphrase] = useState('')
  const [current, setCurrent] = useState('')
  const save = useMutation({
    mutationFn: () =>
      client.account.setPassphrase({
        email,
        passphrase,
        ...(known === null ? {} : { current }),
      }),
    onSuccess: () => {
      if (me?.person) takeOver({ ...me, person: { ...me.person, email: email.toLowerCase() } })
      setPassphrase('')
      setCurrent('')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        label={t(accountTexts.email)}
        type="email"
        autoComplete="username"
        size="md"
        required
        maxLength={200}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {known !== null && (
        <TextInput
          label={t(accountTexts.passphraseNow)}
          type="password"
          autoComplete="current-password"
          size="md"
          required
          maxLength={200}
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
      )}
      <TextInput
        label={t(accountTexts.passphrase)}
        description={t(accountTexts.passphraseHint, { count: PASSPHRASE_MIN_CHARS })}
        type="password"
        autoComplete="new-password"
        size="md"
        required
        minLength={PASSPHRASE_MIN_CHARS}
        maxLength={200}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <ProblemNote error={save.error} />
      <div className="actions">
        <Button type="submit" size="md" variant="default" loading={save.isPending}>
          {t(known === null ? accountTexts.passphraseSet : accountTexts.passphraseChange)}
        </Button>
        <span className="soft small" role="status">
          {save.isSuccess && t(accountTexts.passphraseChanged)}
        </span>
      </div>
    </form>
  )
}
