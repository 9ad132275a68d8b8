import { describe, expect, it } from 'vitest'
import { creditsOf } from './credits.ts'

const credits = (text: string, publication: string | null = 'Vellin Weekly') =>
  creditsOf({ text, publication })

describe('credits', () => {
  it('are those of a dateline, a byline and a tag', () => {
    expect(credits('TARN, March 2 (Sound News) -- The hall burnt down.')).toEqual(['Sound News'])
    expect(credits('By Ada Brill, Sound News\n\nThe hall burnt down.')).toEqual(['Sound News'])
    expect(credits('Staff and Sound News\n\nThe hall burnt down.')).toEqual(['Sound News'])
    expect(credits('The hall burnt down.\n\nh/t Tarn Post')).toEqual(['Tarn Post'])
  })

  it('are none of the report’s own outlet, nor of words in brackets', () => {
    expect(credits('TARN (Sound News) -- The hall burnt down.', 'Sound News')).toEqual([])
    expect(credits('The hall (Built in 1904) burnt down.')).toEqual([])
    expect(credits('By Ada Brill\n\nThe hall burnt down.')).toEqual([])
  })
})
