/**
 * The log that the room library writes to. Left alone it prints to stderr, stack and all, whenever a
 * client sends a frame that is too large or no frame at all: that is the client's doing, one line.
 */
import type { Logger } from 'pino'

/** `ws` raises what is wrong with a client's frame in its receiver: the first line of the stack. */
const CLIENT_FAULT = /^\s+at Receiver\./

export function createRoomLibraryLog(log: Logger) {
  const firstLine = (message: unknown): string => String(message).split('\n', 1)[0] ?? ''
  const isClientFault = (message: unknown): boolean =>
    CLIENT_FAULT.test(
      String(message)
        .split('\n')
        .find((line) => /^\s+at /.test(line)) ?? '',
    )
  return {
    debug: (message: unknown) => log.debug(firstLine(message)),
    trace: (message: unknown) => log.debug(firstLine(message)),
    info: (message: unknown) => log.info(firstLine(message)),
    warn: (message: unknown) => log.warn(firstLine(message)),
    error: (message: unknown) => {
      if (isClientFault(message)) log.warn({ client: 'dropped' }, firstLine(message))
      else log.error({ stack: String(message) }, firstLine(message))
    },
  }
}
