/** Why the house does not start, as a sentence to whoever sits at the terminal and can put it right. */
export class CannotStart extends Error {}
