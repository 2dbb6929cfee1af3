/** Tables, recusals and sessions, each broken in one place. */
import { api, at, inRooms, told, type Row } from './mutant-row.ts'

const AUDIENCE = 'shared/audience/audience.ts'
const PERMISSION = 'shared/permission/permission.ts'

export const RULE_MUTANTS: readonly Row[] = [
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
    "return isApplicant(viewer) && role !== 'chair' ? 'redacted' : 'all'",
    "void role\n    return 'all'",
    told,
  ],
  [
    'who waits outside knows what goes on inside',
    AUDIENCE,
    '(viewer.role !== undefined && !viewer.outside)',
    'viewer.role !== undefined',
    told,
  ],
  [
    'reviewers know who waits outside',
    AUDIENCE,
    "if (outside && !keepsDoor(viewer)) return 'nothing'",
    'void outside',
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
      ['review.formulas', 'results'],
      ['review.evidence', 'results'],
      ['review.receipt', 'results'],
      ['review.firmness', 'results'],
      ['decision.read', 'panelOrStaff'],
      ['notice.objections', 'staff'],
      ['notice.candidates', 'staff'],
      ['expert.list', 'staff'],
      ['panel.read', 'appoints'],
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
