/** Undo and “as my last” on a sheet that is a page. */
import type { Rubric } from '../../shared/review/rubric.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { doSheet } from './review-acts.ts'
import { useSheetStore } from './sheet-store.ts'
import { stepItems } from './step-items.ts'
import { useItemsBefore } from './use-items-before.ts'

interface SheetStepsProps {
  room: RoomConnection
  rubric: Rubric
  submissionId: string
}

export function SheetSteps({ room, rubric, submissionId }: SheetStepsProps) {
  const { t } = useText()
  const sheets = useSheetStore()
  const before = useItemsBefore(room, submissionId)
  const items = [stepItems(t, { rubric, submissionId, sheets, before, disabled: false })]
  return <PanelPage inline items={items} onAct={(act) => void doSheet(room, act)} />
}
