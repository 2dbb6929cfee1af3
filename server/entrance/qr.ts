/** Addresses as QR codes, for screens and for the terminal. */
import QRCode from 'qrcode'

export const drawQr = (text: string): Promise<string> =>
  QRCode.toString(text, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })

export const drawQrInTerminal = (text: string): Promise<string> =>
  QRCode.toString(text, { type: 'terminal', small: true })
