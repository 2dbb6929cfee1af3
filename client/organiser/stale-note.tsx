/** Somebody else has saved the same part meanwhile: nothing is lost, the writer chooses. */
import { Button } from '@mantine/core'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'
import type { Edit } from './use-edit.ts'

export function StaleNote({
  edit,
}: {
  edit: Pick<Edit<unknown>, 'takeTheirs' | 'keepMine' | 'isStale'>
}) {
  const { t } = useText()
  if (!edit.isStale) return null
  return (
    <div className="note note-alert" role="alert">
      <p>{t(gatheringsTexts.staleText)}</p>
      <div className="actions">
        <Button size="compact-md" variant="default" onClick={edit.takeTheirs}>
          {t(gatheringsTexts.takeTheirs)}
        </Button>
        <Button size="compact-md" variant="default" onClick={edit.keepMine}>
          {t(gatheringsTexts.keepMine)}
        </Button>
      </div>
    </div>
  )
}
