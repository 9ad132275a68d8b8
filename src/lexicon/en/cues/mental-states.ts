import { type CueRow, cue } from './cue-row.ts'

/** Verbs and adjectives of knowing, believing, liking, wanting and meaning to. */
export const MENTAL_CUES: readonly CueRow[] = [
  cue(
    'believing',
    'verb',
    'believe think suspect feel assume reckon estimate guess expect predict forecast anticipate speculate fear worry presume suppose foresee project',
    {
      onlySeen: 'suppose foresee project',
      examples: ['Investigators <believe> [that the fire was set].'],
      counterexamples: ['Investigators <do not believe> [that the fire was set].'],
    },
  ),
  cue('believing', 'adjective', 'confident convinced sure certain optimistic afraid worried hopeful likely', {
    examples: ['The coach <is confident> [that the team will win].'],
    counterexamples: ['The coach <is not sure> [that the team will win].'],
  }),
  cue('doubting', 'adjective', 'doubtful skeptical sceptical unsure uncertain unconvinced wary', {
    examples: ['The board <is skeptical of> [the forecast].'],
    counterexamples: ['The board <is confident of> [the forecast].'],
  }),
  cue(
    'knowing',
    'verb',
    'know learn find discover realize realise understand see hear show determine establish prove demonstrate remember notice watch recognize recognise',
    {
      onlySeen: 'remember notice watch recognize recognise',
      examples: ['Auditors <found> [that the fund was empty].'],
      counterexamples: ['Auditors <believe> [that the fund was empty].'],
    },
  ),
  cue('knowing', 'adjective', 'aware clear mindful', {
    examples: ['The firm <was aware> [that the valve leaked].'],
    counterexamples: ['The firm <was not aware> [that the valve leaked].'],
  }),
  cue(
    'attitude',
    'verb',
    'support like favor favour admire trust approve oppose enjoy prefer love hate dislike agree share welcome accept',
    {
      onlySeen: 'like favor favour admire trust approve enjoy prefer love hate dislike share accept',
      takes: ['noun', 'gerund'],
      examples: ['Farmers <support> [the dam].'],
      counterexamples: ['Farmers <do not support> [the dam].'],
    },
  ),
  cue('attitude', 'adjective', 'fond enamored supportive critical proud', {
    examples: ['Farmers <are fond of> [the dam].'],
    counterexamples: ['Farmers <are not fond of> [the dam].'],
  }),
  cue('wanting', 'verb', 'hope wish want desire long aspire yearn vie', {
    onlySeen: 'yearn vie',
    examples: ['The club <hopes> [to build a stadium].'],
    counterexamples: ['The club <promised> [to build a stadium].'],
  }),
  cue('wanting', 'verb', 'would like, would prefer, would love, would rather', {
    onlySeen: '*',
    examples: ['The club <would like> [to build a stadium].'],
    counterexamples: ['Fans <like> [the stadium].'],
  }),
  cue('wanting', 'verb', 'prefer like love seek try attempt strive look need', {
    takes: ['infinitive'],
    light: true,
    examples: ['The club <is seeking> [to build a stadium].'],
    counterexamples: ['The club <tried to explain> [the delay].'],
  }),
  cue('wanting', 'adjective', 'eager keen willing interested anxious desperate', {
    examples: ['The firm <is eager> [to sell].'],
    counterexamples: ['The firm <is unwilling> [to sell].'],
  }),
  cue('refusing', 'adjective', 'unwilling reluctant loath', {
    certainty: 'PR-',
    examples: ['The firm <is reluctant> [to sell].'],
    counterexamples: ['The firm <is eager> [to sell].'],
  }),
  cue('intending', 'verb', 'plan intend aim mean prepare decide choose opt', {
    onlySeen: '*',
    takes: ['infinitive', 'gerund', 'noun', 'clause'],
    light: true,
    examples: ['The school <plans> [to close in June].'],
    counterexamples: ['The school <does not plan> [to close in June].'],
  }),
  cue('intending', 'verb', 'consider contemplate weigh mull', {
    onlySeen: '*',
    takes: ['gerund'],
    examples: ['The school <is considering> [closing in June].'],
    counterexamples: ['The parents <consider> [the school a success].'],
  }),
  cue('believing', 'verb', 'consider regard deem judge', {
    onlySeen: 'regard deem judge',
    takes: ['clause', 'noun', 'infinitive'],
    examples: ['The parents <consider> [the school a success].'],
    counterexamples: ['The school <is considering> [closing in June].'],
  }),
  cue('intending', 'adjective', 'intent determined ready poised bent', {
    examples: ['The owner <is intent on> [selling the yard].'],
    counterexamples: ['The owner <is reluctant> [to sell the yard].'],
  }),
]
