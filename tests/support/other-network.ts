/**
 * A network of its own beside this machine's, as a meeting room's is to whoever walks in with a headset:
 * a network namespace and a cable to it (Linux, root, iproute2). Programs started in it reach this machine
 * by its addresses alone, and nothing else.
 */
import { execFileSync } from 'node:child_process'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const NAME = 'jiebang-room'
const NEAR = { card: 'jbr0', address: '10.77.31.1' }
const FAR = { card: 'jbr1', address: '10.77.31.2' }

export interface OtherNetwork {
  /** A program that starts `program` there, with its own arguments. */
  wrapper(program: string, folder: string): Promise<string>
  end(): void
}

/** Whether such a network can be made here. */
export function canMakeNetwork(): boolean {
  try {
    ip('netns', 'list')
    return process.getuid?.() === 0
  } catch {
    return false
  }
}

export function openNetwork(): OtherNetwork {
  const end = (): void => {
    for (const left of [
      ['link', 'del', NEAR.card],
      ['netns', 'del', NAME],
    ])
      try {
        ip(...left)
      } catch {
        // It was not there.
      }
  }
  end()
  try {
    ip('netns', 'add', NAME)
    ip('link', 'add', NEAR.card, 'type', 'veth', 'peer', 'name', FAR.card, 'netns', NAME)
    ip('addr', 'add', `${NEAR.address}/24`, 'dev', NEAR.card)
    ip('link', 'set', NEAR.card, 'up')
    ip('-n', NAME, 'addr', 'add', `${FAR.address}/24`, 'dev', FAR.card)
    ip('-n', NAME, 'link', 'set', FAR.card, 'up')
    ip('-n', NAME, 'link', 'set', 'lo', 'up')
    ip('-n', NAME, 'route', 'add', 'default', 'via', NEAR.address)
  } catch (error) {
    end()
    throw error
  }
  return {
    async wrapper(program, folder) {
      const path = join(folder, 'in-the-room.sh')
      await writeFile(path, `#!/bin/sh\nexec ip netns exec ${NAME} ${program} "$@"\n`)
      await chmod(path, 0o755)
      return path
    },
    end,
  }
}

function ip(...args: string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
