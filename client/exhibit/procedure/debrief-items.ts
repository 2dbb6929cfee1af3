/** The debrief of a procedure: each step with its time, and the score with its formula. Pure. */
import { debriefOf, scoreOf, type DebriefRow } from '../../../shared/exhibit/procedure/debrief.ts'
import type { ProcedureManifest } from '../../../shared/exhibit/procedure/manifest.ts'
import {
  phaseOf,
  type ProcedureAct,
  type ProcedureState,
} from '../../../shared/exhibit/procedure/state.ts'
import { formatClock } from '../../i18n/format-clock.ts'
import { procedureTexts } from '../../i18n/texts/exhibit-procedure.ts'
import { button, type PanelItem } from '../../panel/panel-items.ts'
import type { Press, Words } from '../kit/kind.ts'
import { progressText } from './procedure-words.ts'

export function debriefItems(
  words: Words,
  manifest: ProcedureManifest,
  state: ProcedureState,
  nowMs: number,
): PanelItem<Press<ProcedureAct>>[] {
  const { t } = words
  const { scoring, steps } = manifest
  const { passed: _, late: lates, ...figures } = scoreOf(manifest, state)
  const rows = debriefOf(manifest, state)
  const several = rows.some(({ person }) => person > 1)
  const isOver = phaseOf(manifest, state, nowMs) === 'over'
  const { slip, hint, late, pass } = scoring
  return [
    verdictItem(words, manifest, state),
    ...(isOver ? [{ kind: 'text', tone: 'alert', text: t(procedureTexts.over) } as const] : []),
    ...rows.map((row): PanelItem<never> => ({
      kind: 'text',
      ...(row.atS === null || row.early || row.late ? { tone: 'strong' } : {}),
      text: rowText(words, row, several),
    })),
    { kind: 'text', tone: 'soft', text: progressText(words, manifest, state) },
    { kind: 'text', tone: 'soft', text: t(procedureTexts.formula, { slip, hint, late }) },
    {
      kind: 'text',
      tone: 'soft',
      text: t(procedureTexts.formulaFilled, {
        ...figures,
        slip,
        hint,
        late,
        pass,
        lates,
        steps: steps.length,
      }),
    },
    again(words),
  ]
}

/** How it came out, in one line. */
export function verdictItem(
  { t }: Words,
  manifest: ProcedureManifest,
  state: ProcedureState,
): PanelItem<never> {
  const { points, passed } = scoreOf(manifest, state)
  const verdict = t(passed ? procedureTexts.passed : procedureTexts.failed)
  const aside = `${t(procedureTexts.score, { points })} ${verdict}`
  return { kind: 'title', text: t(procedureTexts.debrief), aside }
}

export const again = ({ t }: Words): PanelItem<Press<ProcedureAct>> =>
  button(t(procedureTexts.again), { act: { type: 'start' } }, { primary: true })

function rowText({ t, pick }: Words, row: DebriefRow, several: boolean): string {
  const step = pick(row.step.title)
  if (row.atS === null || row.tookS === null) return t(procedureTexts.rowOpen, { step })
  const notes = [
    t(row.early ? procedureTexts.rowEarly : procedureTexts.inOrder),
    ...(row.late ? [t(procedureTexts.rowLate)] : []),
    ...(row.hinted ? [t(procedureTexts.rowHint)] : []),
    ...(several ? [t(procedureTexts.rowPerson, { person: row.person })] : []),
  ]
  const took = formatClock(row.tookS)
  const line = t(procedureTexts.row, { at: formatClock(row.atS), step, took })
  return `${line}　${notes.join(t(procedureTexts.list))}`
}
