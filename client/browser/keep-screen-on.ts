/** Keeps the screen from going dark for as long as the page is shown, where the browser can. Returns the way to stop. */
export function keepScreenOn(): () => void {
  let lock: WakeLockSentinel | undefined
  let stopped = false
  const take = async (): Promise<void> => {
    if (stopped || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      const taken = await navigator.wakeLock.request('screen')
      if (stopped) void taken.release()
      else lock = taken
    } catch {
      // A device on low power refuses; what is shown is shown all the same.
    }
  }
  const onShown = (): void => void take()
  document.addEventListener('visibilitychange', onShown)
  onShown()
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', onShown)
    void lock?.release()
  }
}
