import type { Document } from '../model/document.ts'
import type { LockfileFlaw } from '../model/lockfile.ts'
import type { Pointer } from '../model/pointer.ts'
import type { Repository } from '../model/repository.ts'

interface Found {
  readonly pointer: Pointer
  readonly value: LockfileFlaw
}

export function flawsOf(_document: Document, _repository: Repository): readonly Found[] {
  return []
}
