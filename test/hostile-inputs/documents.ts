import { deflateSync } from 'node:zlib'
import { makePdf, type PdfLine } from '../inputs/make-pdf.ts'
import { makeZip } from '../inputs/make-zip.ts'
import { halfOf } from './archives.ts'
import { type HostileInput, SAID } from './hostile-input.ts'

const LAUGHS = `<!DOCTYPE d [<!ENTITY a "ha">${'bcdefgh'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`)
  .join('')}]>`
const OUTSIDE = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
const lines: readonly PdfLine[] = [{ x: 72, y: 700, text: SAID }]

function word(document: string | Uint8Array): () => Uint8Array {
  return () => makeZip([{ name: 'word/document.xml', content: document }])
}

function book(files: Readonly<Record<string, string>>): () => Uint8Array {
  const container = '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'
  const all = { 'META-INF/container.xml': container, ...files }
  return () => makeZip(Object.entries(all).map(([name, content]) => ({ name, content })))
}

const paragraph = `<w:p><w:r><w:t>${SAID}</w:t></w:r></w:p>`
const chapter = `<html><body><p>${SAID} ${SAID}</p></body></html>`

export const DOCUMENTS: readonly HostileInput[] = [
  {
    name: 'Word: entities that explode',
    extension: '.docx',
    bytes: word(`${LAUGHS}<w:document>&h;</w:document>`),
    gives: ['malformed-input'],
  },
  {
    name: 'Word: an entity from outside',
    extension: '.docx',
    bytes: word(`${OUTSIDE}<w:document>&a;</w:document>`),
    gives: ['malformed-input'],
  },
  {
    name: 'Word: elements 50,000 deep',
    extension: '.docx',
    bytes: word(`${'<w:tbl>'.repeat(50_000)}${paragraph}`),
    gives: ['report'],
  },
  {
    name: 'Word: cut in the middle',
    extension: '.docx',
    bytes: word(`<w:document>${paragraph}<w:p><w:r><w:t>And th`),
    gives: ['report'],
  },
  {
    name: 'Word: closed before it is open',
    extension: '.docx',
    bytes: word(`</w:p></w:t></w:del>${paragraph}`),
    gives: ['report'],
  },
  {
    name: 'Word: no document in it',
    extension: '.docx',
    bytes: () => makeZip([{ name: 'a.xml', content: '<a/>' }]),
    gives: ['malformed-input'],
  },
  { name: 'Word: no words in it', extension: '.docx', bytes: word('<w:document/>'), gives: ['empty-file'] },
  {
    name: 'Word: bytes for text',
    extension: '.docx',
    bytes: word(Buffer.from([1, 2, 3, 0, 5, 6])),
    gives: ['binary-file'],
  },
  {
    name: 'Word: a bomb of spaces',
    extension: '.docx',
    bytes: word(Buffer.alloc(20_000_000, 32)),
    gives: ['archive-refused'],
  },
  { name: 'Word: a text with its name', extension: '.docx', bytes: () => SAID, gives: ['malformed-input'] },
  {
    name: 'EPUB: no container',
    extension: '.epub',
    bytes: () => makeZip([{ name: 'a.xhtml', content: chapter }]),
    gives: ['malformed-input'],
  },
  {
    name: 'EPUB: a package that climbs',
    extension: '.epub',
    bytes: book({ 'META-INF/container.xml': '<rootfile full-path="../../../etc/passwd"/>' }),
    gives: ['malformed-input'],
  },
  {
    name: 'EPUB: chapters that climb',
    extension: '.epub',
    bytes: book({
      'book.opf':
        '<item id="a" href="../../etc/passwd"/><item id="b" href="b.xhtml"/><itemref idref="a"/><itemref idref="b"/>',
      'b.xhtml': chapter,
    }),
    gives: ['malformed-input', 'report'],
  },
  {
    name: 'EPUB: one chapter 20,000 times',
    extension: '.epub',
    bytes: book({
      'book.opf': `<item id="b" href="b.xhtml"/>${'<itemref idref="b"/>'.repeat(20_000)}`,
      'b.xhtml': chapter,
    }),
    gives: ['report'],
  },
  {
    name: 'EPUB: entities that explode',
    extension: '.epub',
    bytes: book({ 'book.opf': `${LAUGHS}<package>&h;</package>` }),
    gives: ['malformed-input'],
  },
  {
    name: 'EPUB: no chapters',
    extension: '.epub',
    bytes: book({ 'book.opf': '<package/>' }),
    gives: ['empty-file'],
  },
  { name: 'PDF: a text with its name', extension: '.pdf', bytes: () => SAID, gives: ['malformed-input'] },
  {
    name: 'PDF: its first line alone',
    extension: '.pdf',
    bytes: () => '%PDF-1.7\n',
    gives: ['malformed-input'],
  },
  {
    name: 'PDF: a third of it',
    extension: '.pdf',
    bytes: () => halfOf(halfOf(makePdf([lines]))),
    gives: ['malformed-input'],
  },
  {
    name: 'PDF: JavaScript when it opens, in fields, in names',
    extension: '.pdf',
    bytes: () =>
      makePdf([lines], {
        catalog:
          '/OpenAction 100 0 R /Names << /JavaScript << /Names [(a) 100 0 R] >> >> /AcroForm << /Fields [] /XFA (x) >>',
        objects: [
          '<< /S /JavaScript /JS (globalThis.hearsayWasRun = true; app.launchURL\\("http://127.0.0.1/"\\)) >>',
        ],
      }),
    gives: ['report'],
  },
  {
    name: 'PDF: under a password',
    extension: '.pdf',
    bytes: () => {
      const key = '0'.repeat(64)
      const file = makePdf([lines], {
        objects: [`<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`],
      })
      return Buffer.from(
        file
          .toString('latin1')
          .replace('/Root 1 0 R', `/Root 1 0 R /Encrypt 100 0 R /ID [<${key.slice(32)}> <${key.slice(32)}>]`),
        'latin1',
      )
    },
    gives: ['protected-file'],
  },
  {
    name: 'PDF: pages without text',
    extension: '.pdf',
    bytes: () => makePdf([[], []]),
    gives: ['empty-file'],
  },
  {
    name: 'PDF: a tree of pages that bites its tail',
    extension: '.pdf',
    bytes: () =>
      Buffer.from(makePdf([lines]).toString('latin1').replace('/Kids [10 0 R]', '/Kids [2 0 R] '), 'latin1'),
    gives: ['malformed-input'],
  },
  {
    name: 'PDF: a million pages, it says',
    extension: '.pdf',
    bytes: () =>
      Buffer.from(makePdf([lines]).toString('latin1').replace('/Count 1', '/Count 1000000'), 'latin1'),
    gives: ['report'],
  },
  {
    name: 'PDF: places of objects that are noise',
    extension: '.pdf',
    bytes: () =>
      Buffer.from(
        makePdf([lines])
          .toString('latin1')
          .replace(/\d{10} 00000 n/g, '9999999999 00000 n'),
        'latin1',
      ),
    gives: ['report'],
  },
  {
    name: 'PDF: a packed stream of spaces',
    extension: '.pdf',
    bytes: () => {
      const packed = deflateSync(Buffer.alloc(30_000_000, 32)).toString('latin1')
      const object = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`
      const file = makePdf([lines], { objects: [object] }).toString('latin1')
      return Buffer.from(file.replace('/Contents 11 0 R', '/Contents 100 0 R'), 'latin1')
    },
    gives: ['empty-file'],
  },
  {
    name: 'PDF: arrays 100,000 deep',
    extension: '.pdf',
    bytes: () => makePdf([lines], { info: `/Title ${'['.repeat(100_000)}` }),
    gives: ['report'],
  },
]
