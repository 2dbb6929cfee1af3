/** Choosing the own look: what is chosen before it is kept, and keeping it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeLook, givenLook, packLook, unpackLook, type Look } from '../../shared/avatar/look.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { api, client } from '../api/client.ts'
import { useMe } from '../api/use-me.ts'
import type { LookAct } from '../presence/look-items.ts'

interface Choosing {
  look: Look
  saving: boolean
  saved: boolean
  /** Whether one was chosen at all. */
  chosen: boolean
  /** Why it could not be kept. */
  problem: Error | null
  act(act: LookAct): void
}

/** `role`: by which a look is given to who chose none. */
export function useLook(role: GatheringRole): Choosing {
  const me = useMe().data?.person
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Look>()
  const saving = useMutation({
    mutationFn: (look: number | null) => client.account.setLook({ look }),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: api.account.me.key() })
    },
  })
  const kept = me?.look ?? null
  const look = draft ?? (kept === null ? givenLook(me?.id ?? '', role) : unpackLook(kept))
  return {
    look,
    saving: saving.isPending,
    saved: saving.isSuccess && draft === undefined,
    chosen: kept !== null,
    problem: saving.error,
    act(act) {
      if (act.type === 'look') {
        saving.reset()
        return setDraft(changeLook(look, act.part, act.by))
      }
      const next = act.type === 'saveLook' ? packLook(look) : null
      saving.mutate(next, { onSuccess: () => setDraft(undefined) })
    },
  }
}
