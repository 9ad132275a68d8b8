import { readFileSync } from 'node:fs'
import { HearsayError } from '../../model/errors.ts'
import type { Forest, Tree } from './trees.ts'

const FILE = new URL('../../../models/answers.json', import.meta.url)

/** What was learnt of answers (models/answers.md). */
export interface AnswerModel {
  /** What each feature stands for, in their order; for who reads the file. */
  readonly features: readonly string[]
  /** Whether two statements of one report conflict. */
  readonly within: Forest
  /** The same once the pair network has read them: behind the features stand its chances (`numbersOfRead`). */
  readonly read: Forest
  /** And if so, whether they give two values of one thing, or describe it in two ways; else one denies the other. */
  readonly value: Forest
  readonly characterisation: Forest
}

/** @throws HearsayError bad-model where the file is damaged. */
export function answerModel(): AnswerModel {
  loaded ??= parse(readFileSync(FILE, 'utf8'))
  return loaded
}

let loaded: AnswerModel | undefined

function parse(text: string): AnswerModel {
  let model: unknown
  try {
    model = JSON.parse(text)
  } catch {
    throw damaged()
  }
  if (!isModel(model)) throw damaged()
  return model
}

function isModel(model: unknown): model is AnswerModel {
  if (typeof model !== 'object' || model === null || !('features' in model)) return false
  const parts = model as Partial<Record<keyof AnswerModel, unknown>>
  const { within, read, value, characterisation } = parts
  return Array.isArray(parts.features) && [within, read, value, characterisation].every(isForest)
}

function isForest(forest: unknown): forest is Forest {
  if (typeof forest !== 'object' || forest === null) return false
  return (
    'base' in forest &&
    typeof forest.base === 'number' &&
    'trees' in forest &&
    Array.isArray(forest.trees) &&
    forest.trees.every(isTree)
  )
}

function isTree(tree: unknown): tree is Tree {
  if (typeof tree === 'number') return true
  if (!Array.isArray(tree) || tree.length !== 4) return false
  const [feature, atMost, left, right]: readonly unknown[] = tree
  return Number.isInteger(feature) && typeof atMost === 'number' && isTree(left) && isTree(right)
}

function damaged(): HearsayError {
  return new HearsayError('bad-model', 'The model of answers cannot be read; install Hearsay again.')
}
