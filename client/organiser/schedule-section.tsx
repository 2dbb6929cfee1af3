/** When and where a gathering meets: it stands in letters, and says who cannot come. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { isSpan, type Schedule } from '../../shared/expert/appointment.ts'
import { PLACE_MAX_CHARS } from '../../shared/expert/limits.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'
import { StaleNote } from './stale-note.tsx'
import { useTakeGathering } from './take-gathering.ts'
import { useEdit } from './use-edit.ts'

interface Written {
  startsAt: string
  endsAt: string
  place: string
}

const MINUTE_MS = 60_000

/** As a field of the browser has it: the clock of this device, without a zone. */
const localOf = (ms: number): string =>
  new Date(ms - new Date(ms).getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 16)

const writtenOf = ({ schedule }: Pick<Gathering, 'schedule'>): Written => ({
  startsAt: schedule ? localOf(schedule.startsAt) : '',
  endsAt: schedule ? localOf(schedule.endsAt) : '',
  place: schedule?.place ?? '',
})

/** Null where nothing is written; undefined for what is no schedule. */
export function readSchedule({ startsAt, endsAt, place }: Written): Schedule | null | undefined {
  if (startsAt === '' && endsAt === '' && place.trim() === '') return null
  const written = {
    startsAt: new Date(startsAt).getTime(),
    endsAt: new Date(endsAt).getTime(),
    place,
  }
  return isSpan(written) && place.trim() !== '' ? written : undefined
}

export function ScheduleSection({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const take = useTakeGathering()
  const edit = useEdit(gathering, writtenOf)
  const { draft, changed } = edit
  const schedule = readSchedule(draft)
  const save = useMutation({
    mutationFn: () =>
      edit.save((revision) =>
        client.gathering.update({ id: gathering.id, revision, schedule: schedule ?? null }),
      ),
    onSuccess: (saved) => {
      edit.takeSaved(saved)
      take(saved)
    },
  })
  const change = (part: Partial<Written>): void => edit.setDraft({ ...draft, ...part })
  const isWrong =
    schedule === undefined && draft.startsAt !== '' && draft.endsAt !== '' && draft.place !== ''
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.schedule)}</h2>
      <div className="stack">
        <p className="soft">{t(gatheringsTexts.scheduleLead)}</p>
        <div className={styles.line}>
          {(['startsAt', 'endsAt'] as const).map((moment) => (
            <TextInput
              key={moment}
              type="datetime-local"
              label={t(gatheringsTexts[moment])}
              value={draft[moment]}
              error={moment === 'endsAt' && isWrong && t(gatheringsTexts.scheduleWrong)}
              onChange={(event) => change({ [moment]: event.currentTarget.value })}
            />
          ))}
          <TextInput
            label={t(gatheringsTexts.place)}
            maxLength={PLACE_MAX_CHARS}
            value={draft.place}
            onChange={(event) => change({ place: event.currentTarget.value })}
          />
          <Button
            disabled={!changed || edit.isStale || schedule === undefined}
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
