/**
 * What an exhibit does in every frame. An error in a frame would stop the drawing of the whole hall, so it
 * is thrown anew in the next render, where the exhibit's own boundary catches it.
 */
import { useFrame, type RenderCallback } from '@react-three/fiber'
import { useState } from 'react'

export function useExhibitFrame(step: RenderCallback, priority: number): void {
  const [failure, fail] = useState<{ cause: unknown }>()
  if (failure) throw new Error('An exhibit failed in a frame.', failure)
  useFrame((...frame) => {
    try {
      step(...frame)
    } catch (cause) {
      fail({ cause })
    }
  }, priority)
}
