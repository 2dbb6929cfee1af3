/** Scores that were not kept, with what stands instead, until their author has read it. */
import { Button } from '@mantine/core'
import type { Rubric } from '../../shared/review/rubric.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import { notKeptLines } from './sheet-status.ts'
import { forgetLost, useSheetStore } from './sheet-store.ts'

export function NotKept({ rubric }: { rubric: Rubric }) {
  const words = useText()
  const lost = useSheetStore((state) => state.lost)
  const sheets = useSheetStore((state) => state.sheets)
  const lines = notKeptLines(words, rubric, { lost, sheets })
  if (lines.length === 0) return null
  return (
    <div className="note note-alert" role="alert" data-testid="not-kept">
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Button size="compact-sm" variant="default" onClick={forgetLost}>
        {words.t(commonTexts.understood)}
      </Button>
    </div>
  )
}
