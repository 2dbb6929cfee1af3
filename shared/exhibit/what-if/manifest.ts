/** `what-if`: inputs that one sets, outputs by formulas, charts, and a model that moves with them. */
import { z } from 'zod'
import {
  amountSchema,
  bindingSchemaOf,
  captionSchema,
  commonFields,
  idSchema,
  isOwnName,
  titleSchema,
  unitSchema,
} from '../fields.ts'
import { compileExpression, EXPRESSION_MAX_CHARS, ExpressionError } from './expression.ts'

/** Names in formulas: letters, digits and underscores. */
const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,31}$/i)
  .refine(isOwnName)

const inputSchema = z
  .object({
    id: nameSchema,
    title: titleSchema,
    unit: unitSchema.default(''),
    min: amountSchema,
    max: amountSchema,
    step: amountSchema.min(1e-6),
    value: amountSchema,
  })
  .refine(({ min, max, value }) => min < max && value >= min && value <= max, {
    message: 'min < max, and value between them',
  })

const outputSchema = z.object({
  id: nameSchema,
  title: titleSchema,
  unit: unitSchema.default(''),
  /** Of the inputs and of outputs above it. */
  expression: z.string().min(1).max(EXPRESSION_MAX_CHARS),
  digits: z.number().int().min(0).max(6).default(0),
})

const chartSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('bars'),
    title: titleSchema,
    outputs: z.array(nameSchema).min(1).max(8),
  }),
  z.object({
    /** An output over the whole range of one input, the others as they are set. */
    kind: z.literal('curve'),
    title: titleSchema,
    over: nameSchema,
    output: nameSchema,
  }),
])

export const whatIfSchema = z
  .object({
    kind: z.literal('what-if'),
    ...commonFields,
    inputs: z.array(inputSchema).min(1).max(8),
    outputs: z.array(outputSchema).min(1).max(12),
    charts: z.array(chartSchema).max(2).default([]),
    /** The model exhibit that moves with the outputs. */
    on: idSchema.optional(),
    bindings: z
      .array(bindingSchemaOf({ output: nameSchema }))
      .max(16)
      .default([]),
    /** What the formulas rest on, for everybody to read. */
    assumptions: z.array(captionSchema).min(1).max(8),
  })
  .superRefine((manifest, context) => {
    for (const problem of formulaProblems(manifest))
      context.addIssue({ code: 'custom', path: problem.path, message: problem.message })
  })
export type WhatIfManifest = z.infer<typeof whatIfSchema>
export type WhatIfInput = WhatIfManifest['inputs'][number]

interface Problem {
  path: (string | number)[]
  message: string
}

type Parts = Pick<WhatIfManifest, 'inputs' | 'outputs' | 'charts' | 'bindings'>

/** Formulas that cannot be computed, and names that nothing has. */
function formulaProblems({ inputs, outputs, charts, bindings }: Parts): Problem[] {
  const known = new Set(inputs.map(({ id }) => id))
  const problems: Problem[] = []
  const need = (name: string, path: Problem['path']): void => {
    if (!known.has(name)) problems.push({ path, message: `“${name}” is not known` })
  }
  for (const [index, { id, expression }] of outputs.entries()) {
    const path = ['outputs', index, 'expression']
    try {
      for (const name of compileExpression(expression).names) need(name, path)
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      problems.push({ path, message: error.message })
    }
    if (known.has(id)) problems.push({ path, message: `“${id}” is there twice` })
    known.add(id)
  }
  for (const [index, chart] of charts.entries()) {
    const names = chart.kind === 'bars' ? chart.outputs : [chart.over, chart.output]
    for (const name of names) need(name, ['charts', index])
  }
  for (const [index, { output }] of bindings.entries()) need(output, ['bindings', index, 'output'])
  return problems
}
