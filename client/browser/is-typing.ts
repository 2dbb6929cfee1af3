/** Whether a key goes to a field that somebody writes in, and is no command therefore. */
const FIELDS = 'input, textarea, select, [contenteditable]'

export const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null
