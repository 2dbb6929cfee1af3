/** Boards at the back of a stage, left and right of the model, for what is flat: pictures, media, panoramas. */
import { useEffect, useMemo } from 'react'
import { BoxGeometry, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { StandName } from '../../shared/exhibit/stands.ts'
import { paintLight } from '../xr/paint-light.ts'
import { FlatBoard } from './kit/flat-board.tsx'
import type { Shown } from './kit/kind.ts'
import { STAGE_BOARD } from './stand-places.ts'

const WIDTH_M = 1.3
const HEIGHT_M = 1.72
const EDGE_WIDTH_M = 0.05
const THICKNESS_M = 0.045
const POST_WIDTH_M = 0.07
const TURN_RAD = 0.5
const GROUND = '#efe9de'
const METAL = '#4a453f'

interface StageBoardsProps {
  submissionId: string
  left: readonly Shown[]
  right: readonly Shown[]
}

/** In the stage's frame, its floor at 0. */
export function StageBoards({ submissionId, left, right }: StageBoardsProps) {
  return (
    <>
      {left.length > 0 && <Board {...{ submissionId }} exhibits={left} stand="left" />}
      {right.length > 0 && <Board {...{ submissionId }} exhibits={right} stand="right" />}
    </>
  )
}

interface BoardProps {
  submissionId: string
  exhibits: readonly Shown[]
  stand: Extract<StandName, 'left' | 'right'>
}

function Board({ submissionId, exhibits, stand }: BoardProps) {
  const geometry = useMemo(createBoard, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  const side = stand === 'left' ? -1 : 1
  return (
    <group position={[side * STAGE_BOARD.x, 0, STAGE_BOARD.z]} rotation={[0, -side * TURN_RAD, 0]}>
      <mesh name={`stage-board-${stand}`} geometry={geometry}>
        <meshBasicMaterial vertexColors />
      </mesh>
      <group position={[0, STAGE_BOARD.middleM, THICKNESS_M / 2 + 0.006]}>
        <FlatBoard {...{ submissionId, exhibits, stand }} widthM={WIDTH_M} heightM={HEIGHT_M} />
      </group>
    </group>
  )
}

const painted = (geometry: BufferGeometry, colour: string): BufferGeometry =>
  paintLight(geometry, colour, (_x, y, z) => 0.78 + 0.22 * Math.max(0, y) + 0.1 * z)

function createBoard(): BufferGeometry {
  const [width, height] = [WIDTH_M + 2 * EDGE_WIDTH_M, HEIGHT_M + 2 * EDGE_WIDTH_M]
  const low = STAGE_BOARD.middleM - height / 2
  const sheet = new BoxGeometry(width, height, THICKNESS_M).translate(0, STAGE_BOARD.middleM, 0)
  const posts = [-0.42, 0.42].map((x) =>
    new BoxGeometry(POST_WIDTH_M, low, THICKNESS_M).translate(x * width, low / 2, 0),
  )
  const foot = new BoxGeometry(width, 0.03, 0.34).translate(0, 0.015, 0)
  const parts = [painted(sheet, GROUND), ...[...posts, foot].map((part) => painted(part, METAL))]
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged
}
