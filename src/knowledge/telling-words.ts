/** Words that say nothing about what failed; they weigh little when lines are compared. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can could did do does error failed failure fails file files for found from has have
   if in into is it its no none not of on or out run running than that the then there this to unable was were when where
   which while with without you your s t`.split(/\s+/),
)

/** What the runbooks speak about: a line that names nothing of what a symptom names is about something else. */
export const TELLING_WORDS: ReadonlySet<string> = new Set(
  `action actions anchore artifact artifacts asset assets attestation bundle certificate certificates component components
   cosign curl cyclonedx deserialization dist fulcio gitleaks grype id_token identity import joblib leaks modelscan model
   models oidc operator packages permission permissions pickle picklescan pip pypi.org push pushed rekor release releases
   sbom sbom.json script secret secrets sign signature signatures signing sigstore spdx syft syntax tag token torch
   transparency upload verification vulnerabilities vulnerability vulnerable wheel whl workflow yaml`.split(/\s+/),
)

/** Names that hardly anything else has; `packages` is what SBOM tools say that they found none of. */
export const TOOLS: ReadonlySet<string> = new Set(
  'cosign cyclonedx fulcio gitleaks grype modelscan packages picklescan rekor sbom sigstore syft'.split(' '),
)
