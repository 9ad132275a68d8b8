/** Time zones as the press abbreviates them, with their offset from UTC in hours; `null` where the letters name several. */
export const TIME_ZONES: Readonly<Record<string, number | null>> = {
  gmt: 0,
  utc: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
  bst: 1,
  et: null,
  pt: null,
  ct: null,
}
