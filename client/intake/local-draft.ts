/**
 * A copy of unacknowledged text in this browser, so that a closed window or a dead network loses
 * nothing. It goes once the server has said that the text is stored.
 */
import { forget, keep, readKept } from '../browser/kept-storage.ts'
import type { StoredDraft } from './draft.ts'

const keyOf = (submissionId: string): string => `jiebang.draft.${submissionId}`

export function readLocalDraft(submissionId: string): StoredDraft | null {
  const text = readKept(keyOf(submissionId))
  if (text === null) return null
  try {
    const value = JSON.parse(text) as Partial<StoredDraft>
    return value.form && value.exhibits && typeof value.revision === 'number'
      ? { form: value.form, exhibits: value.exhibits, revision: value.revision }
      : null
  } catch {
    // Not ours or cut off: as good as absent, and the next edit writes it anew.
    return null
  }
}

export function writeLocalDraft(submissionId: string, draft: StoredDraft): void {
  const { form, exhibits, revision } = draft
  keep(keyOf(submissionId), JSON.stringify({ form, exhibits, revision }))
}

export function forgetLocalDraft(submissionId: string): void {
  forget(keyOf(submissionId))
}
