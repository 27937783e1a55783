// Written by scripts/generate.mjs. Do not edit.
import { expansion as expansion1 } from '../subjects/kinds/action-reference.ts'
import { expansion as expansion2 } from '../subjects/kinds/command.ts'
import { expansion as expansion3 } from '../subjects/kinds/condition.ts'
import { expansion as expansion4 } from '../subjects/kinds/defect.ts'
import { expansion as expansion5 } from '../subjects/kinds/download.ts'
import { expansion as expansion6 } from '../subjects/kinds/environment.ts'
import { expansion as expansion7 } from '../subjects/kinds/expression.ts'
import { expansion as expansion8 } from '../subjects/kinds/image.ts'
import { expansion as expansion9 } from '../subjects/kinds/incident-clock.ts'
import { expansion as expansion10 } from '../subjects/kinds/incident-duty.ts'
import { expansion as expansion11 } from '../subjects/kinds/incident-entry.ts'
import { expansion as expansion12 } from '../subjects/kinds/installation.ts'
import { expansion as expansion13 } from '../subjects/kinds/instruction.ts'
import { expansion as expansion14 } from '../subjects/kinds/interpolation.ts'
import { expansion as expansion15 } from '../subjects/kinds/job.ts'
import { expansion as expansion16 } from '../subjects/kinds/model-defect.ts'
import { expansion as expansion17 } from '../subjects/kinds/model-import.ts'
import { expansion as expansion18 } from '../subjects/kinds/model-operation.ts'
import { expansion as expansion19 } from '../subjects/kinds/permission.ts'
import { expansion as expansion20 } from '../subjects/kinds/publication.ts'
import { expansion as expansion21 } from '../subjects/kinds/python-call.ts'
import { expansion as expansion22 } from '../subjects/kinds/python-digest.ts'
import { expansion as expansion23 } from '../subjects/kinds/registry-login.ts'
import { expansion as expansion24 } from '../subjects/kinds/release-asset.ts'
import { expansion as expansion25 } from '../subjects/kinds/runbook-flaw.ts'
import { expansion as expansion26 } from '../subjects/kinds/sbom.ts'
import { expansion as expansion27 } from '../subjects/kinds/script.ts'
import { expansion as expansion28 } from '../subjects/kinds/secret.ts'
import { expansion as expansion29 } from '../subjects/kinds/step.ts'
import { expansion as expansion30 } from '../subjects/kinds/trigger.ts'
import type { Expansion } from '../subjects/expansion.ts'

export const expansions: readonly Expansion[] = [
  expansion1,
  expansion2,
  expansion3,
  expansion4,
  expansion5,
  expansion6,
  expansion7,
  expansion8,
  expansion9,
  expansion10,
  expansion11,
  expansion12,
  expansion13,
  expansion14,
  expansion15,
  expansion16,
  expansion17,
  expansion18,
  expansion19,
  expansion20,
  expansion21,
  expansion22,
  expansion23,
  expansion24,
  expansion25,
  expansion26,
  expansion27,
  expansion28,
  expansion29,
  expansion30,
]
