import Database from 'libsql'

/**
 * Makes a ledger so many times as large by copying its rows under other numbers, addresses and, three days later each time, days: the same people and outlets
 * are heard so many times more often, in other stories. What is packed stays as it was, so the ledger serves to ask questions of, and not to be added to.
 */
export function multiply(path: string, times: number): void {
  const db = new Database(path)
  db.exec('pragma foreign_keys = off; pragma synchronous = off')
  const most = Object.fromEntries(
    ['reports', 'statements', 'links', 'events', 'claims'].map((table) => [table, lastOf(db, table)]),
  )
  const [R, S, L, E, C] = ['reports', 'statements', 'links', 'events', 'claims'].map(
    (table) => most[table] ?? 0,
  )
  for (let time = 1; time < times; time++) {
    const tag = `'x${String(time).padStart(3, '0')}'`
    const shifted = (column: string, by = 0) => ({ [column]: `"${column}" + ${time * by}` })
    const later = (...columns: string[]) =>
      Object.fromEntries(columns.map((column) => [column, `date("${column}", '+${3 * time} days')`]))
    const address = { address: `${tag} || substr(address, 5)` }
    db.exec('begin')
    copy(db, 'reports', `number <= ${R}`, {
      ...shifted('number', R),
      id: `'sha256-' || ${tag} || substr(id, 12)`,
      ...later('known', 'earliest', 'latest', 'said_earliest', 'said_latest'),
    })
    copy(db, 'statements', `number <= ${S}`, {
      ...shifted('number', S),
      ...shifted('report', R),
      ...address,
      ...later('earliest', 'latest'),
    })
    copy(db, 'links', `number <= ${L}`, { ...shifted('number', L), ...shifted('statement', S) })
    copy(db, 'events', `number <= ${E}`, {
      ...shifted('number', E),
      ...shifted('report', R),
      ...address,
      ...laterWhole(3 * time),
    })
    copy(db, 'event_actors', `event <= ${E}`, shifted('event', E))
    copy(db, 'event_sketches', `event <= ${E}`, shifted('event', E))
    copy(db, 'event_keys', `event <= ${E}`, { ...shifted('event', E), key: `key || ' ' || ${tag}` })
    copy(db, 'entities', `report <= ${R}`, shifted('report', R))
    copy(db, 'claims', `number <= ${C}`, { ...shifted('number', C), id: `'k' || ${tag} || substr(id, 6)` })
    copy(db, 'claim_statements', `statement <= ${S}`, { ...shifted('statement', S), ...shifted('claim', C) })
    copy(db, 'claim_origins', `claim <= ${C}`, shifted('claim', C))
    copy(db, 'judgements', `left_statement <= ${S} and right_statement <= ${S}`, {
      ...{ id: `${tag} || id` },
      ...shifted('report', R),
      ...shifted('left_statement', S),
      ...shifted('right_statement', S),
    })
    index(
      db,
      'statement_words',
      `select ${PLACE} + statements.number, quote from statements ${DATED}`,
      S ?? 0,
      time,
    )
    index(db, 'link_words', 'select number, name from links', L ?? 0, time)
    index(
      db,
      'event_words',
      `select ${PLACE} + events.number, what || ' ' || coalesce(place, '') || ' ' || coalesce(
        (select group_concat(name, ' ') from event_actors where event = events.number), '') from events ${DATED}`,
      E ?? 0,
      time,
    )
    db.exec('commit')
  }
  db.exec(`update entity_totals set statements = statements * ${times}, mentioned = mentioned * ${times},
    reports = reports * ${times}, denials = denials * ${times}`)
  db.close()
}

/** Dates of an event that are whole days, and the days of those alone: what is due stands where its date says. */
function laterWhole(days: number): Readonly<Record<string, string>> {
  const by = `'+${days} days'`
  const isWhole = `coalesce(scheduled_for, time) glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`
  const moved = (column: string) => [
    column,
    `case when ${isWhole} then date("${column}", ${by}) else "${column}" end`,
  ]
  return Object.fromEntries(['scheduled_for', 'time', 'due_latest', 'due_earliest'].map(moved))
}

/** As `placeOf` has it, of the report's day. */
const PLACE = 'cast(coalesce(julianday(reports.earliest) - 1721059.5, 4194303) as integer) * 2147483648'
const DATED = 'join reports on reports.number = report'

function lastOf(db: Database.Database, table: string): number {
  const [row] = db.prepare(`select coalesce(max(number), 0) as last from ${table}`).all([])
  // The cast: SQLite gives the row that was asked for.
  return (row as { readonly last: number }).last
}

/** Rows of a table once more, with these columns changed. */
function copy(
  db: Database.Database,
  table: string,
  where: string,
  changed: Readonly<Record<string, string>>,
): void {
  // The cast: SQLite's own table function has this column.
  const rows = db.prepare(`select name from pragma_table_info('${table}')`).all([]) as readonly {
    name: string
  }[]
  const columns = rows.map(({ name }) => name)
  db.exec(`insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')})
    select ${columns.map((name) => changed[name] ?? `"${name}"`).join(', ')} from ${table} where ${where}`)
}

function index(db: Database.Database, words: string, rows: string, last: number, time: number): void {
  db.exec(
    `insert into ${words} (rowid, words) ${rows} where ${rows.match(/(\w+) join/)?.[1] ?? 'links'}.number > ${time * last}
      and ${rows.match(/(\w+) join/)?.[1] ?? 'links'}.number <= ${(time + 1) * last} order by 1`,
  )
}
