/** Reports are held against each other where they share one key of so many of the one that has fewer. */
export const KEYS_SHARED = 10
