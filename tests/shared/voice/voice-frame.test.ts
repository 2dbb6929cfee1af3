import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addSlot,
  PACKET_MAX_BYTES,
  readHeard,
  VOICE_MAX_BYTES,
  VOICE_WAYS,
  wayOf,
  writeVoice,
} from '../../../shared/voice/voice-frame.ts'

const packet = fc.record({
  way: fc.constantFrom(...VOICE_WAYS),
  number: fc.integer({ min: 0, max: 0xffff }),
  timeMs: fc.integer({ min: 0, max: 0xffffffff }),
  opus: fc.uint8Array({ maxLength: PACKET_MAX_BYTES }),
})

describe('a packet of voice', () => {
  it('comes as it was spoken, with whose it is, wherever it lies in memory', () => {
    fc.assert(
      fc.property(packet, fc.integer({ min: 0, max: 0xffff }), (spoken, slot) => {
        const sent = writeVoice(spoken)
        expect(wayOf(sent)).toBe(spoken.way)
        const heard = addSlot(slot, sent)
        const memory = new Uint8Array(heard.length + 3)
        memory.set(heard, 3)
        const read = readHeard(memory.subarray(3))
        expect(read && { ...read, opus: Uint8Array.from(read.opus) }).toEqual({ slot, ...spoken })
      }),
    )
  })

  it.each([
    ['empty', new Uint8Array()],
    ['without its head', new Uint8Array(6)],
    ['longer than any', new Uint8Array(VOICE_MAX_BYTES + 1)],
    ['of a way that there is not', Uint8Array.of(VOICE_WAYS.length, 0, 0, 0, 0, 0, 0)],
  ])('is none when it is %s', (_, bytes) => {
    expect(wayOf(bytes)).toBeUndefined()
    expect(readHeard(addSlot(1, bytes))).toBeUndefined()
  })
})
