/** What rooms tell, and what they are asked, each broken in one place. */
import { inRooms, told, type Row } from './mutant-row.ts'

const ROOM_SHOWN = 'server/room/room-shown.ts'
const ROOM = 'server/room/gathering-room.ts'

export const ROOM_MUTANTS: readonly Row[] = [
  // Delivery and poses.
  [
    'delivery redacts nothing',
    'server/delivery/delivery.ts',
    'const left = redactEntry(key, shown.value)',
    'const left = shown.value',
    told,
  ],
  [
    'applicants share what they are told',
    'server/delivery/delivery.ts',
    "const own = role === 'audience' ? [] : [personId, [...presents].toSorted()]",
    'void personId, presents\n  const own: string[] = []',
    told,
  ],
  [
    'a redacted item says its phase',
    'shared/state/room-view.ts',
    "phase: 'waiting',",
    'phase: (value as ItemView).phase,',
    told,
  ],
  [
    'a redacted member has a name',
    'shared/state/room-view.ts',
    "name: '',\n",
    'name: (value as MemberView).name,\n',
    told,
  ],
  [
    'nobody is blind to a ground',
    'server/room/sight.ts',
    "mayKnow(viewer, { of: 'item', submissionId }) !== 'all'",
    'false',
    told,
  ],
  [
    'poses go to all',
    'server/presence/pose-relay.ts',
    'if (blindTo.size === 0) return poses',
    'void blindTo\n  return poses',
    told,
  ],
  [
    'a room knows of no recusals',
    'server/room/sight.ts',
    'recused: shown?.recusedOf(personId) ?? new Set()',
    'recused: new Set()',
    told,
  ],
  [
    'all are told where all were taken',
    ROOM_SHOWN,
    'delivery.show(`led/${name}`, subjectAt(itemLedTo(name, led.place)), led)',
    'delivery.show(`led/${name}`, GATHERING, led)',
    told,
  ],
  [
    'exhibits are shown to the whole room',
    ROOM_SHOWN,
    'delivery.show(exhibitKey(one), subjectAt(one.submissionId), { ...one, revision: 0 })',
    'delivery.show(exhibitKey(one), GATHERING, { ...one, revision: 0 })',
    told,
  ],
  [
    'acts on exhibits are shown to the whole room',
    ROOM,
    'this.#delivery.show(exhibitKey(shown), subjectAt(shown.submissionId), shown)',
    "this.#delivery.show(exhibitKey(shown), { of: 'gathering' }, shown)",
    inRooms('exhibitTakePart'),
  ],
  [
    'all are told whose sheet has changed',
    ROOM_SHOWN,
    "{ of: 'sheet', submissionId, personId }, { submissionId, revision }",
    'GATHERING, { submissionId, revision }',
    told,
  ],
  [
    'members are named to applicants',
    'server/room/members.ts',
    'delivery.show(`member/${personId}`, subject, { ...member, outside })',
    "void subject\n    delivery.show(`member/${personId}`, { of: 'gathering' }, { ...member, outside })",
    told,
  ],
  // What rooms are asked.
  [
    'a recused chair leads to the item',
    'server/roadshow/lead-requests.ts',
    "if (submissionId === '') return {}",
    'return {}',
    inRooms('^(lead|goTo)$'),
  ],
  [
    'applicants work at booths of others',
    'server/exhibit/exhibit-requests.ts',
    'unknown: !scene.knowsOfItem(submissionId),',
    '',
    inRooms('exhibitTakePart'),
  ],
  [
    'every room works at what is admitted',
    'server/exhibit/exhibit-acts.ts',
    "where('stage', '=', 'published'),",
    "where('stage', 'in', BOOTH_STAGES),",
    inRooms('exhibitTakePart'),
  ],
  [
    'readiness is told while scoring runs',
    'server/review/sheets.ts',
    "if (item.phase !== 'closed') throw new Refusal('not-closed')",
    '',
    inRooms('readReadiness'),
  ],
  [
    'requests on items ask for no recusal',
    'server/review/review-requests.ts',
    'recused: scene.isRecused(submissionId),',
    '',
    inRooms('readSheet'),
  ],
]
