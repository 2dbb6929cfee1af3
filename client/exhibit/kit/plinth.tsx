/** What has a body: the model in front, what moves it, and the pins on it. */
import { useMemo } from 'react'
import { Vector3 } from 'three'
import { placesOf } from '../../../shared/exhibit/places.ts'
import { lazyPart } from '../../api/load-part.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { hallTexts } from '../../i18n/texts/hall.ts'
import { useText } from '../../i18n/use-text.ts'
import { ExhibitBoundary } from '../exhibit-boundary.tsx'
import { HotspotPins } from '../hotspots/hotspot-pins.tsx'
import { MessageBoard } from '../message-board.tsx'
import { ModelExhibit } from '../model/model-exhibit.tsx'
import { useModelScene } from '../model/model-scene.ts'
import { SlowBoard } from '../slow-board.tsx'
import { isKind, isShown, type Shown } from './kind.ts'
import { ModelBoard } from './model-board.tsx'
import { useFront } from './stand-front.ts'
import { useBoundValues } from './use-bound-values.ts'

const FlowView = lazyPart(() => import('../flow/flow-view.tsx'), 'FlowView')
const ProcedureView = lazyPart(() => import('../procedure/procedure-view.tsx'), 'ProcedureView')
const RouteView = lazyPart(() => import('../route/route-view.tsx'), 'RouteView')

const TableExhibit = lazyPart(() => import('../table/table-exhibit.tsx'), 'TableExhibit')

/** Where it is said, beside the stand, that the controls of what is in front are broken, in m. */
const MESSAGE_BESIDE_M = 0.5

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
      <ExhibitBoundary
        poster={<SlowBoard />}
        broken={<MessageBoard text={t(exhibitTexts.failed)} />}
      >
        <TableExhibit key={front.exhibit.id} shown={front} {...{ submissionId, sideM }} />
      </ExhibitBoundary>
    )
  // What has no model, such as a procedure of actions alone, still has its board.
  if (!model)
    return front ? (
      <FrontBoard key={front.exhibit.id} shown={front} {...{ submissionId, sideM }} />
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

/** A model, what belongs to it, and the board of what is in front: none takes the others with it. */
export function PlinthModel(props: PlinthModelProps) {
  const { submissionId, front, sideM } = props
  const { t } = useText()
  return (
    <>
      <ExhibitBoundary
        poster={<SlowBoard />}
        broken={<MessageBoard text={t(hallTexts.modelFailed)} />}
      >
        <StandingModel {...props} />
      </ExhibitBoundary>
      {front && <FrontBoard key={front.exhibit.id} shown={front} {...{ submissionId, sideM }} />}
    </>
  )
}

function FrontBoard(props: { shown: Shown; submissionId: string; sideM: number }) {
  const { t } = useText()
  const broken = (
    <group position={[props.sideM / 2 + MESSAGE_BESIDE_M, 0, 0]}>
      <MessageBoard text={t(exhibitTexts.failed)} />
    </group>
  )
  return (
    <ExhibitBoundary poster={null} broken={broken}>
      <ModelBoard {...props} />
    </ExhibitBoundary>
  )
}

function StandingModel({ submissionId, exhibits, model, sideM, heightM }: PlinthModelProps) {
  const bound = useBoundValues(exhibits, submissionId, model.exhibit.id)
  const url = model.assets[0]?.url
  const size = model.assets[0]?.facts?.size ?? [1, 1, 1]
  const unitM = Math.min(sideM / Math.max(size[0], size[2]), heightM / size[1])
  if (!url) return null
  return (
    <ModelExhibit {...{ submissionId, url, bound, sideM, heightM }} shown={model}>
      {exhibits
        .filter(({ exhibit }) => 'on' in exhibit && exhibit.on === model.exhibit.id)
        .map((shown) => (
          <ExhibitBoundary key={shown.exhibit.id} poster={null} broken={null}>
            <OnModel {...{ shown, submissionId, unitM }} />
          </ExhibitBoundary>
        ))}
    </ModelExhibit>
  )
}

/** What stands on a model, in its own frame and units, and within its reach. */
function OnModel(props: { shown: Shown; submissionId: string; unitM: number }) {
  const { t } = useText()
  const reach = useModelScene()?.rig.reach
  const { shown, submissionId, unitM } = props
  const { exhibit, ...rest } = shown
  const isInside = useMemo(
    () => placesOf(exhibit).every((place) => reach?.containsPoint(new Vector3(...place))),
    [exhibit, reach],
  )
  if (!isInside)
    return (
      <group scale={1 / unitM}>
        <MessageBoard text={t(exhibitTexts.outside)} />
      </group>
    )
  const common = { submissionId, unitM }
  if (isKind(exhibit, 'hotspots')) return <HotspotPins shown={{ exhibit, ...rest }} {...common} />
  if (isKind(exhibit, 'flow'))
    return <FlowView shown={{ exhibit, ...rest }} submissionId={submissionId} />
  if (isKind(exhibit, 'procedure'))
    return <ProcedureView shown={{ exhibit, ...rest }} {...common} />
  if (isKind(exhibit, 'route')) return <RouteView shown={{ exhibit, ...rest }} {...common} />
  return null
}
