/** A scenario's page, with the viewer of models that loads when one is opened. */
import { lazy } from 'react'
import { ScenarioPage } from '../catalogue/scenario-page.tsx'

const ModelStand = lazy(async () => ({
  default: (await import('./booth-stand.tsx')).ModelStand,
}))

export function ScenarioRoute({ id }: { id: string }) {
  return <ScenarioPage id={id} modelViewer={ModelStand} />
}
