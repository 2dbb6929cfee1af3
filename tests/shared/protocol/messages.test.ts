import { describe, expect, it } from 'vitest'
import { contract } from '../../../shared/protocol/contract.ts'
import { messages, type MessageName } from '../../../shared/protocol/messages.ts'

const changeId = '3b241101-e2bb-4255-8caf-4136c566a962'

const pin = {
  id: changeId,
  criterionId: null,
  text: '',
  point: [0, 1.5, 0.2],
  view: { eye: [0, 1.6, 3], direction: [0, 0, -1], fovDeg: 60 },
  exhibit: { exhibitId: 'e', state: { page: 1 } },
}

/** One payload of each request that is right, and some that are not. */
const PAYLOADS: Record<MessageName, { right: unknown; wrong: unknown[] }> = {
  surface: { right: { surface: 'headset' }, wrong: [{}, { surface: 'phone' }] },
  lead: { right: { lead: true }, wrong: [{ lead: 'yes' }] },
  follow: { right: { follow: false }, wrong: [{}] },
  gather: { right: {}, wrong: ['now'] },
  goTo: {
    right: { address: { pavilion: 'city', chapter: 0, bay: 'stage' } },
    wrong: [
      {},
      { address: { pavilion: 'moon', chapter: 0, bay: 0 } },
      { address: { pavilion: 'city', chapter: 0, bay: 12 } },
      { address: { pavilion: 'city', chapter: -1, bay: 0 } },
    ],
  },
  turnChapter: {
    right: { pavilion: 'city', chapter: 3 },
    wrong: [
      { pavilion: 'city', chapter: 1000 },
      { pavilion: '__proto__', chapter: 1 },
    ],
  },
  turnSlide: { right: { slide: 0 }, wrong: [{ slide: -1 }, { slide: 0.5 }, { slide: '1' }] },
  exhibitAct: {
    right: { submissionId: 's', exhibitId: 'e', act: { type: 'turn', turnDeg: 30 } },
    wrong: [
      { submissionId: 's', exhibitId: 'e' },
      { submissionId: 's', exhibitId: 'e', act: 'turn' },
    ],
  },
  exhibitTakePart: {
    right: { submissionId: 's', exhibitId: 'e', act: { type: 'vote' } },
    wrong: [{ submissionId: '', exhibitId: 'e', act: {} }],
  },
  setPhase: {
    right: { submissionId: 's', phase: 'scoring' },
    wrong: [
      { submissionId: '', phase: 'scoring' },
      { submissionId: 's', phase: 'over' },
    ],
  },
  addTime: {
    right: { submissionId: 's', seconds: -60 },
    wrong: [
      { seconds: 60 },
      { submissionId: 's', seconds: 3601 },
      { submissionId: 's', seconds: null },
    ],
  },
  pauseClock: {
    right: { submissionId: 's', paused: true },
    wrong: [{ paused: true }, { submissionId: 's', paused: 1 }],
  },
  callUp: {
    right: { submissionId: 's', called: true },
    wrong: [{ submissionId: 's' }, { submissionId: '', called: false }],
  },
  deputize: { right: { personId: null }, wrong: [{}, { personId: '' }, { personId: true }] },
  openScreening: { right: { until: 1 }, wrong: [{}, { until: 1.5 }, { until: '1' }] },
  revealScreening: { right: {}, wrong: [null] },
  muteMember: {
    right: { personId: 'p', muted: true },
    wrong: [{ personId: 'p' }, { muted: true }],
  },
  removeMember: { right: { personId: 'p' }, wrong: [{}, { personId: '' }] },
  hear: { right: { on: true }, wrong: [{}, { on: 1 }] },
  raiseHand: { right: { raised: true }, wrong: [{}] },
  giveWord: { right: { personId: 'p' }, wrong: [{}, { personId: '' }] },
  takeWord: {
    right: { personId: 'p', reason: '发言超时' },
    wrong: [{ personId: 'p' }, { personId: 'p', reason: '' }, { personId: 'p', reason: ' ' }],
  },
  react: { right: { kind: 'clap' }, wrong: [{}, { kind: 'boo' }] },
  say: {
    right: { text: '大家好', changeId },
    wrong: [{ text: '', changeId }, { text: '大家好' }, { text: 'x'.repeat(301), changeId }],
  },
  caption: { right: { personId: 'p', text: '' }, wrong: [{ text: 'x' }, { personId: 'p' }] },
  whisperTo: {
    right: { personIds: ['p'] },
    wrong: [{}, { personIds: 'p' }, { personIds: Array.from({ length: 9 }, () => 'p') }],
  },
  readReadiness: { right: { submissionId: 's' }, wrong: [{}, { submissionId: '' }] },
  readSheet: { right: { submissionId: 's' }, wrong: [{}, { submissionId: 's'.repeat(65) }] },
  setScore: {
    right: { submissionId: 's', criterionId: 'c', value: 80, changeId },
    wrong: [
      { submissionId: 's', criterionId: 'c', value: Number.NaN, changeId },
      { submissionId: 's', criterionId: 'c', value: Number.POSITIVE_INFINITY, changeId },
      { submissionId: 's', criterionId: 'c', value: '80', changeId },
      { submissionId: 's', criterionId: 'c', changeId },
      { submissionId: 's', criterionId: 'c', value: 80, changeId: 'mine' },
      { submissionId: 's', criterionId: 'c', value: 80 },
    ],
  },
  setReason: {
    right: { submissionId: 's', criterionId: 'c', text: '现场演示完整', changeId },
    wrong: [
      { submissionId: 's', criterionId: '', text: 'x', changeId },
      { submissionId: 's', criterionId: 'c', text: 'x'.repeat(1001), changeId },
      { submissionId: 's', criterionId: 'c', text: 'x' },
    ],
  },
  setNote: {
    right: { submissionId: 's', text: '', changeId },
    wrong: [{ submissionId: 's', changeId }],
  },
  putPin: {
    right: { submissionId: 's', pin, changeId },
    wrong: [
      { submissionId: 's', pin: { ...pin, id: 'mine' }, changeId },
      { submissionId: 's', pin: { ...pin, point: [0, 0, 1000] }, changeId },
      { submissionId: 's', pin: { ...pin, view: { ...pin.view, direction: [0, 0, 0] } }, changeId },
      {
        submissionId: 's',
        pin: { ...pin, exhibit: { exhibitId: 'e', state: 'x'.repeat(6001) } },
        changeId,
      },
    ],
  },
  removePin: {
    right: { submissionId: 's', pinId: changeId, changeId },
    wrong: [{ submissionId: 's', pinId: '', changeId }],
  },
  sealSheet: { right: { submissionId: 's', changeId }, wrong: [{ submissionId: 's' }] },
  readResults: { right: {}, wrong: [7] },
  decide: {
    right: { submissionId: 's', outcome: 'reserve', reason: '', changeId },
    wrong: [
      { submissionId: 's', outcome: 'won', reason: '', changeId },
      { submissionId: 's', outcome: 'selected', reason: 'x'.repeat(1001), changeId },
    ],
  },
}

describe('messages', () => {
  it.each(Object.keys(messages) as MessageName[])(
    'takes a right %s and refuses wrong ones',
    (name) => {
      const { right, wrong } = PAYLOADS[name]
      expect(messages[name].safeParse(right).success).toBe(true)
      for (const payload of [...wrong, null, undefined, []])
        expect([payload, messages[name].safeParse(payload).success]).toEqual([payload, false])
    },
  )

  it('passes on nothing that its schema does not name', () => {
    const parsed = messages.readSheet.parse({ submissionId: 's', personId: 'somebody-else' })
    expect(parsed).toEqual({ submissionId: 's' })
  })
})

describe('contract', () => {
  it('gives every procedure a method and a path of its own', () => {
    const routes = Object.values(contract)
      .flatMap((part) => Object.values(part))
      .map((procedure) => {
        const { route } = procedure['~orpc']
        return `${route.method} ${route.path}`
      })
    expect(routes.filter((route) => route.includes('undefined'))).toEqual([])
    expect(new Set(routes).size).toBe(routes.length)
  })
})
