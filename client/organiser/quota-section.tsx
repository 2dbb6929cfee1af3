/** How many items of a review may come to each outcome: checked when its decision is sealed. */
import { Button, NumberInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { noticeTexts } from '../i18n/texts/notice.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'
import { StaleNote } from './stale-note.tsx'
import { useTakeGathering } from './take-gathering.ts'
import { useEdit } from './use-edit.ts'

const OUTCOMES = ['selected', 'reserve'] as const
const PLACES_MAX = 1000

export function QuotaSection({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const take = useTakeGathering()
  const edit = useEdit(gathering, ({ quota }) => quota)
  const { draft, changed } = edit
  const save = useMutation({
    mutationFn: () =>
      edit.save((revision) =>
        client.gathering.update({ id: gathering.id, revision, quota: draft }),
      ),
    onSuccess: (saved) => {
      edit.takeSaved(saved)
      take(saved)
    },
  })
  return (
    <section className="section">
      <h2>{t(noticeTexts.quota)}</h2>
      <div className="stack">
        <p className="soft">{t(noticeTexts.quotaLead)}</p>
        <div className={styles.line}>
          {OUTCOMES.map((outcome) => (
            <NumberInput
              key={outcome}
              label={t(noticeTexts[`outcome-${outcome}`])}
              min={0}
              max={PLACES_MAX}
              allowDecimal={false}
              value={draft[outcome] ?? ''}
              onChange={(value) =>
                edit.setDraft({ ...draft, [outcome]: value === '' ? null : Number(value) })
              }
            />
          ))}
          <NumberInput
            label={t(noticeTexts.quorum)}
            min={0}
            max={PLACES_MAX}
            allowDecimal={false}
            value={draft.sheets ?? ''}
            onChange={(value) =>
              edit.setDraft({ ...draft, sheets: value === '' ? null : Number(value) })
            }
          />
          <Button
            disabled={!changed || edit.isStale}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t(commonTexts.save)}
          </Button>
        </div>
        {edit.isStale ? <StaleNote edit={edit} /> : <ProblemNote error={save.error} />}
        <p className="soft small" role="status">
          {changed ? t(gatheringsTexts.unsaved) : save.isSuccess && t(gatheringsTexts.saved)}
        </p>
      </div>
    </section>
  )
}
