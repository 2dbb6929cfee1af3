/** The uploads under way on a page: how far each is, what broke it, how to go on. */
import { useRef, useState } from 'react'
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

export function useUploads(onDone: () => void): Uploads {
  const [lines, setLines] = useState<UploadLine[]>([])
  const running = useRef(new Map<string, RunningUpload>())
  const change = (id: string, part: Partial<UploadLine>) =>
    setLines((all) => all.map((line) => (line.id === id ? { ...line, ...part } : line)))
  const drop = (id: string) => {
    running.current.delete(id)
    setLines((all) => all.filter((line) => line.id !== id))
  }
  const start = async (file: File, target: UploadTarget) => {
    const id = crypto.randomUUID()
    setLines((all) => [...all, { id, name: file.name, fraction: 0, problem: undefined }])
    const upload = await startUpload(file, target, {
      onProgress: (fraction) => change(id, { fraction, problem: undefined }),
      onDone: () => {
        drop(id)
        onDone()
      },
      onFailed: (problem) => change(id, { problem }),
    })
    running.current.set(id, upload)
  }
  return {
    lines,
    start: (file, target) => void start(file, target),
    resume: (id) => {
      change(id, { problem: undefined })
      running.current.get(id)?.resume()
    },
    cancel: (id) => {
      running.current.get(id)?.cancel()
      drop(id)
    },
  }
}
