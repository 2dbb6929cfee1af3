/** A kind of exhibit out of a published sample, in one state: on its stand, at hand, and on a page. */
import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useMemo, useState } from 'react'
import type { BoothExhibit } from '../../shared/exhibit/booth.ts'
import type { ExhibitKind } from '../../shared/exhibit/manifest.ts'
import { api } from '../api/client.ts'
import { serverNow } from '../api/server-clock.ts'
import { keyText, useExhibitStore, type Act } from '../exhibit/kit/exhibit-store.ts'
import type { Shown } from '../exhibit/kit/kind.ts'
import { KIND_ENTRIES } from '../exhibit/kit/registry.ts'
import { useExhibitPanel, type ExhibitPress } from '../exhibit/kit/use-exhibit-panel.ts'
import { renderExhibit } from '../exhibit/render-exhibit.tsx'
import { workbenchTexts } from '../i18n/texts/workbench.ts'
import { useText } from '../i18n/use-text.ts'
import type { PanelItem } from '../panel/panel-items.ts'
import { loadFontFor } from '../text/fonts.ts'
import type { BenchShowProps } from './bench.ts'
import { ExhibitSpace } from './exhibit-space.tsx'
import { EXHIBITS, statesOf, type ExhibitState } from './exhibit-states.ts'
import { PAINTED } from './made-files.ts'
import { PanelColumns } from './panel-columns.tsx'
import { SideBySide } from './side-by-side.tsx'

/** How often one looks whether the sample's files have been worked through. */
const LOOK_EVERY_MS = 4000
const PERSON = 'workbench'

export function showExhibit(kind: ExhibitKind) {
  return function ShowExhibit({ state, timeOfDay }: BenchShowProps) {
    const wanted = statesOf(kind)[state]
    const { submissionId, exhibits, problem } = useSample(kind)
    const { t } = useText()
    const changed = useMemo(() => withState(exhibits, kind, wanted), [exhibits, wanted])
    if (!submissionId || !changed || !wanted)
      return <p className="empty">{t(problem ?? workbenchTexts.processing)}</p>
    return (
      <Prepared
        key={`${kind} ${state}`}
        {...{ submissionId, timeOfDay }}
        state={wanted}
        shown={changed.shown}
        exhibits={changed.exhibits}
      />
    )
  }
}

/** The sample's exhibits, as soon as they are there. */
function useSample(kind: ExhibitKind) {
  const { scenario, exhibitId } = EXHIBITS[kind]
  const { data: all } = useQuery({
    ...api.exhibition.scenarios.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.length ? false : LOOK_EVERY_MS),
  })
  const submissionId = all?.find(({ title }) => title.zh === scenario)?.id
  const { data } = useQuery({
    ...api.exhibition.scenario.queryOptions({ input: { id: submissionId ?? '' } }),
    enabled: submissionId !== undefined,
    refetchInterval: ({ state }) =>
      isThere(state.data?.booth.exhibits, exhibitId) ? false : LOOK_EVERY_MS,
  })
  const { data: hasFont } = useQuery({
    queryKey: ['workbench', 'font'],
    queryFn: () => loadFontFor(PAINTED).then(() => true),
  })
  const exhibits = data?.booth.exhibits
  return {
    submissionId,
    exhibits: hasFont && isThere(exhibits, exhibitId) ? exhibits : undefined,
    problem: all && !submissionId ? workbenchTexts.noSamples : undefined,
  }
}

const isThere = (exhibits: readonly BoothExhibit[] | undefined, id: string): boolean =>
  exhibits?.find(({ exhibit }) => exhibit.id === id)?.assets.every(({ url }) => url !== null) ??
  false

function withState(
  exhibits: readonly BoothExhibit[] | undefined,
  kind: ExhibitKind,
  state: ExhibitState | undefined,
): { shown: Shown; exhibits: readonly Shown[] } | undefined {
  const found = exhibits?.find(({ exhibit }) => exhibit.id === EXHIBITS[kind].exhibitId)
  if (!exhibits || !found) return undefined
  const shown = state?.change?.(found) ?? found
  return { shown, exhibits: exhibits.map((one) => (one === found ? shown : one)) }
}

interface PreparedProps extends Pick<BenchShowProps, 'timeOfDay'> {
  submissionId: string
  shown: Shown
  exhibits: readonly Shown[]
  state: ExhibitState
}

/** Brings the exhibit into its state before anything of it is drawn, and leaves nothing of it behind. */
function Prepared(props: PreparedProps) {
  const { submissionId, shown, state } = props
  const [ready, setReady] = useState(false)
  useLayoutEffect(() => {
    const before = useExhibitStore.getState()
    const key = keyText({ submissionId, exhibitId: shown.exhibit.id })
    const value = stateAfter(shown, state)
    const { part = 'alone' } = state
    useExhibitStore.setState({
      part,
      together: part !== 'alone',
      personId: PERSON,
      own: { [key]: value },
      shared: { [key]: { state: value, revision: 1 } },
      choices: state.choice ? { [key]: state.choice(shown) } : {},
    })
    setReady(true)
    return () => useExhibitStore.setState(before)
  }, [submissionId, shown, state])
  return ready ? <ExhibitSides {...props} /> : null
}

/** What the acts of a state make of an exhibit, by the kind's own rules. */
function stateAfter(shown: Shown, { acts, begunAgoS = 0 }: ExhibitState): unknown {
  const { rules } = KIND_ENTRIES[shown.exhibit.kind]
  const now = serverNow()
  const list: readonly Act[] = acts?.(shown) ?? []
  return list.reduce<unknown>(
    (value, act, index) =>
      rules.apply(shown.exhibit, value, act, {
        personId: PERSON,
        nowMs: index === 0 ? now - begunAgoS * 1000 : now,
        leads: true,
      }),
    rules.initial(shown.exhibit),
  )
}

function ExhibitSides({ submissionId, shown, exhibits, timeOfDay }: PreparedProps) {
  const { pick } = useText()
  const { items, press } = useExhibitPanel(shown, submissionId)
  const { exhibit } = shown
  const desk = useMemo<PanelItem<ExhibitPress>[]>(
    () => [{ kind: 'title', text: pick(exhibit.title) }, ...items],
    [pick, exhibit, items],
  )
  const render = useMemo(() => renderExhibit(submissionId), [submissionId])
  return (
    <SideBySide
      space={<ExhibitSpace {...{ submissionId, shown, exhibits, timeOfDay }} />}
      atHand={<PanelColumns name="desk" items={desk} onAct={press} timeOfDay={timeOfDay} />}
      page={render(shown, [...exhibits])}
    />
  )
}
