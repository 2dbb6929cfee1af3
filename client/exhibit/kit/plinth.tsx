/** What has a body: the model in front, what moves it, and the pins on it. */
import { lazy, Suspense, useMemo } from 'react'
import { hallTexts } from '../../i18n/texts/hall.ts'
import { useText } from '../../i18n/use-text.ts'
import { ExhibitBoundary } from '../exhibit-boundary.tsx'
import { HotspotPins } from '../hotspots/hotspot-pins.tsx'
import { MessageBoard } from '../message-board.tsx'
import { ModelExhibit } from '../model/model-exhibit.tsx'
import { isKind, isShown, type Shown } from './kind.ts'
import { ModelBoard } from './model-board.tsx'
import { useFront } from './stand-front.ts'
import { useBoundValues } from './use-bound-values.ts'

const FlowView = lazy(async () => ({
  default: (await import('../flow/flow-view.tsx')).FlowView,
}))
const ProcedureView = lazy(async () => ({
  default: (await import('../procedure/procedure-view.tsx')).ProcedureView,
}))
const RouteView = lazy(async () => ({
  default: (await import('../route/route-view.tsx')).RouteView,
}))

const TableExhibit = lazy(async () => ({
  default: (await import('../table/table-exhibit.tsx')).TableExhibit,
}))

interface PlinthProps {
  submissionId: string
  /** What stands on it, in order. */
  exhibits: readonly Shown[]
  sideM: number
  heightM: number
}

export function Plinth({ submissionId, exhibits, sideM, heightM }: PlinthProps) {
  const front = useFront(submissionId, 'plinth', exhibits)
  const model = useMemo(() => modelBehind(front, exhibits), [front, exhibits])
  const { t } = useText()
  if (front && isShown(front, 'table'))
    return (
      <ExhibitBoundary poster={null} broken={<MessageBoard text={t(hallTexts.modelFailed)} />}>
        <TableExhibit key={front.exhibit.id} shown={front} {...{ submissionId, sideM }} />
      </ExhibitBoundary>
    )
  // What has no model, such as a procedure of actions alone, still has its board.
  if (!model)
    return front ? (
      <ModelBoard key={front.exhibit.id} shown={front} {...{ submissionId, sideM }} />
    ) : null
  return (
    <PlinthModel
      key={model.exhibit.id}
      {...{ submissionId, exhibits, front, model, sideM, heightM }}
    />
  )
}

/** The model in front, or the one that what is in front belongs to. */
function modelBehind(
  front: Shown | undefined,
  exhibits: readonly Shown[],
): Shown<'model'> | undefined {
  const id = front && (('on' in front.exhibit && front.exhibit.on) || front.exhibit.id)
  const found = exhibits.find(({ exhibit }) => exhibit.id === id && exhibit.kind === 'model')
  return found && isKind(found.exhibit, 'model') ? (found as Shown<'model'>) : undefined
}

interface PlinthModelProps extends PlinthProps {
  model: Shown<'model'>
  /** What is in front on the stand, if one can choose. */
  front?: Shown | undefined
}

export function PlinthModel(props: PlinthModelProps) {
  const { submissionId, exhibits, front, model, sideM, heightM } = props
  const { t } = useText()
  const bound = useBoundValues(exhibits, submissionId, model.exhibit.id)
  const url = model.assets[0]?.url
  const size = model.assets[0]?.facts?.size ?? [1, 1, 1]
  const unitM = Math.min(sideM / Math.max(size[0], size[2]), heightM / size[1])
  if (!url) return null
  return (
    <ExhibitBoundary poster={null} broken={<MessageBoard text={t(hallTexts.modelFailed)} />}>
      <ModelExhibit {...{ submissionId, url, bound, sideM, heightM }} shown={model}>
        {exhibits
          .filter(({ exhibit }) => 'on' in exhibit && exhibit.on === model.exhibit.id)
          .map((shown) => (
            <Suspense key={shown.exhibit.id} fallback={null}>
              <OnModel {...{ shown, submissionId, unitM }} />
            </Suspense>
          ))}
      </ModelExhibit>
      {front && <ModelBoard key={front.exhibit.id} shown={front} {...{ submissionId, sideM }} />}
    </ExhibitBoundary>
  )
}

/** What stands on a model, in its own frame and units. */
function OnModel(props: { shown: Shown; submissionId: string; unitM: number }) {
  const { shown, submissionId, unitM } = props
  const { exhibit, ...rest } = shown
  const common = { submissionId, unitM }
  if (isKind(exhibit, 'hotspots')) return <HotspotPins shown={{ exhibit, ...rest }} {...common} />
  if (isKind(exhibit, 'flow'))
    return <FlowView shown={{ exhibit, ...rest }} submissionId={submissionId} />
  if (isKind(exhibit, 'procedure'))
    return <ProcedureView shown={{ exhibit, ...rest }} {...common} />
  if (isKind(exhibit, 'route')) return <RouteView shown={{ exhibit, ...rest }} {...common} />
  return null
}
