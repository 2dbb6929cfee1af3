/** A dialogue as a list of what was said, with the questions one may ask and a line to type one's own. */
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { sceneTrail, talkLines } from './talk-lines.ts'
import {
  dialogueState,
  QUESTION_MAX_CHARS,
  type Asked,
} from '../../../shared/exhibit/dialogue/state.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { dialogueTexts } from '../../i18n/texts/exhibit-dialogue.ts'
import { useText } from '../../i18n/use-text.ts'
import { useExhibitStore } from '../kit/exhibit-store.ts'
import type { PageViewProps, Shown } from '../kit/kind.ts'
import { useExhibit } from '../kit/use-exhibit.ts'
import { answererFor } from './answerers.ts'
import { askAct, questionText, quotedBy, sceneOf, sourceText } from './dialogue-controls.ts'
import styles from './dialogue-page.module.css'
import { PhrasedAnswer } from './phrased-answer.tsx'
import { useSpeech } from './speech.ts'

const KIND = { rules: dialogueState }

export function DialoguePage({ shown, submissionId }: PageViewProps<'dialogue'>) {
  const { exhibit } = shown
  const words = useText()
  const { t, pick, language } = words
  const key = useMemo(() => ({ submissionId, exhibitId: exhibit.id }), [submissionId, exhibit.id])
  const { state, act, reset } = useExhibit(exhibit, key, KIND)
  const leads = useExhibitStore((store) => store.part === 'leads')
  const scene = sceneOf(exhibit, state)
  const spoken = talkLines(words, shown, state).join(' ')
  const speech = useSpeech(spoken, language)
  const host = pick(exhibit.host)
  useEffect(() => void answererFor(shown), [shown])
  return (
    <section className={styles.dialogue} data-testid="dialogue" aria-label={pick(exhibit.title)}>
      <ol className={styles.log} aria-live="polite" aria-label={t(dialogueTexts.log)}>
        {state.asked.map((asked) => (
          <Exchange key={asked.atMs} {...{ shown, submissionId, asked }} />
        ))}
        {scene && state.shows === 'scene' && (
          <Line key={sceneTrail(state)} who={host}>
            <p>{pick(scene.line)}</p>
          </Line>
        )}
      </ol>
      <div className={styles.choices}>
        {state.shows === 'scene' &&
          scene?.choices.map(({ text, to }) => (
            <Choice
              key={to + text.zh}
              label={pick(text)}
              press={act && (() => act({ type: 'choose', from: scene.id, to }))}
            />
          ))}
        {state.shows === 'answer' && (
          <Choice label={t(dialogueTexts.back)} press={act && (() => act({ type: 'return' }))} />
        )}
        {scene !== exhibit.scenes[0] && (
          <Choice label={t(dialogueTexts.begin)} press={act && (() => act({ type: 'begin' }))} />
        )}
      </div>
      <Questions
        {...{ shown, host }}
        ask={act && ((question) => void askAct(shown, question).then(act))}
      />
      <div className={styles.foot}>
        <p>{t(dialogueTexts.notice)}</p>
        {!act && <p>{t(exhibitTexts.led)}</p>}
        {leads && <p>{t(exhibitTexts.shared)}</p>}
        {speech.can && (
          <button type="button" aria-pressed={speech.on} onClick={() => speech.turn(!speech.on)}>
            {t(dialogueTexts.speak)}
          </button>
        )}
        {reset && (
          <button type="button" onClick={reset}>
            {t(exhibitTexts.reset)}
          </button>
        )}
      </div>
    </section>
  )
}

function Line({ who, own, children }: { who: string; own?: boolean; children: ReactNode }) {
  return (
    <li className={styles.line} data-own={own}>
      <strong>{who}</strong>
      {children}
    </li>
  )
}

interface ExchangeProps {
  shown: Shown<'dialogue'>
  submissionId: string
  asked: Asked
}

/** A question and what the submission says to it. */
function Exchange({ shown, submissionId, asked }: ExchangeProps) {
  const words = useText()
  const { t, pick, language } = words
  const passages = quotedBy(shown, asked)
  const question = questionText(words, shown.exhibit, asked)
  return (
    <>
      <Line who={t(dialogueTexts.you)} own>
        <p>{question}</p>
      </Line>
      <Line who={pick(shown.exhibit.host)}>
        {passages.length === 0 && <p>{t(dialogueTexts.notMentioned)}</p>}
        {passages.length > 0 && (
          <PhrasedAnswer {...{ submissionId, question }} passages={asked.passages} />
        )}
        {passages.map((passage) => (
          <blockquote key={passage.id} data-passage={passage.id}>
            <p lang={passage.section === 'summaryEn' ? 'en' : 'zh-CN'}>{passage.text}</p>
            <footer>
              {sourceText(words, passage)}
              {language === 'en' && passage.section !== 'summaryEn' && (
                <span> {t(dialogueTexts.chinese)}</span>
              )}
            </footer>
          </blockquote>
        ))}
      </Line>
    </>
  )
}

function Choice({ label, press }: { label: string; press: (() => void) | undefined }) {
  return (
    <button type="button" disabled={!press} onClick={press}>
      {label}
    </button>
  )
}

interface QuestionsProps {
  shown: Shown<'dialogue'>
  host: string
  ask: ((question: string) => void) | undefined
}

function Questions({ shown: { exhibit }, host, ask }: QuestionsProps) {
  const { t, pick } = useText()
  const [typed, setTyped] = useState('')
  return (
    <div className={styles.questions}>
      {exhibit.questions.length > 0 && <h3>{t(dialogueTexts.questions)}</h3>}
      <div className={styles.choices}>
        {exhibit.questions.map((question) => (
          <Choice
            key={question.zh}
            label={pick(question)}
            press={ask && (() => ask(question.zh))}
          />
        ))}
      </div>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() === '') return
          ask?.(typed.trim())
          setTyped('')
        }}
      >
        <input
          aria-label={t(dialogueTexts.askLabel, { host })}
          placeholder={t(dialogueTexts.askExample)}
          maxLength={QUESTION_MAX_CHARS}
          value={typed}
          disabled={!ask}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={!ask} data-primary>
          {t(dialogueTexts.ask)}
        </button>
      </form>
    </div>
  )
}
