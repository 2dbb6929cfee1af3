/** A model on its plinth: lit by a small studio of our own, its first animation playing. */
import { useFrame, useLoader, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import {
  AnimationMixer,
  Mesh,
  MeshStandardMaterial,
  PMREMGenerator,
  type Object3D,
  type Texture,
  type WebGLRenderer,
} from 'three'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'
import { clone } from 'three/addons/utils/SkeletonUtils.js'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { createModelLoader, fitModel } from './load-model.ts'

const ENVIRONMENT_BLUR = 0.04
const ENVIRONMENT_STRENGTH = 0.85

interface ModelExhibitProps {
  url: string
  sideM: number
  heightM: number
}

const modelLoader = createModelLoader()

let studio: { gl: WebGLRenderer; texture: Texture } | undefined

/** One light for all models of a renderer. */
function studioOf(gl: WebGLRenderer): Texture {
  if (studio?.gl === gl) return studio.texture
  const generator = new PMREMGenerator(gl)
  const { texture } = generator.fromScene(new RoomEnvironment(), ENVIRONMENT_BLUR)
  generator.dispose()
  studio = { gl, texture }
  return texture
}

function lightModel(object: Object3D, environment: Texture): void {
  object.traverse((part) => {
    if (!(part instanceof Mesh)) return
    const materials: unknown[] = Array.isArray(part.material) ? part.material : [part.material]
    for (const material of materials)
      if (material instanceof MeshStandardMaterial) {
        material.envMap = environment
        material.envMapIntensity = ENVIRONMENT_STRENGTH
      }
  })
}

export function ModelExhibit({ url, sideM, heightM }: ModelExhibitProps) {
  const gl = useThree((state) => state.gl)
  const gltf = useLoader(modelLoader, url)
  const object = useMemo(() => {
    const own = clone(gltf.scene)
    lightModel(own, studioOf(gl))
    return own
  }, [gltf, gl])
  const fit = useMemo(() => fitModel(object, sideM, heightM), [object, sideM, heightM])
  const mixer = useMemo(() => new AnimationMixer(object), [object])
  useEffect(() => {
    const [first] = gltf.animations
    if (first) mixer.clipAction(first).play()
    return () => {
      mixer.stopAllAction()
      mixer.uncacheRoot(object)
    }
  }, [gltf, mixer, object])
  useFrame((_, delta) => {
    mixer.update(delta)
  }, FRAME_ORDER.exhibits)
  return <primitive object={object} scale={fit.scale} position={[fit.x, fit.y, fit.z]} />
}
