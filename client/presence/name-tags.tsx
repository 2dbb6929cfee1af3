/**
 * Names and roles above the heads of the others, in one draw call. React knows who is there; where, the frame
 * knows. Those who came first have a tag: more names would be a wall of words.
 */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Vector3 } from 'three'
import { HEAD } from '../../shared/pose/pose-codec.ts'
import type { VoiceWay } from '../../shared/voice/voice-frame.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { peopleTexts } from '../i18n/texts/people.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useNames } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import { fontOf } from '../text/fonts.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { isInHall, type PoseBuffer } from './pose-buffer.ts'

const ABOVE_EYES_M = 0.32
const TAG_WIDTH_PX = 512
const TAG_HEIGHT_PX = 96
const COLUMNS = 2
const TAGS_MAX = 20
const WIDTH_PX = COLUMNS * TAG_WIDTH_PX
const HEIGHT_PX = (TAGS_MAX / COLUMNS) * TAG_HEIGHT_PX
const HALF_WIDTH_M = 0.4
const HALF_HEIGHT_M = (HALF_WIDTH_M * TAG_HEIGHT_PX) / TAG_WIDTH_PX
const NO_RAYS = () => undefined

interface NameTagsProps {
  room: RoomConnection
  personId: string
  buffer: PoseBuffer
  speaking: ReadonlyMap<number, VoiceWay>
}

export interface Tag {
  slot: number
  name: string
  /** In the reader's language: the role, and what is to be known of somebody now. */
  role: string
  /** Whether one is heard at this moment, has raised a hand, or neither. */
  sign: 'speaks' | 'hand' | ''
}

export function NameTags({ room, personId, buffer, speaking }: NameTagsProps) {
  const { t } = useText()
  const members = useRoomView(room, (view) => view.members)
  const names = useNames(room)
  const people: Tag[] = [...(members ?? [])]
    .filter(([id, member]) => id !== personId && isInHall(member))
    .slice(0, TAGS_MAX)
    .map(([id, { slot, role, handAt, word }]) => ({
      slot,
      name: names.get(id)?.name ?? '',
      role: [
        t(reviewTexts[`role.${role}`]),
        ...(handAt > 0 ? [t(peopleTexts.handUp)] : []),
        ...(word === 'taken' ? [t(peopleTexts.wordTaken)] : []),
        ...(speaking.get(slot) === 'whisper' ? [t(peopleTexts.whispersNow)] : []),
      ].join(' · '),
      sign: speaking.has(slot) ? 'speaks' : handAt > 0 ? 'hand' : '',
    }))
  const written = JSON.stringify(people)
  const tags = useMemo(() => JSON.parse(written) as Tag[], [written])
  return tags.length === 0 ? null : <TagMesh tags={tags} buffer={buffer} />
}

