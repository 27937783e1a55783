import { scalarText } from '../model/data.ts'
import type { Job, Step } from '../model/workflow.ts'
import { commandsOf } from './commands.ts'
import { slugOf } from './sbom.ts'

/** Commands that change what runs, by program and a word that makes them do so. */
const COMMANDS: readonly (readonly [program: string, word: RegExp])[] = [
  ['kubectl', /^(apply|rollout|set|replace|patch)$/],
  ['helm', /^(upgrade|install)$/],
  ['terraform', /^apply$/],
  ['tofu', /^apply$/],
  ['pulumi', /^up$/],
  ['cdk', /^deploy$/],
  ['serverless', /^deploy$/],
  ['sam', /^deploy$/],
  ['flyctl', /^deploy$/],
  ['fly', /^deploy$/],
  ['vercel', /^(deploy|--prod)$/],
  ['netlify', /^deploy$/],
  ['wrangler', /^(deploy|publish)$/],
  ['gcloud', /^deploy$/],
  ['ansible-playbook', /./],
  ['cap', /^deploy$|:deploy$/],
]

const ACTIONS =
  /^(aws-actions\/amazon-ecs-deploy-task-definition|azure\/(webapps-deploy|k8s-deploy|functions-action|static-web-apps-deploy)|google-github-actions\/deploy-(cloudrun|appengine|cloud-functions)|cloudflare\/wrangler-action|superfly\/flyctl-actions.*|amondnet\/vercel-action)$/

/** True where a job changes what runs, or what is served. Publishing a package is not a deployment. */
export function deploys(job: Job): boolean {
  if (onlyTries(job)) return false
  return job.steps.some(deploysIn)
}

/** A run for a pull request, or on a cluster that lives as long as the job. */
function onlyTries({ workflow, steps }: Job): boolean {
  if (
    workflow.triggers.length > 0 &&
    workflow.triggers.every(({ event }) => /^(pull_request|merge_group)$/.test(event))
  )
    return true
  return steps.some(
    ({ reference, run }) =>
      /\/[\w-]*(kind-action|setup-kind|minikube|k3d|k3s)/i.test(reference?.text ?? '') ||
      /\b(kind create|minikube start|k3d cluster|k3s)\b/.test(run ?? ''),
  )
}

function deploysIn(step: Step): boolean {
  if (step.reference !== undefined)
    return ACTIONS.test(slugOf(step.reference)) && scalarText(step.with.get('action')) !== 'close'
  const words = COMMANDS.map(([program]) => program)
  return commandsOf([step], words).some(({ command }) =>
    COMMANDS.some(
      ([program, word]) =>
        command.program === program &&
        command.arguments.some(({ value }) => word.test(value)) &&
        !command.arguments.some(({ value }) => value.startsWith('--dry-run')),
    ),
  )
}

/** A variable or a file that is called a freeze, a lock or a halt, and that a condition or a step looks at. */
const SWITCH =
  /freeze|frozen|(deploy\w*|release)[_-]?(lock|halt|stop|paused?|enabled|disabled)|(stop|halt|pause)[_-]?deploy/i

export function freezeSwitch(job: Job): 'present' | 'missing' {
  const conditions = [job, ...job.steps].map(({ data }) => scalarText(data.get('if')) ?? '')
  if (conditions.some(text => SWITCH.test(text))) return 'present'
  if (job.steps.some(looks)) return 'present'
  const needed = job.workflow.jobs.filter(({ id }) => job.needs.includes(id))
  return needed.some(other => SWITCH.test(other.id) || freezeSwitch(withoutNeeds(other)) === 'present')
    ? 'present'
    : 'missing'
}

/** One level is enough, and a cycle cannot be followed for ever. */
function withoutNeeds(job: Job): Job {
  return { ...job, needs: [] }
}

function looks({ run, reference, script }: Step): boolean {
  if (reference !== undefined) return SWITCH.test(reference.text)
  if (run === undefined || !SWITCH.test(run)) return false
  return (script?.commands ?? []).some(({ program, guards, arguments: words }) =>
    program === 'exit'
      ? guards.some(({ text }) => SWITCH.test(text))
      : /^(test|\[|\[\[)$/.test(program ?? '') && words.some(({ value }) => SWITCH.test(value)),
  )
}
