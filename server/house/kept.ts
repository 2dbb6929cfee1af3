/** What takes long to make, kept by what it is made of: the few that were asked for last. */
export function createKept<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  /** In the order of use. */
  const kept = new Map<string, Promise<T>>()
  return (key, make) => {
    const known = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, known)
    // What failed is made anew.
    known.catch(() => kept.delete(key))
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
    return known
  }
}
