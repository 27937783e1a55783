// src/generated/policy-model-security.ts
const policy = {
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
				minutes: 30
			},
			firstResponder: "On-call engineer and security team",
			escalateTo: "CTO or security lead",
			escalateWithin: {
				text: "30 minutes",
				minutes: 30
			},
			region: {
				startLine: 26,
				startColumn: 1,
				endLine: 26,
				endColumn: 176,
				startOffset: 848,
				endOffset: 1023
			}
		},
		{
			workflow: "Unsafe deserialization",
			severity: "high",
			impact: "The next malicious model will run",
			respondWithin: {
				text: "1 hour",
				minutes: 60
			},
			firstResponder: "Whoever owns the code",
			escalateTo: "Security team",
			escalateWithin: {
				text: "4 hours",
				minutes: 240
			},
			region: {
				startLine: 27,
				startColumn: 1,
				endLine: 27,
				endColumn: 129,
				startOffset: 1024,
				endOffset: 1152
			}
		},
		{
			workflow: "Model scan",
			severity: "medium",
			impact: "Models are merged without a look",
			respondWithin: {
				text: "4 hours",
				minutes: 240
			},
			firstResponder: "Whoever owns the workflow",
			escalateTo: "Security team",
			escalateWithin: {
				text: "next business day",
				minutes: void 0
			},
			region: {
				startLine: 28,
				startColumn: 1,
				endLine: 28,
				endColumn: 133,
				startOffset: 1153,
				endOffset: 1285
			}
		},
		{
			workflow: "False positive",
			severity: "low",
			impact: "A harmless model waits",
			respondWithin: {
				text: "next business day",
				minutes: void 0
			},
			firstResponder: "Contributor",
			escalateTo: "Development lead",
			escalateWithin: {
				text: "next business day",
				minutes: void 0
			},
			region: {
				startLine: 29,
				startColumn: 1,
				endLine: 29,
				endColumn: 123,
				startOffset: 1286,
				endOffset: 1408
			}
		}
	],
	escalation: [],
	chapters: [],
	controls: [
		{
			id: "WF-29",
			statement: "A job that scans models says after how many minutes it is stopped",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "model/time-limit",
				severity: void 0,
				region: {
					startLine: 35,
					startColumn: 80,
					endLine: 35,
					endColumn: 96,
					startOffset: 1576,
					endOffset: 1592
				}
			}],
			manual: void 0,
			region: {
				startLine: 35,
				startColumn: 3,
				endLine: 35,
				endColumn: 8,
				startOffset: 1499,
				endOffset: 1504
			}
		},
		{
			id: "WF-31",
			statement: "The scanner is installed at a fixed version",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model/scanner-pinned",
				severity: void 0,
				region: {
					startLine: 36,
					startColumn: 58,
					endLine: 36,
					endColumn: 78,
					startOffset: 1659,
					endOffset: 1679
				}
			}],
			manual: void 0,
			region: {
				startLine: 36,
				startColumn: 3,
				endLine: 36,
				endColumn: 8,
				startOffset: 1604,
				endOffset: 1609
			}
		},
		{
			id: "WF-32",
			statement: "The scan runs on the Python version that this runbook names: 3.11",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model/python-version",
				severity: void 0,
				region: {
					startLine: 37,
					startColumn: 80,
					endLine: 37,
					endColumn: 100,
					startOffset: 1771,
					endOffset: 1791
				}
			}],
			manual: void 0,
			region: {
				startLine: 37,
				startColumn: 3,
				endLine: 37,
				endColumn: 8,
				startOffset: 1694,
				endOffset: 1699
			}
		},
		{
			id: "WF-33",
			statement: "What a scan script imports is installed before it runs",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "model/script-dependencies",
				severity: void 0,
				region: {
					startLine: 38,
					startColumn: 69,
					endLine: 38,
					endColumn: 94,
					startOffset: 1872,
					endOffset: 1897
				}
			}],
			manual: void 0,
			region: {
				startLine: 38,
				startColumn: 3,
				endLine: 38,
				endColumn: 8,
				startOffset: 1806,
				endOffset: 1811
			}
		},
		{
			id: "WF-34",
			statement: "A scan script that is embedded in a workflow can be parsed, and has a test",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model/script-parses",
				severity: void 0,
				region: {
					startLine: 39,
					startColumn: 89,
					endLine: 39,
					endColumn: 108,
					startOffset: 1995,
					endOffset: 2014
				}
			}, {
				rule: "model/script-tested",
				severity: void 0,
				region: {
					startLine: 39,
					startColumn: 112,
					endLine: 39,
					endColumn: 131,
					startOffset: 2018,
					endOffset: 2037
				}
			}],
			manual: void 0,
			region: {
				startLine: 39,
				startColumn: 3,
				endLine: 39,
				endColumn: 8,
				startOffset: 1909,
				endOffset: 1914
			}
		},
		{
			id: "WF-35",
			statement: "A finding of the scan blocks the pull request",
			severity: "critical",
			triage: void 0,
			rules: [{
				rule: "model/scan-enforced",
				severity: void 0,
				region: {
					startLine: 40,
					startColumn: 60,
					endLine: 40,
					endColumn: 79,
					startOffset: 2109,
					endOffset: 2128
				}
			}, {
				rule: "model/pull-requests",
				severity: "high",
				region: {
					startLine: 40,
					startColumn: 83,
					endLine: 40,
					endColumn: 102,
					startOffset: 2132,
					endOffset: 2151
				}
			}],
			manual: void 0,
			region: {
				startLine: 40,
				startColumn: 3,
				endLine: 40,
				endColumn: 8,
				startOffset: 2052,
				endOffset: 2057
			}
		},
		{
			id: "WF-36",
			statement: "The report is uploaded under the name that this runbook downloads, also when the scan failed",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model/report-uploaded",
				severity: void 0,
				region: {
					startLine: 41,
					startColumn: 107,
					endLine: 41,
					endColumn: 128,
					startOffset: 2279,
					endOffset: 2300
				}
			}, {
				rule: "model/report-name",
				severity: "low",
				region: {
					startLine: 41,
					startColumn: 132,
					endLine: 41,
					endColumn: 149,
					startOffset: 2304,
					endOffset: 2321
				}
			}],
			manual: void 0,
			region: {
				startLine: 41,
				startColumn: 3,
				endLine: 41,
				endColumn: 8,
				startOffset: 2175,
				endOffset: 2180
			}
		},
		{
			id: "WF-37",
			statement: "The scan can be started by hand",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model/manual-run",
				severity: void 0,
				region: {
					startLine: 42,
					startColumn: 46,
					endLine: 42,
					endColumn: 62,
					startOffset: 2385,
					endOffset: 2401
				}
			}],
			manual: void 0,
			region: {
				startLine: 42,
				startColumn: 3,
				endLine: 42,
				endColumn: 8,
				startOffset: 2342,
				endOffset: 2347
			}
		},
		{
			id: "WF-39",
			statement: "One switch stops all deployments",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model/deploy-freeze",
				severity: void 0,
				region: {
					startLine: 43,
					startColumn: 47,
					endLine: 43,
					endColumn: 66,
					startOffset: 2460,
					endOffset: 2479
				}
			}],
			manual: void 0,
			region: {
				startLine: 43,
				startColumn: 3,
				endLine: 43,
				endColumn: 8,
				startOffset: 2416,
				endOffset: 2421
			}
		},
		{
			id: "MOD-01",
			statement: "Loading a model runs no code, and reads and writes nothing but the model",
			severity: "critical",
			triage: void 0,
			rules: [
				{
					rule: "model-file/execution",
					severity: void 0,
					region: {
						startLine: 44,
						startColumn: 88,
						endLine: 44,
						endColumn: 108,
						startOffset: 2579,
						endOffset: 2599
					}
				},
				{
					rule: "model-file/graph-execution",
					severity: void 0,
					region: {
						startLine: 44,
						startColumn: 112,
						endLine: 44,
						endColumn: 138,
						startOffset: 2603,
						endOffset: 2629
					}
				},
				{
					rule: "model-file/rewritten-import",
					severity: "high",
					region: {
						startLine: 44,
						startColumn: 142,
						endLine: 44,
						endColumn: 169,
						startOffset: 2633,
						endOffset: 2660
					}
				},
				{
					rule: "model-file/library-call",
					severity: "high",
					region: {
						startLine: 44,
						startColumn: 180,
						endLine: 44,
						endColumn: 203,
						startOffset: 2671,
						endOffset: 2694
					}
				},
				{
					rule: "model-file/graph-files",
					severity: "high",
					region: {
						startLine: 44,
						startColumn: 214,
						endLine: 44,
						endColumn: 236,
						startOffset: 2705,
						endOffset: 2727
					}
				},
				{
					rule: "model-file/unreviewed-import",
					severity: "medium",
					region: {
						startLine: 44,
						startColumn: 247,
						endLine: 44,
						endColumn: 275,
						startOffset: 2738,
						endOffset: 2766
					}
				},
				{
					rule: "model-file/unusual-operation",
					severity: "medium",
					region: {
						startLine: 44,
						startColumn: 288,
						endLine: 44,
						endColumn: 316,
						startOffset: 2779,
						endOffset: 2807
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 44,
				startColumn: 3,
				endLine: 44,
				endColumn: 9,
				startOffset: 2494,
				endOffset: 2500
			}
		},
		{
			id: "MODEL-02",
			statement: "A model was read whole, and every program reads the same in it",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "model-file/readable",
					severity: void 0,
					region: {
						startLine: 45,
						startColumn: 80,
						endLine: 45,
						endColumn: 99,
						startOffset: 2910,
						endOffset: 2929
					}
				},
				{
					rule: "model-file/plain-structure",
					severity: void 0,
					region: {
						startLine: 45,
						startColumn: 103,
						endLine: 45,
						endColumn: 129,
						startOffset: 2933,
						endOffset: 2959
					}
				},
				{
					rule: "model-file/tidy-structure",
					severity: "medium",
					region: {
						startLine: 45,
						startColumn: 133,
						endLine: 45,
						endColumn: 158,
						startOffset: 2963,
						endOffset: 2988
					}
				},
				{
					rule: "model-file/in-checkout",
					severity: "medium",
					region: {
						startLine: 45,
						startColumn: 171,
						endLine: 45,
						endColumn: 193,
						startOffset: 3001,
						endOffset: 3023
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 45,
				startColumn: 3,
				endLine: 45,
				endColumn: 11,
				startOffset: 2833,
				endOffset: 2841
			}
		},
		{
			id: "SRC-01",
			statement: "A pickle is loaded only where its digest was compared before, and never from outside",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "python/unpickling",
				severity: void 0,
				region: {
					startLine: 46,
					startColumn: 100,
					endLine: 46,
					endColumn: 117,
					startOffset: 3142,
					endOffset: 3159
				}
			}, {
				rule: "python/outside-data",
				severity: "critical",
				region: {
					startLine: 46,
					startColumn: 121,
					endLine: 46,
					endColumn: 140,
					startOffset: 3163,
					endOffset: 3182
				}
			}],
			manual: void 0,
			region: {
				startLine: 46,
				startColumn: 3,
				endLine: 46,
				endColumn: 9,
				startOffset: 3045,
				endOffset: 3051
			}
		},
		{
			id: "SRC-02",
			statement: "PyTorch loads weights only",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "python/torch-load",
				severity: void 0,
				region: {
					startLine: 47,
					startColumn: 42,
					endLine: 47,
					endColumn: 59,
					startOffset: 3245,
					endOffset: 3262
				}
			}],
			manual: void 0,
			region: {
				startLine: 47,
				startColumn: 3,
				endLine: 47,
				endColumn: 9,
				startOffset: 3206,
				endOffset: 3212
			}
		},
		{
			id: "SRC-03",
			statement: "A file of joblib is loaded only where its digest was compared before",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "python/joblib-load",
				severity: void 0,
				region: {
					startLine: 48,
					startColumn: 84,
					endLine: 48,
					endColumn: 102,
					startOffset: 3358,
					endOffset: 3376
				}
			}],
			manual: void 0,
			region: {
				startLine: 48,
				startColumn: 3,
				endLine: 48,
				endColumn: 9,
				startOffset: 3277,
				endOffset: 3283
			}
		},
		{
			id: "SRC-04",
			statement: "A comment that claims trust names the waiver that allows it",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "python/trust-comment",
				severity: void 0,
				region: {
					startLine: 49,
					startColumn: 75,
					endLine: 49,
					endColumn: 95,
					startOffset: 3463,
					endOffset: 3483
				}
			}],
			manual: void 0,
			region: {
				startLine: 49,
				startColumn: 3,
				endLine: 49,
				endColumn: 9,
				startOffset: 3391,
				endOffset: 3397
			}
		},
		{
			id: "SRC-05",
			statement: "Models come from where they were reviewed: at a fixed commit, and without code of their own",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "python/remote-code",
				severity: void 0,
				region: {
					startLine: 50,
					startColumn: 107,
					endLine: 50,
					endColumn: 125,
					startOffset: 3602,
					endOffset: 3620
				}
			}, {
				rule: "python/model-revision",
				severity: "medium",
				region: {
					startLine: 50,
					startColumn: 129,
					endLine: 50,
					endColumn: 150,
					startOffset: 3624,
					endOffset: 3645
				}
			}],
			manual: void 0,
			region: {
				startLine: 50,
				startColumn: 3,
				endLine: 50,
				endColumn: 9,
				startOffset: 3498,
				endOffset: 3504
			}
		},
		{
			id: "SRC-06",
			statement: "A digest in the code is a digest",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "python/placeholder-digest",
				severity: void 0,
				region: {
					startLine: 51,
					startColumn: 48,
					endLine: 51,
					endColumn: 73,
					startOffset: 3712,
					endOffset: 3737
				}
			}],
			manual: void 0,
			region: {
				startLine: 51,
				startColumn: 3,
				endLine: 51,
				endColumn: 9,
				startOffset: 3667,
				endOffset: 3673
			}
		},
		{
			id: "MODEL-03",
			statement: "Data is loaded as data",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "python/object-data",
				severity: void 0,
				region: {
					startLine: 52,
					startColumn: 40,
					endLine: 52,
					endColumn: 58,
					startOffset: 3789,
					endOffset: 3807
				}
			}, {
				rule: "python/evaluated-data",
				severity: "low",
				region: {
					startLine: 52,
					startColumn: 62,
					endLine: 52,
					endColumn: 83,
					startOffset: 3811,
					endOffset: 3832
				}
			}],
			manual: void 0,
			region: {
				startLine: 52,
				startColumn: 3,
				endLine: 52,
				endColumn: 11,
				startOffset: 3752,
				endOffset: 3760
			}
		},
		{
			id: "MODEL-01",
			statement: "Only chosen people can approve a new model",
			severity: "high",
			triage: void 0,
			rules: [],
			manual: "code owners take effect through branch protection, which is a setting of the repository",
			region: {
				startLine: 53,
				startColumn: 3,
				endLine: 53,
				endColumn: 11,
				startOffset: 3851,
				endOffset: 3859
			}
		}
	],
	failures: [
		{
			title: "The scanner cannot be installed",
			region: {
				startLine: 57,
				startColumn: 1,
				endLine: 57,
				endColumn: 36,
				startOffset: 4026,
				endOffset: 4061
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nERROR: No matching distribution found for modelscan==0.8.8\nERROR: ResolutionImpossible: for help visit https://pip.pypa.io/\nmodelscan: command not found\n```",
				region: {
					startLine: 65,
					startColumn: 1,
					endLine: 69,
					endColumn: 4,
					startOffset: 4303,
					endOffset: 4467
				}
			},
			rootCause: {
				text: "The index of packages cannot be reached, the version does not support the Python of the job, or the scanner\nand something else that is installed ask for different versions of the same package.",
				region: {
					startLine: 71,
					startColumn: 17,
					endLine: 72,
					endColumn: 85,
					startOffset: 4485,
					endOffset: 4677
				}
			},
			resolution: {
				text: "```bash\n# Which Python, which scanner, which conflict?\ngh run view RUN_ID --log | grep -nE 'Python 3|modelscan|ResolutionImpossible|conflict'\n\n# Does it install into an empty environment?\npython3.11 -m venv /tmp/scanner && /tmp/scanner/bin/pip install modelscan==0.8.8\n```",
				region: {
					startLine: 76,
					startColumn: 1,
					endLine: 82,
					endColumn: 4,
					startOffset: 4696,
					endOffset: 4968
				}
			},
			fix: {
				text: "1. A network error: run the failed job again, once.\n2. A conflict: install the scanner into an environment of its own, apart from the project.\n3. A version that does not exist for this Python: use the Python version of this runbook.\n4. DO NOT make the step optional. A scan that did not run has not passed.",
				region: {
					startLine: 86,
					startColumn: 1,
					endLine: 89,
					endColumn: 74,
					startOffset: 4980,
					endOffset: 5286
				}
			},
			prevention: {
				text: "WF-31 and WF-32 fix the versions of the scanner and of Python.",
				region: {
					startLine: 91,
					startColumn: 17,
					endLine: 91,
					endColumn: 79,
					startOffset: 5304,
					endOffset: 5366
				}
			},
			controls: ["WF-31", "WF-32"],
			patterns: [
				{
					text: "/Could not install (?:modelscan|picklescan)|No matching distribution found for (?:modelscan|picklescan)/i",
					region: {
						startLine: 59,
						startColumn: 1,
						endLine: 59,
						endColumn: 122,
						startOffset: 4063,
						endOffset: 4184
					}
				},
				{
					text: "/ResolutionImpossible/",
					region: {
						startLine: 60,
						startColumn: 1,
						endLine: 60,
						endColumn: 39,
						startOffset: 4185,
						endOffset: 4223
					}
				},
				{
					text: "/^(?:modelscan|picklescan): command not found/",
					region: {
						startLine: 61,
						startColumn: 1,
						endLine: 61,
						endColumn: 63,
						startOffset: 4224,
						endOffset: 4286
					}
				}
			]
		},
		{
			title: "The scan finds something dangerous in a model",
			region: {
				startLine: 93,
				startColumn: 1,
				endLine: 93,
				endColumn: 50,
				startOffset: 5368,
				endOffset: 5417
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nSecurity scan FAILED: critical or high severity issues found\nCRITICAL: Unsafe operator found in models/example.pkl: 'system' from module 'posix'\nmodels/example.pkl: dangerous import 'builtins eval' FOUND\n```",
				region: {
					startLine: 101,
					startColumn: 1,
					endLine: 105,
					endColumn: 4,
					startOffset: 5604,
					endOffset: 5819
				}
			},
			rootCause: {
				text: "The model runs code when it is loaded. Either that is an attack, or the format needs it for something that\nanother format can do without code. Which of them it is, is not known until somebody has looked.",
				region: {
					startLine: 107,
					startColumn: 17,
					endLine: 108,
					endColumn: 97,
					startOffset: 5837,
					endOffset: 6040
				}
			},
			resolution: {
				text: "Treat it as an attack until it is proven harmless. NEVER load the model to find out.\n\n```bash\n# What exactly was found? The report, from the failed run.\ngh run download RUN_ID --repo OWNER/REPO --name \"ai-ml-security-report-$(gh run view RUN_ID --json headSha --jq .headSha)\"\n\n# What would run, without running it?\npython3 -m pickletools \"$MODEL\" | grep -E 'GLOBAL|STACK_GLOBAL|REDUCE|INST|OBJ' | head -40\n\n# Who brought it, and from where?\ngit log --all --full-history --format='%h %an %ad %s' -- \"$MODEL\"\nsha256sum \"$MODEL\"\n```",
				region: {
					startLine: 110,
					startColumn: 17,
					endLine: 122,
					endColumn: 4,
					startOffset: 6058,
					endOffset: 6587
				}
			},
			fix: {
				text: "1. **BLOCK THE PULL REQUEST.** Say on it that a person has to look, and nothing more.\n2. Compare the digest with the one that the model's publisher gives. A model that nobody published is not trusted.\n3. Does it call into a shell, the network, the file system or `eval`? It is malicious: go to \"A malicious model is in the main\n   branch\" if it was merged, and otherwise remove it from the branch, report the account, and look at its other contributions.\n4. Does it only build known classes of the library that trained it? It may be harmless. Convert it to a format without code.\n5. It cannot be converted: an exception needs the digest of this file, the reason, the name of whoever in the security team\n   agreed, and a date on which it ends. DO NOT allow a pattern or a folder.",
				region: {
					startLine: 126,
					startColumn: 1,
					endLine: 132,
					endColumn: 76,
					startOffset: 6599,
					endOffset: 7378
				}
			},
			prevention: {
				text: "WF-35 keeps the gate shut and WF-36 the report at hand. Ask for the digest and the origin of every new model,\nand prefer formats that hold numbers only (see \"Where this differs\").",
				region: {
					startLine: 134,
					startColumn: 17,
					endLine: 135,
					endColumn: 70,
					startOffset: 7396,
					endOffset: 7575
				}
			},
			controls: ["WF-35", "WF-36"],
			patterns: [
				{
					text: "/(?:critical|high)\\b.*(?:__reduce__|unsafe operator|dangerous)/i",
					region: {
						startLine: 95,
						startColumn: 1,
						endLine: 95,
						endColumn: 81,
						startOffset: 5419,
						endOffset: 5499
					}
				},
				{
					text: "/Unsafe operator found/i",
					region: {
						startLine: 96,
						startColumn: 1,
						endLine: 96,
						endColumn: 41,
						startOffset: 5500,
						endOffset: 5540
					}
				},
				{
					text: "/dangerous import '.*' FOUND/i",
					region: {
						startLine: 97,
						startColumn: 1,
						endLine: 97,
						endColumn: 47,
						startOffset: 5541,
						endOffset: 5587
					}
				}
			]
		},
		{
			title: "Code loads models without care",
			region: {
				startLine: 137,
				startColumn: 1,
				endLine: 137,
				endColumn: 35,
				startOffset: 7577,
				endOffset: 7611
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nHIGH: Unsafe deserialization in src/loader.py: pickle.loads()\n_pickle.UnpicklingError: Weights only load failed\n```",
				region: {
					startLine: 144,
					startColumn: 1,
					endLine: 147,
					endColumn: 4,
					startOffset: 7757,
					endOffset: 7880
				}
			},
			rootCause: {
				text: "The code reads a file with a function that runs what the file says, and nothing before it makes sure whose\nfile that is.",
				region: {
					startLine: 149,
					startColumn: 17,
					endLine: 150,
					endColumn: 14,
					startOffset: 7898,
					endOffset: 8018
				}
			},
			resolution: {
				text: "```bash\n# Where are models loaded, and where do their paths come from?\ngit grep -nE 'pickle\\.loads?\\(|joblib\\.load\\(|torch\\.load\\(|dill\\.loads?\\(|yaml\\.load\\(' -- '*.py'\n\n# Is there a check before? Look at the whole function, at the commit that was scanned.\ngit show COMMIT:src/loader.py\n```",
				region: {
					startLine: 154,
					startColumn: 1,
					endLine: 160,
					endColumn: 4,
					startOffset: 8037,
					endOffset: 8328
				}
			},
			fix: {
				text: "1. Change the format: Safetensors or ONNX for weights, JSON for settings. Then the function is not needed.\n2. PyTorch: `torch.load(path, weights_only=True)`, with a version that has no known bypass of it.\n3. It has to be a pickle: compare its SHA-256 with one that is written in the code or signed with the release, before the file\n   is opened, and open the same bytes that were compared.\n4. \"We trust the source\" is an answer only if the file cannot change on its way. Then it has a digest: see 3.\n5. NEVER silence the finding with a comment alone. An exception has a reason, an approver and a date.",
				region: {
					startLine: 164,
					startColumn: 1,
					endLine: 169,
					endColumn: 102,
					startOffset: 8340,
					endOffset: 8941
				}
			},
			prevention: {
				text: "WF-35 blocks the next one. Load models in one place of the code, so that one review covers all of them.",
				region: {
					startLine: 171,
					startColumn: 17,
					endLine: 171,
					endColumn: 120,
					startOffset: 8959,
					endOffset: 9062
				}
			},
			controls: ["WF-35"],
			patterns: [{
				text: "/unsafe deserialization in .*: .*(?:pickle|joblib|torch|yaml|dill)/i",
				region: {
					startLine: 139,
					startColumn: 1,
					endLine: 139,
					endColumn: 85,
					startOffset: 7613,
					endOffset: 7697
				}
			}, {
				text: "/Weights only load failed/",
				region: {
					startLine: 140,
					startColumn: 1,
					endLine: 140,
					endColumn: 43,
					startOffset: 7698,
					endOffset: 7740
				}
			}]
		},
		{
			title: "The scan script fails",
			region: {
				startLine: 173,
				startColumn: 1,
				endLine: 173,
				endColumn: 26,
				startOffset: 9064,
				endOffset: 9089
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nModuleNotFoundError: No module named 'torch'\nSyntaxError: invalid syntax\npython: can't open file '/home/runner/work/x/scan_models.py': [Errno 2] No such file or directory\n```",
				region: {
					startLine: 180,
					startColumn: 1,
					endLine: 184,
					endColumn: 4,
					startOffset: 9314,
					endOffset: 9496
				}
			},
			rootCause: {
				text: "The script imports what the job does not install, it was edited inside the workflow where no editor checks it,\nthe shell changed it on its way (`<<EOF` without quotes expands `$`), or another Python runs it.",
				region: {
					startLine: 186,
					startColumn: 17,
					endLine: 187,
					endColumn: 97,
					startOffset: 9514,
					endOffset: 9721
				}
			},
			resolution: {
				text: "```bash\n# Which Python ran, and what was installed before?\ngh run view RUN_ID --log | grep -nE 'Python 3|pip install|Successfully installed'\n\n# Does the script parse? Take it out of the workflow first.\nyq -r '.jobs[].steps[].run' .github/workflows/model-security.yml > /tmp/steps.txt\npython3.11 -m py_compile scan_models.py\n```",
				region: {
					startLine: 191,
					startColumn: 1,
					endLine: 198,
					endColumn: 4,
					startOffset: 9740,
					endOffset: 10067
				}
			},
			fix: {
				text: "1. Move the script into a file of the repository, next to its test.\n2. Install what it imports, at fixed versions, in a step before.\n3. Quote the delimiter (`<<'EOF'`) if it has to stay embedded.\n4. Test it with one harmless model and with one that is malicious on purpose and does nothing, made by the test itself.\n5. DO NOT skip the step until then. Block the merge of models instead.",
				region: {
					startLine: 202,
					startColumn: 1,
					endLine: 206,
					endColumn: 71,
					startOffset: 10079,
					endOffset: 10465
				}
			},
			prevention: {
				text: "WF-33 and WF-34 hold what the script needs; WF-32 holds the Python that runs it.",
				region: {
					startLine: 208,
					startColumn: 17,
					endLine: 208,
					endColumn: 97,
					startOffset: 10483,
					endOffset: 10563
				}
			},
			controls: [
				"WF-33",
				"WF-34",
				"WF-32"
			],
			patterns: [{
				text: "/ModuleNotFoundError: No module named '(?:torch|numpy|modelscan|picklescan|fickling|safetensors|onnx|joblib|sklearn|tensorflow|transformers)/",
				region: {
					startLine: 175,
					startColumn: 1,
					endLine: 175,
					endColumn: 158,
					startOffset: 9091,
					endOffset: 9248
				}
			}, {
				text: "/can't open file '.*scan.*\\.py'/",
				region: {
					startLine: 176,
					startColumn: 1,
					endLine: 176,
					endColumn: 49,
					startOffset: 9249,
					endOffset: 9297
				}
			}]
		}
	],
	emergencies: [{
		title: "A malicious model is in the main branch",
		region: {
			startLine: 212,
			startColumn: 1,
			endLine: 212,
			endColumn: 44,
			startOffset: 10581,
			endOffset: 10624
		},
		chapter: void 0,
		impact: "Whatever loaded the model since it was merged may be in other hands: production, the machines of developers, the\nrunners that tested it and every secret that they had.",
		immediate: [
			{
				text: "STOP ALL DEPLOYMENTS: gh variable set DEPLOY_FREEZE --body true --repo OWNER/REPO. Cancel those that are under way.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 219,
					startColumn: 4,
					endLine: 219,
					endColumn: 125,
					startOffset: 10854,
					endOffset: 10975
				}
			},
			{
				text: "Call the security team and the CTO or the security lead (immediate).",
				within: {
					text: "immediate",
					minutes: 15
				},
				parts: [],
				region: {
					startLine: 220,
					startColumn: 4,
					endLine: 220,
					endColumn: 72,
					startOffset: 10979,
					endOffset: 11047
				}
			},
			{
				text: "NEVER load, move or delete the file before it is saved: keep a copy with its digest, the commit and the report, where only\nthe investigation reaches it.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 221,
					startColumn: 4,
					endLine: 222,
					endColumn: 33,
					startOffset: 11051,
					endOffset: 11206
				}
			},
			{
				text: "Take it out of the main branch by a reviewed revert, at once. Removing it on a branch of its own leaves it where it is.\nDO NOT rewrite the history: it is evidence, and clones keep the file anyway.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 223,
					startColumn: 4,
					endLine: 224,
					endColumn: 80,
					startOffset: 11210,
					endOffset: 11409
				}
			},
			{
				text: "Find out where it was loaded since the merge: deployments, jobs, developers. Take those out of service, without switching\nthem off.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 233,
					startColumn: 4,
					endLine: 234,
					endColumn: 13,
					startOffset: 11738,
					endOffset: 11872
				}
			},
			{
				text: "Revoke every secret that those places could read (within 1 hour).",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 235,
					startColumn: 4,
					endLine: 235,
					endColumn: 69,
					startOffset: 11876,
					endOffset: 11941
				}
			},
			{
				text: "Remove the access of the account that brought it, and look at everything else that it touched (within 1 hour).",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 236,
					startColumn: 4,
					endLine: 236,
					endColumn: 114,
					startOffset: 11945,
					endOffset: 12055
				}
			},
			{
				text: "Tell the leadership of engineering (within 1 hour).",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 237,
					startColumn: 4,
					endLine: 237,
					endColumn: 55,
					startOffset: 12059,
					endOffset: 12110
				}
			},
			{
				text: "Open a draft security advisory, and keep what is known in it (within 4 hours). DO NOT publish it before the extent is known.",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 238,
					startColumn: 4,
					endLine: 238,
					endColumn: 128,
					startOffset: 12114,
					endOffset: 12238
				}
			},
			{
				text: "Scan all models of the repository again: gh workflow run model-security.yml --ref main (within 4 hours).",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 239,
					startColumn: 5,
					endLine: 239,
					endColumn: 111,
					startOffset: 12243,
					endOffset: 12349
				}
			},
			{
				text: "Tell the users who could have loaded it, once they can do something about it (within 24 hours).",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 240,
					startColumn: 5,
					endLine: 240,
					endColumn: 100,
					startOffset: 12354,
					endOffset: 12449
				}
			}
		],
		afterwards: [
			{
				text: "Write the incident record, with a time for every action.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 244,
					startColumn: 4,
					endLine: 244,
					endColumn: 60,
					startOffset: 12492,
					endOffset: 12548
				}
			},
			{
				text: "Audit the way that models take into the repository and out of it.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 245,
					startColumn: 4,
					endLine: 245,
					endColumn: 69,
					startOffset: 12552,
					endOffset: 12617
				}
			},
			{
				text: "Give every model a digest, an origin and a signature, and verify them where it is loaded.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 246,
					startColumn: 4,
					endLine: 246,
					endColumn: 93,
					startOffset: 12621,
					endOffset: 12710
				}
			},
			{
				text: "Decide who may approve models from now on.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 247,
					startColumn: 4,
					endLine: 247,
					endColumn: 46,
					startOffset: 12714,
					endOffset: 12756
				}
			},
			{
				text: "Lift the freeze only when the security lead says so: gh variable delete DEPLOY_FREEZE --repo OWNER/REPO",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 248,
					startColumn: 4,
					endLine: 248,
					endColumn: 109,
					startOffset: 12760,
					endOffset: 12865
				}
			}
		],
		communication: {
			text: "```text\nSubject: Security incident: malicious model in REPO\n\nWhat happened: [what was found, where, since when]\nWho is affected: [versions, deployments, or: not known yet]\nWhat we did: [only what is done, with times]\nWhat you should do: [steps, or: nothing yet]\nNext message: [time]\nContact: [address]\n```",
			region: {
				startLine: 252,
				startColumn: 1,
				endLine: 261,
				endColumn: 4,
				startOffset: 12896,
				endOffset: 13201
			}
		}
	}, {
		title: "The model scan was bypassed",
		region: {
			startLine: 263,
			startColumn: 1,
			endLine: 263,
			endColumn: 32,
			startOffset: 13203,
			endOffset: 13234
		},
		chapter: void 0,
		impact: "Models were merged that nobody looked into. Each of them is as unknown as one from a stranger.",
		immediate: [
			{
				text: "Remove the bypass: || true, continue-on-error, a missing trigger, a check that is no longer required.",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 269,
					startColumn: 4,
					endLine: 269,
					endColumn: 109,
					startOffset: 13387,
					endOffset: 13492
				}
			},
			{
				text: "DO NOT approve any pull request with a model until the gate works again.",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 270,
					startColumn: 4,
					endLine: 270,
					endColumn: 76,
					startOffset: 13496,
					endOffset: 13568
				}
			},
			{
				text: "List the models that were merged since: git log --since=DATE --diff-filter=AM --name-only --format= -- '*.pkl' '*.pt' '*.h5'",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 271,
					startColumn: 4,
					endLine: 271,
					endColumn: 130,
					startOffset: 13572,
					endOffset: 13698
				}
			},
			{
				text: "Scan every one of them from the main branch, and treat each finding as above (within 4 hours).",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 272,
					startColumn: 4,
					endLine: 272,
					endColumn: 98,
					startOffset: 13702,
					endOffset: 13796
				}
			}
		],
		afterwards: [{
			text: "Find out who needed the bypass, and for what. Give them the exception that the runbook knows.",
			within: {
				text: "5 days",
				minutes: 7200
			},
			parts: [],
			region: {
				startLine: 276,
				startColumn: 4,
				endLine: 276,
				endColumn: 97,
				startOffset: 13837,
				endOffset: 13930
			}
		}, {
			text: "Require the scan before a merge.",
			within: {
				text: "5 days",
				minutes: 7200
			},
			parts: [],
			region: {
				startLine: 277,
				startColumn: 4,
				endLine: 277,
				endColumn: 36,
				startOffset: 13934,
				endOffset: 13966
			}
		}],
		communication: void 0
	}],
	procedures: [],
	contract: void 0,
	stages: [],
	prohibitions: [
		{
			text: "DO NOT make the step optional",
			region: {
				startLine: 89,
				startColumn: 4,
				endLine: 89,
				endColumn: 33,
				startOffset: 5216,
				endOffset: 5245
			}
		},
		{
			text: "NEVER load the model to find out",
			region: {
				startLine: 110,
				startColumn: 68,
				endLine: 110,
				endColumn: 100,
				startOffset: 6109,
				endOffset: 6141
			}
		},
		{
			text: "BLOCK THE PULL REQUEST",
			region: {
				startLine: 126,
				startColumn: 6,
				endLine: 126,
				endColumn: 28,
				startOffset: 6604,
				endOffset: 6626
			}
		},
		{
			text: "DO NOT allow a pattern or a folder",
			region: {
				startLine: 132,
				startColumn: 41,
				endLine: 132,
				endColumn: 75,
				startOffset: 7343,
				endOffset: 7377
			}
		},
		{
			text: "NEVER silence the finding with a comment alone",
			region: {
				startLine: 169,
				startColumn: 4,
				endLine: 169,
				endColumn: 50,
				startOffset: 8843,
				endOffset: 8889
			}
		},
		{
			text: "DO NOT skip the step until then",
			region: {
				startLine: 206,
				startColumn: 4,
				endLine: 206,
				endColumn: 35,
				startOffset: 10398,
				endOffset: 10429
			}
		},
		{
			text: "STOP ALL DEPLOYMENTS",
			region: {
				startLine: 219,
				startColumn: 6,
				endLine: 219,
				endColumn: 26,
				startOffset: 10856,
				endOffset: 10876
			}
		},
		{
			text: "NEVER load, move or delete the file before it is saved",
			region: {
				startLine: 221,
				startColumn: 4,
				endLine: 221,
				endColumn: 58,
				startOffset: 11051,
				endOffset: 11105
			}
		},
		{
			text: "DO NOT rewrite the history",
			region: {
				startLine: 224,
				startColumn: 4,
				endLine: 224,
				endColumn: 30,
				startOffset: 11333,
				endOffset: 11359
			}
		},
		{
			text: "DO NOT publish it before the extent is known",
			region: {
				startLine: 238,
				startColumn: 83,
				endLine: 238,
				endColumn: 127,
				startOffset: 12193,
				endOffset: 12237
			}
		},
		{
			text: "DO NOT approve any pull request with a model until the gate works again",
			region: {
				startLine: 270,
				startColumn: 4,
				endLine: 270,
				endColumn: 75,
				startOffset: 13496,
				endOffset: 13567
			}
		}
	],
	completionCriteria: [
		{
			text: "No branch that people use holds the malicious model, and the main branch was looked at to make sure",
			region: {
				startLine: 281,
				startColumn: 7,
				endLine: 281,
				endColumn: 106,
				startOffset: 13998,
				endOffset: 14097
			}
		},
		{
			text: "Every place that loaded it was found, rebuilt and given new secrets",
			region: {
				startLine: 282,
				startColumn: 7,
				endLine: 282,
				endColumn: 74,
				startOffset: 14104,
				endOffset: 14171
			}
		},
		{
			text: "All other models were scanned since, by the version of the scanner that this runbook names",
			region: {
				startLine: 283,
				startColumn: 7,
				endLine: 283,
				endColumn: 97,
				startOffset: 14178,
				endOffset: 14268
			}
		},
		{
			text: "The gate blocks a malicious sample, and that was tried",
			region: {
				startLine: 284,
				startColumn: 7,
				endLine: 284,
				endColumn: 61,
				startOffset: 14275,
				endOffset: 14329
			}
		},
		{
			text: "Users and leadership were told what is known, and nothing that is not",
			region: {
				startLine: 285,
				startColumn: 7,
				endLine: 285,
				endColumn: 76,
				startOffset: 14336,
				endOffset: 14405
			}
		},
		{
			text: "The incident record is complete, and the freeze was lifted by the security lead",
			region: {
				startLine: 286,
				startColumn: 7,
				endLine: 286,
				endColumn: 86,
				startOffset: 14412,
				endOffset: 14491
			}
		}
	]
};
export { policy };
