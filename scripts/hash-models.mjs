// Writes dist/models.json: the hash of each model as it was when Hearsay was built, by which "hearsay doctor" tells a damaged one.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const names = readdirSync('models').filter((name) => !name.endsWith('.md'))
const hashes = names.map((name) => [
  name,
  createHash('sha256')
    .update(readFileSync(`models/${name}`))
    .digest('hex'),
])
writeFileSync('dist/models.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`)
