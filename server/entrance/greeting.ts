/** What the terminal says when the house is open: where people come in, and a QR for headsets and phones. */
import { ENTER_PATH } from '../../shared/protocol/api-entrance.ts'
import type { Config } from '../house/config.ts'
import type { Entrance } from '../house/services.ts'
import { plainAddress } from './entrance.ts'
import { drawQrInTerminal } from './qr.ts'

const THIS_MACHINE = /^https:\/\/localhost[:/]/

export async function greeting(config: Config, entrance: Entrance): Promise<string> {
  const [first] = entrance.addresses()
  const name = `揭榜厅 Jiebang Hall  ${config.lan ? first : config.publicUrl}`
  if (!config.lan) return name
  if (THIS_MACHINE.test(first)) return `${name}\n${wayInText(entrance)}`
  const qr = await drawQrInTerminal(plainAddress(first + ENTER_PATH))
  return `${name}\n${qr}${wayInText(entrance)}`
}

/** The addresses for headsets, and what to do when none works. */
export function wayInText(entrance: Entrance): string {
  const [first, ...others] = entrance.addresses()
  if (THIS_MACHINE.test(first))
    return (
      '没有找到局域网：请连接Wi-Fi或网线，地址会自动出现在这里。\n' +
      'No network found: connect Wi-Fi or a cable, and the address will appear here.'
    )
  const [plain, ...further] = [first, ...others].map((url) => plainAddress(url) + ENTER_PATH)
  const lines = [
    `头显与手机入口 For headsets and phones: ${plain}`,
    `VR与语音用 For VR and voice: ${first}（上面的页面教如何打开 the page above shows how）`,
  ]
  if (further.length > 0) lines.push(`打不开时请试 If it does not open, try: ${further.join('  ')}`)
  return lines.join('\n')
}
