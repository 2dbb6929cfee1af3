/**
 * The link of an appointment. It is made of the installation's key, so that a letter can be printed again,
 * and the database alone tells it to nobody.
 */
import { createHmac } from 'node:crypto'
import { hashToken } from '../session/tokens.ts'
import type { Services } from '../house/services.ts'
import type { AppointmentRow } from '../storage/expert-tables.ts'

/** 256 bits, base64url. */
export const tokenOf = ({ secretKey }: Pick<Services, 'secretKey'>, id: string): string =>
  createHmac('sha256', secretKey).update(`appointment:${id}`).digest('base64url')

/** Where it is answered; null when it was made with a key that is gone. */
export function linkOf(
  services: Pick<Services, 'secretKey' | 'entrance'>,
  { id, token_hash }: Pick<AppointmentRow, 'id' | 'token_hash'>,
): string | null {
  const token = tokenOf(services, id)
  if (hashToken(token) !== token_hash) return null
  return `${services.entrance.addresses()[0]}/appointments/${token}`
}
