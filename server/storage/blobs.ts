/**
 * Files named by what is in them (SHA-256). Written to a temporary name, fsynced, renamed, and the
 * folder fsynced: a name that exists is a file that is whole.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import {
  access,
  copyFile,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'

const SHA = /^[0-9a-f]{64}$/

export interface Blobs {
  /** Stores `bytes`; returns their SHA-256 in hexadecimal. Storing the same twice is one file. */
  put(bytes: Uint8Array): Promise<string>
  /** Path of a stored blob. Throws for anything that is no SHA-256. */
  pathOf(sha: string): string
  has(sha: string): Promise<boolean>
  /** Stores a copy of the file at `path`, whose SHA-256 is `sha`. */
  putCopy(path: string, sha: string): Promise<void>
  remove(sha: string): Promise<void>
  /** Names of blobs written longer ago than that, by the clock of the disk. */
  list(olderThanMs: number): AsyncIterable<string>
}

export function createBlobs(dataDir: string): Blobs {
  const root = join(dataDir, 'blobs')

  const pathOf = (sha: string): string => {
    if (!SHA.test(sha)) throw new Error('A blob is named by a SHA-256 in hexadecimal.')
    return join(root, sha.slice(0, 2), sha)
  }

  const has = (sha: string): Promise<boolean> =>
    access(pathOf(sha)).then(
      () => true,
      () => false,
    )

  /** Makes the blob whole under another name first: `fill` writes it there. */
  const place = async (sha: string, fill: (temporary: string) => Promise<void>): Promise<void> => {
    if (await has(sha)) return
    const folder = join(root, sha.slice(0, 2))
    await mkdir(folder, { recursive: true })
    const temporary = join(folder, `.${randomUUID()}`)
    try {
      await fill(temporary)
      const file = await open(temporary, 'r+')
      await file.sync().finally(() => file.close())
      await rename(temporary, pathOf(sha))
      await syncFolder(folder)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  const put = async (bytes: Uint8Array): Promise<string> => {
    const sha = hashBytes(bytes)
    await place(sha, (temporary) => writeFile(temporary, bytes, { flag: 'wx' }))
    return sha
  }

  async function* list(olderThanMs: number): AsyncGenerator<string> {
    await mkdir(root, { recursive: true })
    for (const folder of await readdir(root))
      for (const name of await readdir(join(root, folder))) {
        const path = join(root, folder, name)
        // Another process may have removed it meanwhile.
        const found = await stat(path).catch(() => undefined)
        if (!found || found.mtimeMs > Date.now() - olderThanMs) continue
        if (SHA.test(name)) yield name
        // Half a blob, of a process that was killed.
        else await rm(path, { force: true })
      }
  }

  return {
    put,
    pathOf,
    has,
    list,
    putCopy: (path, sha) => place(sha, (temporary) => copyFile(path, temporary)),
    remove: (sha) => rm(pathOf(sha), { force: true }),
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const hashBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** SHA-256 of a file, streamed. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
