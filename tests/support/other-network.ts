/**
 * A network of its own beside this machine's, as a meeting room's is to whoever walks in with a headset:
 * a network namespace and a cable to it (Linux, root, iproute2). Programs started in it reach this machine
 * by the cable, and nothing else.
 */
import { execFileSync } from 'node:child_process'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Plan {
  /** Of the namespace; its cards begin so. */
  name: string
  /** The first three numbers of its addresses. */
  net: string
  /** Whether this machine is reached by its other addresses too. */
  routed: boolean
}

export interface OtherNetwork {
  /** Addresses of both ends of the cable: this machine's, and the one there. */
  near: string
  far: string
  /** What a command begins with to be run there. */
  enter: readonly string[]
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

/** Throws where it cannot be made. What is left of one that was not ended is taken away first. */
export function openNetwork({ name, net, routed }: Plan): OtherNetwork {
  const [near, far] = [`${net}.1`, `${net}.2`]
  const [nearCard, farCard] = [`${name}0`, `${name}1`]
  const enter = ['ip', 'netns', 'exec', name]
  const end = (): void => {
    for (const left of [
      ['link', 'del', nearCard],
      ['netns', 'del', name],
    ])
      try {
        ip(...left)
      } catch {
        // It was not there.
      }
  }
  end()
  try {
    ip('netns', 'add', name)
    ip('link', 'add', nearCard, 'type', 'veth', 'peer', 'name', farCard, 'netns', name)
    ip('addr', 'add', `${near}/24`, 'dev', nearCard)
    ip('link', 'set', nearCard, 'up')
    ip('-n', name, 'addr', 'add', `${far}/24`, 'dev', farCard)
    ip('-n', name, 'link', 'set', farCard, 'up')
    ip('-n', name, 'link', 'set', 'lo', 'up')
    if (routed) ip('-n', name, 'route', 'add', 'default', 'via', near)
  } catch (error) {
    end()
    throw error
  }
  return {
    near,
    far,
    enter,
    async wrapper(program, folder) {
      const path = join(folder, `in-${name}.sh`)
      await writeFile(path, `#!/bin/sh\nexec ${enter.join(' ')} ${program} "$@"\n`)
      await chmod(path, 0o755)
      return path
    },
    end,
  }
}

function ip(...args: string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
