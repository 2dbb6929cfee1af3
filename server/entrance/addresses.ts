/** The addresses of this machine on the networks that it is in: what certificates name and people are told. */
import { BlockList } from 'node:net'
import { hostname, networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

/** Ranges that are handed out in networks of one's own, by RFC 1918, 6598 and 3927. */
export const LOCAL_RANGES = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
] as const

/** Network cards that programs make for themselves: a headset does not reach them. */
const MADE_BY_PROGRAMS = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|wg|zt)/i
/** An address that a card gave itself because nobody else did. */
const GIVEN_BY_NOBODY = '169.254.'

const localRanges = new BlockList()
for (const range of LOCAL_RANGES) {
  const [net = '', bits] = range.split('/')
  localRanges.addSubnet(net, Number(bits))
}

/** Whether an IPv4 address is one of a network of one's own. */
export const isLocalAddress = (address: string): boolean => localRanges.check(address)

/**
 * IPv4 addresses that others may reach, the likeliest first: real cards before made ones. IPv6 is left
 * out: nobody types it into a headset, and networks that have it alone are none of meeting rooms.
 */
export function reachableAddresses(
  cards: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): string[] {
  const found = Object.entries(cards).flatMap(([card, infos = []]) =>
    infos
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => ({
        address,
        rank:
          (MADE_BY_PROGRAMS.test(card) ? 4 : 0) +
          (address.startsWith(GIVEN_BY_NOBODY) ? 2 : 0) +
          (isLocalAddress(address) ? 0 : 1),
      })),
  )
  return found.toSorted((a, b) => a.rank - b.rank).map(({ address }) => address)
}

/** The name by which this machine is found without a name server, by mDNS (RFC 6762); none where it has no plain one. */
export function machineName(name: string = hostname()): string | undefined {
  const [own = ''] = name.toLowerCase().split('.')
  return /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(own) ? `${own}.local` : undefined
}
