/** The hall's plan as a drawing. What it shows is said in words beside it: it is hidden from readers. */
import type { ReactNode } from 'react'
import { PAVILION_IDS, VESTIBULE_END_M, type PavilionId } from '../../../shared/hall/plan.ts'
import { nameLines } from './plan-names.ts'
import { ATRIUM_SHAPES, namePlace, PAVILION_SHAPES, PLAN_VIEW } from './plan-shapes.ts'
import styles from './plan.module.css'

interface PlanViewProps {
  names: Partial<Record<PavilionId, string>>
  entrance: string
  lit?: PavilionId | undefined
  onLight?: (id: PavilionId | undefined) => void
  onOpen?: (id: PavilionId) => void
  /** What lies on the plan, in its metres. */
  children?: ReactNode
}

const LINE_HEIGHT_M = 3.2
const { x, z, width, height } = PLAN_VIEW

export function PlanView({ names, entrance, lit, onLight, onOpen, children }: PlanViewProps) {
  return (
    <svg className={styles.plan} viewBox={[x, z, width, height].join(' ')} aria-hidden>
      {PAVILION_IDS.map((id) => (
        <g
          key={id}
          data-pavilion={id}
          data-lit={lit === id || undefined}
          className={styles.pavilion}
          cursor={onOpen ? 'pointer' : undefined}
          onPointerEnter={() => onLight?.(id)}
          onPointerLeave={() => onLight?.(undefined)}
          onClick={() => onOpen?.(id)}
        >
          {PAVILION_SHAPES[id].map(({ stroke, d }) => (
            <path key={stroke} className={styles[stroke]} d={d} />
          ))}
          <PavilionName id={id} name={names[id] ?? ''} />
        </g>
      ))}
      {ATRIUM_SHAPES.map(({ stroke, d }) => (
        <path key={d} className={styles[stroke]} d={d} />
      ))}
      <text y={VESTIBULE_END_M + 6} className={styles.entrance}>
        {entrance}
      </text>
      {children}
    </svg>
  )
}

function PavilionName({ id, name }: { id: PavilionId; name: string }) {
  const lines = nameLines(name)
  const at = namePlace(id)
  const top = at.z + 1.2 - ((lines.length - 1) * LINE_HEIGHT_M) / 2
  return (
    <text>
      {lines.map((line, index) => (
        <tspan key={line} x={at.x} y={top + index * LINE_HEIGHT_M}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
