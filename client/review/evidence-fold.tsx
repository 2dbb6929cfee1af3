/** Opens what a score rests on, beneath it; how much there is stands on it. */
import { Suspense, use, useId, useMemo, useState } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { EvidencePartsContext, type EvidenceEditorProps } from './evidence-parts.ts'
import { shownNote, shownPins, shownReasons } from './evidence-store.ts'
import styles from './sheet.module.css'
import { useSheetStore } from './sheet-store.ts'

/** `wanted`: whether the rubric asks for it. */
export function EvidenceFold({ wanted, ...props }: EvidenceEditorProps & { wanted: boolean }) {
  const { submissionId, criterionId, name } = props
  const { t } = useText()
  const parts = use(EvidencePartsContext)
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
  const label = t(criterionId === null ? reviewTexts.note : reviewTexts.evidence)
  return (
    <div className={styles.evidence}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${criterionId === null ? label : t(reviewTexts.evidenceOf, { name })}${count > 0 ? ` (${count})` : ''}`}
        onClick={() => setOpen(!open)}
      >
        {label}
        {count > 0 && <span className="figures">{count}</span>}
      </button>
      {wanted && count === 0 && <span className="small">{t(reviewTexts.wanted)}</span>}
      {open && (
        <div id={id}>
          <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
            {parts && <parts.Editor {...props} />}
          </Suspense>
        </div>
      )}
    </div>
  )
}
