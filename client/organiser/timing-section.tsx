/** How long each phase of an item takes: the countdown that a phase begins with. */
import { Button, NumberInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { HOUSE_TIMING, PHASE_MAX_MIN, TIMED_PHASES } from '../../shared/review/timing.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { timingTexts } from '../i18n/texts/timing.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'
import { StaleNote } from './stale-note.tsx'
import { useTakeGathering } from './take-gathering.ts'
import { useEdit } from './use-edit.ts'

export function TimingSection({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const take = useTakeGathering()
  const edit = useEdit(gathering, ({ timing }) => timing)
  const { draft, changed } = edit
  const save = useMutation({
    mutationFn: () =>
      edit.save((revision) =>
        client.gathering.update({ id: gathering.id, revision, timing: draft }),
      ),
    onSuccess: (saved) => {
      edit.takeSaved(saved)
      take(saved)
    },
  })
  const isHouse = TIMED_PHASES.every((phase) => draft[phase] === HOUSE_TIMING[phase])
  return (
    <section className="section">
      <h2>{t(timingTexts.timing)}</h2>
      <div className="stack">
        <p className="soft">{t(timingTexts.lead)}</p>
        <div className={styles.lengths}>
          {TIMED_PHASES.map((phase) => (
            <NumberInput
              key={phase}
              label={t(timingTexts[phase])}
              suffix={t(timingTexts.minutes)}
              placeholder={t(timingTexts.open)}
              min={0}
              max={PHASE_MAX_MIN}
              clampBehavior="strict"
              allowDecimal={false}
              allowNegative={false}
              value={draft[phase] === 0 ? '' : draft[phase]}
              onChange={(value) => edit.setDraft({ ...draft, [phase]: Number(value) })}
            />
          ))}
        </div>
        {edit.isStale ? <StaleNote edit={edit} /> : <ProblemNote error={save.error} />}
        <div className="actions">
          <Button
            disabled={!changed || edit.isStale}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t(commonTexts.save)}
          </Button>
          <Button
            variant="default"
            disabled={isHouse}
            onClick={() => edit.setDraft({ ...HOUSE_TIMING })}
          >
            {t(timingTexts.house)}
          </Button>
          <span className="soft small" role="status">
            {changed ? t(gatheringsTexts.unsaved) : save.isSuccess && t(gatheringsTexts.saved)}
          </span>
        </div>
      </div>
    </section>
  )
}
