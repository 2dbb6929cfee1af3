/** How the hall is lit in a gathering; whoever is in it sees the change within some seconds. */
import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { TIMES_OF_DAY, type TimeOfDay } from '../../shared/hall/time-of-day.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import { useTakeGathering } from './take-gathering.ts'

export function LightSection({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const save = useMutation({
    mutationFn: (timeOfDay: TimeOfDay) => client.gathering.update({ id: gathering.id, timeOfDay }),
    onSuccess: useTakeGathering(),
  })
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.light)}</h2>
      <div className="stack">
        <NativeSelect
          label={t(gatheringsTexts.lightLabel)}
          description={t(gatheringsTexts.lightLead)}
          value={gathering.timeOfDay}
          disabled={save.isPending || gathering.status === 'ended'}
          onChange={(event) => save.mutate(event.currentTarget.value as TimeOfDay)}
          data={TIMES_OF_DAY.map((value) => ({
            value,
            label: t(gatheringsTexts[`light-${value}`]),
          }))}
        />
        <ProblemNote error={save.error} />
        <p className="soft small" role="status">
          {save.isSuccess && t(gatheringsTexts.saved)}
        </p>
      </div>
    </section>
  )
}
