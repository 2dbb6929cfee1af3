/** Generates a zone: the parts all pavilions share and the idea of its own. */
import { STAGE_Z_M, type PavilionId, type ZoneId } from '../../../shared/hall/plan.ts'
import { booths } from './kit/booth.ts'
import { portal } from './kit/portal.ts'
import { shell, stage } from './kit/shell.ts'
import { ACCENT } from '../../../shared/hall/accents.ts'
import { LOOK } from './palette.ts'
import type { Point2 } from './patch.ts'
import { ZoneSink } from './zone-sink.ts'
import { buildAtrium } from './zones/atrium.ts'
import { CEILING_M as CITY_CEILING_M, buildCity } from './zones/city.ts'
import { EAVES_M as INDUSTRY_EAVES_M, buildIndustry } from './zones/industry.ts'
import { SPRING_M, buildMedical, vaultOutline } from './zones/medical.ts'
import { CEILING_M as TOURISM_CEILING_M, buildTourism } from './zones/tourism.ts'
import { EAVES_M as TRANSPORT_EAVES_M, buildTransport, roofOutline } from './zones/transport.ts'

interface PavilionSpec {
  wallHeightM: number
  gable?: () => Point2[]
  isFlat: boolean
  spots: number
  hasBeam: boolean
  build: (sink: ZoneSink) => void
}

const PAVILIONS: Record<PavilionId, PavilionSpec> = {
  industry: {
    wallHeightM: INDUSTRY_EAVES_M,
    isFlat: true,
    spots: 0.85,
    hasBeam: true,
    build: buildIndustry,
  },
  tourism: {
    wallHeightM: TOURISM_CEILING_M,
    isFlat: true,
    spots: 1,
    hasBeam: true,
    build: buildTourism,
  },
  city: { wallHeightM: CITY_CEILING_M, isFlat: true, spots: 1, hasBeam: true, build: buildCity },
  medical: {
    wallHeightM: SPRING_M,
    gable: vaultOutline,
    isFlat: false,
    spots: 0.8,
    hasBeam: false,
    build: buildMedical,
  },
  transport: {
    wallHeightM: TRANSPORT_EAVES_M,
    gable: roofOutline,
    isFlat: false,
    spots: 1,
    hasBeam: true,
    build: buildTransport,
  },
}

export function buildZone(zone: ZoneId, texelsPerM: number): ZoneSink {
  const sink = new ZoneSink(zone, texelsPerM)
  if (zone === 'atrium') buildAtrium(sink)
  else buildPavilion(sink, zone)
  return sink
}

function buildPavilion(sink: ZoneSink, pavilion: PavilionId): void {
  const spec = PAVILIONS[pavilion]
  const look = LOOK[pavilion]
  const accent = ACCENT[pavilion]
  portal(sink, accent, spec.isFlat ? spec.wallHeightM : null)
  shell(sink, {
    look,
    wallHeightM: spec.wallHeightM,
    ...(spec.gable ? { gable: spec.gable() } : {}),
  })
  booths(sink, { look, accent, spots: spec.spots, hasBeam: spec.hasBeam })
  stage(sink, STAGE_Z_M[pavilion], accent)
  spec.build(sink)
  sink.openings.push({
    at: -1.9,
    ring: false,
    halfWidth: 3.6,
    top: 7.1,
    radiance: [0.36, 0.33, 0.28],
  })
}
