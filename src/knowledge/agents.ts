/** An action that hands text to a language model: which inputs instruct it, and the one without which it has no tools. */
export interface Agent {
  readonly inputs: readonly string[]
  /** Undefined where the model can always do something. */
  readonly tools?: string
}

/** By slug, from the actions' own metadata. As of 2026-11-24. */
export const AGENTS: ReadonlyMap<string, Agent> = new Map<string, Agent>([
  ['actions/ai-inference', { inputs: ['prompt', 'system-prompt'], tools: 'enable-github-mcp' }],
  [
    'anthropics/claude-code-action',
    { inputs: ['prompt', 'direct_prompt', 'override_prompt', 'custom_instructions', 'claude_args'] },
  ],
  ['anthropics/claude-code-base-action', { inputs: ['prompt', 'system_prompt', 'append_system_prompt'] }],
  ['google-gemini/gemini-cli-action', { inputs: ['prompt'] }],
  ['google-github-actions/run-gemini-cli', { inputs: ['prompt'] }],
  ['openai/codex-action', { inputs: ['prompt'] }],
])
