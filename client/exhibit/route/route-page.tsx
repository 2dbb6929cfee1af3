/** A route on a page: its plan and its heights, and the stops as a list that one can go through. */
import { useMemo } from 'react'
import { distanceNow, isUnderWay, routeState } from '../../../shared/exhibit/route/state.ts'
import {
  measureWay,
  placeOnWay,
  stopAt,
  wayOf,
  type WayMeasure,
} from '../../../shared/exhibit/route/way.ts'
import type { RouteManifest, RouteWay } from '../../../shared/exhibit/route/manifest.ts'
import type { Point } from '../../../shared/exhibit/fields.ts'
import { routeTexts } from '../../i18n/texts/exhibit-route.ts'
import { useText } from '../../i18n/use-text.ts'
import { serverNow } from '../../api/server-clock.ts'
import type { PageViewProps } from '../kit/kind.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { useSeconds } from '../kit/use-seconds.ts'
import styles from './route-page.module.css'
import { legsOf, planOf, profileOf, type Flat } from './way-plan.ts'

const KIND = { rules: routeState }
const WIDTH_PX = 640
const PROFILE_HEIGHT_PX = 96
/** A change of height smaller than this is a level way, in m. */
const LEVEL_M = 0.5

export function RoutePage({ shown, submissionId }: PageViewProps<'route'>) {
  const { exhibit, metresPerUnit = 1 } = shown
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state, act } = useExhibit(exhibit, key, KIND)
  const way = wayOf(exhibit, state.way)
  const measure = useMemo(() => way && measureWay(way), [way])
  useSeconds(measure !== undefined && isUnderWay(state, measure, serverNow()))
  if (!way || !measure) return null
  const distance = distanceNow(state, measure, serverNow())
  const goTo = act && ((stop: number): void => act({ type: 'stop', stop }))
  return (
    <div className={styles.route} data-testid="route-page">
      <Plan {...{ exhibit, way, measure, distance }} />
      <Profile {...{ way, measure, distance }} />
      <Stops {...{ way, measure, metresPerUnit, goTo }} at={stopAt(way, measure, distance)} />
    </div>
  )
}

const line = ({ points }: Flat): string => points.map(({ x, y }) => `${x},${y}`).join(' ')

interface DrawnProps {
  way: RouteWay
  measure: WayMeasure
  /** How far the marker has come, in the model's units. */
  distance: number
}

function Plan({ exhibit, way, measure, distance }: DrawnProps & { exhibit: RouteManifest }) {
  const { t, pick } = useText()
  const flatten = useMemo(() => planOf(exhibit.ways, WIDTH_PX), [exhibit])
  const flat = flatten(way)
  const place: { at: Point; towards: Point } = { at: [0, 0, 0], towards: [0, 0, 0] }
  placeOnWay(way, measure, distance, place)
  const [marker] = flatten({
    ...way,
    points: [place.at, ...(way.points.slice(1) as Point[])],
  }).points
  const label = `${pick(way.title)}: ${way.stops.map(({ title }) => pick(title)).join(' → ')}`
  return (
    <figure className={styles.plan}>
      <svg viewBox={`0 0 ${flat.width} ${flat.height}`} role="img" aria-label={label}>
        <defs>
          <marker
            id={`arrow-${exhibit.id}`}
            viewBox="0 0 10 10"
            refX="6"
            refY="5"
            markerWidth="4"
            markerHeight="4"
            orient="auto"
          >
            <path d="M1 1 9 5 1 9Z" />
          </marker>
        </defs>
        {exhibit.ways
          .filter((other) => other !== way)
          .map((other) => (
            <polyline key={other.id} className={styles.other} points={line(flatten(other))} />
          ))}
        <polyline
          className={styles.way}
          points={line(flat)}
          markerMid={`url(#arrow-${exhibit.id})`}
        />
        {way.stops.map(({ id, point }, index) => (
          <g
            key={id}
            transform={`translate(${flat.points[point]?.x ?? 0} ${flat.points[point]?.y ?? 0})`}
          >
            <circle r="12" />
            <text dy="0.36em">{index + 1}</text>
          </g>
        ))}
        {marker && <circle className={styles.marker} cx={marker.x} cy={marker.y} r="6" />}
      </svg>
      <figcaption>{t(routeTexts.plan)}</figcaption>
    </figure>
  )
}

function Profile({ way, measure, distance }: DrawnProps) {
  const { t } = useText()
  const flat = useMemo(() => profileOf(way, measure, WIDTH_PX, PROFILE_HEIGHT_PX), [way, measure])
  const heights = way.points.map(([, y]) => y)
  if (Math.max(...heights) === Math.min(...heights)) return null
  const x = 22 + (distance / measure.total) * (WIDTH_PX - 44)
  return (
    <figure className={styles.plan} data-part="profile">
      <svg viewBox={`0 0 ${flat.width} ${flat.height}`} aria-hidden>
        <line className={styles.now} x1={x} x2={x} y1="8" y2={PROFILE_HEIGHT_PX - 8} />
        <polyline className={styles.way} points={line(flat)} />
        {way.stops.map(({ id, point }) => (
          <circle key={id} r="5" cx={flat.points[point]?.x} cy={flat.points[point]?.y} />
        ))}
      </svg>
      <figcaption>{t(routeTexts.profile)}</figcaption>
    </figure>
  )
}

interface StopsProps {
  way: RouteWay
  measure: WayMeasure
  metresPerUnit: number
  /** The stop where the marker is. */
  at: number
  goTo: ((stop: number) => void) | undefined
}

function Stops({ way, measure, metresPerUnit, at, goTo }: StopsProps) {
  const { t, pick, language } = useText()
  const legs = useMemo(() => legsOf(way, measure, metresPerUnit), [way, measure, metresPerUnit])
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  return (
    <ol className={styles.stops} aria-label={t(routeTexts.stops)}>
      {way.stops.map(({ id, title, text }, index) => {
        const { m, upM } = legs[index] ?? { m: 0, upM: 0 }
        const metres = format.format(Math.abs(upM))
        return (
          <li key={id} aria-current={index === at ? 'step' : undefined}>
            <button type="button" disabled={!goTo} onClick={() => goTo?.(index)}>
              {pick(title)}
            </button>
            {index > 0 && (
              <span className={styles.leg}>
                {t(routeTexts.leg, { metres: format.format(m) })}
                {Math.abs(upM) > LEVEL_M &&
                  ` · ${t(upM > 0 ? routeTexts.up : routeTexts.down, { metres })}`}
              </span>
            )}
            <p>{pick(text)}</p>
          </li>
        )
      })}
    </ol>
  )
}
