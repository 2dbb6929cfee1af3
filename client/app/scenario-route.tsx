/** A scenario's page. A viewer of models, once the hall offers one, is passed in from here. */
import { ScenarioPage } from '../catalogue/scenario-page.tsx'

export function ScenarioRoute({ id }: { id: string }) {
  return <ScenarioPage id={id} />
}
