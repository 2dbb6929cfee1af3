/**
 * Which sample shows each kind of exhibit, and in which states. A kind without a line here does not
 * compile; that the samples hold what is named here is tested.
 */
import type { DialogueAct } from '../../shared/exhibit/dialogue/state.ts'
import type { FeedAct } from '../../shared/exhibit/feed/state.ts'
import type { FlowAct } from '../../shared/exhibit/flow/state.ts'
import type { HotspotsAct } from '../../shared/exhibit/hotspots/state.ts'
import type { ExhibitKind } from '../../shared/exhibit/manifest.ts'
import type { MediaAct } from '../../shared/exhibit/media/state.ts'
import type { ModelAct } from '../../shared/exhibit/model/state.ts'
import type { PanoramaAct } from '../../shared/exhibit/panorama/state.ts'
import type { ProcedureAct } from '../../shared/exhibit/procedure/state.ts'
import type { RouteAct } from '../../shared/exhibit/route/state.ts'
import type { TableAct } from '../../shared/exhibit/table/state.ts'
import type { WhatIfAct } from '../../shared/exhibit/what-if/state.ts'
import type { Part } from '../exhibit/kit/exhibit-store.ts'
import type { Shown } from '../exhibit/kit/kind.ts'
import type { BilingualText } from '../i18n/i18n.ts'
import { asAudio, asDocument, withoutFiles } from './made-files.ts'

interface ActsOf {
  model: ModelAct
  media: MediaAct
  hotspots: HotspotsAct
  'what-if': WhatIfAct
  feed: FeedAct
  flow: FlowAct
  panorama: PanoramaAct
  table: TableAct
  procedure: ProcedureAct
  dialogue: DialogueAct
  route: RouteAct
}

export interface ExhibitState<K extends ExhibitKind = ExhibitKind> {
  title: BilingualText
  /** What was done to it before one looks. */
  acts?: (shown: Shown<K>) => readonly ActsOf[K][]
  /** How long ago the first of the acts was, in s; all others are now. */
  begunAgoS?: number
  /** One's own choice in it, such as a tool. */
  choice?: (shown: Shown<K>) => string
  /** How one takes part; alone when left out. */
  part?: Part
  /** The exhibit itself made different, such as without its files. */
  change?: (shown: Shown<K>) => Shown<K>
}

interface ExhibitSample<K extends ExhibitKind> {
  /** Folder of assets/samples, and the Chinese title by which its scenario is found. */
  sample: string
  scenario: string
  exhibitId: string
  states: Readonly<Record<string, ExhibitState<K>>>
}

/** States that every kind has. */
export const COMMON_STATES: Readonly<Record<'first' | 'follows' | 'leads', ExhibitState>> = {
  first: { title: ['初始', 'At first'] },
  follows: { title: ['他人带领', 'Somebody else leads'], part: 'follows' },
  leads: { title: ['自己带领', 'One leads'], part: 'leads' },
}
const BROKEN = { title: ['文件缺失', 'File missing'], change: withoutFiles } as const

const anatomy = { sample: 'anatomy-lab', scenario: '数字解剖教室：以心脏为首个教学单元' }
const factory = { sample: 'metaverse-factory', scenario: '螺杆压缩机元宇宙工厂' }
const hub = { sample: 'hub-twin', scenario: '轨道与市域铁路换乘枢纽数字孪生' }
const lane = { sample: 'culture-field', scenario: '石库门里弄文旅元宇宙场域' }

