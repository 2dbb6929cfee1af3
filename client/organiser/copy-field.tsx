/** A link to hand over, with a button that copies it. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { copyText } from '../browser/copy-text.ts'
import { organiserTexts } from '../i18n/texts/organiser.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'

interface CopyFieldProps {
  label: string
  value: string
}

export function CopyField({ label, value }: CopyFieldProps) {
  const { t } = useText()
  const [copied, setCopied] = useState(false)
  return (
    <div className={styles.copy}>
      <TextInput
        label={label}
        readOnly
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="default" onClick={() => void copyText(value).then(setCopied)}>
        <span aria-live="polite">{t(copied ? organiserTexts.copied : organiserTexts.copy)}</span>
      </Button>
    </div>
  )
}
