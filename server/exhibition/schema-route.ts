/** `/exhibit.schema.json`: what a booth's exhibits may be, as JSON Schema, for people who write manifests. */
import { Router } from 'express'
import { z } from 'zod'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'

/** JSON Schema 2020-12 of a list of manifests. Rules between exhibits are in docs/exhibits.md. */
export function createExhibitSchema(): object {
  return {
    title: 'Jiebang Hall exhibits',
    description: 'Exhibits of one booth. Rules between them and units: docs/exhibits.md.',
    ...z.toJSONSchema(exhibitsSchema, { io: 'input' }),
  }
}

export function exhibitSchemaRoute(): Router {
  const text = JSON.stringify(createExhibitSchema(), null, 2)
  return Router().get('/exhibit.schema.json', (_, response) => {
    response.type('application/schema+json').send(text)
  })
}
