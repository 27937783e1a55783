// Written by scripts/generate.mjs. Do not edit.
import type { Policy } from '../model/policy.ts'

export const policy: Policy = {
  id: "workflow-hardening",
  title: "Workflow hardening",
  owner: "The people who maintain the workflows",
  reviewed: "2026-11-24",
  reviewEveryDays: 90,
  extends: [],
  byDefault: true,
  path: "policies/workflow-hardening.md",
  bundled: true,
  triage: [
    {
      workflow: "Compromised code ran",
      severity: "critical",
      impact: "Secrets and releases may be in other hands",
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
      region: { startLine: 21, startColumn: 1, endLine: 21, endColumn: 160, startOffset: 602, endOffset: 761 },
    },
    {
      workflow: "Code or rights beyond review",
      severity: "high",
      impact: "One moved tag or one bad step is enough",
      respondWithin: {
        text: "1 hour",
        minutes: 60,
      },
      firstResponder: "On-call engineer",
      escalateTo: "Security team",
      escalateWithin: {
        text: "4 hours",
        minutes: 240,
      },
      region: { startLine: 22, startColumn: 1, endLine: 22, endColumn: 136, startOffset: 762, endOffset: 897 },
    },
    {
      workflow: "Rights wider than needed",
      severity: "medium",
      impact: "An attack elsewhere reaches further",
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
      region: { startLine: 23, startColumn: 1, endLine: 23, endColumn: 150, startOffset: 898, endOffset: 1047 },
    },
    {
      workflow: "Untidy exceptions",
      severity: "low",
      impact: "The next review takes longer",
      respondWithin: {
        text: "next business day",
        minutes: undefined,
      },
      firstResponder: "Whoever owns the workflow",
      escalateTo: "Whoever owns the repository",
      escalateWithin: {
        text: "1 week",
        minutes: 10080,
      },
      region: { startLine: 24, startColumn: 1, endLine: 24, endColumn: 146, startOffset: 1048, endOffset: 1193 },
    },
  ],
  escalation: [],
  chapters: [],
  controls: [
    {
      id: "HARD-01",
      statement: "Every action of somebody else is pinned to a commit",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "action/pinned",
          severity: undefined,
          region: { startLine: 30, startColumn: 68, endLine: 30, endColumn: 81, startOffset: 1349, endOffset: 1362 },
        },
      ],
      manual: undefined,
      region: { startLine: 30, startColumn: 3, endLine: 30, endColumn: 10, startOffset: 1284, endOffset: 1291 },
    },
    {
      id: "HARD-02",
      statement: "Every reusable workflow of somebody else is pinned to a commit",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "action/reusable-pinned",
          severity: undefined,
          region: { startLine: 31, startColumn: 79, endLine: 31, endColumn: 101, startOffset: 1451, endOffset: 1473 },
        },
      ],
      manual: undefined,
      region: { startLine: 31, startColumn: 3, endLine: 31, endColumn: 10, startOffset: 1375, endOffset: 1382 },
    },
    {
      id: "HARD-03",
      statement: "Every container image has a digest, or the tag of a version",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "image/pinned",
          severity: undefined,
          region: { startLine: 32, startColumn: 76, endLine: 32, endColumn: 88, startOffset: 1559, endOffset: 1571 },
        },
      ],
      manual: undefined,
      region: { startLine: 32, startColumn: 3, endLine: 32, endColumn: 10, startOffset: 1486, endOffset: 1493 },
    },
    {
      id: "HARD-04",
      statement: "Every job says what its token may do",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "permissions/declared",
          severity: undefined,
          region: { startLine: 33, startColumn: 53, endLine: 33, endColumn: 73, startOffset: 1634, endOffset: 1654 },
        },
      ],
      manual: undefined,
      region: { startLine: 33, startColumn: 3, endLine: 33, endColumn: 10, startOffset: 1584, endOffset: 1591 },
    },
    {
      id: "HARD-05",
      statement: "The right to write stands on the job that needs it",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "permissions/least",
          severity: undefined,
          region: { startLine: 34, startColumn: 67, endLine: 34, endColumn: 84, startOffset: 1733, endOffset: 1750 },
        },
      ],
      manual: undefined,
      region: { startLine: 34, startColumn: 3, endLine: 34, endColumn: 10, startOffset: 1669, endOffset: 1676 },
    },
    {
      id: "HARD-06",
      statement: "No job and no workflow asks for all rights at once",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "permissions/narrow",
          severity: undefined,
          region: { startLine: 35, startColumn: 67, endLine: 35, endColumn: 85, startOffset: 1829, endOffset: 1847 },
        },
        {
          rule: "permissions/workflow-narrow",
          severity: undefined,
          region: { startLine: 35, startColumn: 89, endLine: 35, endColumn: 116, startOffset: 1851, endOffset: 1878 },
        },
      ],
      manual: undefined,
      region: { startLine: 35, startColumn: 3, endLine: 35, endColumn: 10, startOffset: 1765, endOffset: 1772 },
    },
    {
      id: "HARD-07",
      statement: "Every workflow and action file can be read whole",
      severity: "high",
      triage: undefined,
      rules: [
        {
          rule: "source/readable",
          severity: undefined,
          region: { startLine: 36, startColumn: 65, endLine: 36, endColumn: 80, startOffset: 1953, endOffset: 1968 },
        },
        {
          rule: "source/recognised",
          severity: "medium",
          region: { startLine: 36, startColumn: 84, endLine: 36, endColumn: 101, startOffset: 1972, endOffset: 1989 },
        },
      ],
      manual: undefined,
      region: { startLine: 36, startColumn: 3, endLine: 36, endColumn: 10, startOffset: 1891, endOffset: 1898 },
    },
    {
      id: "HARD-08",
      statement: "Every exception names its rule and its reason, is in use, and has not run out",
      severity: "medium",
      triage: undefined,
      rules: [
        {
          rule: "ignore/well-formed",
          severity: undefined,
          region: { startLine: 37, startColumn: 94, endLine: 37, endColumn: 112, startOffset: 2102, endOffset: 2120 },
        },
        {
          rule: "ignore/known",
          severity: undefined,
          region: { startLine: 37, startColumn: 116, endLine: 37, endColumn: 128, startOffset: 2124, endOffset: 2136 },
        },
        {
          rule: "ignore/current",
          severity: undefined,
          region: { startLine: 37, startColumn: 132, endLine: 37, endColumn: 146, startOffset: 2140, endOffset: 2154 },
        },
        {
          rule: "ignore/used",
          severity: "low",
          region: { startLine: 37, startColumn: 150, endLine: 37, endColumn: 161, startOffset: 2158, endOffset: 2169 },
        },
      ],
      manual: undefined,
      region: { startLine: 37, startColumn: 3, endLine: 37, endColumn: 10, startOffset: 2011, endOffset: 2018 },
    },
    {
      id: "HARD-09",
      statement: "Only chosen people can change workflows",
      severity: "medium",
      triage: undefined,
      rules: [],
      manual: "code owners take effect through branch protection, which is a setting of the repository",
      region: { startLine: 38, startColumn: 3, endLine: 38, endColumn: 10, startOffset: 2190, endOffset: 2197 },
    },
  ],
  failures: [
    {
      title: "A pinned action cannot be found",
      region: { startLine: 42, startColumn: 1, endLine: 42, endColumn: 36, startOffset: 2363, endOffset: 2398 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nError: Unable to resolve action `SOMEBODY/ACTION@…`, unable to find version `…`\nError: An action could not be found at the URI\n```",
        region: { startLine: 49, startColumn: 1, endLine: 52, endColumn: 4, startOffset: 2519, endOffset: 2657 },
      },
      rootCause: {
        text: "The commit does not exist in that repository: it was copied wrongly, it was in a fork only, or the owner\nrewrote the history, renamed or removed the repository.",
        region: { startLine: 54, startColumn: 17, endLine: 55, endColumn: 56, startOffset: 2675, endOffset: 2835 },
      },
      resolution: {
        text: "```bash\n# Does the repository exist, and is the commit in it?\ngh api repos/SOMEBODY/ACTION --jq '.full_name, .archived'\ngh api repos/SOMEBODY/ACTION/commits/COMMIT --jq '.sha, .commit.committer.date'\ngh api repos/SOMEBODY/ACTION/tags --jq '.[] | \"\\(.name) \\(.commit.sha)\"' | head\n```",
        region: { startLine: 59, startColumn: 1, endLine: 64, endColumn: 4, startOffset: 2854, endOffset: 3137 },
      },
      fix: {
        text: "1. DO NOT replace the commit with a tag or a branch to make it run.\n2. The commit of the tag in the comment is another one: find out why before you take it. A moved tag may be an attack.\n3. The repository was renamed: write its new name, and check that the same people own it.\n4. The repository is gone or archived: use another action, or write the few commands yourself.",
        region: { startLine: 68, startColumn: 1, endLine: 71, endColumn: 95, startOffset: 3149, endOffset: 3520 },
      },
      prevention: {
        text: "HARD-01 and HARD-02 want commits. Let a bot propose new ones, so that tag and commit change together and\nsomebody reads what changed.",
        region: { startLine: 73, startColumn: 17, endLine: 74, endColumn: 29, startOffset: 3538, endOffset: 3671 },
      },
      controls: ["HARD-01", "HARD-02"],
      patterns: [
        {
          text: "/Unable to resolve action/i",
          region: { startLine: 44, startColumn: 1, endLine: 44, endColumn: 44, startOffset: 2400, endOffset: 2443 },
        },
        {
          text: "/An action could not be found at the URI/i",
          region: { startLine: 45, startColumn: 1, endLine: 45, endColumn: 59, startOffset: 2444, endOffset: 2502 },
        },
      ],
    },
    {
      title: "A step is refused after permissions were narrowed",
      region: { startLine: 76, startColumn: 1, endLine: 76, endColumn: 54, startOffset: 3673, endOffset: 3726 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nHTTP 403: Resource not accessible by integration\nremote: Permission to OWNER/REPO.git denied to github-actions[bot].\n```",
        region: { startLine: 83, startColumn: 1, endLine: 86, endColumn: 4, startOffset: 3877, endOffset: 4005 },
      },
      rootCause: {
        text: "A `permissions` block grants only what it names; everything else becomes `none`. A block on the job\nreplaces that of the workflow. Runs for pull requests from forks only read, whatever the file says.",
        region: { startLine: 88, startColumn: 17, endLine: 89, endColumn: 100, startOffset: 4023, endOffset: 4222 },
      },
      resolution: {
        text: "```bash\n# What did the job get?\ngh run view RUN_ID --log | grep -A 12 'GITHUB_TOKEN Permissions'\n\n# What does the failing call need? The documentation of each REST call names its permission.\ngh run view RUN_ID --log-failed | grep -nE '40[34]|denied'\n```",
        region: { startLine: 93, startColumn: 1, endLine: 99, endColumn: 4, startOffset: 4241, endOffset: 4494 },
      },
      fix: {
        text: "1. Add the one scope that the call needs to the one job that makes it.\n2. NEVER write `write-all` to find out which one it was.\n3. The run is for a fork: do that part in a workflow that starts after the merge. DO NOT move it to\n   `pull_request_target` together with a checkout of the fork's code.",
        region: { startLine: 103, startColumn: 1, endLine: 106, endColumn: 70, startOffset: 4506, endOffset: 4803 },
      },
      prevention: {
        text: "HARD-04 to HARD-06. Start a new job with `permissions: {}` and add scopes with the steps that need them.",
        region: { startLine: 108, startColumn: 17, endLine: 108, endColumn: 121, startOffset: 4821, endOffset: 4925 },
      },
      controls: ["HARD-04", "HARD-06"],
      patterns: [
        {
          text: "/Resource not accessible by integration/i",
          region: { startLine: 78, startColumn: 1, endLine: 78, endColumn: 58, startOffset: 3728, endOffset: 3785 },
        },
        {
          text: "/remote: Permission to .* denied to github-actions\\[bot\\]/",
          region: { startLine: 79, startColumn: 1, endLine: 79, endColumn: 75, startOffset: 3786, endOffset: 3860 },
        },
      ],
    },
    {
      title: "GitHub does not run a workflow, or not as it is written",
      region: { startLine: 110, startColumn: 1, endLine: 110, endColumn: 60, startOffset: 4927, endOffset: 4986 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nInvalid workflow file: .github/workflows/x.yml\nYou have an error in your yaml syntax on line 12\n(no run at all after a push)\n```",
        region: { startLine: 117, startColumn: 1, endLine: 121, endColumn: 4, startOffset: 5102, endOffset: 5238 },
      },
      rootCause: {
        text: "The file cannot be read: wrong indentation, a key that stands twice, a tab, a conflict marker.",
        region: { startLine: 123, startColumn: 17, endLine: 123, endColumn: 111, startOffset: 5256, endOffset: 5350 },
      },
      resolution: {
        text: "```bash\n# Which line is it?\nrunproof check .github/workflows\ngit log --oneline -5 -- .github/workflows\n```",
        region: { startLine: 127, startColumn: 1, endLine: 131, endColumn: 4, startOffset: 5369, endOffset: 5475 },
      },
      fix: {
        text: "1. Mend the line that the check names, or go back to the last version that ran.\n2. Start the workflow once by hand or with an empty commit, and see that it runs.\n3. Look at what did not run meanwhile: a check that a file should have made is missing, not passed.",
        region: { startLine: 135, startColumn: 1, endLine: 137, endColumn: 100, startOffset: 5487, endOffset: 5748 },
      },
      prevention: {
        text: "HARD-07, and the check as a pre-commit hook.",
        region: { startLine: 139, startColumn: 17, endLine: 139, endColumn: 61, startOffset: 5766, endOffset: 5810 },
      },
      controls: ["HARD-07"],
      patterns: [
        {
          text: "/Invalid workflow file/i",
          region: { startLine: 112, startColumn: 1, endLine: 112, endColumn: 41, startOffset: 4988, endOffset: 5028 },
        },
        {
          text: "/You have an error in your yaml syntax/i",
          region: { startLine: 113, startColumn: 1, endLine: 113, endColumn: 57, startOffset: 5029, endOffset: 5085 },
        },
      ],
    },
    {
      title: "An exception has run out",
      region: { startLine: 141, startColumn: 1, endLine: 141, endColumn: 29, startOffset: 5812, endOffset: 5840 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nthe check reports ignore/current, and the finding that was ignored is back\n```",
        region: { startLine: 145, startColumn: 1, endLine: 147, endColumn: 4, startOffset: 5857, endOffset: 5943 },
      },
      rootCause: {
        text: "Somebody promised to mend it by that day.",
        region: { startLine: 149, startColumn: 17, endLine: 149, endColumn: 58, startOffset: 5961, endOffset: 6002 },
      },
      resolution: {
        text: "```bash\n# Who wrote it, when, and why?\ngit log -S 'runproof-ignore' --oneline -- .github\nrunproof explain ignore/current\n```",
        region: { startLine: 153, startColumn: 1, endLine: 157, endColumn: 4, startOffset: 6021, endOffset: 6145 },
      },
      fix: {
        text: "1. Mend what was ignored, and delete the comment.\n2. If that is not possible yet, write a new date and a new reason, and have it approved like the first one.\n3. DO NOT only move the date.",
        region: { startLine: 161, startColumn: 1, endLine: 163, endColumn: 30, startOffset: 6157, endOffset: 6344 },
      },
      prevention: {
        text: "HARD-08.",
        region: { startLine: 165, startColumn: 17, endLine: 165, endColumn: 25, startOffset: 6362, endOffset: 6370 },
      },
      controls: ["HARD-08"],
      patterns: [],
    },
  ],
  emergencies: [
    {
      title: "An action that we use was compromised",
      region: { startLine: 169, startColumn: 1, endLine: 169, endColumn: 42, startOffset: 6388, endOffset: 6429 },
      chapter: undefined,
      impact: "What the action did, it did with the token and the secrets of every job that ran it.",
      immediate: [
        {
          text: "STOP ALL RUNS THAT USE IT: cancel those under way and disable the workflows.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 175, startColumn: 4, endLine: 175, endColumn: 84, startOffset: 6576, endOffset: 6656 },
        },
        {
          text: "DO NOT RERUN ANYTHING to see whether it still happens. DO NOT delete runs or logs: they are the evidence.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 184, startColumn: 4, endLine: 184, endColumn: 113, startOffset: 6911, endOffset: 7020 },
        },
        {
          text: "Find the runs since the attack began, and what each job could reach: its secrets, its token's scopes, its identity token.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 185, startColumn: 4, endLine: 185, endColumn: 125, startOffset: 7024, endOffset: 7145 },
        },
        {
          text: "Rotate every secret that such a job could read, those of the organisation and of environments too (within 1 hour). A\npinned commit that was not the bad one is the only reason not to.",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 191, startColumn: 4, endLine: 192, endColumn: 69, startOffset: 7275, endOffset: 7460 },
        },
        {
          text: "Look for what a token could have written: releases, tags, branches, packages, other workflows (within 4 hours).",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 193, startColumn: 4, endLine: 193, endColumn: 115, startOffset: 7464, endOffset: 7575 },
        },
        {
          text: "Call the security lead (immediate).",
          within: {
            text: "immediate",
            minutes: 15,
          },
          parts: [],
          region: { startLine: 194, startColumn: 4, endLine: 194, endColumn: 39, startOffset: 7579, endOffset: 7614 },
        },
      ],
      afterwards: [
        {
          text: "Replace the action, or pin the last commit that is known to be good, and enable the workflows again.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 198, startColumn: 4, endLine: 198, endColumn: 104, startOffset: 7657, endOffset: 7757 },
        },
        {
          text: "Search other repositories of the organisation for the same action.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 199, startColumn: 4, endLine: 199, endColumn: 70, startOffset: 7761, endOffset: 7827 },
        },
        {
          text: "If a release was built in that time, go through \"A signature that we did not make\" in the runbook for release signing.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 200, startColumn: 4, endLine: 200, endColumn: 122, startOffset: 7831, endOffset: 7949 },
        },
        {
          text: "Write the incident record, with the list of rotated secrets by name and never by value.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 201, startColumn: 4, endLine: 201, endColumn: 91, startOffset: 7953, endOffset: 8040 },
        },
      ],
      communication: undefined,
    },
    {
      title: "A secret was printed to a log",
      region: { startLine: 203, startColumn: 1, endLine: 203, endColumn: 34, startOffset: 8042, endOffset: 8075 },
      chapter: undefined,
      impact: "Whoever can read the repository's runs can read the secret; in a public repository, everybody can.",
      immediate: [
        {
          text: "Rotate the secret where it was issued. It counts as stolen from the moment it was printed.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 209, startColumn: 4, endLine: 209, endColumn: 94, startOffset: 8236, endOffset: 8326 },
        },
        {
          text: "Save the log for the record with the value removed, then delete it: gh api -X DELETE repos/OWNER/REPO/actions/runs/RUN_ID/logs",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 210, startColumn: 4, endLine: 210, endColumn: 132, startOffset: 8330, endOffset: 8458 },
        },
        {
          text: "NEVER paste the value into an issue, a chat or the incident record.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 211, startColumn: 4, endLine: 211, endColumn: 71, startOffset: 8462, endOffset: 8529 },
        },
        {
          text: "Check where the secret was used since (within 4 hours).",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 212, startColumn: 4, endLine: 212, endColumn: 59, startOffset: 8533, endOffset: 8588 },
        },
      ],
      afterwards: [
        {
          text: "Find the step that printed it, and hand the secret over through env and standard input instead.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 216, startColumn: 4, endLine: 216, endColumn: 101, startOffset: 8631, endOffset: 8728 },
        },
        {
          text: "See whether the job needed the secret at all.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 217, startColumn: 4, endLine: 217, endColumn: 49, startOffset: 8732, endOffset: 8777 },
        },
        {
          text: "Write the incident record.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 218, startColumn: 4, endLine: 218, endColumn: 30, startOffset: 8781, endOffset: 8807 },
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
      text: "DO NOT replace the commit with a tag or a branch to make it run",
      region: { startLine: 68, startColumn: 4, endLine: 68, endColumn: 67, startOffset: 3152, endOffset: 3215 },
    },
    {
      text: "NEVER write `write-all` to find out which one it was",
      region: { startLine: 104, startColumn: 4, endLine: 104, endColumn: 56, startOffset: 4580, endOffset: 4632 },
    },
    {
      text: "DO NOT move it to `pull_request_target` together with a checkout of the fork's code",
      region: { startLine: 105, startColumn: 83, endLine: 106, endColumn: 69, startOffset: 4716, endOffset: 4802 },
    },
    {
      text: "DO NOT only move the date",
      region: { startLine: 163, startColumn: 4, endLine: 163, endColumn: 29, startOffset: 6318, endOffset: 6343 },
    },
    {
      text: "STOP ALL RUNS THAT USE IT",
      region: { startLine: 175, startColumn: 6, endLine: 175, endColumn: 31, startOffset: 6578, endOffset: 6603 },
    },
    {
      text: "DO NOT RERUN ANYTHING",
      region: { startLine: 184, startColumn: 6, endLine: 184, endColumn: 27, startOffset: 6913, endOffset: 6934 },
    },
    {
      text: "DO NOT delete runs or logs",
      region: { startLine: 184, startColumn: 63, endLine: 184, endColumn: 89, startOffset: 6970, endOffset: 6996 },
    },
    {
      text: "NEVER paste the value into an issue, a chat or the incident record",
      region: { startLine: 211, startColumn: 4, endLine: 211, endColumn: 70, startOffset: 8462, endOffset: 8528 },
    },
  ],
  completionCriteria: [
    {
      text: "No workflow that is enabled runs the code in question",
      region: { startLine: 222, startColumn: 7, endLine: 222, endColumn: 60, startOffset: 8839, endOffset: 8892 },
    },
    {
      text: "Every secret that could have been read is rotated, and the old value is refused",
      region: { startLine: 223, startColumn: 7, endLine: 223, endColumn: 86, startOffset: 8899, endOffset: 8978 },
    },
    {
      text: "What the token could have written was compared with what we wrote",
      region: { startLine: 224, startColumn: 7, endLine: 224, endColumn: 72, startOffset: 8985, endOffset: 9050 },
    },
    {
      text: "The controls of this runbook hold, or an exception with a reason and a date says why not",
      region: { startLine: 225, startColumn: 7, endLine: 225, endColumn: 95, startOffset: 9057, endOffset: 9145 },
    },
    {
      text: "The incident record is written",
      region: { startLine: 226, startColumn: 7, endLine: 226, endColumn: 37, startOffset: 9152, endOffset: 9182 },
    },
  ],
}
