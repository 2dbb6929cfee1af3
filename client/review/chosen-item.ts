/** Which item of a screening one has chosen to score: everybody goes through them alone. */
import { create } from 'zustand'

interface ChosenItem {
  /** Empty before one has chosen: then it is the first. */
  submissionId: string
}

export const useChosenItem = create<ChosenItem>(() => ({ submissionId: '' }))

export const chooseItem = (submissionId: string): void => useChosenItem.setState({ submissionId })
