/** A booth's exhibits on the page of a gathering: what the leader changes there is seen here too. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import type { GatheringState } from '../../shared/state/gathering-state.ts'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { BoothExhibits } from '../catalogue/booth-exhibits.tsx'
import { reviewTexts } from '../i18n/texts/review.ts'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { readPlace } from '../roadshow/use-follow.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { renderExhibit } from './render-exhibit.tsx'
import styles from './session.module.css'
import { useSharedExhibits } from './use-shared-exhibits.ts'

const NO_SCENARIOS: readonly ScenarioSummary[] = []

interface SessionExhibitsProps {
  room: RoomConnection
  state: GatheringState
  personId: string
}

export function SessionExhibits({ room, state, personId }: SessionExhibitsProps) {
  const { t, pick } = useText()
  useSharedExhibits(room, personId)
  const { data: all = NO_SCENARIOS } = useQuery(api.exhibition.scenarios.queryOptions())
  const [chosen, setChosen] = useState({ at: '', id: '' })
  const scenarios = scenariosOf(all, state)
  // What one chose oneself holds until the gathering goes on.
  const at = `${state.currentItem} ${state.place}`
  const id = chosen.at === at ? chosen.id : boothOf(scenarios, state)?.id
  const scenario = scenarios.find((one) => one.id === id)
  return (
    <>
      <div className={styles.boothChoice}>
        <NativeSelect
          aria-label={t(reviewTexts.boothShown)}
          value={id ?? ''}
          onChange={(event) => setChosen({ at, id: event.currentTarget.value })}
          data={[
            { value: '', label: t(reviewTexts.chooseBooth) },
            ...scenarios.map((one) => ({ value: one.id, label: pick(one.title) })),
          ]}
        />
        {state.leader === personId && scenario && (
          <Button
            variant="default"
            onClick={() => void askRoom(room, 'goTo', { address: scenario.address })}
          >
            {t(roadshowTexts.goHere)}
          </Button>
        )}
      </div>
      {scenario && <Exhibits key={scenario.id} id={scenario.id} />}
    </>
  )
}

/** Those on the agenda; without one, as in a roadshow, all that are published. */
function scenariosOf(all: readonly ScenarioSummary[], { agenda }: GatheringState) {
  return agenda.length === 0
    ? all
    : all.filter(({ id }) => agenda.some(({ submissionId }) => submissionId === id))
}

/** The booth of the running item, or the one that the leader has led to. */
function boothOf(all: readonly ScenarioSummary[], state: GatheringState) {
  return (
    all.find(({ id }) => id === state.currentItem) ??
    all.find((scenario) => isPlace(scenario, state))
  )
}

/** Whether the leader has led to a scenario's booth. */
function isPlace({ address }: ScenarioSummary, { place }: GatheringState): boolean {
  const led = readPlace(place)
  return (
    led?.pavilion === address.pavilion && led.chapter === address.chapter && led.bay === address.bay
  )
}

function Exhibits({ id }: { id: string }) {
  const { t } = useText()
  const query = useQuery(api.exhibition.scenario.queryOptions({ input: { id } }))
  const render = useMemo(() => renderExhibit(id), [id])
  return (
    <Awaited query={query}>
      {({ booth }) =>
        booth.exhibits.length > 0 ? (
          <BoothExhibits exhibits={booth.exhibits} render={render} />
        ) : (
          <p className="empty">{t(reviewTexts.noExhibits)}</p>
        )
      }
    </Awaited>
  )
}
