/** A noun by which a report means a body that it has named: "the fund" for the International Monetary Fund. */
export interface BodyNoun {
  readonly nouns: readonly string[]
  /** Words in the names of bodies of this kind, lower case, the noun itself besides; "any" where every body of the types will do. */
  readonly names: readonly string[] | 'any'
  readonly types: readonly ('organization' | 'outlet' | 'place' | 'country' | 'group')[]
  /** Sentences of our own in which the second phrase means the first. */
  readonly examples: readonly (readonly [string, string, string])[]
}

export const BODY_NOUNS: readonly BodyNoun[] = [
  {
    nouns: words('union'),
    names: words('association federation brotherhood workers teamsters guild'),
    types: ['organization', 'group'],
    examples: [
      ['The Avarian Dockers Association met. The union said no.', 'The union', 'Avarian Dockers Association'],
    ],
  },
  {
    nouns: words('network broadcaster channel station'),
    names: words('television radio tv news network broadcasting cnn bbc nbc abc cbs fox msnbc rt jazeera'),
    types: ['outlet', 'organization'],
    examples: [
      ['Avarian Television fired him. The network said no more.', 'The network', 'Avarian Television'],
    ],
  },
  {
    nouns: words('newspaper paper daily tabloid weekly magazine'),
    names: 'any',
    types: ['outlet'],
    examples: [
      [
        'The Guardian reported a leak. The newspaper said it had seen the letter.',
        'The newspaper',
        'Guardian',
      ],
    ],
  },
  {
    nouns: words(
      'company firm automaker carmaker drugmaker chipmaker planemaker steelmaker shipbuilder homebuilder shipper manufacturer retailer airline bank insurer lender producer maker operator brewer startup conglomerate',
    ),
    names: words(
      'inc corp co ltd llc plc company corporation group holdings motors airlines airways bank energy oil gas steel systems technologies pharmaceuticals industries partners capital electric foods stores google apple microsoft facebook twitter amazon uber boeing ford exxon walmart gazprom lukoil yukos rosneft volkswagen hsbc huawei',
    ),
    types: ['organization'],
    examples: [
      ['Harrow Steel Corp. closed a mill. The company said sales fell.', 'The company', 'Harrow Steel Corp.'],
    ],
  },
  {
    nouns: words('agency bureau'),
    names: words('agency bureau administration service commission cia fbi nsa epa nasa fda irs'),
    types: ['organization'],
    examples: [
      [
        'The Harbour Safety Agency met. The agency said the pier was closed.',
        'The agency',
        'Harbour Safety Agency',
      ],
    ],
  },
  {
    nouns: words('group organization organisation nonprofit charity'),
    names: 'any',
    types: ['organization'],
    examples: [
      [
        'The Avarian Relief Committee met. The group said it needs boats.',
        'The group',
        'Avarian Relief Committee',
      ],
    ],
  },
  ...[
    'fund',
    'party',
    'committee',
    'commission',
    'council',
    'court',
    'university',
    'institute',
    'foundation',
    'association',
    'federation',
    'coalition',
    'league',
    'board',
    'panel',
    'ministry',
    'department',
    'church',
    'team',
    'club',
    'school',
    'college',
    'hospital',
    'museum',
    'office',
    'center',
    'centre',
    'force',
    'authority',
    'bloc',
    'alliance',
  ].map((noun): BodyNoun => ({ nouns: [noun], names: [], types: ['organization'], examples: [] })),
  {
    nouns: words('country nation'),
    names: 'any',
    types: ['country'],
    examples: [['Denmark signed. The country said it would pay.', 'The country', 'Denmark']],
  },
]

/** Nouns for bodies that speak, though no body by their kind is named: "the diocese", "the orchestra". Lower case, singular. */
export const SPEAKING_BODIES: ReadonlySet<string> = new Set(
  words(
    `academy association bloc board business charity church city club college corporation council country county court department diocese division
faculty federation force foundation fund hospital institute institution insurer kingdom laboratory league legislature maker manufacturer museum
nation network nonprofit office orchestra organization organisation outfit parliament parish province publisher publication regulator republic
retailer school senate shop society startup state store studio syndicate think-tank town tribe troupe union university village watchdog
borough commune jurisdiction locality municipality newspaper magazine prefecture tabloid township weekly constituency couple pair duo trio family household team clan generation`,
  ),
)

/** Words of a body’s name that its initials leave out. */
export const SMALL_WORDS_OF_NAMES: ReadonlySet<string> = new Set(
  'of the and for on in to de la du'.split(' '),
)

function words(list: string): readonly string[] {
  return list.split(/\s+/)
}
