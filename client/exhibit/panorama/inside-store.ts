/** Whether a panorama hides the hall at this moment: written when it has faded in, and when one leaves. */
import { create } from 'zustand'

interface InsideStore {
  /** Nothing of the hall is to be seen or pressed. */
  covered: boolean
}

export const useInsideStore = create<InsideStore>(() => ({ covered: false }))

export const coverHall = (covered: boolean): void => {
  if (useInsideStore.getState().covered !== covered) useInsideStore.setState({ covered })
}
