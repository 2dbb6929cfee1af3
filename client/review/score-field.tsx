/**
 * A score as a typed number. What is being typed stays as it was typed until it is entered or left:
 * a half-typed number is no score, and must not be overwritten by the one before it.
 */
import { useState } from 'react'
import type { Rubric } from '../../shared/review/rubric.ts'
import { useSheetStore } from './sheet-store.ts'

interface ScoreFieldProps {
  label: string
  scale: Rubric['scale']
  value: number | undefined
  disabled: boolean
  onChoose: (value: number) => void
}

export function ScoreField({ label, scale, value, disabled, onChoose }: ScoreFieldProps) {
  const { min, max, step } = scale
  const [typed, setTyped] = useState<string>()
  const take = (field: HTMLInputElement): void => {
    const { valueAsNumber, validity } = field
    setTyped(undefined)
    if (Number.isFinite(valueAsNumber)) onChoose(valueAsNumber)
    else if (validity.badInput) {
      // Text that is no number reads as empty; the browser would go on showing it.
      field.value = ''
      const problem = { code: 'score-range', figures: { min, max, step }, findings: [] }
      useSheetStore.setState({ problem })
    }
  }
  return (
    <input
      type="number"
      aria-label={label}
      {...{ min, max, step, disabled }}
      placeholder="—"
      value={typed ?? value ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={(event) => take(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take(event.currentTarget)
      }}
    />
  )
}