export const EXHIBITS: { [K in ExhibitKind]: ExhibitSample<K> } = {
  model: {
    ...anatomy,
    exhibitId: 'model',
    states: {
      exploded: { title: ['拆解', 'Apart'], acts: () => [{ type: 'explode', amount: 1 }] },
      section: { title: ['剖切', 'Cut'], acts: () => [{ type: 'section', axis: 'x', at: 0.5 }] },
      layers: {
        title: ['隐去一层', 'A layer hidden'],
        acts: ({ exhibit }) =>
          exhibit.layers.slice(0, 1).map(({ id }) => ({ type: 'layer', id, shown: false })),
      },
      turned: {
        title: ['转过放大', 'Turned, larger'],
        acts: () => [{ type: 'turn', turnDeg: 130, scale: 1.5 }],
      },
      broken: BROKEN,
    },
  },
  media: {
    ...lane,
    exhibitId: 'picture-1',
    states: {
      document: { title: ['文档', 'Document'], change: asDocument },
      'last-page': {
        title: ['文档末页', 'Last page'],
        change: asDocument,
        acts: () => [{ type: 'page', page: 2 }],
      },
      audio: { title: ['音频', 'Audio'], change: asAudio },
      playing: {
        title: ['音频播放中', 'Audio playing'],
        change: asAudio,
        acts: () => [{ type: 'play', atS: 3 }],
      },
      broken: BROKEN,
    },
  },
  hotspots: {
    sample: 'medical-digital-human',
    scenario: '膝关节置换术后康复数字人',
    exhibitId: 'anatomy',
    states: {
      open: {
        title: ['打开一处', 'A note open'],
        acts: ({ exhibit }) => exhibit.spots.slice(1, 2).map(({ id }) => ({ type: 'open', id })),
      },
    },
  },
  'what-if': {
    ...factory,
    exhibitId: 'energy',
    states: {
      highest: {
        title: ['全部取最大', 'All at most'],
        acts: ({ exhibit }) =>
          exhibit.inputs.map(({ id, max }) => ({ type: 'set', id, value: max })),
      },
      lowest: {
        title: ['全部取最小', 'All at least'],
        acts: ({ exhibit }) =>
          exhibit.inputs.map(({ id, min }) => ({ type: 'set', id, value: min })),
      },
    },
  },
  feed: {
    ...factory,
    exhibitId: 'line-live',
    states: {
      window: { title: ['15分钟', '15 minutes'], acts: () => [{ type: 'window', minutes: 15 }] },
      paused: { title: ['定格', 'Held'], acts: () => [{ type: 'pause', paused: true }] },
    },
  },
  flow: {
    ...hub,
    exhibitId: 'passengers',
    states: {
      crowded: {
        title: ['客流最大', 'As many as can be'],
        begunAgoS: 60,
        acts: ({ exhibit }) => [
          { type: 'pace', value: 8 },
          ...exhibit.sources.map(({ id, rate }) => ({
            type: 'set' as const,
            id,
            value: rate.max,
          })),
        ],
      },
      plain: {
        title: ['不显示拥挤', 'Crowding off'],
        acts: () => [{ type: 'heat', shown: false }],
      },
      paused: { title: ['暂停', 'Paused'], acts: () => [{ type: 'run', running: false }] },
    },
  },
  panorama: {
    ...lane,
    exhibitId: 'lane',
    states: {
      blended: {
        title: ['今昔各半', 'Half and half'],
        acts: () => [{ type: 'blend', amount: 0.5 }],
      },
      past: { title: ['旧时', 'Then'], acts: () => [{ type: 'blend', amount: 1 }] },
      broken: BROKEN,
    },
  },
  table: {
    sample: 'city-hub',
    scenario: '滨江新区数字孪生城市治理中枢',
    exhibitId: 'riverside',
    states: {
      placing: {
        title: ['正在摆放', 'About to place'],
        choice: ({ exhibit }) => `piece:${exhibit.palette[0]?.id ?? ''}`,
      },
      placed: {
        title: ['摆了一处、投了票', 'One placed, voted'],
        acts: ({ exhibit: { palette, options } }) => [
          { type: 'place', piece: palette[1]?.id ?? '', x: 60, z: -50, turnDeg: 30 },
          { type: 'vote', for: options[0]?.id ?? '' },
          { type: 'keep', name: '方案一' },
        ],
      },
    },
  },
  procedure: {
    sample: 'hazard-training',
    scenario: '烷基化装置高危作业虚拟实训',
    exhibitId: 'valve-shutdown',
    states: {
      running: {
        title: ['进行中', 'Under way'],
        begunAgoS: 12,
        acts: ({ exhibit }) => [
          { type: 'start' },
          { type: 'touch', target: exhibit.steps[0]?.target ?? '' },
        ],
      },
      slip: {
        title: ['做错一步', 'A wrong act'],
        begunAgoS: 20,
        acts: ({ exhibit }) => [
          { type: 'start' },
          { type: 'touch', target: exhibit.steps[1]?.target ?? '' },
          { type: 'hint' },
        ],
      },
      done: {
        title: ['完成', 'Done'],
        begunAgoS: 64,
        acts: ({ exhibit }) => [
          { type: 'start' },
          ...exhibit.steps.map(({ target }) => ({ type: 'touch' as const, target })),
        ],
      },
      over: { title: ['超时', 'Out of time'], begunAgoS: 900, acts: () => [{ type: 'start' }] },
    },
  },
  dialogue: {
    sample: 'smart-service',
    scenario: '江南古典园林元宇宙智慧导览',
    exhibitId: 'garden-guide',
    states: {
      chosen: {
        title: ['选了一项', 'A choice made'],
        acts: ({
          exhibit: {
            scenes: [first],
          },
        }) => [{ type: 'choose', from: first?.id ?? '', to: first?.choices[0]?.to ?? '' }],
      },
      answered: {
        title: ['原文作答', 'Answered'],
        acts: ({ exhibit, passages = [] }) => [
          {
            type: 'ask',
            question: exhibit.questions[0]?.zh ?? '',
            passages: passages.slice(0, 2).map(({ id }) => id),
          },
        ],
      },
      unknown: {
        title: ['未提及', 'Not mentioned'],
        acts: () => [{ type: 'ask', question: '园里有几只猫？', passages: [] }],
      },
    },
  },
  route: {
    ...hub,
    exhibitId: 'ways',
    states: {
      second: {
        title: ['另一条路', 'Another way'],
        acts: ({ exhibit }) => exhibit.ways.slice(1, 2).map(({ id }) => ({ type: 'way', id })),
      },
      stop: { title: ['停在一站', 'At a stop'], acts: () => [{ type: 'stop', stop: 2 }] },
      walking: { title: ['行走中', 'On the way'], acts: () => [{ type: 'play', playing: true }] },
    },
  },
}

/** The states of a kind by the STATE of their address, the common ones around its own. */
export function statesOf(kind: ExhibitKind): Readonly<Record<string, ExhibitState>> {
  const { first, ...rest } = COMMON_STATES
  const own = EXHIBITS[kind].states as unknown as Readonly<Record<string, ExhibitState>>
  return { first, ...own, ...rest }
}
