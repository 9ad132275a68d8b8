import type { Token } from '../../../model/annotation.ts'

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

export function isWeekday({ lower }: Token): boolean {
  return WEEKDAY.test(lower)
}

export function isComma(token: Token | undefined): boolean {
  return token?.text === ','
}
