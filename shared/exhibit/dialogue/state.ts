/**
 * Where the conversation is, and what was asked last. Answers are passages of the submission named by
 * their ids, so that all who see the state read the same words, and none that are not the applicant's.
 */
import { z } from 'zod'
import { nameSchema } from '../../protocol/written-schema.ts'
import type { ExhibitRules, StateRules } from '../rules.ts'
import type { DialogueManifest } from './manifest.ts'

/** Longest question, in characters; most passages of an answer; questions that are kept. */
export const QUESTION_MAX_CHARS = 120
export const PASSAGES_MAX = 3
export const ASKED_MAX = 6

const askedSchema = z.object({
  question: z.string().max(QUESTION_MAX_CHARS),
  /** Ids of passages; empty when the submission says nothing about it. */
  passages: z.array(z.string().max(32)).max(PASSAGES_MAX),
  atMs: z.number(),
})
const stateSchema = z.object({
  scene: z.string(),
  /** What is being shown: the host's line, or the answer to the last question. */
  shows: z.enum(['scene', 'answer']),
  /** The latest last. */
  asked: z.array(askedSchema).max(ASKED_MAX),
})
export type DialogueState = z.infer<typeof stateSchema>
export type Asked = z.infer<typeof askedSchema>

const actSchema = z.discriminatedUnion('type', [
  /** `from` is the scene in which it was chosen: a choice that comes late changes nothing. */
  z.object({ type: z.literal('choose'), from: z.string().max(64), to: z.string().max(64) }),
  z.object({ type: z.literal('begin') }),
  /** From an answer to where the conversation was. */
  z.object({ type: z.literal('return') }),
  z.object({
    type: z.literal('ask'),
    question: nameSchema(QUESTION_MAX_CHARS),
    passages: z.array(z.string().max(32)).max(PASSAGES_MAX),
  }),
])
export type DialogueAct = z.infer<typeof actSchema>

export const dialogueState: StateRules<DialogueManifest, DialogueState, DialogueAct> = {
  initial: ({ scenes }) => ({ scene: scenes[0]?.id ?? '', shows: 'scene', asked: [] }),
  apply(manifest, state, act, { nowMs }) {
    switch (act.type) {
      case 'begin':
        return { ...state, scene: manifest.scenes[0]?.id ?? '', shows: 'scene' }
      case 'return':
        return { ...state, shows: 'scene' }
      case 'choose': {
        const scene = manifest.scenes.find(({ id }) => id === state.scene)
        const leads = scene?.choices.some(({ to }) => to === act.to)
        if (act.from !== state.scene || !leads) return state
        return { ...state, scene: act.to, shows: 'scene' }
      }
      case 'ask': {
        const { question, passages } = act
        const asked = [...state.asked, { question, passages, atMs: nowMs }].slice(-ASKED_MAX)
        return { ...state, shows: 'answer', asked }
      }
    }
  },
}

export const dialogueRules: ExhibitRules<DialogueManifest, DialogueState, DialogueAct> = {
  ...dialogueState,
  state: stateSchema,
  act: actSchema,
  openToAll: false,
}
