/** Whether this browser can enter VR, and where not, why. */
import { useEffect, useState } from 'react'

/** `insecure`: browsers give VR to pages by https alone. */
export type VrSupport = 'unknown' | 'yes' | 'no' | 'insecure'

export function useVrSupport(): VrSupport {
  const [support, setSupport] = useState<VrSupport>('unknown')
  useEffect(() => {
    if (!window.isSecureContext) return setSupport('insecure')
    if (!navigator.xr) return setSupport('no')
    let current = true
    navigator.xr
      .isSessionSupported('immersive-vr')
      .then((yes) => current && setSupport(yes ? 'yes' : 'no'))
      .catch(() => current && setSupport('no'))
    return () => {
      current = false
    }
  }, [])
  return support
}
