/** Says that a part of the page has not come, and what helps. Shows nothing while all has. */
import { Button } from '@mantine/core'
import { useParts } from '../api/load-part.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'

export function PartsNote() {
  const { t } = useText()
  const { missing, stuck } = useParts()
  if (missing === 0) return null
  return (
    <div className="page">
      <div className="note note-alert" role="alert">
        <p>{t(stuck ? shellTexts.partStuck : shellTexts.partMissing)}</p>
        {stuck && <Button onClick={() => location.reload()}>{t(shellTexts.reload)}</Button>}
      </div>
    </div>
  )
}
