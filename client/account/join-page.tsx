/** Six digits lead into a gathering: typed, pasted, or pressed on large keys on a headset or phone. */
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
import { isComplete, readCode } from './code-entry.ts'
import { CodePad } from './code-pad.tsx'
import styles from './join.module.css'
import { ownPath } from './own-path.ts'

export function JoinPage({ code: given = '' }: { code?: string | undefined }) {
  const { t } = useText()
  const takeOver = useTakeOverMe()
  const [, navigate] = useLocation()
  const [code, setCode] = useState(readCode(given))
  const [name, setName] = useState('')
  const redeem = useMutation({
    mutationFn: () =>
      client.account.redeemCode({ code, ...(name.trim() === '' ? {} : { name: name.trim() }) }),
    onSuccess: ({ me, goTo }) => {
      takeOver(me)
      navigate(ownPath(goTo) ?? '/', { replace: true })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete(code)) redeem.mutate()
  }
  return (
    <div className="page">
      <title>{t(accountTexts.joinTitle)}</title>
      <form className={styles.join} onSubmit={submit}>
        <div className={styles.head}>
          <h1>{t(accountTexts.joinTitle)}</h1>
          <p className="lead">
            <PhraseText text={t(accountTexts.joinLead)} />
          </p>
        </div>
        <CodePad code={code} onChange={setCode} />
        <div className={styles.rest}>
          <TextInput
            label={t(accountTexts.name)}
            description={t(accountTexts.nameHint)}
            autoComplete="name"
            size="md"
            maxLength={NAME_MAX_CHARS}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <ProblemNote error={redeem.error} />
          <Button
            type="submit"
            size="lg"
            fullWidth
            disabled={!isComplete(code)}
            loading={redeem.isPending}
          >
            {t(accountTexts.join)}
          </Button>
        </div>
      </form>
    </div>
  )
}
