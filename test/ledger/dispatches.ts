/** Reports of our own invention as JSON Lines: every three of them are of one matter, and the third denies the first. */
export function dispatches(count: number): string {
  return Array.from({ length: count }, (_, index) => `${JSON.stringify(dispatch(index))}\n`).join('')
}

const SPEAKERS = ['Ana Velt', 'Oto Ruun', 'Mira Sandoval', 'Tomas Brandt', 'Ilse Koren']
const MATTERS = [
  'the bridge',
  'the ferry',
  'the refinery',
  'the tramway',
  'the lighthouse',
  'the market hall',
]

function dispatch(index: number) {
  const matter = MATTERS[Math.floor(index / 3) % MATTERS.length]
  const [speaker, other] = [SPEAKERS[index % 5], SPEAKERS[(index + 2) % 5]]
  const year = 1990 + Math.floor(index / 3)
  const core = `${matter} of district ${year} would close for the winter`
  const first = index % 3 === 2 ? `${speaker} denied that ${core}.` : `${speaker} said that ${core}.`
  const published = `${year}-03-${String(1 + (index % 28)).padStart(2, '0')}`
  return {
    text: `${first} ${other} said on Monday that the council had spent ${index + 100} crowns. According to ${other}, the work will be finished by May ${year + 1}.`,
    published,
    publication: index % 2 === 0 ? 'Evening Post' : 'Harbour Courier',
    headline: `Dispatch ${index + 1}`,
  }
}
