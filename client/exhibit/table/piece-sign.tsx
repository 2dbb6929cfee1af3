/** A piece from above: its outline in its colour, with the lines by which one knows its shape. */
import type { TablePiece } from '../../../shared/exhibit/table/manifest.ts'
import type { Thing } from '../../../shared/exhibit/table/state.ts'
import styles from './table-page.module.css'

interface PieceSignProps {
  piece: TablePiece
  thing: Pick<Thing, 'id' | 'x' | 'z' | 'turnDeg'>
  chosen?: boolean
  label?: string
}

/** Element id of a thing's sign, for who points to it. */
export const signId = (thingId: string): string => `thing-${thingId}`

export function PieceSign({ piece, thing, chosen = false, label = '' }: PieceSignProps) {
  const [width, , depth] = piece.sizeM
  const [x, z] = [width / 2, depth / 2]
  const common = { fill: piece.colour, vectorEffect: 'non-scaling-stroke' as const }
  const line = { vectorEffect: 'non-scaling-stroke' as const }
  return (
    <g
      {...(label !== '' && {
        id: signId(thing.id),
        role: 'option',
        'aria-selected': chosen,
        'aria-label': label,
      })}
      data-thing={thing.id}
      data-chosen={chosen}
      className={styles.piece}
      transform={`translate(${thing.x} ${thing.z}) rotate(${thing.turnDeg})`}
    >
      {label !== '' && <title>{label}</title>}
      {piece.shape === 'tree' || piece.shape === 'tower' ? (
        <ellipse rx={x} ry={z} {...common} />
      ) : (
        <rect x={-x} y={-z} width={width} height={depth} rx={Math.min(x, z) * 0.08} {...common} />
      )}
      {piece.shape === 'house' && <path d={`M0 ${-z}V${z}`} {...line} />}
      {piece.shape === 'block' && (
        <rect
          x={-x * 0.78}
          y={-z * 0.78}
          width={width * 0.78}
          height={depth * 0.78}
          fill="none"
          {...line}
        />
      )}
      {piece.shape === 'tower' && <ellipse rx={x * 0.6} ry={z * 0.6} fill="none" {...line} />}
      {piece.shape === 'tree' && <circle r={Math.min(x, z) * 0.14} {...line} />}
      {piece.shape === 'bridge' && (
        <path d={`M${-x} ${-z * 0.7}H${x}M${-x} ${z * 0.7}H${x}`} {...line} />
      )}
    </g>
  )
}
