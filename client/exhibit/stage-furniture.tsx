/** Pedestal and plate of a stage that somebody stands on: one mesh, whether near or far. */
import { useEffect, useMemo } from 'react'
import { CylinderGeometry, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import {
  PLATE_MIDDLE_M,
  PLATE_SCALE,
  PLATE_TILT_RAD,
  STAGE_HEIGHT_M,
  platePose,
  stagePose,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import { paintLight } from '../xr/paint-light.ts'
import { PEDESTAL_M } from './stand-room.ts'
import { WALL_HALF_M } from './wall-measures.ts'

const PLATE_THICKNESS_M = 0.06
const STONE = '#cfc8bb'
const METAL = '#4a453f'

export function StageFurniture({ pavilion }: { pavilion: PavilionId }) {
  const geometry = useMemo(() => createFurniture(pavilion), [pavilion])
  useEffect(() => () => geometry.dispose(), [geometry])
  return (
    <mesh name="stage-furniture" geometry={geometry}>
      <meshBasicMaterial vertexColors />
    </mesh>
  )
}

const shade = (geometry: BufferGeometry, colour: string): BufferGeometry =>
  paintLight(geometry, colour, (x, y) => 0.68 + 0.32 * Math.max(0, y) + 0.06 * x)

function createFurniture(pavilion: PavilionId): BufferGeometry {
  const stage = stagePose(pavilion)
  const plate = platePose(pavilion)
  const pedestal = new CylinderGeometry(1.32, 1.32, PEDESTAL_M - 0.06, 56)
  pedestal.translate(stage.x, STAGE_HEIGHT_M + PEDESTAL_M / 2 + 0.03, stage.z)
  const shadow = new CylinderGeometry(1.27, 1.27, 0.06, 56)
  shadow.translate(stage.x, STAGE_HEIGHT_M + 0.03, stage.z)
  const back = createPlate().rotateX(-PLATE_TILT_RAD)
  back.translate(0, PLATE_MIDDLE_M, 0)
  const foot = new CylinderGeometry(0.1, 0.34, PLATE_MIDDLE_M - 0.1, 20)
  foot.scale(3.4, 1, 1).translate(0, (PLATE_MIDDLE_M - 0.1) / 2, -0.1)
  const parts = [shade(back, METAL), shade(foot, METAL)]
  for (const part of parts) part.rotateY(plate.yawRad).translate(plate.x, 0, plate.z)
  return mergeGeometries([shade(pedestal, STONE), shade(shadow, METAL), ...parts])
}

/** The board under the text, a finger broader than it. */
function createPlate(): BufferGeometry {
  const width = WALL_HALF_M.x * PLATE_SCALE + 0.04
  const height = WALL_HALF_M.y * PLATE_SCALE + 0.04
  // A box without the face that the text covers would fight with it: it lies a little behind.
  const board = new CylinderGeometry(Math.SQRT2, Math.SQRT2, PLATE_THICKNESS_M, 4)
  board.rotateY(Math.PI / 4).rotateX(Math.PI / 2)
  return board.scale(width, height, 1).translate(0, 0, -PLATE_THICKNESS_M / 2 - 0.004)
}
