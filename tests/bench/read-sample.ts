/** A sample of the call as it lies in the repository. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export interface Sample {
  form: { scenarioName: string }
  exhibits: { kind: string; id: string }[]
}

export async function readSample(slug: string): Promise<Sample> {
  const path = fileURLToPath(
    new URL(`../../assets/samples/${slug}/submission.json`, import.meta.url),
  )
  return JSON.parse(await readFile(path, 'utf8')) as Sample
}
