/**
 * What everybody may read: pavilions, booths and the call. Answered alike to all, and kept; but whoever is
 * recused from a booth finds it shut.
 */
import { shutBooth, shutSummary } from '../../shared/exhibit/shut-booth.ts'
import { open } from '../api/procedure.ts'
import { recusedBy } from '../session/recused.ts'
import { listPavilions, listScenarios, readChapter, readScenario } from './exhibition.ts'

export const exhibitionProcedures = {
  pavilions: open.exhibition.pavilions.handler(({ context }) => listPavilions(context.services)),
  scenarios: open.exhibition.scenarios.handler(async ({ context: { services, token } }) => {
    const recused = await recusedBy(services, token)
    const all = await listScenarios(services)
    return all.map((one) => (recused.has(one.id) ? shutSummary(one) : one))
  }),
  scenario: open.exhibition.scenario.handler(async ({ context: { services, token }, input }) => {
    const recused = await recusedBy(services, token)
    const one = await readScenario(services, input.id)
    return recused.has(one.id) ? shutBooth(one) : one
  }),
  chapter: open.exhibition.chapter.handler(async ({ context: { services, token }, input }) => {
    const recused = await recusedBy(services, token)
    const all = await readChapter(services, input)
    return all.map((one) => (recused.has(one.id) ? shutBooth(one) : one))
  }),
}

export const callProcedures = {
  current: open.call.current.handler(({ context }) => {
    const { call: document, version, isSample } = context.services.current
    return { call: document, version, isSample }
  }),
}
