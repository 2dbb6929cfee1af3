/** Reading and writing a form by dotted path, as findings name fields: `jointUnits.1.code`. */
import { replaced } from '../../shared/list/changed-copy.ts'
import type { SubmissionForm } from '../../shared/call/form.ts'

type Node = Record<string, unknown> | unknown[]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function child(node: Node, key: string): unknown {
  return Array.isArray(node) ? node[Number(key)] : node[key]
}

/** The value at `path`, or undefined where the form has no such place. */
export function readAt(form: SubmissionForm, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isNode(value) ? child(value, key) : undefined), form)
}

/** Text at `path`; empty where there is none. */
export function textAt(form: SubmissionForm, path: string): string {
  const value = readAt(form, path)
  return typeof value === 'string' ? value : ''
}

function withChild(node: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (!isNode(node)) throw new Error(`The form has no place "${key}"; name an existing field.`)
  const next = withChild(child(node, key), rest, value)
  if (Array.isArray(node)) return replaced(node, Number(key), next)
  return { ...node, [key]: next }
}

/** A copy of `form` with `value` at `path`. */
export function writeAt(form: SubmissionForm, path: string, value: unknown): SubmissionForm {
  return withChild(form, path.split('.'), value) as SubmissionForm
}
