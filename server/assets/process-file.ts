/**
 * The child process that parses what strangers uploaded: `process-file.ts KIND IN OUT`. Runs with its
 * memory and time limited by its parent; writes OUT and one line of JSON to stdout. Each kind loads
 * its own parsers only.
 */
import { readFile } from 'node:fs/promises'
import type { ProcessResult } from './process-result.ts'

type Work = (input: Buffer, outPath: string) => Promise<ProcessResult>

const LOADERS = {
  model: async (): Promise<Work> => (await import('./process-model.ts')).processModel,
  picture: async (): Promise<Work> => (await import('./process-picture.ts')).processPicture,
  panorama: async (): Promise<Work> => (await import('./process-picture.ts')).processPanorama,
  document: async (): Promise<Work> => (await import('./process-document.ts')).processDocument,
  audio: async (): Promise<Work> => recording('audio'),
  video: async (): Promise<Work> => recording('video'),
}
export type FileKind = keyof typeof LOADERS

async function recording(purpose: 'audio' | 'video'): Promise<Work> {
  const { processRecording } = await import('./process-recording.ts')
  return (input, outPath) => processRecording(purpose, input, outPath)
}

async function main(kind: string, inPath: string, outPath: string): Promise<void> {
  const input = await readFile(inPath)
  const work = await LOADERS[kind as FileKind]()
  const result = await work(input, outPath)
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

const [kind = '', inPath = '', outPath = ''] = process.argv.slice(2)
if (import.meta.main) await main(kind, inPath, outPath)
