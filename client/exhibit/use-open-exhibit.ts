/** The exhibit whose controls are open, with its booth. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Booth, BoothExhibit } from '../../shared/exhibit/booth.ts'
import { api } from '../api/client.ts'
import { useExhibitStore } from './kit/exhibit-store.ts'

const KEEP_MS = 60_000

export interface OpenExhibit {
  submissionId: string
  booth: Booth
  shown: BoothExhibit
}

export function useOpenExhibit(): OpenExhibit | undefined {
  const open = useExhibitStore((store) => store.open)
  const query = api.exhibition.scenario.queryOptions({
    input: { id: open?.submissionId ?? '' },
    staleTime: KEEP_MS,
  })
  const { data } = useQuery({ ...query, enabled: open !== null })
  return useMemo(() => {
    if (!open) return undefined
    const exhibits = data?.booth.exhibits ?? []
    const shown = exhibits.find(({ exhibit }) => exhibit.id === open.exhibitId) ?? exhibits[0]
    return data && shown && { submissionId: data.id, booth: data.booth, shown }
  }, [data, open])
}
