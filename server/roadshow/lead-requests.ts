/** Leading: who does, where everybody is taken, what is turned for all. */
import type { Target } from '../../shared/permission/permission.ts'
import { changeFacts } from '../gathering/facts.ts'
import type { Hold } from '../gathering/hold.ts'
import type { RoomFacts } from '../gathering/room-facts.ts'
import type { RequestScene, RoomHandlers } from '../gathering/room-request.ts'
import type { Services } from '../house/services.ts'

/** One act of leading: committed, then shown to all. */
async function lead(
  scene: RequestScene,
  act: string,
  change: (facts: RoomFacts) => Partial<RoomFacts>,
  submissionId = '',
): Promise<void> {
  const by = { actor: scene.personId, act, ...(submissionId !== '' && { submissionId }) }
  scene.showFacts(await changeFacts(scene.services, scene.hold, by, change))
}

/** Ends the lead of somebody who is gone, if it is still theirs. */
export function endLead(services: Services, hold: Hold, personId: string): Promise<RoomFacts> {
  const by = { actor: 'system', act: 'lead.ended' }
  return changeFacts(services, hold, by, ({ leader }) =>
    leader === personId ? { leader: '' } : {},
  )
}

/** Nobody takes others to an item from which they are recused, or of which they know nothing. */
function toItem({ isRecused, knowsOfItem }: RequestScene, submissionId: string): Target {
  if (submissionId === '') return {}
  return { recused: isRecused(submissionId), unknown: !knowsOfItem(submissionId) }
}

type Led = RoomFacts['led']

const latestOf = ({ ledAt, gatheredAt }: Led[string]): number => Math.max(ledAt, gatheredAt)

/**
 * Where all were taken last, and under which name, as far as somebody knows who knows of these items; the
 * atrium at first.
 */
export function lastLed(led: Led, knows: (submissionId: string) => boolean): [string, Led[string]] {
  const start: [string, Led[string]] = ['', led[''] ?? { place: '', ledAt: 0, gatheredAt: 0 }]
  return Object.entries(led)
    .filter(([name]) => name === '' || knows(name))
    .reduce((last, one) => (latestOf(one[1]) > latestOf(last[1]) ? one : last), start)
}

/** The moment of an act, after all before it, whatever the clock says. */
function later({ services }: RequestScene, led: Led): number {
  return Math.max(services.now(), ...Object.values(led).map((one) => latestOf(one) + 1))
}

export const leadRequests: RoomHandlers<'lead' | 'gather' | 'goTo' | 'turnChapter' | 'turnSlide'> =
  {
    lead: {
      async handle(scene, { lead: wants }) {
        const { personId } = scene
        await lead(scene, wants ? 'lead.taken' : 'lead.given', (facts) => {
          if (wants) return { leader: personId }
          return facts.leader === personId ? { leader: '' } : {}
        })
      },
    },
    // Where the one who leads knows that all were taken: a refusal would say that they were elsewhere since.
    gather: {
      handle: (scene) =>
        lead(
          scene,
          'gather',
          ({ led }) => {
            const [name, last] = lastLed(led, (id) => scene.knowsItem(id))
            return { led: { ...led, [name]: { ...last, gatheredAt: later(scene, led) } } }
          },
          scene.ledItem(),
        ),
    },
    goTo: {
      target: (scene, { address }) => toItem(scene, scene.itemAt(address)),
      handle: (scene, { address }) =>
        lead(
          scene,
          'lead.went',
          ({ led }) => {
            const place = address === null ? '' : JSON.stringify(address)
            const there = { place, ledAt: later(scene, led), gatheredAt: 0 }
            return { led: { ...led, [scene.itemAt(address)]: there } }
          },
          scene.itemAt(address),
        ),
    },
    turnChapter: {
      handle: (scene, { pavilion, chapter }) =>
        lead(scene, 'chapter.turned', (facts) => ({
          chapters: { ...facts.chapters, [pavilion]: chapter },
        })),
    },
    turnSlide: {
      handle: (scene, { slide }) => lead(scene, 'slide.turned', () => ({ slide })),
    },
  }
