/** What the house answers beside the procedures: files, exports, streams, figures, documents, pages. */
import { bcfOf, markup21 } from '../../support/bcf-files.ts'
import type { Question } from './ask.ts'
import type { Scene } from './scene.ts'
import {
  belongsTo,
  CALLER_KEYS,
  GATHERINGS,
  isRecused,
  isStaff,
  kindOf,
  knowsBooth,
  knowsForm,
  knowsUnshown,
  personKeyOf,
  knowsResult,
  roleIn,
  SUBJECT_KEYS,
  told,
  type CallerKey,
  type GatheringKey,
  type SubjectKey,
} from './who.ts'

export interface RouteCell {
  /** As it stands in a report. */
  name: string
  question: Question
  may: (caller: CallerKey) => boolean
  /** Whom the answer to a name that never was is given. */
  hides?: (caller: CallerKey) => boolean
}

export const EXPORTS = [
  'results.csv',
  'results.xlsx',
  'results.json',
  'ledger.json',
  'minutes.pdf',
] as const
/** What is about every item: for nobody who is recused from one. */
const OF_ALL: readonly string[] = ['ledger.json', 'minutes.pdf']

/** Downloads a minute are few: six of a person, whom two devices share. */
function exportsOf(
  caller: CallerKey,
  gathering: GatheringKey,
): readonly (typeof EXPORTS)[number][] {
  const { in: own = 'review' } = kindOf(caller)
  const isOfSecondDevice = personKeyOf(caller) !== caller
  if (isOfSecondDevice) return gathering === own ? ['results.csv'] : []
  return !isStaff(caller) || gathering === own ? EXPORTS : []
}

/** Who has a download over in the review: two devices of a person share what there is. */
const leavesOneOver = (caller: CallerKey): boolean =>
  !isStaff(caller) && kindOf(caller).in === 'review' && !hasSecondDevice(caller)
const hasSecondDevice = (caller: CallerKey): boolean =>
  CALLER_KEYS.some((key) => key !== personKeyOf(key) && personKeyOf(key) === personKeyOf(caller))

/** One topic, as another tool writes it. */
const PINS = new Uint8Array(bcfOf('2.1', { 'markup.bcf': markup21('<Title>x</Title>') }))
/** Whoever scores an item may take pins for it from a file. */
const scores = (caller: CallerKey, subject: SubjectKey): boolean =>
  ['chair', 'reviewer'].includes(roleIn(caller, 'review') ?? '') && !isRecused(caller, subject)

/** A table of one expert. */
const EXPERTS = new TextEncoder().encode('姓名,工作单位\n甲,乙\n')

const anyone = (): boolean => true
const nobody = (): boolean => false

const mayExport = (caller: CallerKey, gathering: GatheringKey): boolean =>
  SUBJECT_KEYS.some((key) => told(key).agenda?.in === gathering && knowsResult(caller, key))

export function routeCells(scene: Scene, caller: CallerKey): RouteCell[] {
  const { submissions, gatherings, slides } = scene
  const cells: RouteCell[] = []
  const add = (
    name: string,
    question: Question,
    rest: Omit<RouteCell, 'name' | 'question'>,
  ): void => void cells.push({ name, question, ...rest })
  for (const key of GATHERINGS) {
    add(`page of gathering ${key}`, { path: `/gatherings/${gatherings[key]}` }, { may: anyone })
    for (const file of exportsOf(caller, key))
      add(
        `${file} of ${key}`,
        { path: `/api/gatherings/${gatherings[key]}/${file}` },
        {
          may: (who) =>
            mayExport(who, key) && !(OF_ALL.includes(file) && kindOf(who).recused === true),
        },
      )
  }
  const ofReview = `/api/gatherings/${gatherings.review}`
  if (leavesOneOver(caller))
    add(
      'pins.bcf of review',
      { path: `${ofReview}/pins.bcf?version=2.1` },
      { may: (who) => mayExport(who, 'review') },
    )
  for (const key of ['scoring', 'shutClosed'] as const)
    add(
      `pins.bcf for ${key}`,
      {
        method: 'POST',
        path: `${ofReview}/items/${submissions[key].id}/pins.bcf`,
        file: PINS,
      },
      { may: (who) => scores(who, key) },
    )
  for (const key of SUBJECT_KEYS) {
    const { id, shown, unshown } = submissions[key]
    const mayOpen = (who: CallerKey): boolean => knowsBooth(who, key) || knowsForm(who, key)
    const asNone = (may: RouteCell['may']) => ({ may, hides: (who: CallerKey) => !may(who) })
    add(`picture of ${key}`, { path: shown.url }, asNone(mayOpen))
    const part = { path: shown.url, headers: { range: 'bytes=0-3' } }
    add(`part of the picture of ${key}`, part, asNone(mayOpen))
    add(
      `unshown picture of ${key}`,
      { path: unshown.url },
      asNone((who) => knowsUnshown(who, key)),
    )
    for (const file of [shown, unshown])
      add(`original of ${key}`, { path: `/blobs/${file.sourceSha}.webp` }, asNone(nobody))
    const stream = { path: `/api/feeds/${id}/live/events`, firstPieceOnly: true } as const
    add(`stream of ${key}`, stream, { may: mayOpen })
    add(`page of ${key}`, { path: `/scenarios/${id}` }, { may: anyone })
    // Another spelling of what is kept for all.
    const spelt = { path: `/api/scenarios/${id}?x` }
    const sees = (who: CallerKey): boolean => knowsBooth(who, key) || isRecused(who, key)
    add(`scenario ${key} in another spelling`, spelt, asNone(sees))
    add(`upload beside ${key}`, { path: `/api/uploads/${id}` }, { may: nobody })
  }
  for (const { url } of slides)
    add(
      'a slide',
      { path: url },
      {
        may: (who) => belongsTo(who, 'roadshow'),
        hides: (who) => !belongsTo(who, 'roadshow'),
      },
    )
  add('notice.pdf', { path: `/api/notices/${scene.notice}/notice.pdf` }, { may: anyone })
  const certificate = `certificates/${submissions.publishedAlone.id}.pdf`
  // It is for nobody before the notice is confirmed.
  add('certificate', { path: `/api/notices/${scene.notice}/${certificate}` }, { may: nobody })
  add('experts.xlsx', { path: '/api/experts.xlsx' }, { may: isStaff })
  add('rows of experts', { path: '/api/experts/rows', file: EXPERTS }, { may: isStaff })
  for (const key of GATHERINGS) {
    const path = `/api/gatherings/${gatherings[key]}/letters/none.pdf`
    add(`a letter of ${key}`, { path }, { may: nobody })
  }
  add('a letter', { path: `/api/appointments/${'x'.repeat(43)}/letter.pdf` }, { may: nobody })
  // A house that is not opened for a local network has no authority of its own.
  add('authority', { path: '/authority.crt' }, { may: nobody })
  add('metrics', { path: '/metrics' }, { may: nobody })
  for (const path of ['/healthz', '/readyz', '/exhibit.schema.json', '/api/openapi.json', '/'])
    add(path, { path }, { may: anyone })
  for (const path of ['/api/scenarios?x', '/api/pavilions?x', '/api/call'])
    add(path, { path }, { may: anyone })
  return cells
}
