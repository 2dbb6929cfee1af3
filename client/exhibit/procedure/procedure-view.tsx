/** A procedure at its model: targets that can be touched, their names, and which of them stand out. */
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import {
  Color,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three'
import { scoreOf } from '../../../shared/exhibit/procedure/debrief.ts'
import type { ProcedureManifest } from '../../../shared/exhibit/procedure/manifest.ts'
import {
  dueSteps,
  phaseOf,
  procedureState,
  type ProcedureState,
} from '../../../shared/exhibit/procedure/state.ts'
import { useText } from '../../i18n/use-text.ts'
import { serverNow } from '../../api/server-clock.ts'
import { pressedByHand } from '../../xr/meet-balls.ts'
import type { Shown } from '../kit/kind.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { useSeconds } from '../kit/use-seconds.ts'
import { useModelScene, useModelTouch, type ModelTouch } from '../model/model-scene.ts'
import { createTargetLabels } from './target-labels.ts'

/** Small parts can be hit this far around their middle. */
const REACH_M = 0.045
const KIND = { rules: procedureState }
/** Factors on a node's colour: what can be touched, what a hint names, what a pointer is on. */
const TOUCHABLE = new Color(1.25, 1.2, 1.05)
const HINTED = new Color(2.1, 1.7, 0.9)
const HOVERED = new Color(1.9, 1.8, 1.5)

interface ProcedureViewProps {
  shown: Shown<'procedure'>
  submissionId: string
  /** Size of the model's unit on its stand, in m. */
  unitM: number
}

/** Only while it runs is there anything to see or touch. */
export function ProcedureView({ shown: { exhibit }, submissionId, unitM }: ProcedureViewProps) {
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state, act } = useExhibit(exhibit, key, KIND)
  const [hovered, setHovered] = useState('')
  useSeconds(phaseOf(exhibit, state, serverNow()) === 'running')
  const running = phaseOf(exhibit, state, serverNow()) === 'running'
  const touch = useMemo<ModelTouch | undefined>(() => {
    if (!running || !act) return undefined
    const targets = exhibit.targets.filter(({ node }) => node !== undefined)
    return {
      nodes: new Set(targets.flatMap(({ node }) => node ?? [])),
      hover: setHovered,
      touch(node) {
        const target = targets.find((one) => one.node === node)
        if (target) act({ type: 'touch', target: target.id })
      },
    }
  }, [running, act, exhibit])
  useModelTouch(touch)
  useHighlight(exhibit, state, running ? hovered : undefined)
  if (!running) return null
  return <Targets {...{ exhibit, state, unitM, touch }} />
}

/** `hovered` is undefined while nothing stands out. */
function useHighlight(
  exhibit: ProcedureManifest,
  state: ProcedureState,
  hovered: string | undefined,
): void {
  const rig = useModelScene()?.rig
  useEffect(() => {
    if (!rig || hovered === undefined) return
    const due = dueSteps(exhibit, state)
    const named = due.filter(({ id }) => exhibit.guided || state.hints.includes(id))
    const colors = exhibit.targets.flatMap(({ id, node }) => {
      if (node === undefined) return []
      const color =
        node === hovered ? HOVERED : named.some(({ target }) => target === id) ? HINTED : TOUCHABLE
      return [[node, color] as const]
    })
    rig.highlight(new Map(colors))
    return () => rig.highlight(new Map())
  }, [rig, exhibit, state, hovered])
}

interface TargetsProps {
  exhibit: ProcedureManifest
  state: ProcedureState
  unitM: number
  touch: ModelTouch | undefined
}

function Targets({ exhibit, state, unitM, touch }: TargetsProps) {
  const { pick } = useText()
  const invalidate = useThree((three) => three.invalidate)
  const rig = useModelScene()?.rig
  const places = useMemo(
    () =>
      exhibit.targets.flatMap((target) => {
        const box = target.node === undefined ? undefined : rig?.boxOf(target.node)
        return box && !box.isEmpty() ? [{ target, box }] : []
      }),
    [exhibit, rig],
  )
  const labels = useMemo(() => {
    const left = exhibit.steps.filter(({ id }) => !state.done.some(({ step }) => step === id))
    return createTargetLabels(
      places.map(({ target, box }) => ({
        text: pick(target.title),
        at: box.getCenter(new Vector3()).setY(box.max.y),
        done:
          exhibit.steps.some((step) => step.target === target.id) &&
          !left.some((step) => step.target === target.id),
      })),
      unitM,
      invalidate,
    )
  }, [exhibit, state.done, places, pick, unitM, invalidate])
  useEffect(() => () => labels.dispose(), [labels])
  const reach = useMemo(
    () =>
      createReach(
        places.map(({ box }) => box.getCenter(new Vector3())),
        unitM,
      ),
    [places, unitM],
  )
  useEffect(
    () => () => {
      reach.geometry.dispose()
      reach.material.dispose()
      reach.dispose()
    },
    [reach],
  )
  const nodeOf = (instance: number | undefined): string => places[instance ?? -1]?.target.node ?? ''
  return (
    <>
      <primitive object={labels.mesh} name={`labels-${exhibit.id}`} />
      {touch && (
        <primitive
          object={reach}
          name={`targets-${exhibit.id}`}
          {...pressedByHand}
          userData={{ score: scoreOf(exhibit, state).points }}
          onPointerMove={({ instanceId }: { instanceId?: number }) =>
            touch.hover(nodeOf(instanceId))
          }
          onPointerLeave={() => touch.hover('')}
          onClick={(event: { instanceId?: number; stopPropagation(): void }) => {
            const node = nodeOf(event.instanceId)
            if (node === '') return
            event.stopPropagation()
            touch.touch(node)
          }}
        />
      )}
    </>
  )
}

/** Invisible balls around the targets, so that small ones are hit by a hand that is not quite still. */
function createReach(
  centres: readonly Vector3[],
  unitM: number,
): InstancedMesh<SphereGeometry, MeshBasicMaterial> {
  const material = new MeshBasicMaterial()
  material.visible = false
  const mesh = new InstancedMesh(
    new SphereGeometry(REACH_M / unitM, 10, 8),
    material,
    centres.length,
  )
  const matrix = new Matrix4()
  centres.forEach((centre, index) =>
    mesh.setMatrixAt(index, matrix.compose(centre, new Quaternion(), new Vector3(1, 1, 1))),
  )
  mesh.computeBoundingSphere()
  return mesh
}
