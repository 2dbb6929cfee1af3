/** Putting uploaded files into a booth: pure edits of the list of exhibits. */
import { moved } from '../../shared/list/changed-copy.ts'
import { EXHIBITS_MAX, type Asset, type Exhibit } from '../../shared/exhibit/manifest.ts'

/** Longest title that a manifest takes, in UTF-16 units. */
const TITLE_MAX = 60

const PLAIN_MODEL = { metresPerUnit: 1, layers: [], explodes: true, sections: true }
const PLAIN_SPOT = { stereo: false, headingDeg: 0, links: [], labels: [] }
const PLAIN_PICTURE = { alt: { zh: '', en: '' }, captions: [] }

/** A new exhibit that shows `asset`, named after its file. */
export function exhibitOf(asset: Asset, id: string): Exhibit {
  const title = { zh: cut(asset.name.replace(/\.\w+$/, '')), en: '' }
  const caption = { zh: '', en: '' }
  const common = { id, title, caption }
  switch (asset.purpose) {
    case 'model':
      return { kind: 'model', assetId: asset.id, ...common, ...PLAIN_MODEL }
    case 'panorama':
      return {
        kind: 'panorama',
        ...common,
        spots: [{ id: 'spot', title, assetId: asset.id, ...PLAIN_SPOT }],
      }
    default:
      return { kind: 'media', assetId: asset.id, ...common, ...PLAIN_PICTURE }
  }
}

/** As much of `text` as fits, without half of a character at its end. */
function cut(text: string): string {
  return text.slice(0, TITLE_MAX).replace(/[\uD800-\uDBFF]$/, '')
}

export function isFull(exhibits: readonly Exhibit[]): boolean {
  return exhibits.length >= EXHIBITS_MAX
}

/** The list with the exhibit at `index` moved by `by` places; unchanged at either end. */
export function movedBy<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const target = index + by
  if (index < 0 || index >= list.length || target < 0 || target >= list.length) return [...list]
  return moved(list, index, target)
}
