/** Everything that the workbench shows, out of the closed sets of what there is. */
import type { ExhibitKind } from '../../shared/exhibit/manifest.ts'
import { exhibitTexts } from '../i18n/texts/exhibit.ts'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { titlesOf, type BenchEntry, type BenchGroup } from './bench.ts'
import { showExhibit } from './exhibit-bench.tsx'
import { EXHIBITS, statesOf } from './exhibit-states.ts'
import { NOTICE_ENTRIES } from './notices-bench.tsx'
import { showPanel } from './panel-bench.tsx'
import { PANELS } from './panels.ts'
import { PEOPLE_ENTRIES } from './people-bench.tsx'
import { SIGN_ENTRIES } from './signs-bench.tsx'

const exhibits = (Object.keys(EXHIBITS) as ExhibitKind[]).map((kind): BenchEntry => ({
  id: kind,
  title: exhibitTexts[`kind_${kind}`],
  states: titlesOf(statesOf(kind)),
  Show: showExhibit(kind),
}))

const panels = Object.entries(PANELS).map(([id, { title, states }]): BenchEntry => ({
  id: `panel-${id}`,
  title,
  states: titlesOf(states),
  Show: showPanel(id),
}))

export const GROUPS: readonly BenchGroup[] = [
  { title: workbenchTexts.exhibits, entries: exhibits },
  { title: workbenchTexts.panels, entries: panels },
  { title: workbenchTexts.people, entries: PEOPLE_ENTRIES },
  { title: workbenchTexts.signs, entries: SIGN_ENTRIES },
  { title: workbenchTexts.notices, entries: NOTICE_ENTRIES },
]

export const ENTRIES: readonly BenchEntry[] = GROUPS.flatMap(({ entries }) => entries)
