/**
 * Speech into text by the device itself (Web Speech API with `processLocally`). Where a browser would send the
 * sound to somebody else's server it is not used: what cannot be recognised here is typed by a steward.
 */

interface Alternative {
  transcript: string
}
interface RecognitionEvent {
  resultIndex: number
  results: ArrayLike<ArrayLike<Alternative> & { isFinal: boolean }>
}
interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  processLocally: boolean
  onresult: ((event: RecognitionEvent) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
}
interface RecognitionMaker {
  new (): Recognition
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>
}

const maker = (): RecognitionMaker | undefined =>
  (globalThis as { SpeechRecognition?: RecognitionMaker }).SpeechRecognition

/** Whether this device recognises a language by itself, with nothing to be fetched first. */
export async function canRecognise(lang: string): Promise<boolean> {
  try {
    const state = await maker()?.available?.({ langs: [lang], processLocally: true })
    return state === 'available'
  } catch {
    return false // a browser that knows the name and not the question
  }
}

/** Recognises until stopped; `onText` gets what is being said, again and again as it becomes clearer. */
export function startRecognition(lang: string, onText: (text: string) => void): () => void {
  const Maker = maker()
  if (!Maker) return () => undefined
  const recognition = new Maker()
  let stopped = false
  recognition.lang = lang
  recognition.continuous = true
  recognition.interimResults = true
  recognition.processLocally = true
  recognition.onresult = ({ resultIndex, results }) => {
    const said: string[] = []
    for (let i = resultIndex; i < results.length; i += 1)
      said.push(results[i]?.[0]?.transcript ?? '')
    onText(said.join('').trim())
  }
  // It ends by itself after a silence.
  recognition.onend = () => {
    if (!stopped) recognition.start()
  }
  recognition.start()
  return () => {
    stopped = true
    recognition.stop()
  }
}
