// Written by scripts/generate.mjs. Do not edit.
import type { Policy } from '../model/policy.ts'

export const policy: Policy = {
  id: "sbom",
  title: "Software bills of materials",
  owner: "The people who publish releases",
  reviewed: "2026-11-24",
  reviewEveryDays: 90,
  extends: [],
  byDefault: true,
  path: "policies/sbom.md",
  bundled: true,
  triage: [
    {
      workflow: "SBOM integrity",
      severity: "critical",
      impact: "Somebody else's list passes as ours",
      respondWithin: {
        text: "30 minutes",
        minutes: 30,
      },
      firstResponder: "On-call engineer and security team",
      escalateTo: "Security lead",
      escalateWithin: {
        text: "30 minutes",
        minutes: 30,
      },
      region: { startLine: 27, startColumn: 1, endLine: 27, endColumn: 147, startOffset: 905, endOffset: 1051 },
    },
    {
      workflow: "SBOM signing",
      severity: "high",
      impact: "Users cannot tell our list from another",
      respondWithin: {
        text: "1 hour",
        minutes: 60,
      },
      firstResponder: "On-call engineer",
      escalateTo: "Security team",
      escalateWithin: {
        text: "1 hour",
        minutes: 60,
      },
      region: { startLine: 28, startColumn: 1, endLine: 28, endColumn: 119, startOffset: 1052, endOffset: 1170 },
    },
    {
      workflow: "SBOM generation",
      severity: "medium",
      impact: "Nobody can see what a release contains",
      respondWithin: {
        text: "4 hours",
        minutes: 240,
      },
      firstResponder: "Release manager",
      escalateTo: "Security team",
      escalateWithin: {
        text: "4 hours",
        minutes: 240,
      },
      region: { startLine: 29, startColumn: 1, endLine: 29, endColumn: 124, startOffset: 1171, endOffset: 1294 },
    },
    {
      workflow: "Vulnerability report",
      severity: "low",
      impact: "Known vulnerabilities are reported late",
      respondWithin: {
        text: "next business day",
        minutes: undefined,
      },
      firstResponder: "Whoever owns the workflow",
      escalateTo: "Release manager",
      escalateWithin: {
        text: "next business day",
        minutes: undefined,
      },
      region: { startLine: 30, startColumn: 1, endLine: 30, endColumn: 159, startOffset: 1295, endOffset: 1453 },
    },
  ],
  escalation: [],
  chapters: [],
  controls: [
    {
      id: "WF-21",
      statement: "A failed SBOM workflow alerts somebody",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "sbom/failure-alerts",
          severity: undefined,
          region: { startLine: 36, startColumn: 53, endLine: 36, endColumn: 72, startOffset: 1594, endOffset: 1613 },
        },
      ],
      manual: undefined,
      region: { startLine: 36, startColumn: 3, endLine: 36, endColumn: 8, startOffset: 1544, endOffset: 1549 },
    },
    {
      id: "WF-23",
      statement: "The tools that write and read SBOMs are installed at a fixed version",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "sbom/generator-pinned",
          severity: undefined,
          region: { startLine: 37, startColumn: 83, endLine: 37, endColumn: 104, startOffset: 1708, endOffset: 1729 },
        },
      ],
      manual: undefined,
      region: { startLine: 37, startColumn: 3, endLine: 37, endColumn: 8, startOffset: 1628, endOffset: 1633 },
    },
    {
      id: "WF-24",
      statement: "The scan starts at the root of the repository",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "sbom/scan-root",
          severity: undefined,
          region: { startLine: 38, startColumn: 60, endLine: 38, endColumn: 74, startOffset: 1801, endOffset: 1815 },
        },
      ],
      manual: undefined,
      region: { startLine: 38, startColumn: 3, endLine: 38, endColumn: 8, startOffset: 1744, endOffset: 1749 },
    },
    {
      id: "WF-25",
      statement: "The scan of an image covers all of its layers, and the scan of a folder says so too",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "sbom/scan-scope",
          severity: undefined,
          region: { startLine: 39, startColumn: 98, endLine: 39, endColumn: 113, startOffset: 1925, endOffset: 1940 },
        },
        {
          rule: "sbom/scan-scope-written",
          severity: "info",
          region: { startLine: 39, startColumn: 117, endLine: 39, endColumn: 140, startOffset: 1944, endOffset: 1967 },
        },
      ],
      manual: undefined,
      region: { startLine: 39, startColumn: 3, endLine: 39, endColumn: 8, startOffset: 1830, endOffset: 1835 },
    },
    {
      id: "WF-26",
      statement: "An SBOM without components stops the run before it is published",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "sbom/components-asserted",
          severity: undefined,
          region: { startLine: 40, startColumn: 78, endLine: 40, endColumn: 102, startOffset: 2064, endOffset: 2088 },
        },
      ],
      manual: undefined,
      region: { startLine: 40, startColumn: 3, endLine: 40, endColumn: 8, startOffset: 1989, endOffset: 1994 },
    },
    {
      id: "WF-27",
      statement: "A missing or empty SBOM stops the run before it is signed",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "sbom/files-asserted",
          severity: undefined,
          region: { startLine: 41, startColumn: 72, endLine: 41, endColumn: 91, startOffset: 2170, endOffset: 2189 },
        },
      ],
      manual: undefined,
      region: { startLine: 41, startColumn: 3, endLine: 41, endColumn: 8, startOffset: 2101, endOffset: 2106 },
    },
    {
      id: "WF-28",
      statement: "A failed vulnerability scan does not stop the SBOM",
      severity: "low",
      triage: undefined,
      rules: [
        {
          rule: "sbom/scan-may-fail",
          severity: undefined,
          region: { startLine: 42, startColumn: 65, endLine: 42, endColumn: 83, startOffset: 2266, endOffset: 2284 },
        },
      ],
      manual: undefined,
      region: { startLine: 42, startColumn: 3, endLine: 42, endColumn: 8, startOffset: 2204, endOffset: 2209 },
    },
    {
      id: "WF-29",
      statement: "A job that writes or scans an SBOM says after how many minutes it is stopped",
      severity: "low",
      triage: undefined,
      rules: [
        {
          rule: "sbom/time-limit",
          severity: undefined,
          region: { startLine: 43, startColumn: 91, endLine: 43, endColumn: 106, startOffset: 2384, endOffset: 2399 },
        },
      ],
      manual: undefined,
      region: { startLine: 43, startColumn: 3, endLine: 43, endColumn: 8, startOffset: 2296, endOffset: 2301 },
    },
    {
      id: "WF-30",
      statement: "Grype is installed before it is used, and is recent enough for the current database",
      severity: "low",
      triage: undefined,
      rules: [
        {
          rule: "sbom/scanner-installed",
          severity: undefined,
          region: { startLine: 44, startColumn: 98, endLine: 44, endColumn: 120, startOffset: 2506, endOffset: 2528 },
        },
        {
          rule: "sbom/scanner-current",
          severity: undefined,
          region: { startLine: 44, startColumn: 124, endLine: 44, endColumn: 144, startOffset: 2532, endOffset: 2552 },
        },
      ],
      manual: undefined,
      region: { startLine: 44, startColumn: 3, endLine: 44, endColumn: 8, startOffset: 2411, endOffset: 2416 },
    },
    {
      id: "WF-37",
      statement: "The workflow can be started by hand",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "sbom/manual-run",
          severity: undefined,
          region: { startLine: 45, startColumn: 50, endLine: 45, endColumn: 65, startOffset: 2611, endOffset: 2626 },
        },
      ],
      manual: undefined,
      region: { startLine: 45, startColumn: 3, endLine: 45, endColumn: 8, startOffset: 2564, endOffset: 2569 },
    },
    {
      id: "WF-38",
      statement: "The workflow runs for every release",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "sbom/release-trigger",
          severity: undefined,
          region: { startLine: 46, startColumn: 50, endLine: 46, endColumn: 70, startOffset: 2688, endOffset: 2708 },
        },
      ],
      manual: undefined,
      region: { startLine: 46, startColumn: 3, endLine: 46, endColumn: 8, startOffset: 2641, endOffset: 2646 },
    },
  ],
  failures: [
    {
      title: "Syft cannot be installed",
      region: { startLine: 58, startColumn: 1, endLine: 58, endColumn: 29, startOffset: 3196, endOffset: 3224 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nError: Failed to download Syft\ncurl: (7) Failed to connect to get.anchore.io port 443\nsyft: command not found\n```",
        region: { startLine: 66, startColumn: 1, endLine: 70, endColumn: 4, startOffset: 3407, endOffset: 3528 },
      },
      rootCause: {
        text: "The network of the runner or the host of the script is down, the version that the workflow names does not\nexist, or a script on a branch has changed under the workflow.",
        region: { startLine: 72, startColumn: 17, endLine: 73, endColumn: 63, startOffset: 3546, endOffset: 3714 },
      },
      resolution: {
        text: "```bash\n# What does the workflow install, and from where?\ngrep -rnE 'install\\.sh|get\\.anchore\\.io|sbom-action' .github/workflows\n\n# Does that version exist?\ngh release view v1.27.1 --repo anchore/syft --json tagName,isPrerelease,publishedAt\n\n# Did it fail once, or does it always?\ngh run list --workflow sbom.yml --limit 10\n```",
        region: { startLine: 77, startColumn: 1, endLine: 86, endColumn: 4, startOffset: 3733, endOffset: 4060 },
      },
      fix: {
        text: "1. A network error: run the failed job again, once.\n2. The version does not exist: name one that does. DO NOT remove the version to make it run.\n3. The host stays down: download the binary from the release on GitHub, compare it with the published checksums, and keep it\n   in a cache under its version and digest.\n4. It fails since yesterday and nothing changed: the script is not fixed. Compare it with the one of the last good run before\n   anything runs it again.",
        region: { startLine: 90, startColumn: 1, endLine: 95, endColumn: 27, startOffset: 4072, endOffset: 4538 },
      },
      prevention: {
        text: "WF-23 fixes the version. An action that is pinned to a commit, or a cached binary, needs no script at all.",
        region: { startLine: 97, startColumn: 17, endLine: 97, endColumn: 123, startOffset: 4556, endOffset: 4662 },
      },
      controls: ["WF-23"],
      patterns: [
        {
          text: "/failed to download syft/i",
          region: { startLine: 60, startColumn: 1, endLine: 60, endColumn: 43, startOffset: 3226, endOffset: 3268 },
        },
        {
          text: "/^syft: command not found/",
          region: { startLine: 61, startColumn: 1, endLine: 61, endColumn: 43, startOffset: 3269, endOffset: 3311 },
        },
        {
          text: "/curl: \\(\\d+\\) .*\\b(?:anchore|syft|raw\\.githubusercontent)\\b/i",
          region: { startLine: 62, startColumn: 1, endLine: 62, endColumn: 79, startOffset: 3312, endOffset: 3390 },
        },
      ],
    },
    {
      title: "An SBOM has no components",
      region: { startLine: 99, startColumn: 1, endLine: 99, endColumn: 30, startOffset: 4664, endOffset: 4693 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nNo packages discovered\nSBOM sbom.cdx.json has no components\nfalse\n```\n\nThe last line is what `jq -e '.components | length > 0'` prints before it fails. Worse is a green run with a short list: half of\nthe components are as wrong as none.",
        region: { startLine: 106, startColumn: 1, endLine: 113, endColumn: 37, startOffset: 4837, endOffset: 5081 },
      },
      rootCause: {
        text: "The scan started in a folder without manifests, the checkout is missing or was made elsewhere, dependencies\nare only declared and never locked, or the tool does not know the ecosystem in this version.",
        region: { startLine: 115, startColumn: 17, endLine: 116, endColumn: 93, startOffset: 5099, endOffset: 5299 },
      },
      resolution: {
        text: "```bash\n# Are the manifests where the scan starts?\ngit ls-files | grep -E '(^|/)(requirements.*\\.txt|pyproject\\.toml|uv\\.lock|package(-lock)?\\.json|go\\.mod|Cargo\\.lock)$'\n\n# What does the same scan find here, and which part of it finds what?\nsyft scan dir:. -o table\nsyft scan dir:. -o json | jq -r '.artifacts[].foundBy' | sort | uniq -c\n\n# How long was the list in the last good release?\ngh release download \"$TAG\" --repo OWNER/REPO --pattern '*.cdx.json' --dir last && jq '.components | length' last/*.cdx.json\n```",
        region: { startLine: 120, startColumn: 1, endLine: 130, endColumn: 4, startOffset: 5318, endOffset: 5835 },
      },
      fix: {
        text: "1. Start the scan at the root of the checkout (`dir:.`), in the job that checked out.\n2. Commit the lock file, or install before the scan, so that there is something to be found.\n3. Compare the number with that of the last release. Fewer components than before need an explanation.\n4. NEVER publish the short list \"for now\". A release without an SBOM is honest; one with a wrong SBOM is not.",
        region: { startLine: 134, startColumn: 1, endLine: 137, endColumn: 110, startOffset: 5847, endOffset: 6238 },
      },
      prevention: {
        text: "WF-26 stops the run on an empty list and WF-27 on a missing file; WF-24 and WF-25 keep the scan wide enough.",
        region: { startLine: 139, startColumn: 17, endLine: 139, endColumn: 125, startOffset: 6256, endOffset: 6364 },
      },
      controls: ["WF-26", "WF-27", "WF-24", "WF-25"],
      patterns: [
        {
          text: "/No packages (?:found|discovered)/i",
          region: { startLine: 101, startColumn: 1, endLine: 101, endColumn: 52, startOffset: 4695, endOffset: 4746 },
        },
        {
          text: "/SBOM .*(?:is empty|has 0 components|has no components)/i",
          region: { startLine: 102, startColumn: 1, endLine: 102, endColumn: 74, startOffset: 4747, endOffset: 4820 },
        },
      ],
    },
    {
      title: "An SBOM cannot be signed",
      region: { startLine: 141, startColumn: 1, endLine: 141, endColumn: 29, startOffset: 6366, endOffset: 6394 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nError: failed to sign SBOM sbom.cdx.json\ngetting signer: getting key from Fulcio: retrieving cert: error obtaining token\nopen sbom.cdx.json: no such file or directory\n```",
        region: { startLine: 149, startColumn: 1, endLine: 153, endColumn: 4, startOffset: 6586, endOffset: 6764 },
      },
      rootCause: {
        text: "The job has no identity token (`id-token: write` is missing, or the run is for a fork), the token is older\nthan a few minutes because it was asked for too early, or the file was never written.",
        region: { startLine: 155, startColumn: 17, endLine: 156, endColumn: 86, startOffset: 6782, endOffset: 6974 },
      },
      resolution: {
        text: "```bash\n# What may the job do, and which step failed first?\ngh run view RUN_ID --log | grep -A 12 'GITHUB_TOKEN Permissions'\ngh run view RUN_ID --log-failed | head -50\n\n# Was the file written?\ngh run view RUN_ID --log | grep -nE 'sbom.*\\.json'\n```",
        region: { startLine: 160, startColumn: 1, endLine: 167, endColumn: 4, startOffset: 6993, endOffset: 7240 },
      },
      fix: {
        text: "1. No file: see \"An SBOM has no components\". DO NOT wrap the signature in `if [ -f … ]`.\n2. No token: give `id-token: write` to this job and to no other.\n3. An expired token: run the job again. A new run gets a new token.\n4. Everything else is as in the runbook for release signing.",
        region: { startLine: 171, startColumn: 1, endLine: 174, endColumn: 61, startOffset: 7252, endOffset: 7534 },
      },
      prevention: {
        text: "WF-27 fails before the signature when there is nothing to sign; WF-05 and WF-21 of the release-signing runbook\nkeep the token and the alert in place.",
        region: { startLine: 176, startColumn: 17, endLine: 177, endColumn: 39, startOffset: 7552, endOffset: 7701 },
      },
      controls: ["WF-27", "WF-05", "WF-21"],
      patterns: [
        {
          text: "/(?:error|failed).*sign(?:ing)? (?:the )?sbom/i",
          region: { startLine: 143, startColumn: 1, endLine: 143, endColumn: 64, startOffset: 6396, endOffset: 6459 },
        },
        {
          text: "/getting (?:signer|id token|ambient).*/i",
          region: { startLine: 144, startColumn: 1, endLine: 144, endColumn: 57, startOffset: 6460, endOffset: 6516 },
        },
        {
          text: "/sbom.*: no such file or directory/i",
          region: { startLine: 145, startColumn: 1, endLine: 145, endColumn: 53, startOffset: 6517, endOffset: 6569 },
        },
      ],
    },
    {
      title: "The vulnerability scan does not end",
      region: { startLine: 179, startColumn: 1, endLine: 179, endColumn: 40, startOffset: 7703, endOffset: 7742 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nError: grype scan timed out\nThe job running on runner GitHub Actions 3 has exceeded the maximum execution time of 30 minutes.\nfailed to load vulnerability db: database metadata not found\ngrype: command not found\n```",
        region: { startLine: 188, startColumn: 1, endLine: 193, endColumn: 4, startOffset: 7990, endOffset: 8213 },
      },
      rootCause: {
        text: "The tree of dependencies is large, the database is downloaded in every run, its host is slow, or the scanner\nis so old that nobody serves its database any more.",
        region: { startLine: 195, startColumn: 17, endLine: 196, endColumn: 52, startOffset: 8231, endOffset: 8391 },
      },
      resolution: {
        text: "```bash\n# How much is there to scan, and how long does it take here?\njq '.components | length' sbom.cdx.json\ntime timeout 300 grype sbom:sbom.cdx.json -o table\n\n# How old are the scanner and its database?\ngrype version && grype db status\n```",
        region: { startLine: 200, startColumn: 1, endLine: 207, endColumn: 4, startOffset: 8410, endOffset: 8651 },
      },
      fix: {
        text: "1. Install a current Grype, at a fixed version.\n2. Keep the database in a cache of the day.\n3. Scan the SBOMs of the parts in jobs of their own, with a time limit each.\n4. Until it works again, publish the SBOM without the report. DO NOT delay a release for a report, and DO NOT delete the step.",
        region: { startLine: 211, startColumn: 1, endLine: 214, endColumn: 127, startOffset: 8663, endOffset: 8958 },
      },
      prevention: {
        text: "WF-28 keeps a slow scan from blocking the SBOM, WF-29 ends it, WF-30 keeps the scanner current.",
        region: { startLine: 216, startColumn: 17, endLine: 216, endColumn: 112, startOffset: 8976, endOffset: 9071 },
      },
      controls: ["WF-28", "WF-29", "WF-30"],
      patterns: [
        {
          text: "/grype.*(?:timed out|timeout)/i",
          region: { startLine: 181, startColumn: 1, endLine: 181, endColumn: 48, startOffset: 7744, endOffset: 7791 },
        },
        {
          text: "/The job running on runner .* has exceeded the maximum execution time/",
          region: { startLine: 182, startColumn: 1, endLine: 182, endColumn: 87, startOffset: 7792, endOffset: 7878 },
        },
        {
          text: "/failed to load vulnerability db/i",
          region: { startLine: 183, startColumn: 1, endLine: 183, endColumn: 51, startOffset: 7879, endOffset: 7929 },
        },
        {
          text: "/^grype: command not found/",
          region: { startLine: 184, startColumn: 1, endLine: 184, endColumn: 44, startOffset: 7930, endOffset: 7973 },
        },
      ],
    },
  ],
  emergencies: [
    {
      title: "A release is public without its SBOM",
      region: { startLine: 220, startColumn: 1, endLine: 220, endColumn: 41, startOffset: 9089, endOffset: 9129 },
      chapter: undefined,
      impact: "Users and their auditors cannot see what they installed. Where the law or a contract asks for an SBOM, we are in\nbreach from the minute of publication.",
      immediate: [
        {
          text: "DO NOT DELETE THE RELEASE. Installations depend on it.",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 227, startColumn: 4, endLine: 227, endColumn: 62, startOffset: 9340, endOffset: 9398 },
        },
        {
          text: "Start the workflow from the tag, so that the SBOM is of what was released and the signature names the tag:\ngh workflow run sbom.yml --ref \"$TAG\"",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 228, startColumn: 4, endLine: 229, endColumn: 43, startOffset: 9402, endOffset: 9551 },
        },
        {
          text: "The workflow is broken: write the SBOM from a clean checkout of the tag with the version of Syft that the workflow names,\nand let a second person repeat it. STOP IF THE TWO LISTS DIFFER.",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 230, startColumn: 4, endLine: 231, endColumn: 68, startOffset: 9555, endOffset: 9744 },
        },
        {
          text: "Check the list before it is attached: it has components, it names this version, and its number of components is near that\nof the last release.",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 232, startColumn: 4, endLine: 233, endColumn: 24, startOffset: 9748, endOffset: 9893 },
        },
        {
          text: "Attach the SBOM and its signature. If the release is immutable, publish a patch release that has them, and say so in the\nnotes of the old one.",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 234, startColumn: 4, endLine: 235, endColumn: 25, startOffset: 9897, endOffset: 10042 },
        },
        {
          text: "Verify from an empty folder what users will download.",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 236, startColumn: 4, endLine: 236, endColumn: 57, startOffset: 10046, endOffset: 10099 },
        },
        {
          text: "Tell the security team, and those who were promised an SBOM.",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 237, startColumn: 4, endLine: 237, endColumn: 64, startOffset: 10103, endOffset: 10163 },
        },
      ],
      afterwards: [
        {
          text: "Write down why the workflow did not run or did not publish, and why nobody was told.",
          within: {
            text: "5 days",
            minutes: 7200,
          },
          parts: [],
          region: { startLine: 252, startColumn: 4, endLine: 252, endColumn: 88, startOffset: 10723, endOffset: 10807 },
        },
        {
          text: "Let the release wait for the SBOM: write it before the release leaves the draft.",
          within: {
            text: "5 days",
            minutes: 7200,
          },
          parts: [],
          region: { startLine: 253, startColumn: 4, endLine: 253, endColumn: 84, startOffset: 10811, endOffset: 10891 },
        },
        {
          text: "Add the SBOM to the release checklist, with its number of components.",
          within: {
            text: "5 days",
            minutes: 7200,
          },
          parts: [],
          region: { startLine: 254, startColumn: 4, endLine: 254, endColumn: 73, startOffset: 10895, endOffset: 10964 },
        },
      ],
      communication: undefined,
    },
    {
      title: "An SBOM that is not ours, or that is wrong on purpose",
      region: { startLine: 256, startColumn: 1, endLine: 256, endColumn: 58, startOffset: 10966, endOffset: 11023 },
      chapter: undefined,
      impact: "Whoever relies on the list looks for vulnerabilities in the wrong place. Somebody can write to our releases.",
      immediate: [
        {
          text: "STOP ALL RELEASES until it is known how the file got there.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 262, startColumn: 4, endLine: 262, endColumn: 67, startOffset: 11194, endOffset: 11257 },
        },
        {
          text: "NEVER overwrite the file before it is saved: download it with its signature, and note its digest and when it was uploaded.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 263, startColumn: 4, endLine: 263, endColumn: 126, startOffset: 11261, endOffset: 11383 },
        },
        {
          text: "Who uploaded it? gh api \"repos/OWNER/REPO/releases/tags/$TAG\" --jq '.assets[] | [.name, .uploader.login, .updated_at]'",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 264, startColumn: 4, endLine: 264, endColumn: 124, startOffset: 11387, endOffset: 11507 },
        },
        {
          text: "Verify the other files of the release as in the release-signing runbook. A second wrong file makes it that runbook's\nemergency.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 265, startColumn: 4, endLine: 266, endColumn: 14, startOffset: 11511, endOffset: 11641 },
        },
        {
          text: "Call the security lead, and remove write access that is not needed (within 1 hour).",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 267, startColumn: 4, endLine: 267, endColumn: 87, startOffset: 11645, endOffset: 11728 },
        },
        {
          text: "Publish the right SBOM under a new name, and tell users which digest is wrong (within 4 hours).",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 268, startColumn: 4, endLine: 268, endColumn: 99, startOffset: 11732, endOffset: 11827 },
        },
      ],
      afterwards: [
        {
          text: "Compare the SBOM of every release since the last good one with one that is written anew.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 272, startColumn: 4, endLine: 272, endColumn: 92, startOffset: 11870, endOffset: 11958 },
        },
        {
          text: "Sign SBOMs where they were not signed, and tell users how they verify them.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 273, startColumn: 4, endLine: 273, endColumn: 79, startOffset: 11962, endOffset: 12037 },
        },
        {
          text: "Write the incident record.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 274, startColumn: 4, endLine: 274, endColumn: 30, startOffset: 12041, endOffset: 12067 },
        },
      ],
      communication: undefined,
    },
  ],
  procedures: [],
  contract: undefined,
  stages: [],
  prohibitions: [
    {
      text: "DO NOT remove the version to make it run",
      region: { startLine: 91, startColumn: 52, endLine: 91, endColumn: 92, startOffset: 4175, endOffset: 4215 },
    },
    {
      text: "NEVER publish the short list \"for now\"",
      region: { startLine: 137, startColumn: 4, endLine: 137, endColumn: 42, startOffset: 6132, endOffset: 6170 },
    },
    {
      text: "DO NOT wrap the signature in `if [ -f … ]`",
      region: { startLine: 171, startColumn: 46, endLine: 171, endColumn: 88, startOffset: 7297, endOffset: 7339 },
    },
    {
      text: "DO NOT delay a release for a report, and DO NOT delete the step",
      region: { startLine: 214, startColumn: 63, endLine: 214, endColumn: 126, startOffset: 8894, endOffset: 8957 },
    },
    {
      text: "DO NOT DELETE THE RELEASE",
      region: { startLine: 227, startColumn: 6, endLine: 227, endColumn: 31, startOffset: 9342, endOffset: 9367 },
    },
    {
      text: "STOP IF THE TWO LISTS DIFFER",
      region: { startLine: 231, startColumn: 39, endLine: 231, endColumn: 67, startOffset: 9715, endOffset: 9743 },
    },
    {
      text: "STOP ALL RELEASES",
      region: { startLine: 262, startColumn: 6, endLine: 262, endColumn: 23, startOffset: 11196, endOffset: 11213 },
    },
    {
      text: "NEVER overwrite the file before it is saved",
      region: { startLine: 263, startColumn: 4, endLine: 263, endColumn: 47, startOffset: 11261, endOffset: 11304 },
    },
  ],
  completionCriteria: [
    {
      text: "The release has an SBOM that parses, has components, and names the version and the commit of the release",
      region: { startLine: 278, startColumn: 7, endLine: 278, endColumn: 111, startOffset: 12099, endOffset: 12203 },
    },
    {
      text: "Its signature verifies, with the command that users are given, on a machine that did not make it",
      region: { startLine: 279, startColumn: 7, endLine: 279, endColumn: 103, startOffset: 12210, endOffset: 12306 },
    },
    {
      text: "Its number of components was compared with that of the release before",
      region: { startLine: 280, startColumn: 7, endLine: 280, endColumn: 76, startOffset: 12313, endOffset: 12382 },
    },
    {
      text: "The controls that this runbook cites for the failure hold again",
      region: { startLine: 281, startColumn: 7, endLine: 281, endColumn: 70, startOffset: 12389, endOffset: 12452 },
    },
    {
      text: "Whoever was promised the SBOM was told",
      region: { startLine: 282, startColumn: 7, endLine: 282, endColumn: 45, startOffset: 12459, endOffset: 12497 },
    },
    {
      text: "The incident record says what happened, and this runbook what was learnt",
      region: { startLine: 283, startColumn: 7, endLine: 283, endColumn: 79, startOffset: 12504, endOffset: 12576 },
    },
  ],
}
