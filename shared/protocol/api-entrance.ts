/** Contract of the entrance: where people with a headset or a phone come in. */
import { z } from 'zod'
import { base } from './api-base.ts'

/** The page for people with a headset. */
export const ENTER_PATH = '/enter'
/** What a managed headset may be given to trust; there only where `needsTrust` says so. */
export const AUTHORITY_PATH = '/authority.crt'

const way = z.object({
  /** The page for people with a headset, with what its browser needs for VR. */
  url: z.string(),
  /** The same page without https, which no browser warns of; what `qrSvg` shows where there is one. */
  plainUrl: z.string().nullable(),
  qrSvg: z.string(),
})
export type WayIn = z.infer<typeof way>

export const entrance = {
  where: base.route({ method: 'GET', path: '/entrance', tags: ['entrance'] }).output(
    z.object({
      /** The likeliest first: a machine may be in several networks. */
      ways: z.array(way).min(1),
      /** Whether browsers warn of the certificate until one has told them to go on. */
      needsTrust: z.boolean(),
    }),
  ),
}
