/** Opens what a score rests on, beneath it; how much there is stands on it. */
import { Suspense, useId, useMemo, useState } from 'react'
import { lazyPart } from '../api/load-part.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { useText } from '../i18n/use-text.ts'
import type { EvidenceEditorProps } from './evidence-editor.tsx'
import { shownNote, shownPins, shownReasons } from './evidence-store.ts'
import styles from './sheet.module.css'
import { useSheetStore } from './sheet-store.ts'

const EvidenceEditor = lazyPart(async () => (await import('./evidence-editor.tsx')).EvidenceEditor)

/** `wanted`: whether the rubric asks for it. */
export function EvidenceFold({ wanted, ...props }: EvidenceEditorProps & { wanted: boolean }) {
  const { submissionId, criterionId, name } = props
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const id = useId()
  const sheets = useSheetStore((state) => state.sheets)
  const written = useSheetStore((state) => state.written)
  const count = useMemo(() => {
    const state = { sheets, written }
    const pins = shownPins(state, submissionId).filter((pin) => pin.criterionId === criterionId)
    const text =
      criterionId === null
        ? shownNote(state, submissionId)
        : shownReasons(state, submissionId)[criterionId]
    return pins.length + (text ? 1 : 0)
  }, [sheets, written, submissionId, criterionId])
  const label = t(criterionId === null ? evidenceTexts.note : evidenceTexts.evidence)
  return (
    <div className={styles.evidence}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${criterionId === null ? label : t(evidenceTexts.evidenceOf, { name })}${count > 0 ? ` (${count})` : ''}`}
        onClick={() => setOpen(!open)}
      >
        {label}
        {count > 0 && <span className="figures">{count}</span>}
      </button>
      {wanted && count === 0 && <span className="small">{t(evidenceTexts.wanted)}</span>}
      {open && (
        <div id={id}>
          <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
            <EvidenceEditor {...props} />
          </Suspense>
        </div>
      )}
    </div>
  )
}
