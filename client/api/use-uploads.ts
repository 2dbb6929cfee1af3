/** The uploads under way on a page: how far each is, what broke it, how to go on. */
import { useEffect, useRef, useState } from 'react'
import { randomId } from '../browser/random-id.ts'
import { readProblem } from './problem.ts'
import { startUpload, type RunningUpload, type UploadTarget } from './upload.ts'

export interface UploadLine {
  id: string
  name: string
  /** 0…1 of the bytes. */
  fraction: number
  /** What broke it; undefined while it runs. */
  problem: unknown
}

export interface Uploads {
  lines: UploadLine[]
  start: (file: File, target: UploadTarget) => void
  resume: (id: string) => void
  cancel: (id: string) => void
}

/** What an upload is made of, so that it can begin again. */
interface Source {
  file: File
  target: UploadTarget
  running?: RunningUpload
}

export function useUploads(onDone: () => void): Uploads {
  const [lines, setLines] = useState<UploadLine[]>([])
  const sources = useRef(new Map<string, Source>())
  const change = (id: string, part: Partial<UploadLine>) =>
    setLines((all) => all.map((line) => (line.id === id ? { ...line, ...part } : line)))
  const drop = (id: string) => {
    sources.current.delete(id)
    setLines((all) => all.filter((line) => line.id !== id))
  }
  const begin = async (id: string, source: Source) => {
    try {
      source.running = await startUpload(source.file, source.target, {
        onProgress: (fraction) => change(id, { fraction, problem: undefined }),
        onDone: () => {
          drop(id)
          onDone()
        },
        onFailed: (problem) => change(id, { problem }),
      })
      if (!sources.current.has(id)) source.running.cancel()
    } catch (problem) {
      // The code of the protocol did not arrive: as good as no answer.
      change(id, { problem })
    }
  }
  const resume = (id: string) => {
    const source = sources.current.get(id)
    if (!source) return
    change(id, { problem: undefined })
    if (source.running) source.running.resume()
    else void begin(id, source)
  }
  useEffect(() => {
    const resumeAll = () =>
      lines.filter(({ problem }) => isInterrupted(problem)).forEach(({ id }) => resume(id))
    window.addEventListener('online', resumeAll)
    return () => window.removeEventListener('online', resumeAll)
  })
  return {
    lines,
    start: (file, target) => {
      const id = randomId()
      const source: Source = { file, target }
      sources.current.set(id, source)
      setLines((all) => [...all, { id, name: file.name, fraction: 0, problem: undefined }])
      void begin(id, source)
    },
    resume,
    cancel: (id) => {
      sources.current.get(id)?.running?.cancel()
      drop(id)
    },
  }
}

/** Whether what broke it is only that the server was not reached. */
export function isInterrupted(problem: unknown): boolean {
  return problem !== undefined && readProblem(problem).code === 'unreachable'
}
