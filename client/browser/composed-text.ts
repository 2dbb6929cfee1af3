/**
 * A controlled field that changes what is typed must leave it alone while an input method composes:
 * a text changed under it is put in again on top, and 123 becomes 112123.
 */
import { useState, type ChangeEvent, type CompositionEvent } from 'react'

/**
 * Props of an input that shows `value` and hears of `read(text)`. What is composed is shown as it is and
 * read when it is done.
 */
export function useComposedText(
  value: string,
  read: (text: string) => string,
  onChange: (value: string) => void,
) {
  const [composed, setComposed] = useState<string>()
  return {
    value: composed ?? value,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const text = event.currentTarget.value
      if (composed === undefined) onChange(read(text))
      else setComposed(text)
    },
    onCompositionStart: (event: CompositionEvent<HTMLInputElement>) =>
      setComposed(event.currentTarget.value),
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      setComposed(undefined)
      onChange(read(event.currentTarget.value))
    },
  }
}
