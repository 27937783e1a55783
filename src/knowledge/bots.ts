/** Account ids of bots that workflows make exceptions for, from GitHub's REST API. As of 2026-11-24. */
export const BOT_IDS: ReadonlySet<string> = new Set([
  // Renovate
  '29139614',
  // Dependabot
  '49699333',
  // Dependabot before GitHub took it over
  '27856297',
  // The bot of GitHub Actions before it was renamed
  '29110',
])
