import type { Migration } from './migration.ts'

/** What reports call each entity: so that the name under which it is shown follows from all of them, and from none that came first. */
export const entityCalled: Migration = {
  name: 'entity-called',
  statements: [
    `create table entity_called (
      key text not null, name text not null, reports integer not null, primary key (key, name)) strict, without rowid`,
    `insert into entity_called (key, name, reports)
      select key, name, count(*) from (
        select key, name, report from entities
        union select links.key, links.name, statements.report from links
          join statements on statements.number = links.statement where links.key is not null)
      group by key, name`,
    `update entity_totals set name = (select called.name from entity_called as called where called.key = entity_totals.key
        order by called.reports desc, length(called.name) desc, called.name limit 1)
      where key in (select key from entity_called group by key having count(*) > 1)`,
  ],
}
