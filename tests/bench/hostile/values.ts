/** Values that no honest client sends, and payloads with one of them in the place of a good one. */
import { pick } from '../random.ts'

type Random = () => number
type Json = Record<string, unknown>

/** Characters of one text of marks; a body of 400 kB and more. */
const MARKS = 200_000
const LONG_TEXT_CHARS = 300_000
const DEEP = 400

const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value }
  return value
}

const small: readonly (() => unknown)[] = [
  () => 'a\u0000b',
  () => '\u0000',
  () => '\ud800',
  () => 'x\udfff',
  () => '\u202e\u2066\ufeff',
  () => '=cmd|calc!A1',
  () => '<script>alert(1)</script>',
  () => "'; drop table person; --",
  () => '../../../etc/passwd',
  () => '__proto__',
  () => 'constructor',
  () => '',
  () => ' ',
  () => 'e\u0301\u0316'.repeat(40),
  () => '\u{1f469}\u200d\u{1f4bb}'.repeat(20),
  () => 2 ** 31 - 1,
  () => 2 ** 31,
  () => 2 ** 53,
  () => -(2 ** 63),
  () => 1e308,
  () => -0,
  () => 0.1,
  () => -1,
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => [[[]]],
  () => JSON.parse('{"toString": 1, "valueOf": 2, "then": 3}') as unknown,
  () => JSON.parse('{"__proto__": {"isAdmin": true}, "a": 1}') as unknown,
  () => ({ constructor: { prototype: { polluted: 1 } } }),
  () => nested(30),
  () => '9'.repeat(400),
  () => '1970-01-01T00:00:00Z',
]

const large: readonly (() => unknown)[] = [
  () => 'e' + '\u0301\u0316'.repeat(MARKS / 2),
  () => 'a'.repeat(LONG_TEXT_CHARS),
  () => '\u0000'.repeat(10_000),
  () => nested(DEEP),
  () => Array.from({ length: 20_000 }, (_, index) => index),
  () => Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, index])),
  () => Array.from({ length: 2000 }, () => ({ a: {} })),
]

/** `withLarge`: one in a hundred is hundreds of kilobytes, as a body may be. */
export function drawValue(random: Random, withLarge: boolean): unknown {
  return pick(random, withLarge && random() < 0.01 ? large : small)()
}

/** The payload with one to three places changed: a hostile value, a lost field, one too many. */
export function mutate(random: Random, payload: unknown, withLarge: boolean): unknown {
  let changed = structuredClone(payload)
  const times = 1 + Math.floor(random() * 3)
  for (let i = 0; i < times; i += 1) changed = changeOnce(random, changed, withLarge)
  return changed
}

function changeOnce(random: Random, payload: unknown, withLarge: boolean): unknown {
  if (typeof payload !== 'object' || payload === null || random() < 0.05)
    return drawValue(random, withLarge)
  if (Array.isArray(payload) && random() < 0.5) return [...payload, drawValue(random, withLarge)]
  const holder = payload as Json
  const keys = Object.keys(holder)
  if (Array.isArray(payload) && keys.length === 0) return payload
  if (keys.length === 0 || (!Array.isArray(payload) && random() < 0.1)) {
    const name = pick(random, ['__proto__', 'constructor', 'extra', '0'])
    // As JSON has it: a field of that name, not another prototype.
    Object.defineProperty(holder, name, {
      value: drawValue(random, withLarge),
      enumerable: true,
      configurable: true,
      writable: true,
    })
    return holder
  }
  const key = pick(random, keys)
  if (random() < 0.1) delete holder[key]
  else if (typeof holder[key] === 'object' && random() < 0.7)
    holder[key] = changeOnce(random, holder[key], withLarge)
  else holder[key] = drawValue(random, withLarge)
  return holder
}

const OPENING = 50_000

/** Bodies that are no JSON, or JSON to fear, as text. */
export const brokenBodies: readonly (() => string)[] = [
  () => '',
  () => '{',
  () => 'null',
  () => '"text"',
  () => '[]',
  () => '12e999',
  () => '{"a":1e400}',
  () => '{"a":1,"a":2,"__proto__":{"x":1}}',
  () => '\ufeff{}',
  () => '{"a":"\u0000"}',
  () => '{"a":"\\ud800"}',
  () => '{"a":undefined}',
  () => 'NaN',
  () => '['.repeat(OPENING),
  () => '{"a":'.repeat(OPENING),
  () => '['.repeat(2000) + ']'.repeat(2000),
  () => `{"a":${'9'.repeat(5000)}}`,
  () => 'a[b][c]=1&a[__proto__][x]=1&__proto__[y]=2',
  () => `a${'[b]'.repeat(2000)}=1`,
  () => '%',
  () => '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n',
  () => '--x\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n',
]
