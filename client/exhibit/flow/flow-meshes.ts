/** A flow in two draw calls: all agents as instances, and the heat of all floors as one mesh. */
import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DynamicDrawUsage,
  InstancedMesh,
  Mesh,
  MeshBasicMaterial,
} from 'three'
import type { Flow } from '../../../shared/exhibit/flow/flow.ts'
import { createHeat, heatShare } from '../../../shared/exhibit/flow/heat.ts'
import type { FlowManifest } from '../../../shared/exhibit/flow/manifest.ts'
import { createAgentShape } from './agent-shape.ts'
import { writeHeatColour } from './heat-ramp.ts'

/** Shorter ways than this, as a share of the height, do not turn an agent. */
const STILL_SHARE = 0.002
/** How high the heat lies over its floor, as a share of an agent's height. */
const HEAT_LIFT_SHARE = 0.08

export interface FlowMeshes {
  agents: InstancedMesh
  heat: Mesh
  /** Shows the flow `share` of a step after its last one. */
  show(flow: Flow, share: number): void
  dispose(): void
}

export function createFlowMeshes(manifest: FlowManifest): FlowMeshes {
  const { agents: look, sources } = manifest
  const material = new MeshBasicMaterial({ vertexColors: true })
  const agents = new InstancedMesh(createAgentShape(look.shape), material, look.max)
  agents.name = `agents-${manifest.id}`
  agents.frustumCulled = false
  agents.instanceMatrix.setUsage(DynamicDrawUsage)
  agents.count = 0
  // Hundreds that move all the time: nobody points at one of them.
  agents.raycast = () => undefined
  const colours = sources.map(({ colour }) => new Color(colour))
  agents.setColorAt(0, new Color())
  /** Sine and cosine of each agent's heading, kept while it stands. */
  const headings = new Float32Array(look.max * 2)
  const heat = createHeatMesh(manifest)
  return {
    agents,
    heat: heat.mesh,
    show(flow, share) {
      showAgents(agents, flow, { share, colours, headings, height: look.height })
      heat.show(flow)
    },
    dispose() {
      agents.geometry.dispose()
      material.dispose()
      agents.dispose()
      heat.dispose()
    },
  }
}

interface Showing {
  share: number
  colours: readonly Color[]
  headings: Float32Array
  height: number
}

function showAgents(mesh: InstancedMesh, flow: Flow, showing: Showing): void {
  const { share, colours, headings, height } = showing
  const matrices = mesh.instanceMatrix.array
  const tints = mesh.instanceColor?.array
  let shown = 0
  for (let agent = 0; agent < flow.capacity; agent += 1) {
    if (flow.status[agent] === 0) continue
    const i = agent * 3
    const dx = (flow.place[i] ?? 0) - (flow.before[i] ?? 0)
    const dy = (flow.place[i + 1] ?? 0) - (flow.before[i + 1] ?? 0)
    const dz = (flow.place[i + 2] ?? 0) - (flow.before[i + 2] ?? 0)
    const far = Math.sqrt(dx * dx + dz * dz)
    if (far > height * STILL_SHARE) {
      headings[agent * 2] = dx / far
      headings[agent * 2 + 1] = dz / far
    }
    const sin = (headings[agent * 2] ?? 0) * height
    const cos = (headings[agent * 2 + 1] ?? 1) * height
    const to = shown * 16
    matrices[to] = cos
    matrices[to + 2] = -sin
    matrices[to + 5] = height
    matrices[to + 8] = sin
    matrices[to + 10] = cos
    matrices[to + 12] = (flow.before[i] ?? 0) + dx * share
    matrices[to + 13] = (flow.before[i + 1] ?? 0) + dy * share
    matrices[to + 14] = (flow.before[i + 2] ?? 0) + dz * share
    matrices[to + 15] = 1
    const colour = colours[flow.source[agent] ?? 0]
    if (tints && colour) colour.toArray(tints, shown * 3)
    shown += 1
  }
  mesh.count = shown
  mesh.instanceMatrix.needsUpdate = true
  if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true
}

/** A corner in the middle of each cell, and quads between those that lie near a way. */
function createHeatMesh(manifest: FlowManifest) {
  const grid = createHeat(manifest)
  const { columns, rows, floors } = grid
  const positions = new Float32Array(grid.cells.length * 3)
  const colours = new BufferAttribute(new Float32Array(grid.cells.length * 4), 4)
  const indices: number[] = []
  const lift = manifest.agents.height * HEAT_LIFT_SHARE
  for (let index = 0; index < grid.cells.length; index += 1) {
    const column = index % columns
    const row = Math.floor(index / columns) % rows
    const floor = Math.floor(index / (columns * rows))
    positions[index * 3] = grid.minX + (column + 0.5) * grid.cell
    positions[index * 3 + 1] = (floors[floor] ?? 0) + lift
    positions[index * 3 + 2] = grid.minZ + (row + 0.5) * grid.cell
    if (column + 1 === columns || row + 1 === rows) continue
    const below = index + columns
    indices.push(index, below, index + 1, index + 1, below, below + 1)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('color', colours.setUsage(DynamicDrawUsage))
  geometry.setIndex(indices)
  const material = new MeshBasicMaterial({
    vertexColors: true,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
  })
  const mesh = new Mesh(geometry, material)
  mesh.name = `heat-${manifest.id}`
  mesh.raycast = () => undefined
  let shownStep = -1
  return {
    mesh,
    show({ heat, step }: Flow): void {
      if (step === shownStep) return
      shownStep = step
      for (let index = 0; index < heat.cells.length; index += 1)
        writeHeatColour(heatShare(manifest, heat, index), colours.array, index * 4)
      colours.needsUpdate = true
    },
    dispose(): void {
      geometry.dispose()
      material.dispose()
    },
  }
}
