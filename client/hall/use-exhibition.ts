/** The published exhibition as the hall needs it: the call, all scenarios, those standing now. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PavilionId } from '../../shared/hall/plan.ts'
import { chapterCount, pavilionsOfCall } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { api } from '../api/client.ts'
import type { HallSigns } from './architecture/sign-canvas.ts'
import { useHallStore } from './hall-store.ts'

const KEEP_MS = 60_000

export function useScenarios(): ScenarioSummary[] {
  const { data } = useQuery(api.exhibition.scenarios.queryOptions({ staleTime: KEEP_MS }))
  return data ?? NONE
}
const NONE: ScenarioSummary[] = []

/** Scenarios whose booths stand in their bays: of the zone one is in, in the chapter it shows. */
export function useShownScenarios(scenarios: readonly ScenarioSummary[]): ScenarioSummary[] {
  const zone = useHallStore((state) => state.zone)
  const chapters = useHallStore((state) => state.chapters)
  return useMemo(
    () =>
      scenarios.filter(
        ({ address }) =>
          address.pavilion === zone && address.chapter === (chapters[address.pavilion] ?? 0),
      ),
    [scenarios, zone, chapters],
  )
}

export interface ZoneChapters {
  pavilion: PavilionId
  /** The one it shows, from 0. */
  chapter: number
  count: number
}

/** The chapters of the pavilion one is in; undefined in the atrium. */
export function useZoneChapters(scenarios: readonly ScenarioSummary[]): ZoneChapters | undefined {
  const zone = useHallStore((state) => state.zone)
  const chapters = useHallStore((state) => state.chapters)
  return useMemo(() => {
    if (zone === 'atrium') return undefined
    const addresses = scenarios.map(({ address }) => address)
    return {
      pavilion: zone,
      chapter: chapters[zone] ?? 0,
      count: chapterCount(addresses, zone),
    }
  }, [scenarios, zone, chapters])
}

/** Names of the pavilions out of the call, for the signs. Undefined until the call is known. */
export function useHallSigns(): HallSigns | undefined {
  const { data } = useQuery(api.call.current.queryOptions({ staleTime: KEEP_MS }))
  return useMemo(() => {
    if (!data) return undefined
    const pavilions = pavilionsOfCall(data.call)
    const signs: Partial<HallSigns> = {}
    for (const { id, name } of data.call.tracks) {
      const pavilion = pavilions.get(id)
      if (pavilion) signs[pavilion] = { zh: name.zh.replace(/领域$/, ''), en: name.en }
    }
    const all = EVERY_PAVILION.map((id) => [id, signs[id] ?? { zh: '', en: '' }] as const)
    return Object.fromEntries(all) as HallSigns
  }, [data])
}
const EVERY_PAVILION: readonly PavilionId[] = [
  'industry',
  'tourism',
  'city',
  'medical',
  'transport',
]
