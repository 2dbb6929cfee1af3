/** What a press or a paste does to a half-typed six-digit code. */
export const CODE_DIGITS = 6

/** Only digits stay, full-width ones become plain, the rest is cut at six. */
export function readCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '').slice(0, CODE_DIGITS)
}

export function withDigit(code: string, digit: string): string {
  return readCode(code + digit)
}

export function withoutLast(code: string): string {
  return code.slice(0, -1)
}

export function isComplete(code: string): boolean {
  return code.length === CODE_DIGITS
}
