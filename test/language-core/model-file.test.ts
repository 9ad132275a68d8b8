import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLanguageCore } from '../../src/annotate/syntax/core/language-core.ts'
import { HearsayError } from '../../src/model/errors.ts'
import { randomModel } from './random-model.ts'
import { type ModelParts, type Tensor, writeModel } from './write-model.ts'

const model = randomModel()
const bytes = writeModel(model)

describe('a model file', () => {
  it('is read wherever it lies in memory', () => {
    const forms = ['The', 'minister', 'left']
    const expected = loadLanguageCore(bytes).read(forms, [3])
    for (const shift of [1, 2, 4, 7]) {
      const shifted = new Uint8Array(bytes.length + shift)
      shifted.set(bytes, shift)
      expect(loadLanguageCore(shifted.subarray(shift)).read(forms, [3])).toEqual(expected)
    }
  })

  it.each<[string, RegExp, Uint8Array]>([
    ['nothing', /does not begin with HSLC/, new Uint8Array()],
    ['another file', /does not begin with HSLC/, new TextEncoder().encode('%PDF-1.7 and so on')],
    ['a header cut short', /ends inside its header/, bytes.subarray(0, 100)],
    ['tensors cut short', /ends inside the tensor/, bytes.subarray(0, bytes.length - 400)],
    ['a header that is no JSON', /not JSON/, spoiled(20, 0)],
    ['another version', /wrong at version/, changed({ version: 2 })],
    ['no list of tags', /wrong at tags/, changed({ tags: [] })],
    ['relations without a root', /wrong at relations/, changed({ relations: ['dep', 'obj'] })],
    ['labels of no known kind', /wrong at names/, changed({ names: ['O', 'PER'] })],
    [
      'one tag too many',
      /tags\.weight is i16 \[11,16\], not i16 \[12,16\]/,
      changed({ tags: [...model.tags, 'X'] }),
    ],
    ['a width that overflows', /wrong at config.width/, changed({ config: { ...model.config, width: 264 } })],
    ['an odd width', /wrong at config.width/, changed({ config: { ...model.config, width: 12 } })],
    ['a missing tensor', /root is missing/, writeModel({ ...model, tensors: without('root') })],
    ['a weight out of bounds', /a weight of tags.weight is out of bounds/, withTensor('tags.weight', 1024)],
    ['no number', /input.bias holds something that is no number/, withTensor('input.bias', Number.NaN)],
  ])('that is or has %s is refused with its reason', (_, reason, file) => {
    expect(() => loadLanguageCore(file)).toThrow(reason)
    expect(codeOf(file)).toBe('bad-model')
  })

  it('with any byte changed is refused, or read without harm', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const code = codeOf(spoiled(at, value))
        expect(['none', 'bad-model']).toContain(code)
      }),
      { numRuns: 200 },
    )
  })
})

function spoiled(at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = value
  return copy
}

function changed(change: object): Uint8Array {
  return writeModel(model, (header) => ({ ...header, ...change }))
}

function without(name: string): ModelParts['tensors'] {
  return Object.fromEntries(Object.entries(model.tensors).filter(([other]) => other !== name))
}

/** The model with the first number of a tensor changed. */
function withTensor(name: string, value: number): Uint8Array {
  const tensor = model.tensors[name]
  if (tensor === undefined || typeof tensor.values === 'string') throw new Error(`no numbers: ${name}`)
  const values = tensor.values.slice()
  values[0] = value
  const changedTensor: Tensor = { shape: tensor.shape, values }
  return writeModel({ ...model, tensors: { ...model.tensors, [name]: changedTensor } })
}

function codeOf(file: Uint8Array): string {
  try {
    loadLanguageCore(file).read(['a', 'B'], [2])
    return 'none'
  } catch (error) {
    if (error instanceof HearsayError) return error.code
    throw error
  }
}
