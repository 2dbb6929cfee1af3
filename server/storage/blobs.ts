/**
 * Files named by what is in them (SHA-256). Written to a temporary name, fsynced, renamed, and the
 * folder fsynced: a name that exists is a file that is whole.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const SHA = /^[0-9a-f]{64}$/

export interface Blobs {
  /** Stores `bytes`; returns their SHA-256 in hexadecimal. Storing the same twice is one file. */
  put(bytes: Uint8Array): Promise<string>
  /** Path of a stored blob. Throws for anything that is no SHA-256. */
  pathOf(sha: string): string
  has(sha: string): Promise<boolean>
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

  const put = async (bytes: Uint8Array): Promise<string> => {
    const sha = createHash('sha256').update(bytes).digest('hex')
    if (await has(sha)) return sha
    const folder = join(root, sha.slice(0, 2))
    await mkdir(folder, { recursive: true })
    const temporary = join(folder, `.${randomUUID()}`)
    try {
      const file = await open(temporary, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, pathOf(sha))
      await syncFolder(folder)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    return sha
  }

  return { put, pathOf, has }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** SHA-256 of a file, streamed. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
