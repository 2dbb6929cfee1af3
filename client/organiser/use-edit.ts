/**
 * What a secretary edits of a gathering, and what it was made from. While another one saves something
 * else, that moves on unseen; when the same part changes meanwhile, the writer is asked which one stays.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'
import { readProblem } from '../api/problem.ts'

export interface Edit<P> {
  draft: P
  setDraft: (draft: P) => void
  changed: boolean
  /** Whether somebody else has saved this part since. */
  isStale: boolean
  /** Puts what is stored in place of the draft. */
  takeTheirs: () => void
  /** Goes on with the draft, over what is stored. */
  keepMine: () => void
  /**
   * Saves the draft by `update`, which names the revision that it was made from; once more when only
   * other parts have changed since. Rejects as `update` does.
   */
  save: (update: (revision: number) => Promise<Gathering>) => Promise<Gathering>
  /** Goes on from what a save has made of the draft. */
  takeSaved: (saved: Gathering) => void
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export function useEdit<P>(gathering: Gathering, partOf: (gathering: Gathering) => P): Edit<P> {
  const queries = useQueryClient()
  const stored = partOf(gathering)
  const { id, revision } = gathering
  const [base, setBase] = useState({ revision, part: stored })
  const [draft, setDraft] = useState(stored)
  const changed = !same(draft, base.part)
  const keepMine = () => setBase({ revision, part: stored })
  const takeTheirs = () => {
    keepMine()
    setDraft(stored)
  }
  const isNewer = revision > base.revision
  const isOurs = same(base.part, stored) || same(draft, stored)
  if (isNewer && isOurs) keepMine()
  else if (isNewer && !changed) takeTheirs()
  return {
    draft,
    setDraft,
    changed,
    isStale: isNewer && !isOurs && changed,
    takeTheirs,
    keepMine,
    takeSaved: (saved) => {
      setBase({ revision: saved.revision, part: partOf(saved) })
      setDraft(partOf(saved))
    },
    async save(update) {
      try {
        return await update(base.revision)
      } catch (error) {
        if (readProblem(error).code !== 'revision-conflict') throw error
        const options = api.gathering.read.queryOptions({ input: { id }, staleTime: 0 })
        const now = await queries.fetchQuery(options)
        if (!same(partOf(now), base.part)) throw error
        return update(now.revision)
      }
    },
  }
}
