/**
 * Every panel by itself. PANELS is the one place where a panel is added, with the states that matter;
 * the panels of exhibits come with their kinds (exhibit-states.ts).
 */
import { PHASES, type Phase } from '../../shared/review/phase.ts'
import { cardItems, chapterItems } from '../hall/booth-items.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { keypadItems } from '../panel/keypad-items.ts'
import { button, type PanelItem } from '../panel/panel-items.ts'
import type { BenchPanel, PanelState } from './bench.ts'
import { MEETING_PANELS } from './meeting-panels.ts'
import { chairItems, headItems, type ItemAtHand } from '../review/review-items.ts'
import { recuseButton } from '../review/recuse-items.ts'
import { leadItems, slideItems } from '../roadshow/lead-items.ts'

const CARD = {
  title: '轨道与市域铁路换乘枢纽数字孪生',
  unit: '上海某轨道交通运营单位',
  excerpt: '以换乘枢纽为对象，把客流、设备与环境接入同一个孪生体，高峰前十五分钟给出疏导建议',
}
const LONG_CARD = {
  ...CARD,
  title: '面向超大城市轨道交通与市域铁路一体化运营的换乘枢纽全要素数字孪生与应急疏散推演平台',
}
const chapter = (at: number) => ({ pavilion: 'industry', chapter: at, count: 3 }) as const

/** An item of each kind: one that is new to panels does not compile without a line here. */
const ITEMS: { [K in PanelItem['kind']]: readonly Extract<PanelItem, { kind: K }>[] } = {
  title: [{ kind: 'title', text: '第三项 换乘枢纽数字孪生', aside: '12:34' }],
  text: [
    { kind: 'text', text: '正文：一行放不下时在词与标点之间换行，句末标点不落到行首。' },
    { kind: 'text', tone: 'strong', text: '强调：评分将在两分钟后关闭。' },
    { kind: 'text', tone: 'soft', text: '说明：由带领者操作，自由参观时可自己操作。' },
    { kind: 'text', tone: 'alert', text: '警示：没有保存，请检查网络。' },
  ],
  buttons: [
    {
      kind: 'buttons',
      buttons: [
        { act: 'submit', label: '提交', primary: true },
        { act: 'back', label: '返回' },
        { act: 'none', label: '不可用', disabled: true },
      ],
    },
    {
      kind: 'buttons',
      buttons: [
        { act: 'sound', label: '声音：开', pressed: true },
        { act: 'crowd', label: '拥挤：关', pressed: false },
      ],
    },
    button('签封评分表', 'seal', {
      asks: {
        question: '签封后不能再改动分数。',
        answers: [{ label: '签封评分表', act: 'seal' }],
      },
    }) as Extract<PanelItem, { kind: 'buttons' }>,
  ],
  slider: [
    slider('每小时客流', { value: 4200, text: '4,200 人' }),
    slider('还没有打分', { value: undefined }),
    slider('他人带领时', { value: 2000, disabled: true }),
  ],
  chart: [
    {
      kind: 'chart',
      title: '各处排队',
      chart: {
        kind: 'bars',
        full: 40,
        bars: [
          { label: '西闸机', value: 34, text: '34 人' },
          { label: '东闸机', value: 12, text: '12 人' },
        ],
      },
    },
    {
      kind: 'chart',
      title: '功率随负荷',
      chart: {
        kind: 'curve',
        points: Array.from({ length: 21 }, (_, x) => ({
          x,
          y: 120 + 80 * Math.sin(x / 4) + 4 * x,
        })),
        mark: 8,
        xText: ['0%', '100%'],
        yText: ['120 kW', '280 kW'],
      },
    },
  ],
  figures: [
    {
      kind: 'figures',
      figures: [
        { label: '总装线功率', value: '238.0 kW', note: '高于 225', tone: 'alert' },
        { label: '压缩空气', value: '0.72 MPa' },
        { label: '下线节拍', value: '2.6 /h', note: '45秒前的数值', tone: 'soft' },
      ],
    },
  ],
}

