/**
 * Formulas of a what-if: parsed by jsep, which only reads, and evaluated here over numbers alone. No
 * members, no calls but the functions below, no assignment; so a formula can reach nothing.
 */
import jsep from 'jsep'

/** Longest formula, in characters, and deepest nesting. */
export const EXPRESSION_MAX_CHARS = 400
const DEPTH_MAX = 40

export type Scope = Readonly<Record<string, number>>

export class ExpressionError extends Error {}

const FUNCTIONS: Record<string, (...args: number[]) => number> = {
  abs: Math.abs,
  ceil: Math.ceil,
  clamp: (value = NaN, low = NaN, high = NaN) => Math.min(high, Math.max(low, value)),
  cos: Math.cos,
  exp: Math.exp,
  floor: Math.floor,
  if: (condition = NaN, yes = NaN, no = NaN) => (condition ? yes : no),
  ln: Math.log,
  log10: Math.log10,
  max: Math.max,
  min: Math.min,
  pow: Math.pow,
  round: Math.round,
  sin: Math.sin,
  sqrt: Math.sqrt,
}

const BINARY: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '**': (a, b) => a ** b,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '==': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
  '&&': (a, b) => Number(Boolean(a) && Boolean(b)),
  '||': (a, b) => Number(Boolean(a) || Boolean(b)),
}

const UNARY: Record<string, (a: number) => number> = {
  '-': (a) => -a,
  '+': (a) => a,
  '!': (a) => Number(!a),
}

type Formula = (scope: Scope) => number

/** Names that a formula uses, and how to compute it. Throws ExpressionError naming what is wrong. */
export function compileExpression(text: string): { names: string[]; evaluate: Formula } {
  if (text.length > EXPRESSION_MAX_CHARS)
    throw new ExpressionError(`longer than ${EXPRESSION_MAX_CHARS} characters`)
  const names = new Set<string>()
  return { evaluate: build(parse(text), names, 0), names: [...names] }
}

function parse(text: string): jsep.Expression {
  try {
    return jsep(text)
  } catch (error) {
    throw new ExpressionError(error instanceof Error ? error.message : 'cannot be read')
  }
}

function own<T>(table: Record<string, T>, key: string, what: string): T {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  if (value === undefined) throw new ExpressionError(`${what} “${key}” is not known`)
  return value
}

function build(node: jsep.Expression, names: Set<string>, depth: number): Formula {
  if (depth > DEPTH_MAX) throw new ExpressionError('nested too deep')
  const inner = (child: jsep.Expression): Formula => build(child, names, depth + 1)
  if (isNode<jsep.Literal>(node, 'Literal')) {
    const { value } = node
    if (typeof value !== 'number') throw new ExpressionError('only numbers can stand in a formula')
    return () => value
  }
  if (isNode<jsep.Identifier>(node, 'Identifier')) {
    const { name } = node
    names.add(name)
    return (scope) => (Object.hasOwn(scope, name) ? (scope[name] ?? NaN) : NaN)
  }
  if (isNode<jsep.UnaryExpression>(node, 'UnaryExpression')) {
    const operate = own(UNARY, node.operator, 'the sign')
    const operand = inner(node.argument)
    return (scope) => operate(operand(scope))
  }
  if (isNode<jsep.BinaryExpression>(node, 'BinaryExpression')) {
    const operate = own(BINARY, node.operator, 'the sign')
    const [left, right] = [inner(node.left), inner(node.right)]
    return (scope) => operate(left(scope), right(scope))
  }
  if (isNode<jsep.ConditionalExpression>(node, 'ConditionalExpression')) {
    const [test, yes, no] = [inner(node.test), inner(node.consequent), inner(node.alternate)]
    return (scope) => (test(scope) ? yes(scope) : no(scope))
  }
  if (isNode<jsep.CallExpression>(node, 'CallExpression')) {
    const { callee } = node
    if (!isNode<jsep.Identifier>(callee, 'Identifier'))
      throw new ExpressionError('only the functions of the list can be called')
    const call = own(FUNCTIONS, callee.name, 'the function')
    const parts = node.arguments.map(inner)
    return (scope) => call(...parts.map((part) => part(scope)))
  }
  throw new ExpressionError('only numbers, names, signs and functions can stand in a formula')
}

function isNode<N extends jsep.Expression>(node: jsep.Expression, type: string): node is N {
  return node.type === type
}
