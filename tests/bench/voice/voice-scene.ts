/** What the bench of voice finds before the first start: open reviews with an item at hand, all signed in. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitHeld } from '../../../server/gathering/hold.ts'
import { declareRecusal } from '../../../server/gathering/recusals.ts'
import { setPhase } from '../../../server/review/phases.ts'
import { must } from '../../support/must.ts'
import { holdOf, openGathering, signInAs } from '../../support/people.ts'
import { openBenchServices } from '../bench-services.ts'

export interface VoiceGathering {
  id: string
  /** Sessions: those who speak (the first by a browser), those who only hear (the first by a browser). */
  speakers: string[]
  hearers: string[]
  /** Recused from the item at hand, and one from whom the chair took the word. */
  recused: string
  silenced: string
}

export interface VoiceScene {
  dataDir: string
  gatherings: VoiceGathering[]
  drop(): Promise<void>
}

interface Wanted {
  speakers: number
  hearers: number
}

export async function prepareVoice(wanted: readonly Wanted[]): Promise<VoiceScene> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jiebang-voice-'))
  const services = await openBenchServices({ dataDir, databaseUrl: undefined })
  try {
    const gatherings: VoiceGathering[] = []
    for (const { speakers, hearers } of wanted) {
      const others = Array.from({ length: speakers + hearers + 1 }, () => 'reviewer' as const)
      const { id, items, people } = await openGathering(services, { roles: ['chair', ...others] })
      const submissionId = must(items[0])
      const chair = must(people[0])
      const recused = must(people[1])
      const silenced = must(people[2])
      const reason = '同单位'
      await declareRecusal(services, recused, {
        gatheringId: id,
        submissionId,
        personId: recused,
        reason,
      })
      const hold = await holdOf(services, id)
      await setPhase(services, hold, { actor: chair, submissionId, phase: 'presenting' })
      const act = {
        actor: chair,
        act: 'word.taken',
        payload: { personId: silenced, reason: '噪声' },
      }
      await commitHeld(services, hold, act, async (trx) => {
        await trx
          .updateTable('member')
          .set({ word: 'taken', word_reason: '噪声' })
          .where('gathering_id', '=', id)
          .where('person_id', '=', silenced)
          .execute()
      })
      const sessions = await Promise.all(people.map((personId) => signInAs(services, personId)))
      const free = [must(sessions[0]), ...sessions.slice(3)]
      gatherings.push({
        id,
        recused: must(sessions[1]),
        silenced: must(sessions[2]),
        speakers: free.slice(0, speakers),
        hearers: free.slice(speakers),
      })
    }
    return { dataDir, gatherings, drop: () => rm(dataDir, { recursive: true, force: true }) }
  } finally {
    await services.db.destroy()
  }
}
