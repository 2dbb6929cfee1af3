/** What everybody may read: pavilions, booths and the call. Answered alike to all, and kept. */
import { open } from '../api/procedure.ts'
import { listPavilions, listScenarios, readChapter, readScenario } from './exhibition.ts'

export const exhibitionProcedures = {
  pavilions: open.exhibition.pavilions.handler(({ context }) => listPavilions(context.services)),
  scenarios: open.exhibition.scenarios.handler(({ context }) => listScenarios(context.services)),
  scenario: open.exhibition.scenario.handler(({ context, input }) =>
    readScenario(context.services, input.id),
  ),
  chapter: open.exhibition.chapter.handler(({ context, input }) =>
    readChapter(context.services, input),
  ),
}

export const callProcedures = {
  current: open.call.current.handler(({ context }) => {
    const { call: document, version, isSample } = context.services.current
    return { call: document, version, isSample }
  }),
}
