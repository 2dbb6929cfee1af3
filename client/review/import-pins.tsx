/** Takes a file of BCF from who has one; what reads it loads when there is one. */
import { Button } from '@mantine/core'
import { Suspense, useRef, useState } from 'react'
import { lazyPart } from '../api/load-part.ts'
import { bcfTexts } from '../i18n/texts/bcf.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from '../room/room-connection.ts'

const PinImport = lazyPart(() => import('./pin-import.tsx'), 'PinImport')

interface ImportPinsProps {
  room: RoomConnection
  submissionId: string
}

export function ImportPins({ room, submissionId }: ImportPinsProps) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<{ file: File; time: number }>()
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".bcf,.bcfzip"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) setChosen((before) => ({ file, time: (before?.time ?? 0) + 1 }))
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
      <Button size="compact-sm" variant="subtle" onClick={() => input.current?.click()}>
        {t(bcfTexts.choose)}
      </Button>
      {chosen && (
        <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
          <PinImport
            key={chosen.time}
            {...{ room, submissionId }}
            file={chosen.file}
            onClose={() => setChosen(undefined)}
          />
        </Suspense>
      )}
    </>
  )
}
