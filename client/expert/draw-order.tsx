/** The order of the agenda by lot, with the seed that draws it again. */
import { NumberInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { SEED_MAX } from '../../shared/expert/limits.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { panelTexts } from '../i18n/texts/panels.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import styles from './expert.module.css'

const GROUPS_MAX = 200

export function DrawOrder({ id }: { id: string }) {
  const { t } = useText()
  const queries = useQueryClient()
  const [seed, setSeed] = useState(() => Math.floor(Math.random() * SEED_MAX))
  const [group, setGroup] = useState(1)
  const draw = useMutation({
    mutationFn: () => client.panel.drawOrder({ id, seed, group: group - 1 }),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.gathering.key() }),
  })
  return (
    <>
      <h3>{t(panelTexts.order)}</h3>
      <p className="soft">{t(panelTexts.orderLead)}</p>
      <div className={styles.rules}>
        <NumberInput
          label={t(panelTexts.seed)}
          min={0}
          max={SEED_MAX}
          allowDecimal={false}
          hideControls
          value={seed}
          onChange={(value) => setSeed(Number(value))}
        />
        <NumberInput
          label={t(panelTexts.group)}
          min={1}
          max={GROUPS_MAX}
          allowDecimal={false}
          value={group}
          onChange={(value) => setGroup(Math.max(1, Number(value)))}
        />
        <AskButton
          label={t(panelTexts.draw)}
          question={t(panelTexts.drawAsk)}
          answers={[{ label: t(panelTexts.draw), act: () => draw.mutate() }]}
          variant="default"
          loading={draw.isPending}
        />
      </div>
      <ProblemNote error={draw.error} />
      {draw.isSuccess && <p role="status">{t(panelTexts.drawn, { seed })}</p>}
    </>
  )
}
