import { Refusal } from '../ask.ts'

/**
 * The files of what was dropped, those of folders too; names that begin with a dot are passed over, as on the command line.
 * @throws Refusal where there is none
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  // All at once: the browser takes what was dropped away when its event is over.
  const entries = [...items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
  const loose = [...files]
  const found = entries.some((entry) => entry?.isDirectory)
    ? (await Promise.all(entries.map((entry) => (entry === null ? [] : filesOf(entry))))).flat()
    : loose
  if (found.length === 0) throw new Refusal('There is no file in what was dropped.', null)
  return found
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((done, fail) => entry.file(done, fail))]
  if (!isFolder(entry)) return []
  const within = (await entriesOf(entry)).filter(({ name }) => !name.startsWith('.'))
  const inOrder = within.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  return (await Promise.all(inOrder.map(filesOf))).flat()
}

/** A browser gives them in parts, a hundred or so at a time, and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (part.length === 0) return all
    all.push(...part)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
