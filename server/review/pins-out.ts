/** Pins of revealed items as topics of BCF. */
import type { KeptPin } from '../../shared/review/pin.ts'
import { writtenLine } from '../../shared/text/written.ts'
import { guidFrom } from '../bcf/write-bcf.ts'
import { PIN_DOCUMENT_SCHEMA, titleOf, type Topic } from '../bcf/topic.ts'
import type { RevealedItem, Review } from './results.ts'

/** In the order of items, sheets and pins. */
export function topicsOf({ items }: Pick<Review, 'items'>): Topic[] {
  const taken = new Set<string>()
  return items.flatMap((item) =>
    item.sheets.flatMap(({ personId, name, pins = [] }) =>
      pins.map((pin) => {
        const own = pin.id.toLowerCase()
        // Who took over somebody else's pins from a file has them under the same names.
        const guid = taken.has(own) ? guidFrom(`${own}/${item.submissionId}/${personId}`) : own
        taken.add(guid)
        return topicOf(item, { guid, author: name }, pin)
      }),
    ),
  )
}

function topicOf(
  { submissionId, title, rubric }: RevealedItem,
  { guid, author }: Pick<Topic, 'guid' | 'author'>,
  { at, ...pin }: KeptPin,
): Topic {
  const criterion = rubric.criteria.find(({ id }) => id === pin.criterionId)?.name.zh
  const labels = criterion === undefined ? [title] : [title, criterion]
  return {
    guid,
    title: titleOf(criterion ?? title, pin.text),
    author: writtenLine(author),
    at,
    labels: labels.map(writtenLine),
    document: { format: PIN_DOCUMENT_SCHEMA, submissionId, pin },
  }
}
