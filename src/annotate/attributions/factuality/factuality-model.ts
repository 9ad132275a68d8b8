/** How many weights a model has. */
export const SLOTS = 1 << 16

/** The place of a feature's weight: FNV-1a over its name. */
export function slotOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return hash & (SLOTS - 1)
}
