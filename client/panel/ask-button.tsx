/** A button whose act cannot be taken back: the first press asks, the second one does it. */
import { Button, type ButtonVariant } from '@mantine/core'
import { useState } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'

interface AskButtonProps {
  label: string
  /** What happens, in a sentence. */
  question: string
  /** On the button that does it. */
  sure: string
  variant?: ButtonVariant
  size?: 'compact-sm' | 'sm'
  disabled?: boolean
  loading?: boolean
  /** For who reads by ear, where the label alone does not say whom it is about. */
  name?: string
  act: () => void
}

export function AskButton(props: AskButtonProps) {
  const { label, question, sure, variant = 'filled', size = 'sm', disabled, loading, name } = props
  const { t } = useText()
  const [asking, setAsking] = useState(false)
  if (!asking || disabled)
    return (
      <Button
        {...{ variant, size, disabled, loading }}
        aria-label={name}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
    )
  return (
    <div className="note note-alert" role="alert">
      <p>{question}</p>
      <div className="actions">
        <Button
          ref={(button) => button?.focus()}
          size="compact-md"
          onClick={() => {
            setAsking(false)
            props.act()
          }}
        >
          {sure}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => setAsking(false)}>
          {t(commonTexts.cancel)}
        </Button>
      </div>
    </div>
  )
}
