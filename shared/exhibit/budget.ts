/**
 * What a booth may ask of a visitor's network and headset: the same for everybody. All files are
 * downloaded in the end, so bytes add up; of what stands on one stand only one thing is drawn at a
 * time, so there the largest counts.
 */
import type { FindingCode, FormFinding } from '../call/form-rules.ts'
import { createHeat } from './flow/heat.ts'
import { assetIdsOf, modelIdOf, type Asset, type Exhibit, type ExhibitKind } from './manifest.ts'
import { standExhibits } from './stands.ts'

export interface BoothCost {
  downloadBytes: number
  triangles: number
  drawCalls: number
  textureBytes: number
}
export const BUDGET_PARTS = ['downloadBytes', 'triangles', 'drawCalls', 'textureBytes'] as const
export type BudgetPart = (typeof BUDGET_PARTS)[number]

const MEGABYTE = 1024 * 1024
export const BOOTH_LIMITS: Readonly<BoothCost> = {
  downloadBytes: 5 * MEGABYTE,
  triangles: 60_000,
  drawCalls: 12,
  textureBytes: 24 * MEGABYTE,
}

const NOTHING: BoothCost = { downloadBytes: 0, triangles: 0, drawCalls: 0, textureBytes: 0 }
const STRIP_TEXTURE_BYTES = MEGABYTE
/** A sheet with text on it: two triangles. */
const SHEET: BoothCost = {
  ...NOTHING,
  triangles: 2,
  drawCalls: 1,
  textureBytes: STRIP_TEXTURE_BYTES,
}

/** Triangles of one thing on a table, the most of any shape; see client/exhibit/table/table-shapes.ts. */
const THING_TRIANGLES = 170

/** A panel in space as high as wide, mipmaps included. */
const BOARD_TEXTURE_BYTES = 5 * MEGABYTE
/**
 * The figure of a dialogue, a point of a way with its stop and arrows, and one of a flow; see their
 * shapes in client/exhibit.
 */
const HOST_TRIANGLES = 3700
const WAY_TRIANGLES = 220
const AGENT_TRIANGLES = 23

type OwnCost<K extends ExhibitKind> = (
  exhibit: Extract<Exhibit, { kind: K }>,
  assets: readonly Asset[],
) => BoothCost

/** What each kind draws besides the files it shows. Kinds that are all controls draw nothing. */
const KIND_COSTS: { readonly [K in ExhibitKind]?: OwnCost<K> } = {
  hotspots: ({ spots }) => ({ ...NOTHING, drawCalls: 1, triangles: spots.length * 176 }),
  // The strip with the controls below a document or a recording.
  media: ({ assetId }, assets) =>
    assets.some(({ id, purpose }) => id === assetId && purpose !== 'picture') ? SHEET : NOTHING,
  // The names of its parts, and the board beside the model.
  procedure: ({ targets }) => ({
    ...NOTHING,
    drawCalls: 2,
    triangles: 2 + targets.length * 2,
    textureBytes: BOARD_TEXTURE_BYTES + STRIP_TEXTURE_BYTES,
  }),
  // The longest way, the marker and the board; the others are drawn when they are chosen.
  route: ({ ways }) => ({
    ...NOTHING,
    drawCalls: 3,
    triangles: 42 + Math.max(...ways.map(({ points }) => points.length)) * WAY_TRIANGLES,
    textureBytes: BOARD_TEXTURE_BYTES,
  }),
  dialogue: () => ({
    ...NOTHING,
    drawCalls: 2,
    triangles: HOST_TRIANGLES,
    textureBytes: BOARD_TEXTURE_BYTES,
  }),
  // The frame of the window and the strip below it. Inside, the hall is not drawn.
  panorama: () => ({
    ...NOTHING,
    drawCalls: 2,
    triangles: 400,
  }),
  // The agents, and the heat of all floors.
  flow: (flow) => {
    const { columns, rows, floors } = createHeat(flow)
    const cells = (columns - 1) * (rows - 1) * floors.length
    return {
      ...NOTHING,
      drawCalls: 2,
      triangles: flow.agents.max * AGENT_TRIANGLES + cells * 2,
    }
  },
  table: ({ palette, things }) => ({
    ...NOTHING,
    drawCalls: 2 + new Set(palette.map(({ shape }) => shape)).size,
    triangles: 400 + Math.max(things.length, 60) * THING_TRIANGLES,
  }),
}

