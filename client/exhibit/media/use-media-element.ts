/** A media element for what plays in space, its sound coming from where it stands. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { Vector3, type Object3D } from 'three'
import type { Recording } from '../../../shared/exhibit/recording.ts'
import { FRAME_ORDER } from '../../xr/frame-order.ts'
import { createPositionalSound, type PositionalSound } from './positional-sound.ts'
import { useSyncedElement } from './use-synced-element.ts'

interface MediaElementOptions {
  url: string
  form: 'audio' | 'video'
  recording: Recording
  /** Whether one has asked for its sound. */
  sound: boolean
  /** Where the sound comes from; without one it is in one's ears. */
  place?: RefObject<Object3D | null>
}

const scratchPlace = new Vector3()
const scratchTowards = new Vector3()

export function useMediaElement({ url, form, recording, sound, place }: MediaElementOptions) {
  const element = useMemo(() => {
    const made = document.createElement(form)
    made.src = url
    made.preload = 'auto'
    made.muted = true
    if (made instanceof HTMLVideoElement) made.playsInline = true
    return made
  }, [url, form])
  useEffect(
    () => () => {
      element.pause()
      element.removeAttribute('src')
      element.load()
    },
    [element],
  )
  const refused = useSyncedElement(element, recording, sound)
  const positional = useRef<PositionalSound>(null)
  useEffect(() => {
    if (sound && place && !positional.current) positional.current = createPositionalSound(element)
  }, [element, sound, place])
  useEffect(
    () => () => {
      positional.current?.dispose()
      positional.current = null
    },
    [element],
  )
  useFrame(({ camera }) => {
    if (!positional.current || !place?.current) return
    positional.current.place(place.current.getWorldPosition(scratchPlace))
    camera.getWorldPosition(scratchPlace)
    positional.current.listen(scratchPlace, camera.getWorldDirection(scratchTowards))
  }, FRAME_ORDER.exhibits)
  return { element, refused }
}
