/** The own laser as the others see it: the same ray, with the same end on what it touches. */
import { useFrame, useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import { MeshBasicMaterial, Vector3, type Mesh } from 'three'
import { metresToBuilding } from '../../shared/hall/building-ray.ts'
import { createPose, LASER } from '../../shared/pose/pose-codec.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { createLaser, createSpot } from './body-shapes.ts'
import {
  LASER_REACH_M,
  laserEnds,
  laserRay,
  metresTo,
  ownLaser,
  POINTED_AT,
  rayMatrix,
} from './laser.ts'
import { LASER_COLOUR } from './look-colours.ts'
import { writeOwnPose } from './own-pose.ts'

/** The end is looked for this often: everything that stands near by is asked. */
const LOOK_EVERY_S = 0.1

const scratchFrom = new Vector3()
const scratchTo = new Vector3()
const scratchAlong = new Vector3()

export function OwnLaser() {
  const xr = useXR((state) => state)
  const scene = useThree((state) => state.scene)
  const ray = useRef<Mesh>(null)
  const spot = useRef<Mesh>(null)
  const own = useMemo(() => ({ pose: createPose(), sinceS: LOOK_EVERY_S }), [])
  const drawn = useMemo(
    () => ({
      ray: createLaser(),
      spot: createSpot(),
      material: new MeshBasicMaterial({ color: LASER_COLOUR, toneMapped: false }),
    }),
    [],
  )
  useEffect(() => () => Object.values(drawn).forEach((part) => part.dispose()), [drawn])
  useFrame(({ camera }, deltaS, frame: XRFrame | undefined) => {
    if (!ray.current || !spot.current) return
    ray.current.visible = spot.current.visible = ownLaser.isOn
    own.sinceS += deltaS
    if (!ownLaser.isOn) return
    writeOwnPose(own.pose, { camera, xr }, frame)
    if (own.sinceS >= LOOK_EVERY_S) {
      own.sinceS = 0
      const root = scene.getObjectByName(POINTED_AT)
      laserRay(own.pose, scratchFrom, scratchAlong)
      const wallM = metresToBuilding(scratchFrom, scratchAlong, LASER_REACH_M)
      ownLaser.lengthM = root ? metresTo(root, scratchFrom, scratchAlong, wallM) : wallM
      own.pose[LASER] = ownLaser.lengthM
    }
    laserEnds(own.pose, scratchFrom, scratchTo)
    rayMatrix(ray.current.matrix, scratchFrom, scratchTo)
    spot.current.matrix.makeTranslation(scratchTo)
  }, FRAME_ORDER.ownLaser)
  const shared = {
    material: drawn.material,
    matrixAutoUpdate: false,
    visible: false,
    frustumCulled: false,
    raycast: () => undefined,
  } as const
  return (
    <>
      <mesh ref={ray} name="own-laser" geometry={drawn.ray} {...shared} />
      <mesh ref={spot} name="own-laser-end" geometry={drawn.spot} {...shared} />
    </>
  )
}
