import { PUBLISHER_FAMILIES } from '../../lexicon/en/facts/publisher-families.ts'
import { OUTLETS } from '../../lexicon/en/names/outlets.ts'

const NAME_OF: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [plain(one), plain(name)] as const)),
)
const OWNER_OF: ReadonlyMap<string, string> = new Map(
  PUBLISHER_FAMILIES.flatMap(({ owner, outlets }) => outlets.map((name) => [plain(name), owner] as const)),
)

/** One name for all that an outlet is called: "the associated press" and "AP" are "ap". */
export function outletName(name: string): string {
  const own = plain(name)
  return NAME_OF.get(own) ?? own
}

/** Who owns an outlet, where the table of families has it. */
export function ownerOf(name: string): string | null {
  return OWNER_OF.get(outletName(name)) ?? null
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
