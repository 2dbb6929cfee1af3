/** Who is in a gathering, as a page: each with signs and with what may be done. */
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { voiceTexts } from '../i18n/texts/voice.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { inOrder, personButtons, signsOf } from './people-items.ts'
import styles from './people.module.css'
import { doPerson } from './do-person.ts'
import { useOnlooker, usePeople } from './use-people.ts'

interface PeopleListProps {
  room: RoomConnection
  personId: string
  role: GatheringRole
}

export function PeopleList({ room, personId, role }: PeopleListProps) {
  const { t } = useText()
  const people = usePeople(room)
  const onlooker = useOnlooker(room, { personId, role })
  return (
    <section>
      <h2>{t(voiceTexts.people)}</h2>
      <ul className={styles.people} data-testid="members">
        {inOrder(people).map((person) => {
          const buttons = personButtons(t, person, onlooker)
          return (
            <li
              key={person.personId}
              data-away={!person.member.connected || undefined}
              data-speaks={person.speaks}
              data-hand={person.member.handAt > 0 || undefined}
            >
              <span>{person.name}</span>
              <span className="soft small">{signsOf(t, person).join(' · ')}</span>
              {buttons.length > 0 && (
                <PanelPage
                  inline
                  items={[{ kind: 'buttons', buttons }]}
                  onAct={(act) => doPerson(room, act)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
