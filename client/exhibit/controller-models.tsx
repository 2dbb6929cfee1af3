/** Draws the model of each controller in one call; as it comes, every button takes one of its own. */
import { useFrame } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useRef } from 'react'
import { Box3, Vector3, type Object3D } from 'three'
import { createModelBatches, type ModelBatches } from './model/model-batches.ts'

const ANYWHERE = new Box3(new Vector3().addScalar(-Infinity), new Vector3().addScalar(Infinity))

export function ControllerModels() {
  const inputs = useXR((xr) => xr.inputSourceStates)
  return inputs.map((input) =>
    input.type === 'controller' ? <Batched key={input.id} input={input} /> : null,
  )
}

/** The model comes some time after its controller, and goes with it. */
function Batched({ input }: { input: { object?: Object3D } }) {
  const made = useRef<{ model: Object3D; batches: ModelBatches }>(null)
  useFrame(() => {
    const model = input.object
    if (!model?.parent) return
    if (made.current?.model !== model) {
      release(made.current)
      made.current = { model, batches: createModelBatches(model, ANYWHERE) }
      model.parent.add(made.current.batches.group)
    }
    made.current.batches.update()
  })
  useEffect(
    () => () => {
      release(made.current)
      made.current = null
    },
    [],
  )
  return null
}

function release(made: { batches: ModelBatches } | null): void {
  made?.batches.group.removeFromParent()
  made?.batches.dispose()
}
