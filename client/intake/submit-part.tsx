/** The last section: everything that is still open, and the act of submitting. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isPastDeadline, type Call } from '../../shared/call/call.ts'
import type { FormFinding } from '../../shared/call/form-rules.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { readProblem } from '../api/problem.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import { FindingsList } from './findings-list.tsx'
import type { DraftHandle } from './use-draft.ts'

interface SubmitPartProps {
  call: Call
  submissionId: string
  handle: DraftHandle
  findings: readonly FormFinding[]
  /** Shows every finding at its field from now on. */
  onTried: () => void
}

export function SubmitPart({ call, submissionId, handle, findings, onTried }: SubmitPartProps) {
  const { t, language } = useText()
  // Only to say so early: the server decides by its own clock.
  const [openedAtMs] = useState(() => Date.now())
  const submit = useMutation({
    mutationFn: async () => {
      const saved = handle.draft.status === 'saved' || (await handle.save())
      if (!saved) return
      const { revision } = await client.intake.read({ id: submissionId })
      handle.acknowledge(await client.intake.submit({ id: submissionId, revision }))
      scrollTo(0, 0)
    },
  })
  const refused = submit.error ? readProblem(submit.error).findings : []
  const open = findings.length > 0 ? findings : refused
  const late = isPastDeadline(call, openedAtMs)
  const deadline = formatMoment(call.deadline, language, call.timeZone)
  return (
    <>
      {late && <p className="note">{t(intakeTexts.deadlinePassed, { deadline })}</p>}
      {open.length === 0 ? (
        <p>{t(intakeTexts.allGood)}</p>
      ) : (
        <>
          <p>{t(intakeTexts.openFindings, { count: open.length })}</p>
          <FindingsList findings={open} linked />
        </>
      )}
      <ProblemNote error={submit.error} />
      <div className="actions">
        <Button
          size="md"
          loading={submit.isPending}
          onClick={() => {
            onTried()
            if (findings.length === 0) submit.mutate()
          }}
        >
          {t(intakeTexts.submit)}
        </Button>
        <span className="soft small">
          {t(intakeTexts.submitHint)} {!late && t(intakeTexts.closesAt, { deadline })}
        </span>
      </div>
    </>
  )
}
