/**
 * A heading that breaks between Chinese words rather than inside them. Browsers break Chinese
 * anywhere; here a break is offered after each word and forbidden elsewhere.
 */
import { Fragment } from 'react'
import { wordsIn } from '../../shared/text/segments.ts'
import styles from './phrase-text.module.css'

/** May not stand at the end or the start of a line: no break is offered beside them. */
const CLINGS_TO_NEXT = /[“‘（《【([]$/
const CLINGS_TO_LAST = /^[”’）》】，。、；：！？…%,.;:!?)\]'’/-]/

/** The pieces between which a line may break. */
export function phrases(text: string): string[] {
  const pieces: string[] = []
  for (const segment of wordsIn(text)) {
    const last = pieces.at(-1)
    if (last !== undefined && (CLINGS_TO_NEXT.test(last) || CLINGS_TO_LAST.test(segment)))
      pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

export function PhraseText({ text }: { text: string }) {
  return (
    <span className={styles.phrases}>
      {phrases(text).map((piece, index) => (
        <Fragment key={index}>
          {piece}
          <wbr />
        </Fragment>
      ))}
    </span>
  )
}
