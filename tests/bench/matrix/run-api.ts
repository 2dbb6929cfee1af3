/** Asks every procedure and every other address, as everybody, about everything. */
import { contract } from '../../../shared/protocol/contract.ts'
import { signInAs } from '../../support/people.ts'
import { ask, isDone, jsonOf, type Answer, type Question } from './ask.ts'
import { PROCEDURES, type Cells, type ProcedureCells, type ProcedurePath } from './procedures.ts'
import { routeCells } from './routes.ts'
import type { Scene } from './scene.ts'
import { note, type Noting } from './tally.ts'
import { GATHERINGS, SUBJECT_KEYS, type CallerKey } from './who.ts'

interface Route {
  method: string
  path: string
}

/** Procedures as the contract has them at run time. */
export function contractRoutes(): Map<string, Route> {
  const routes = new Map<string, Route>()
  for (const [part, procedures] of Object.entries(contract))
    for (const [name, procedure] of Object.entries(procedures)) {
      const { method = 'POST', path = '' } = procedure['~orpc'].route
      routes.set(`${part}.${name}`, { method, path })
    }
  return routes
}

/** What the unions have and the tables of the bench have not. */
export const unlistedProcedures = (): string[] =>
  [...contractRoutes().keys()].filter((path) => !(path in PROCEDURES))

interface Cell {
  question: string
  input: Record<string, unknown>
  may: boolean
  hides: boolean
  look: (answer: unknown) => string[]
}

function cellsOf(cells: ProcedureCells, scene: Scene, caller: CallerKey): Cell[] {
  const cellOf = <S>({ input, may, hides, look }: Cells<S>, subject: S): Cell => ({
    question: String(subject ?? ''),
    input: input(subject, scene, caller),
    may: may(caller, subject),
    hides: hides?.(caller, subject) ?? false,
    look: (answer) => look?.(answer, caller, subject, scene) ?? [],
  })
  switch (cells.about) {
    case 'nothing':
      return [cellOf(cells, null)]
    case 'submission':
      return (cells.only ?? SUBJECT_KEYS).map((subject) => cellOf(cells, subject))
    case 'gathering':
      return GATHERINGS.map((gathering) => cellOf(cells, gathering))
  }
}

/** The question as HTTP has it: what the path names goes there, the rest into the body. */
function questionOf({ method, path }: Route, input: Record<string, unknown>): Question {
  const named = new Set<string>()
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    named.add(name)
    return encodeURIComponent(String(input[name]))
  })
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !named.has(name)))
  const hasBody = method !== 'GET' && Object.keys(rest).length > 0
  return { method, path: `/api${filled}`, ...(hasBody && { body: rest }) }
}

const TOO_MANY = 429
const ABSENT_ID = 'AbsentAbsent'
const ABSENT_SHA = '0'.repeat(64)

/** The same question about what never was. */
function absentOf(scene: Scene, { path, ...rest }: Question): Question {
  const ids = [
    ...SUBJECT_KEYS.map((key) => scene.submissions[key].id),
    ...GATHERINGS.map((key) => scene.gatherings[key]),
  ]
  const absent = ids.reduce((text, id) => text.replace(id, ABSENT_ID), path)
  return { ...rest, path: absent.replace(/[0-9a-f]{64}/, ABSENT_SHA) }
}

const sameAs = (a: Answer, b: Answer): boolean =>
  a.status === b.status && Buffer.from(a.bytes).equals(Buffer.from(b.bytes))

export async function askProcedures(
  scene: Scene,
  caller: CallerKey,
  { tally, only }: { tally: Noting; only?: RegExp },
): Promise<void> {
  for (const [path, route] of contractRoutes()) {
    const cells = PROCEDURES[path as ProcedurePath] as ProcedureCells | undefined
    if (!cells || (only && !only.test(path))) continue
    // Who signs out has another session for it.
    const own =
      path === 'account.signOut' && scene.tokens[caller] !== undefined
        ? { token: await signInAs(scene.services, scene.people[caller]) }
        : {}
    for (const { question, input, ...cell } of cellsOf(cells, scene, caller))
      await askOne(scene, caller, tally, {
        ...cell,
        name: `${path} ${question}`.trim(),
        question: { ...questionOf(route, input), ...own },
      })
  }
}

export async function askRoutes(
  scene: Scene,
  caller: CallerKey,
  { tally, only }: { tally: Noting; only?: RegExp },
): Promise<void> {
  for (const { name, question, may, hides } of routeCells(scene, caller))
    if (!only || only.test(name))
      await askOne(scene, caller, tally, {
        name,
        question,
        may: may(caller),
        hides: hides?.(caller) ?? false,
        look: () => [],
      })
}

async function askOne(
  scene: Scene,
  caller: CallerKey,
  tally: Noting,
  {
    name,
    question,
    may,
    hides,
    look,
  }: Omit<Cell, 'input' | 'question'> & {
    name: string
    question: Question
  },
): Promise<void> {
  const answer = await ask(scene, caller, question)
  if (answer.status === TOO_MANY) {
    tally.unanswered.push(`${caller} by ${name}`)
    return
  }
  const wrong = isDone(answer) ? [...(may ? [] : ['an answer']), ...readBy(look, answer)] : []
  if (hides && !sameAs(answer, await ask(scene, caller, absentOf(scene, question))))
    wrong.push(`that it is there (${answer.status})`)
  note(tally, caller, name, { bytes: [withoutEcho(answer, question), answer.head], wrong })
}

const readBy = (look: Cell['look'], answer: Answer): string[] =>
  /json/.test(answer.head) ? look(jsonOf(answer)) : []

/** A page that is not there may name the address that was asked for. */
function withoutEcho({ bytes, head }: Answer, { path }: Question): Uint8Array | string {
  return head.includes('text/html')
    ? Buffer.from(bytes).toString('utf8').replaceAll(path, '')
    : bytes
}
