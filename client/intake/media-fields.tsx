/** What those who do not see or hear a file read instead: a description, captions, a transcript. */
import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ExhibitOf } from '../../shared/exhibit/manifest.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import { captionLines, readCaptions } from './caption-lines.ts'

const TRANSCRIPT_MAX_CHARS = 4000

interface MediaFieldsProps {
  exhibit: ExhibitOf<'media'>
  mediaType: string
  onChange: (exhibit: ExhibitOf<'media'>) => void
}

export function MediaFields({ exhibit, mediaType, onChange }: MediaFieldsProps) {
  const { t } = useText()
  const [lines, setLines] = useState(() => captionLines(exhibit.captions))
  const { alt, transcript } = exhibit
  if (mediaType.startsWith('audio/'))
    return (
      <Textarea
        label={t(intakeTexts.exhibitTranscript)}
        autosize
        minRows={3}
        maxLength={TRANSCRIPT_MAX_CHARS}
        value={transcript?.zh ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...exhibit, transcript: { en: '', ...transcript, zh: value } })
        }
      />
    )
  return (
    <>
      <TextInput
        label={t(intakeTexts.exhibitAlt)}
        description={t(intakeTexts.exhibitAltHint)}
        maxLength={200}
        value={alt?.zh ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...exhibit, alt: { en: '', ...alt, zh: value } })
        }
      />
      {mediaType.startsWith('video/') && (
        <Textarea
          label={t(intakeTexts.exhibitCaptions)}
          autosize
          minRows={3}
          value={lines}
          onChange={({ currentTarget: { value } }) => {
            setLines(value)
            onChange({ ...exhibit, captions: readCaptions(value, exhibit.captions) })
          }}
        />
      )}
    </>
  )
}
