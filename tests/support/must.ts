/** The value, or a failed test that says what is absent. */
export function must<T>(value: T | null | undefined, what = 'a value'): T {
  if (value === null || value === undefined) throw new Error(`The test needs ${what}.`)
  return value
}
