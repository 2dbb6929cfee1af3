/** What may be done about somebody, as buttons on a page. */
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { doPerson } from './do-person.ts'
import type { ListedPerson, Onlooker } from './people-signs.ts'
import { personButtons } from './person-items.ts'

interface PersonActsProps {
  room: RoomConnection
  person: ListedPerson
  onlooker: Onlooker
}

export function PersonActs({ room, person, onlooker }: PersonActsProps) {
  const { t } = useText()
  const buttons = personButtons(t, person, onlooker)
  if (buttons.length === 0) return null
  return (
    <PanelPage inline items={[{ kind: 'buttons', buttons }]} onAct={(act) => doPerson(room, act)} />
  )
}
