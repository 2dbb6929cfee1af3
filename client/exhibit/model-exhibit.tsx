/** A model on its plinth, its first animation playing. What lights it is the scene's StudioLight. */
import { useFrame, useLoader } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { AnimationMixer } from 'three'
import { clone } from 'three/addons/utils/SkeletonUtils.js'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { createModelLoader, fitModel } from './load-model.ts'

interface ModelExhibitProps {
  url: string
  sideM: number
  heightM: number
}

const modelLoader = createModelLoader()

export function ModelExhibit({ url, sideM, heightM }: ModelExhibitProps) {
  const gltf = useLoader(modelLoader, url)
  const object = useMemo(() => clone(gltf.scene), [gltf])
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
