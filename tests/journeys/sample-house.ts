/**
 * Before all journeys in the hall: one house with the sample call, its files processed. Every journey
 * starts from a copy of its data, so that none has to wait for 40 models, or to share a core with them.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE_DATA, startHouse, untilProcessed } from './house.ts'

let dataDir = ''

export async function setup(): Promise<void> {
  dataDir = await mkdtemp(join(tmpdir(), 'jiebang-samples-'))
  const house = await startHouse(dataDir)
  await untilProcessed(dataDir)
  await house.stop()
  process.env[SAMPLE_DATA] = dataDir
}

export function teardown(): Promise<void> {
  return rm(dataDir, { recursive: true, force: true })
}
