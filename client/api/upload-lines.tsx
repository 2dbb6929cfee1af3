/** Files on their way, and the button that sends one. */
import { Button, Progress } from '@mantine/core'
import { useRef } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import { errorSentence } from './problem.ts'
import { isInterrupted, type UploadLine, type Uploads } from './use-uploads.ts'

interface UploadButtonProps {
  label: string
  /** As the file dialog takes it: `.glb`. */
  accept: string
  multiple?: boolean
  onPick: (file: File) => void
}

export function UploadButton({ label, accept, multiple = false, onPick }: UploadButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          for (const file of event.currentTarget.files ?? []) onPick(file)
          event.currentTarget.value = ''
        }}
      />
      <Button variant="default" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}

export function UploadLines({ uploads }: { uploads: Uploads }) {
  if (uploads.lines.length === 0) return null
  return (
    <ul className="stack">
      {uploads.lines.map((line) => (
        <li key={line.id}>
          <UploadLineView line={line} uploads={uploads} />
        </li>
      ))}
    </ul>
  )
}

function UploadLineView({ line, uploads }: { line: UploadLine; uploads: Uploads }) {
  const { t, language } = useText()
  const percent = Math.floor(line.fraction * 100)
  const words = t(intakeTexts.uploading, { name: line.name, percent })
  const interrupted = isInterrupted(line.problem)
  const refused = line.problem !== undefined && !interrupted
  return (
    <div className={line.problem === undefined ? 'note' : 'note note-alert'}>
      <div role={line.problem === undefined ? undefined : 'alert'}>
        <p>{refused ? line.name : words}</p>
        {!refused && <Progress value={percent} size="sm" aria-label={words} />}
        {line.problem !== undefined && (
          <p>{interrupted ? t(intakeTexts.uploadPaused) : errorSentence(line.problem, language)}</p>
        )}
      </div>
      <div className="actions">
        {interrupted && (
          <Button size="compact-sm" onClick={() => uploads.resume(line.id)}>
            {t(intakeTexts.uploadResume)}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => uploads.cancel(line.id)}>
          {t(line.problem === undefined ? intakeTexts.uploadCancel : commonTexts.close)}
        </Button>
      </div>
    </div>
  )
}
