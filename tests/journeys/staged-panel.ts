/** A pool of two experts, both asked to a planned review: one is of the unit behind its item. */
import type { ExpertLine, Panel } from '../../shared/protocol/api-expert.ts'
import { callApi } from '../bench/seat.ts'

export interface StagedPanel {
  /** The gathering. */
  id: string
  /** By which an expert answers. */
  token: string
}

export async function stagePanel(
  base: string,
  secretary: string,
  gathering: { id: string; item: { id: string; unit: string } },
): Promise<StagedPanel> {
  const { id, item } = gathering
  const post = <T>(path: string, body: unknown, method: 'POST' | 'PUT' = 'POST'): Promise<T> =>
    callApi<T>(base, path, { token: secretary, method, body })
  await post(`/gatherings/${id}`, { id, agenda: [item.id] }, 'PUT')
  const experts: { expertId: string; role: string }[] = []
  for (const expert of [
    { name: '林澄', unit: '交通大学', phone: '12' },
    { name: '陈远', unit: item.unit, phone: '13800000001' },
  ]) {
    const made = await post<ExpertLine>('/experts', { id: null, expert })
    experts.push({ expertId: made.id, role: 'reviewer' })
  }
  const panel = await post<Panel>(`/gatherings/${id}/panel`, { id, experts, replyBy: null })
  const asked = panel.appointments.find(({ expertId }) => expertId === experts[0]?.expertId)
  return { id, token: asked?.url?.split('/').at(-1) ?? '' }
}
