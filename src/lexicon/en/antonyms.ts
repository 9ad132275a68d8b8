/** An axis on which two accounts of one thing can be opposed, with the words of either end. */
export interface AntonymRow {
  readonly axis: string
  /** Lemmas, lower case. */
  readonly poles: readonly [readonly string[], readonly string[]]
  /** Two contents that are opposed on the axis. */
  readonly examples: readonly (readonly [string, string])[]
  /** Two contents that are not. */
  readonly counterexamples: readonly (readonly [string, string])[]
}

const row = (
  axis: string,
  one: string,
  other: string,
  example: readonly [string, string],
  counterexample: readonly [string, string],
): AntonymRow => ({
  axis,
  poles: [one.split(' '), other.split(' ')],
  examples: [example],
  counterexamples: [counterexample],
})

/** Oppositions that news accounts of one event, offer or act are made of. Words that are mere degrees are not here. */
export const ANTONYMS: readonly AntonymRow[] = [
  row(
    'in earnest or in jest',
    'serious seriously earnest earnestly sincere sincerely genuine genuinely',
    'joke joking jokingly jest jestingly laugh laughing laughingly laughingstock flippant flippantly mocking mockingly',
    ['the remark was serious', 'the remark was a joke'],
    ['the remark was serious', 'the remark was sincere'],
  ),
  row(
    'upheld or disavowed',
    'serious seriously sincere uphold honour honor honoured honored reaffirm reiterate endorse',
    'repudiate disavow disown renounce retract abrogate rescind revoke',
    ['the king reaffirmed the pact', 'the king repudiated the pact'],
    ['the king renounced the pact', 'the king revoked the pact'],
  ),
  row(
    'success or failure',
    'success successful successfully succeed triumph breakthrough',
    'failure fail unsuccessful unsuccessfully fiasco debacle flop',
    ['the launch was a success', 'the launch was a failure'],
    ['the launch was a success', 'the launch was a triumph'],
  ),
  row(
    'by design or by accident',
    'deliberate deliberately intentional intentionally purposely premeditated sabotage crime arson',
    'accident accidental accidentally unintentional unintentionally inadvertent inadvertently mistaken mistakenly mishap',
    ['the fire was deliberate', 'the fire was an accident'],
    ['the fire was accidental', 'the fire was a mishap'],
  ),
  row(
    'of free will or under force',
    'voluntary voluntarily willingly freely consensual',
    'forcibly coerce coerced compulsory involuntary involuntarily unwillingly duress',
    ['the departure was voluntary', 'the departure was involuntary'],
    ['the departure was voluntary', 'the departure was consensual'],
  ),
  row(
    'lawful or unlawful',
    'legal legally lawful lawfully legitimate constitutional',
    'illegal illegally unlawful unlawfully illegitimate unconstitutional',
    ['the referendum was legal', 'the referendum was illegal'],
    ['the referendum was illegal', 'the referendum was unconstitutional'],
  ),
  row(
    'true or false',
    'true accurate authentic factual correct',
    'false untrue inaccurate fabricated fake forged fabricate falsify baseless groundless unfounded incorrect bogus',
    ['the letter was accurate', 'the letter was fabricated'],
    ['the letter was false', 'the letter was baseless'],
  ),
  row(
    'peaceful or violent',
    'peaceful peacefully nonviolent orderly',
    'violent violently bloody riotous',
    ['the march was peaceful', 'the march was violent'],
    ['the march was peaceful', 'the march was orderly'],
  ),
  row(
    'military or civilian',
    'civilian civil peaceful commercial',
    'military weapons weaponry weapon',
    ['the satellite was civilian', 'the satellite was military'],
    ['the satellite was civilian', 'the satellite was commercial'],
  ),
  row(
    'free and fair or rigged',
    'fair free transparent credible',
    'rig rigged fraudulent flawed sham unfair',
    ['the election was fair', 'the election was rigged'],
    ['the election was fair', 'the election was transparent'],
  ),
  row(
    'guilty or innocent',
    'guilty guilt culpable complicit',
    'innocent innocence blameless uninvolved',
    ['the banker was guilty', 'the banker was innocent'],
    ['the banker was guilty', 'the banker was complicit'],
  ),
  row(
    'friendly or hostile',
    'friendly cordial amicable warm constructive',
    'hostile acrimonious tense frosty confrontational',
    ['the meeting was cordial', 'the meeting was acrimonious'],
    ['the meeting was cordial', 'the meeting was friendly'],
  ),
  row(
    'safe or dangerous',
    'safe safely harmless secure',
    'unsafe dangerous harmful hazardous insecure',
    ['the water was safe', 'the water was harmful'],
    ['the water was safe', 'the water was harmless'],
  ),
  row(
    'held or freed',
    'detain arrest imprison jail',
    'release free acquit',
    ['the editor was detained', 'the editor was released'],
    ['the editor was detained', 'the editor was jailed'],
  ),
  row(
    'accepted or rejected',
    'accept approve ratify adopt',
    'reject veto refuse rebuff',
    ['the senate approved the treaty', 'the senate rejected the treaty'],
    ['the senate approved the treaty', 'the senate ratified the treaty'],
  ),
  row(
    'won or lost',
    'win victory victorious',
    'lose defeat loss',
    ['the party won the vote', 'the party lost the vote'],
    ['the party won the vote', 'the vote was a victory for the party'],
  ),
]
