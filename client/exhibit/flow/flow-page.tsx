/** A flow on a page: each floor from above, a table of its stations, and its numbers read out politely. */
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { createHeat } from '../../../shared/exhibit/flow/heat.ts'
import type { FlowManifest, FlowStation } from '../../../shared/exhibit/flow/manifest.ts'
import { flowState, type FlowState } from '../../../shared/exhibit/flow/state.ts'
import { isRunning } from '../../../shared/exhibit/recording.ts'
import { flowTexts } from '../../i18n/texts/exhibit-flow.ts'
import { useText } from '../../i18n/use-text.ts'
import { useComfort } from '../../xr/comfort.ts'
import { serverNow } from '../../api/server-clock.ts'
import type { PageViewProps } from '../kit/kind.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { useSeconds } from '../kit/use-seconds.ts'
import styles from './flow-page.module.css'
import { flowNow } from './flow-turns.ts'
import { flowNumbers, formatCount } from './flow-words.ts'
import { paintPlan, planRatio } from './plan-paint.ts'

const KIND = { rules: flowState }
/** How often the numbers are read out. */
const SPOKEN_S = 15
/** Pictures a second: dots walk slowly, and phones have other things to do. */
const FRAME_MS = 50
/** The same for those who asked for less motion. */
const CALM_FRAME_MS = 2000

export function FlowPage({ shown, submissionId }: PageViewProps<'flow'>) {
  const { exhibit } = shown
  const words = useText()
  const { t, pick } = words
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state } = useExhibit(exhibit, key, KIND)
  const nameOf = useCallback(({ title }: FlowStation) => pick(title), [pick])
  const second = useSeconds(isRunning(state.run))
  const { flow } = flowNow(exhibit, state, serverNow())
  const turn = Math.floor(second / SPOKEN_S)
  const spoken = useMemo(() => {
    void turn
    const numbers = flowNumbers(words, exhibit, flowNow(exhibit, state, serverNow()).flow)
    return t(flowTexts.spoken, { name: pick(exhibit.agents.name), ...numbers })
  }, [words, t, pick, exhibit, state, turn])
  return (
    <div data-testid={`flow-${exhibit.id}`} data-step={flow.step}>
      <div className={styles.plan}>
        {exhibit.floors.map(({ title }, floor) => (
          <div key={pick(title)}>
            <h3>{pick(title)}</h3>
            <FloorPlan
              {...{ exhibit, state, floor, nameOf }}
              label={t(flowTexts.planLabel, {
                title: pick(title),
                name: pick(exhibit.agents.name),
              })}
            />
          </div>
        ))}
        <ul className={styles.legend}>
          {exhibit.sources.map(({ id, title, colour }) => (
            <li key={id}>
              <i style={{ background: colour }} aria-hidden />
              {pick(title)}
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.spoken} role="status">
        {spoken}
      </p>
      {exhibit.stations.length > 0 && (
        <details className={styles.table}>
          <summary>{t(flowTexts.table)}</summary>
          <table>
            <thead>
              <tr>
                {(['place', 'waiting', 'servers', 'serviceTime'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(flowTexts[name])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {exhibit.stations.map(({ id, title, servers, serviceS }, index) => (
                <tr key={id}>
                  <th scope="row">{pick(title)}</th>
                  <td>{formatCount(words, flow.lines.waiting[index] ?? 0)}</td>
                  <td>{servers}</td>
                  <td>{t(flowTexts.seconds, { value: serviceS })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  )
}

interface FloorPlanProps {
  exhibit: FlowManifest
  state: FlowState
  floor: number
  label: string
  nameOf: (station: FlowStation) => string
}

function FloorPlan({ exhibit, state, floor, label, nameOf }: FloorPlanProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const ratio = useMemo(() => planRatio(createHeat(exhibit)), [exhibit])
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const calm = useComfort.getState().still
    const cells = document.createElement('canvas').getContext('2d')
    if (!cells) return
    let frame = 0
    let paintedMs = -Infinity
    const paint = (atMs: number): void => {
      frame = requestAnimationFrame(paint)
      if (atMs - paintedMs < (calm ? CALM_FRAME_MS : FRAME_MS)) return
      paintedMs = atMs
      const widthPx = element.clientWidth
      const heightPx = widthPx * ratio
      fitCanvas(element, context, widthPx, heightPx)
      const { flow, share } = flowNow(exhibit, state, serverNow())
      const size = { widthPx, heightPx }
      paintPlan(context, exhibit, flow, { floor, ...size, heat: state.heat, share, cells, nameOf })
    }
    frame = requestAnimationFrame(paint)
    return () => cancelAnimationFrame(frame)
  }, [exhibit, state, floor, ratio, nameOf])
  return (
    <canvas ref={canvas} role="img" aria-label={label} style={{ aspectRatio: String(1 / ratio) }} />
  )
}

/** As many pixels as the screen shows. */
function fitCanvas(
  element: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  widthPx: number,
  heightPx: number,
): void {
  const dense = Math.min(2, devicePixelRatio)
  const [width, height] = [Math.round(widthPx * dense), Math.round(heightPx * dense)]
  if (element.width !== width || element.height !== height) {
    element.width = width
    element.height = height
  }
  context.setTransform(dense, 0, 0, dense, 0, 0)
}
