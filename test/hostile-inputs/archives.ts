import { makeZip, type ZipMember } from '../inputs/make-zip.ts'
import { type HostileInput, SAID } from './hostile-input.ts'

const good: ZipMember = { name: 'good.txt', content: SAID }
const MIB = 1024 * 1024

/** An archive in an archive, so many times. */
function nested(depth: number): Uint8Array {
  let archive = makeZip([good])
  for (let level = 1; level < depth; level++)
    archive = makeZip([{ name: `level${level}.zip`, content: archive }])
  return archive
}

function zipped(members: readonly ZipMember[]): () => Uint8Array {
  return () => makeZip(members)
}

function named(name: string): () => Uint8Array {
  return zipped([{ name, content: SAID }, good])
}

export const ARCHIVES: readonly HostileInput[] = [
  {
    name: 'a bomb of zeros beside a good file',
    extension: '.zip',
    bytes: () => makeZip([{ name: 'bomb.txt', content: Buffer.alloc(20 * MIB) }, good]),
    gives: ['archive-refused', 'report'],
  },
  {
    name: 'a bomb that says it is small',
    extension: '.zip',
    bytes: () =>
      makeZip([{ name: 'bomb.txt', content: Buffer.alloc(20 * MIB), claims: { size: 100 } }, good]),
    gives: ['malformed-input', 'report'],
  },
  {
    name: 'a file that says it is larger than it is',
    extension: '.zip',
    bytes: zipped([{ name: 'a.txt', content: SAID, claims: { size: 5000 } }, good]),
    gives: ['malformed-input', 'report'],
  },
  {
    name: 'a file of a GiB, it says',
    extension: '.zip',
    bytes: zipped([{ name: 'a.txt', content: SAID, claims: { size: 1024 * MIB, packed: 900 * MIB } }, good]),
    gives: ['too-large', 'report'],
  },
  {
    name: 'archives in archives, five deep',
    extension: '.zip',
    bytes: () => nested(5),
    gives: ['archive-refused'],
  },
  { name: 'archives in archives, three deep', extension: '.zip', bytes: () => nested(3), gives: ['report'] },
  {
    name: 'a name that climbs',
    extension: '.zip',
    bytes: named('../../../etc/passwd.txt'),
    gives: ['archive-refused', 'report'],
  },
  {
    name: 'a name from the root',
    extension: '.zip',
    bytes: named('/etc/passwd.txt'),
    gives: ['archive-refused', 'report'],
  },
  {
    name: 'a name on a drive',
    extension: '.zip',
    bytes: named('C:\\windows\\a.txt'),
    gives: ['archive-refused', 'report'],
  },
  {
    name: 'a name that climbs backwards',
    extension: '.zip',
    bytes: named('a\\..\\..\\b.txt'),
    gives: ['archive-refused', 'report'],
  },
  {
    name: 'a name with a NUL',
    extension: '.zip',
    bytes: named('a\0.txt'),
    gives: ['archive-refused', 'report'],
  },
  {
    name: 'a name of 60,000 letters',
    extension: '.zip',
    bytes: named(`${'a'.repeat(60_000)}.txt`),
    gives: ['report', 'report'],
  },
  {
    name: 'a file under a password',
    extension: '.zip',
    bytes: zipped([{ name: 'a.txt', content: SAID, claims: { flags: 0x801 } }, good]),
    gives: ['protected-file', 'report'],
  },
  {
    name: 'half an archive',
    extension: '.zip',
    bytes: () => halfOf(makeZip([good, good])),
    gives: ['malformed-input'],
  },
  {
    name: 'an archive without its first half',
    extension: '.zip',
    bytes: () => {
      const whole = makeZip([good, good, good])
      return whole.subarray(whole.length >> 1)
    },
    gives: ['malformed-input'],
  },
  { name: 'an empty archive', extension: '.zip', bytes: zipped([]), gives: ['no-reports'] },
  {
    name: 'an archive of programs',
    extension: '.zip',
    bytes: zipped([{ name: 'run.exe', content: 'MZ' }]),
    gives: ['no-reports'],
  },
  { name: 'no archive at all', extension: '.zip', bytes: () => SAID, gives: ['malformed-input'] },
  {
    name: 'an archive that lists more files than are taken',
    extension: '.zip',
    bytes: () => {
      const archive = makeZip(Array.from({ length: 600 }, (_, at) => ({ name: `${at}.txt`, content: '' })))
      return archive
    },
    gives: ['archive-refused'],
  },
  {
    name: 'a list that is nothing but noise',
    extension: '.zip',
    bytes: () => {
      const archive = Buffer.from(makeZip([good]))
      const list = archive.indexOf('PK\x01\x02', 0, 'latin1')
      return archive.fill(0xff, list, list + 40)
    },
    gives: ['malformed-input'],
  },
  {
    name: 'packed bytes that are noise',
    extension: '.zip',
    bytes: () => {
      const archive = Buffer.from(makeZip([{ name: 'a.txt', content: SAID.repeat(50) }]))
      return archive.fill(0xff, 40, 80)
    },
    gives: ['malformed-input'],
  },
  {
    name: 'small files that together are too much',
    extension: '.zip',
    bytes: () =>
      makeZip(
        Array.from({ length: 6 }, (_, at) => ({
          name: `${at}.txt`,
          content: `${SAID}\n`.repeat(10_000 + at),
        })),
      ),
    gives: [...Array(5).fill('report'), 'archive-refused'],
  },
]

export function halfOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length >> 1)
}
