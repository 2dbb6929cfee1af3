/** A panel by appointment: experts of the pool are asked, accept by their letters, and sign in. */
import type { Asked, ExpertLine, Panel } from '../../../shared/protocol/api-expert.ts'
import { callApi, redeemLink } from '../seat.ts'
import { unitOf } from './house.ts'

/** Of the panel's fifteen: one is of an applicant's unit, one works with another. */
export const OF_UNIT = { expert: 3, item: 4 }
export const WORKS_WITH = { expert: 7, item: 11 }

export interface Expert {
  expertId: string
  name: string
}

/** Puts experts into the pool; the first is to be the chair. */
export async function fillPool(base: string, token: string, count: number): Promise<Expert[]> {
  const experts: Expert[] = []
  for (let at = 0; at < count; at += 1) {
    const expert = {
      name: `专家${at + 1}`,
      unit: at === OF_UNIT.expert ? unitOf(OF_UNIT.item) : `研究所${at + 1}`,
      collaborators: at === WORKS_WITH.expert ? [unitOf(WORKS_WITH.item)] : [],
      load: 100,
    }
    const body = { id: null, expert }
    const { id } = await callApi<ExpertLine>(base, '/experts', { token, method: 'POST', body })
    experts.push({ expertId: id, name: expert.name })
  }
  return experts
}

/** Asks them, and lets each accept. Resolves to the sessions of those who came in for the first time. */
export async function seatExperts(
  base: string,
  token: string,
  { id, experts }: { id: string; experts: readonly Expert[] },
): Promise<(string | null)[]> {
  const asked = experts.map(({ expertId }, at) => ({
    expertId,
    role: at === 0 ? 'chair' : 'reviewer',
  }))
  const panel = await callApi<Panel>(base, `/gatherings/${id}/panel`, {
    token,
    method: 'POST',
    body: { id, experts: asked, replyBy: null },
  })
  const sessions: (string | null)[] = []
  for (const [at, { expertId }] of experts.entries()) {
    const url = panel.appointments.find((one) => one.expertId === expertId)?.url
    const secret = url?.split('/').at(-1) ?? ''
    const collaborators = at === WORKS_WITH.expert ? [unitOf(WORKS_WITH.item)] : []
    const answer = { accept: true, reason: '', formerUnits: [], collaborators, conflicts: [] }
    const { enter } = await callApi<Asked>(base, `/appointments/${secret}`, {
      method: 'POST',
      body: { token: secret, ...answer },
    })
    sessions.push(enter === null ? null : await redeemLink(base, `${base}${enter}`))
  }
  return sessions
}
