/** Six digits and a name: the form of whoever comes in by a code. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent, type ReactNode } from 'react'
import { NAME_MAX_CHARS } from '../../shared/protocol/account-limits.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useTakeOverMe } from '../api/use-me.ts'
import { accountTexts } from '../i18n/texts/account.ts'
import { useText } from '../i18n/use-text.ts'
import { isComplete, readCode } from './code-entry.ts'
import { CodePad } from './code-pad.tsx'
import styles from './join.module.css'

interface JoinFormProps {
  /** What is known of the code already. */
  code: string
  /** What stands above the name. */
  head: ReactNode
  /** Called with the path of our own that the code leads to. */
  onJoined: (goTo: string) => void
}

export function JoinForm({ code: given, head, onJoined }: JoinFormProps) {
  const { t } = useText()
  const takeOver = useTakeOverMe()
  const [code, setCode] = useState(readCode(given))
  const [name, setName] = useState('')
  const redeem = useMutation({
    mutationFn: () =>
      client.account.redeemCode({ code, ...(name.trim() === '' ? {} : { name: name.trim() }) }),
    onSuccess: ({ me, goTo }) => {
      takeOver(me)
      onJoined(goTo)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete(code)) redeem.mutate()
  }
  return (
    <form className={styles.join} onSubmit={submit}>
      <div className={styles.head}>{head}</div>
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
  )
}
