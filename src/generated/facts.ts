// Written by scripts/generate.mjs. Do not edit.
import { facts as facts1 } from '../facts/advisory.ts'
import { facts as facts2 } from '../facts/app-token.ts'
import { facts as facts3 } from '../facts/asset.ts'
import { facts as facts4 } from '../facts/cache.ts'
import { facts as facts5 } from '../facts/called-workflow.ts'
import { facts as facts6 } from '../facts/checkout.ts'
import { facts as facts7 } from '../facts/checksums.ts'
import { facts as facts8 } from '../facts/condition.ts'
import { facts as facts9 } from '../facts/cosign.ts'
import { facts as facts10 } from '../facts/defect.ts'
import { facts as facts11 } from '../facts/dependabot.ts'
import { facts as facts12 } from '../facts/deployment.ts'
import { facts as facts13 } from '../facts/download.ts'
import { facts as facts14 } from '../facts/environment.ts'
import { facts as facts15 } from '../facts/expression.ts'
import { facts as facts16 } from '../facts/fork-code.ts'
import { facts as facts17 } from '../facts/hook.ts'
import { facts as facts18 } from '../facts/identity.ts'
import { facts as facts19 } from '../facts/ignore.ts'
import { facts as facts20 } from '../facts/image.ts'
import { facts as facts21 } from '../facts/incident-clock.ts'
import { facts as facts22 } from '../facts/incident-duty.ts'
import { facts as facts23 } from '../facts/incident-entry.ts'
import { facts as facts24 } from '../facts/incident.ts'
import { facts as facts25 } from '../facts/installer.ts'
import { facts as facts26 } from '../facts/instruction.ts'
import { facts as facts27 } from '../facts/interpolation.ts'
import { facts as facts28 } from '../facts/lockfile.ts'
import { facts as facts29 } from '../facts/machine.ts'
import { facts as facts30 } from '../facts/manual.ts'
import { facts as facts31 } from '../facts/model-imports.ts'
import { facts as facts32 } from '../facts/model-parts.ts'
import { facts as facts33 } from '../facts/model-records.ts'
import { facts as facts34 } from '../facts/model-scan.ts'
import { facts as facts35 } from '../facts/model-waiver.ts'
import { facts as facts36 } from '../facts/models.ts'
import { facts as facts37 } from '../facts/names.ts'
import { facts as facts38 } from '../facts/origin.ts'
import { facts as facts39 } from '../facts/outside-code.ts'
import { facts as facts40 } from '../facts/outside.ts'
import { facts as facts41 } from '../facts/package.ts'
import { facts as facts42 } from '../facts/permission.ts'
import { facts as facts43 } from '../facts/permissions.ts'
import { facts as facts44 } from '../facts/problem.ts'
import { facts as facts45 } from '../facts/publication.ts'
import { facts as facts46 } from '../facts/published-release.ts'
import { facts as facts47 } from '../facts/python.ts'
import { facts as facts48 } from '../facts/reachable.ts'
import { facts as facts49 } from '../facts/reference-online.ts'
import { facts as facts50 } from '../facts/reference.ts'
import { facts as facts51 } from '../facts/release.ts'
import { facts as facts52 } from '../facts/runbook.ts'
import { facts as facts53 } from '../facts/runner.ts'
import { facts as facts54 } from '../facts/sbom-file.ts'
import { facts as facts55 } from '../facts/sbom.ts'
import { facts as facts56 } from '../facts/script.ts'
import { facts as facts57 } from '../facts/secrets.ts'
import { facts as facts58 } from '../facts/security-run.ts'
import { facts as facts59 } from '../facts/shell-source.ts'
import { facts as facts60 } from '../facts/signing.ts'
import { facts as facts61 } from '../facts/tool-install.ts'
import { facts as facts62 } from '../facts/tool.ts'
import { facts as facts63 } from '../facts/triggers.ts'
import { facts as facts64 } from '../facts/verification.ts'
import { facts as facts65 } from '../facts/waiver.ts'
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
  ...facts24,
  ...facts25,
  ...facts26,
  ...facts27,
  ...facts28,
  ...facts29,
  ...facts30,
  ...facts31,
  ...facts32,
  ...facts33,
  ...facts34,
  ...facts35,
  ...facts36,
  ...facts37,
  ...facts38,
  ...facts39,
  ...facts40,
  ...facts41,
  ...facts42,
  ...facts43,
  ...facts44,
  ...facts45,
  ...facts46,
  ...facts47,
  ...facts48,
  ...facts49,
  ...facts50,
  ...facts51,
  ...facts52,
  ...facts53,
  ...facts54,
  ...facts55,
  ...facts56,
  ...facts57,
  ...facts58,
  ...facts59,
  ...facts60,
  ...facts61,
  ...facts62,
  ...facts63,
  ...facts64,
  ...facts65,
]
