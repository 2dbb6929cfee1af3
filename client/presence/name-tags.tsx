/** Names above the heads of the others. React knows who is there; where, the frame knows. */
import { useFrame } from '@react-three/fiber'
import { useMemo, useRef } from 'react'
import type { Sprite } from 'three'
import { HEAD } from '../../shared/pose/pose-codec.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomState } from '../room/use-room.ts'
import { fontOf } from '../text/fonts.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import type { PoseBuffer } from './pose-buffer.ts'

const ABOVE_EYES_M = 0.32
const WIDTH_PX = 512
const HEIGHT_PX = 96
const TAG_WIDTH_M = 0.8
/** More names than this would be a wall of words: the audience goes without. */
const TAGS_MAX = 40

interface NameTagsProps {
  room: RoomConnection
  personId: string
  buffer: PoseBuffer
}

export function NameTags({ room, personId, buffer }: NameTagsProps) {
  const state = useRoomState(room)
  const people = [...(state?.members.entries() ?? [])]
    .filter(([id, member]) => id !== personId && member.connected)
    .slice(0, TAGS_MAX)
  return people.map(([id, { name, slot }]) => (
    <NameTag key={id} name={name} slot={slot} buffer={buffer} />
  ))
}

function NameTag({ name, slot, buffer }: { name: string; slot: number; buffer: PoseBuffer }) {
  const spriteRef = useRef<Sprite>(null)
  const drawing = useMemo<CanvasDrawing>(
    () => ({ widthPx: WIDTH_PX, heightPx: HEIGHT_PX, text: name, draw: (c) => paint(c, name) }),
    [name],
  )
  const texture = useCanvasTexture(drawing)
  useFrame(() => {
    const sprite = spriteRef.current
    const pose = buffer.read(slot, performance.now())
    if (!sprite) return
    sprite.visible = pose !== undefined
    if (pose)
      sprite.position.set(
        pose[HEAD] ?? 0,
        (pose[HEAD + 1] ?? 0) + ABOVE_EYES_M,
        pose[HEAD + 2] ?? 0,
      )
  }, FRAME_ORDER.avatars)
  return (
    <sprite
      ref={spriteRef}
      name={`name-${name}`}
      scale={[TAG_WIDTH_M, (TAG_WIDTH_M * HEIGHT_PX) / WIDTH_PX, 1]}
      raycast={() => undefined}
    >
      <spriteMaterial map={texture} transparent depthWrite={false} toneMapped={false} />
    </sprite>
  )
}

function paint(context: CanvasRenderingContext2D, name: string): void {
  context.font = fontOf(46, 500)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const width = Math.min(WIDTH_PX, context.measureText(name).width + 48)
  context.fillStyle = 'rgb(35 33 31 / 78%)'
  context.beginPath()
  context.roundRect((WIDTH_PX - width) / 2, 8, width, HEIGHT_PX - 16, 40)
  context.fill()
  context.fillStyle = '#f4efe6'
  context.fillText(name, WIDTH_PX / 2, HEIGHT_PX / 2, WIDTH_PX - 40)
}
