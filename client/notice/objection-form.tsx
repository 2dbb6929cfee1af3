/** Anybody objects to an item of a notice; what was written stays until it is filed. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import {
  OBJECTION_CONTACT_MAX_CHARS,
  OBJECTION_MAX_CHARS,
  OBJECTION_MIN_CHARS,
  OBJECTION_NAME_MAX_CHARS,
} from '../../shared/notice/notice.ts'
import type { Notice } from '../../shared/protocol/api-notice.ts'
import { client } from '../api/client.ts'
import { randomId } from '../browser/random-id.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { noticeTexts } from '../i18n/texts/notice.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './notice.module.css'

export function ObjectionForm({ notice: { id, items } }: { notice: Notice }) {
  const { t, pick } = useText()
  const standing = items.filter(({ withdrawn }) => withdrawn === null)
  const [written, setWritten] = useState({ name: '', contact: '', statement: '' })
  const [chosen, setChosen] = useState('')
  const submissionId = chosen || (standing[0]?.submissionId ?? '')
  // One and the same objection, however often it is sent.
  const [token, setToken] = useState(randomId)
  const file = useMutation({
    mutationFn: async () => {
      const { receiptNo } = await client.notice.object({ id, submissionId, token, ...written })
      return { receiptNo, token }
    },
    onSuccess: () => {
      setWritten({ ...written, statement: '' })
      setToken(randomId())
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    file.mutate()
  }
  const take = (change: Partial<typeof written>): void => setWritten({ ...written, ...change })
  if (standing.length === 0) return null
  return (
    <section className="section" id="object">
      <h2>{t(noticeTexts.object)}</h2>
      <form className="stack" onSubmit={submit}>
        <p className="soft">{t(noticeTexts.objectLead)}</p>
        <NativeSelect
          label={t(noticeTexts.about)}
          value={submissionId}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={standing.map((item) => ({ value: item.submissionId, label: pick(item.title) }))}
        />
        <div className={styles.fields}>
          <TextInput
            label={t(noticeTexts.name)}
            required
            maxLength={OBJECTION_NAME_MAX_CHARS}
            autoComplete="name"
            value={written.name}
            onChange={(event) => take({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t(noticeTexts.contact)}
            required
            maxLength={OBJECTION_CONTACT_MAX_CHARS}
            value={written.contact}
            onChange={(event) => take({ contact: event.currentTarget.value })}
          />
        </div>
        <Textarea
          label={t(noticeTexts.statement)}
          description={t(noticeTexts.statementHint, {
            least: OBJECTION_MIN_CHARS,
            most: OBJECTION_MAX_CHARS,
          })}
          required
          autosize
          minRows={5}
          maxRows={18}
          maxLength={OBJECTION_MAX_CHARS}
          value={written.statement}
          onChange={(event) => take({ statement: event.currentTarget.value })}
        />
        <div className="actions">
          <Button type="submit" loading={file.isPending}>
            {t(noticeTexts.file)}
          </Button>
        </div>
        <ProblemNote error={file.error} />
        {file.data && <Filed {...file.data} />}
      </form>
    </section>
  )
}

function Filed({ receiptNo, token }: { receiptNo: string; token: string }) {
  const { t } = useText()
  const path = `/objections/${token}`
  return (
    <div className="note" role="status" data-testid="objection-filed">
      <p>
        <strong>{t(noticeTexts.filed, { receipt: receiptNo })}</strong>
      </p>
      <p>{t(noticeTexts.keep)}</p>
      <p>
        <Link href={path} className={styles.link}>
          {`${window.location.origin}${path}`}
        </Link>
      </p>
    </div>
  )
}
