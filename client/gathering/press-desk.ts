/** What the buttons and sliders of the gathering's panel do. */
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { MessageName, MessagePayload } from '../../shared/protocol/messages.ts'
import { OUTCOMES, PHASES } from '../../shared/review/phase.ts'
import { randomId } from '../browser/random-id.ts'
import type { PanelHit } from '../panel/panel-layout.ts'
import type { ItemView } from '../review/review-items.ts'
import { chooseScore, sealSheet } from '../review/sheet-store.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'

const MORE_TIME_S = 60

export interface DeskScene {
  room: RoomConnection
  item: ItemView | undefined
  here: BoothAddress | null
  personId: string
}

/** A refusal is told on the panel, see room-acts.ts. */
function ask<N extends MessageName>(
  room: RoomConnection,
  name: N,
  payload: MessagePayload<N>,
): void {
  void askRoom(room, name, payload)
}

export function pressDesk(scene: DeskScene, hit: PanelHit): void {
  const { room, item } = scene
  if (hit.kind !== 'button') {
    if (item)
      void chooseScore(room, {
        submissionId: item.submissionId,
        criterionId: hit.id,
        value: hit.value,
      })
    return
  }
  if (!pressLead(scene, hit.id) && item) pressItem(room, item.submissionId, hit.id)
}

function pressItem(room: RoomConnection, submissionId: string, id: string): void {
  const phase = PHASES.find((name) => id === `phase:${name}`)
  const outcome = OUTCOMES.find((name) => id === `outcome:${name}`)
  const changeId = randomId()
  if (phase) ask(room, 'setPhase', { submissionId, phase })
  else if (outcome) ask(room, 'decide', { submissionId, outcome, reason: '', changeId })
  else if (id === 'seal') void sealSheet(room, submissionId)
  else if (id === 'moreTime') ask(room, 'addTime', { seconds: MORE_TIME_S })
}

/** Whether the button was one of leading and following. */
function pressLead({ room, here, personId }: DeskScene, id: string): boolean {
  const view = room.view()
  const slide = view?.slide ?? 0
  switch (id) {
    case 'lead':
      ask(room, 'lead', { lead: view?.leader !== personId })
      return true
    case 'gather':
      ask(room, 'gather', {})
      return true
    case 'goHere':
      if (here) ask(room, 'goTo', { address: here })
      return true
    case 'goAtrium':
      ask(room, 'goTo', { address: null })
      return true
    case 'follow':
      ask(room, 'follow', { follow: !(view?.members.get(personId)?.following ?? true) })
      return true
    case 'slideBack':
      ask(room, 'turnSlide', { slide: Math.max(0, slide - 1) })
      return true
    case 'slideOn':
      ask(room, 'turnSlide', { slide: slide + 1 })
      return true
    default:
      return false
  }
}
