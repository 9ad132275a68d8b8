/** Nouns for a firm that never mean a person, lower case, singular: "a shipping company", "its rival, a bank". */
export const FIRM_NOUNS: ReadonlySet<string> = words(
  `company firm automaker carmaker drugmaker chipmaker planemaker steelmaker shipbuilder homebuilder retailer airline bank insurer lender startup start-up conglomerate
corporation subsidiary brewery utility supermarket chain group venture joint-venture refinery shipyard consultancy agency charity nonprofit foundation union association federation club publisher
broadcaster miner manufacturer giant business hedge fund brand label studio hospital university college school think-tank platform exchange cooperative co-operative railway shipper unit`,
)

/** Of them, those that WordNet has as people: "the shipbuilder reported a profit". */
export const MAKERS: ReadonlySet<string> = words(
  'automaker carmaker drugmaker chipmaker planemaker steelmaker shipbuilder homebuilder retailer lender insurer shipper startup start-up brewer',
)

/** Nouns for whoever owns or runs something: a firm, or a person. Lower case, singular. */
export const FIRM_OR_PERSON: ReadonlySet<string> = words(
  'owner operator maker builder producer supplier contractor developer rival competitor landlord employer sponsor partner buyer bidder seller distributor brewer grower shareholder creditor investor',
)

/** Nouns for what sails or flies under a name of its own, lower case, singular. */
export const VESSEL_NOUNS: ReadonlySet<string> = words(
  'vessel ship tanker trawler ferry freighter frigate destroyer submarine yacht boat carrier cruiser schooner barge tug steamer liner corvette icebreaker tugboat lifeboat airship spacecraft probe satellite lander',
)

/** Words that end the name of a firm, as written, and seldom the name of a person. */
export const FIRM_TAILS: ReadonlySet<string> = words(
  `Airlines Airways Aerospace Aviation Bank Biotech Biosciences Breweries Brewery Capital Chemicals Communications Construction Cosmetics Diagnostics Electric Electronics Energy Engineering
Entertainment Financial Foods Freight Furniture Games Gas Healthcare Holdings Homes Hotels Industries Insurance Investments Labs Lines Logistics Marine Media Metals Minerals Mining Motors Networks Oil Partners
Petroleum Pharma Pharmaceuticals Pictures Plastics Ports Power Properties Rail Railways Resources Resorts Robotics Semiconductor Semiconductors Shipping Shipyards Software Solar Steel Stores
Studios Systems Technologies Technology Telecom Textiles Therapeutics Tires Tobacco Toys Transport Trucks Ventures Water Wireless`,
)

/** What belongs to a firm and to no person, behind its name or its "'s": "Ravel shares", "Ravel's board". Lower case, plural and singular. */
export const OF_FIRMS: ReadonlySet<string> = words(
  `shares stock shareholders shareholder investors board subsidiary subsidiaries profit profits revenue revenues earnings employees workforce workers staff executives executive spokesman spokeswoman spokesperson spokespeople
management fleet factories factory plants refinery customers market-share headquarters branches founders founder crew passengers shipyard network bonds listing dividend lorries trucks flights`,
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
