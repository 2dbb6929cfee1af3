/**
 * Rules of the house, each broken in one place: whoever asks the right question then learns what he may not
 * know. A mutant that no cell of the matrix notices is a hole in the matrix.
 */
import type { Part } from './run-matrix.ts'

export interface Mutant {
  name: string
  /** From the root of the project. */
  file: string
  /** Stands in the file once. */
  from: string
  to: string
  /** Where the matrix has to notice. */
  part: Part
}

const api = (procedures: string): Part => ({ procedures })
const at = (routes: string): Part => ({ routes })
const SHUT = ['shutDecided', 'shutClosed', 'scoring', 'closed'] as const
const inRooms = (requests: string): Part => ({ requests, subjects: SHUT })
const told = inRooms('^follow$')

const AUDIENCE = 'shared/audience/audience.ts'
const PERMISSION = 'shared/permission/permission.ts'
const OPEN_BOOTHS = 'server/session/open-booths.ts'
const BLOBS = 'server/assets/blob-route.ts'
const EXPORTS = 'server/review/export-routes.ts'
const FEEDS = 'server/feeds/feed-rows.ts'
const ROOM_SHOWN = 'server/room/room-shown.ts'
const ROOM = 'server/room/gathering-room.ts'

type Row = [name: string, file: string, from: string, to: string, part: Part]

