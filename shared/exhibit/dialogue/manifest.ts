/** `dialogue`: a host that leads through scenes and answers from the submission's own text. */
import { z } from 'zod'
import { lineSchema } from '../../protocol/written-schema.ts'
import { captionSchema, commonFields, idSchema, titleSchema } from '../fields.ts'

const choiceSchema = z.object({
  text: titleSchema,
  /** The scene that it leads to. */
  to: idSchema,
})

const sceneSchema = z.object({
  id: idSchema,
  /** What the host says. */
  line: captionSchema,
  /** None ends the conversation: the way back to the beginning is always there. */
  choices: z.array(choiceSchema).max(4).default([]),
})

export const dialogueSchema = z
  .object({
    kind: z.literal('dialogue'),
    ...commonFields,
    /** What the host is called. */
    host: titleSchema,
    /** The conversation begins with the first. */
    scenes: z.array(sceneSchema).min(1).max(24),
    /** Questions to choose from, for those who do not type. */
    questions: z
      .array(z.object({ zh: lineSchema(40).min(1), en: lineSchema(80).default('') }))
      .max(8)
      .default([]),
  })
  .superRefine(({ scenes }, context) => {
    for (const { index, message } of sceneProblems(scenes))
      context.addIssue({ code: 'custom', path: ['scenes', index], message })
  })
export type DialogueManifest = z.infer<typeof dialogueSchema>
export type Scene = DialogueManifest['scenes'][number]

/** Choices that lead nowhere, ids that are there twice, and scenes that nothing leads to. */
function sceneProblems(scenes: readonly Scene[]): { index: number; message: string }[] {
  const problems: { index: number; message: string }[] = []
  const byId = new Map(scenes.map((scene) => [scene.id, scene]))
  for (const [index, { id, choices }] of scenes.entries()) {
    if (scenes.findIndex((scene) => scene.id === id) !== index)
      problems.push({ index, message: `“${id}” is there twice` })
    for (const { to } of choices)
      if (!byId.has(to))
        problems.push({ index, message: `a choice leads to “${to}”, which is none` })
  }
  const reached = new Set<string>()
  const queue = scenes.slice(0, 1)
  for (let scene = queue.pop(); scene; scene = queue.pop()) {
    if (reached.has(scene.id)) continue
    reached.add(scene.id)
    queue.push(...scene.choices.flatMap(({ to }) => byId.get(to) ?? []))
  }
  for (const [index, { id }] of scenes.entries())
    if (!reached.has(id)) problems.push({ index, message: `nothing leads to “${id}”` })
  return problems
}
