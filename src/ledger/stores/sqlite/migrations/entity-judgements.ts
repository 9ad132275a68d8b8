import type { Migration } from './migration.ts'

/** Entities that are one across reports: by a rule or by hand, and taken back. */
export const entityJudgements: Migration = {
  name: 'entity-judgements',
  statements: [
    `create table entity_judgements (
      id text primary key, left_key text not null, right_key text not null, rule text not null, who text not null,
      why text not null, judged_at text not null, retracted_at text, retracted_who text, retracted_why text) strict`,
    'create index entity_judgements_left on entity_judgements (left_key)',
    'create index entity_judgements_right on entity_judgements (right_key)',
    // Follows from the judgements that stand; rebuilt with each.
    'create table merged_entities (key text primary key, canonical text not null) strict, without rowid',
    'create index merged_entities_canonical on merged_entities (canonical)',
  ],
}
