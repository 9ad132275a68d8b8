import { type CueRow, cue } from './cue-row.ts'

/** Nouns that say that something was said or thought. */
export const NOUN_CUES: readonly CueRow[] = [
  cue(
    'saying',
    'noun',
    'announcement statement claim assertion report news word message comment remark argument view declaration confirmation admission assurance revelation conclusion finding testimony contention warning rumor rumour accusation allegation charge reminder mention explanation acknowledgment acknowledgement case criticism praise condemnation endorsement information',
    {
      onlySeen:
        'mention explanation acknowledgment acknowledgement case criticism praise condemnation endorsement information',
      examples: ['Her <claim> [that the bridge was safe] was false.'],
      counterexamples: ['Her <denial> [that the bridge was unsafe] was false.'],
    },
  ),
  cue('saying', 'noun', 'conference call, phone call', {
    examples: ['In a <conference call> she said [that the bridge was safe].'],
    counterexamples: ['Her <denial> [that the bridge was unsafe] was false.'],
  }),
  cue(
    'believing',
    'noun',
    'suggestion hint belief suspicion speculation expectation prediction forecast estimate fear concern impression assumption indication sign hunch worry',
    {
      onlySeen: 'hunch worry',
      examples: ['The <fear> [that prices would rise] spread.'],
      counterexamples: ['The <demand> [that prices fall] was ignored.'],
    },
  ),
  cue('denying', 'noun', 'denial rebuttal', {
    onlySeen: 'rebuttal',
    examples: ['Her <denial> [that the bridge was unsafe] was false.'],
    counterexamples: ['Her <claim> [that the bridge was safe] was false.'],
  }),
  cue('doubting', 'noun', 'doubt misgiving skepticism scepticism reservation', {
    onlySeen: 'misgiving skepticism scepticism reservation',
    examples: ['Their <doubts about> [the truce] grew.'],
    counterexamples: ['There was <no doubt> [that the truce would hold].'],
  }),
  cue('asking', 'noun', 'question inquiry debate discussion', {
    onlySeen: 'inquiry debate discussion',
    examples: ['The <question> [whether the truce would hold] was open.'],
    counterexamples: ['The <claim> [that the truce would hold] was bold.'],
  }),
  cue('promising', 'noun', 'promise pledge vow commitment guarantee offer', {
    onlySeen: 'guarantee',
    examples: ['Its <promise> [to cut the tax] was kept.'],
    counterexamples: ['Its <threat> [to end the route] was real.'],
  }),
  cue('threatening', 'noun', 'threat', {
    examples: ['Its <threat> [to end the route] was real.'],
    counterexamples: ['Its <promise> [to keep the route] was kept.'],
  }),
  cue('refusing', 'noun', 'refusal', {
    examples: ['His <refusal> [to resign] cost him votes.'],
    counterexamples: ['His <plan> [to resign] was known.'],
  }),
  cue('refusing', 'noun', 'reluctance unwillingness hesitation', {
    onlySeen: '*',
    certainty: 'PR-',
    examples: ['Their <reluctance> [to sell] was plain.'],
    counterexamples: ['Their <wish> [to sell] was plain.'],
  }),
  cue('refusing', 'noun', 'rejection', {
    onlySeen: '*',
    takes: ['noun'],
    examples: ['Their <rejection of> [the offer] was plain.'],
    counterexamples: ['Their <support for> [the offer] was plain.'],
  }),
  cue(
    'demanding',
    'noun',
    'demand call request appeal proposal order recommendation plea invitation advice',
    {
      onlySeen: 'order recommendation plea invitation advice',
      examples: ['The <demand> [that prices fall] was ignored.'],
      counterexamples: ['The <fear> [that prices would rise] spread.'],
    },
  ),
  cue(
    'wanting',
    'noun',
    'hope wish desire bid effort attempt aim goal interest willingness eagerness ambition',
    {
      onlySeen: 'bid effort attempt aim goal interest willingness eagerness ambition',
      examples: ['Her <hope> [to win the seat] faded.'],
      counterexamples: ['Her <vow> [to win the seat] was heard.'],
    },
  ),
  cue('intending', 'noun', 'intention plan decision', {
    onlySeen: 'decision',
    examples: ['His <plan> [to resign] was known.'],
    counterexamples: ['He had <no plans> [to resign].'],
  }),
  cue('attitude', 'noun', 'support approval opposition admiration', {
    onlySeen: '*',
    examples: ['Their <support for> [the offer] was plain.'],
    counterexamples: ['Their <rejection of> [the offer] was plain.'],
  }),
  cue('declining', 'noun', 'silence', {
    onlySeen: '*',
    examples: ['The <silence on> [the figures] was noticed.'],
    counterexamples: ['The <statement on> [the figures] was noticed.'],
  }),
]
