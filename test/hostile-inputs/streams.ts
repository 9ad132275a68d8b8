import { gzipSync } from 'node:zlib'
import { halfOf } from './archives.ts'
import { type HostileInput, SAID } from './hostile-input.ts'

const head = 'From: a@example.org\nDate: Wed, 4 May 2016 06:00:00 +0000\nSubject: Ferry\n'
const mail = `${head}\n${SAID}\n`

function record(body: string | Uint8Array, length = Buffer.byteLength(body as string)): Buffer {
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Length: ${length}\r\n\r\n`,
    ),
    Buffer.from(body),
    Buffer.from('\r\n\r\n'),
  ])
}

const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${SAID}</p>`

function input(extension: string) {
  return (name: string, bytes: () => string | Uint8Array, gives: readonly string[]): HostileInput => ({
    name: `${extension} ${name}`,
    extension,
    bytes,
    gives,
  })
}
const eml = input('.eml')
const mbox = input('.mbox')
const warc = input('.warc')
const csv = input('.csv')
const jsonl = input('.jsonl')
const txt = input('.txt')

export const STREAMS: readonly HostileInput[] = [
  eml(
    'parts 1,000 deep',
    () =>
      `${head}${Array.from({ length: 1000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}\n${SAID}`,
    ['malformed-input'],
  ),
  eml(
    '90,000 headers',
    () => `${head}X-Long: ${'a'.repeat(1_000_000)}\n${'X-More: b\n'.repeat(90_000)}\n${SAID}`,
    ['report'],
  ),
  eml('no headers', () => SAID, ['malformed-input']),
  eml('an encoding that is none', () => `${head}Content-Type: text/plain; charset=utf-99\n\n${SAID}`, [
    'report',
  ]),
  eml('base64 that is noise', () => `${head}Content-Transfer-Encoding: base64\n\n@@@@%%%%`, ['empty-file']),
  eml(
    'quoted-printable that is noise',
    () => `${head}Content-Transfer-Encoding: quoted-printable\n\n${SAID}=ZZ=`,
    ['report'],
  ),
  eml('a boundary that never comes', () => `${head}Content-Type: multipart/mixed; boundary=x\n\n${SAID}`, [
    'empty-file',
  ]),
  eml(
    'an attachment whose name climbs',
    () =>
      `${head}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\nContent-Disposition: attachment; filename="../../etc/a.html"\n\n<p>${SAID}</p>\n--x--`,
    ['report'],
  ),
  eml(
    'messages in messages, ten deep',
    () => `${`${head}Content-Type: message/rfc822\n\n`.repeat(10)}${mail}`,
    ['archive-refused'],
  ),
  eml('NUL bytes in its headers', () => `Subject: a\0b\nFrom: \0\n\n${SAID}`, ['report']),
  mbox('without a mark', () => mail, ['malformed-input']),
  mbox('a broken message between good ones', () => `From a\n${mail}\nFrom b\nno message\n\nFrom c\n${mail}`, [
    'report',
    'malformed-input',
    'report',
  ]),
  mbox(
    'a message over the limit between good ones',
    () => `From a\n${mail}\nFrom b\n${mail}${'x'.repeat(3_000_000)}\n\nFrom c\n${mail}`,
    ['report', 'too-large', 'report'],
  ),
  warc('half a record', () => halfOf(record(answer)), ['malformed-input']),
  warc('half a record after a whole one', () => Buffer.concat([record(answer), halfOf(record(answer))]), [
    'report',
    'malformed-input',
  ]),
  warc('a length below nothing', () => record(answer, -5), ['malformed-input']),
  warc('a length beyond all', () => record(answer, 9e15), ['malformed-input']),
  warc('a header that never ends', () => `WARC/1.0\r\n${'X-A: b\r\n'.repeat(100_000)}`, ['malformed-input']),
  warc('no archive at all', () => `${SAID}\r\n\r\n`, ['malformed-input']),
  warc(
    'a packed answer that unpacks to 30 MB',
    () =>
      record(
        Buffer.concat([
          Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
          gzipSync(Buffer.alloc(30_000_000)),
        ]),
      ),
    ['too-large', 'no-reports'],
  ),
  warc(
    'chunks that lie',
    () =>
      record(
        'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n<p>She said so twice, and left.</p>',
      ),
    ['report'],
  ),
  warc('packed, and a bomb', () => gzipSync(Buffer.alloc(100_000_000)), ['malformed-input']),
  warc(
    'packed, and cut short',
    () => halfOf(gzipSync(Buffer.concat(Array(50).fill(record(answer + Math.random()))))),
    ['malformed-input'],
  ),
  csv('a quotation that never ends', () => `text,title\n"${`${SAID}\n`.repeat(50_000)}`, ['too-large']),
  csv('a row of 500,000 cells', () => `text\n${','.repeat(500_000)}\n${SAID}\n`, ['report']),
  csv('columns that nobody knows', () => 'a,b,c\n1,2,3\n', ['malformed-input']),
  csv('formulas and marks', () => `title,text\n=cmd|' /C calc'!A0,"${SAID}"\n`, ['report']),
  csv('nothing', () => '', ['empty-file']),
  jsonl('JSON 100,000 deep', () => `{"text":${'['.repeat(100_000)}`, ['malformed-input']),
  jsonl('a prototype', () => `{"__proto__":{"text":"x"},"constructor":1}\n{"text":"${SAID}"}`, [
    'malformed-input',
    'report',
  ]),
  jsonl('a line over the limit', () => `{"text":"${'a'.repeat(3_000_000)}"}\n{"text":"${SAID}"}`, [
    'too-large',
    'report',
  ]),
  txt('bytes', () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 2, 3, 0]), ['binary-file']),
  txt('nothing but spaces', () => ' \u00a0\n'.repeat(1000), ['empty-file']),
  txt('UTF-16 with a byte missing', () => Buffer.from(`\ufeff${SAID}`, 'utf16le').subarray(0, -1), [
    'report',
  ]),
  txt('more than a report may have', () => 'a '.repeat(2_000_000), ['too-large']),
]
