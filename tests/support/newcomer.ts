/**
 * What a newcomer writes who follows CONTRIBUTING.md: a trivial kind of exhibit and a trivial request of a
 * room. Files of their own, and the lines that the guide names.
 */
export interface Written {
  /** Files that are new, by path. */
  files: Readonly<Record<string, string>>
  /** Lines put before a text of a file that is there. */
  lines: readonly { path: string; before: string; put: string }[]
}

export const GREETING: Written = {
  files: {
    'shared/exhibit/greeting/manifest.ts': `/** \`greeting\`: a word of welcome that anybody may clap for. */
import { z } from 'zod'
import { captionSchema, commonFields } from '../fields.ts'

export const greetingSchema = z.object({
  kind: z.literal('greeting'),
  ...commonFields,
  words: captionSchema,
})
export type GreetingManifest = z.infer<typeof greetingSchema>
`,
    'shared/exhibit/greeting/state.ts': `/** How often people have clapped. */
import { z } from 'zod'
import type { ExhibitRules, StateRules } from '../rules.ts'
import type { GreetingManifest } from './manifest.ts'

const stateSchema = z.object({ claps: z.number().int().min(0) })
export type GreetingState = z.infer<typeof stateSchema>

const actSchema = z.object({ type: z.literal('clap') })
export type GreetingAct = z.infer<typeof actSchema>

export const greetingState: StateRules<GreetingManifest, GreetingState, GreetingAct> = {
  initial: () => ({ claps: 0 }),
  apply: (_, { claps }) => ({ claps: claps + 1 }),
}

export const greetingRules: ExhibitRules<GreetingManifest, GreetingState, GreetingAct> = {
  ...greetingState,
  state: stateSchema,
  act: actSchema,
  openToAll: true,
}
`,
    'client/exhibit/greeting/greeting-controls.ts': `/** The words, and a button to clap. */
import type { GreetingAct, GreetingState } from '../../../shared/exhibit/greeting/state.ts'
import { greetingTexts } from '../../i18n/texts/exhibit-greeting.ts'
import { button } from '../../panel/panel-items.ts'
import type { Controls } from '../kit/kind.ts'

export const greetingControls: Controls<'greeting', GreetingState, GreetingAct> = {
  items: ({ t, pick }, { exhibit }, { claps }) => [
    { kind: 'text', text: pick(exhibit.words) },
    button(t(greetingTexts.clap, { claps }), { act: { type: 'clap' } }),
  ],
}
`,
    'client/i18n/texts/exhibit-greeting.ts': `/** A word of welcome. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const greetingTexts = {
  clap: ['鼓掌（{{claps}}）', 'Clap ({{claps}})'],
} as const satisfies Record<string, BilingualText>
`,
  },
  lines: [
    {
      path: 'shared/exhibit/manifest.ts',
      before: 'import { hotspotsSchema }',
      put: "import { greetingSchema } from './greeting/manifest.ts'\n",
    },
    { path: 'shared/exhibit/manifest.ts', before: '  routeSchema,\n', put: '  greetingSchema,\n' },
    {
      path: 'shared/exhibit/kinds.ts',
      before: 'import { hotspotsRules }',
      put: "import { greetingRules } from './greeting/state.ts'\n",
    },
    {
      path: 'shared/exhibit/kinds.ts',
      before: '  route: routeRules,\n',
      put: '  greeting: greetingRules,\n',
    },
    {
      path: 'client/exhibit/kit/registry.ts',
      before: 'import { hotspotsState }',
      put: `import { greetingState } from '../../../shared/exhibit/greeting/state.ts'
import { greetingControls } from '../greeting/greeting-controls.ts'\n`,
    },
    {
      path: 'client/exhibit/kit/registry.ts',
      before: '  route: entry(routeState',
      put: '  greeting: entry(greetingState, greetingControls, true),\n',
    },
    {
      path: 'client/i18n/texts/exhibit.ts',
      before: '  kind_route: ',
      put: "  kind_greeting: ['欢迎', 'Welcome'],\n",
    },
    {
      path: 'client/workbench/exhibit-states.ts',
      before: 'interface ActsOf {',
      put: "import type { GreetingAct } from '../../shared/exhibit/greeting/state.ts'\n\n",
    },
    {
      path: 'client/workbench/exhibit-states.ts',
      before: '  route: RouteAct\n',
      put: '  greeting: GreetingAct\n',
    },
    {
      path: 'client/workbench/exhibit-states.ts',
      before: '  model: {\n    ...anatomy',
      put: "  greeting: { ...hub, exhibitId: 'greeting', states: {} },\n",
    },
  ],
}

export const WAVE: Written = {
  files: {
    'server/presence/wave-requests.ts': `/** Waving to the others: counted by nobody, told to nobody; it says that it has come through. */
import type { RoomHandlers } from '../gathering/room-request.ts'

export const waveRequests: RoomHandlers<'wave'> = {
  wave: {
    turn: 'none',
    handle: async (_, { hand }) => ({ waved: hand }),
  },
}
`,
  },
  lines: [
    {
      path: 'shared/protocol/messages.ts',
      before: '  follow: z.object',
      put: "  wave: z.object({ hand: z.enum(['left', 'right']) }),\n",
    },
    {
      path: 'shared/permission/permission.ts',
      before: '  follow: member,\n',
      put: '  wave: member,\n',
    },
    {
      path: 'server/room/room-requests.ts',
      before: 'import { reviewRequests }',
      put: "import { waveRequests } from '../presence/wave-requests.ts'\n",
    },
    {
      path: 'server/room/room-requests.ts',
      before: '  ...reviewRequests,\n',
      put: '  ...waveRequests,\n',
    },
  ],
}
