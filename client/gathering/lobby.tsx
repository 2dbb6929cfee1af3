/** Where an applicant waits for the own turn; what goes on inside is there once one is let in. */
import type { ReactNode } from 'react'
import { lobbyTexts } from '../i18n/texts/lobby.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import styles from './lobby.module.css'

interface LobbyProps {
  room: RoomConnection
  head: ReactNode
  /** What is inside, with a head of its own. */
  children: ReactNode
}

export function Lobby({ room, head, children }: LobbyProps) {
  const { t } = useText()
  const known = useRoomView(room, () => true) ?? false
  const lobby = useRoomView(room, (view) => view.lobby)
  if (!known) return head
  const state = lobby?.state ?? 'waiting'
  const title = t(lobbyTexts[state])
  return (
    <>
      {state !== 'in' && head}
      {state !== 'over' && <title>{`${title} · ${t(lobbyTexts.lobby)}`}</title>}
      <section
        className={styles.lobby}
        data-state={state}
        data-testid="lobby"
        role={state === 'waiting' ? 'status' : 'alert'}
      >
        <p className="eyebrow">{lobby?.title ?? t(lobbyTexts.lobby)}</p>
        <h2>{title}</h2>
        <p>{t(lobbyTexts[`${state}Lead`])}</p>
      </section>
      {state === 'in' && children}
    </>
  )
}
