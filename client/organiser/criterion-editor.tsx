/** One criterion of a rubric: names, weight, whether evidence is asked for; folded, its guidance and levels. */
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { replaced, without } from '../../shared/list/changed-copy.ts'
import {
  ANCHOR_MAX_CHARS,
  ANCHORS_MAX,
  GUIDANCE_MAX_CHARS,
  NAME_MAX_CHARS,
  type RubricFlaw,
} from '../../shared/review/rubric-draft.ts'
import { evidenceTexts } from '../i18n/texts/evidence.ts'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { flawTexts, rubricTexts } from '../i18n/texts/rubric.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './rubric.module.css'
import type { TypedAnchor, TypedCriterion } from './rubric-form.ts'

interface CriterionEditorProps {
  criterion: TypedCriterion
  /** Place in the rubric, from 1. */
  number: number
  isLast: boolean
  /** Of the total, 0…1; undefined while not all weights can be read. */
  share: number | undefined
  flaws: readonly RubricFlaw[]
  onChange: (criterion: TypedCriterion) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function CriterionEditor(props: CriterionEditorProps) {
  const { criterion, number, share, flaws, onChange } = props
  const { t, pick, language } = useText()
  const { name, guidance } = criterion
  const [open, setOpen] = useState(false)
  const shown = pick(name).trim() || t(rubricTexts.unnamed, { number })
  const named = (what: string): string => t(rubricTexts.of, { name: shown, what })
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const says = guidance.zh !== '' || guidance.en !== '' || criterion.anchors.length > 0
  return (
    <li className={styles.criterion}>
      <span className={styles.number}>{number}</span>
      <div className={styles.fields}>
        <WordsFields
          words={name}
          labels={[t(rubricTexts.nameZh), t(rubricTexts.nameEn)]}
          named={named}
          maxLength={NAME_MAX_CHARS}
          onChange={(next) => onChange({ ...criterion, name: next })}
        />
        <TextInput
          inputMode="decimal"
          label={t(gatheringsTexts.weight)}
          aria-label={named(t(gatheringsTexts.weight))}
          description={
            share === undefined ? undefined : t(rubricTexts.share, { share: percent.format(share) })
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={criterion.weight}
          error={flaws.includes('weight')}
          onChange={(event) => onChange({ ...criterion, weight: event.currentTarget.value })}
        />
      </div>
      {flaws.map((flaw) => (
        <p key={flaw} className={styles.flaw}>
          {t(flawTexts[flaw])}
        </p>
      ))}
      <div className={styles.foot}>
        <Checkbox
          label={t(evidenceTexts.askEvidence)}
          aria-label={named(t(evidenceTexts.askEvidence))}
          checked={criterion.evidence}
          onChange={(event) => onChange({ ...criterion, evidence: event.currentTarget.checked })}
        />
        <Moves {...props} name={shown} />
      </div>
      <details
        className={styles.more}
        open={open || flaws.some((flaw) => flaw.startsWith('anchor'))}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary aria-label={named(t(rubricTexts.guidance))}>
          {t(rubricTexts.guidance)}
          {says && ` (${criterion.anchors.length})`}
        </summary>
        <div className={styles.fields}>
          <WordsFields
            words={guidance}
            labels={[t(rubricTexts.guidanceZh), t(rubricTexts.guidanceEn)]}
            named={named}
            maxLength={GUIDANCE_MAX_CHARS}
            onChange={(next) => onChange({ ...criterion, guidance: next })}
          />
        </div>
        <AnchorFields
          named={named}
          anchors={criterion.anchors}
          onChange={(anchors) => onChange({ ...criterion, anchors })}
        />
      </details>
    </li>
  )
}

function Moves(props: CriterionEditorProps & { name: string }) {
  const { name, number, isLast, onMove, onRemove } = props
  const { t } = useText()
  const compact = { size: 'compact-sm', variant: 'default' } as const
  return (
    <div className="actions">
      <Button
        {...compact}
        aria-label={t(intakeTexts.moveUp, { name })}
        disabled={number === 1}
        onClick={() => onMove(-1)}
      >
        {t(intakeTexts.up)}
      </Button>
      <Button
        {...compact}
        aria-label={t(intakeTexts.moveDown, { name })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        {t(intakeTexts.down)}
      </Button>
      <Button
        {...compact}
        aria-label={t(gatheringsTexts.agendaRemove, { name })}
        onClick={onRemove}
      >
        {t(gatheringsTexts.remove)}
      </Button>
    </div>
  )
}

interface WordsFieldsProps {
  words: { zh: string; en: string }
  labels: [zh: string, en: string]
  named: (what: string) => string
  maxLength: number
  onChange: (words: { zh: string; en: string }) => void
}

function WordsFields({ words, labels, named, maxLength, onChange }: WordsFieldsProps) {
  return (['zh', 'en'] as const).map((language, index) => (
    <TextInput
      key={language}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      label={labels[index]}
      aria-label={named(labels[index] ?? '')}
      maxLength={maxLength}
      value={words[language]}
      onChange={(event) => onChange({ ...words, [language]: event.currentTarget.value })}
    />
  ))
}

interface AnchorFieldsProps {
  anchors: TypedAnchor[]
  named: (what: string) => string
  onChange: (anchors: TypedAnchor[]) => void
}

function AnchorFields({ anchors, named, onChange }: AnchorFieldsProps) {
  const { t } = useText()
  return (
    <>
      {anchors.map((anchor, index) => (
        // Anchors have no names of their own, and are changed where they stand.
        <div key={index} className={styles.anchor}>
          <TextInput
            inputMode="decimal"
            label={t(rubricTexts.from)}
            aria-label={named(`${t(rubricTexts.from)} ${index + 1}`)}
            value={anchor.from}
            onChange={(event) =>
              onChange(replaced(anchors, index, { ...anchor, from: event.currentTarget.value }))
            }
          />
          <WordsFields
            words={anchor}
            labels={[t(rubricTexts.anchorZh), t(rubricTexts.anchorEn)]}
            named={(what) => named(`${what} ${index + 1}`)}
            maxLength={ANCHOR_MAX_CHARS}
            onChange={(words) => onChange(replaced(anchors, index, { ...anchor, ...words }))}
          />
          <Button
            variant="default"
            aria-label={named(t(rubricTexts.removeAnchor, { number: index + 1 }))}
            onClick={() => onChange(without(anchors, index))}
          >
            {t(gatheringsTexts.remove)}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        aria-label={named(t(rubricTexts.addAnchor))}
        disabled={anchors.length >= ANCHORS_MAX}
        onClick={() => onChange([...anchors, { from: '', zh: '', en: '' }])}
      >
        {t(rubricTexts.addAnchor)}
      </Button>
    </>
  )
}