function slider(
  label: string,
  more: { value: number | undefined; text?: string; disabled?: boolean },
): Extract<PanelItem, { kind: 'slider' }> {
  const range = { min: 0, max: 8000, step: 100 }
  return { kind: 'slider', label, range, disabled: false, turn: (value) => ({ value }), ...more }
}

const itemIn = (phase: Phase): ItemAtHand => ({
  submissionId: 's1',
  title: CARD.title,
  phase,
  outcome: phase === 'decided' ? 'reserve' : null,
  calibration: false,
  left: phase === 'scoring' ? 184 : null,
  paused: phase === 'questions',
})
const chairView = (phase: Phase) => ({
  item: itemIn(phase),
  counting: phase === 'scoring',
  allSealed: phase === 'closed' ? false : null,
  reason: '',
})
const LEADING = {
  leads: true,
  mayLead: true,
  following: true,
  here: { pavilion: 'industry', chapter: 0, bay: 3 },
} as const

/** Panels by KIND of their address. Those of reviews, roadshows and gatherings go here as well. */
export const PANELS: Readonly<Record<string, BenchPanel>> = {
  ...MEETING_PANELS,
  items: {
    title: ['面板元素', 'Items'],
    states: Object.fromEntries([
      ['all', { title: ['全部', 'All'], items: () => Object.values(ITEMS).flat() }],
      ...Object.entries(ITEMS).map(([kind, items]): [string, PanelState] => [
        kind,
        { title: [kind, kind], items: () => items },
      ]),
    ]) as Record<string, PanelState>,
  },
  'booth-card': {
    title: ['展位名片', 'Booth card'],
    states: {
      short: {
        title: ['短标题', 'Short title'],
        items: (t) => cardItems(t, { ...CARD, isHere: false }),
      },
      here: {
        title: ['已在展位', 'Standing at it'],
        items: (t) => cardItems(t, { ...CARD, isHere: true }),
      },
      long: {
        title: ['长标题', 'Long title'],
        items: (t) => cardItems(t, { ...LONG_CARD, isHere: false }),
      },
    },
  },
  chapters: {
    title: ['展馆分期', 'Chapters'],
    states: {
      first: { title: ['第一期', 'First'], items: (t) => chapterItems(t, chapter(0)) },
      middle: { title: ['中间', 'Between'], items: (t) => chapterItems(t, chapter(1)) },
      last: { title: ['最后一期', 'Last'], items: (t) => chapterItems(t, chapter(2)) },
    },
  },
  keypad: {
    title: ['邀请码', 'Keypad'],
    states: {
      empty: { title: ['空', 'Empty'], items: (t) => keypadItems(t, '', '') },
      typing: { title: ['输入中', 'Being typed'], items: (t) => keypadItems(t, '4071', '') },
      refused: {
        title: ['被拒', 'Refused'],
        items: (t) => keypadItems(t, '', '邀请码不对或已过期，请向会务要新的。'),
      },
    },
  },
  chair: {
    title: ['主持台', 'Desk of the chair'],
    states: Object.fromEntries(
      PHASES.map((phase): [string, PanelState] => [
        phase,
        {
          title: reviewTexts[`phase.${phase}`],
          items: (t) => [...headItems(t, itemIn(phase)), ...chairItems(t, chairView(phase))],
        },
      ]),
    ),
  },
  recuse: {
    title: ['申请回避', 'One’s own recusal'],
    states: {
      ask: {
        title: ['按下即问', 'Asks when pressed'],
        items: (t) => [
          { kind: 'buttons', buttons: [recuseButton(t, ({ zh }) => zh, itemIn('scoring'))] },
        ],
      },
    },
  },
  lead: {
    title: ['带领', 'Leading'],
    states: {
      leading: { title: ['自己带领', 'Leading'], items: (t) => leadItems(t, LEADING) },
      following: {
        title: ['跟随', 'Following'],
        items: (t) => leadItems(t, { ...LEADING, leads: false }),
      },
      slides: {
        title: ['翻页', 'Slides'],
        items: (t) => slideItems(t, { slide: 1, count: 12, leads: true }),
      },
    },
  },
}
