/**
 * What a secretary edits of a gathering, and what it was made from. While another one saves something
 * else, that moves on unseen; when the same part changes meanwhile, the writer is asked which one stays.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'

export interface Edit<P> {
  draft: P
  setDraft: (draft: P) => void
  changed: boolean
  /** The revision that the draft was made from: what a save names. */
  revision: number
  /** Whether somebody else has saved this part since. */
  isStale: boolean
  /** Puts what is stored in place of the draft. */
  takeTheirs: () => void
  /** Goes on with the draft, over what is stored. */
  keepMine: () => void
  /** Reads what is stored after a save was refused. */
  refresh: () => void
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
  const isNewer = revision !== base.revision
  const isOurs = same(base.part, stored) || same(draft, stored)
  if (isNewer && isOurs) keepMine()
  else if (isNewer && !changed) takeTheirs()
  return {
    draft,
    setDraft,
    changed,
    revision: base.revision,
    isStale: isNewer && !isOurs && changed,
    takeTheirs,
    keepMine,
    refresh: () =>
      void queries.invalidateQueries({ queryKey: api.gathering.read.queryKey({ input: { id } }) }),
  }
}
