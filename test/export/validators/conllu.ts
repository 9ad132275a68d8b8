/** What is wrong with CoNLL-U by universaldependencies.org/format: its ten columns, ids, ranges, heads and comments. */
export function wrongInConllu(text: string): readonly string[] {
  const wrong: string[] = []
  if (text !== '' && !text.endsWith('\n\n')) wrong.push('the last sentence has no empty line after it')
  for (const block of text.split('\n\n').slice(0, -1)) {
    const lines = block.split('\n')
    const id = lines.find((line) => line.startsWith('# sent_id = ')) ?? block.slice(0, 40)
    const say = (what: string) => wrong.push(`${id}: ${what}`)
    if (!lines.some((line) => line.startsWith('# text = '))) say('it has no text')
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
    if (rows.length === 0) say('it has no words')
    let next = 1
    let written = 0
    const words = rows.filter(([number = '']) => /^\d+$/.test(number)).length
    for (const row of rows) {
      const [number = '', form = '', lemma = '', upos = '', , features = '', head = '', relation = ''] = row
      if (row.length !== 10) say(`${number} has ${row.length} columns`)
      if (row.some((cell) => cell === '' || /^\s|\s$/.test(cell))) say(`${number} has an empty cell`)
      const range = /^(\d+)-(\d+)$/.exec(number)
      if (range) {
        const [, from, to] = range.map(Number)
        if (from !== next || (to ?? 0) <= (from ?? 0)) say(`${number} is no range here`)
        written = to ?? 0
        continue
      }
      if (number !== String(next)) say(`${number} follows ${next - 1}`)
      next++
      if (form === '_' && lemma === '_' && written < Number(number)) say(`${number} has no form`)
      if (!UPOS.has(upos)) say(`${upos} is no part of speech`)
      if (
        features !== '_' &&
        !/^[A-Z][\w[\]]*=[A-Z0-9][\w,]*(?:\|[A-Z][\w[\]]*=[A-Z0-9][\w,]*)*$/.test(features)
      )
        say(`${features} are no features`)
      if (head !== '_' && !(/^\d+$/.test(head) && Number(head) <= words && head !== number))
        say(`${number} has the head ${head}`)
      if ((head === '0') !== (relation === 'root')) say(`${number} is root, or is not`)
    }
  }
  return wrong
}

const UPOS = new Set(
  '_ ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
)
