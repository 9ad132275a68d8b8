/** Words by which a day or a place is told as no longer so: "originally set for May". Lower case. */
export const NO_LONGER_SO: readonly string[] = [
  ...[
    'originally',
    'initially',
    'at first',
    'previously',
    'instead',
    'earlier',
    'first said',
    'first planned',
  ],
  ...['had been due', 'had been set', 'had been scheduled', 'had been planned'],
]
