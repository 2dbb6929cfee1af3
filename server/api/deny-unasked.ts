/** Denies by default: a house whose router has a procedure that asks nobody whether the caller may does not start. */
import { isProcedure, type AnyRouter } from '@orpc/server'
import { isAsking } from './procedure.ts'

/**
 * Walks a router and returns it.
 * @param open - Parts that everybody may read and nobody is asked about.
 * @throws Error naming each procedure that neither is open nor asks.
 */
export function denyUnasked<R extends object>(router: R, open: readonly string[]): R {
  const unasked = procedurePaths(router as AnyRouter).filter(
    ({ path, asks }) => !asks && !open.includes(path),
  )
  if (unasked.length > 0)
    throw new Error(
      `These procedures ask for no permission: ${unasked.map((p) => p.path).join(', ')}`,
    )
  return router
}

export function procedurePaths(
  router: AnyRouter,
  way: readonly string[] = [],
): { path: string; asks: boolean }[] {
  if (isProcedure(router))
    return [{ path: way.join('.'), asks: router['~orpc'].middlewares.some((one) => isAsking(one)) }]
  return Object.entries(router).flatMap(([name, part]) =>
    procedurePaths(part as AnyRouter, [...way, name]),
  )
}
