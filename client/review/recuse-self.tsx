/** One's own recusal from an item: asked with its reason, and taken back by whoever may. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { RECUSAL_REASONS } from '../../shared/review/recusal-reasons.ts'
import { api } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useRecusing } from '../api/use-recusing.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { recusalTexts } from '../i18n/texts/recusal.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'

interface RecuseSelfProps {
  gatheringId: string
  submissionId: string
  personId: string
  title: string
  /** Whether one is recused now. */
  recused: boolean
}

export function RecuseSelf(props: RecuseSelfProps) {
  return props.recused ? <ClearOwn {...props} /> : <DeclareOwn {...props} />
}

function DeclareOwn({ gatheringId: id, submissionId, personId, title }: RecuseSelfProps) {
  const { t, pick } = useText()
  const { declare } = useRecusing()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState(pick(RECUSAL_REASONS[0]))
  if (!asking)
    return (
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t(recusalTexts.recuseMeNamed, { title })}
        onClick={() => setAsking(true)}
      >
        {t(recusalTexts.recuseMe)}
      </Button>
    )
  return (
    <div className="note note-alert">
      <p>{t(recusalTexts.ask)}</p>
      <NativeSelect
        ref={(select) => select?.focus()}
        w="100%"
        label={t(recusalTexts.why)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data={RECUSAL_REASONS.map((one) => pick(one))}
      />
      <div className="actions">
        <Button
          size="compact-md"
          loading={declare.isPending}
          onClick={() => declare.mutate({ id, submissionId, personId, reason })}
        >
          {t(recusalTexts.sure)}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => setAsking(false)}>
          {t(commonTexts.cancel)}
        </Button>
      </div>
      <ProblemNote error={declare.error} />
    </div>
  )
}

function ClearOwn({ gatheringId: id, submissionId, personId, title }: RecuseSelfProps) {
  const { t } = useText()
  const { clear } = useRecusing()
  const recusals = useQuery(api.review.recusals.queryOptions({ input: { id } })).data ?? []
  const own = recusals.find((one) => one.submissionId === submissionId && one.personId === personId)
  if (!own?.mayClear) return null
  return (
    <>
      <AskButton
        label={t(recusalTexts.clear)}
        name={t(recusalTexts.clearNamed, { title })}
        question={t(recusalTexts.clearAsk)}
        sure={t(recusalTexts.clear)}
        size="compact-sm"
        variant="subtle"
        act={() => clear.mutate({ id, submissionId, personId })}
      />
      <ProblemNote error={clear.error} />
    </>
  )
}
