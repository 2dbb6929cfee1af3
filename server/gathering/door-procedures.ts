/** The sign at the door: read by its link, made and taken away by who runs the gathering. */
import { api, ask } from '../api/procedure.ts'
import { closeDoor, makeDoor, readDoor } from './door.ts'
import { askOfGathering } from './gathering-procedures.ts'

const DONE = { done: true } as const

export const doorProcedures = {
  read: api.door.read
    .use(ask())
    .handler(({ context, input }) => readDoor(context.services, input.token)),
  make: api.door.make
    .use(askOfGathering)
    .handler(({ context, input }) => makeDoor(context.services, context.personId(), input.id)),
  close: api.door.close.use(askOfGathering).handler(async ({ context, input }) => {
    await closeDoor(context.services, context.personId(), input.id)
    return DONE
  }),
}
