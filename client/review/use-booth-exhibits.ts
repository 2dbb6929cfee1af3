/** The exhibits of the booth of an item, for who pins them or looks at pins. */
import { useQuery } from '@tanstack/react-query'
import type { BoothExhibit } from '../../shared/exhibit/booth.ts'
import { api } from '../api/client.ts'

const KEEP_MS = 60_000
const NONE: readonly BoothExhibit[] = []

export function useBoothExhibits(submissionId: string): readonly BoothExhibit[] {
  const query = api.exhibition.scenario.queryOptions({
    input: { id: submissionId },
    staleTime: KEEP_MS,
  })
  return useQuery({ ...query, enabled: submissionId !== '' }).data?.booth.exhibits ?? NONE
}
