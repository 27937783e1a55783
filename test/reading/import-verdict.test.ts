import { describe, expect, it } from 'vitest'
import type { Argument, ModelImport } from '../../src/model/model-file.ts'
import { judgeImport } from '../../src/reading/import-verdict.ts'

const text = (value: string): Argument => ({ kind: 'text', text: value })
const named = (path: string): Argument => ({
  kind: 'import',
  module: path.slice(0, path.lastIndexOf('.')),
  name: path.slice(path.lastIndexOf('.') + 1),
})

function verdict(
  path: string,
  calls: readonly (readonly Argument[])[] | undefined = undefined,
  more: Partial<ModelImport> = {},
): string {
  const dot = path.lastIndexOf(' ') < 0 ? path.lastIndexOf('.') : path.lastIndexOf(' ')
  return judgeImport({
    module: path.slice(0, dot),
    name: path.slice(dot + 1),
    opcode: 'GLOBAL',
    member: '',
    offset: 0,
    stream: 0,
    known: true,
    called: calls === undefined ? 0 : Math.max(1, calls.length),
    arguments: undefined,
    calls: calls ?? [],
    changedBy: undefined,
    ...more,
  }).verdict
}

describe('a name alone', () => {
  it.each([
    ['collections.OrderedDict', 'allowed'],
    ['__builtin__.set', 'allowed'],
    ['copy_reg._reconstructor', 'allowed'],
    ['torch._utils._rebuild_tensor_v2', 'allowed'],
    ['posix.system', 'execution'],
    ['commands.getoutput', 'execution'],
    ['asyncio.unix_events.anything', 'execution'],
    ['logging os.system', 'execution'],
    ['acme.tools __builtins__.eval', 'execution'],
    ['acme x.__globals__', 'execution'],
    ['pip._internal.main', 'execution'],
    ['numpy.f2py.crackfortran.getlincoef', 'execution'],
    ['shutil.rmtree', 'files-or-network'],
    ['urllib2.urlopen', 'files-or-network'],
    ['acme.jobs.run_path', 'suspicious-name'],
    ['_collections_abc.Sized', 'standard-library'],
    ['difflib.get_close_matches', 'files-or-network'],
    ['colorsys.rgb_to_hsv', 'unreviewed'],
    ['acme.models.Classifier', 'unreviewed'],
    ['constructor.prototype', 'unreviewed'],
  ])('%s is %s', (path, expected) => expect(verdict(path)).toBe(expected))
})

describe('a call', () => {
  it.each<[string, (readonly Argument[])[], string]>([
    ['colorsys.rgb_to_hsv', [[]], 'standard-library'],
    ['acme.models.Classifier', [[]], 'unreviewed'],
    ['builtins.getattr', [[named('datetime.datetime'), text('min')]], 'harmless'],
    ['builtins.getattr', [[named('acme.x'), text('system')]], 'execution'],
    ['builtins.getattr', [[named('acme.x'), text('__class__')]], 'execution'],
    ['builtins.getattr', [[named('acme.x'), { kind: 'unknown' }]], 'execution'],
    [
      'builtins.getattr',
      [
        [named('datetime.datetime'), text('min')],
        [named('acme.x'), text('popen')],
      ],
      'execution',
    ],
    ['operator.attrgetter', [[text('name')]], 'unreviewed'],
    ['operator.attrgetter', [[text('a.os.b')]], 'execution'],
    ['operator.itemgetter', [[{ kind: 'number' }]], 'unreviewed'],
    ['operator.itemgetter', [[text('__builtins__')]], 'standard-library'],
    ['functools.partial', [[named('collections.OrderedDict')]], 'harmless'],
    ['functools.partial', [[named('json.loads')]], 'standard-library'],
    ['functools.partial', [[{ kind: 'call' }]], 'standard-library'],
    ['functools.reduce', [[named('operator.or_'), { kind: 'container' }]], 'harmless'],
    ['functools.reduce', [[named('acme.f'), { kind: 'container' }]], 'standard-library'],
    ['builtins.iter', [[{ kind: 'container' }]], 'allowed'],
    ['builtins.iter', [[named('acme.f'), { kind: 'number' }]], 'standard-library'],
    ['builtins.type', [[{ kind: 'container' }]], 'allowed'],
    ['builtins.type', [[text('C'), { kind: 'container' }, { kind: 'container' }]], 'unreviewed'],
    ['torch.storage._load_from_bytes', [[{ kind: 'bytes' }]], 'unreviewed'],
    ['torch.storage._load_from_bytes', [[{ kind: 'bytes' }], [{ kind: 'call' }]], 'execution'],
  ])('of %s with %j is %s', (path, calls, expected) => expect(verdict(path, calls)).toBe(expected))

  it('is the worst that it could be where there are too many to be kept', () => {
    expect(verdict('builtins.getattr', [], { calls: undefined, called: 1000 })).toBe('execution')
    expect(verdict('functools.partial', [], { calls: undefined, called: 1000 })).toBe('standard-library')
  })
})

it('is unknown where the name is computed', () => {
  expect(verdict('a.b', undefined, { known: false })).toBe('unresolvable')
  expect(verdict('copyreg.extension', undefined, { known: false, opcode: 'EXT' })).toBe('unresolvable-extension')
})
