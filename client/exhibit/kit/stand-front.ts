/** Which exhibit of a stand is in front: one's own choice, the first until one chooses. */
import type { StandName } from '../../../shared/exhibit/stands.ts'
import { useExhibitStore } from './exhibit-store.ts'
import type { Shown } from './kind.ts'

export const standKey = (submissionId: string, stand: StandName): string =>
  `${submissionId}/${stand}`

export function useFront(
  submissionId: string,
  stand: StandName,
  exhibits: readonly Shown[],
): Shown | undefined {
  const chosen = useExhibitStore((store) => store.front[standKey(submissionId, stand)])
  return exhibits.find(({ exhibit }) => exhibit.id === chosen) ?? exhibits[0]
}
