/** What a score rests on, as a page: a reason in words, and pins. Without a criterion: the own notes. */
import { useMemo } from 'react'
import { NOTE_MAX_CHARS, REASON_MAX_CHARS } from '../../shared/review/evidence.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import {
  putPin,
  removePin,
  shownNote,
  shownPins,
  shownReasons,
  writeNote,
  writeReason,
} from './evidence-store.ts'
import type { EvidenceEditorProps } from './evidence-parts.ts'
import styles from './evidence.module.css'
import { ImportPins } from './import-pins.tsx'
import { NewPin } from './new-pin.tsx'
import { PinList } from './pin-list.tsx'
import { useSheetStore } from './sheet-store.ts'
import { useBoothExhibits } from './use-booth-exhibits.ts'
import { WrittenText } from './written-text.tsx'

export function EvidenceEditor(props: EvidenceEditorProps) {
  const { room, submissionId, criterionId, name, disabled } = props
  const { t } = useText()
  const sheets = useSheetStore((state) => state.sheets)
  const written = useSheetStore((state) => state.written)
  const state = useMemo(() => ({ sheets, written }), [sheets, written])
  const pins = useMemo(
    () => shownPins(state, submissionId).filter((pin) => pin.criterionId === criterionId),
    [state, submissionId, criterionId],
  )
  const exhibits = useBoothExhibits(submissionId)
  const text =
    criterionId === null
      ? shownNote(state, submissionId)
      : (shownReasons(state, submissionId)[criterionId] ?? '')
  const write = (next: string): void => {
    if (criterionId === null) void writeNote(room, { submissionId, text: next })
    else void writeReason(room, { submissionId, criterionId, text: next })
  }
  return (
    <div className={styles.editor} role="group" aria-label={t(reviewTexts.evidenceOf, { name })}>
      <WrittenText
        label={t(criterionId === null ? reviewTexts.note : evidenceTexts.reason)}
        hint={t(criterionId === null ? evidenceTexts.noteHint : evidenceTexts.reasonHint)}
        max={criterionId === null ? NOTE_MAX_CHARS : REASON_MAX_CHARS}
        text={text}
        disabled={criterionId !== null && disabled}
        onWrite={write}
      />
      <PinList
        {...{ submissionId, pins, exhibits }}
        change={
          disabled
            ? undefined
            : {
                put: (pin) => void putPin(room, submissionId, pin),
                remove: (pin) => void removePin(room, submissionId, pin.id),
              }
        }
      />
      {!disabled && (
        <NewPin
          {...{ submissionId, criterionId, exhibits, name }}
          onPin={(pin) => void putPin(room, submissionId, pin)}
        />
      )}
      {/* Once an item: a file says itself which criterion each pin is on. */}
      {!disabled && criterionId === null && <ImportPins {...{ room, submissionId }} />}
    </div>
  )
}
