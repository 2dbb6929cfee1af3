/** The panel by appointment, which loads when it is opened: most visits to the page are about something else. */
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { useText } from '../i18n/use-text.ts'

export function PanelFold({ draw }: { draw: () => ReactNode }) {
  const { t } = useText()
  const [open, setOpen] = useState(location.hash === '#panel')
  return (
    <section className="section" id="panel">
      <h2>{t(gatheringsTexts.panel)}</h2>
      <div className="stack">
        <p className="soft">{t(gatheringsTexts.panelLead)}</p>
        {open ? (
          draw()
        ) : (
          <div className="actions">
            <Button variant="default" onClick={() => setOpen(true)}>
              {t(gatheringsTexts.panelOpen)}
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}
