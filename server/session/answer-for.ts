/** Answers for a caller: what comes of it in a ledger says in which part it was done, and by which device. */
import { askedBy } from '../ledger/asked-by.ts'
import type { SignedInActor } from './sessions.ts'

const GATHERING = 'gathering:'

export function answerFor<T>(actor: SignedInActor, answer: () => T): T {
  const { device, memberships, roles } = actor
  if (device === null) return answer()
  const roleIn = (scope: string): string => {
    const inGathering = scope.startsWith(GATHERING)
      ? memberships.get(scope.slice(GATHERING.length))
      : undefined
    return inGathering ?? roles[0] ?? ''
  }
  return askedBy({ roleIn, device }, answer)
}
