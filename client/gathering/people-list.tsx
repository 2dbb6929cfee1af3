/** Who is in a gathering, as a page: each with signs and with what may be done. */
import { Suspense } from 'react'
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import { peopleTexts } from '../i18n/texts/people.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { PersonActs } from './gathering-parts.ts'
import { inOrder, signsOf } from './people-signs.ts'
import styles from './people.module.css'
import { useVoice } from '../voice/voice-store.ts'
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
  const isJoined = useVoice(({ hearing }) => hearing !== 'off')
  // Who neither conducts nor speaks here has nothing to do about anybody: that need not load.
  const target = { gatheringRole: role, otherRole: 'audience' } as const
  const acts = isJoined || can('giveWord', { personId, roles: [] }, target)
  return (
    <section>
      <h2>{t(peopleTexts.people)}</h2>
      <ul className={styles.people} data-testid="members">
        {inOrder(people).map((person) => (
          <li
            key={person.personId}
            data-away={!person.member.connected || undefined}
            data-speaks={person.speaks}
            data-hand={person.member.handAt > 0 || undefined}
          >
            <span>{person.name}</span>
            <span className="soft small">{signsOf(t, person).join(' · ')}</span>
            {acts && (
              <Suspense fallback={null}>
                <PersonActs {...{ room, person, onlooker }} />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
