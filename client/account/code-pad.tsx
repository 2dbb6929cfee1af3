/** One field shown as six cells, and number keys large enough for a ray or a thumb. */
import { useComposedText } from '../browser/composed-text.ts'
import { accountTexts } from '../i18n/texts/account.ts'
import { useText } from '../i18n/use-text.ts'
import { CODE_DIGITS, readCode, withDigit, withoutLast } from './code-entry.ts'
import styles from './join.module.css'

interface CodePadProps {
  code: string
  onChange: (code: string) => void
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export function CodePad({ code, onChange }: CodePadProps) {
  const { t } = useText()
  const typing = useComposedText(code, readCode, onChange)
  return (
    <div className={styles.pad}>
      <label className={styles.field}>
        <span className="hidden">{t(accountTexts.code)}</span>
        <input
          {...typing}
          inputMode="numeric"
          autoComplete="one-time-code"
          aria-describedby="code-digits"
        />
        <span className={styles.cells} aria-hidden>
          {Array.from({ length: CODE_DIGITS }, (_, i) => (
            <span key={i} data-next={i === code.length || undefined}>
              {code[i] ?? ''}
            </span>
          ))}
        </span>
      </label>
      <p id="code-digits" className="hidden" aria-live="polite">
        {t(accountTexts.digits, { count: code.length })}
      </p>
      <div className={styles.keys} role="group" aria-label={t(accountTexts.keypad)}>
        {KEYS.map((key) => (
          <button key={key} type="button" onClick={() => onChange(withDigit(code, key))}>
            {key}
          </button>
        ))}
        <button type="button" className={styles.word} onClick={() => onChange('')}>
          {t(accountTexts.clear)}
        </button>
        <button type="button" onClick={() => onChange(withDigit(code, '0'))}>
          0
        </button>
        <button type="button" className={styles.word} onClick={() => onChange(withoutLast(code))}>
          {t(accountTexts.deleteDigit)}
        </button>
      </div>
    </div>
  )
}
