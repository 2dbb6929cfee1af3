/** Packs the patches of a zone on shelves of one lightmap, with a border of one texel round each. */
import type { LightPatch } from '../zone-sink.ts'

export interface PlacedPatch {
  patch: LightPatch
  x: number
  y: number
  /** Index of its first texel among the samples; rows follow each other. */
  firstSample: number
}

export interface Atlas {
  width: number
  height: number
  placed: PlacedPatch[]
  texels: number
}

const ROUND_TO = 16

export function packPatches(patches: readonly LightPatch[]): Atlas {
  const area = patches.reduce((sum, p) => sum + (p.w + 2) * (p.h + 2), 0)
  const widest = patches.reduce((most, p) => Math.max(most, p.w + 2), 0)
  const width = roundUp(Math.max(widest, Math.sqrt(area * 1.02)), 64)
  const placed: PlacedPatch[] = []
  let [x, y, shelf, samples] = [0, 0, 0, 0]
  for (const patch of [...patches].sort((a, b) => b.h - a.h || b.w - a.w || a.id - b.id)) {
    if (x + patch.w + 2 > width) {
      x = 0
      y += shelf
      shelf = 0
    }
    placed[patch.id] = { patch, x: x + 1, y: y + 1, firstSample: 0 }
    x += patch.w + 2
    shelf = Math.max(shelf, patch.h + 2)
  }
  for (const place of placed) {
    place.firstSample = samples
    samples += place.patch.w * place.patch.h
  }
  return { width, height: roundUp(y + shelf, ROUND_TO), placed, texels: samples }
}

const roundUp = (value: number, to: number) => Math.ceil(value / to) * to
