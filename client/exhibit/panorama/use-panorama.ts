/** A panorama's state with one's own choices in it. */
import { useCallback, useMemo } from 'react'
import { panoramaState } from '../../../shared/exhibit/panorama/state.ts'
import { choose, keyText, useExhibitStore } from '../kit/exhibit-store.ts'
import { hasSound, INSIDE, isInside, withChoice } from '../kit/choice.ts'
import type { Shown } from '../kit/kind.ts'
import { useExhibit } from '../kit/use-exhibit.ts'

const KIND = { rules: panoramaState }

export function usePanorama({ exhibit }: Shown<'panorama'>, submissionId: string) {
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const name = keyText(key)
  const choice = useExhibitStore((store) => store.choices[name] ?? '')
  const handle = useExhibit(exhibit, key, KIND)
  // The same from one render to the next: who leaves does so once.
  const enter = useCallback(
    (on: boolean): void => {
      const { choices } = useExhibitStore.getState()
      choose(name, withChoice(choices[name] ?? '', INSIDE, on))
    },
    [name],
  )
  return useMemo(
    () => ({
      ...handle,
      key,
      sound: hasSound({ choice }),
      inside: isInside({ choice }),
      enter,
    }),
    [handle, key, choice, enter],
  )
}
