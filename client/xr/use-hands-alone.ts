/** Whether one has hands in VR and no controller: then there is no stick to turn by. */
import { useXR } from '@react-three/xr'

export const useHandsAlone = (): boolean =>
  useXR(
    ({ inputSourceStates }) =>
      inputSourceStates.length > 0 && !inputSourceStates.some(({ type }) => type === 'controller'),
  )
