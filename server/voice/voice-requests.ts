/** What members ask about speaking and hearing, for themselves and, who presides, for others. */
import type { LedgerPayload } from '../../shared/ledger/ledger.ts'
import type { Word } from '../../shared/voice/word.ts'
import { commitHeld, type Hold } from '../gathering/hold.ts'
import type { RoomHandlers, RequestScene } from '../gathering/room-request.ts'
import type { Services } from '../house/services.ts'

export const voiceRequests: RoomHandlers<
  'hear' | 'raiseHand' | 'giveWord' | 'takeWord' | 'whisperTo'
> = {
  hear: {
    turn: 'none',
    async handle(scene, { on }) {
      scene.hear(on)
    },
  },
  raiseHand: {
    turn: 'none',
    async handle(scene, { raised }) {
      scene.setMember({ handAt: raised ? scene.services.now() : 0 })
    },
  },
  giveWord: {
    target: ({ roleOf }, { personId }) => ({ otherRole: roleOf(personId) }),
    async handle(scene, { personId }) {
      // Whoever may speak anyway has the own word back, and nothing to lose with it.
      const word = scene.roleOf(personId) === 'audience' ? 'given' : 'own'
      await setWord(scene, { personId, word, reason: '' })
    },
  },
  takeWord: {
    target: ({ roleOf }, { personId }) => ({ otherRole: roleOf(personId) }),
    handle: (scene, { personId, reason }) => setWord(scene, { personId, word: 'taken', reason }),
  },
  whisperTo: {
    turn: 'none',
    async handle(scene, { personIds }) {
      scene.whisperTo(personIds)
    },
  },
}

interface WordChange {
  personId: string
  word: Word
  reason: string
}

/** Shown once it is kept; a hand that was raised for the word is down then. */
async function setWord(scene: RequestScene, change: WordChange): Promise<void> {
  const { services, hold } = scene
  await storeWord(services, hold, scene.personId, change)
  const { personId, word, reason } = change
  scene.setMember({ word, wordReason: reason, handAt: 0 }, personId)
}

async function storeWord(
  services: Services,
  hold: Hold,
  actor: string,
  { personId, word, reason }: WordChange,
): Promise<void> {
  const act = word === 'taken' ? 'word.taken' : 'word.given'
  const payload: LedgerPayload = word === 'taken' ? { personId, reason } : { personId }
  await commitHeld(services, hold, { actor, act, payload }, async (trx) => {
    await trx
      .updateTable('member')
      .set({ word, word_reason: reason })
      .where('gathering_id', '=', hold.gatheringId)
      .where('person_id', '=', personId)
      .execute()
  })
}
