/** Names of pavilions as they stand on the plan. */

/** Lines of a name: Chinese without the word for “field”, English word by word, little words ahead. */
export function nameLines(name: string): string[] {
  return name
    .replace(/领域$/, '')
    .replace(/ (\w{1,3}) /g, ' $1\u00a0')
    .split(' ')
}
