import { wordAnew } from '../adding/word-anew.ts'
import type { Migration } from './migration.ts'

/** Words of statements and events are kept by the day of their report: a part of a list that words narrow is had from its end. */
export const wordsByDay: Migration = {
  name: 'words-by-day',
  statements: ['statement_words', 'event_words'].flatMap((table) => [
    `drop table ${table}`,
    `create virtual table ${table} using fts5 (words, content='', tokenize="unicode61 remove_diacritics 2")`,
  ]),
  rows: wordAnew,
}
