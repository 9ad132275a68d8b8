/** Something to be put in a lane: where it begins and ends, and how wide its labels would be, the one that is liked best first. */
export interface Thing {
  readonly x0: number
  readonly x1: number
  readonly labels: readonly number[]
}

/** Which label is shown, and on which side of the mark, or inside of it. */
export interface PlacedLabel {
  readonly label: number
  readonly side: 'right' | 'left' | 'inside'
}

export interface Placed {
  readonly lane: number
  /** `null`: there was no room for any. */
  readonly shown: PlacedLabel | null
}

/** Between a mark and its label, and between things of one lane. */
const [NEAR, GAP] = [9, 10]

/**
 * A lane for each thing, in the order given, which is that of their beginnings: as many labels are shown as have room, and no label is covered.
 * What has none stands in a lane by itself, behind the others, where marks alone may meet.
 */
export function placeInLanes(things: readonly Thing[], width: number, mostLanes: number): readonly Placed[] {
  const free: number[] = []
  const laneFrom = (from: number): number | null => {
    const at = free.findIndex((x) => x <= from)
    if (at >= 0) return at
    return free.length < mostLanes ? free.push(0) - 1 : null
  }
  const placed = things.map((thing): Placed | null => {
    for (const [label, wide] of thing.labels.entries()) {
      const { side, from, to } = reachOf(thing, wide, width)
      if (from < 0) continue
      const lane = laneFrom(from)
      if (lane === null) continue
      free[lane] = to + GAP
      return { lane, shown: { label, side } }
    }
    return null
  })
  return placed.map((one) => one ?? { lane: free.length, shown: null })
}

function reachOf({ x0, x1 }: Thing, label: number, width: number) {
  const end = Math.max(x0, x1)
  if (end - x0 >= label + 2 * NEAR) return { side: 'inside', from: x0 - NEAR, to: end } as const
  const right = end + NEAR + label
  if (right <= width) return { side: 'right', from: Math.max(0, x0 - NEAR), to: right } as const
  return { side: 'left', from: x0 - NEAR - label, to: end } as const
}
