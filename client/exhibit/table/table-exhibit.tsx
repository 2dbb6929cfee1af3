/** The table in space: one points to place what one holds, and drags what stands there. */
import type { ThreeEvent } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { MeshStandardMaterial, Vector3, type Group } from 'three'
import { settle } from '../../../shared/exhibit/table/ground.ts'
import { tableState, type TableAct } from '../../../shared/exhibit/table/state.ts'
import { isDrag } from '../../xr/is-drag.ts'
import { endGrab, startGrab } from '../../xr/grabbing.ts'
import { choose, keyText, openExhibit, useExhibitStore } from '../kit/exhibit-store.ts'
import type { Shown } from '../kit/kind.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { heldOf, pieceOf } from './table-controls.ts'
import { createTableGround, GROUND_M } from './table-ground.ts'
import { createTableThings, type DrawnThing } from './table-things.ts'

const KIND = { rules: tableState, openToAll: true }

interface TableExhibitProps {
  shown: Shown<'table'>
  submissionId: string
  /** Room on its stand, in m. */
  sideM: number
}

type Press = ThreeEvent<PointerEvent>
type Place = readonly [x: number, z: number]

export function TableExhibit({ shown: { exhibit }, submissionId, sideM }: TableExhibitProps) {
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state, act } = useExhibit(exhibit, key, KIND)
  const name = keyText(key)
  const choice = useExhibitStore((store) => store.choices[name] ?? '')
  const unitM = sideM / Math.max(...exhibit.sizeM)
  const ground = useMemo(() => createTableGround(exhibit, unitM), [exhibit, unitM])
  const material = useMemo(
    () => new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 }),
    [],
  )
  const things = useMemo(() => createTableThings(exhibit, unitM), [exhibit, unitM])
  useEffect(() => () => ground.dispose(), [ground])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => () => things.dispose(), [things])
  const held = heldOf(exhibit, state, choice)
  const ghost = useRef<Place>(null)
  const draw = useMemo(
    () => (): void => {
      const drawn: DrawnThing[] = state.things.map((thing) => ({
        ...thing,
        look: choice === `thing:${thing.id}` ? 'chosen' : undefined,
      }))
      const { piece } = heldOf(exhibit, state, choice)
      if (piece && ghost.current) {
        const [x, z] = settle(exhibit, piece, { at: [...ghost.current], turnDeg: 0 })
        drawn.push({ id: '', piece: piece.id, x, z, turnDeg: 0, look: 'ghost' })
      }
      things.show(drawn)
    },
    [things, state, exhibit, choice],
  )
  useEffect(draw, [draw])
  const group = useRef<Group>(null)
  const drag = useDrag(group, unitM, act)
  const press = (event: ThreeEvent<MouseEvent>): void => {
    event.stopPropagation()
    if (isDrag(event)) return
    openExhibit(key)
    const at = placeOf(event as unknown as Press, group.current, unitM)
    const id = things.idOf(event.object, event.instanceId)
    if (id) choose(name, `thing:${id}`)
    else if (held.piece && at)
      act?.({ type: 'place', piece: held.piece.id, x: at[0], z: at[1], turnDeg: 0 })
    else choose(name, '')
  }
  return (
    <group
      ref={group}
      name={`table-${exhibit.id}`}
      onClick={press}
      onPointerMove={(event) => {
        if (drag.move(event)) return
        if (!held.piece) return
        event.stopPropagation()
        ghost.current = placeOf(event, group.current, unitM)
        draw()
      }}
      onPointerLeave={() => {
        ghost.current = null
        draw()
      }}
      onPointerDown={(event) => {
        const id = held.piece ? undefined : things.idOf(event.object, event.instanceId)
        const thing = state.things.find((one) => one.id === id)
        if (!thing || !pieceOf(exhibit, thing)) return
        choose(name, `thing:${thing.id}`)
        drag.take(event, thing)
      }}
      onPointerUp={drag.release}
      onPointerCancel={drag.release}
    >
      <mesh name="table-ground" geometry={ground} material={material} />
      <primitive object={things.object} />
    </group>
  )
}

const scratchOrigin = new Vector3()
const scratchTarget = new Vector3()

/** Where a pointer's ray meets the ground, in metres of the real thing. */
function placeOf({ ray, point }: Press, group: Group | null, unitM: number): Place | null {
  if (!group) return null
  if (!ray) {
    group.worldToLocal(scratchTarget.copy(point))
    return [scratchTarget.x / unitM, scratchTarget.z / unitM]
  }
  group.worldToLocal(scratchOrigin.copy(ray.origin))
  group.worldToLocal(scratchTarget.copy(ray.origin).add(ray.direction)).sub(scratchOrigin)
  if (scratchTarget.y > -1e-4) return null
  const along = (GROUND_M - scratchOrigin.y) / scratchTarget.y
  const at = scratchOrigin.addScaledVector(scratchTarget, along)
  return [at.x / unitM, at.z / unitM]
}

/** Moves one thing while a pointer holds it. */
function useDrag(
  group: React.RefObject<Group | null>,
  unitM: number,
  act: ((act: TableAct) => void) | undefined,
) {
  const held = useRef<{ pointerId: number; id: string; off: Place }>(null)
  return {
    take(event: Press, thing: { id: string; x: number; z: number }): void {
      const at = placeOf(event, group.current, unitM)
      if (!at || !act) return
      event.stopPropagation()
      ;(event.target as Element).setPointerCapture(event.pointerId)
      startGrab(event.pointerId)
      const off = [thing.x - at[0], thing.z - at[1]] as const
      held.current = { pointerId: event.pointerId, id: thing.id, off }
    },
    move(event: Press): boolean {
      if (held.current?.pointerId !== event.pointerId) return false
      event.stopPropagation()
      const at = placeOf(event, group.current, unitM)
      const { id, off } = held.current
      if (at) act?.({ type: 'move', id, x: at[0] + off[0], z: at[1] + off[1] })
      return true
    },
    release(event: Press): void {
      if (held.current?.pointerId !== event.pointerId) return
      endGrab(event.pointerId)
      held.current = null
    },
  }
}
