/** The presenter's slides on a screen in the atrium; the next one is fetched ahead. */
import { useLoader } from '@react-three/fiber'
import { Suspense, useEffect } from 'react'
import { SRGBColorSpace } from 'three'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { textureLoader } from '../xr/patient-loader.ts'

const WIDTH_M = 5.2
const BOTTOM_M = 1.0
/** Before the portal on the axis, facing the entrance. */
const PLACE_Z_M = -9.5

export function SlideScreen({ room }: { room: RoomConnection }) {
  const url = useRoomView(room, ({ slides, slide }) => slides[slide])
  const next = useRoomView(room, ({ slides, slide }) => slides[slide + 1])
  useEffect(() => {
    if (next !== undefined) useLoader.preload(textureLoader, next)
  }, [next])
  if (url === undefined) return null
  return (
    <Suspense fallback={null}>
      <Slide url={url} />
    </Suspense>
  )
}

function Slide({ url }: { url: string }) {
  const texture = useLoader(textureLoader, url)
  useEffect(() => {
    texture.colorSpace = SRGBColorSpace
    texture.anisotropy = 8
    texture.needsUpdate = true
  }, [texture])
  const image = texture.image as { width: number; height: number }
  const height = (WIDTH_M * image.height) / image.width
  return (
    <group name="slide-screen" position={[0, BOTTOM_M + height / 2, PLACE_Z_M]}>
      <mesh position={[0, 0, -0.04]}>
        <boxGeometry args={[WIDTH_M + 0.16, height + 0.16, 0.06]} />
        <meshBasicMaterial color="#2a2b2d" />
      </mesh>
      <mesh>
        <planeGeometry args={[WIDTH_M, height]} />
        <meshBasicMaterial map={texture} toneMapped={false} />
      </mesh>
    </group>
  )
}
