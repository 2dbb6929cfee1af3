/** A booth as it is shown to somebody who is recused from it: that it is shut, and nothing more. Pure. */
import type { z } from 'zod'
import type { scenarioSchema, ScenarioSummary } from '../protocol/api-exhibition.ts'

type Scenario = z.infer<typeof scenarioSchema>

const SHUT_TITLE = { zh: '已回避', en: 'Recused' }

export function shutSummary(summary: ScenarioSummary): ScenarioSummary {
  const nothing = { unit: '', picture: null, excerpt: '', summaryEn: '' }
  return { ...summary, ...nothing, title: SHUT_TITLE, shut: true }
}

/** Track, direction and place stay: they are those of the bay. */
export function shutBooth({ id, address, booth }: Scenario): Scenario {
  const none = { stages: [], rest: [] }
  return {
    id,
    address,
    booth: {
      title: SHUT_TITLE,
      track: booth.track,
      direction: booth.direction,
      unit: '',
      jointUnits: [],
      summaryEn: '',
      unitProfile: '',
      overview: [],
      foundation: [],
      needs: [],
      schedule: none,
      milestones: none,
      funding: { totalWan: null, parts: [], text: '' },
      technology: [],
      partners: [],
      cost: { downloadBytes: 0, triangles: 0, drawCalls: 0, textureBytes: 0 },
      exhibits: [],
      shut: true,
    },
  }
}
