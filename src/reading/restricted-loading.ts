import type { ModelContent } from '../model/model-file.ts'
import { isRestricted } from './import-names.ts'

/**
 * Whether torch's restricted unpickler reads a file: all that it imports is on torch's own list, and it uses no opcode
 * that is not. Undefined for what torch does not load.
 */
export function loadsRestricted({
  format,
  imports,
  pickles,
  plainOpcodes,
}: ModelContent): 'loads' | 'refuses' | undefined {
  if (pickles === 0 || (format !== 'torch-zip' && format !== 'pickle')) return undefined
  const isKnown =
    plainOpcodes &&
    imports.every(
      ({ known, module, name, changedBy }) => known && changedBy === undefined && isRestricted(module, name),
    )
  return isKnown ? 'loads' : 'refuses'
}
