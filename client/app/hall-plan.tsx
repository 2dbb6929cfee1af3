/**
 * The hall's plan drawn from the numbers that the hall itself is built from. The list beside it
 * says the same in words, so assistive technology passes it over.
 */
import {
  ATRIUM_RADIUS_M,
  BAY_PITCH_M,
  PAVILION_BEARING_RAD,
  PAVILION_HALF_WIDTH_M,
  PAVILION_IDS,
  PAVILION_LENGTH_M,
  PAVILION_START_M,
  PORTAL_HALF_WIDTH_M,
  STAGE_RADIUS_M,
  STAGE_Z_M,
  VESTIBULE_END_M,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import styles from './home.module.css'

interface HallPlanProps {
  names: Partial<Record<PavilionId, string>>
  entrance: string
  lit: PavilionId | undefined
  onLight: (id: PavilionId | undefined) => void
  onOpen: (id: PavilionId) => void
}

/** Depth of a pavilion's name from the atrium's middle, metres: the second bay, clear of the fins. */
const NAME_DEPTH_M = PAVILION_START_M + 1.5 * BAY_PITCH_M
const LINE_HEIGHT_M = 3.2

export function HallPlan({ names, entrance, lit, onLight, onOpen }: HallPlanProps) {
  return (
    <svg className={styles.plan} viewBox="-56 -58 112 96" aria-hidden>
      {PAVILION_IDS.map((id) => (
        <g
          key={id}
          data-pavilion={id}
          data-lit={lit === id || undefined}
          className={styles.planPavilion}
          onPointerEnter={() => onLight(id)}
          onPointerLeave={() => onLight(undefined)}
          onClick={() => onOpen(id)}
        >
          <PavilionPlan id={id} />
          <PavilionName id={id} name={names[id] ?? ''} />
        </g>
      ))}
      <circle r={ATRIUM_RADIUS_M} className={styles.planWall} />
      <circle r={9.3} className={styles.planJoint} />
      <circle r={4.6} className={styles.planJoint} />
      <path className={styles.planRiver} d="M0 20 C0 13 -8 12 -6 6 S7 4 6 -3 S0 -9 0 -15" />
      <path
        className={styles.planWall}
        d={`M${-PORTAL_HALF_WIDTH_M} 13.6V${VESTIBULE_END_M}M${PORTAL_HALF_WIDTH_M} 13.6V${VESTIBULE_END_M}`}
      />
      <text y={VESTIBULE_END_M + 6} className={styles.planEntrance}>
        {entrance}
      </text>
    </svg>
  )
}

/** Lines of a name: Chinese without the word for “field”, English word by word, little words ahead. */
function nameLines(name: string): string[] {
  return name
    .replace(/领域$/, '')
    .replace(/ (\w{1,3}) /g, ' $1\u00a0')
    .split(' ')
}

function PavilionName({ id, name }: { id: PavilionId; name: string }) {
  const lines = nameLines(name)
  const x = Math.sin(PAVILION_BEARING_RAD[id]) * NAME_DEPTH_M
  const y = Math.cos(PAVILION_BEARING_RAD[id]) * NAME_DEPTH_M + 1.2
  const top = y - ((lines.length - 1) * LINE_HEIGHT_M) / 2
  return (
    <text>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={top + index * LINE_HEIGHT_M}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** One pavilion in its own frame: origin at its front wall, y deeper in. */
function PavilionPlan({ id }: { id: PavilionId }) {
  const turnDeg = (-PAVILION_BEARING_RAD[id] * 180) / Math.PI
  const half = PAVILION_HALF_WIDTH_M - 0.6
  const bays = Array.from({ length: PAVILION_LENGTH_M / BAY_PITCH_M - 1 }, (_, i) => i + 1)
  return (
    <g transform={`rotate(${turnDeg}) translate(0 ${PAVILION_START_M})`}>
      <rect x={-half} width={half * 2} height={PAVILION_LENGTH_M} className={styles.planFloor} />
      <path className={styles.planAccent} d={`M${-PORTAL_HALF_WIDTH_M} 0H${PORTAL_HALF_WIDTH_M}`} />
      {bays.map((bay) => (
        <path
          key={bay}
          className={styles.planFin}
          d={`M${-half} ${bay * BAY_PITCH_M}h2.1M${half} ${bay * BAY_PITCH_M}h-2.1`}
        />
      ))}
      <circle cy={STAGE_Z_M[id]} r={STAGE_RADIUS_M} className={styles.planStage} />
    </g>
  )
}
