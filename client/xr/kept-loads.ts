/**
 * What was loaded and is shown no more stays for who comes back: the last few of each loader. Older ones are
 * let go, or a walk through hundreds of booths would keep them all (F10).
 */
import { useLoader } from '@react-three/fiber'
import { useEffect } from 'react'
import type { Loader } from 'three'

/** As many as may be near at once, and as many again that one has just left. */
const KEPT = 12

export interface Shelf<Data> {
  /** Somebody shows it from now on. */
  hold(name: string, data: Data): void
  /** One of those who show it does so no more. */
  letGo(name: string): void
}

/** Keeps all that are held and the last `kept` that no longer are; calls `drop` for each that goes. */
export function createShelf<Data>(
  kept: number,
  drop: (name: string, data: Data) => void,
): Shelf<Data> {
  const holders = new Map<string, number>()
  /** In the order in which they were left. */
  const idle = new Map<string, Data>()
  const loaded = new Map<string, Data>()
  return {
    hold(name, data) {
      holders.set(name, (holders.get(name) ?? 0) + 1)
      loaded.set(name, data)
      idle.delete(name)
    },
    letGo(name) {
      const left = (holders.get(name) ?? 0) - 1
      if (left > 0) return void holders.set(name, left)
      holders.delete(name)
      const data = loaded.get(name)
      if (data === undefined) return
      idle.set(name, data)
      for (const [oldest, one] of idle) {
        if (idle.size <= kept) break
        idle.delete(oldest)
        loaded.delete(oldest)
        drop(oldest, one)
      }
    },
  }
}

const shelves = new WeakMap<Loader<unknown>, Shelf<unknown>>()

function shelfOf<Data>(loader: Loader<Data>, release: (data: Data) => void): Shelf<Data[]> {
  const known = shelves.get(loader as Loader<unknown>)
  if (known) return known as Shelf<Data[]>
  const made = createShelf<Data[]>(KEPT, (names, loads) => {
    // Together, as they were loaded: that is how the cache knows them.
    useLoader.clear(loader, names.split('\n'))
    loads.forEach(release)
  })
  shelves.set(loader as Loader<unknown>, made as Shelf<unknown>)
  return made
}

/**
 * What lies at each address, as `useLoader` gives it. `release` frees what an old one has on the graphics
 * card; what is shown again meanwhile uploads it anew.
 */
export function useKeptLoads<Data>(
  loader: Loader<Data>,
  urls: readonly string[],
  release: (data: Data) => void,
): Data[] {
  const loads = useLoader(loader, [...urls]) as Data[]
  const names = urls.join('\n')
  useEffect(() => {
    const shelf = shelfOf(loader, release)
    shelf.hold(names, loads)
    return () => shelf.letGo(names)
  }, [loader, names, loads, release])
  return loads
}
