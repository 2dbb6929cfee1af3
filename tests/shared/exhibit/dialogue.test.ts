import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyForm, formSchema } from '../../../shared/call/form.ts'
import { createAnswerer } from '../../../shared/exhibit/dialogue/answer.ts'
import { dialogueSchema } from '../../../shared/exhibit/dialogue/manifest.ts'
import { passagesOf } from '../../../shared/exhibit/dialogue/passages.ts'
import {
  ASKED_MAX,
  dialogueState,
  type DialogueAct,
} from '../../../shared/exhibit/dialogue/state.ts'
import { questionWords, wordsOf } from '../../../shared/exhibit/dialogue/words.ts'

const text = (zh: string) => ({ zh, en: '' })
const scene = (id: string, ...to: string[]) => ({
  id,
  line: text(id),
  choices: to.map((one) => ({ text: text(one), to: one })),
})
const manifest = (change: object = {}) => ({
  kind: 'dialogue',
  id: 'd',
  title: text('导办'),
  host: text('小示'),
  scenes: [scene('hello', 'papers', 'window'), scene('papers', 'window'), scene('window', 'hello')],
  questions: [{ zh: '多少钱？' }],
  ...change,
})
const guide = dialogueSchema.parse(manifest())

describe('dialogueSchema', () => {
  it.each<[string, object]>([
    ['a choice that leads nowhere', { scenes: [scene('hello', 'moon')] }],
    ['a scene that nothing leads to', { scenes: [scene('hello'), scene('lost', 'hello')] }],
    ['two scenes of one name', { scenes: [scene('hello', 'hello'), scene('hello')] }],
    ['five choices', { scenes: [scene('hello', ...Array<string>(5).fill('hello'))] }],
    ['no scene', { scenes: [] }],
  ])('refuses %s', (_, change) => {
    expect(dialogueSchema.safeParse(manifest(change)).success).toBe(false)
  })

  it('takes scenes that lead round in a circle', () => {
    expect(guide.scenes).toHaveLength(3)
  })
})

describe('dialogueState', () => {
  const context = { personId: 'p', nowMs: 5, leads: true }
  const talk = (...acts: DialogueAct[]) =>
    acts.reduce(
      (state, act) => dialogueState.apply(guide, state, act, context),
      dialogueState.initial(guide),
    )
  const ask = (question: string): DialogueAct => ({ type: 'ask', question, passages: ['needs-1'] })

  it('follows a choice from the scene in which it was made, and no other', () => {
    expect(talk({ type: 'choose', from: 'hello', to: 'papers' }).scene).toBe('papers')
    expect(talk({ type: 'choose', from: 'papers', to: 'window' }).scene).toBe('hello')
    expect(talk({ type: 'choose', from: 'hello', to: 'hello' }).scene).toBe('hello')
  })

  it('keeps the last questions with the passages that answer, and goes back to the talk', () => {
    const asked = talk(...Array.from({ length: 9 }, (_, i) => ask(`q${i}`)))
    expect(asked.asked).toHaveLength(ASKED_MAX)
    expect(asked.asked.at(-1)).toEqual({ question: 'q8', passages: ['needs-1'], atMs: 5 })
    expect(asked.shows).toBe('answer')
    expect(talk(ask('q'), { type: 'return' })).toMatchObject({ scene: 'hello', shows: 'scene' })
  })
})

describe('wordsOf', () => {
  it.each<[string, string[]]>([
    ['窗口亭', ['窗口', '口亭']],
    ['XR终端', ['xr', '终端']],
    ['23处，61%', ['23', '处', '61']],
    ['Costs and funding', ['cost', 'and', 'fund']],
    ['。', []],
  ])('tells the words of %s', (given, words) => {
    expect(wordsOf(given).filter((word) => !/^\p{Script=Han}{3,}$/u.test(word))).toEqual(words)
  })

  it('leaves out of a question what only asks', () => {
    expect(questionWords('请问总投入是多少？')).toEqual(['总投', '投入'])
    expect(questionWords('How much does the project cost?')).toEqual(['much', 'cost'])
    expect(questionWords('什么？')).toEqual([])
  })
})

const readForm = (slug: string) => {
  const path = fileURLToPath(
    new URL(`../../../assets/samples/${slug}/submission.json`, import.meta.url),
  )
  const sample = JSON.parse(readFileSync(path, 'utf8')) as { form: unknown; exhibits: unknown[] }
  return { form: formSchema.parse(sample.form), exhibits: sample.exhibits }
}
const { form, exhibits } = readForm('public-service')

describe('passagesOf', () => {
  it('quotes the form and changes nothing', () => {
    const fields = Object.values(form).filter((value) => typeof value === 'string')
    const whole = [...fields, form.english.summary].join('\n')
    const passages = passagesOf(form)
    expect(passages.length).toBeGreaterThan(20)
    expect(passages.filter((passage) => !whole.includes(passage.text))).toEqual([])
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length)
  })

  it('cuts any text into pieces of itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '。', '\n', 'a', '. ', '（1）', '；') }),
        (overview) => {
          for (const passage of passagesOf({ ...emptyForm(), overview }))
            expect(overview).toContain(passage.text)
        },
      ),
    )
  })
})

describe('createAnswerer', () => {
  const answerer = createAnswerer(passagesOf(form))
  const sections = (question: string) => answerer.answer(question).map(({ section }) => section)

  it.each<[string, string]>([
    ['总投入多少钱？', 'funding'],
    ['How much does it cost?', 'funding'],
    ['你们在找什么合作企业？', 'partnerTypes'],
    ['个人信息安全吗', 'needs'],
    ['智能体的答复有出处吗', 'overview'],
    ['什么时候上线试用', 'schedule'],
  ])('answers %s from %s', (question, section) => {
    expect(sections(question)[0]).toBe(section)
  })

  it('quotes the passage that has the figure asked for', () => {
    const [best] = answerer.answer('材料一次通过率')
    expect(best?.text).toContain('61%提高到88%')
  })

  it.each([
    '今天天气怎么样？',
    '股票代码是多少',
    'What is the weather in Paris?',
    '火星移民计划',
    '？？？',
    '',
  ])('says nothing to %j, which the submission does not mention', (question) => {
    expect(answerer.answer(question)).toEqual([])
  })

  it.each(['public-service', 'metaverse-hospital'])(
    'answers every question that the sample %s suggests',
    (slug) => {
      const sample = slug === 'public-service' ? { form, exhibits } : readForm(slug)
      const own = createAnswerer(passagesOf(sample.form))
      const dialogue = sample.exhibits
        .map((exhibit) => dialogueSchema.safeParse(exhibit))
        .find(({ success }) => success)?.data
      expect(dialogue?.questions.length).toBeGreaterThan(2)
      for (const { zh } of dialogue?.questions ?? [])
        expect([zh, own.answer(zh).length > 0]).toEqual([zh, true])
    },
  )

  it('answers from any text with its own passages alone, at most three', () => {
    fc.assert(
      fc.property(fc.string(), (question) => {
        const ids = passagesOf(form).map(({ id }) => id)
        const answer = answerer.answer(question)
        expect(answer.length).toBeLessThanOrEqual(3)
        expect(answer.every(({ id }) => ids.includes(id))).toBe(true)
      }),
    )
  })
})
