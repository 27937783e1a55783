import { describe, expect, it } from 'vitest'
import { commentAfter, commentsOf } from '../../src/documents/comments.ts'
import { parseYaml } from '../../src/documents/yaml.ts'
import type { Document } from '../../src/model/document.ts'

function read(text: string): Document {
  return parseYaml({ path: 'file.yml', text })
}

const TEXT = `# First
name: "a # b" # second
run: | # third
  # not one
  echo '#' # nor this
url: http://x/#y
list: [a, 'b # c', # fourth
  d]   #fifth
plain: a
  b#c
  d
#
# last`

describe('commentsOf', () => {
  it('finds what no value contains', () => {
    const found = commentsOf(read(TEXT)).map(({ text, line, alone }) => [text, line, alone])
    expect(found).toEqual([
      ['First', 1, true],
      ['second', 2, false],
      ['third', 3, false],
      ['fourth', 7, false],
      ['fifth', 8, false],
      ['', 12, true],
      ['last', 13, true],
    ])
  })

  it('gives the offsets of the whole comment, its break left out', () => {
    const text = 'a: 1 # x \r\nb: 2\r\n  # y\r\n'
    const found = commentsOf(read(text)).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(['# x ', '# y'])
  })

  it.each(['', 'a: 1', 'a: "# x', '"#"', '&a#b c', 'a: !t#b 1'])('finds none in %j', text => {
    expect(commentsOf(read(text))).toEqual([])
  })

  it('does not lose those of several documents, or of a file with nothing else', () => {
    expect(commentsOf(read('a: 1 # x\n---\nb: 2 # y')).map(({ text }) => text)).toEqual(['x', 'y'])
    expect(commentsOf(read('# x\n\n  # y\n')).map(({ text }) => text)).toEqual(['x', 'y'])
  })
})

describe('commentAfter', () => {
  it.each<[string, string, string | undefined]>([
    ['a: x # y', '/a', 'y'],
    ["a: 'x' # y", '/a', 'y'],
    ['a: "x"   #y', '/a', 'y'],
    ['a: x', '/a', undefined],
    ['a: x\n# y', '/a', undefined],
    ['a: x#y', '/a', undefined],
    ['a: {b: x, c: "# z"} # y', '/a/b', 'y'],
    ['a: [x] # y', '/a/0', 'y'],
    ["a: ['x', '# z']", '/a/0', undefined],
  ])('of the value in %j', (text, pointer, comment) => {
    const document = read(text)
    expect(commentAfter(document, document.locate(pointer).endOffset)?.text).toBe(comment)
  })
})
