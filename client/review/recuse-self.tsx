/** One's own recusal from an item: asked with its reason, and taken back by whoever may. */
import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useRecusing } from '../api/use-recusing.ts'
import { recusalsTexts } from '../i18n/texts/recusals.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import { recuseButton } from './recuse-items.ts'

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
  const { label, name, asks } = recuseButton(t, pick, { submissionId, title })
  return (
    <>
      <AskButton
        {...{ label, name }}
        question={asks?.question ?? ''}
        answers={(asks?.answers ?? []).map(({ label: reason, act }) => ({
          label: reason,
          act: () => declare.mutate({ id, submissionId, personId, reason: act.reason }),
        }))}
        size="compact-sm"
        variant="subtle"
        loading={declare.isPending}
      />
      <ProblemNote error={declare.error} />
    </>
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
        label={t(recusalsTexts.clear)}
        name={t(recusalsTexts.clearNamed, { title })}
        question={t(recusalsTexts.clearAsk)}
        answers={[
          {
            label: t(recusalsTexts.clear),
            act: () => clear.mutate({ id, submissionId, personId }),
          },
        ]}
        size="compact-sm"
        variant="subtle"
      />
      <ProblemNote error={clear.error} />
    </>
  )
}
