/** From how surely on, on the mean of all their pairs, two groups of mentions are of one event. */
export const SAME = 0.25
