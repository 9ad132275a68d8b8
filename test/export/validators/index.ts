import { parse as parseCsv } from 'csv-parse/sync'
import { parseRssFeed } from 'feedsmith'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml/node/index.js'
import ICAL from 'ical.js'
import { parseHTML } from 'linkedom'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { wrongInTimeml } from '../../timeml/check-timeml.ts'
import { wrongInConllu } from './conllu.ts'
import { wrongInAnnotations, wrongInProv, wrongInSchemaOrg } from './linked-data.ts'

/** What is wrong with a text by each format's public parser or published vocabulary; nothing where it is right. */
export const VALIDATORS: Readonly<
  Record<string, (text: string) => readonly string[] | Promise<readonly string[]>>
> = {
  csv: (text) => {
    const rows: string[][] = parseCsv(text, { record_delimiter: '\r\n', bom: false })
    const cells = rows.slice(1).flat()
    return [
      ...(rows.length === 0 ? ['it has no line of names'] : []),
      ...cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell)).map((cell) => `${cell} would run`),
    ]
  },
  jsonl: (text) =>
    text
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => (typeof JSON.parse(line).kind === 'string' ? [] : ['a line has no kind'])),
  markdown: (text) => {
    const html = micromark(text, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    })
    const { document } = parseHTML(`<html><body>${html}</body></html>`)
    const refs = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
    return [
      ...(document.querySelector('h1') ? [] : ['it has no title']),
      ...(document.querySelector('script, iframe, img, b') ? ['markup of a report is markup'] : []),
      ...(document.querySelectorAll('section li[id]').length === refs.size ? [] : ['a footnote is lost']),
    ]
  },
  html: (text) => {
    const { document } = parseHTML(text)
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    return [
      ...(/^<!doctype html>/i.test(text) ? [] : ['it has no doctype']),
      ...(document.querySelector('h1') && document.querySelector('title') ? [] : ['it has no title']),
      ...(document.querySelector('script, iframe, img, b, link') ? ['markup of a report is markup'] : []),
      ...links
        .filter((link) => !document.getElementById(link.slice(1)))
        .map((link) => `${link} leads nowhere`),
    ]
  },
  'web-annotation': wrongInAnnotations,
  prov: wrongInProv,
  'schema-org': wrongInSchemaOrg,
  timeml: wrongInTimeml,
  conllu: wrongInConllu,
  graphml: (text) => {
    const graph = parseGraphml(MultiDirectedGraph, text)
    const said = graph.filterNodes((_, { kind }) => kind === 'statement')
    return [
      ...(graph.order === 0 ? ['it has no nodes'] : []),
      ...said.filter((node) => graph.inDegree(node) !== 1).map((node) => `${node} is said by nobody`),
      ...(text.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
        ? ['XML forbids a character']
        : []),
    ]
  },
  icalendar: (text) => {
    const calendar = new ICAL.Component(ICAL.parse(text))
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    return [
      ...['version', 'prodid'].filter((name) => !calendar.getFirstPropertyValue(name)),
      ...text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
      ...(/[^\r]\n/.test(text) ? ['a line does not end with CRLF'] : []),
      ...events
        .filter(({ uid, summary, startDate, endDate }) => !uid || !summary || startDate.compare(endDate) >= 0)
        .map(({ uid }) => `${uid} is no event of whole days`),
      ...(new Set(events.map(({ uid }) => uid)).size === events.length ? [] : ['two events share an id']),
    ]
  },
  rss: (text) => {
    const { title, link, description, items = [] } = parseRssFeed(text)
    return [
      ...(title && link && description ? [] : ['the channel lacks what it must have']),
      ...items
        .filter((item) => !item.title || !item.description || !item.guid?.value)
        .map(() => 'an item is bare'),
      ...(new Set(items.map(({ guid }) => guid?.value)).size === items.length
        ? []
        : ['two items share an id']),
    ]
  },
}
