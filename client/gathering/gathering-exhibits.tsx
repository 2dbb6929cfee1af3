/** A booth's exhibits on the page of a gathering: what the leader changes there is seen here too. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import type { ItemView } from '../../shared/state/room-view.ts'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { BoothExhibits } from '../catalogue/booth-exhibits.tsx'
import { shownBoothTexts } from '../i18n/texts/shown-booth.ts'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { readPlace } from '../roadshow/use-follow.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { renderExhibit } from '../exhibit/render-exhibit.tsx'
import styles from './gathering.module.css'
import { useSharedExhibits } from './use-shared-exhibits.ts'

const NO_SCENARIOS: readonly ScenarioSummary[] = []
const NO_ITEMS: readonly ItemView[] = []

interface GatheringExhibitsProps {
  room: RoomConnection
  personId: string
}

export function GatheringExhibits({ room, personId }: GatheringExhibitsProps) {
  const { t, pick } = useText()
  useSharedExhibits(room, personId)
  const { data: all = NO_SCENARIOS } = useQuery(api.exhibition.scenarios.queryOptions())
  const [chosen, setChosen] = useState({ at: '', id: '' })
  const agenda = useRoomView(room, (view) => view.agenda) ?? NO_ITEMS
  const leader = useRoomView(room, (view) => view.leader)
  const current = useRoomView(room, (view) => view.current)?.submissionId
  const place = useRoomView(room, (view) => view.led.place) ?? ''
  const scenarios = scenariosOf(all, agenda)
  // What one chose oneself holds until the gathering goes on.
  const at = `${current} ${place}`
  const id = chosen.at === at ? chosen.id : boothOf(scenarios, { current, place })?.id
  const scenario = scenarios.find((one) => one.id === id)
  return (
    <>
      <div className={styles.boothChoice}>
        <NativeSelect
          aria-label={t(shownBoothTexts.boothShown)}
          value={id ?? ''}
          onChange={(event) => setChosen({ at, id: event.currentTarget.value })}
          data={[
            { value: '', label: t(shownBoothTexts.chooseBooth) },
            ...scenarios.map((one) => ({ value: one.id, label: pick(one.title) })),
          ]}
        />
        {leader === personId && scenario && (
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
function scenariosOf(all: readonly ScenarioSummary[], agenda: readonly ItemView[]) {
  const open = agenda.filter(({ recused }) => !recused)
  return agenda.length === 0
    ? all
    : all.filter(({ id }) => open.some(({ submissionId }) => submissionId === id))
}

/** The booth of the running item, or the one that the leader has led to. */
function boothOf(
  all: readonly ScenarioSummary[],
  { current, place }: { current: string | undefined; place: string },
) {
  return all.find(({ id }) => id === current) ?? all.find((scenario) => isPlace(scenario, place))
}

/** Whether the leader has led to a scenario's booth. */
function isPlace({ address }: ScenarioSummary, place: string): boolean {
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
          <p className="empty">{t(shownBoothTexts.noExhibits)}</p>
        )
      }
    </Awaited>
  )
}
