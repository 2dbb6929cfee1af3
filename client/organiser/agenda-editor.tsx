/** Title and agenda. Changes stay on the page until they are saved together. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { formTexts } from '../i18n/texts/form.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import { addable, leading } from './agenda.ts'
import { AgendaList } from './agenda-list.tsx'
import styles from './organiser.module.css'
import { StaleNote } from './stale-note.tsx'
import { useTakeGathering } from './take-gathering.ts'
import { useEdit } from './use-edit.ts'

const partOf = ({ title, agenda }: Gathering) => ({
  title,
  agenda: agenda.map((item) => item.submissionId),
  calibration: agenda.find((item) => item.calibration)?.submissionId ?? null,
})

export function AgendaEditor({ gathering }: { gathering: Gathering }) {
  const { t } = useText()
  const take = useTakeGathering()
  const edit = useEdit(gathering, partOf)
  const { draft, setDraft, changed } = edit
  const { title, agenda, calibration } = draft
  const setAgenda = (next: string[]) => {
    const kept = calibration !== null && next.includes(calibration) ? calibration : null
    setDraft({ title, agenda: leading(next, kept), calibration: kept })
  }
  const mark = (id: string | null) =>
    setDraft({ title, agenda: leading(agenda, id), calibration: id })
  const save = useMutation({
    mutationFn: () =>
      edit.save((revision) =>
        client.gathering.update({
          id: gathering.id,
          revision,
          title: title.trim(),
          agenda,
          ...(gathering.kind === 'review' && { calibration }),
        }),
      ),
    onSuccess: (saved) => {
      edit.takeSaved(saved)
      take(saved)
    },
  })
  return (
    <section className="section">
      <h2>{t(gatheringsTexts.agenda)}</h2>
      <div className="stack">
        <TextInput
          label={t(gatheringsTexts.name)}
          required
          maxLength={80}
          value={title}
          onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
        />
        <p className="soft">{t(gatheringsTexts.agendaLead)}</p>
        <AgendaList {...{ gathering, agenda, calibration }} onChange={setAgenda} onMark={mark} />
        <AgendaAdd gathering={gathering} agenda={agenda} onChange={setAgenda} />
        {edit.isStale ? <StaleNote edit={edit} /> : <ProblemNote error={save.error} />}
        <div className="actions">
          <Button
            disabled={!changed || edit.isStale || title.trim() === ''}
            loading={save.isPending}
            onClick={() => save.mutate()}
          >
            {t(commonTexts.save)}
          </Button>
          <span className="soft small" role="status">
            {changed ? t(gatheringsTexts.unsaved) : save.isSuccess && t(gatheringsTexts.saved)}
          </span>
        </div>
      </div>
    </section>
  )
}

interface AgendaAddProps {
  gathering: Gathering
  agenda: string[]
  onChange: (agenda: string[]) => void
}

function AgendaAdd({ gathering, agenda, onChange }: AgendaAddProps) {
  const { t, pick } = useText()
  const scenarios = useQuery(api.exhibition.scenarios.queryOptions()).data ?? []
  const left = addable(scenarios, gathering.trackId, agenda)
  if (left.length === 0) return <p className="soft small">{t(gatheringsTexts.agendaNone)}</p>
  return (
    <div className={styles.line}>
      <NativeSelect
        label={t(gatheringsTexts.agendaAdd)}
        value=""
        onChange={(event) => onChange([...agenda, event.currentTarget.value])}
      >
        <option value="">{t(formTexts.choose)}</option>
        {left.map((scenario) => (
          <option key={scenario.id} value={scenario.id}>
            {pick(scenario.title)} — {scenario.unit}
          </option>
        ))}
      </NativeSelect>
      <Button variant="default" onClick={() => onChange([...agenda, ...left.map((s) => s.id)])}>
        {t(gatheringsTexts.agendaAll)} ({left.length})
      </Button>
    </div>
  )
}
