/** The table on a page: its plan, what stands there as a list, and a name for what one keeps. */
import { useMemo, useState } from 'react'
import { tableState, KEPT_NAME_MAX_CHARS } from '../../../shared/exhibit/table/state.ts'
import { tableTexts } from '../../i18n/texts/exhibit-table.ts'
import { useText } from '../../i18n/use-text.ts'
import { choose, keyText, useExhibitStore } from '../kit/exhibit-store.ts'
import type { PageViewProps } from '../kit/kind.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { heldOf, pieceOf } from './table-controls.ts'
import { TablePlan } from './table-plan.tsx'
import styles from './table-page.module.css'

const KIND = { rules: tableState, openToAll: true }

export function TablePage({ shown: { exhibit }, submissionId }: PageViewProps<'table'>) {
  const { t, pick } = useText()
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state, act } = useExhibit(exhibit, key, KIND)
  const name = keyText(key)
  const choice = useExhibitStore((store) => store.choices[name] ?? '')
  const personId = useExhibitStore((store) => store.personId)
  const held = heldOf(exhibit, state, choice)
  const [x, z] = exhibit.sizeM
  return (
    <div className={styles.table}>
      <TablePlan
        manifest={exhibit}
        {...{ state, held, act }}
        choose={(next) => choose(name, next)}
      />
      <p className="soft small">
        {t(tableTexts.size, { x, z, grid: exhibit.gridM })} · {t(tableTexts.planKeys)}
      </p>
      <details className={styles.list} open={state.things.length <= 12}>
        <summary>
          {t(tableTexts.list)}（{t(tableTexts.count, { count: state.things.length })}）
        </summary>
        {state.things.length === 0 && <p className="soft">{t(tableTexts.empty)}</p>}
        <ol>
          {state.things.map((thing) => {
            const piece = pieceOf(exhibit, thing)
            if (!piece) return null
            const words = t(tableTexts.listItem, {
              name: pick(piece.title),
              x: thing.x,
              z: thing.z,
              turn: thing.turnDeg,
            })
            const own = thing.by !== '' && thing.by === personId
            return (
              <li key={thing.id}>
                <button
                  type="button"
                  aria-pressed={held.thing?.id === thing.id}
                  onClick={() => choose(name, `thing:${thing.id}`)}
                >
                  <span style={{ background: piece.colour }} aria-hidden />
                  {words}
                  {own && ` · ${t(tableTexts.own)}`}
                </button>
              </li>
            )
          })}
        </ol>
      </details>
      {act && <KeepForm onKeep={(kept) => act({ type: 'keep', name: kept })} />}
    </div>
  )
}

function KeepForm({ onKeep }: { onKeep: (name: string) => void }) {
  const { t } = useText()
  const [name, setName] = useState('')
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        onKeep(name.trim())
        setName('')
      }}
    >
      <label>
        {t(tableTexts.keptName)}
        <input
          value={name}
          maxLength={KEPT_NAME_MAX_CHARS}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={name.trim() === ''}>
        {t(tableTexts.keepNamed)}
      </button>
    </form>
  )
}
