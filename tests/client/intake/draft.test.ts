import { describe, expect, it } from 'vitest'
import { keep } from '../../../client/browser/kept-storage.ts'
import {
  sameContent,
  startDraft,
  stepDraft,
  type DraftEvent,
} from '../../../client/intake/draft.ts'
import {
  forgetLocalDraft,
  readLocalDraft,
  writeLocalDraft,
} from '../../../client/intake/local-draft.ts'
import { emptyForm, formSchema } from '../../../shared/call/form.ts'
import { exhibitsSchema } from '../../../shared/exhibit/manifest.ts'

const form = (scenarioName: string) => ({ ...emptyForm(), scenarioName })
const stored = { form: form('stored'), exhibits: [], revision: 3 }
const edit = (name: string): DraftEvent => ({ kind: 'edit', content: { form: form(name) } })
const run = (...events: DraftEvent[]) => events.reduce(stepDraft, startDraft(stored, null))

describe('startDraft', () => {
  it('takes up unsaved text of this browser when the server has not moved on', () => {
    const draft = startDraft(stored, { ...stored, form: form('mine') })
    expect([draft.form.scenarioName, draft.status]).toEqual(['mine', 'changed'])
  })

  it('keeps unsaved text and asks when the server has moved on', () => {
    const draft = startDraft(stored, { form: form('mine'), exhibits: [], revision: 2 })
    expect([draft.form.scenarioName, draft.revision, draft.status]).toEqual(['mine', 2, 'conflict'])
  })

  it('ignores a copy that says the same', () => {
    expect(startDraft(stored, { ...stored, revision: 1 }).status).toBe('saved')
  })
})

it('takes what the server stores of a text for the same text', () => {
  const typed = { form: form(' 场景\r\n '), exhibits: [] }
  expect(sameContent(typed, { form: form('场景'), exhibits: [] })).toBe(true)
  expect(sameContent(typed, { form: form('场'), exhibits: [] })).toBe(false)
})

it('takes for the same what the schema of the contract makes of pasted text (A18, A20)', () => {
  const pasted = {
    form: {
      ...form('外滩\u200b元\t宇宙\ud83d'),
      overview: `一\r\n二\0e\u0301${'\u0323'.repeat(9)}`,
      contact: { ...emptyForm().contact, phone: '（021）12345678\u200e' },
    },
    exhibits: [
      {
        kind: 'dialogue' as const,
        id: 'host',
        title: { zh: '讲解\u202e', en: '' },
        host: { zh: '小\ufeff揭', en: '' },
        scenes: [{ id: 'a', line: { zh: '您好\u2060', en: '' }, choices: [] }],
        questions: [],
      },
    ],
  }
  const kept = {
    form: formSchema.parse(pasted.form),
    exhibits: exhibitsSchema.parse(pasted.exhibits),
  }
  expect(kept).not.toEqual(pasted)
  expect(sameContent(pasted, kept)).toBe(true)
})

describe('stepDraft', () => {
  it('stays changed when keys were pressed while a save was under way', () => {
    const draft = run(edit('a'), { kind: 'saving' }, edit('ab'), { kind: 'saved', revision: 4 })
    expect([draft.form.scenarioName, draft.revision, draft.status]).toEqual(['ab', 4, 'changed'])
  })

  it('control: is saved when nothing was pressed meanwhile', () => {
    expect(run(edit('a'), { kind: 'saving' }, { kind: 'saved', revision: 4 }).status).toBe('saved')
  })

  it('does not call an edit saved because a file was removed', () => {
    expect(run(edit('a'), { kind: 'saved', revision: 4 }).status).toBe('changed')
  })

  it('keeps what is written during a conflict and sends it on top of the newer revision', () => {
    const conflicted = run(edit('a'), { kind: 'saving' }, { kind: 'conflict' }, edit('ab'))
    expect(conflicted.status).toBe('conflict')
    const kept = stepDraft(conflicted, { kind: 'keepMine', revision: 9 })
    expect([kept.form.scenarioName, kept.revision, kept.status]).toEqual(['ab', 9, 'changed'])
  })

  it('sets own text aside when the other is loaded, and brings it back', () => {
    const theirs = { form: form('theirs'), exhibits: [], revision: 9 }
    const taken = run(edit('a'), { kind: 'conflict' }, { kind: 'takeTheirs', stored: theirs })
    expect([taken.form.scenarioName, taken.aside?.form.scenarioName, taken.status]).toEqual([
      'theirs',
      'a',
      'saved',
    ])
    const back = stepDraft(taken, { kind: 'restoreAside' })
    expect([back.form.scenarioName, back.revision, back.status]).toEqual(['a', 9, 'changed'])
  })

  it('keeps text whose save failed', () => {
    const draft = run(edit('a'), { kind: 'saving' }, { kind: 'failed' })
    expect([draft.form.scenarioName, draft.status]).toEqual(['a', 'failed'])
  })
})

describe('local draft', () => {
  it('comes back as it was written, by submission, until forgotten', () => {
    writeLocalDraft('one', stored)
    expect([readLocalDraft('one'), readLocalDraft('two')]).toEqual([stored, null])
    forgetLocalDraft('one')
    expect(readLocalDraft('one')).toBeNull()
  })

  it('is absent when it cannot be read', () => {
    keep('jiebang.draft.one', '{"form":')
    expect(readLocalDraft('one')).toBeNull()
  })
})
