const GATHERING_PATH = /^\/gatherings\/[\w-]+$/

/** Where a path leads for whoever wears a headset: a gathering's page has its hall beside it. */
export const hallOf = (path: string): string => (GATHERING_PATH.test(path) ? `${path}/hall` : path)
