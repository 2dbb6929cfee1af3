/** A scenario's page, with its exhibits as their kinds show them. */
import { useMemo } from 'react'
import { ScenarioPage } from '../catalogue/scenario-page.tsx'
import { renderExhibit } from '../exhibit/render-exhibit.tsx'

export function ScenarioRoute({ id }: { id: string }) {
  const render = useMemo(() => renderExhibit(id, `/hall?booth=${encodeURIComponent(id)}`), [id])
  return <ScenarioPage id={id} renderExhibit={render} />
}
