/**
 * A copy of unacknowledged text in this browser, so that a closed window or a dead network loses
 * nothing. It goes once the server has said that the text is stored.
 */
import type { StoredDraft } from './draft.ts'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (submissionId: string): string => `jiebang.draft.${submissionId}`

export function readLocalDraft(store: Store, submissionId: string): StoredDraft | null {
  const text = store.getItem(keyOf(submissionId))
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

export function writeLocalDraft(store: Store, submissionId: string, draft: StoredDraft): void {
  const { form, exhibits, revision } = draft
  try {
    store.setItem(keyOf(submissionId), JSON.stringify({ form, exhibits, revision }))
  } catch {
    // A full or forbidden store leaves the page's own copy, which is saved to the server anyway.
  }
}

export function forgetLocalDraft(store: Store, submissionId: string): void {
  store.removeItem(keyOf(submissionId))
}
