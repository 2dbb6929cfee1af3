/**
 * Reading aloud with a voice of the device. Never a voice of the network: what is said would leave the
 * house. Where the device has none for the language there is no switch.
 */
import { useEffect, useState } from 'react'
import type { Language } from '../../../shared/protocol/refusal-sentence.ts'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/** The voice for a language: local, the same region first, else the same language. */
export function pickVoice<V extends Voice>(
  voices: readonly V[],
  language: Language,
): V | undefined {
  const wanted = language.toLowerCase()
  const [base = wanted] = wanted.split('-')
  const tag = ({ lang }: Voice): string => lang.toLowerCase().replace('_', '-')
  const local = voices.filter((voice) => voice.localService && tag(voice).split('-')[0] === base)
  // Cantonese is tagged zh-HK: who reads Mandarin does not want it first.
  const region = base === 'zh' ? 'zh-cn' : wanted
  return (
    local.find((voice) => tag(voice) === region) ?? local.find(({ default: is }) => is) ?? local[0]
  )
}

const synthesis = (): SpeechSynthesis | undefined =>
  typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : undefined

export interface Speech {
  /** Whether the device has a voice for the language. */
  can: boolean
  on: boolean
  turn(on: boolean): void
}

/** Reads `text` aloud whenever it changes, once the switch is on. It is off at first. */
export function useSpeech(text: string, language: Language): Speech {
  const voice = useVoice(language)
  const [on, setOn] = useState(false)
  useEffect(() => {
    const speech = synthesis()
    if (!speech || !voice || !on || text === '') return
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    speech.speak(utterance)
    return () => speech.cancel()
  }, [text, voice, on])
  return { can: voice !== undefined, on: on && voice !== undefined, turn: setOn }
}

/** Voices come late: the list is empty until the browser has asked the system. */
function useVoice(language: Language): SpeechSynthesisVoice | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([])
  useEffect(() => {
    const speech = synthesis()
    if (!speech) return
    const read = (): void => setVoices(speech.getVoices())
    read()
    speech.addEventListener('voiceschanged', read)
    return () => speech.removeEventListener('voiceschanged', read)
  }, [])
  return pickVoice(voices, language)
}
