/** `procedure`: a task trained in steps, done at the nodes of a model or by named actions. */
import { z } from 'zod'
import {
  bindingSchemaOf,
  captionSchema,
  commonFields,
  idSchema,
  nodeNameSchema,
  titleSchema,
} from '../fields.ts'

/** Longest time limit of a whole procedure, and of one step, in s. */
const LIMIT_MAX_S = 3600
const pointsSchema = z.number().int().min(0).max(100)

const targetSchema = z.object({
  id: idSchema,
  /** What it is called on its button and its label. */
  title: titleSchema,
  /** The model's node that is touched; without one it is an action, done by its button. */
  node: nodeNameSchema.optional(),
  /** What comes of touching it although no step asks for it. */
  wrong: captionSchema.optional(),
})

const stepSchema = z.object({
  id: idSchema,
  title: titleSchema,
  /** What is to be done, shown while it is due in a guided procedure. */
  text: captionSchema,
  target: idSchema,
  /** Steps that must be done before, all above it in the list. */
  after: z.array(idSchema).max(15).default([]),
  /** Seconds in which it is to be done from the moment on when it can be. */
  limitS: z.number().int().min(3).max(LIMIT_MAX_S).optional(),
  hint: captionSchema.optional(),
  /** What comes of doing it too early. */
  early: captionSchema.optional(),
})

export const procedureSchema = z
  .object({
    kind: z.literal('procedure'),
    ...commonFields,
    /** The model exhibit whose nodes are touched and moved. */
    on: idSchema.optional(),
    intro: captionSchema,
    /** Whether the step that is due is named. Otherwise one has to know, or ask for a hint. */
    guided: z.boolean().default(true),
    /** Seconds for the whole task. */
    limitS: z.number().int().min(10).max(LIMIT_MAX_S).optional(),
    targets: z.array(targetSchema).min(1).max(12),
    steps: z.array(stepSchema).min(2).max(16),
    /** Nodes that move when a step is done: its number goes from 0 to 1. */
    bindings: z
      .array(bindingSchemaOf({ step: idSchema }))
      .max(24)
      .default([]),
    /** Points off for each wrong act, hint and late step, out of 100; and how many pass. */
    scoring: z
      .object({
        slip: pointsSchema.default(10),
        hint: pointsSchema.default(5),
        late: pointsSchema.default(5),
        pass: pointsSchema.default(60),
      })
      .prefault({}),
  })
  .superRefine((manifest, context) => {
    for (const { path, message } of problemsOf(manifest))
      context.addIssue({ code: 'custom', path, message })
  })
export type ProcedureManifest = z.infer<typeof procedureSchema>
export type ProcedureStep = ProcedureManifest['steps'][number]
export type ProcedureTarget = ProcedureManifest['targets'][number]

interface Problem {
  path: (string | number)[]
  message: string
}

type Parts = Pick<ProcedureManifest, 'on' | 'targets' | 'steps' | 'bindings'>

/** Names that nothing has or that are there twice, and steps that could never be done. */
function problemsOf({ on, targets, steps, bindings }: Parts): Problem[] {
  const problems: Problem[] = []
  const targetIds = new Set<string>()
  for (const [index, { id, node }] of targets.entries()) {
    const path = ['targets', index]
    if (targetIds.has(id)) problems.push({ path, message: `“${id}” is there twice` })
    if (node !== undefined && on === undefined)
      problems.push({ path, message: '“node” needs “on”, the model that has it' })
    targetIds.add(id)
  }
  const above = new Set<string>()
  for (const [index, { id, target, after }] of steps.entries()) {
    const path = ['steps', index]
    if (above.has(id)) problems.push({ path, message: `“${id}” is there twice` })
    if (!targetIds.has(target))
      problems.push({ path, message: `“${target}” is none of the targets` })
    for (const before of after)
      if (!above.has(before))
        problems.push({ path, message: `“${before}” is no step above “${id}”` })
    above.add(id)
  }
  for (const [index, { step }] of bindings.entries()) {
    const path = ['bindings', index]
    if (!above.has(step)) problems.push({ path, message: `“${step}” is none of the steps` })
    if (on === undefined) problems.push({ path, message: 'bindings need “on”' })
  }
  return problems
}
