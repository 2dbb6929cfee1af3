/** The map on a screen: the plan with all booths and oneself, and every booth in a list one searches. */
import { Button } from '@mantine/core'
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { BoothAddress } from '../../../shared/hall/placement.ts'
import type { PavilionId } from '../../../shared/hall/plan.ts'
import type { ScenarioSummary } from '../../../shared/protocol/api-exhibition.ts'
import { searchScenarios } from '../../../shared/exhibit/search.ts'
import { useHallStore } from '../hall-store.ts'
import { useHallSigns } from '../use-exhibition.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { wayfindingTexts } from '../../i18n/texts/wayfinding.ts'
import { useText } from '../../i18n/use-text.ts'
import type { Visitor } from '../../xr/visitor.ts'
import { boothMarks } from './booth-marks.ts'
import { guideTo, toggleMap, useGuideStore } from './guide-store.ts'
import styles from './map.module.css'
import { PlanView } from './plan-view.tsx'

/** Longest list that one still looks through. */
const SHOWN_MAX = 40

interface MapPanelProps {
  visitor: Visitor
  scenarios: readonly ScenarioSummary[]
  moveTo: (address: BoothAddress) => void
  /** Settings of one's own, such as the light. */
  children?: React.ReactNode
}

export function MapPanel(props: MapPanelProps) {
  const open = useGuideStore((state) => state.mapOpen)
  return open ? <OpenMap {...props} /> : null
}

function OpenMap({ visitor, scenarios, moveTo, children }: MapPanelProps) {
  const { t } = useText()
  const heading = useId()
  const panel = useRef<HTMLElement>(null)
  const searching = useGuideStore((state) => state.searching)
  useEffect(() => {
    if (!searching) panel.current?.focus()
  }, [searching])
  useEffect(() => {
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') toggleMap()
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [])
  return (
    <aside
      ref={panel}
      className={styles.map}
      aria-labelledby={heading}
      data-testid="map"
      tabIndex={-1}
    >
      <header>
        <h2 id={heading}>{t(wayfindingTexts.map)}</h2>
        <button type="button" className={styles.quiet} onClick={toggleMap}>
          {t(commonTexts.close)}
        </button>
      </header>
      <Plan {...{ visitor, scenarios }} />
      {children}
      <Finder
        {...{ scenarios, searching }}
        moveTo={(address) => {
          moveTo(address)
          // What one went to see is not to be covered by the map.
          toggleMap()
        }}
      />
    </aside>
  )
}

function Plan({ visitor, scenarios }: Pick<MapPanelProps, 'visitor' | 'scenarios'>) {
  const { t, pick } = useText()
  const chapters = useHallStore((state) => state.chapters)
  const target = useGuideStore((state) => state.target)
  const signs = useHallSigns()
  const marks = useMemo(() => boothMarks(scenarios, chapters), [scenarios, chapters])
  const names = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(signs ?? {}).map(([id, name]) => [id, pick(name)]),
      ) as Partial<Record<PavilionId, string>>,
    [signs, pick],
  )
  return (
    <PlanView names={names} entrance={t(wayfindingTexts.entrance)}>
      {marks.map(({ id, x, z, pavilion }) => {
        const scenario = scenarios.find((one) => one.id === id)
        return (
          <circle
            key={id}
            cx={x}
            cy={z}
            r={1.15}
            className={styles.mark}
            data-pavilion={pavilion}
            data-target={target?.id === id || undefined}
            onClick={() => scenario && guideTo(scenario)}
          >
            <title>{scenario && pick(scenario.title)}</title>
          </circle>
        )
      })}
      <Here visitor={visitor} />
    </PlanView>
  )
}

/** Oneself as an arrow; it follows without React. */
function Here({ visitor }: { visitor: Visitor }) {
  const arrow = useRef<SVGGElement>(null)
  useEffect(() => {
    let frame = 0
    const follow = (): void => {
      const turnDeg = (-visitor.yawRad * 180) / Math.PI
      arrow.current?.setAttribute(
        'transform',
        `translate(${visitor.x} ${visitor.z}) rotate(${turnDeg})`,
      )
      frame = requestAnimationFrame(follow)
    }
    follow()
    return () => cancelAnimationFrame(frame)
  }, [visitor])
  return (
    <g ref={arrow} className={styles.here}>
      <circle r={3.4} />
      <path d="M0 -2.6L1.9 2.2L0 1.2L-1.9 2.2z" />
    </g>
  )
}

interface FinderProps extends Pick<MapPanelProps, 'scenarios' | 'moveTo'> {
  searching: boolean
}

/** The one search of the hall: by words of title, unit and summary. Enter goes to the first found. */
function Finder({ scenarios, moveTo, searching }: FinderProps) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed)
  const found = useMemo(
    () => searchScenarios(scenarios, { words: wanted, pavilion: '', direction: '' }),
    [scenarios, wanted],
  )
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!searching) return
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'start' })
  }, [searching])
  const first = found[0]
  return (
    <div className={styles.finder}>
      <input
        ref={field}
        type="search"
        value={typed}
        aria-label={t(wayfindingTexts.find)}
        placeholder={t(wayfindingTexts.find)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing && first) moveTo(first.address)
        }}
      />
      <p className="soft small" role="status">
        {found.length === 0
          ? t(wayfindingTexts.none)
          : t(wayfindingTexts.found, { count: found.length })}
      </p>
      <ul>
        {found.slice(0, SHOWN_MAX).map((scenario) => (
          <Entry key={scenario.id} {...{ scenario, moveTo }} />
        ))}
      </ul>
      {found.length > SHOWN_MAX && (
        <p className="soft small">{t(wayfindingTexts.more, { count: found.length - SHOWN_MAX })}</p>
      )}
    </div>
  )
}

function Entry({
  scenario,
  moveTo,
}: {
  scenario: ScenarioSummary
  moveTo: MapPanelProps['moveTo']
}) {
  const { t, pick } = useText()
  const { bay } = scenario.address
  const title = pick(scenario.title)
  return (
    <li data-pavilion={scenario.pavilion}>
      <button
        type="button"
        className={styles.title}
        aria-label={t(wayfindingTexts.goTo, { title })}
        onClick={() => moveTo(scenario.address)}
      >
        {title}
        <span className="soft small">
          {bay === 'stage' ? t(wayfindingTexts.stage) : t(wayfindingTexts.bay, { bay: bay + 1 })}
        </span>
      </button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t(wayfindingTexts.leadTo, { title })}
        onClick={() => guideTo(scenario)}
      >
        {t(wayfindingTexts.lead)}
      </Button>
    </li>
  )
}
