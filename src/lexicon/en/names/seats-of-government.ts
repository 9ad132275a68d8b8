/** Palaces, streets and ministries that stand for a government when they act or speak: name, ISO 3166-1 code of the country. */
export const SEATS_OF_GOVERNMENT: ReadonlyMap<string, string> = new Map([
  ['Kremlin', 'RU'],
  ['White House', 'US'],
  ['Oval Office', 'US'],
  ['Capitol Hill', 'US'],
  ['Foggy Bottom', 'US'],
  ['Downing Street', 'GB'],
  ['No. 10', 'GB'],
  ['Number 10', 'GB'],
  ['Whitehall', 'GB'],
  ['Buckingham Palace', 'GB'],
  ['Elysee', 'FR'],
  ['Élysée', 'FR'],
  ['Elysee Palace', 'FR'],
  ['Élysée Palace', 'FR'],
  ['Quai d’Orsay', 'FR'],
  ["Quai d'Orsay", 'FR'],
  ['Blue House', 'KR'],
  ['Zhongnanhai', 'CN'],
  ['Sublime Porte', 'TR'],
  ['Planalto', 'BR'],
  ['Planalto Palace', 'BR'],
  ['Casa Rosada', 'AR'],
  ['Quirinale', 'IT'],
  ['Palazzo Chigi', 'IT'],
  ['Rashtrapati Bhavan', 'IN'],
  ['Malacanang', 'PH'],
  ['Malacanang Palace', 'PH'],
  ['Malacañang', 'PH'],
  ['Malacañang Palace', 'PH'],
  ['Bundeskanzleramt', 'DE'],
  ['Chancellery', 'DE'],
])

/**
 * Verbs that a government does and a town does not: after a capital they show that the government is meant.
 * Lemmas. "Moscow wanted to discuss" but not "Moscow lies on a river".
 */
export const GOVERNING_VERBS: ReadonlySet<string> = new Set(
  `accept accuse acknowledge act admit agree aim announce appear argue ask back ban believe blame block call cancel caution challenge choose cite
claim clarify complain condemn confirm consider contend criticize criticise cut declare decline defend delay demand deny deploy dismiss dispatch
dispute distance doubt downplay drop ease embrace encourage endorse expect expel express fail favor favour fear fight file give grant harden hint
hold hope impose indicate insist intend invite issue join keep lobby maintain make mend move negotiate object offer oppose order pay permit plan
play pledge postpone prefer prepare press pressure promise propose protest provide pull push put query ratify react reaffirm rebuff rebuke recall
recognise recognize refuse regard reject release reply request resist resolve respond resume retaliate retract reveal rule say scale see seek seem
send serve shelve show sign signal slam stall stand state step stop submit suggest supply support suspect suspend sympathise sympathize take talk
tell think threaten throw treat try underline underscore urge use veto view voice vote vow wait want warn weigh welcome will wish withdraw withhold
work worry`.split(/\s+/),
)
