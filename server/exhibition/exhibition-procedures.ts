/**
 * Pavilions, booths and the call. Answered alike to all and kept, but for whoever is recused from a booth,
 * who finds it shut, and for whoever reviews what is not on show, who finds it too, in a blind review without
 * its applicant.
 */
import { shutBooth, shutSummary } from '../../shared/exhibit/shut-booth.ts'
import { open } from '../api/procedure.ts'
import { ownBoothsBy } from '../session/open-booths.ts'
import { listPavilions, listScenarios, readChapter, readScenario } from './exhibition.ts'

export const exhibitionProcedures = {
  pavilions: open.exhibition.pavilions.handler(async ({ context: { services, token } }) => {
    return listPavilions(services, await ownBoothsBy(services, token))
  }),
  scenarios: open.exhibition.scenarios.handler(async ({ context: { services, token } }) => {
    const own = await ownBoothsBy(services, token)
    const all = await listScenarios(services, own)
    return all.map((one) => (own.recused.has(one.id) ? shutSummary(one) : one))
  }),
  scenario: open.exhibition.scenario.handler(async ({ context: { services, token }, input }) => {
    const own = await ownBoothsBy(services, token)
    const one = await readScenario(services, input.id, own)
    return own.recused.has(one.id) ? shutBooth(one) : one
  }),
  chapter: open.exhibition.chapter.handler(async ({ context: { services, token }, input }) => {
    const own = await ownBoothsBy(services, token)
    const all = await readChapter(services, input, own)
    return all.map((one) => (own.recused.has(one.id) ? shutBooth(one) : one))
  }),
}

export const callProcedures = {
  current: open.call.current.handler(({ context }) => {
    const { call: document, version, isSample } = context.services.current
    return { call: document, version, isSample }
  }),
}
