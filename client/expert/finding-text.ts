/** What is to be mended in an entry, in words. */
import { expertTexts } from '../i18n/texts/experts.ts'
import type { Translate } from '../i18n/use-text.ts'

const TEXTS: Partial<Record<string, (typeof expertTexts)[keyof typeof expertTexts]>> = {
  'unit-code': expertTexts['finding-unit-code'],
  phone: expertTexts['finding-phone'],
  email: expertTexts['finding-email'],
  'no-contact': expertTexts['finding-no-contact'],
  'unknown-field': expertTexts['finding-unknown-field'],
  'no-field': expertTexts['finding-no-field'],
  name: expertTexts['finding-name'],
  unit: expertTexts['finding-unit'],
  load: expertTexts['finding-load'],
  away: expertTexts['finding-away'],
  'too-long': expertTexts['finding-too-long'],
}

/** A finding of a newer server is shown as it is called. */
export function findingText(t: Translate, finding: string): string {
  const text = TEXTS[finding]
  return text ? t(text) : finding
}
