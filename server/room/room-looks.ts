/** Shows how those look who are in a room, as they have chosen. */
import { readLooks } from '../gathering/looks.ts'
import type { Services } from '../house/services.ts'
import type { Members } from './members.ts'
import type { GatheringClient } from './present.ts'

export async function showLooks(
  services: Services,
  clients: Iterable<GatheringClient>,
  members: Members,
): Promise<void> {
  const here = new Set([...clients].flatMap(({ auth }) => auth?.personId ?? []))
  for (const [personId, look] of await readLooks(services, [...here]))
    members.change(personId, { look })
}
