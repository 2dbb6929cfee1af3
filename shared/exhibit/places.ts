/** Places in a model's own frame at which an exhibit that belongs to it draws something. Pure. */
import type { Point } from './fields.ts'
import type { FlowManifest } from './flow/manifest.ts'
import type { Exhibit } from './manifest.ts'

/** Empty for kinds that draw nothing of their own at a model. */
export function placesOf(exhibit: Exhibit): Point[] {
  switch (exhibit.kind) {
    case 'hotspots':
      return exhibit.spots.map(({ at }) => at)
    case 'route':
      return exhibit.ways.flatMap(({ points }) => points)
    case 'flow':
      return flowPlaces(exhibit)
    default:
      return []
  }
}

/** Corners of all ways and gates, each as far to the side and as high as agents get, on every floor. */
function flowPlaces({ sources, stations, floors, agents }: FlowManifest): Point[] {
  const { height, spread } = agents
  const points = [
    ...sources.flatMap(({ routes }) => routes.flatMap(({ legs }) => legs.flatMap((l) => l.points))),
    ...stations.flatMap(({ gates }) => (gates ? [gates.from, gates.to] : [])),
  ]
  return points.flatMap(([x, y, z]): Point[] => [
    [x - spread, y, z - spread],
    [x + spread, y + height, z + spread],
    ...floors.map((floor): Point => [x, floor.y, z]),
  ])
}
