/**
 * Runs process-file.ts in a process of its own with limited address space and time, so that a
 * hostile file can end that process and nothing else.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FileKind } from './process-file.ts'
import type { ProcessResult } from './process-result.ts'

const SCRIPT = fileURLToPath(new URL('./process-file.ts', import.meta.url))

export interface ChildLimits {
  timeMs: number
  /** Memory of the child's data segment in bytes (`ulimit -d`, where a shell is at hand). */
  memoryBytes: number
  /** Heap of its scripts, in MB. */
  heapMb: number
}
export const CHILD_LIMITS: ChildLimits = {
  timeMs: 60_000,
  memoryBytes: 1500 * 1024 * 1024,
  heapMb: 512,
}

/**
 * The child's verdict; a child that breaks a limit or dies is `processing-failed`, and so is one that
 * is ended by `signal`.
 */
export async function runLimited(
  kind: FileKind,
  inPath: string,
  outPath: string,
  { signal, ...given }: Partial<ChildLimits> & { signal?: AbortSignal } = {},
): Promise<ProcessResult> {
  const limits = { ...CHILD_LIMITS, ...given }
  const dataKib = Math.round(limits.memoryBytes / 1024)
  const args = [`--max-old-space-size=${limits.heapMb}`, SCRIPT, kind, inPath, outPath]
  const child =
    process.platform === 'win32'
      ? spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
      : spawn(
          '/bin/sh',
          ['-c', `ulimit -d ${dataKib}; exec "$@"`, 'sh', process.execPath, ...args],
          { stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env.PATH ?? '' } },
        )
  const kill = (): void => void child.kill('SIGKILL')
  const timer = setTimeout(kill, limits.timeMs)
  if (signal?.aborted) kill()
  signal?.addEventListener('abort', kill)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
    child.on('error', () => resolve(null))
  })
  clearTimeout(timer)
  signal?.removeEventListener('abort', kill)
  const last = output.trim().split('\n').at(-1)
  if (code !== 0 || !last) return { ok: false, code: 'processing-failed', figures: {} }
  return JSON.parse(last) as ProcessResult
}
