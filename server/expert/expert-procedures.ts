/** The pool, panels by appointment and the answers of who is asked, over the API. */
import { api, ask, askAbout } from '../api/procedure.ts'
import { drawAgenda } from '../gathering/draw-order.ts'
import { askOfGathering } from '../gathering/gathering-procedures.ts'
import { answerAppointment, readAsked, withdrawAppointment } from './appointments.ts'
import { importExperts, listExperts, removeExpert, saveExpert } from './experts.ts'
import { appointExperts, proposePanels, readPanel } from './panels.ts'
import { settleConflict } from './settle-conflict.ts'

const DONE = { done: true } as const

export const expertProcedures = {
  list: api.expert.list.use(ask()).handler(({ context }) => listExperts(context.services)),
  save: api.expert.save
    .use(ask())
    .handler(({ context, input }) => saveExpert(context.services, context.personId(), input)),
  remove: api.expert.remove.use(ask()).handler(async ({ context, input }) => {
    await removeExpert(context.services, context.personId(), input.id)
    return DONE
  }),
  importRows: api.expert.importRows
    .use(ask())
    .handler(({ context, input }) =>
      importExperts(context.services, context.personId(), input.rows),
    ),
}

/** On the panel of one of them is on the panel. */
const askOfAll = askAbout<{ gatherings: string[] }>(({ actor }, { gatherings }) => {
  const roles = gatherings.map((id) => actor.memberships.get(id))
  const scores = roles.find((role) => role === 'chair' || role === 'reviewer')
  return { target: { gatheringRole: scores }, found: undefined }
})

export const panelProcedures = {
  read: api.panel.read
    .use(askOfGathering)
    .handler(({ context, input }) => readPanel(context.services, input.id)),
  propose: api.panel.propose.use(askOfAll).handler(({ context, input }) => {
    const { gatherings, ...rules } = input
    return proposePanels(context.services, gatherings, rules)
  }),
  appoint: api.panel.appoint.use(askOfGathering).handler(async ({ context, input }) => {
    const { id: gatheringId, ...asked } = input
    await appointExperts(context.services, context.personId(), { gatheringId, ...asked })
    return readPanel(context.services, gatheringId)
  }),
  withdraw: api.panel.withdraw.use(askOfGathering).handler(async ({ context, input }) => {
    const { id: gatheringId, appointmentId: id, reason } = input
    await withdrawAppointment(context.services, context.personId(), { gatheringId, id, reason })
    return readPanel(context.services, gatheringId)
  }),
  settle: api.panel.settle.use(askOfGathering).handler(async ({ context, input }) => {
    const { id: gatheringId, ...settled } = input
    await settleConflict(context.services, context.personId(), { gatheringId, ...settled })
    return readPanel(context.services, gatheringId)
  }),
  drawOrder: api.panel.drawOrder.use(askOfGathering).handler(async ({ context, input }) => {
    await drawAgenda(context.services, context.personId(), input)
    return DONE
  }),
}

export const appointmentProcedures = {
  read: api.appointments.read
    .use(ask())
    .handler(({ context, input }) => readAsked(context.services, input.token)),
  answer: api.appointments.answer
    .use(ask())
    .handler(({ context, input }) => answerAppointment(context.services, input)),
}
