import { OUTLETS } from '../../lexicon/en/names/outlets.ts'

const NAME_OF: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [plain(one), plain(name)] as const)),
)

/** One name for all that an outlet is called: "the associated press" and "AP" are "ap". */
export function outletName(name: string): string {
  const own = plain(name)
  return NAME_OF.get(own) ?? own
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
