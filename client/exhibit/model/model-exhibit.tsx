/** A model on its stand: shown as its state says, moved by what is bound to it, turned by hand. */
import { useThree, type ThreeEvent } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { MathUtils, Vector3, type Group } from 'three'
import { modelState, type ModelAct } from '../../../shared/exhibit/model/state.ts'
import { isRunning, placeOfRecording } from '../../../shared/exhibit/recording.ts'
import { FRAME_ORDER } from '../../xr/frame-order.ts'
import { standModel } from '../kit/standing-models.ts'
import { endGrab, startGrab } from '../../xr/grabbing.ts'
import { serverNow } from '../../api/server-clock.ts'
import type { Shown } from '../kit/kind.ts'
import { useExhibitFrame } from '../kit/use-exhibit-frame.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { createBoundEasing } from './bound-easing.ts'
import { fitModel, useModel } from './load-model.ts'
import { createModelRig, type BoundValue } from './model-rig.ts'
import { ModelSceneContext, type ModelScene } from './model-scene.ts'
import { createGrab, type GrabPoint } from './turn-grab.ts'

const MODEL_KIND = { rules: modelState }
/** Who turns the model further than this does not mean to touch a part of it. */
const TAP_MAX_DEG = 4

export interface ModelExhibitProps {
  shown: Shown<'model'>
  submissionId: string
  url: string
  /** What other exhibits bind to its nodes. */
  bound: readonly BoundValue[]
  /** Room on its stand, in m. */
  sideM: number
  heightM: number
  /** Stands in the model's own frame and units, such as the pins of hotspots. */
  children?: ReactNode
}

export function ModelExhibit(props: ModelExhibitProps) {
  const { shown, submissionId, url, bound, sideM, heightM, children } = props
  const { exhibit } = shown
  const gltf = useModel(url)
  const rig = useMemo(() => createModelRig(gltf, exhibit), [gltf, exhibit])
  useEffect(() => () => rig.dispose(), [rig])
  useEffect(() => standModel(submissionId), [submissionId])
  const fit = useMemo(() => fitModel(rig.box, sideM, heightM), [rig, sideM, heightM])
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state, act } = useExhibit(exhibit, key, MODEL_KIND)
  const gl = useThree((three) => three.gl)
  useEffect(() => {
    if (exhibit.sections) gl.localClippingEnabled = true
  }, [gl, exhibit])
  useEffect(() => rig.show(state), [rig, state])
  const easing = useMemo(() => {
    rig.bind([])
    return createBoundEasing()
  }, [rig])
  useEffect(() => easing.aim(bound), [easing, bound])
  const { animation } = state
  const running = isRunning(animation)
  useEffect(() => {
    if (!running) rig.animate(animation.atS)
  }, [rig, animation, running])
  useExhibitFrame((_, delta) => {
    if (running) rig.animate(placeOfRecording(animation, serverNow()))
    if (easing.step(delta)) rig.bind(easing.values)
    rig.followSection()
  }, FRAME_ORDER.exhibits)
  const group = useRef<Group>(null)
  const grab = useGrab(group, state, act)
  const scene = useMemo<ModelScene>(() => ({ rig, listener: { current: undefined } }), [rig])
  const touch = useTouch(scene, state.turnDeg)
  return (
    <group
      ref={group}
      name={`model-${exhibit.id}`}
      rotation={[0, MathUtils.degToRad(state.turnDeg), 0]}
      scale={state.scale}
      {...grab}
      {...touch}
      onPointerDown={(event) => {
        touch.onPointerDown(event)
        grab.onPointerDown?.(event)
      }}
      onPointerMove={(event) => {
        touch.onPointerMove(event)
        grab.onPointerMove?.(event)
      }}
    >
      <group scale={fit.scale} position={[fit.x, fit.y, fit.z]}>
        {/* Taken in the hand by those who may turn it; the hall and what lies on it is met by rays. */}
        <primitive object={rig.object} {...(act && { pointerEventsType: 'all' })} />
        <ModelSceneContext value={scene}>{children}</ModelSceneContext>
      </group>
    </group>
  )
}

/** Tells whoever listens which node is touched. A model that is being turned is not. */
function useTouch({ rig, listener }: ModelScene, turnDeg: number) {
  const from = useRef(0)
  /** A hand that lets go no longer says what it met. */
  const pressed = useRef('')
  const hovered = useRef('')
  const nameAt = ({ object, batchId }: ThreeEvent<PointerEvent | MouseEvent>): string =>
    (listener.current && rig.nameAt(object, batchId, listener.current.nodes)) ?? ''
  const hover = (name: string): void => {
    if (name === hovered.current) return
    hovered.current = name
    listener.current?.hover(name)
  }
  return {
    onPointerDown: (event: ThreeEvent<PointerEvent>) => {
      from.current = turnDeg
      pressed.current = nameAt(event)
    },
    onPointerMove: (event: ThreeEvent<PointerEvent>) => {
      if (listener.current) hover(nameAt(event))
    },
    onPointerLeave: () => hover(''),
    onClick: (event: ThreeEvent<MouseEvent>) => {
      const turnedDeg = Math.abs(((turnDeg - from.current + 540) % 360) - 180)
      const isTurned = turnedDeg > TAP_MAX_DEG
      // Whoever turned it meant neither a part of it nor the booth that it stands in.
      if (isTurned || listener.current) event.stopPropagation()
      if (!isTurned && pressed.current !== '') listener.current?.touch(pressed.current)
    },
  }
}

const scratchPoint = new Vector3()

/** Pointer events that turn and size the model while it is held. */
function useGrab(
  group: React.RefObject<Group | null>,
  grip: { turnDeg: number; scale: number },
  act: ((act: ModelAct) => void) | undefined,
) {
  const [grab] = useState(createGrab)
  /** Distance along its ray at which each pointer took hold, in m. */
  const [reach] = useState(() => new Map<number, number>())
  if (!act) return {}
  /** Where the hand is: as far along its ray as when it took hold, in the stand's frame. */
  const place = ({ ray, point, pointerId }: ThreeEvent<PointerEvent>): GrabPoint => {
    const distanceM = reach.get(pointerId)
    if (ray && distanceM !== undefined) ray.at(distanceM, scratchPoint)
    else scratchPoint.copy(point)
    group.current?.parent?.worldToLocal(scratchPoint)
    return { x: scratchPoint.x, z: scratchPoint.z }
  }
  const release = ({ pointerId }: ThreeEvent<PointerEvent>): void => {
    endGrab(pointerId)
    grab.release(pointerId)
  }
  return {
    onPointerDown(event: ThreeEvent<PointerEvent>) {
      event.stopPropagation()
      ;(event.target as Element).setPointerCapture(event.pointerId)
      startGrab(event.pointerId)
      reach.set(event.pointerId, event.distance)
      const { turnDeg, scale } = grip
      grab.take(event.pointerId, place(event), { turnRad: MathUtils.degToRad(turnDeg), scale })
    },
    onPointerMove(event: ThreeEvent<PointerEvent>) {
      const next = grab.move(event.pointerId, place(event))
      if (!next) return
      event.stopPropagation()
      act({ type: 'turn', turnDeg: MathUtils.radToDeg(next.turnRad), scale: next.scale })
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
}
