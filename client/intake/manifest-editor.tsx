/**
 * All exhibits of a booth as their manifests, for the kinds that no upload makes. The server reads them
 * before they go into the draft, so that nothing half-written gets there.
 */
import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Asset } from '../../shared/exhibit/manifest.ts'
import { client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './materials.module.css'
import type { DraftHandle } from './use-draft.ts'

type Manifests = Parameters<typeof client.intake.readExhibits>[0]['exhibits']

interface ManifestEditorProps {
  submissionId: string
  assets: readonly Asset[]
  handle: DraftHandle
}

export function ManifestEditor({ submissionId, assets, handle }: ManifestEditorProps) {
  const { t } = useText()
  const { exhibits } = handle.draft
  /** What somebody writes; undefined while nothing differs from the draft. */
  const [written, setWritten] = useState<string>()
  const read = useMutation({
    mutationFn: (manifests: Manifests) =>
      client.intake.readExhibits({ id: submissionId, exhibits: manifests }),
    onSuccess: (next) => {
      handle.edit({ exhibits: next })
      setWritten(undefined)
    },
  })
  const parsed = written === undefined ? undefined : parse(written)
  return (
    <details className={styles.manifests}>
      <summary>{t(intakeTexts.manifests)}</summary>
      <p className="soft">
        {t(intakeTexts.manifestsLead)} <a href="/exhibit.schema.json">/exhibit.schema.json</a>
      </p>
      {assets.length > 0 && (
        <dl className={styles.fileIds}>
          {assets.map(({ id, name }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <code>{id}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Textarea
        label={t(intakeTexts.manifestsText)}
        autosize
        minRows={8}
        maxRows={28}
        spellCheck={false}
        classNames={{ input: styles.code }}
        value={written ?? JSON.stringify(exhibits, null, 2)}
        onChange={(event) => setWritten(event.currentTarget.value)}
        error={parsed === null ? t(intakeTexts.notJson) : undefined}
      />
      <ProblemNote error={read.error} />
      <div className="actions">
        <Button
          disabled={!parsed}
          loading={read.isPending}
          onClick={() => parsed && read.mutate(parsed)}
        >
          {t(intakeTexts.manifestsApply)}
        </Button>
        <Button
          variant="default"
          disabled={written === undefined}
          onClick={() => setWritten(undefined)}
        >
          {t(intakeTexts.manifestsReset)}
        </Button>
      </div>
    </details>
  )
}

/** The list in a text; null when it is none. Whether its manifests are right, the server says. */
function parse(text: string): Manifests | null {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? (list as Manifests) : null
  } catch {
    return null
  }
}
