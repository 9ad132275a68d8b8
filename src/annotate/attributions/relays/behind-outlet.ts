import { contains } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { type Change, namesOutlet, type Scene } from './scene.ts'

/**
 * "The Associated Press reported that P, according to two officials": the officials are the outlet's source, so theirs are the inner words.
 * Of "the minister said that P, according to the Associated Press" it is the other way round, as the order of the spans has it.
 */
export function sourceBehindOutlet(scene: Scene): Change | null {
  for (const behind of scene.found) {
    if (
      behind.rule === 'attributions/relay' ||
      !isAccordingTo(scene, behind) ||
      namesOutlet(scene, behind.source)
    )
      continue
    const outlet = scene.found.find(
      ({ source, cue, content }) =>
        namesOutlet(scene, source) &&
        behind.content.some((span) => contains(span, cue)) &&
        content.every(({ end }) => end <= behind.cue.start),
    )
    if (outlet === undefined) continue
    const { inside, ...alone } = outlet
    const outer = inside && inside !== behind ? outlet : alone
    const inner: FoundAttribution = {
      ...behind,
      rule: 'attributions/relay',
      content: outlet.content,
      inside: outer,
    }
    return {
      replaced: new Map([
        [behind, inner],
        [outlet, outer],
      ]),
      added: [],
    }
  }
  return null
}

/**
 * "According to the Times, officials concede that P", where P was found for both: those who speak behind the outlet speak inside of its words, which begin with
 * them.
 */
export function speakerBehindOutlet(scene: Scene): Change | null {
  for (const outlet of scene.found) {
    const [first] = outlet.content
    if (outlet.rule === 'attributions/relay' || !first || !goesBy(scene, outlet)) continue
    const speaker = scene.found.find(
      ({ source, cue, content }) =>
        source !== null &&
        source.start > (outlet.source?.end ?? 0) &&
        cue.start > source.start &&
        cue.end <= first.start &&
        content.some((span) => contains(span, first)),
    )
    if (!speaker?.source) continue
    const whole = {
      ...outlet,
      content: [{ ...first, start: speaker.source.start }, ...outlet.content.slice(1)],
    }
    return {
      replaced: new Map<FoundAttribution, FoundAttribution | null>([
        [outlet, whole],
        [speaker, { ...speaker, inside: whole }],
      ]),
      added: [],
    }
  }
  return null
}

function goesBy(scene: Scene, { source, cue, content }: FoundAttribution): boolean {
  return (
    namesOutlet(scene, source) &&
    /^according to\b/i.test(scene.text.slice(cue.start, cue.start + 13)) &&
    content.every(({ start }) => start > cue.start)
  )
}

function isAccordingTo({ text }: Scene, { cue, content, source }: FoundAttribution): boolean {
  return (
    source !== null &&
    /^according to\b/i.test(text.slice(cue.start, cue.start + 13)) &&
    content.every(({ start }) => start < cue.start)
  )
}
