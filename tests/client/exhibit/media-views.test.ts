/** Playing, panoramas and the table's plan, as far as they are no drawing. */
import { describe, expect, it } from 'vitest'
import { readCaptions, captionLines } from '../../../client/intake/caption-lines.ts'
import { toggleChoice, withChoice } from '../../../client/exhibit/kit/choice.ts'
import { NOBODY, type Words } from '../../../client/exhibit/kit/kind.ts'
import { textIn } from '../../../client/i18n/i18n.ts'
import { isPlaying, playbackItems, playPress } from '../../../client/exhibit/kit/playback-items.ts'
import { syncElement, type Playable } from '../../../client/exhibit/media/sync-element.ts'
import { markPlace, stripPlace, wrapDeg } from '../../../client/exhibit/panorama/mark-place.ts'
import { pressKey } from '../../../client/exhibit/table/plan-keys.ts'
import { captionAt } from '../../../shared/exhibit/media/captions.ts'
import { tableSchema } from '../../../shared/exhibit/table/manifest.ts'
import { tableState } from '../../../shared/exhibit/table/state.ts'
import { must } from '../../support/must.ts'
import { actOf, pressOf } from '../../support/panel-presses.ts'

const words: Words = {
  t: (text, figures) => textIn(text, 'zh-CN', figures),
  pick: ({ zh }) => zh,
  language: 'zh-CN',
}

describe('playback', () => {
  const standing = { recording: { atS: 3, sinceMs: 0 }, durationS: 10, nowMs: 5000 }
  const running = { ...standing, recording: { atS: 3, sinceMs: 4000 } }
  const over = { ...standing, recording: { atS: 3, sinceMs: 1 }, nowMs: 60_000 }

  it.each([
    ['plays from where it stands', standing, { type: 'play', atS: 3 }],
    ['pauses where it is', running, { type: 'pause', atS: 4 }],
    ['begins anew at its end', over, { type: 'play', atS: 0 }],
  ])('%s', (_, playback, act) => {
    expect(actOf(playPress(playback, NOBODY), playback.nowMs)).toEqual(act)
  })

  it('gives sound to who presses play, and to nobody by itself', () => {
    const hand = { personId: '', leads: true, choice: 'inside' }
    expect(playPress(standing, hand).choice).toBe('inside sound')
    expect(playPress(running, hand).choice).toBeUndefined()
    const heard = playbackItems({ ...words, hand: { ...hand, choice: 'sound' } }, running)
    expect(pressOf(heard, '声音已开').choice).toBe('')
    expect(isPlaying(over.recording, 10, over.nowMs)).toBe(false)
  })

  it('keeps words of a choice apart', () => {
    expect(toggleChoice('sound', 'inside')).toBe('sound inside')
    expect(withChoice('sound inside', 'sound', false)).toBe('inside')
    expect(withChoice('', 'sound', false)).toBe('')
  })
})

describe('syncElement', () => {
  /** A player that refuses sound until somebody has pressed something, as browsers do. */
  const player = (state: Partial<Playable> = {}) => {
    const calls: string[] = []
    const element: Playable = {
      paused: true,
      currentTime: 0,
      duration: 20,
      muted: true,
      pause: () => void calls.push('pause'),
      play: () => {
        calls.push(element.muted ? 'play silently' : 'play')
        return element.muted ? Promise.resolve() : Promise.reject(new Error('NotAllowedError'))
      },
      ...state,
    }
    return { element, calls }
  }
  const sync = (element: Playable, atS: number, sinceMs: number, sound: boolean) =>
    syncElement(element, { recording: { atS, sinceMs }, sound, nowMs: 10_000 }, () => undefined)

  it('winds to where the recording is for everybody', () => {
    const { element, calls } = player()
    sync(element, 2, 7000, false)
    expect([element.currentTime, calls]).toEqual([5, ['play silently']])
  })

  it('leaves a small difference alone', () => {
    const { element } = player({ paused: false, currentTime: 5.2 })
    sync(element, 2, 7000, false)
    expect(element.currentTime).toBe(5.2)
  })

  it('plays without sound where the browser refuses it', async () => {
    const { element, calls } = player()
    sync(element, 0, 9000, true)
    await Promise.resolve()
    await Promise.resolve()
    expect(calls).toEqual(['play', 'play silently'])
  })

  it('stops with the recording, and at its end', () => {
    for (const sinceMs of [0, 1]) {
      const { element, calls } = player({ paused: false, currentTime: 20 })
      sync(element, sinceMs === 0 ? 4 : 15, sinceMs, false)
      expect(calls).toEqual(['pause'])
    }
  })
})

