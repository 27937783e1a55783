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
      id: "MODEL-01",
      statement: "Only chosen people can approve a new model",
      severity: "high",
      triage: undefined,
      rules: [],
      manual: "code owners take effect through branch protection, which is a setting of the repository",
      region: { startLine: 46, startColumn: 3, endLine: 46, endColumn: 11, startOffset: 3045, endOffset: 3053 },
    },
  ],
  failures: [
    {
      title: "The scanner cannot be installed",
      region: { startLine: 50, startColumn: 1, endLine: 50, endColumn: 36, startOffset: 3220, endOffset: 3255 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nERROR: No matching distribution found for modelscan==0.8.8\nERROR: ResolutionImpossible: for help visit https://pip.pypa.io/\nmodelscan: command not found\n```",
        region: { startLine: 58, startColumn: 1, endLine: 62, endColumn: 4, startOffset: 3497, endOffset: 3661 },
      },
      rootCause: {
        text: "The index of packages cannot be reached, the version does not support the Python of the job, or the scanner\nand something else that is installed ask for different versions of the same package.",
        region: { startLine: 64, startColumn: 17, endLine: 65, endColumn: 85, startOffset: 3679, endOffset: 3871 },
      },
      resolution: {
        text: "```bash\n# Which Python, which scanner, which conflict?\ngh run view RUN_ID --log | grep -nE 'Python 3|modelscan|ResolutionImpossible|conflict'\n\n# Does it install into an empty environment?\npython3.11 -m venv /tmp/scanner && /tmp/scanner/bin/pip install modelscan==0.8.8\n```",
        region: { startLine: 69, startColumn: 1, endLine: 75, endColumn: 4, startOffset: 3890, endOffset: 4162 },
      },
      fix: {
        text: "1. A network error: run the failed job again, once.\n2. A conflict: install the scanner into an environment of its own, apart from the project.\n3. A version that does not exist for this Python: use the Python version of this runbook.\n4. DO NOT make the step optional. A scan that did not run has not passed.",
        region: { startLine: 79, startColumn: 1, endLine: 82, endColumn: 74, startOffset: 4174, endOffset: 4480 },
      },
      prevention: {
        text: "WF-31 and WF-32 fix the versions of the scanner and of Python.",
        region: { startLine: 84, startColumn: 17, endLine: 84, endColumn: 79, startOffset: 4498, endOffset: 4560 },
      },
      controls: ["WF-31", "WF-32"],
      patterns: [
        {
          text: "/Could not install (?:modelscan|picklescan)|No matching distribution found for (?:modelscan|picklescan)/i",
          region: { startLine: 52, startColumn: 1, endLine: 52, endColumn: 122, startOffset: 3257, endOffset: 3378 },
        },
        {
          text: "/ResolutionImpossible/",
          region: { startLine: 53, startColumn: 1, endLine: 53, endColumn: 39, startOffset: 3379, endOffset: 3417 },
        },
        {
          text: "/^(?:modelscan|picklescan): command not found/",
          region: { startLine: 54, startColumn: 1, endLine: 54, endColumn: 63, startOffset: 3418, endOffset: 3480 },
        },
      ],
    },
    {
      title: "The scan finds something dangerous in a model",
      region: { startLine: 86, startColumn: 1, endLine: 86, endColumn: 50, startOffset: 4562, endOffset: 4611 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nSecurity scan FAILED: critical or high severity issues found\nCRITICAL: Unsafe operator found in models/example.pkl: 'system' from module 'posix'\nmodels/example.pkl: dangerous import 'builtins eval' FOUND\n```",
        region: { startLine: 94, startColumn: 1, endLine: 98, endColumn: 4, startOffset: 4798, endOffset: 5013 },
      },
      rootCause: {
        text: "The model runs code when it is loaded. Either that is an attack, or the format needs it for something that\nanother format can do without code. Which of them it is, is not known until somebody has looked.",
        region: { startLine: 100, startColumn: 17, endLine: 101, endColumn: 97, startOffset: 5031, endOffset: 5234 },
      },
      resolution: {
        text: "Treat it as an attack until it is proven harmless. NEVER load the model to find out.\n\n```bash\n# What exactly was found? The report, from the failed run.\ngh run download RUN_ID --repo OWNER/REPO --name \"ai-ml-security-report-$(gh run view RUN_ID --json headSha --jq .headSha)\"\n\n# What would run, without running it?\npython3 -m pickletools \"$MODEL\" | grep -E 'GLOBAL|STACK_GLOBAL|REDUCE|INST|OBJ' | head -40\n\n# Who brought it, and from where?\ngit log --all --full-history --format='%h %an %ad %s' -- \"$MODEL\"\nsha256sum \"$MODEL\"\n```",
        region: { startLine: 103, startColumn: 17, endLine: 115, endColumn: 4, startOffset: 5252, endOffset: 5781 },
      },
      fix: {
        text: "1. **BLOCK THE PULL REQUEST.** Say on it that a person has to look, and nothing more.\n2. Compare the digest with the one that the model's publisher gives. A model that nobody published is not trusted.\n3. Does it call into a shell, the network, the file system or `eval`? It is malicious: go to \"A malicious model is in the main\n   branch\" if it was merged, and otherwise remove it from the branch, report the account, and look at its other contributions.\n4. Does it only build known classes of the library that trained it? It may be harmless. Convert it to a format without code.\n5. It cannot be converted: an exception needs the digest of this file, the reason, the name of whoever in the security team\n   agreed, and a date on which it ends. DO NOT allow a pattern or a folder.",
        region: { startLine: 119, startColumn: 1, endLine: 125, endColumn: 76, startOffset: 5793, endOffset: 6572 },
      },
      prevention: {
        text: "WF-35 keeps the gate shut and WF-36 the report at hand. Ask for the digest and the origin of every new model,\nand prefer formats that hold numbers only (see \"Where this differs\").",
        region: { startLine: 127, startColumn: 17, endLine: 128, endColumn: 70, startOffset: 6590, endOffset: 6769 },
      },
      controls: ["WF-35", "WF-36"],
      patterns: [
        {
          text: "/(?:critical|high)\\b.*(?:__reduce__|unsafe operator|dangerous)/i",
          region: { startLine: 88, startColumn: 1, endLine: 88, endColumn: 81, startOffset: 4613, endOffset: 4693 },
        },
        {
          text: "/Unsafe operator found/i",
          region: { startLine: 89, startColumn: 1, endLine: 89, endColumn: 41, startOffset: 4694, endOffset: 4734 },
        },
        {
          text: "/dangerous import '.*' FOUND/i",
          region: { startLine: 90, startColumn: 1, endLine: 90, endColumn: 47, startOffset: 4735, endOffset: 4781 },
        },
      ],
    },
    {
      title: "Code loads models without care",
      region: { startLine: 130, startColumn: 1, endLine: 130, endColumn: 35, startOffset: 6771, endOffset: 6805 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nHIGH: Unsafe deserialization in src/loader.py: pickle.loads()\n_pickle.UnpicklingError: Weights only load failed\n```",
        region: { startLine: 137, startColumn: 1, endLine: 140, endColumn: 4, startOffset: 6951, endOffset: 7074 },
      },
      rootCause: {
        text: "The code reads a file with a function that runs what the file says, and nothing before it makes sure whose\nfile that is.",
        region: { startLine: 142, startColumn: 17, endLine: 143, endColumn: 14, startOffset: 7092, endOffset: 7212 },
      },
      resolution: {
        text: "```bash\n# Where are models loaded, and where do their paths come from?\ngit grep -nE 'pickle\\.loads?\\(|joblib\\.load\\(|torch\\.load\\(|dill\\.loads?\\(|yaml\\.load\\(' -- '*.py'\n\n# Is there a check before? Look at the whole function, at the commit that was scanned.\ngit show COMMIT:src/loader.py\n```",
        region: { startLine: 147, startColumn: 1, endLine: 153, endColumn: 4, startOffset: 7231, endOffset: 7522 },
      },
      fix: {
        text: "1. Change the format: Safetensors or ONNX for weights, JSON for settings. Then the function is not needed.\n2. PyTorch: `torch.load(path, weights_only=True)`, with a version that has no known bypass of it.\n3. It has to be a pickle: compare its SHA-256 with one that is written in the code or signed with the release, before the file\n   is opened, and open the same bytes that were compared.\n4. \"We trust the source\" is an answer only if the file cannot change on its way. Then it has a digest: see 3.\n5. NEVER silence the finding with a comment alone. An exception has a reason, an approver and a date.",
        region: { startLine: 157, startColumn: 1, endLine: 162, endColumn: 102, startOffset: 7534, endOffset: 8135 },
      },
      prevention: {
        text: "WF-35 blocks the next one. Load models in one place of the code, so that one review covers all of them.",
        region: { startLine: 164, startColumn: 17, endLine: 164, endColumn: 120, startOffset: 8153, endOffset: 8256 },
      },
      controls: ["WF-35"],
      patterns: [
        {
          text: "/unsafe deserialization in .*: .*(?:pickle|joblib|torch|yaml|dill)/i",
          region: { startLine: 132, startColumn: 1, endLine: 132, endColumn: 85, startOffset: 6807, endOffset: 6891 },
        },
        {
          text: "/Weights only load failed/",
          region: { startLine: 133, startColumn: 1, endLine: 133, endColumn: 43, startOffset: 6892, endOffset: 6934 },
        },
      ],
    },
    {
      title: "The scan script fails",
      region: { startLine: 166, startColumn: 1, endLine: 166, endColumn: 26, startOffset: 8258, endOffset: 8283 },
      chapter: undefined,
      impact: undefined,
      symptoms: {
        text: "```text\nModuleNotFoundError: No module named 'torch'\nSyntaxError: invalid syntax\npython: can't open file '/home/runner/work/x/scan_models.py': [Errno 2] No such file or directory\n```",
        region: { startLine: 173, startColumn: 1, endLine: 177, endColumn: 4, startOffset: 8508, endOffset: 8690 },
      },
      rootCause: {
        text: "The script imports what the job does not install, it was edited inside the workflow where no editor checks it,\nthe shell changed it on its way (`<<EOF` without quotes expands `$`), or another Python runs it.",
        region: { startLine: 179, startColumn: 17, endLine: 180, endColumn: 97, startOffset: 8708, endOffset: 8915 },
      },
      resolution: {
        text: "```bash\n# Which Python ran, and what was installed before?\ngh run view RUN_ID --log | grep -nE 'Python 3|pip install|Successfully installed'\n\n# Does the script parse? Take it out of the workflow first.\nyq -r '.jobs[].steps[].run' .github/workflows/model-security.yml > /tmp/steps.txt\npython3.11 -m py_compile scan_models.py\n```",
        region: { startLine: 184, startColumn: 1, endLine: 191, endColumn: 4, startOffset: 8934, endOffset: 9261 },
      },
      fix: {
        text: "1. Move the script into a file of the repository, next to its test.\n2. Install what it imports, at fixed versions, in a step before.\n3. Quote the delimiter (`<<'EOF'`) if it has to stay embedded.\n4. Test it with one harmless model and with one that is malicious on purpose and does nothing, made by the test itself.\n5. DO NOT skip the step until then. Block the merge of models instead.",
        region: { startLine: 195, startColumn: 1, endLine: 199, endColumn: 71, startOffset: 9273, endOffset: 9659 },
      },
      prevention: {
        text: "WF-33 and WF-34 hold what the script needs; WF-32 holds the Python that runs it.",
        region: { startLine: 201, startColumn: 17, endLine: 201, endColumn: 97, startOffset: 9677, endOffset: 9757 },
      },
      controls: ["WF-33", "WF-34", "WF-32"],
      patterns: [
        {
          text: "/ModuleNotFoundError: No module named '(?:torch|numpy|modelscan|picklescan|fickling|safetensors|onnx|joblib|sklearn|tensorflow|transformers)/",
          region: { startLine: 168, startColumn: 1, endLine: 168, endColumn: 158, startOffset: 8285, endOffset: 8442 },
        },
        {
          text: "/can't open file '.*scan.*\\.py'/",
          region: { startLine: 169, startColumn: 1, endLine: 169, endColumn: 49, startOffset: 8443, endOffset: 8491 },
        },
      ],
    },
  ],
  emergencies: [
    {
      title: "A malicious model is in the main branch",
      region: { startLine: 205, startColumn: 1, endLine: 205, endColumn: 44, startOffset: 9775, endOffset: 9818 },
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
          region: { startLine: 212, startColumn: 4, endLine: 212, endColumn: 125, startOffset: 10048, endOffset: 10169 },
        },
        {
          text: "Call the security team and the CTO or the security lead (immediate).",
          within: {
            text: "immediate",
            minutes: 15,
          },
          parts: [],
          region: { startLine: 213, startColumn: 4, endLine: 213, endColumn: 72, startOffset: 10173, endOffset: 10241 },
        },
        {
          text: "NEVER load, move or delete the file before it is saved: keep a copy with its digest, the commit and the report, where only\nthe investigation reaches it.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 214, startColumn: 4, endLine: 215, endColumn: 33, startOffset: 10245, endOffset: 10400 },
        },
        {
          text: "Take it out of the main branch by a reviewed revert, at once. Removing it on a branch of its own leaves it where it is.\nDO NOT rewrite the history: it is evidence, and clones keep the file anyway.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 216, startColumn: 4, endLine: 217, endColumn: 80, startOffset: 10404, endOffset: 10603 },
        },
        {
          text: "Find out where it was loaded since the merge: deployments, jobs, developers. Take those out of service, without switching\nthem off.",
          within: {
            text: "30 minutes",
            minutes: 30,
          },
          parts: [],
          region: { startLine: 226, startColumn: 4, endLine: 227, endColumn: 13, startOffset: 10932, endOffset: 11066 },
        },
        {
          text: "Revoke every secret that those places could read (within 1 hour).",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 228, startColumn: 4, endLine: 228, endColumn: 69, startOffset: 11070, endOffset: 11135 },
        },
        {
          text: "Remove the access of the account that brought it, and look at everything else that it touched (within 1 hour).",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 229, startColumn: 4, endLine: 229, endColumn: 114, startOffset: 11139, endOffset: 11249 },
        },
        {
          text: "Tell the leadership of engineering (within 1 hour).",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 230, startColumn: 4, endLine: 230, endColumn: 55, startOffset: 11253, endOffset: 11304 },
        },
        {
          text: "Open a draft security advisory, and keep what is known in it (within 4 hours). DO NOT publish it before the extent is known.",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 231, startColumn: 4, endLine: 231, endColumn: 128, startOffset: 11308, endOffset: 11432 },
        },
        {
          text: "Scan all models of the repository again: gh workflow run model-security.yml --ref main (within 4 hours).",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 232, startColumn: 5, endLine: 232, endColumn: 111, startOffset: 11437, endOffset: 11543 },
        },
        {
          text: "Tell the users who could have loaded it, once they can do something about it (within 24 hours).",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 233, startColumn: 5, endLine: 233, endColumn: 100, startOffset: 11548, endOffset: 11643 },
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
          region: { startLine: 237, startColumn: 4, endLine: 237, endColumn: 60, startOffset: 11686, endOffset: 11742 },
        },
        {
          text: "Audit the way that models take into the repository and out of it.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 238, startColumn: 4, endLine: 238, endColumn: 69, startOffset: 11746, endOffset: 11811 },
        },
        {
          text: "Give every model a digest, an origin and a signature, and verify them where it is loaded.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 239, startColumn: 4, endLine: 239, endColumn: 93, startOffset: 11815, endOffset: 11904 },
        },
        {
          text: "Decide who may approve models from now on.",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 240, startColumn: 4, endLine: 240, endColumn: 46, startOffset: 11908, endOffset: 11950 },
        },
        {
          text: "Lift the freeze only when the security lead says so: gh variable delete DEPLOY_FREEZE --repo OWNER/REPO",
          within: {
            text: "24 hours",
            minutes: 1440,
          },
          parts: [],
          region: { startLine: 241, startColumn: 4, endLine: 241, endColumn: 109, startOffset: 11954, endOffset: 12059 },
        },
      ],
      communication: {
        text: "```text\nSubject: Security incident: malicious model in REPO\n\nWhat happened: [what was found, where, since when]\nWho is affected: [versions, deployments, or: not known yet]\nWhat we did: [only what is done, with times]\nWhat you should do: [steps, or: nothing yet]\nNext message: [time]\nContact: [address]\n```",
        region: { startLine: 245, startColumn: 1, endLine: 254, endColumn: 4, startOffset: 12090, endOffset: 12395 },
      },
    },
    {
      title: "The model scan was bypassed",
      region: { startLine: 256, startColumn: 1, endLine: 256, endColumn: 32, startOffset: 12397, endOffset: 12428 },
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
          region: { startLine: 262, startColumn: 4, endLine: 262, endColumn: 109, startOffset: 12581, endOffset: 12686 },
        },
        {
          text: "DO NOT approve any pull request with a model until the gate works again.",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 263, startColumn: 4, endLine: 263, endColumn: 76, startOffset: 12690, endOffset: 12762 },
        },
        {
          text: "List the models that were merged since: git log --since=DATE --diff-filter=AM --name-only --format= -- '*.pkl' '*.pt' '*.h5'",
          within: {
            text: "1 hour",
            minutes: 60,
          },
          parts: [],
          region: { startLine: 264, startColumn: 4, endLine: 264, endColumn: 130, startOffset: 12766, endOffset: 12892 },
        },
        {
          text: "Scan every one of them from the main branch, and treat each finding as above (within 4 hours).",
          within: {
            text: "4 hours",
            minutes: 240,
          },
          parts: [],
          region: { startLine: 265, startColumn: 4, endLine: 265, endColumn: 98, startOffset: 12896, endOffset: 12990 },
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
          region: { startLine: 269, startColumn: 4, endLine: 269, endColumn: 97, startOffset: 13031, endOffset: 13124 },
        },
        {
          text: "Require the scan before a merge.",
          within: {
            text: "5 days",
            minutes: 7200,
          },
          parts: [],
          region: { startLine: 270, startColumn: 4, endLine: 270, endColumn: 36, startOffset: 13128, endOffset: 13160 },
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
      region: { startLine: 82, startColumn: 4, endLine: 82, endColumn: 33, startOffset: 4410, endOffset: 4439 },
    },
    {
      text: "NEVER load the model to find out",
      region: { startLine: 103, startColumn: 68, endLine: 103, endColumn: 100, startOffset: 5303, endOffset: 5335 },
    },
    {
      text: "BLOCK THE PULL REQUEST",
      region: { startLine: 119, startColumn: 6, endLine: 119, endColumn: 28, startOffset: 5798, endOffset: 5820 },
    },
    {
      text: "DO NOT allow a pattern or a folder",
      region: { startLine: 125, startColumn: 41, endLine: 125, endColumn: 75, startOffset: 6537, endOffset: 6571 },
    },
    {
      text: "NEVER silence the finding with a comment alone",
      region: { startLine: 162, startColumn: 4, endLine: 162, endColumn: 50, startOffset: 8037, endOffset: 8083 },
    },
    {
      text: "DO NOT skip the step until then",
      region: { startLine: 199, startColumn: 4, endLine: 199, endColumn: 35, startOffset: 9592, endOffset: 9623 },
    },
    {
      text: "STOP ALL DEPLOYMENTS",
      region: { startLine: 212, startColumn: 6, endLine: 212, endColumn: 26, startOffset: 10050, endOffset: 10070 },
    },
    {
      text: "NEVER load, move or delete the file before it is saved",
      region: { startLine: 214, startColumn: 4, endLine: 214, endColumn: 58, startOffset: 10245, endOffset: 10299 },
    },
    {
      text: "DO NOT rewrite the history",
      region: { startLine: 217, startColumn: 4, endLine: 217, endColumn: 30, startOffset: 10527, endOffset: 10553 },
    },
    {
      text: "DO NOT publish it before the extent is known",
      region: { startLine: 231, startColumn: 83, endLine: 231, endColumn: 127, startOffset: 11387, endOffset: 11431 },
    },
    {
      text: "DO NOT approve any pull request with a model until the gate works again",
      region: { startLine: 263, startColumn: 4, endLine: 263, endColumn: 75, startOffset: 12690, endOffset: 12761 },
    },
  ],
  completionCriteria: [
    {
      text: "No branch that people use holds the malicious model, and the main branch was looked at to make sure",
      region: { startLine: 274, startColumn: 7, endLine: 274, endColumn: 106, startOffset: 13192, endOffset: 13291 },
    },
    {
      text: "Every place that loaded it was found, rebuilt and given new secrets",
      region: { startLine: 275, startColumn: 7, endLine: 275, endColumn: 74, startOffset: 13298, endOffset: 13365 },
    },
    {
      text: "All other models were scanned since, by the version of the scanner that this runbook names",
      region: { startLine: 276, startColumn: 7, endLine: 276, endColumn: 97, startOffset: 13372, endOffset: 13462 },
    },
    {
      text: "The gate blocks a malicious sample, and that was tried",
      region: { startLine: 277, startColumn: 7, endLine: 277, endColumn: 61, startOffset: 13469, endOffset: 13523 },
    },
    {
      text: "Users and leadership were told what is known, and nothing that is not",
      region: { startLine: 278, startColumn: 7, endLine: 278, endColumn: 76, startOffset: 13530, endOffset: 13599 },
    },
    {
      text: "The incident record is complete, and the freeze was lifted by the security lead",
      region: { startLine: 279, startColumn: 7, endLine: 279, endColumn: 86, startOffset: 13606, endOffset: 13685 },
    },
  ],
}
