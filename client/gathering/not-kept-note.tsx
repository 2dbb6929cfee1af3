/** What was not kept of the own sheets, where there is something. */
import { Suspense } from 'react'
import type { Rubric } from '../../shared/review/rubric.ts'
import { useSheetStore } from '../review/sheet-store.ts'
import { NotKept } from './gathering-parts.ts'

export function NotKeptNote({ rubric }: { rubric: Rubric }) {
  const has = useSheetStore(
    ({ lost, unwritten }) => Object.keys(lost).length + Object.keys(unwritten).length > 0,
  )
  return has ? (
    <Suspense>
      <NotKept rubric={rubric} />
    </Suspense>
  ) : null
}
