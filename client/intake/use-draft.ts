/** Carries a draft: keeps a copy in the browser, saves after a pause, retries, reports conflicts. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer, useRef, useState } from 'react'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { api, client } from '../api/client.ts'
import { answerToProblem, isPassing, readProblem } from '../api/problem.ts'
import { sameContent, startDraft, stepDraft, type Draft, type DraftContent } from './draft.ts'
import { forgetLocalDraft, readLocalDraft, writeLocalDraft } from './local-draft.ts'

/** Pause after the last key before a draft is sent. */
const AUTOSAVE_MS = 1200
/** Pause before a save that did not reach the server is tried again. */
const RETRY_MS = 8000

/** Whether a save that failed so is tried again by itself: somebody may sign in in another tab. */
export function isSavedLater(error: unknown): boolean {
  return isPassing(error) || answerToProblem(error) === 'sign-in'
}

export interface DraftHandle {
  draft: Draft
  /** Why the last save failed. */
  error: unknown
  edit: (content: Partial<DraftContent>) => void
  /** Saves what is on the page; false when that did not succeed. */
  save: () => Promise<boolean>
  /** Takes over a revision that another act of this page produced. */
  acknowledge: (submission: Submission) => void
  keepMine: () => Promise<void>
  takeTheirs: () => Promise<void>
  restoreAside: () => void
  discardAside: () => void
}

export function useDraft(submission: Submission): DraftHandle {
  const { id } = submission
  const queries = useQueryClient()
  const [draft, dispatch] = useReducer(stepDraft, submission, (stored) =>
    startDraft(stored, readLocalDraft(stored.id)),
  )
  const [error, setError] = useState<unknown>(null)
  const latest = useRef(draft)
  const unanswered = useRef<DraftContent>(null)
  useEffect(() => {
    latest.current = draft
    if (draft.status === 'saved') forgetLocalDraft(id)
    else writeLocalDraft(id, draft)
  }, [draft, id])

  const readStored = () => client.intake.read({ id })
  const acknowledge = (stored: Submission) => {
    queries.setQueryData(api.intake.read.queryKey({ input: { id } }), stored)
    dispatch({ kind: 'saved', revision: stored.revision })
  }
  const save = async (): Promise<boolean> => {
    const { form, exhibits, revision } = latest.current
    dispatch({ kind: 'saving' })
    try {
      acknowledge(await client.intake.save({ id, form, exhibits, revision }))
      unanswered.current = null
      setError(null)
      return true
    } catch (thrown) {
      setError(thrown)
      const { code } = readProblem(thrown)
      if (code === 'revision-conflict') await meetConflict()
      else dispatch({ kind: 'failed' })
      if (code === 'unreachable') unanswered.current = { form, exhibits }
      return false
    }
  }
  /** The newer revision may be our own save, whose answer got lost on the way: then nobody is asked. */
  const meetConflict = async () => {
    const stored = await readStored().catch(() => undefined)
    const own = [latest.current, unanswered.current].some(
      (content) => stored && content && sameContent(content, stored),
    )
    if (stored && own) dispatch({ kind: 'keepMine', revision: stored.revision })
    else dispatch({ kind: 'conflict' })
  }
  const saveLater = useRef(save)
  useEffect(() => {
    saveLater.current = save
  })
  useEffect(() => {
    const waitMs = draft.status === 'changed' ? AUTOSAVE_MS : RETRY_MS
    const retries = draft.status === 'failed' && isSavedLater(error)
    if (draft.status !== 'changed' && !retries) return undefined
    const saveNow = () => void saveLater.current()
    const timer = setTimeout(saveNow, waitMs)
    window.addEventListener('online', saveNow)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', saveNow)
    }
  }, [draft, error])

  useEffect(
    () => () => {
      const { status, form, exhibits, revision } = latest.current
      if (status !== 'changed') return
      // Leaving within the pause: should it not arrive, the copy in this browser is taken up again.
      client.intake.save({ id, form, exhibits, revision }).catch(() => undefined)
    },
    [id],
  )

  return {
    draft,
    error,
    edit: (content) => dispatch({ kind: 'edit', content }),
    save,
    acknowledge,
    keepMine: async () => {
      const stored = await readStored().catch(setError)
      if (stored) dispatch({ kind: 'keepMine', revision: stored.revision })
    },
    takeTheirs: async () => {
      const stored = await readStored().catch(setError)
      if (stored) dispatch({ kind: 'takeTheirs', stored })
    },
    restoreAside: () => dispatch({ kind: 'restoreAside' }),
    discardAside: () => dispatch({ kind: 'discardAside' }),
  }
}
