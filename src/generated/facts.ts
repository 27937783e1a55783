// Written by scripts/generate.mjs. Do not edit.
import { facts as facts1 } from '../facts/checksums.ts'
import { facts as facts2 } from '../facts/cosign.ts'
import { facts as facts3 } from '../facts/deployment.ts'
import { facts as facts4 } from '../facts/identity.ts'
import { facts as facts5 } from '../facts/ignore.ts'
import { facts as facts6 } from '../facts/image.ts'
import { facts as facts7 } from '../facts/installer.ts'
import { facts as facts8 } from '../facts/instruction.ts'
import { facts as facts9 } from '../facts/interpolation.ts'
import { facts as facts10 } from '../facts/manual.ts'
import { facts as facts11 } from '../facts/model-scan.ts'
import { facts as facts12 } from '../facts/names.ts'
import { facts as facts13 } from '../facts/permissions.ts'
import { facts as facts14 } from '../facts/problem.ts'
import { facts as facts15 } from '../facts/reachable.ts'
import { facts as facts16 } from '../facts/reference.ts'
import { facts as facts17 } from '../facts/release.ts'
import { facts as facts18 } from '../facts/sbom.ts'
import { facts as facts19 } from '../facts/script.ts'
import { facts as facts20 } from '../facts/security-run.ts'
import { facts as facts21 } from '../facts/signing.ts'
import { facts as facts22 } from '../facts/tool-install.ts'
import { facts as facts23 } from '../facts/verification.ts'
import type { Fact } from '../model/fact.ts'

export const facts: readonly Fact[] = [
  ...facts1,
  ...facts2,
  ...facts3,
  ...facts4,
  ...facts5,
  ...facts6,
  ...facts7,
  ...facts8,
  ...facts9,
  ...facts10,
  ...facts11,
  ...facts12,
  ...facts13,
  ...facts14,
  ...facts15,
  ...facts16,
  ...facts17,
  ...facts18,
  ...facts19,
  ...facts20,
  ...facts21,
  ...facts22,
  ...facts23,
]
