import { describe, expect, it } from 'vitest'
import { HearsayError } from '../model/errors.ts'
import { declaredCharset, decode } from './decode.ts'

const SENTENCE = 'The harbour master said the café – “closed”, he added – won’t open.'

describe('decode', () => {
  it('takes the byte order mark off UTF-8', () => {
    expect(decode(Buffer.from(`\ufeff${SENTENCE}`), 'a.txt')).toBe(SENTENCE)
  })

  it.each([
    ['LE with a mark', utf16(`\ufeff${SENTENCE}`)],
    ['BE with a mark', utf16(`\ufeff${SENTENCE}`).swap16()],
    ['LE without a mark', utf16(SENTENCE)],
    ['BE without a mark', utf16(SENTENCE).swap16()],
  ])('reads UTF-16 %s', (_order, bytes) => {
    expect(decode(bytes, 'a.txt')).toBe(SENTENCE)
  })

  it('reads Windows-1252 quotation marks and dashes where bytes are no UTF-8', () => {
    const bytes = Buffer.from([0x93, 0x4e, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x65, 0x72, 0x97, 0x92, 0xe9, 0x80])
    expect(decode(bytes, 'a.txt')).toBe('“No” – er—’é€')
  })

  it('prefers the bytes to what a page declares', () => {
    expect(decode(Buffer.from(SENTENCE), 'a.html', 'iso-8859-2')).toBe(SENTENCE)
    expect(decode(Buffer.from([0x93, 0x21, 0x94]), 'a.html', 'utf-8')).toBe('“!”')
    expect(decode(Buffer.from([0xcf, 0xf0, 0xe5, 0xe7]), 'a.html', 'windows-1251')).toBe('През')
    expect(decode(Buffer.from([0x93, 0x21, 0x94]), 'a.html', 'no-such-encoding')).toBe('“!”')
  })

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a PDF', Buffer.from('%PDF-1.7 and the rest')],
    ['an archive', Buffer.from('PK\u0003\u0004report.txt')],
    ['control characters', Buffer.from('\u0001\u0002\u0003\u0004 he said')],
  ])('refuses %s', (_what, bytes) => {
    expect(codeOf(() => decode(bytes, 'a.txt'))).toBe('binary-file')
  })

  it.each(['', ' \n\t ', '\ufeff'])('refuses what holds no text: %j', (text) => {
    expect(codeOf(() => decode(Buffer.from(text), 'a.txt'))).toBe('empty-file')
  })
})

describe('declaredCharset', () => {
  it.each([
    ['<head><meta charset="windows-1251">', 'windows-1251'],
    ['<META http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'iso-8859-1'],
    ['<p>no charset here</p>', null],
  ])('%s', (page, charset) => {
    expect(declaredCharset(Buffer.from(page))).toBe(charset)
  })
})

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

function codeOf(run: () => unknown): string | null {
  try {
    run()
    return null
  } catch (error) {
    return error instanceof HearsayError ? error.code : String(error)
  }
}
