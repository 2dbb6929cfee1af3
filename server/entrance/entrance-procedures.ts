/** Where people come in, told to everybody: it stands on the big screen. */
import { ENTER_PATH } from '../../shared/protocol/api-entrance.ts'
import { open } from '../api/procedure.ts'
import { plainAddress } from './entrance.ts'
import { drawQr } from './qr.ts'

export const entranceProcedures = {
  where: open.entrance.where.handler(async ({ context: { services } }) => {
    const { addresses, authority } = services.entrance
    const needsTrust = authority !== undefined
    const ways = await Promise.all(
      addresses().map(async (address) => {
        const url = address + ENTER_PATH
        const plainUrl = needsTrust ? plainAddress(url) : null
        return { url, plainUrl, qrSvg: await drawQr(plainUrl ?? url) }
      }),
    )
    return { ways, needsTrust }
  }),
}
