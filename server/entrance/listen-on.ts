/** Listening, with a sentence where it cannot be. */
import type { EventEmitter } from 'node:events'
import { CannotStart } from '../house/cannot-start.ts'
import type { Config } from '../house/config.ts'

/** What of the room library's server is used here. */
interface Listening {
  transport: { server?: EventEmitter }
  listen(port: number, host: string): Promise<unknown>
}

/** @throws CannotStart that says what to do when the port or the address cannot be had. */
export async function listenOn(
  server: Listening,
  { port, host }: Pick<Config, 'port' | 'host'>,
): Promise<void> {
  const listener = server.transport.server
  // The library waits for ever for a port that is taken.
  const refused = new Promise<never>((_, reject) =>
    listener?.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, port, host))),
  )
  await Promise.race([server.listen(port, host), refused])
}

function inWords(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const sentence = {
    EADDRINUSE: `端口${port}已被占用：请先关闭占用它的程序，或换一个端口，如 PORT=${port + 1}。 Port ${port} is taken: end the program that has it, or choose another, such as PORT=${port + 1}.`,
    EACCES: `没有使用端口${port}的权限：请换一个大于1023的端口。 Port ${port} may not be used: choose one above 1023.`,
    EADDRNOTAVAIL: `本机没有地址${host}：请检查HOST。 This machine has no address ${host}: check HOST.`,
  }[error.code ?? '']
  return sentence === undefined ? error : new CannotStart(sentence, { cause: error })
}