describe('captionAt', () => {
  it('is what is said at that moment', () => {
    const text = (zh: string) => ({ zh, en: '' })
    const captions = [
      { fromS: 0, toS: 4, text: text('一') },
      { fromS: 3, toS: 6, text: text('二') },
      { fromS: 8, toS: 9, text: text('三') },
    ]
    expect([0, 3.5, 4, 7, 8.9, 9].map((atS) => captionAt(captions, atS)?.zh)).toEqual([
      '一',
      '二',
      '二',
      undefined,
      '三',
      undefined,
    ])
  })
})

describe('readCaptions', () => {
  it('reads lines, keeps their English and leaves out what is no line', () => {
    const before = [{ fromS: 0, toS: 4, text: { zh: '欢迎', en: 'Welcome' } }]
    const read = readCaptions('0 4 欢迎\n没有时间\n9 5 倒着\n4.5 7 走 进 来', before)
    expect(read).toEqual([...before, { fromS: 4.5, toS: 7, text: { zh: '走 进 来', en: '' } }])
    expect(readCaptions(captionLines(read), read)).toEqual(read)
  })
})

describe('directions of a panorama', () => {
  it('lie ahead at -z, to the right at +x', () => {
    const round = (place: number[]) => place.map((value) => Math.round(value * 100) / 100 + 0)
    expect(round(markPlace({ yawDeg: 0, pitchDeg: 0 }, 2))).toEqual([0, 0, -2])
    expect(round(markPlace({ yawDeg: 90, pitchDeg: 0 }, 2))).toEqual([2, 0, 0])
    expect(round(markPlace({ yawDeg: 0, pitchDeg: 90 }, 2))).toEqual([0, 2, 0])
  })

  it('stand on the strip where one looks, across the seam as well', () => {
    const see = { lookDeg: 170, viewDeg: 100, tallDeg: 90 }
    expect(stripPlace({ yawDeg: 170, pitchDeg: 0 }, see)).toEqual({ x: 0.5, y: 0.5 })
    expect(stripPlace({ yawDeg: -170, pitchDeg: 9 }, see)).toEqual({ x: 0.7, y: 0.4 })
    expect(stripPlace({ yawDeg: 0, pitchDeg: 0 }, see)).toBeUndefined()
    expect([190, -190, 540, 0].map(wrapDeg)).toEqual([-170, 170, -180, 0])
  })
})

describe('pressKey', () => {
  const title = { zh: '名' }
  const manifest = tableSchema.parse({
    kind: 'table',
    id: 't',
    title,
    sizeM: [100, 60],
    gridM: 5,
    palette: [{ id: 'house', title, shape: 'house', colour: '#aabbcc', sizeM: [10, 8, 10] }],
    things: [{ piece: 'house', at: [20, 0] }],
  })
  const state = tableState.initial(manifest)
  const nothing = { piece: undefined, thing: undefined }
  const piece = must(manifest.palette[0])
  const thing = must(state.things[0])
  const key = (
    name: string,
    held: object = nothing,
    cursor: [number, number] = [0, 0],
    shiftKey = false,
  ) => pressKey({ key: name, shiftKey }, { manifest, state, held: { ...nothing, ...held }, cursor })

  it.each<[string, ReturnType<typeof key>, object | undefined]>([
    ['moves the cursor by the grid', key('ArrowLeft'), { cursor: [-5, 0] }],
    ['moves it further with shift', key('ArrowDown', {}, [0, 0], true), { cursor: [0, 25] }],
    ['keeps it on the ground', key('ArrowUp', {}, [0, -30]), { cursor: [0, -30] }],
    [
      'moves the chosen thing',
      key('ArrowRight', { thing }),
      { cursor: [25, 0], act: { type: 'move', id: 't0', x: 25, z: 0 } },
    ],
    [
      'places what one holds',
      key('Enter', { piece }, [5, 5]),
      { act: { type: 'place', piece: 'house', x: 5, z: 5, turnDeg: 0 } },
    ],
    ['picks the thing under the cursor', key('Enter', {}, [18, 2]), { choice: 'thing:t0' }],
    ['picks nothing where nothing is', key('Enter', {}, [-40, 0]), { choice: '' }],
    ['turns', key('r', { thing }), { act: { type: 'turn', id: 't0', turnDeg: 15 } }],
    ['removes', key('Delete', { thing }), { act: { type: 'remove', id: 't0' } }],
    ['lets go', key('Escape', { thing }), { choice: '' }],
    ['leaves other keys to the page', key('Tab'), undefined],
  ])('%s', (_, done, expected) => {
    expect(done).toEqual(expected)
  })
})
