/** The state of one exhibit and the way to act on it. */
import { useCallback, useMemo } from 'react'
import type { StateRules } from '../../../shared/exhibit/rules.ts'
import { serverNow } from '../../api/server-clock.ts'
import {
  isLeading,
  keyText,
  setOwn,
  setShared,
  useExhibitStore,
  type Act,
  type ExhibitKey,
  type ExhibitStore,
} from './exhibit-store.ts'

export interface ExhibitHandle<State, A> {
  state: State
  /** Undefined while somebody else leads. */
  act: ((act: A) => void) | undefined
  reset: (() => void) | undefined
}

interface Kind<Manifest, State, A> {
  rules: StateRules<Manifest, State, A>
  openToAll?: boolean
}

/** Whose state counts for a kind at this moment. */
function sharedNow({ part, together }: ExhibitStore, openToAll: boolean): boolean {
  return openToAll ? together : part !== 'alone'
}

export function useExhibit<Manifest, State, A extends Act>(
  manifest: Manifest,
  key: ExhibitKey,
  { rules, openToAll = false }: Kind<Manifest, State, A>,
): ExhibitHandle<State, A> {
  const { submissionId, exhibitId } = key
  const name = keyText(key)
  const isShared = useExhibitStore((store) => sharedNow(store, openToAll))
  const isPinned = useExhibitStore((store) => store.pinned?.key === name)
  const mayAct = useExhibitStore((store) => !isPinned && (openToAll || store.part !== 'follows'))
  const mayReset = useExhibitStore((store) => mayAct && (!rules.ledReset || isLeading(store)))
  const stored = useExhibitStore((store) =>
    store.pinned?.key === name
      ? (store.pinned.state ?? undefined)
      : isShared
        ? store.shared[name]?.state
        : store.own[name],
  ) as State | undefined
  const first = useMemo(() => rules.initial(manifest), [rules, manifest])
  const change = useCallback(
    (act: A | { type: 'reset' }): void => {
      const store = useExhibitStore.getState()
      const known = isShared ? store.shared[name]?.state : store.own[name]
      const before = (known as State | undefined) ?? first
      const context = { personId: store.personId, nowMs: serverNow(), leads: isLeading(store) }
      const after = act.type === 'reset' ? first : rules.apply(manifest, before, act as A, context)
      if (!isShared) return setOwn(name, after)
      // Shown at once; what the room answers takes its place.
      setShared(name, after, store.shared[name]?.revision ?? 0)
      store.send({ submissionId, exhibitId }, act)
    },
    [isShared, submissionId, exhibitId, name, first, rules, manifest],
  )
  return useMemo(
    () => ({
      state: stored ?? first,
      act: mayAct ? change : undefined,
      reset: mayReset ? () => change({ type: 'reset' }) : undefined,
    }),
    [stored, first, mayAct, mayReset, change],
  )
}
