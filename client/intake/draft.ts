/**
 * What happens to a draft between the keyboard and the server. Pure: useDraft carries it out. The
 * invariant: text on the page is only ever replaced when its writer asked for that.
 */
import { cleanTexts, normaliseForm } from '../../shared/call/form-rules.ts'
import type { SubmissionForm } from '../../shared/call/form.ts'
import type { Exhibit } from '../../shared/exhibit/manifest.ts'
import { writtenText } from '../../shared/text/written.ts'

export interface DraftContent {
  form: SubmissionForm
  exhibits: Exhibit[]
}

/** Content with the server's revision that it was made from. */
export interface StoredDraft extends DraftContent {
  revision: number
}

export interface Draft extends StoredDraft {
  /** `saving` may have been overtaken by edits: see `changedMeanwhile`. */
  status: 'saved' | 'changed' | 'saving' | 'failed' | 'conflict'
  changedMeanwhile: boolean
  /** Own text that the other window's text was loaded over. */
  aside: DraftContent | null
}

export type DraftEvent =
  | { kind: 'edit'; content: Partial<DraftContent> }
  | { kind: 'saving' }
  | { kind: 'saved'; revision: number }
  | { kind: 'failed' }
  | { kind: 'conflict' }
  | { kind: 'keepMine'; revision: number }
  | { kind: 'takeTheirs'; stored: StoredDraft }
  | { kind: 'restoreAside' }
  | { kind: 'discardAside' }

/** Takes up an unsaved copy of this browser, if there is one that differs from what is stored. */
export function startDraft(stored: StoredDraft, local: StoredDraft | null): Draft {
  const { form, exhibits, revision } = stored
  const fresh: Draft = {
    form,
    exhibits,
    revision,
    status: 'saved',
    changedMeanwhile: false,
    aside: null,
  }
  if (local === null || sameContent(local, stored)) return fresh
  const status = local.revision === stored.revision ? 'changed' : 'conflict'
  return { ...fresh, form: local.form, exhibits: local.exhibits, revision: local.revision, status }
}

/** Whether two contents are one to the server, which stores clean texts. */
export function sameContent(a: DraftContent, b: DraftContent): boolean {
  const written = ({ form, exhibits }: DraftContent) =>
    // A tab pasted into a line is stored as a space.
    JSON.stringify(
      cleanTexts([normaliseForm(form), exhibits], (text) =>
        writtenText(text).replaceAll('\t', ' '),
      ),
    )
  return written(a) === written(b)
}

export function stepDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.kind) {
    case 'edit': {
      const edited = { ...draft, ...event.content }
      if (draft.status === 'conflict') return edited
      if (draft.status === 'saving') return { ...edited, changedMeanwhile: true }
      return { ...edited, status: 'changed' }
    }
    case 'saving':
      return { ...draft, status: 'saving', changedMeanwhile: false }
    case 'saved': {
      if (draft.status === 'conflict') return draft
      const unsent = draft.changedMeanwhile || draft.status === 'changed'
      return {
        ...draft,
        revision: event.revision,
        status: unsent ? 'changed' : 'saved',
        changedMeanwhile: false,
      }
    }
    case 'failed':
      return { ...draft, status: 'failed' }
    case 'conflict':
      return { ...draft, status: 'conflict' }
    case 'keepMine':
      return { ...draft, revision: event.revision, status: 'changed' }
    case 'takeTheirs':
      return {
        ...startDraft(event.stored, null),
        aside: { form: draft.form, exhibits: draft.exhibits },
      }
    case 'restoreAside':
      return draft.aside ? { ...draft, ...draft.aside, aside: null, status: 'changed' } : draft
    case 'discardAside':
      return { ...draft, aside: null }
    default:
      return assertNever(event)
  }
}

function assertNever(event: never): never {
  throw new Error(`Unknown draft event ${JSON.stringify(event)}; add it to stepDraft.`)
}
