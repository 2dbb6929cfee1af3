/** A button whose act cannot be taken back: the first press asks, an answer does it. */
import { Button, type ButtonVariant } from '@mantine/core'
import { useState } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'

interface AskButtonProps {
  label: string
  /** What happens, in a sentence. */
  question: string
  /** What can be answered, besides taking the press back. */
  answers: readonly { label: string; act: () => void }[]
  variant?: ButtonVariant
  size?: 'compact-sm' | 'sm'
  disabled?: boolean | undefined
  loading?: boolean
  /** For who reads by ear, where the label alone does not say whom it is about. */
  name?: string | undefined
}

export function AskButton(props: AskButtonProps) {
  const { label, question, answers, variant = 'filled', size = 'sm', disabled, loading } = props
  const { t } = useText()
  const [asking, setAsking] = useState(false)
  if (!asking || disabled)
    return (
      <Button
        {...{ variant, size, disabled, loading }}
        aria-label={props.name}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
    )
  return (
    <div className="note note-alert" role="alert">
      <p>{question}</p>
      <div className="actions">
        {answers.map((answer, index) => (
          <Button
            key={answer.label}
            ref={index === 0 ? (button) => button?.focus() : null}
            size="compact-md"
            variant={answers.length === 1 ? 'filled' : 'default'}
            onClick={() => {
              setAsking(false)
              answer.act()
            }}
          >
            {answer.label}
          </Button>
        ))}
        <Button
          size="compact-md"
          variant={answers.length === 1 ? 'default' : 'subtle'}
          onClick={() => setAsking(false)}
        >
          {t(commonTexts.cancel)}
        </Button>
      </div>
    </div>
  )
}
