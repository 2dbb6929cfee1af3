/**
 * A panorama from inside: a sphere around one's head that fades in. It keeps its bearing while one
 * turns, and in stereo each eye gets its half of the picture.
 */
import { useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { MathUtils, SphereGeometry, Vector3, type Group, type Texture } from 'three'
import type { PanoramaSpot } from '../../../shared/exhibit/panorama/manifest.ts'
import { spotOf } from '../../../shared/exhibit/panorama/state.ts'
import { FRAME_ORDER } from '../../xr/frame-order.ts'
import type { Shown } from '../kit/kind.ts'
import { useExhibitFrame } from '../kit/use-exhibit-frame.ts'
import { coverHall } from './inside-store.ts'
import { createLookMaterial, LOWER, setLook, UPPER, WHOLE, type EyePart } from './look-material.ts'
import { PlaceMarks } from './place-marks.tsx'
import { usePanorama } from './use-panorama.ts'
import { filesOfSpot, usePictures, useVideo, type SpotFiles } from './use-spot-textures.ts'

const RADIUS_M = 6
const FADE_S = 0.45
/** Behind panels (10), before everything else while it fades in. */
const RENDER_ORDER = 5
/** Layers that a headset's left and right eye alone see. */
const EYE_LAYERS = { left: 1, right: 2 } as const

interface PanoramaPlaceProps {
  shown: Shown<'panorama'>
  submissionId: string
  onLeave: () => void
}

export function PanoramaPlace(props: PanoramaPlaceProps) {
  const { shown, submissionId } = props
  const { state } = usePanorama(shown, submissionId)
  const files = filesOfSpot(shown, state)
  const northRad = useNorth(spotOf(shown.exhibit, state))
  useEffect(() => () => coverHall(false), [])
  if (!files) return null
  const View = files.now.mediaType?.startsWith('video/') ? VideoPlace : PicturePlace
  return <View key={files.now.id} {...props} files={files} northRad={northRad} />
}

interface ViewProps extends PanoramaPlaceProps {
  files: SpotFiles
  northRad: number
}

function PicturePlace(props: ViewProps) {
  const { now, past } = props.files
  const [first, second] = usePictures([now.url ?? '', ...(past?.url ? [past.url] : [])])
  return first ? <Surrounding {...props} now={first} past={second} /> : null
}

function VideoPlace(props: ViewProps) {
  const { state, sound } = usePanorama(props.shown, props.submissionId)
  const texture = useVideo(props.files.now, { state, sound })
  return <Surrounding {...props} now={texture} past={undefined} />
}

const scratchTowards = new Vector3()

/**
 * Bearing of the pictures' north, such that the middle of the spot one steps into lies before one. It
 * stays from spot to spot.
 */
function useNorth(spot: PanoramaSpot): number {
  const camera = useThree((three) => three.camera)
  const [northRad] = useState(() => {
    camera.getWorldDirection(scratchTowards)
    return Math.atan2(scratchTowards.x, -scratchTowards.z) - MathUtils.degToRad(spot.headingDeg)
  })
  return northRad
}

function Surrounding(props: ViewProps & { now: Texture; past: Texture | undefined }) {
  const { shown, submissionId, files, northRad, now, past, onLeave } = props
  const { state, act } = usePanorama(shown, submissionId)
  const spot = spotOf(shown.exhibit, state)
  const immersive = useXR((xr) => xr.session !== undefined)
  const bearing = northRad + MathUtils.degToRad(spot.headingDeg)
  const group = useRef<Group>(null)
  const parts: readonly (readonly [EyePart, number])[] =
    files.stereo && immersive
      ? [
          [UPPER, EYE_LAYERS.left],
          [LOWER, EYE_LAYERS.right],
        ]
      : [[files.stereo ? UPPER : WHOLE, 0]]
  const camera = useThree((three) => three.camera)
  const surround = (): void => {
    if (group.current) camera.getWorldPosition(group.current.position)
  }
  // From the moment it is there: what hangs in it is pressed where it is seen.
  useLayoutEffect(surround)
  useExhibitFrame(surround, FRAME_ORDER.exhibits)
  return (
    <group ref={group} name="panorama-place" rotation={[0, -bearing, 0]}>
      {parts.map(([part, layer]) => (
        <Sphere key={layer} {...{ part, layer, now, past }} blend={state.blend} />
      ))}
      <PlaceMarks {...{ spot, onLeave }} exhibit={shown.exhibit} act={act} />
    </group>
  )
}

interface SphereProps {
  part: EyePart
  layer: number
  now: Texture
  past: Texture | undefined
  blend: number
}

function Sphere({ part, layer, now, past, blend }: SphereProps) {
  const geometry = useMemo(() => new SphereGeometry(RADIUS_M, 48, 32), [])
  const material = useMemo(() => {
    const made = createLookMaterial('sphere')
    if (made.uniforms.opacity) made.uniforms.opacity.value = 0
    return made
  }, [])
  useEffect(
    () => () => {
      geometry.dispose()
      material.dispose()
    },
    [geometry, material],
  )
  useEffect(() => setLook(material, { now, past, blend, part }), [material, now, past, blend, part])
  useExhibitFrame((_, deltaS) => {
    const { opacity } = material.uniforms
    if (!opacity || opacity.value >= 1) return
    opacity.value = Math.min(1, (opacity.value as number) + deltaS / FADE_S)
    if (opacity.value >= 1) coverHall(true)
  }, FRAME_ORDER.exhibits)
  return (
    <mesh
      name="panorama-sphere"
      layers={layer}
      geometry={geometry}
      material={material}
      renderOrder={RENDER_ORDER}
      frustumCulled={false}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
