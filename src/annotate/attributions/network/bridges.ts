import { overlaps, type Span } from '../../../model/span.ts'
import { overlapping } from '../sorted-spans.ts'
import type { Passage } from './passages.ts'
import type { RoleSpan } from './role-spans.ts'
import { startsParagraph } from './word-places.ts'

/** How many words on either side of a border a bridge reads, and on how many of them its reading stands. */
const REACH = 150
const ZONE = 75

/**
 * A paragraph that is too long is read in parts, and what stands across their border would be cut. So the words around each border are read
 * once more, and near it that reading stands: there it is the one with more words on both sides.
 * @param passages of one part, in order; `spans` what was read in them.
 * @param read reads one passage more, whose words are among theirs.
 */
export function withBridges(
  passages: readonly Passage[],
  places: Uint8Array,
  spans: readonly RoleSpan[],
  read: (passage: Passage) => readonly RoleSpan[],
): readonly RoleSpan[] {
  const bridges = bridgesOf(passages, places)
  if (bridges.length === 0) return spans
  const zones = bridges.map(({ zone }) => zone)
  const near = bridges.flatMap(({ passage, zone }) =>
    read(passage).filter((span) => overlaps(middleOf(span), zone)),
  )
  const sure = near.filter(({ isLikely }) => isLikely).toSorted((a, b) => a.last - b.last)
  const far = spans.filter(
    (span) =>
      !overlapping(zones, middleOf(span), (zone) => zone) && !overlapping(sure, wordsOf(span), wordsOf),
  )
  return [...far, ...near].toSorted((a, b) => a.first - b.first || a.last - b.last)
}

interface Bridge {
  readonly passage: Passage
  /** Where its reading stands. */
  readonly zone: Span
}

function bridgesOf(passages: readonly Passage[], places: Uint8Array): readonly Bridge[] {
  const bridges: Bridge[] = []
  for (const [at, { start: border, end }] of passages.entries()) {
    const before = passages[at - 1]
    if (!before || startsParagraph(places[border] ?? 0)) continue
    const passage = {
      start: Math.max(before.start, border - REACH),
      end: Math.min(end, border + REACH),
      isWhole: false,
    }
    // Two borders that are close share the words between them.
    const zone = {
      start: Math.max(border - ZONE, Math.ceil((before.start + border) / 2)),
      end: Math.min(border + ZONE, Math.ceil((border + end) / 2)),
    }
    bridges.push({ passage, zone })
  }
  return bridges
}

function middleOf({ first, last }: RoleSpan): Span {
  const middle = Math.floor((first + last + 1) / 2)
  return { start: middle, end: middle + 1 }
}

function wordsOf({ first, last }: RoleSpan): Span {
  return { start: first, end: last + 1 }
}
