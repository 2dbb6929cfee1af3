/** Whom the rules would ask; the list is the secretary's to change before anybody is asked. */
import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isStanding, PANEL_ROLES_ASKED, type AskedRole } from '../../shared/expert/appointment.ts'
import { PANEL_SIZE_MAX, SEED_MAX } from '../../shared/expert/limits.ts'
import type { Panel, Proposal } from '../../shared/protocol/api-expert.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { panelTexts } from '../i18n/texts/panels.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './expert.module.css'
import { useActOnPanel } from './use-act-on-panel.ts'

const RULES = ['size', 'perItem', 'perUnit'] as const

interface Chosen {
  expertId: string
  role: AskedRole
}

interface ProposePanelProps {
  id: string
  panel: Panel
}

export function ProposePanel({ id, panel }: ProposePanelProps) {
  const { t } = useText()
  const [rules, setRules] = useState({ size: 5, perItem: 3, perUnit: 1 })
  const [seed, setSeed] = useState(() => Math.floor(Math.random() * SEED_MAX))
  const [chosen, setChosen] = useState<Chosen[]>([])
  const propose = useMutation({
    mutationFn: async () => {
      const [proposal] = await client.panel.propose({ gatherings: [id], ...rules, seed })
      return proposal
    },
    onSuccess: (proposal) =>
      setChosen(
        (proposal?.picks ?? [])
          .filter(({ standing }) => !standing)
          .map(({ expertId }) => ({ expertId, role: 'reviewer' })),
      ),
  })
  return (
    <>
      <div className={styles.rules}>
        {RULES.map((rule) => (
          <NumberInput
            key={rule}
            label={t(panelTexts[rule])}
            min={rule === 'perItem' ? 0 : 1}
            max={PANEL_SIZE_MAX}
            allowDecimal={false}
            value={rules[rule]}
            onChange={(value) => setRules({ ...rules, [rule]: Number(value) })}
          />
        ))}
        <NumberInput
          label={t(panelTexts.seed)}
          min={0}
          max={SEED_MAX}
          allowDecimal={false}
          hideControls
          value={seed}
          onChange={(value) => setSeed(Number(value))}
        />
        <Button variant="default" loading={propose.isPending} onClick={() => propose.mutate()}>
          {t(panelTexts.propose)}
        </Button>
      </div>
      <ProblemNote error={propose.error} />
      {propose.data && <Explained proposal={propose.data} seed={seed} />}
      <AskThese id={id} panel={panel} chosen={chosen} onChange={setChosen} />
    </>
  )
}

function Explained({ proposal, seed }: { proposal: Proposal; seed: number }) {
  const { t, list } = useText()
  const { picks, empty, short, passed } = proposal
  return (
    <div role="status" data-testid="proposal">
      <p>{t(panelTexts.proposed, { count: picks.length, seed })}</p>
      {empty > 0 && <p className={styles.finding}>{t(panelTexts.empty, { count: empty })}</p>}
      {short.map(({ submissionId, title, members }) => (
        <p key={submissionId} className={styles.finding}>
          {t(panelTexts.short, { title, members })}
        </p>
      ))}
      {passed.length > 0 && (
        <p className="soft small">
          {`${t(panelTexts.passed)}: `}
          {list(passed.map(({ name, reason }) => `${name} (${t(panelTexts[`pass-${reason}`])})`))}
        </p>
      )}
    </div>
  )
}

interface AskTheseProps extends ProposePanelProps {
  chosen: readonly Chosen[]
  onChange: (chosen: Chosen[]) => void
}

function AskThese({ id, panel, chosen, onChange }: AskTheseProps) {
  const { t } = useText()
  const [another, setAnother] = useState('')
  const [until, setUntil] = useState('')
  const asked = panel.appointments.filter(({ state }) => isStanding(state))
  const taken = new Set([...asked, ...chosen].map(({ expertId }) => expertId))
  const others = panel.candidates.filter(({ expertId }) => !taken.has(expertId))
  const appoint = useActOnPanel(id, () => {
    // The whole of the last day.
    const replyBy = until === '' ? null : new Date(`${until}T23:59:59`).getTime()
    return client.panel.appoint({ id, experts: [...chosen], replyBy })
  })
  return (
    <>
      {chosen.length > 0 && (
        <ul className="rows" data-testid="chosen">
          {chosen.map(({ expertId, role }, index) => (
            <Pick
              key={expertId}
              candidate={panel.candidates.find((one) => one.expertId === expertId)}
              role={role}
              onRole={(next) =>
                onChange(chosen.map((one, at) => (at === index ? { ...one, role: next } : one)))
              }
              onTakeOff={() => onChange(chosen.filter((_, at) => at !== index))}
            />
          ))}
        </ul>
      )}
      <div className={styles.rules}>
        <NativeSelect
          className={styles.wide ?? ''}
          label={t(panelTexts.addCandidate)}
          value={another}
          onChange={(event) => setAnother(event.currentTarget.value)}
          data={[
            { value: '', label: t(panelTexts.choose) },
            ...others.map(({ expertId, name, unit }) => ({
              value: expertId,
              label: `${name} · ${unit}`,
            })),
          ]}
        />
        <Button
          variant="default"
          disabled={another === ''}
          onClick={() => {
            onChange([...chosen, { expertId: another, role: 'reviewer' }])
            setAnother('')
          }}
        >
          {t(panelTexts.addToList)}
        </Button>
      </div>
      {chosen.length > 0 && (
        <div className={styles.rules}>
          <TextInput
            type="date"
            label={t(panelTexts.replyBy)}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          <Button
            loading={appoint.isPending}
            onClick={() => appoint.mutate(undefined, { onSuccess: () => onChange([]) })}
          >
            {t(panelTexts.appoint, { count: chosen.length })}
          </Button>
        </div>
      )}
      <ProblemNote error={appoint.error} />
    </>
  )
}

interface PickProps {
  candidate: Panel['candidates'][number] | undefined
  role: AskedRole
  onRole: (role: AskedRole) => void
  onTakeOff: () => void
}

function Pick({ candidate, role, onRole, onTakeOff }: PickProps) {
  const { t } = useText()
  if (!candidate) return null
  const { name, unit, ofField, conflicts, used, load, away } = candidate
  const facts = [
    t(ofField ? panelTexts.ofField : panelTexts.otherField),
    conflicts === 0 ? t(panelTexts.noConflicts) : t(panelTexts.conflicts, { count: conflicts }),
    t(panelTexts.used, { used, load }),
    ...(away ? [t(panelTexts['pass-away'])] : []),
  ]
  return (
    <li className={styles.pick}>
      <div>
        <strong>{name}</strong> <span className="soft">{unit}</span>
        <p className="soft small">{facts.join(' · ')}</p>
      </div>
      <NativeSelect
        aria-label={t(panelTexts.roleOf, { name })}
        value={role}
        onChange={(event) =>
          onRole(PANEL_ROLES_ASKED.find((one) => one === event.currentTarget.value) ?? 'reviewer')
        }
        data={PANEL_ROLES_ASKED.map((value) => ({ value, label: t(panelTexts[`role-${value}`]) }))}
      />
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t(panelTexts.takeOffNamed, { name })}
        onClick={onTakeOff}
      >
        {t(panelTexts.takeOff)}
      </Button>
    </li>
  )
}
