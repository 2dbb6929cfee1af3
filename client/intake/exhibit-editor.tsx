/** Words and order of the exhibits in the booth. */
import { Button, TextInput } from '@mantine/core'
import { replaced, without } from '../../shared/list/changed-copy.ts'
import { assetIdsOf, type Asset, type Exhibit } from '../../shared/exhibit/manifest.ts'
import { exhibitTexts } from '../i18n/texts/exhibit.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import { movedBy } from './exhibit-list.ts'
import { MediaFields } from './media-fields.tsx'
import styles from './materials.module.css'
import type { DraftHandle } from './use-draft.ts'

interface ExhibitEditorProps {
  assets: Asset[]
  handle: DraftHandle
}

export function ExhibitEditor({ assets, handle }: ExhibitEditorProps) {
  const { t } = useText()
  const { exhibits } = handle.draft
  if (exhibits.length === 0) return null
  const put = (next: Exhibit[]) => handle.edit({ exhibits: next })
  return (
    <>
      <h3>{t(intakeTexts.exhibits)}</h3>
      <ol className={styles.exhibits}>
        {exhibits.map((exhibit, index) => (
          <li key={exhibit.id}>
            <ExhibitFields
              exhibit={exhibit}
              file={fileNames(exhibit, assets)}
              mediaType={mediaTypeOf(exhibit, assets)}
              onChange={(next) => put(replaced(exhibits, index, next))}
            />
            <div className="actions">
              <MoveButton
                exhibit={exhibit}
                by={-1}
                onMove={() => put(movedBy(exhibits, index, -1))}
              />
              <MoveButton
                exhibit={exhibit}
                by={1}
                onMove={() => put(movedBy(exhibits, index, 1))}
              />
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => put(without(exhibits, index))}
              >
                {t(intakeTexts.removeExhibit)}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Names of the files that an exhibit shows. */
function fileNames(exhibit: Exhibit, assets: readonly Asset[]): string {
  const ids = assetIdsOf(exhibit)
  return assets.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join('、')
}

/** What its first file is; empty while it is being processed. */
function mediaTypeOf(exhibit: Exhibit, assets: readonly Asset[]): string {
  const [first] = assetIdsOf(exhibit)
  return assets.find(({ id }) => id === first)?.mediaType ?? ''
}

interface MoveButtonProps {
  exhibit: Exhibit
  by: -1 | 1
  onMove: () => void
}

function MoveButton({ exhibit, by, onMove }: MoveButtonProps) {
  const { t } = useText()
  const name = exhibit.title.zh
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t(by === -1 ? intakeTexts.moveUp : intakeTexts.moveDown, { name })}
      onClick={onMove}
    >
      {t(by === -1 ? intakeTexts.up : intakeTexts.down)}
    </Button>
  )
}

interface ExhibitFieldsProps {
  exhibit: Exhibit
  /** Name of the uploaded file. */
  file: string
  mediaType: string
  onChange: (exhibit: Exhibit) => void
}

function ExhibitFields({ exhibit, file, mediaType, onChange }: ExhibitFieldsProps) {
  const { t } = useText()
  const { title, caption = { zh: '', en: '' } } = exhibit
  return (
    <div className={styles.fields}>
      <p className="soft small">
        {[t(exhibitTexts[`kind_${exhibit.kind}`]), file].filter(Boolean).join(' · ')}
      </p>
      <TextInput
        label={t(intakeTexts.exhibitTitle)}
        maxLength={60}
        value={title.zh}
        onChange={(event) =>
          onChange({ ...exhibit, title: { ...title, zh: event.currentTarget.value } })
        }
      />
      <TextInput
        label={t(intakeTexts.exhibitTitleEn)}
        maxLength={120}
        value={title.en}
        onChange={(event) =>
          onChange({ ...exhibit, title: { ...title, en: event.currentTarget.value } })
        }
      />
      <TextInput
        label={t(intakeTexts.exhibitCaption)}
        maxLength={200}
        value={caption.zh}
        onChange={(event) =>
          onChange({ ...exhibit, caption: { ...caption, zh: event.currentTarget.value } })
        }
      />
      {exhibit.kind === 'media' && <MediaFields {...{ exhibit, mediaType, onChange }} />}
    </div>
  )
}
