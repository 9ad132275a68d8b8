import type { Reading } from '../model/reading.ts'
import { textOf } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { colors } from './colors.ts'
import { counted } from './counted.ts'
import { onPage } from './statement-lines.ts'
import { wrap } from './wrap.ts'

/** A reading for a person: the report's head, its text with the statements' numbers, then each statement. */
export function prettyReading(reading: Reading): string {
  const { report, layers, statements, events, judgements } = reading
  const head = [report.publication, report.headline].filter((part) => part !== null).join(': ')
  const { edtf, from, years } = layers.published
  const of = years === undefined ? '' : `, of ${years.at(0)} to ${years.at(-1)}`
  const conflicts = judgements.filter(({ verdict }) => verdict === 'contradicts')
  return [
    colors.bold(wrap(head === '' ? 'A report' : head)),
    colors.dim(
      wrap(
        `published ${edtf} (${from}${of}); ${counted(statements.length, 'statement')}, ${counted(events.length, 'event')}, ${counted(conflicts.length, 'conflict')}`,
      ),
    ),
    '\n',
    ...markedText(reading),
    ...statements.map((statement) => prettyStatement(reading, statement)),
    ...conflicts.map(({ between, conflict, reason }) =>
      colors.red(
        wrap(
          `conflict (${conflict}) ${between.map((one) => one.split(':').at(-1)).join(' and ')}: ${reason}`,
        ),
      ),
    ),
    '\n',
  ].join('')
}

/** The paragraphs that are read, with "[s3]" where statement s3's content begins. */
function markedText({ report, statements }: Reading): readonly string[] {
  return report.segments
    .filter(({ kind }) => kind === 'body' || kind === 'correction')
    .map((segment) => {
      let [text, from] = ['', segment.start]
      const marks = statements.flatMap(({ id, content }) =>
        content[0] ? [{ id, at: content[0].start }] : [],
      )
      for (const { id, at } of marks.toSorted((a, b) => a.at - b.at)) {
        if (at < segment.start || at >= segment.end) continue
        text += `${report.text.slice(from, at)}[${id}] `
        from = at
      }
      return `${(text + report.text.slice(from, segment.end))
        .split(/\n\s*\n/)
        .map((part) => wrap(part))
        .join('\n')}\n`
    })
}

function prettyStatement(reading: Reading, statement: Statement): string {
  const names = new Map(reading.layers.entities.map(({ id, name }) => [id, name]))
  const chain = statement.chain.map((link) => {
    const source = link.source ? textOf(reading.report.text, link.source) : null
    const name = link.entity === null ? undefined : names.get(link.entity)
    const who =
      source ??
      name ??
      (statement.kind === 'author' ? (reading.report.publication ?? 'the report') : 'no source named')
    return `${who}${source !== null && name !== undefined && name !== source ? ` (${name})` : ''} “${textOf(reading.report.text, link.cue)}”, ${link.stance}`
  })
  const cited = reading.layers.citations.filter(({ id }) => statement.citations.includes(id))
  const where = cited.map(({ outlet, date }) => `${outlet} ${date ?? ''}`.trim()).join('; ')
  return [
    `${colors.cyan(statement.id)} ${colors.bold(statement.certainty)} ${colors.dim(`said ${statement.said.edtf}${onPage(statement)}`)}\n`,
    wrap(chain.join(' > '), '   '),
    wrap(statement.quote, '   | '),
    where === '' ? '' : colors.dim(wrap(`cited: ${where}`, '   ')),
    '\n',
  ].join('')
}
