/** A panel's items as a page: the same controls without space, worked by mouse, touch or keyboard. */
import { Button } from '@mantine/core'
import { useId } from 'react'
import type { Chart } from './chart.ts'
import { barShares, curveShape } from './chart.ts'
import { AskButton } from './ask-button.tsx'
import { snap, type PanelButton, type PanelItem } from './panel-items.ts'
import styles from './panel-page.module.css'

interface PanelPageProps<Act> {
  items: readonly PanelItem<Act>[]
  onAct: (act: Act) => void
  /** Whether all of it stands in a line, as far as there is room. */
  inline?: boolean
}

export function PanelPage<Act>({ items, onAct, inline }: PanelPageProps<Act>) {
  return (
    <div className={styles.panel} data-inline={inline || undefined}>
      {items.map((item, index) => (
        <PageItem key={index} item={item} onAct={onAct} />
      ))}
    </div>
  )
}

interface PageItemProps<Act, Item = PanelItem<Act>> {
  item: Item
  onAct: (act: Act) => void
}

function PageItem<Act>({ item, onAct }: PageItemProps<Act>) {
  switch (item.kind) {
    case 'title':
      return (
        <h3 className={styles.title}>
          {item.text}
          {item.aside && <span>{item.aside}</span>}
        </h3>
      )
    case 'text':
      return (
        <p
          className={styles.text}
          data-tone={item.tone}
          role={item.tone === 'alert' ? 'alert' : undefined}
        >
          {item.text}
        </p>
      )
    case 'buttons':
      return (
        <div className={styles.buttons}>
          {item.buttons.map((button, index) => (
            // Its place, so that a switch keeps the focus; what asks is another one when it asks something else.
            <PageButton
              key={`${index} ${button.asks?.question ?? ''}`}
              item={button}
              onAct={onAct}
            />
          ))}
        </div>
      )
    case 'slider':
      return <SliderField item={item} onAct={onAct} />
    case 'chart':
      return <ChartFigure title={item.title} chart={item.chart} />
    case 'figures':
      return (
        <dl className={styles.figures}>
          {item.figures.map(({ label, value, note, tone }) => (
            <div key={label} data-tone={tone}>
              <dt>{label}</dt>
              <dd>{value}</dd>
              {note && <dd className={styles.note}>{note}</dd>}
            </div>
          ))}
        </dl>
      )
  }
}

function PageButton<Act>({ item, onAct }: PageItemProps<Act, PanelButton<Act>>) {
  const { label, name, act, primary, disabled, pressed, asks } = item
  if (asks)
    return (
      <AskButton
        {...{ label, name, disabled }}
        question={asks.question}
        answers={asks.answers.map((one) => ({ label: one.label, act: () => onAct(one.act) }))}
        variant={primary ? 'filled' : 'default'}
      />
    )
  return (
    <Button
      className={styles.button}
      variant={primary ? 'filled' : 'default'}
      aria-label={name}
      disabled={disabled ?? false}
      aria-pressed={pressed}
      onClick={() => onAct(act)}
    >
      {label}
    </Button>
  )
}

function SliderField<Act>({
  item,
  onAct,
}: PageItemProps<Act, Extract<PanelItem<Act>, { kind: 'slider' }>>) {
  const inputId = useId()
  const noteId = useId()
  const { range, value = range.min } = item
  return (
    <div className={styles.slider}>
      <label htmlFor={inputId}>{item.label}</label>
      <output htmlFor={inputId}>{item.text ?? item.value ?? '—'}</output>
      <input
        id={inputId}
        type="range"
        min={range.min}
        max={range.max}
        step={range.step}
        value={value}
        disabled={item.disabled}
        aria-valuetext={item.text}
        aria-describedby={item.note && noteId}
        onChange={(event) => onAct(item.turn(snap(event.currentTarget.valueAsNumber, range)))}
      />
      {item.note && <p id={noteId}>{item.note.text}</p>}
      {item.beside && <PageButton item={item.beside} onAct={onAct} />}
    </div>
  )
}

function ChartFigure({ title, chart }: { title: string; chart: Chart }) {
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      {chart.kind === 'bars' ? <Bars chart={chart} /> : <Curve chart={chart} />}
    </figure>
  )
}

function Bars({ chart }: { chart: Extract<Chart, { kind: 'bars' }> }) {
  const shares = barShares(chart.bars, chart.full)
  return (
    <dl className={styles.bars}>
      {chart.bars.map(({ label, text }, index) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
          <span style={{ inlineSize: `${(shares[index] ?? 0) * 100}%` }} aria-hidden />
        </div>
      ))}
    </dl>
  )
}

function Curve({ chart }: { chart: Extract<Chart, { kind: 'curve' }> }) {
  const { lines, mark, levels } = curveShape(chart)
  const [left, right] = chart.xText
  const [low, high] = chart.yText
  return (
    <div className={styles.curve}>
      <svg viewBox="-4 -4 308 128" role="img" aria-label={`${left}–${right}: ${low}–${high}`}>
        {levels.map((y) => (
          <line key={y} x1="0" x2="300" y1={(1 - y) * 120} y2={(1 - y) * 120} />
        ))}
        {lines.map((line, index) => (
          <polyline
            key={index}
            points={line.map(({ x, y }) => `${x * 300},${(1 - y) * 120}`).join(' ')}
          />
        ))}
        {mark && <circle cx={mark.x * 300} cy={(1 - mark.y) * 120} r="5" />}
      </svg>
      <span>{high}</span>
      <span>{low}</span>
      <span>{left}</span>
      <span>{right}</span>
    </div>
  )
}
