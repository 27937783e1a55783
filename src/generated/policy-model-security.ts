// Written by scripts/generate.mjs. Do not edit.
import type { Policy } from '../model/policy.ts'

export const policy: Policy = {
  id: "model-security",
  title: "Model security",
  owner: "The people who review models",
  reviewed: "2026-11-24",
  reviewEveryDays: 90,
  extends: [],
  byDefault: true,
  path: "policies/model-security.md",
  bundled: true,
  triage: [
    {
      workflow: "Malicious model",
      severity: "critical",
      impact: "Code of an attacker may run wherever the model is loaded",
      respondWithin: {
        text: "30 minutes",
        minutes: 30,
      },
      firstResponder: "On-call engineer and security team",
      escalateTo: "CTO or security lead",
      escalateWithin: {
        text: "30 minutes",
        minutes: 30,
      },
      region: { startLine: 26, startColumn: 1, endLine: 26, endColumn: 176, startOffset: 848, endOffset: 1023 },
    },
    {
      workflow: "Unsafe deserialization",
      severity: "high",
      impact: "The next malicious model will run",
      respondWithin: {
        text: "1 hour",
        minutes: 60,
      },
      firstResponder: "Whoever owns the code",
      escalateTo: "Security team",
      escalateWithin: {
        text: "4 hours",
        minutes: 240,
      },
      region: { startLine: 27, startColumn: 1, endLine: 27, endColumn: 129, startOffset: 1024, endOffset: 1152 },
    },
    {
      workflow: "Model scan",
      severity: "medium",
      impact: "Models are merged without a look",
      respondWithin: {
        text: "4 hours",
        minutes: 240,
      },
      firstResponder: "Whoever owns the workflow",
      escalateTo: "Security team",
      escalateWithin: {
        text: "next business day",
        minutes: undefined,
      },
      region: { startLine: 28, startColumn: 1, endLine: 28, endColumn: 133, startOffset: 1153, endOffset: 1285 },
    },
    {
      workflow: "False positive",
      severity: "low",
      impact: "A harmless model waits",
      respondWithin: {
        text: "next business day",
        minutes: undefined,
      },
      firstResponder: "Contributor",
      escalateTo: "Development lead",
      escalateWithin: {
        text: "next business day",
        minutes: undefined,
      },
      region: { startLine: 29, startColumn: 1, endLine: 29, endColumn: 123, startOffset: 1286, endOffset: 1408 },
    },
  ],
  escalation: [],
  chapters: [],
  controls: [
    {
      id: "WF-29",
      statement: "A job that scans models says after how many minutes it is stopped",
      severity: "low",
      triage: undefined,
      rules: [
        {
          rule: "model/time-limit",
          severity: undefined,
          region: { startLine: 35, startColumn: 80, endLine: 35, endColumn: 96, startOffset: 1576, endOffset: 1592 },
        },
      ],
      manual: undefined,
      region: { startLine: 35, startColumn: 3, endLine: 35, endColumn: 8, startOffset: 1499, endOffset: 1504 },
    },
    {
      id: "WF-31",
      statement: "The scanner is installed at a fixed version",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model/scanner-pinned",
          severity: undefined,
          region: { startLine: 36, startColumn: 58, endLine: 36, endColumn: 78, startOffset: 1659, endOffset: 1679 },
        },
      ],
      manual: undefined,
      region: { startLine: 36, startColumn: 3, endLine: 36, endColumn: 8, startOffset: 1604, endOffset: 1609 },
    },
    {
      id: "WF-32",
      statement: "The scan runs on the Python version that this runbook names: 3.11",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model/python-version",
          severity: undefined,
          region: { startLine: 37, startColumn: 80, endLine: 37, endColumn: 100, startOffset: 1771, endOffset: 1791 },
        },
      ],
      manual: undefined,
      region: { startLine: 37, startColumn: 3, endLine: 37, endColumn: 8, startOffset: 1694, endOffset: 1699 },
    },
    {
      id: "WF-33",
      statement: "What a scan script imports is installed before it runs",
      severity: "low",
      triage: undefined,
      rules: [
        {
          rule: "model/script-dependencies",
          severity: undefined,
          region: { startLine: 38, startColumn: 69, endLine: 38, endColumn: 94, startOffset: 1872, endOffset: 1897 },
        },
      ],
      manual: undefined,
      region: { startLine: 38, startColumn: 3, endLine: 38, endColumn: 8, startOffset: 1806, endOffset: 1811 },
    },
    {
      id: "WF-34",
      statement: "A scan script that is embedded in a workflow can be parsed, and has a test",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model/script-parses",
          severity: undefined,
          region: { startLine: 39, startColumn: 89, endLine: 39, endColumn: 108, startOffset: 1995, endOffset: 2014 },
        },
        {
          rule: "model/script-tested",
          severity: undefined,
          region: { startLine: 39, startColumn: 112, endLine: 39, endColumn: 131, startOffset: 2018, endOffset: 2037 },
        },
      ],
      manual: undefined,
      region: { startLine: 39, startColumn: 3, endLine: 39, endColumn: 8, startOffset: 1909, endOffset: 1914 },
    },
    {
      id: "WF-35",
      statement: "A finding of the scan blocks the pull request",
      severity: "critical",
      triage: undefined,
      rules: [
        {
          rule: "model/scan-enforced",
          severity: undefined,
          region: { startLine: 40, startColumn: 60, endLine: 40, endColumn: 79, startOffset: 2109, endOffset: 2128 },
        },
        {
          rule: "model/pull-requests",
          severity: "high",
          region: { startLine: 40, startColumn: 83, endLine: 40, endColumn: 102, startOffset: 2132, endOffset: 2151 },
        },
      ],
      manual: undefined,
      region: { startLine: 40, startColumn: 3, endLine: 40, endColumn: 8, startOffset: 2052, endOffset: 2057 },
    },
    {
      id: "WF-36",
      statement: "The report is uploaded under the name that this runbook downloads, also when the scan failed",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model/report-uploaded",
          severity: undefined,
          region: { startLine: 41, startColumn: 107, endLine: 41, endColumn: 128, startOffset: 2279, endOffset: 2300 },
        },
        {
          rule: "model/report-name",
          severity: "low",
          region: { startLine: 41, startColumn: 132, endLine: 41, endColumn: 149, startOffset: 2304, endOffset: 2321 },
        },
      ],
      manual: undefined,
      region: { startLine: 41, startColumn: 3, endLine: 41, endColumn: 8, startOffset: 2175, endOffset: 2180 },
    },
    {
      id: "WF-37",
      statement: "The scan can be started by hand",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model/manual-run",
          severity: undefined,
          region: { startLine: 42, startColumn: 46, endLine: 42, endColumn: 62, startOffset: 2385, endOffset: 2401 },
        },
      ],
      manual: undefined,
      region: { startLine: 42, startColumn: 3, endLine: 42, endColumn: 8, startOffset: 2342, endOffset: 2347 },
    },
    {
      id: "WF-39",
      statement: "One switch stops all deployments",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model/deploy-freeze",
          severity: undefined,
          region: { startLine: 43, startColumn: 47, endLine: 43, endColumn: 66, startOffset: 2460, endOffset: 2479 },
        },
      ],
      manual: undefined,
      region: { startLine: 43, startColumn: 3, endLine: 43, endColumn: 8, startOffset: 2416, endOffset: 2421 },
    },
    {
      id: "MOD-01",
      statement: "Loading a model runs no code, and reads and writes nothing but the model",
      severity: "critical",
      triage: undefined,
      rules: [
        {
          rule: "model-file/execution",
          severity: undefined,
          region: { startLine: 44, startColumn: 88, endLine: 44, endColumn: 108, startOffset: 2579, endOffset: 2599 },
        },
        {
          rule: "model-file/graph-execution",
          severity: undefined,
          region: { startLine: 44, startColumn: 112, endLine: 44, endColumn: 138, startOffset: 2603, endOffset: 2629 },
        },
        {
          rule: "model-file/rewritten-import",
          severity: "high",
          region: { startLine: 44, startColumn: 142, endLine: 44, endColumn: 169, startOffset: 2633, endOffset: 2660 },
        },
        {
          rule: "model-file/library-call",
          severity: "high",
          region: { startLine: 44, startColumn: 180, endLine: 44, endColumn: 203, startOffset: 2671, endOffset: 2694 },
        },
        {
          rule: "model-file/graph-files",
          severity: "high",
          region: { startLine: 44, startColumn: 214, endLine: 44, endColumn: 236, startOffset: 2705, endOffset: 2727 },
        },
        {
          rule: "model-file/unreviewed-import",
          severity: "medium",
          region: { startLine: 44, startColumn: 247, endLine: 44, endColumn: 275, startOffset: 2738, endOffset: 2766 },
        },
        {
          rule: "model-file/unusual-operation",
          severity: "medium",
          region: { startLine: 44, startColumn: 288, endLine: 44, endColumn: 316, startOffset: 2779, endOffset: 2807 },
        },
      ],
      manual: undefined,
      region: { startLine: 44, startColumn: 3, endLine: 44, endColumn: 9, startOffset: 2494, endOffset: 2500 },
    },
    {
      id: "MODEL-02",
      statement: "A model was read whole, and every program reads the same in it",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "model-file/readable",
          severity: undefined,
          region: { startLine: 45, startColumn: 80, endLine: 45, endColumn: 99, startOffset: 2910, endOffset: 2929 },
        },
        {
          rule: "model-file/plain-structure",
          severity: undefined,
          region: { startLine: 45, startColumn: 103, endLine: 45, endColumn: 129, startOffset: 2933, endOffset: 2959 },
        },
        {
          rule: "model-file/tidy-structure",
          severity: "medium",
          region: { startLine: 45, startColumn: 133, endLine: 45, endColumn: 158, startOffset: 2963, endOffset: 2988 },
        },
        {
          rule: "model-file/in-checkout",
          severity: "medium",
          region: { startLine: 45, startColumn: 171, endLine: 45, endColumn: 193, startOffset: 3001, endOffset: 3023 },
        },
      ],
      manual: undefined,
      region: { startLine: 45, startColumn: 3, endLine: 45, endColumn: 11, startOffset: 2833, endOffset: 2841 },
    },
    {
      id: "MOD-02",
      statement: "The digest of every model is written down",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model-file/checksum",
          severity: undefined,
          region: { startLine: 46, startColumn: 57, endLine: 46, endColumn: 76, startOffset: 3099, endOffset: 3118 },
        },
      ],
      manual: undefined,
      region: { startLine: 46, startColumn: 3, endLine: 46, endColumn: 9, startOffset: 3045, endOffset: 3051 },
    },
    {
      id: "MOD-03",
      statement: "Every model is the one whose digest was written down",
      severity: "critical",
      triage: undefined,
      rules: [
        {
          rule: "model-file/checksum-match",
          severity: undefined,
          region: { startLine: 47, startColumn: 68, endLine: 47, endColumn: 93, startOffset: 3198, endOffset: 3223 },
        },
      ],
      manual: undefined,
      region: { startLine: 47, startColumn: 3, endLine: 47, endColumn: 9, startOffset: 3133, endOffset: 3139 },
    },
    {
      id: "MOD-04",
      statement: "It is written down where every model comes from",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model-file/provenance",
          severity: undefined,
          region: { startLine: 48, startColumn: 63, endLine: 48, endColumn: 84, startOffset: 3300, endOffset: 3321 },
        },
      ],
      manual: undefined,
      region: { startLine: 48, startColumn: 3, endLine: 48, endColumn: 9, startOffset: 3240, endOffset: 3246 },
    },
    {
      id: "MOD-05",
      statement: "Models are stored in formats without code",
      severity: "low",
      triage: undefined,
      rules: [
        {
          rule: "model-file/safe-format",
          severity: undefined,
          region: { startLine: 49, startColumn: 57, endLine: 49, endColumn: 79, startOffset: 3390, endOffset: 3412 },
        },
      ],
      manual: undefined,
      region: { startLine: 49, startColumn: 3, endLine: 49, endColumn: 9, startOffset: 3336, endOffset: 3342 },
    },
    {
      id: "MOD-06",
      statement: "An exception for a model is complete: one file by its digest, a reason, an approver, and what is done instead",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "waiver/model-digest",
          severity: undefined,
          region: { startLine: 50, startColumn: 125, endLine: 50, endColumn: 144, startOffset: 3546, endOffset: 3565 },
        },
        {
          rule: "waiver/complete",
          severity: undefined,
          region: { startLine: 50, startColumn: 148, endLine: 50, endColumn: 163, startOffset: 3569, endOffset: 3584 },
        },
        {
          rule: "waiver/compensated",
          severity: undefined,
          region: { startLine: 50, startColumn: 167, endLine: 50, endColumn: 185, startOffset: 3588, endOffset: 3606 },
        },
      ],
      manual: undefined,
      region: { startLine: 50, startColumn: 3, endLine: 50, endColumn: 9, startOffset: 3424, endOffset: 3430 },
    },
    {
      id: "MOD-07",
      statement: "Models are signed",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model-file/signature",
          severity: undefined,
          region: { startLine: 51, startColumn: 33, endLine: 51, endColumn: 53, startOffset: 3649, endOffset: 3669 },
        },
      ],
      manual: undefined,
      region: { startLine: 51, startColumn: 3, endLine: 51, endColumn: 9, startOffset: 3619, endOffset: 3625 },
    },
    {
      id: "MOD-08",
      statement: "A model that was taken out after an incident stays out",
      severity: "critical",
      triage: undefined,
      rules: [
        {
          rule: "model-file/quarantine",
          severity: undefined,
          region: { startLine: 52, startColumn: 70, endLine: 52, endColumn: 91, startOffset: 3751, endOffset: 3772 },
        },
      ],
      manual: undefined,
      region: { startLine: 52, startColumn: 3, endLine: 52, endColumn: 9, startOffset: 3684, endOffset: 3690 },
    },
    {
      id: "MOD-10",
      statement: "Somebody is asked when a model changes",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "model-file/owner",
          severity: undefined,
          region: { startLine: 53, startColumn: 54, endLine: 53, endColumn: 70, startOffset: 3840, endOffset: 3856 },
        },
      ],
      manual: undefined,
      region: { startLine: 53, startColumn: 3, endLine: 53, endColumn: 9, startOffset: 3789, endOffset: 3795 },
    },
    {
      id: "SRC-01",
      statement: "A pickle is loaded only where its digest was compared before, and never from outside",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "python/unpickling",
          severity: undefined,
          region: { startLine: 54, startColumn: 100, endLine: 54, endColumn: 117, startOffset: 3968, endOffset: 3985 },
        },
        {
          rule: "python/outside-data",
          severity: "critical",
          region: { startLine: 54, startColumn: 121, endLine: 54, endColumn: 140, startOffset: 3989, endOffset: 4008 },
        },
      ],
      manual: undefined,
      region: { startLine: 54, startColumn: 3, endLine: 54, endColumn: 9, startOffset: 3871, endOffset: 3877 },
    },
    {
      id: "SRC-02",
      statement: "PyTorch loads weights only",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "python/torch-load",
          severity: undefined,
          region: { startLine: 55, startColumn: 42, endLine: 55, endColumn: 59, startOffset: 4071, endOffset: 4088 },
        },
      ],
      manual: undefined,
      region: { startLine: 55, startColumn: 3, endLine: 55, endColumn: 9, startOffset: 4032, endOffset: 4038 },
    },
    {
      id: "SRC-03",
      statement: "A file of joblib is loaded only where its digest was compared before",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "python/joblib-load",
          severity: undefined,
          region: { startLine: 56, startColumn: 84, endLine: 56, endColumn: 102, startOffset: 4184, endOffset: 4202 },
        },
      ],
      manual: undefined,
      region: { startLine: 56, startColumn: 3, endLine: 56, endColumn: 9, startOffset: 4103, endOffset: 4109 },
    },
    {
      id: "SRC-04",
      statement: "A comment that claims trust names the waiver that allows it",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "python/trust-comment",
          severity: undefined,
          region: { startLine: 57, startColumn: 75, endLine: 57, endColumn: 95, startOffset: 4289, endOffset: 4309 },
        },
      ],
      manual: undefined,
      region: { startLine: 57, startColumn: 3, endLine: 57, endColumn: 9, startOffset: 4217, endOffset: 4223 },
    },
    {
      id: "SRC-05",
      statement: "Models come from where they were reviewed: at a fixed commit, and without code of their own",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "python/remote-code",
          severity: undefined,
          region: { startLine: 58, startColumn: 107, endLine: 58, endColumn: 125, startOffset: 4428, endOffset: 4446 },
        },
        {
          rule: "python/model-revision",
          severity: "medium",
          region: { startLine: 58, startColumn: 129, endLine: 58, endColumn: 150, startOffset: 4450, endOffset: 4471 },
        },
      ],
      manual: undefined,
      region: { startLine: 58, startColumn: 3, endLine: 58, endColumn: 9, startOffset: 4324, endOffset: 4330 },
    },
    {
      id: "SRC-06",
      statement: "A digest in the code is a digest",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "python/placeholder-digest",
          severity: undefined,
          region: { startLine: 59, startColumn: 48, endLine: 59, endColumn: 73, startOffset: 4538, endOffset: 4563 },
        },
      ],
      manual: undefined,
      region: { startLine: 59, startColumn: 3, endLine: 59, endColumn: 9, startOffset: 4493, endOffset: 4499 },
    },
    {
      id: "MODEL-03",
      statement: "Data is loaded as data",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "python/object-data",
          severity: undefined,
          region: { startLine: 60, startColumn: 40, endLine: 60, endColumn: 58, startOffset: 4615, endOffset: 4633 },
        },
        {
          rule: "python/evaluated-data",
          severity: "low",
          region: { startLine: 60, startColumn: 62, endLine: 60, endColumn: 83, startOffset: 4637, endOffset: 4658 },
        },
      ],
      manual: undefined,
      region: { startLine: 60, startColumn: 3, endLine: 60, endColumn: 11, startOffset: 4578, endOffset: 4586 },
    },
    {
      id: "MODEL-01",
      statement: "Only chosen people can approve a new model",
      severity: "high",
      triage: undefined,
      rules: [],
      manual: "code owners take effect through branch protection, which is a setting of the repository",
      region: { startLine: 61, startColumn: 3, endLine: 61, endColumn: 11, startOffset: 4677, endOffset: 4685 },
    },
  ],
  failures: [
    {
      title: "The scanner cannot be installed",
      region: { startLine: 65, startColumn: 1, endLine: 65, endColumn: 36, startOffset: 4852, endOffset: 4887 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nERROR: No matching distribution found for modelscan==0.8.8\nERROR: ResolutionImpossible: for help visit https://pip.pypa.io/\nmodelscan: command not found\n```",
        region: { startLine: 73, startColumn: 1, endLine: 77, endColumn: 4, startOffset: 5129, endOffset: 5293 },
      },
      rootCause: {
        text: "The index of packages cannot be reached, the version does not support the Python of the job, or the scanner\nand something else that is installed ask for different versions of the same package.",
        region: { startLine: 79, startColumn: 17, endLine: 80, endColumn: 85, startOffset: 5311, endOffset: 5503 },
      },
      resolution: {
        text: "```bash\n# Which Python, which scanner, which conflict?\ngh run view RUN_ID --log | grep -nE 'Python 3|modelscan|ResolutionImpossible|conflict'\n\n# Does it install into an empty environment?\npython3.11 -m venv /tmp/scanner && /tmp/scanner/bin/pip install modelscan==0.8.8\n```",
        region: { startLine: 84, startColumn: 1, endLine: 90, endColumn: 4, startOffset: 5522, endOffset: 5794 },
      },
      fix: {
        text: "1. A network error: run the failed job again, once.\n2. A conflict: install the scanner into an environment of its own, apart from the project.\n3. A version that does not exist for this Python: use the Python version of this runbook.\n4. DO NOT make the step optional. A scan that did not run has not passed.",
        region: { startLine: 94, startColumn: 1, endLine: 97, endColumn: 74, startOffset: 5806, endOffset: 6112 },
      },
      prevention: {
        text: "WF-31 and WF-32 fix the versions of the scanner and of Python.",
        region: { startLine: 99, startColumn: 17, endLine: 99, endColumn: 79, startOffset: 6130, endOffset: 6192 },
      },
      controls: ["WF-31", "WF-32"],
      patterns: [
        {
          text: "/Could not install (?:modelscan|picklescan)|No matching distribution found for (?:modelscan|picklescan)/i",
          region: { startLine: 67, startColumn: 1, endLine: 67, endColumn: 122, startOffset: 4889, endOffset: 5010 },
        },
        {
          text: "/ResolutionImpossible/",
          region: { startLine: 68, startColumn: 1, endLine: 68, endColumn: 39, startOffset: 5011, endOffset: 5049 },
        },
        {
          text: "/^(?:modelscan|picklescan): command not found/",
          region: { startLine: 69, startColumn: 1, endLine: 69, endColumn: 63, startOffset: 5050, endOffset: 5112 },
        },
      ],
    },
    {
      title: "The scan finds something dangerous in a model",
      region: { startLine: 101, startColumn: 1, endLine: 101, endColumn: 50, startOffset: 6194, endOffset: 6243 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nSecurity scan FAILED: critical or high severity issues found\nCRITICAL: Unsafe operator found in models/example.pkl: 'system' from module 'posix'\nmodels/example.pkl: dangerous import 'builtins eval' FOUND\n```",
        region: { startLine: 109, startColumn: 1, endLine: 113, endColumn: 4, startOffset: 6430, endOffset: 6645 },
      },
      rootCause: {
        text: "The model runs code when it is loaded. Either that is an attack, or the format needs it for something that\nanother format can do without code. Which of them it is, is not known until somebody has looked.",
        region: { startLine: 115, startColumn: 17, endLine: 116, endColumn: 97, startOffset: 6663, endOffset: 6866 },
      },
      resolution: {
        text: "Treat it as an attack until it is proven harmless. NEVER load the model to find out.\n\n```bash\n# What exactly was found? The report, from the failed run.\ngh run download RUN_ID --repo OWNER/REPO --name \"ai-ml-security-report-$(gh run view RUN_ID --json headSha --jq .headSha)\"\n\n# What would run, without running it?\npython3 -m pickletools \"$MODEL\" | grep -E 'GLOBAL|STACK_GLOBAL|REDUCE|INST|OBJ' | head -40\n\n# Who brought it, and from where?\ngit log --all --full-history --format='%h %an %ad %s' -- \"$MODEL\"\nsha256sum \"$MODEL\"\n```",
        region: { startLine: 118, startColumn: 17, endLine: 130, endColumn: 4, startOffset: 6884, endOffset: 7413 },
      },
      fix: {
        text: "1. **BLOCK THE PULL REQUEST.** Say on it that a person has to look, and nothing more.\n2. Compare the digest with the one that the model's publisher gives. A model that nobody published is not trusted.\n3. Does it call into a shell, the network, the file system or `eval`? It is malicious: go to \"A malicious model is in the main\n   branch\" if it was merged, and otherwise remove it from the branch, report the account, and look at its other contributions.\n4. Does it only build known classes of the library that trained it? It may be harmless. Convert it to a format without code.\n5. It cannot be converted: an exception needs the digest of this file, the reason, the name of whoever in the security team\n   agreed, and a date on which it ends. DO NOT allow a pattern or a folder.",
        region: { startLine: 134, startColumn: 1, endLine: 140, endColumn: 76, startOffset: 7425, endOffset: 8204 },
      },
      prevention: {
        text: "WF-35 keeps the gate shut and WF-36 the report at hand. Ask for the digest and the origin of every new model,\nand prefer formats that hold numbers only (see \"Where this differs\").",
        region: { startLine: 142, startColumn: 17, endLine: 143, endColumn: 70, startOffset: 8222, endOffset: 8401 },
      },
      controls: ["WF-35", "WF-36"],
      patterns: [
        {
          text: "/(?:critical|high)\\b.*(?:__reduce__|unsafe operator|dangerous)/i",
          region: { startLine: 103, startColumn: 1, endLine: 103, endColumn: 81, startOffset: 6245, endOffset: 6325 },
        },
        {
          text: "/Unsafe operator found/i",
          region: { startLine: 104, startColumn: 1, endLine: 104, endColumn: 41, startOffset: 6326, endOffset: 6366 },
        },
        {
          text: "/dangerous import '.*' FOUND/i",
          region: { startLine: 105, startColumn: 1, endLine: 105, endColumn: 47, startOffset: 6367, endOffset: 6413 },
        },
      ],
    },
    {
      title: "Code loads models without care",
      region: { startLine: 145, startColumn: 1, endLine: 145, endColumn: 35, startOffset: 8403, endOffset: 8437 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nHIGH: Unsafe deserialization in src/loader.py: pickle.loads()\n_pickle.UnpicklingError: Weights only load failed\n```",
        region: { startLine: 152, startColumn: 1, endLine: 155, endColumn: 4, startOffset: 8583, endOffset: 8706 },
      },
      rootCause: {
        text: "The code reads a file with a function that runs what the file says, and nothing before it makes sure whose\nfile that is.",
        region: { startLine: 157, startColumn: 17, endLine: 158, endColumn: 14, startOffset: 8724, endOffset: 8844 },
      },
      resolution: {
        text: "```bash\n# Where are models loaded, and where do their paths come from?\ngit grep -nE 'pickle\\.loads?\\(|joblib\\.load\\(|torch\\.load\\(|dill\\.loads?\\(|yaml\\.load\\(' -- '*.py'\n\n# Is there a check before? Look at the whole function, at the commit that was scanned.\ngit show COMMIT:src/loader.py\n```",
        region: { startLine: 162, startColumn: 1, endLine: 168, endColumn: 4, startOffset: 8863, endOffset: 9154 },
      },
      fix: {
        text: "1. Change the format: Safetensors or ONNX for weights, JSON for settings. Then the function is not needed.\n2. PyTorch: `torch.load(path, weights_only=True)`, with a version that has no known bypass of it.\n3. It has to be a pickle: compare its SHA-256 with one that is written in the code or signed with the release, before the file\n   is opened, and open the same bytes that were compared.\n4. \"We trust the source\" is an answer only if the file cannot change on its way. Then it has a digest: see 3.\n5. NEVER silence the finding with a comment alone. An exception has a reason, an approver and a date.",
        region: { startLine: 172, startColumn: 1, endLine: 177, endColumn: 102, startOffset: 9166, endOffset: 9767 },
      },
      prevention: {
        text: "WF-35 blocks the next one. Load models in one place of the code, so that one review covers all of them.",
        region: { startLine: 179, startColumn: 17, endLine: 179, endColumn: 120, startOffset: 9785, endOffset: 9888 },
      },
      controls: ["WF-35"],
      patterns: [
        {
          text: "/unsafe deserialization in .*: .*(?:pickle|joblib|torch|yaml|dill)/i",
          region: { startLine: 147, startColumn: 1, endLine: 147, endColumn: 85, startOffset: 8439, endOffset: 8523 },
        },
        {
          text: "/Weights only load failed/",
          region: { startLine: 148, startColumn: 1, endLine: 148, endColumn: 43, startOffset: 8524, endOffset: 8566 },
        },
      ],
    },
    {
      title: "The scan script fails",
      region: { startLine: 181, startColumn: 1, endLine: 181, endColumn: 26, startOffset: 9890, endOffset: 9915 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nModuleNotFoundError: No module named 'torch'\nSyntaxError: invalid syntax\npython: can't open file '/home/runner/work/x/scan_models.py': [Errno 2] No such file or directory\n```",
        region: { startLine: 188, startColumn: 1, endLine: 192, endColumn: 4, startOffset: 10140, endOffset: 10322 },
      },
      rootCause: {
        text: "The script imports what the job does not install, it was edited inside the workflow where no editor checks it,\nthe shell changed it on its way (`<<EOF` without quotes expands `$`), or another Python runs it.",
        region: { startLine: 194, startColumn: 17, endLine: 195, endColumn: 97, startOffset: 10340, endOffset: 10547 },
      },
      resolution: {
        text: "```bash\n# Which Python ran, and what was installed before?\ngh run view RUN_ID --log | grep -nE 'Python 3|pip install|Successfully installed'\n\n# Does the script parse? Take it out of the workflow first.\nyq -r '.jobs[].steps[].run' .github/workflows/model-security.yml > /tmp/steps.txt\npython3.11 -m py_compile scan_models.py\n```",
        region: { startLine: 199, startColumn: 1, endLine: 206, endColumn: 4, startOffset: 10566, endOffset: 10893 },
      },
      fix: {
        text: "1. Move the script into a file of the repository, next to its test.\n2. Install what it imports, at fixed versions, in a step before.\n3. Quote the delimiter (`<<'EOF'`) if it has to stay embedded.\n4. Test it with one harmless model and with one that is malicious on purpose and does nothing, made by the test itself.\n5. DO NOT skip the step until then. Block the merge of models instead.",
        region: { startLine: 210, startColumn: 1, endLine: 214, endColumn: 71, startOffset: 10905, endOffset: 11291 },
      },
      prevention: {
        text: "WF-33 and WF-34 hold what the script needs; WF-32 holds the Python that runs it.",
        region: { startLine: 216, startColumn: 17, endLine: 216, endColumn: 97, startOffset: 11309, endOffset: 11389 },
      },
      controls: ["WF-33", "WF-34", "WF-32"],
      patterns: [
        {
          text: "/ModuleNotFoundError: No module named '(?:torch|numpy|modelscan|picklescan|fickling|safetensors|onnx|joblib|sklearn|tensorflow|transformers)/",
          region: { startLine: 183, startColumn: 1, endLine: 183, endColumn: 158, startOffset: 9917, endOffset: 10074 },
        },
        {
          text: "/can't open file '.*scan.*\\.py'/",
          region: { startLine: 184, startColumn: 1, endLine: 184, endColumn: 49, startOffset: 10075, endOffset: 10123 },
        },
      ],
    },
  ],
  emergencies: [
    {
      title: "A malicious model is in the main branch",
      region: { startLine: 220, startColumn: 1, endLine: 220, endColumn: 44, startOffset: 11407, endOffset: 11450 },
      chapter: undefined,
      impact: "Whatever loaded the model since it was merged may be in other hands: production, the machines of developers, the\nrunners that tested it and every secret that they had.",
      immediate: [
        {
          text: "STOP ALL DEPLOYMENTS: gh variable set DEPLOY_FREEZE --body true --repo OWNER/REPO. Cancel those that are under way.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 227, startColumn: 4, endLine: 227, endColumn: 125, startOffset: 11680, endOffset: 11801 },
        },
        {
          text: "Call the security team and the CTO or the security lead (immediate).",
          within: {
            text: "immediate",
            minutes: 15,
          },
          parts: [],
          region: { startLine: 228, startColumn: 4, endLine: 228, endColumn: 72, startOffset: 11805, endOffset: 11873 },
        },
        {
          text: "NEVER load, move or delete the file before it is saved: keep a copy with its digest, the commit and the report, where only\nthe investigation reaches it.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 229, startColumn: 4, endLine: 230, endColumn: 33, startOffset: 11877, endOffset: 12032 },
        },
        {
          text: "Take it out of the main branch by a reviewed revert, at once. Removing it on a branch of its own leaves it where it is.\nDO NOT rewrite the history: it is evidence, and clones keep the file anyway.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 231, startColumn: 4, endLine: 232, endColumn: 80, startOffset: 12036, endOffset: 12235 },
        },
        {
          text: "Find out where it was loaded since the merge: deployments, jobs, developers. Take those out of service, without switching\nthem off.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 241, startColumn: 4, endLine: 242, endColumn: 13, startOffset: 12564, endOffset: 12698 },
        },
        {
          text: "Revoke every secret that those places could read (within 1 hour).",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 243, startColumn: 4, endLine: 243, endColumn: 69, startOffset: 12702, endOffset: 12767 },
        },
        {
          text: "Remove the access of the account that brought it, and look at everything else that it touched (within 1 hour).",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 244, startColumn: 4, endLine: 244, endColumn: 114, startOffset: 12771, endOffset: 12881 },
        },
        {
          text: "Tell the leadership of engineering (within 1 hour).",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 245, startColumn: 4, endLine: 245, endColumn: 55, startOffset: 12885, endOffset: 12936 },
        },
        {
          text: "Open a draft security advisory, and keep what is known in it (within 4 hours). DO NOT publish it before the extent is known.",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 246, startColumn: 4, endLine: 246, endColumn: 128, startOffset: 12940, endOffset: 13064 },
        },
        {
          text: "Scan all models of the repository again: gh workflow run model-security.yml --ref main (within 4 hours).",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 247, startColumn: 5, endLine: 247, endColumn: 111, startOffset: 13069, endOffset: 13175 },
        },
        {
          text: "Tell the users who could have loaded it, once they can do something about it (within 24 hours).",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 248, startColumn: 5, endLine: 248, endColumn: 100, startOffset: 13180, endOffset: 13275 },
        },
      ],
      afterwards: [
        {
          text: "Write the incident record, with a time for every action.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 252, startColumn: 4, endLine: 252, endColumn: 60, startOffset: 13318, endOffset: 13374 },
        },
        {
          text: "Audit the way that models take into the repository and out of it.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 253, startColumn: 4, endLine: 253, endColumn: 69, startOffset: 13378, endOffset: 13443 },
        },
        {
          text: "Give every model a digest, an origin and a signature, and verify them where it is loaded.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 254, startColumn: 4, endLine: 254, endColumn: 93, startOffset: 13447, endOffset: 13536 },
        },
        {
          text: "Decide who may approve models from now on.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 255, startColumn: 4, endLine: 255, endColumn: 46, startOffset: 13540, endOffset: 13582 },
        },
        {
          text: "Lift the freeze only when the security lead says so: gh variable delete DEPLOY_FREEZE --repo OWNER/REPO",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 256, startColumn: 4, endLine: 256, endColumn: 109, startOffset: 13586, endOffset: 13691 },
        },
      ],
      communication: {
        text: "```text\nSubject: Security incident: malicious model in REPO\n\nWhat happened: [what was found, where, since when]\nWho is affected: [versions, deployments, or: not known yet]\nWhat we did: [only what is done, with times]\nWhat you should do: [steps, or: nothing yet]\nNext message: [time]\nContact: [address]\n```",
        region: { startLine: 260, startColumn: 1, endLine: 269, endColumn: 4, startOffset: 13722, endOffset: 14027 },
      },
    },
    {
      title: "The model scan was bypassed",
      region: { startLine: 271, startColumn: 1, endLine: 271, endColumn: 32, startOffset: 14029, endOffset: 14060 },
      chapter: undefined,
      impact: "Models were merged that nobody looked into. Each of them is as unknown as one from a stranger.",
      immediate: [
        {
          text: "Remove the bypass: || true, continue-on-error, a missing trigger, a check that is no longer required.",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 277, startColumn: 4, endLine: 277, endColumn: 109, startOffset: 14213, endOffset: 14318 },
        },
        {
          text: "DO NOT approve any pull request with a model until the gate works again.",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 278, startColumn: 4, endLine: 278, endColumn: 76, startOffset: 14322, endOffset: 14394 },
        },
        {
          text: "List the models that were merged since: git log --since=DATE --diff-filter=AM --name-only --format= -- '*.pkl' '*.pt' '*.h5'",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 279, startColumn: 4, endLine: 279, endColumn: 130, startOffset: 14398, endOffset: 14524 },
        },
        {
          text: "Scan every one of them from the main branch, and treat each finding as above (within 4 hours).",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 280, startColumn: 4, endLine: 280, endColumn: 98, startOffset: 14528, endOffset: 14622 },
        },
      ],
      afterwards: [
        {
          text: "Find out who needed the bypass, and for what. Give them the exception that the runbook knows.",
          within: {
            text: "5 days",
            minutes: 7200,
          },
          parts: [],
          region: { startLine: 284, startColumn: 4, endLine: 284, endColumn: 97, startOffset: 14663, endOffset: 14756 },
        },
        {
          text: "Require the scan before a merge.",
          within: {
            text: "5 days",
            minutes: 7200,
          },
          parts: [],
          region: { startLine: 285, startColumn: 4, endLine: 285, endColumn: 36, startOffset: 14760, endOffset: 14792 },
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
      text: "DO NOT make the step optional",
      region: { startLine: 97, startColumn: 4, endLine: 97, endColumn: 33, startOffset: 6042, endOffset: 6071 },
    },
    {
      text: "NEVER load the model to find out",
      region: { startLine: 118, startColumn: 68, endLine: 118, endColumn: 100, startOffset: 6935, endOffset: 6967 },
    },
    {
      text: "BLOCK THE PULL REQUEST",
      region: { startLine: 134, startColumn: 6, endLine: 134, endColumn: 28, startOffset: 7430, endOffset: 7452 },
    },
    {
      text: "DO NOT allow a pattern or a folder",
      region: { startLine: 140, startColumn: 41, endLine: 140, endColumn: 75, startOffset: 8169, endOffset: 8203 },
    },
    {
      text: "NEVER silence the finding with a comment alone",
      region: { startLine: 177, startColumn: 4, endLine: 177, endColumn: 50, startOffset: 9669, endOffset: 9715 },
    },
    {
      text: "DO NOT skip the step until then",
      region: { startLine: 214, startColumn: 4, endLine: 214, endColumn: 35, startOffset: 11224, endOffset: 11255 },
    },
    {
      text: "STOP ALL DEPLOYMENTS",
      region: { startLine: 227, startColumn: 6, endLine: 227, endColumn: 26, startOffset: 11682, endOffset: 11702 },
    },
    {
      text: "NEVER load, move or delete the file before it is saved",
      region: { startLine: 229, startColumn: 4, endLine: 229, endColumn: 58, startOffset: 11877, endOffset: 11931 },
    },
    {
      text: "DO NOT rewrite the history",
      region: { startLine: 232, startColumn: 4, endLine: 232, endColumn: 30, startOffset: 12159, endOffset: 12185 },
    },
    {
      text: "DO NOT publish it before the extent is known",
      region: { startLine: 246, startColumn: 83, endLine: 246, endColumn: 127, startOffset: 13019, endOffset: 13063 },
    },
    {
      text: "DO NOT approve any pull request with a model until the gate works again",
      region: { startLine: 278, startColumn: 4, endLine: 278, endColumn: 75, startOffset: 14322, endOffset: 14393 },
    },
  ],
  completionCriteria: [
    {
      text: "No branch that people use holds the malicious model, and the main branch was looked at to make sure",
      region: { startLine: 289, startColumn: 7, endLine: 289, endColumn: 106, startOffset: 14824, endOffset: 14923 },
    },
    {
      text: "Every place that loaded it was found, rebuilt and given new secrets",
      region: { startLine: 290, startColumn: 7, endLine: 290, endColumn: 74, startOffset: 14930, endOffset: 14997 },
    },
    {
      text: "All other models were scanned since, by the version of the scanner that this runbook names",
      region: { startLine: 291, startColumn: 7, endLine: 291, endColumn: 97, startOffset: 15004, endOffset: 15094 },
    },
    {
      text: "The gate blocks a malicious sample, and that was tried",
      region: { startLine: 292, startColumn: 7, endLine: 292, endColumn: 61, startOffset: 15101, endOffset: 15155 },
    },
    {
      text: "Users and leadership were told what is known, and nothing that is not",
      region: { startLine: 293, startColumn: 7, endLine: 293, endColumn: 76, startOffset: 15162, endOffset: 15231 },
    },
    {
      text: "The incident record is complete, and the freeze was lifted by the security lead",
      region: { startLine: 294, startColumn: 7, endLine: 294, endColumn: 86, startOffset: 15238, endOffset: 15317 },
    },
  ],
}
