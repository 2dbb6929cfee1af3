import { describe, expect, it } from 'vitest'
import { createLevelGate, levelOf } from '../../../client/voice/level-gate.ts'

const MS = 20
/** Whether the gate is open after so many packets of a level. */
function after(
  gate: ReturnType<typeof createLevelGate>,
  levelDb: number,
  packets: number,
): boolean {
  let open = false
  for (let i = 0; i < packets; i += 1) open = gate.hear(levelDb, MS)
  return open
}

describe('a level gate', () => {
  it('opens at once for a voice and stays open over the gaps between words', () => {
    const gate = createLevelGate()
    expect(after(gate, -62, 50)).toBe(false)
    expect(after(gate, -30, 1)).toBe(true)
    expect(after(gate, -62, 10)).toBe(true)
    expect(after(gate, -62, 40)).toBe(false)
  })

  it('learns the noise of a room, and hears a voice above it', () => {
    const gate = createLevelGate()
    after(gate, -60, 50)
    expect(after(gate, -45, 1000)).toBe(false)
    expect(after(gate, -28, 2)).toBe(true)
  })

  it('does not open for silence, however long', () => {
    expect(after(createLevelGate(), -120, 500)).toBe(false)
  })

  it('takes a full sine for 3 dB below full scale', () => {
    const sine = Float32Array.from({ length: 960 }, (_, i) => Math.sin((2 * Math.PI * i) / 48))
    expect(levelOf(sine)).toBeCloseTo(-3.01, 1)
    expect(levelOf(new Float32Array(960))).toBeLessThan(-100)
  })
})