const fileCost = ({ triangles, facts }: Asset): BoothCost => ({
  downloadBytes: facts?.servedBytes ?? 0,
  triangles: triangles ?? (facts?.drawCalls ?? 0) * 2,
  drawCalls: facts?.drawCalls ?? 0,
  textureBytes: facts?.textureBytes ?? 0,
})

function combine(costs: readonly BoothCost[], how: (a: number, b: number) => number): BoothCost {
  const along = (part: BudgetPart): number => costs.map((cost) => cost[part]).reduce(how, 0)
  return {
    downloadBytes: along('downloadBytes'),
    triangles: along('triangles'),
    drawCalls: along('drawCalls'),
    textureBytes: along('textureBytes'),
  }
}
const sum = (costs: readonly BoothCost[]): BoothCost => combine(costs, (a, b) => a + b)
const most = (costs: readonly BoothCost[]): BoothCost => combine(costs, (a, b) => Math.max(a, b))

/** What an exhibit draws while it is in front. Files that are not ready cost nothing yet. */
export function exhibitCost(exhibit: Exhibit, assets: readonly Asset[]): BoothCost {
  const own = KIND_COSTS[exhibit.kind] as OwnCost<ExhibitKind> | undefined
  const files = assetGroups(exhibit).map((ids) =>
    sum(assets.filter(({ id }) => ids.includes(id)).map(fileCost)),
  )
  return sum([own?.(exhibit, assets) ?? NOTHING, most(files)])
}

/** Files that are drawn together: of a panorama those of one spot. */
function assetGroups(exhibit: Exhibit): string[][] {
  if (exhibit.kind !== 'panorama') return [assetIdsOf(exhibit)]
  return exhibit.spots.map(({ assetId, past }) => (past ? [assetId, past.assetId] : [assetId]))
}

/** The cost of a booth's exhibits together. */
export function boothCost(exhibits: readonly Exhibit[], assets: readonly Asset[]): BoothCost {
  const used = new Set(exhibits.flatMap(assetIdsOf))
  const downloads = assets.filter(({ id }) => used.has(id)).map(fileCost)
  const stands = standExhibits(exhibits.map((exhibit) => ({ exhibit })))
  const drawn = Object.values(stands).map((standing) =>
    most(
      bodies(standing.map(({ exhibit }) => exhibit)).map((body) =>
        sum(body.map((e) => exhibitCost(e, assets))),
      ),
    ),
  )
  return { ...sum(drawn), downloadBytes: sum(downloads).downloadBytes }
}

/** What is drawn together on a stand: a model with what belongs to it, anything else alone. */
function bodies(exhibits: readonly Exhibit[]): Exhibit[][] {
  return exhibits
    .filter((exhibit) => modelIdOf(exhibit) === undefined)
    .map((body) => [body, ...exhibits.filter((other) => modelIdOf(other) === body.id)])
}

const FINDINGS = {
  downloadBytes: { code: 'budget-download', unit: MEGABYTE },
  triangles: { code: 'budget-triangles', unit: 1 },
  drawCalls: { code: 'budget-draw-calls', unit: 1 },
  textureBytes: { code: 'budget-textures', unit: MEGABYTE },
} as const satisfies Record<BudgetPart, { code: FindingCode; unit: number }>

/** An amount as people read it: whole numbers, megabytes with one digit, rounded up. */
export const readableAmount = (part: BudgetPart, amount: number): number =>
  FINDINGS[part].unit === 1 ? amount : Math.ceil((amount / FINDINGS[part].unit) * 10) / 10

/** Where a booth is over its budget, in the order of BUDGET_PARTS. */
export function examineBooth(
  exhibits: readonly Exhibit[],
  assets: readonly Asset[],
): FormFinding[] {
  const cost = boothCost(exhibits, assets)
  return BUDGET_PARTS.filter((part) => cost[part] > BOOTH_LIMITS[part]).map((part) => ({
    path: `exhibits.${part}`,
    code: FINDINGS[part].code,
    limit: readableAmount(part, BOOTH_LIMITS[part]),
    actual: readableAmount(part, cost[part]),
  }))
}
