/**
 * A score as it is typed. Text, not a number field: browsers clean those while one types, so that 8。5
 * became 85. What is typed stays in sight until it is entered as a score or taken away again.
 */
import { useEffect, type KeyboardEvent } from 'react'
import { readNumber, readScore } from '../../shared/review/read-score.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { keyOf } from './pending-scores.ts'
import { loseScore, typeScore, useSheetStore } from './sheet-store.ts'

interface ScoreFieldProps {
  label: string
  scale: Rubric['scale']
  place: { submissionId: string; criterionId: string }
  value: number | undefined
  disabled: boolean
  onChoose: (value: number) => void
}

export function ScoreField({ label, scale, place, value, disabled, onChoose }: ScoreFieldProps) {
  const { min, max, step } = scale
  const typed = useSheetStore((state) => state.typed[keyOf(place)])
  useLoseTyped(place, typed, value, disabled)
  const take = (): void => {
    if (typed === undefined) return
    const read = readScore(typed, scale)
    const blank = typed.trim() === ''
    const problem = { code: 'score-range', figures: { min, max, step }, findings: [] }
    useSheetStore.setState({ problem: blank || read !== undefined ? null : problem })
    if (blank || read !== undefined) typeScore(place, undefined)
    if (read !== undefined) onChoose(read)
  }
  const press = (event: KeyboardEvent): void => {
    // The Enter that confirms a candidate of an input method enters no score.
    if (event.nativeEvent.isComposing) return
    const by = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0
    if (event.key === 'Enter') take()
    if (by === 0) return
    event.preventDefault()
    const from = (typed === undefined ? value : readNumber(typed)) ?? min - by
    typeScore(place, String(Math.min(max, Math.max(min, from + by))))
  }
  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      role="spinbutton"
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={typed}
      aria-invalid={typed !== undefined && typed !== '' && readScore(typed, scale) === undefined}
      disabled={disabled}
      placeholder="—"
      value={typed ?? value ?? ''}
      onChange={(event) => typeScore(place, event.currentTarget.value)}
      onBlur={take}
      onKeyDown={press}
    />
  )
}

/** What was typed and not entered when the field was closed is lost, and told so. */
function useLoseTyped(
  place: ScoreFieldProps['place'],
  typed: string | undefined,
  value: number | undefined,
  disabled: boolean,
): void {
  const { submissionId, criterionId } = place
  useEffect(() => {
    if (!disabled || typed === undefined) return
    if (typed.trim() === '' || readNumber(typed) === value)
      typeScore({ submissionId, criterionId }, undefined)
    else loseScore({ submissionId, criterionId, value: typed, code: 'not-scoring' })
  }, [submissionId, criterionId, typed, value, disabled])
}
