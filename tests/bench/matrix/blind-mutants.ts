/** What hides whose the items of a blind review are, each broken in one place. */
import { api, at, type Row } from './mutant-row.ts'

const INTAKE = 'server/intake/intake-procedures.ts'
const ANONYMOUS = 'shared/blind/anonymous.ts'

/** What the room of the blind review tells of itself. */
const inBlindRoom = { requests: '^follow$', subjects: ['blindScoring', 'blindClosed'] } as const

export const BLIND_MUTANTS: readonly Row[] = [
  [
    'a blind panel knows the applicants',
    'shared/audience/audience.ts',
    "return isPanel(viewer) || viewer.role === 'audience' ? 'redacted' : 'all'",
    "return 'all'",
    { procedures: '^exhibition\\.scenario', routes: 'picture' },
  ],
  [
    'texts keep the names',
    'shared/blind/names.ts',
    'text.replace(pattern, WITHHELD)',
    'text',
    api('^exhibition\\.scenario$'),
  ],
  [
    'a blind booth names its unit',
    ANONYMOUS,
    "leadUnitName: '',",
    '',
    api('^exhibition\\.scenario$'),
  ],
  [
    'withheld files stand in blind booths',
    ANONYMOUS,
    'const { shown } = anonymity',
    'const shown = new Set(assets.map(({ id }) => id))',
    api('^exhibition\\.scenario$'),
  ],
  [
    'withheld files are served under their addresses',
    'server/assets/blob-route.ts',
    "if (booth === 'open' && (!anonymity || anonymity.shown.has(id))) return true",
    "if (booth === 'open') return true",
    at('unshown'),
  ],
  [
    'lists name the units of a blind review',
    'server/exhibition/briefs.ts',
    'briefs.filter(({ id }) => anonymous.has(id))',
    'briefs.filter(() => false)',
    api('^exhibition\\.scenarios$'),
  ],
  [
    'a model phrases the name of a blind unit',
    'server/dialogue/phrase.ts',
    'anonymity ? anonymousForm(form, redactorOf(form, anonymity)) : form',
    'form',
    api('^exhibition\\.phrase$'),
  ],
  [
    'the room of a blind review calls items by their own titles',
    'server/gathering/blindness.ts',
    'const anonymity = blind.get(row.submission_id)',
    'const anonymity = blind.get(`${row.submission_id}?`)',
    inBlindRoom,
  ],
  [
    'the page of a blind review calls items by their own titles',
    'server/gathering/gatherings.ts',
    'titleBefore(knows ? new Map() : blind, item)',
    'titleBefore(knows ? blind : new Map(), item)',
    api('^gathering\\.read$'),
  ],
  [
    'who scores blind reads the forms as staff',
    'shared/permission/permission.ts',
    ' && !target.anonymous',
    '',
    api('^(intake|check)\\.read$'),
  ],
  [
    'who scores blind reads the list of checks',
    INTAKE,
    'anonymous.has(line.id) ? { ...line, ...nameless } : line',
    'line',
    api('^check\\.list$'),
  ],
  [
    'who scores blind reads the leak check',
    'shared/permission/permission.ts',
    "'blind.read': clearsNames,",
    "'blind.read': panelOrStaff,",
    api('^blind\\.read$'),
  ],
  [
    'who scores blind reads the titles to be cleared',
    'shared/permission/permission.ts',
    "'blind.list': clearsNames,",
    "'blind.list': panelOrStaff,",
    api('^blind\\.list$'),
  ],
]
