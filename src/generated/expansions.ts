// Written by scripts/generate.mjs. Do not edit.
import { expansion as expansion1 } from '../subjects/kinds/action-reference.ts'
import { expansion as expansion2 } from '../subjects/kinds/command.ts'
import { expansion as expansion3 } from '../subjects/kinds/condition.ts'
import { expansion as expansion4 } from '../subjects/kinds/expression.ts'
import { expansion as expansion5 } from '../subjects/kinds/image.ts'
import { expansion as expansion6 } from '../subjects/kinds/instruction.ts'
import { expansion as expansion7 } from '../subjects/kinds/interpolation.ts'
import { expansion as expansion8 } from '../subjects/kinds/job.ts'
import { expansion as expansion9 } from '../subjects/kinds/script.ts'
import { expansion as expansion10 } from '../subjects/kinds/step.ts'
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
]
