/** What each kind shows on a page besides its controls. Kinds that are all controls have none. */
import { type ReactNode } from 'react'
import type { ExhibitKind } from '../../../shared/exhibit/manifest.ts'
import { lazyPart } from '../../api/load-part.ts'
import type { PageViewProps } from './kind.ts'

type PageView<K extends ExhibitKind> = (props: PageViewProps<K>) => ReactNode

const FlowPage = lazyPart(() => import('../flow/flow-page.tsx'), 'FlowPage')
const ModelPage = lazyPart(() => import('../model/model-page.tsx'), 'ModelPage')
const MediaPage = lazyPart(() => import('../media/media-page.tsx'), 'MediaPage')

const TablePage = lazyPart(() => import('../table/table-page.tsx'), 'TablePage')
const PanoramaPage = lazyPart(() => import('../panorama/panorama-page.tsx'), 'PanoramaPage')
const RoutePage = lazyPart(() => import('../route/route-page.tsx'), 'RoutePage')
const DialoguePage = lazyPart(() => import('../dialogue/dialogue-page.tsx'), 'DialoguePage')

/** Kinds whose view brings its own controls: they are shown instead of the panel's on every screen. */
export const OWN_CONTROLS: ReadonlySet<ExhibitKind> = new Set<ExhibitKind>(['dialogue'])

export const PAGE_VIEWS: { [K in ExhibitKind]?: PageView<K> } = {
  flow: FlowPage as unknown as PageView<'flow'>,
  model: ModelPage as unknown as PageView<'model'>,
  media: MediaPage as unknown as PageView<'media'>,
  panorama: PanoramaPage as unknown as PageView<'panorama'>,
  table: TablePage as unknown as PageView<'table'>,
  route: RoutePage as unknown as PageView<'route'>,
  dialogue: DialoguePage as unknown as PageView<'dialogue'>,
}
