/**
 * Words that tell one of several alike from the others, before the noun that all of them have: "the second tunnel", "the northern bridge". Words of
 * one line exclude each other.
 */
export const TELLING_APART: readonly (readonly string[])[] = [
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ['northern', 'southern', 'eastern', 'western', 'central', 'north', 'south', 'east', 'west'],
  ['upper', 'lower', 'middle'],
  ['left', 'right'],
  ['inner', 'outer'],
  ['old', 'new'],
  ['elder', 'eldest', 'older', 'oldest', 'younger', 'youngest'],
  ['morning', 'afternoon', 'evening', 'night'],
]
