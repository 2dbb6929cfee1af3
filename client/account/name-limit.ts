/**
 * Characters of a display name. The contract's own constant stands beside its schemas and would
 * bring the validator along; tests/client/account holds the two equal.
 */
export const NAME_MAX_CHARS = 40
