/** Booths whose model stands there whole: only then its far likeness goes. */
import { create } from 'zustand'

export const useStandingModels = create<{ booths: readonly string[] }>(() => ({ booths: [] }))

/** Call when a model has come; returns what to call when it goes. */
export function standModel(submissionId: string): () => void {
  useStandingModels.setState(({ booths }) => ({ booths: [...booths, submissionId] }))
  return () =>
    useStandingModels.setState(({ booths }) => {
      const left = [...booths]
      left.splice(left.indexOf(submissionId), 1)
      return { booths: left }
    })
}
