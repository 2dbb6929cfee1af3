/** Booths, files, results, pages and feeds, each broken in one place. */
import { api, at, type Row } from './mutant-row.ts'

const OPEN_BOOTHS = 'server/session/open-booths.ts'
const BLOBS = 'server/assets/blob-route.ts'
const TOLD_LEDGER = 'server/review/told-ledger.ts'
const FEEDS = 'server/feeds/feed-rows.ts'

export const ANSWER_MUTANTS: readonly Row[] = [
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
    'const address = mayEnter(brief, own) && addresses.get(brief.id)',
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
    'own.recused.has(one.id) ? shutSummary(one) : one',
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
    'if (own.recused.size + own.admitted.size + own.anonymous.size > 0) return next()',
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
    'the ledger is given to recused people',
    TOLD_LEDGER,
    "if (recused.size > 0) throw new Refusal('recused')",
    '',
    at('ledger'),
  ],
  [
    'the ledger tells why others are recused',
    TOLD_LEDGER,
    "(isOthersRecusal(entry, actor) && !can('gathering.update', actor, { gatheringRole })) ||",
    '',
    at('ledger'),
  ],
  [
    'the ledger tells scores before the reveal',
    TOLD_LEDGER,
    'SHEET_ACTS.has(entry.act) && !revealed.has(submissionOf(entry))',
    'false && revealed.has(submissionOf(entry))',
    at('ledger'),
  ],
  [
    'the ledger tells reasons before the reveal',
    'server/review/sheets.ts',
    "  'score.reason',\n",
    '',
    at('ledger'),
  ],
  [
    'the ledger tells pins before the reveal',
    'server/review/sheets.ts',
    "  'pin.put',\n",
    '',
    at('ledger'),
  ],
  [
    'notes are told with the reasons',
    'server/review/evidence-rows.ts',
    '.filter(({ criterion_id }) => criterion_id !== OWN_NOTE)',
    '',
    api('^review\\.evidence$'),
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
]