/** The tags themselves, over the heads that `buffer` knows. */
export function TagMesh({
  tags,
  buffer,
}: {
  tags: readonly Tag[]
  buffer: Pick<PoseBuffer, 'read'>
}) {
  const drawing = useMemo<CanvasDrawing>(
    () => ({
      widthPx: WIDTH_PX,
      heightPx: HEIGHT_PX,
      text: tags.map(({ name, role }) => name + role).join(''),
      draw: (context) => tags.forEach((tag, index) => paint(context, tag, index)),
    }),
    [tags],
  )
  const texture = useCanvasTexture(drawing)
  const geometry = useMemo(createTagGeometry, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useFrame(({ camera }) => {
    const corners = geometry.getAttribute('position') as BufferAttribute
    scratchAcross.setFromMatrixColumn(camera.matrixWorld, 0).multiplyScalar(HALF_WIDTH_M)
    scratchUp.setFromMatrixColumn(camera.matrixWorld, 1).multiplyScalar(HALF_HEIGHT_M)
    const now = performance.now()
    let shown = 0
    for (let index = 0; index < tags.length; index += 1) {
      const pose = buffer.read(tags[index]?.slot ?? 0, now)
      if (!pose) continue
      scratchAt.fromArray(pose, HEAD)
      scratchAt.y += ABOVE_EYES_M
      placeTag(geometry, corners, shown, index)
      shown += 1
    }
    geometry.setDrawRange(0, shown * 6)
    corners.needsUpdate = true
    geometry.getAttribute('uv').needsUpdate = true
  }, FRAME_ORDER.avatars)
  return (
    <mesh name="name-tags" geometry={geometry} frustumCulled={false} raycast={NO_RAYS}>
      <meshBasicMaterial map={texture} transparent depthWrite={false} toneMapped={false} />
    </mesh>
  )
}

const scratchAt = new Vector3()
const scratchAcross = new Vector3()
const scratchUp = new Vector3()
const scratchCorner = new Vector3()
/** Left or right, bottom or top, of the four corners of a tag. */
const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** Stands tag number `index` of the sheet at scratchAt, as the geometry's quad number `place`. */
function placeTag(
  geometry: BufferGeometry,
  corners: BufferAttribute,
  place: number,
  index: number,
): void {
  const uv = geometry.getAttribute('uv') as BufferAttribute
  const left = (index % COLUMNS) * TAG_WIDTH_PX
  const top = Math.floor(index / COLUMNS) * TAG_HEIGHT_PX
  CORNERS.forEach(([across, up], corner) => {
    scratchCorner.copy(scratchAt).addScaledVector(scratchAcross, across)
    scratchCorner.addScaledVector(scratchUp, up)
    const vertex = place * 4 + corner
    corners.setXYZ(vertex, scratchCorner.x, scratchCorner.y, scratchCorner.z)
    uv.setXY(
      vertex,
      (left + ((across + 1) / 2) * TAG_WIDTH_PX) / WIDTH_PX,
      1 - (top + ((1 - up) / 2) * TAG_HEIGHT_PX) / HEIGHT_PX,
    )
  })
}

function createTagGeometry(): BufferGeometry {
  const geometry = new BufferGeometry()
  const attribute = (size: number): BufferAttribute =>
    new BufferAttribute(new Float32Array(TAGS_MAX * 4 * size), size).setUsage(DynamicDrawUsage)
  geometry.setAttribute('position', attribute(3))
  geometry.setAttribute('uv', attribute(2))
  const quads = Array.from({ length: TAGS_MAX }, (_, tag) =>
    [0, 1, 2, 0, 2, 3].map((corner) => tag * 4 + corner),
  )
  geometry.setIndex(quads.flat())
  return geometry
}

/** Places of the middles of both lines, from the top of a tag. */
const NAME_AT_PX = 38
const ROLE_AT_PX = 72
const WIDEST_PX = TAG_WIDTH_PX - 40

function paint(context: CanvasRenderingContext2D, tag: Tag, index: number): void {
  const { name, role, sign } = tag
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const middleX = ((index % COLUMNS) + 0.5) * TAG_WIDTH_PX
  const top = Math.floor(index / COLUMNS) * TAG_HEIGHT_PX
  const [nameFont, roleFont] = [fontOf(40, 500), fontOf(24)]
  context.font = roleFont
  const roleWidth = context.measureText(role).width
  context.font = nameFont
  const width = Math.min(TAG_WIDTH_PX, Math.max(context.measureText(name).width, roleWidth) + 48)
  context.fillStyle = 'rgb(35 33 31 / 78%)'
  context.beginPath()
  context.roundRect(middleX - width / 2, top + 4, width, TAG_HEIGHT_PX - 8, 40)
  context.fill()
  if (sign !== '') {
    // A rim that is seen from afar: brass for who speaks, and broken for a raised hand.
    context.strokeStyle = '#e8b55a'
    context.lineWidth = 6
    context.setLineDash(sign === 'hand' ? [18, 12] : [])
    context.stroke()
  }
  context.fillStyle = '#f4efe6'
  context.fillText(name, middleX, top + NAME_AT_PX, WIDEST_PX)
  context.font = roleFont
  context.fillStyle = '#d8cfc0'
  context.fillText(role, middleX, top + ROLE_AT_PX, WIDEST_PX)
}
