/** Keeps the screen from going dark for as long as the page is shown, where the browser can. Returns the way to stop. */
export function keepScreenOn(): () => void {
  let lock: WakeLockSentinel | undefined
  let stopped = false
  const take = async (): Promise<void> => {
    if (stopped || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    // A device on low power refuses; the sign is shown all the same.
    try {
      lock = await navigator.wakeLock.request('screen')
    } catch {
      return
    }
    if (stopped) void lock.release()
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
