/** Scores and evidence that were not kept, with what stands instead, until their author has read it. */
import type { Rubric } from '../../shared/review/rubric.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import { lostItems } from './lost-items.ts'
import { notKeptLines } from './not-kept-lines.ts'
import { forgetLost, useSheetStore } from './sheet-store.ts'

export function NotKept({ rubric }: { rubric: Rubric }) {
  const words = useText()
  const lost = useSheetStore((state) => state.lost)
  const unwritten = useSheetStore((state) => state.unwritten)
  const sheets = useSheetStore((state) => state.sheets)
  const items = lostItems(words.t, notKeptLines(words, rubric, { lost, unwritten, sheets }))
  if (items.length === 0) return null
  return (
    <div className="note note-alert" data-testid="not-kept">
      <PanelPage items={items} onAct={forgetLost} />
    </div>
  )
}
