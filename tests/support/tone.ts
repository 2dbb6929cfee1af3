/** A tone that comes and goes as words do, as a WAV file: mono, 16 bits, 48 kHz. */
import { createWav } from './recordings.ts'

const RATE_HZ = 48_000
const WAV_HEAD_BYTES = 44
/** Of each second it sounds for so long, in s. */
const SOUNDS_S = 0.7

export function createTone({ hz, seconds }: { hz: number; seconds: number }): Buffer {
  const bytes = createWav(seconds, RATE_HZ)
  for (let i = 0; i < RATE_HZ * seconds; i += 1) {
    if ((i / RATE_HZ) % 1 > SOUNDS_S) continue
    const value = Math.sin((2 * Math.PI * hz * i) / RATE_HZ) * 0.5
    bytes.writeInt16LE(Math.round(value * 32767), WAV_HEAD_BYTES + i * 2)
  }
  return bytes
}
