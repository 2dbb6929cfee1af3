/** The table from above, worked by mouse, touch or keys. */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { settle } from '../../../shared/exhibit/table/ground.ts'
import type { TableManifest, TablePiece } from '../../../shared/exhibit/table/manifest.ts'
import type { TableAct, TableState } from '../../../shared/exhibit/table/state.ts'
import { tableTexts } from '../../i18n/texts/exhibit-table.ts'
import { useText } from '../../i18n/use-text.ts'
import { pressKey } from './plan-keys.ts'
import { pieceOf, type Held } from './table-controls.ts'
import { PieceSign, signId } from './piece-sign.tsx'
import styles from './table-page.module.css'

interface TablePlanProps {
  manifest: TableManifest
  state: TableState
  held: Held
  act: ((act: TableAct) => void) | undefined
  choose: (choice: string) => void
}

type Place = [x: number, z: number]

export function TablePlan({ manifest, state, held, act, choose }: TablePlanProps) {
  const { t, pick } = useText()
  const [cursor, setCursor] = useState<Place>([0, 0])
  const drag = useRef<{ id: string; off: Place }>(null)
  const svg = useRef<SVGSVGElement>(null)
  const [width, depth] = manifest.sizeM
  const put = (piece: TablePiece, [x, z]: Place): void =>
    act?.({ type: 'place', piece: piece.id, x, z, turnDeg: 0 })

  const placeOf = ({ clientX, clientY }: PointerEvent): Place => {
    const matrix = svg.current?.getScreenCTM()?.inverse()
    if (!matrix) return [0, 0]
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix)
    return [x, y]
  }
  const press = (event: PointerEvent<SVGSVGElement>): void => {
    const at = placeOf(event)
    setCursor(at)
    const id = (event.target as Element).closest('[data-thing]')?.getAttribute('data-thing')
    const thing = state.things.find((one) => one.id === id)
    if (held.piece && !thing) return put(held.piece, at)
    choose(thing ? `thing:${thing.id}` : '')
    if (!thing) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { id: thing.id, off: [thing.x - at[0], thing.z - at[1]] }
  }
  const move = (event: PointerEvent): void => {
    const at = placeOf(event)
    if (!drag.current) return
    const { id, off } = drag.current
    act?.({ type: 'move', id, x: at[0] + off[0], z: at[1] + off[1] })
  }
  const keys = (event: KeyboardEvent): void => {
    const done = pressKey(event, { manifest, state, held, cursor })
    if (!done) return
    event.preventDefault()
    if (done.cursor) setCursor(done.cursor)
    if (done.choice !== undefined) choose(done.choice)
    if (done.act) act?.(done.act)
  }
  const ghost = held.piece && settle(manifest, held.piece, { at: cursor, turnDeg: 0 })
  const sum = t(tableTexts.count, { count: state.things.length })
  return (
    <svg
      ref={svg}
      className={styles.plan}
      data-testid="table-plan"
      viewBox={`${-width / 2} ${-depth / 2} ${width} ${depth}`}
      role="listbox"
      aria-activedescendant={held.thing ? signId(held.thing.id) : 'table-cursor'}
      aria-label={`${t(tableTexts.plan)}. ${sum}. ${t(tableTexts.planKeys)}`}
      tabIndex={0}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null
      }}
      onKeyDown={keys}
    >
      <rect x={-width / 2} y={-depth / 2} width={width} height={depth} fill={manifest.ground} />
      {manifest.areas.map(({ title, colour, corners }, index) => (
        <polygon key={index} points={corners.map((c) => c.join(',')).join(' ')} fill={colour}>
          <title>{pick(title)}</title>
        </polygon>
      ))}
      {state.things.map((thing) => {
        const piece = pieceOf(manifest, thing)
        return piece ? (
          <PieceSign
            key={thing.id}
            {...{ thing, piece }}
            chosen={held.thing?.id === thing.id}
            label={pick(piece.title)}
          />
        ) : null
      })}
      {held.piece && ghost && (
        <g className={styles.ghost}>
          <PieceSign piece={held.piece} thing={{ id: '', x: ghost[0], z: ghost[1], turnDeg: 0 }} />
        </g>
      )}
      <Cursor
        at={cursor}
        size={Math.max(width, depth)}
        label={t(tableTexts.placedAt, { x: cursor[0], z: cursor[1] })}
      />
    </svg>
  )
}

interface CursorProps {
  at: Place
  size: number
  label: string
}

function Cursor({ at: [x, z], size, label }: CursorProps) {
  const arm = size * 0.02
  return (
    <g id="table-cursor" role="option" aria-selected={false} aria-label={label}>
      <path
        className={styles.cursor}
        d={`M${x - arm} ${z}H${x + arm}M${x} ${z - arm}V${z + arm}`}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  )
}