const ROWS: Row[] = [
  // Who may know: the table itself.
  [
    'a recused person knows how the item fares',
    AUDIENCE,
    "return viewer.recused.has(submissionId) ? 'redacted' : 'all'",
    "return 'all'",
    told,
  ],
  [
    'an applicant knows the items of others',
    AUDIENCE,
    "if (isApplicant(viewer) && !viewer.presents.has(submissionId)) return 'nothing'",
    '',
    told,
  ],
  [
    'an applicant knows the panel by name',
    AUDIENCE,
    "if (!isApplicant(viewer)) return 'all'",
    "return 'all'",
    told,
  ],
  [
    'everybody knows whose sheet has changed',
    AUDIENCE,
    "if (personId === viewer.personId) return 'all'",
    "return 'all'",
    told,
  ],
  // Who may do: entries of the table turned to anyone.
  ...(
    [
      ['intake.read', 'ownerOrStaff'],
      ['check.list', 'staff'],
      ['check.read', 'staffOnceSubmitted'],
      ['gathering.read', 'sees'],
      ['feeds.access', 'owner'],
      ['feeds.renewToken', 'owner'],
      ['review.recusals', 'panelOrStaff'],
      ['review.results', 'results'],
    ] as const
  ).map(([action, rule]): Row => [
    `anybody may ${action}`,
    PERMISSION,
    `'${action}': ${rule},`,
    `'${action}': anyone,`,
    api(`^(${action.replace('.', '\\.')}|gathering\\.read)$`),
  ]),
  [
    'anybody who is signed in may export',
    PERMISSION,
    "'review.export': results,",
    "'review.export': signedIn,",
    at('results'),
  ],
  [
    'anybody who is signed in may have the ledger',
    PERMISSION,
    "'review.ledger': results,",
    "'review.ledger': signedIn,",
    at('ledger'),
  ],
  [
    'all members read results',
    PERMISSION,
    'readResults: results,',
    'readResults: member,',
    inRooms('readResults'),
  ],
  [
    'the staff read drafts',
    PERMISSION,
    'staff(actor, target) && !target.unsubmitted',
    'staff(actor, target)',
    api('^(intake|check)\\.read$'),
  ],
  [
    'recused people act like others',
    PERMISSION,
    '!target.recused && !target.unknown && rule(actor, target)',
    'rule(actor, target)',
    inRooms('readSheet|readReadiness'),
  ],
  // Recusals.
  [
    'nobody is recused, as a person',
    'server/session/recused.ts',
    'if (personId === null) return NONE',
    'return NONE',
    { procedures: '^(feeds\\.read|exhibition\\.phrase)$', routes: 'stream' },
  ],
  [
    'nobody is recused, as a session',
    'server/session/recused.ts',
    "if (token === undefined || token === '') return NONE",
    'return NONE',
    { procedures: '^exhibition\\.', routes: 'picture' },
  ],
  [
    'recusals of others are listed',
    'server/gathering/recusals.ts',
    'asker.seesAll || person_id === asker.personId)',
    'true)',
    api('recusals'),
  ],
  // Booths.
  [
    'every booth is open',
    OPEN_BOOTHS,
    "if (stage !== 'published' && stage !== 'admitted') return 'hidden'",
    "return 'open'",
    { procedures: '^feeds\\.read$', routes: 'picture' },
  ],
  [
    'a panel knows what it reviewed once',
    OPEN_BOOTHS,
    ".where('gathering.status', '!=', 'ended')",
    '',
    api('^exhibition\\.scenario'),
  ],
  [
    'an applicant sees booths that others present',
    OPEN_BOOTHS,
    "return mayKnow(viewer, { of: 'item', submissionId: id }) !== 'nothing'",
    'return true',
    api('^exhibition\\.scenario'),
  ],
  [
    'applicants are staff',
    OPEN_BOOTHS,
    "roles.includes('organiser') || roles.includes('secretary')",
    'roles.length > 0',
    api('^exhibition\\.scenario'),
  ],
  [
    'admitted booths stand for everybody',
    'server/exhibition/exhibition.ts',
    'publishedNo !== null || admitted.has(id)',
    'true',
    api('^exhibition\\.(scenarios|chapter)$'),
  ],
  [
    'admitted booths are counted for everybody',
    'server/exhibition/exhibition.ts',
    'const address = mayEnter(brief, admitted) && addresses.get(brief.id)',
    'const address = addresses.get(brief.id)',
    api('^exhibition\\.pavilions$'),
  ],
  [
    'admitted booths open by their address',
    'server/exhibition/exhibition.ts',
    "if (!isShown && (row.stage !== 'admitted' || !admitted.has(id))) throw new Refusal('not-found')",
    '',
    api('^exhibition\\.scenario$'),
  ],
  [
    'files travel under their own names',
    'server/exhibition/exhibition.ts',
    "({ ...a, name: '' })",
    '({ ...a })',
    api('^exhibition\\.scenario$'),
  ],
  [
    'shut booths are listed as they are',
    'server/exhibition/exhibition-procedures.ts',
    'recused.has(one.id) ? shutSummary(one) : one',
    'one',
    api('^exhibition\\.scenarios$'),
  ],
  [
    'a shut booth says how it begins',
    'shared/exhibit/shut-booth.ts',
    "const nothing = { unit: '', picture: null, excerpt: '', summaryEn: '' }",
    "const nothing = { unit: '', picture: null }",
    api('^exhibition\\.scenarios$'),
  ],
  [
    'what is kept for all is sent to all',
    'server/api/public-reads.ts',
    'if (recused.size + admitted.size > 0) return next()',
    '',
    api('^exhibition\\.scenario'),
  ],
  // Files.
  ['files are public', BLOBS, 'if (!first || !mayShow)', 'if (!first)', at('picture')],
  ['originals are served', BLOBS, ".where('kind', '=', 'shown')", '', at('original')],
  [
    'files that no booth shows are public',
    BLOBS,
    "stage === 'published' && isInBooth",
    "stage === 'published'",
    at('unshown'),
  ],
  [
    'files of shut booths are served',
    BLOBS,
    "return shown.some(({ submission_id }) => !recused.has(submission_id ?? ''))",
    'return true',
    at('picture'),
  ],
  // Results and exports.
  [
    'recused people read all results',
    'server/review/results.ts',
    'all.filter(({ id }) => !recused.has(id))',
    'all',
    { procedures: '^review\\.results$', routes: 'results' },
  ],
  [
    'the ledger tells recused people everything',
    EXPORTS,
    'recused.has(submissionOf(entry)) ||',
    '',
    at('ledger'),
  ],
  [
    'the ledger tells why others are recused',
    EXPORTS,
    "(isOthersRecusal(entry, actor) && !can('gathering.update', actor, { gatheringRole })) ||",
    '',
    at('ledger'),
  ],
  [
    'the ledger tells scores before the reveal',
    EXPORTS,
    '(isScoring(entry) && !revealed.has(submissionOf(entry)))',
    'false',
    at('ledger'),
  ],
  // Pages of gatherings.
  [
    'the agenda says how a recused item fares',
    'server/gathering/gatherings.ts',
    "phase: recused ? 'waiting' : phase",
    'phase',
    api('^gathering\\.read$'),
  ],
  [
    'the page names the panel to applicants',
    'server/gathering/gatherings.ts',
    "mayKnow(viewer, { of: 'member', personId: id, role }) === 'all'",
    'true',
    api('^gathering\\.read$'),
  ],
  [
    'gatherings are listed to strangers',
    'server/gathering/gatherings.ts',
    'isStaff || actor.memberships.has(row.id)',
    'true',
    api('^gathering\\.list$'),
  ],
  [
    'submissions of others are listed',
    'server/intake/submissions.ts',
    ".where('owner_id', '=', ownerId)\n    .where('call_id'",
    ".where('call_id'",
    api('^intake\\.mine$'),
  ],
  // Feeds and phrasing.
  [
    'feeds of shut booths go on',
    FEEDS,
    "if (booth === 'shut') throw new Refusal('recused')",
    '',
    { procedures: '^feeds\\.read$', routes: 'stream' },
  ],
  [
    'feeds of hidden booths are read',
    FEEDS,
    "if (booth === 'hidden' && !can('intake.read', actor, target)) throw new Refusal('not-found')",
    '',
    { procedures: '^feeds\\.read$', routes: 'stream' },
  ],
  [
    'a stream asks nobody',
    'server/feeds/feed-routes.ts',
    'const { source } = await findShownFeed(services.db, key, actor)',
    "const { findFeed } = await import('./feed-rows.ts')\n" +
      'void actor\nconst { source } = (await findFeed(services.db, key)).manifest',
    at('stream'),
  ],
  [
    'a model phrases what is hidden',
    'server/dialogue/dialogue-procedures.ts',
    "if (booth === 'hidden') throw new Refusal('not-found')",
    '',
    api('^exhibition\\.phrase$'),
  ],
  [
    'a model phrases what is shut',
    'server/dialogue/dialogue-procedures.ts',
    "if (booth === 'shut') throw new Refusal('recused')",
    '',
    api('^exhibition\\.phrase$'),
  ],
  // Delivery and poses.
  [
    'delivery redacts nothing',
    'server/delivery/delivery.ts',
    "if (knowing === 'all') return shown.text",
    'return shown.text',
    told,
  ],
  [
    'applicants share what they are told',
    'server/delivery/delivery.ts',
    'const own = hasOwn ? [personId, [...presents].toSorted()] : []',
    'void hasOwn, personId, presents\n  const own: string[] = []',
    told,
  ],
  [
    'a redacted item says its phase',
    'shared/state/room-view.ts',
    "const hidden = { phase: 'waiting', outcome: null,",
    'const hidden = { phase: (value as ItemView).phase, outcome: null,',
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
    'delivery.show(`led/${name}`, subjectAt(name), led)',
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
    ROOM,
    "const subject = { of: 'sheet', submissionId, personId } as const",
    "const subject = { of: 'gathering' } as const",
    told,
  ],
  [
    'members are named to applicants',
    'server/room/members.ts',
    "const subject: Subject = { of: 'member', personId, role: member.role }",
    "const subject: Subject = { of: 'gathering' }",
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
  // Sessions and figures.
  [
    'who signed out stays in',
    'server/session/sessions.ts',
    "await services.db.deleteFrom('session').where('token_hash', '=', hashToken(token)).execute()",
    '',
    api('^gathering\\.(list|read)$'),
  ],
  [
    'figures of the house are told through a proxy',
    'server/observe/health-routes.ts',
    'return !proxied && ',
    'void proxied\n  return ',
    at('metrics'),
  ],
]

export const MUTANTS: readonly Mutant[] = ROWS.map(([name, file, from, to, part]) => ({
  name,
  file,
  from,
  to,
  part,
}))
