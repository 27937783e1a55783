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
			id: "MOD-02",
			statement: "The digest of every model is written down",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model-file/checksum",
				severity: void 0,
				region: {
					startLine: 46,
					startColumn: 57,
					endLine: 46,
					endColumn: 76,
					startOffset: 3099,
					endOffset: 3118
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
			id: "MOD-03",
			statement: "Every model is the one whose digest was written down",
			severity: "critical",
			triage: void 0,
			rules: [{
				rule: "model-file/checksum-match",
				severity: void 0,
				region: {
					startLine: 47,
					startColumn: 68,
					endLine: 47,
					endColumn: 93,
					startOffset: 3198,
					endOffset: 3223
				}
			}],
			manual: void 0,
			region: {
				startLine: 47,
				startColumn: 3,
				endLine: 47,
				endColumn: 9,
				startOffset: 3133,
				endOffset: 3139
			}
		},
		{
			id: "MOD-04",
			statement: "It is written down where every model comes from",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model-file/provenance",
				severity: void 0,
				region: {
					startLine: 48,
					startColumn: 63,
					endLine: 48,
					endColumn: 84,
					startOffset: 3300,
					endOffset: 3321
				}
			}],
			manual: void 0,
			region: {
				startLine: 48,
				startColumn: 3,
				endLine: 48,
				endColumn: 9,
				startOffset: 3240,
				endOffset: 3246
			}
		},
		{
			id: "MOD-05",
			statement: "Models are stored in formats without code",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "model-file/safe-format",
				severity: void 0,
				region: {
					startLine: 49,
					startColumn: 57,
					endLine: 49,
					endColumn: 79,
					startOffset: 3390,
					endOffset: 3412
				}
			}],
			manual: void 0,
			region: {
				startLine: 49,
				startColumn: 3,
				endLine: 49,
				endColumn: 9,
				startOffset: 3336,
				endOffset: 3342
			}
		},
		{
			id: "MOD-07",
			statement: "Models are signed",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model-file/signature",
				severity: void 0,
				region: {
					startLine: 50,
					startColumn: 33,
					endLine: 50,
					endColumn: 53,
					startOffset: 3454,
					endOffset: 3474
				}
			}],
			manual: void 0,
			region: {
				startLine: 50,
				startColumn: 3,
				endLine: 50,
				endColumn: 9,
				startOffset: 3424,
				endOffset: 3430
			}
		},
		{
			id: "MOD-08",
			statement: "A model that was taken out after an incident stays out",
			severity: "critical",
			triage: void 0,
			rules: [{
				rule: "model-file/quarantine",
				severity: void 0,
				region: {
					startLine: 51,
					startColumn: 70,
					endLine: 51,
					endColumn: 91,
					startOffset: 3556,
					endOffset: 3577
				}
			}],
			manual: void 0,
			region: {
				startLine: 51,
				startColumn: 3,
				endLine: 51,
				endColumn: 9,
				startOffset: 3489,
				endOffset: 3495
			}
		},
		{
			id: "MOD-10",
			statement: "Somebody is asked when a model changes",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "model-file/owner",
				severity: void 0,
				region: {
					startLine: 52,
					startColumn: 54,
					endLine: 52,
					endColumn: 70,
					startOffset: 3645,
					endOffset: 3661
				}
			}],
			manual: void 0,
			region: {
				startLine: 52,
				startColumn: 3,
				endLine: 52,
				endColumn: 9,
				startOffset: 3594,
				endOffset: 3600
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
					startLine: 53,
					startColumn: 100,
					endLine: 53,
					endColumn: 117,
					startOffset: 3773,
					endOffset: 3790
				}
			}, {
				rule: "python/outside-data",
				severity: "critical",
				region: {
					startLine: 53,
					startColumn: 121,
					endLine: 53,
					endColumn: 140,
					startOffset: 3794,
					endOffset: 3813
				}
			}],
			manual: void 0,
			region: {
				startLine: 53,
				startColumn: 3,
				endLine: 53,
				endColumn: 9,
				startOffset: 3676,
				endOffset: 3682
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
					startLine: 54,
					startColumn: 42,
					endLine: 54,
					endColumn: 59,
					startOffset: 3876,
					endOffset: 3893
				}
			}],
			manual: void 0,
			region: {
				startLine: 54,
				startColumn: 3,
				endLine: 54,
				endColumn: 9,
				startOffset: 3837,
				endOffset: 3843
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
					startLine: 55,
					startColumn: 84,
					endLine: 55,
					endColumn: 102,
					startOffset: 3989,
					endOffset: 4007
				}
			}],
			manual: void 0,
			region: {
				startLine: 55,
				startColumn: 3,
				endLine: 55,
				endColumn: 9,
				startOffset: 3908,
				endOffset: 3914
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
					startLine: 56,
					startColumn: 75,
					endLine: 56,
					endColumn: 95,
					startOffset: 4094,
					endOffset: 4114
				}
			}],
			manual: void 0,
			region: {
				startLine: 56,
				startColumn: 3,
				endLine: 56,
				endColumn: 9,
				startOffset: 4022,
				endOffset: 4028
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
					startLine: 57,
					startColumn: 107,
					endLine: 57,
					endColumn: 125,
					startOffset: 4233,
					endOffset: 4251
				}
			}, {
				rule: "python/model-revision",
				severity: "medium",
				region: {
					startLine: 57,
					startColumn: 129,
					endLine: 57,
					endColumn: 150,
					startOffset: 4255,
					endOffset: 4276
				}
			}],
			manual: void 0,
			region: {
				startLine: 57,
				startColumn: 3,
				endLine: 57,
				endColumn: 9,
				startOffset: 4129,
				endOffset: 4135
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
					startLine: 58,
					startColumn: 48,
					endLine: 58,
					endColumn: 73,
					startOffset: 4343,
					endOffset: 4368
				}
			}],
			manual: void 0,
			region: {
				startLine: 58,
				startColumn: 3,
				endLine: 58,
				endColumn: 9,
				startOffset: 4298,
				endOffset: 4304
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
					startLine: 59,
					startColumn: 40,
					endLine: 59,
					endColumn: 58,
					startOffset: 4420,
					endOffset: 4438
				}
			}, {
				rule: "python/evaluated-data",
				severity: "low",
				region: {
					startLine: 59,
					startColumn: 62,
					endLine: 59,
					endColumn: 83,
					startOffset: 4442,
					endOffset: 4463
				}
			}],
			manual: void 0,
			region: {
				startLine: 59,
				startColumn: 3,
				endLine: 59,
				endColumn: 11,
				startOffset: 4383,
				endOffset: 4391
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
				startLine: 60,
				startColumn: 3,
				endLine: 60,
				endColumn: 11,
				startOffset: 4482,
				endOffset: 4490
			}
		}
	],
	failures: [
		{
			title: "The scanner cannot be installed",
			region: {
				startLine: 64,
				startColumn: 1,
				endLine: 64,
				endColumn: 36,
				startOffset: 4657,
				endOffset: 4692
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nERROR: No matching distribution found for modelscan==0.8.8\nERROR: ResolutionImpossible: for help visit https://pip.pypa.io/\nmodelscan: command not found\n```",
				region: {
					startLine: 72,
					startColumn: 1,
					endLine: 76,
					endColumn: 4,
					startOffset: 4934,
					endOffset: 5098
				}
			},
			rootCause: {
				text: "The index of packages cannot be reached, the version does not support the Python of the job, or the scanner\nand something else that is installed ask for different versions of the same package.",
				region: {
					startLine: 78,
					startColumn: 17,
					endLine: 79,
					endColumn: 85,
					startOffset: 5116,
					endOffset: 5308
				}
			},
			resolution: {
				text: "```bash\n# Which Python, which scanner, which conflict?\ngh run view RUN_ID --log | grep -nE 'Python 3|modelscan|ResolutionImpossible|conflict'\n\n# Does it install into an empty environment?\npython3.11 -m venv /tmp/scanner && /tmp/scanner/bin/pip install modelscan==0.8.8\n```",
				region: {
					startLine: 83,
					startColumn: 1,
					endLine: 89,
					endColumn: 4,
					startOffset: 5327,
					endOffset: 5599
				}
			},
			fix: {
				text: "1. A network error: run the failed job again, once.\n2. A conflict: install the scanner into an environment of its own, apart from the project.\n3. A version that does not exist for this Python: use the Python version of this runbook.\n4. DO NOT make the step optional. A scan that did not run has not passed.",
				region: {
					startLine: 93,
					startColumn: 1,
					endLine: 96,
					endColumn: 74,
					startOffset: 5611,
					endOffset: 5917
				}
			},
			prevention: {
				text: "WF-31 and WF-32 fix the versions of the scanner and of Python.",
				region: {
					startLine: 98,
					startColumn: 17,
					endLine: 98,
					endColumn: 79,
					startOffset: 5935,
					endOffset: 5997
				}
			},
			controls: ["WF-31", "WF-32"],
			patterns: [
				{
					text: "/Could not install (?:modelscan|picklescan)|No matching distribution found for (?:modelscan|picklescan)/i",
					region: {
						startLine: 66,
						startColumn: 1,
						endLine: 66,
						endColumn: 122,
						startOffset: 4694,
						endOffset: 4815
					}
				},
				{
					text: "/ResolutionImpossible/",
					region: {
						startLine: 67,
						startColumn: 1,
						endLine: 67,
						endColumn: 39,
						startOffset: 4816,
						endOffset: 4854
					}
				},
				{
					text: "/^(?:modelscan|picklescan): command not found/",
					region: {
						startLine: 68,
						startColumn: 1,
						endLine: 68,
						endColumn: 63,
						startOffset: 4855,
						endOffset: 4917
					}
				}
			]
		},
		{
			title: "The scan finds something dangerous in a model",
			region: {
				startLine: 100,
				startColumn: 1,
				endLine: 100,
				endColumn: 50,
				startOffset: 5999,
				endOffset: 6048
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nSecurity scan FAILED: critical or high severity issues found\nCRITICAL: Unsafe operator found in models/example.pkl: 'system' from module 'posix'\nmodels/example.pkl: dangerous import 'builtins eval' FOUND\n```",
				region: {
					startLine: 108,
					startColumn: 1,
					endLine: 112,
					endColumn: 4,
					startOffset: 6235,
					endOffset: 6450
				}
			},
			rootCause: {
				text: "The model runs code when it is loaded. Either that is an attack, or the format needs it for something that\nanother format can do without code. Which of them it is, is not known until somebody has looked.",
				region: {
					startLine: 114,
					startColumn: 17,
					endLine: 115,
					endColumn: 97,
					startOffset: 6468,
					endOffset: 6671
				}
			},
			resolution: {
				text: "Treat it as an attack until it is proven harmless. NEVER load the model to find out.\n\n```bash\n# What exactly was found? The report, from the failed run.\ngh run download RUN_ID --repo OWNER/REPO --name \"ai-ml-security-report-$(gh run view RUN_ID --json headSha --jq .headSha)\"\n\n# What would run, without running it?\npython3 -m pickletools \"$MODEL\" | grep -E 'GLOBAL|STACK_GLOBAL|REDUCE|INST|OBJ' | head -40\n\n# Who brought it, and from where?\ngit log --all --full-history --format='%h %an %ad %s' -- \"$MODEL\"\nsha256sum \"$MODEL\"\n```",
				region: {
					startLine: 117,
					startColumn: 17,
					endLine: 129,
					endColumn: 4,
					startOffset: 6689,
					endOffset: 7218
				}
			},
			fix: {
				text: "1. **BLOCK THE PULL REQUEST.** Say on it that a person has to look, and nothing more.\n2. Compare the digest with the one that the model's publisher gives. A model that nobody published is not trusted.\n3. Does it call into a shell, the network, the file system or `eval`? It is malicious: go to \"A malicious model is in the main\n   branch\" if it was merged, and otherwise remove it from the branch, report the account, and look at its other contributions.\n4. Does it only build known classes of the library that trained it? It may be harmless. Convert it to a format without code.\n5. It cannot be converted: an exception needs the digest of this file, the reason, the name of whoever in the security team\n   agreed, and a date on which it ends. DO NOT allow a pattern or a folder.",
				region: {
					startLine: 133,
					startColumn: 1,
					endLine: 139,
					endColumn: 76,
					startOffset: 7230,
					endOffset: 8009
				}
			},
			prevention: {
				text: "WF-35 keeps the gate shut and WF-36 the report at hand. Ask for the digest and the origin of every new model,\nand prefer formats that hold numbers only (see \"Where this differs\").",
				region: {
					startLine: 141,
					startColumn: 17,
					endLine: 142,
					endColumn: 70,
					startOffset: 8027,
					endOffset: 8206
				}
			},
			controls: ["WF-35", "WF-36"],
			patterns: [
				{
					text: "/(?:critical|high)\\b.*(?:__reduce__|unsafe operator|dangerous)/i",
					region: {
						startLine: 102,
						startColumn: 1,
						endLine: 102,
						endColumn: 81,
						startOffset: 6050,
						endOffset: 6130
					}
				},
				{
					text: "/Unsafe operator found/i",
					region: {
						startLine: 103,
						startColumn: 1,
						endLine: 103,
						endColumn: 41,
						startOffset: 6131,
						endOffset: 6171
					}
				},
				{
					text: "/dangerous import '.*' FOUND/i",
					region: {
						startLine: 104,
						startColumn: 1,
						endLine: 104,
						endColumn: 47,
						startOffset: 6172,
						endOffset: 6218
					}
				}
			]
		},
		{
			title: "Code loads models without care",
			region: {
				startLine: 144,
				startColumn: 1,
				endLine: 144,
				endColumn: 35,
				startOffset: 8208,
				endOffset: 8242
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nHIGH: Unsafe deserialization in src/loader.py: pickle.loads()\n_pickle.UnpicklingError: Weights only load failed\n```",
				region: {
					startLine: 151,
					startColumn: 1,
					endLine: 154,
					endColumn: 4,
					startOffset: 8388,
					endOffset: 8511
				}
			},
			rootCause: {
				text: "The code reads a file with a function that runs what the file says, and nothing before it makes sure whose\nfile that is.",
				region: {
					startLine: 156,
					startColumn: 17,
					endLine: 157,
					endColumn: 14,
					startOffset: 8529,
					endOffset: 8649
				}
			},
			resolution: {
				text: "```bash\n# Where are models loaded, and where do their paths come from?\ngit grep -nE 'pickle\\.loads?\\(|joblib\\.load\\(|torch\\.load\\(|dill\\.loads?\\(|yaml\\.load\\(' -- '*.py'\n\n# Is there a check before? Look at the whole function, at the commit that was scanned.\ngit show COMMIT:src/loader.py\n```",
				region: {
					startLine: 161,
					startColumn: 1,
					endLine: 167,
					endColumn: 4,
					startOffset: 8668,
					endOffset: 8959
				}
			},
			fix: {
				text: "1. Change the format: Safetensors or ONNX for weights, JSON for settings. Then the function is not needed.\n2. PyTorch: `torch.load(path, weights_only=True)`, with a version that has no known bypass of it.\n3. It has to be a pickle: compare its SHA-256 with one that is written in the code or signed with the release, before the file\n   is opened, and open the same bytes that were compared.\n4. \"We trust the source\" is an answer only if the file cannot change on its way. Then it has a digest: see 3.\n5. NEVER silence the finding with a comment alone. An exception has a reason, an approver and a date.",
				region: {
					startLine: 171,
					startColumn: 1,
					endLine: 176,
					endColumn: 102,
					startOffset: 8971,
					endOffset: 9572
				}
			},
			prevention: {
				text: "WF-35 blocks the next one. Load models in one place of the code, so that one review covers all of them.",
				region: {
					startLine: 178,
					startColumn: 17,
					endLine: 178,
					endColumn: 120,
					startOffset: 9590,
					endOffset: 9693
				}
			},
			controls: ["WF-35"],
			patterns: [{
				text: "/unsafe deserialization in .*: .*(?:pickle|joblib|torch|yaml|dill)/i",
				region: {
					startLine: 146,
					startColumn: 1,
					endLine: 146,
					endColumn: 85,
					startOffset: 8244,
					endOffset: 8328
				}
			}, {
				text: "/Weights only load failed/",
				region: {
					startLine: 147,
					startColumn: 1,
					endLine: 147,
					endColumn: 43,
					startOffset: 8329,
					endOffset: 8371
				}
			}]
		},
		{
			title: "The scan script fails",
			region: {
				startLine: 180,
				startColumn: 1,
				endLine: 180,
				endColumn: 26,
				startOffset: 9695,
				endOffset: 9720
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nModuleNotFoundError: No module named 'torch'\nSyntaxError: invalid syntax\npython: can't open file '/home/runner/work/x/scan_models.py': [Errno 2] No such file or directory\n```",
				region: {
					startLine: 187,
					startColumn: 1,
					endLine: 191,
					endColumn: 4,
					startOffset: 9945,
					endOffset: 10127
				}
			},
			rootCause: {
				text: "The script imports what the job does not install, it was edited inside the workflow where no editor checks it,\nthe shell changed it on its way (`<<EOF` without quotes expands `$`), or another Python runs it.",
				region: {
					startLine: 193,
					startColumn: 17,
					endLine: 194,
					endColumn: 97,
					startOffset: 10145,
					endOffset: 10352
				}
			},
			resolution: {
				text: "```bash\n# Which Python ran, and what was installed before?\ngh run view RUN_ID --log | grep -nE 'Python 3|pip install|Successfully installed'\n\n# Does the script parse? Take it out of the workflow first.\nyq -r '.jobs[].steps[].run' .github/workflows/model-security.yml > /tmp/steps.txt\npython3.11 -m py_compile scan_models.py\n```",
				region: {
					startLine: 198,
					startColumn: 1,
					endLine: 205,
					endColumn: 4,
					startOffset: 10371,
					endOffset: 10698
				}
			},
			fix: {
				text: "1. Move the script into a file of the repository, next to its test.\n2. Install what it imports, at fixed versions, in a step before.\n3. Quote the delimiter (`<<'EOF'`) if it has to stay embedded.\n4. Test it with one harmless model and with one that is malicious on purpose and does nothing, made by the test itself.\n5. DO NOT skip the step until then. Block the merge of models instead.",
				region: {
					startLine: 209,
					startColumn: 1,
					endLine: 213,
					endColumn: 71,
					startOffset: 10710,
					endOffset: 11096
				}
			},
			prevention: {
				text: "WF-33 and WF-34 hold what the script needs; WF-32 holds the Python that runs it.",
				region: {
					startLine: 215,
					startColumn: 17,
					endLine: 215,
					endColumn: 97,
					startOffset: 11114,
					endOffset: 11194
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
					startLine: 182,
					startColumn: 1,
					endLine: 182,
					endColumn: 158,
					startOffset: 9722,
					endOffset: 9879
				}
			}, {
				text: "/can't open file '.*scan.*\\.py'/",
				region: {
					startLine: 183,
					startColumn: 1,
					endLine: 183,
					endColumn: 49,
					startOffset: 9880,
					endOffset: 9928
				}
			}]
		}
	],
	emergencies: [{
		title: "A malicious model is in the main branch",
		region: {
			startLine: 219,
			startColumn: 1,
			endLine: 219,
			endColumn: 44,
			startOffset: 11212,
			endOffset: 11255
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
					startLine: 226,
					startColumn: 4,
					endLine: 226,
					endColumn: 125,
					startOffset: 11485,
					endOffset: 11606
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
					startLine: 227,
					startColumn: 4,
					endLine: 227,
					endColumn: 72,
					startOffset: 11610,
					endOffset: 11678
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
					startLine: 228,
					startColumn: 4,
					endLine: 229,
					endColumn: 33,
					startOffset: 11682,
					endOffset: 11837
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
					startLine: 230,
					startColumn: 4,
					endLine: 231,
					endColumn: 80,
					startOffset: 11841,
					endOffset: 12040
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
					startLine: 240,
					startColumn: 4,
					endLine: 241,
					endColumn: 13,
					startOffset: 12369,
					endOffset: 12503
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
					startLine: 242,
					startColumn: 4,
					endLine: 242,
					endColumn: 69,
					startOffset: 12507,
					endOffset: 12572
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
					startLine: 243,
					startColumn: 4,
					endLine: 243,
					endColumn: 114,
					startOffset: 12576,
					endOffset: 12686
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
					startLine: 244,
					startColumn: 4,
					endLine: 244,
					endColumn: 55,
					startOffset: 12690,
					endOffset: 12741
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
					startLine: 245,
					startColumn: 4,
					endLine: 245,
					endColumn: 128,
					startOffset: 12745,
					endOffset: 12869
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
					startLine: 246,
					startColumn: 5,
					endLine: 246,
					endColumn: 111,
					startOffset: 12874,
					endOffset: 12980
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
					startLine: 247,
					startColumn: 5,
					endLine: 247,
					endColumn: 100,
					startOffset: 12985,
					endOffset: 13080
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
					startLine: 251,
					startColumn: 4,
					endLine: 251,
					endColumn: 60,
					startOffset: 13123,
					endOffset: 13179
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
					startLine: 252,
					startColumn: 4,
					endLine: 252,
					endColumn: 69,
					startOffset: 13183,
					endOffset: 13248
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
					startLine: 253,
					startColumn: 4,
					endLine: 253,
					endColumn: 93,
					startOffset: 13252,
					endOffset: 13341
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
					startLine: 254,
					startColumn: 4,
					endLine: 254,
					endColumn: 46,
					startOffset: 13345,
					endOffset: 13387
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
					startLine: 255,
					startColumn: 4,
					endLine: 255,
					endColumn: 109,
					startOffset: 13391,
					endOffset: 13496
				}
			}
		],
		communication: {
			text: "```text\nSubject: Security incident: malicious model in REPO\n\nWhat happened: [what was found, where, since when]\nWho is affected: [versions, deployments, or: not known yet]\nWhat we did: [only what is done, with times]\nWhat you should do: [steps, or: nothing yet]\nNext message: [time]\nContact: [address]\n```",
			region: {
				startLine: 259,
				startColumn: 1,
				endLine: 268,
				endColumn: 4,
				startOffset: 13527,
				endOffset: 13832
			}
		}
	}, {
		title: "The model scan was bypassed",
		region: {
			startLine: 270,
			startColumn: 1,
			endLine: 270,
			endColumn: 32,
			startOffset: 13834,
			endOffset: 13865
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
					startLine: 276,
					startColumn: 4,
					endLine: 276,
					endColumn: 109,
					startOffset: 14018,
					endOffset: 14123
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
					startLine: 277,
					startColumn: 4,
					endLine: 277,
					endColumn: 76,
					startOffset: 14127,
					endOffset: 14199
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
					startLine: 278,
					startColumn: 4,
					endLine: 278,
					endColumn: 130,
					startOffset: 14203,
					endOffset: 14329
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
					startLine: 279,
					startColumn: 4,
					endLine: 279,
					endColumn: 98,
					startOffset: 14333,
					endOffset: 14427
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
				startLine: 283,
				startColumn: 4,
				endLine: 283,
				endColumn: 97,
				startOffset: 14468,
				endOffset: 14561
			}
		}, {
			text: "Require the scan before a merge.",
			within: {
				text: "5 days",
				minutes: 7200
			},
			parts: [],
			region: {
				startLine: 284,
				startColumn: 4,
				endLine: 284,
				endColumn: 36,
				startOffset: 14565,
				endOffset: 14597
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
				startLine: 96,
				startColumn: 4,
				endLine: 96,
				endColumn: 33,
				startOffset: 5847,
				endOffset: 5876
			}
		},
		{
			text: "NEVER load the model to find out",
			region: {
				startLine: 117,
				startColumn: 68,
				endLine: 117,
				endColumn: 100,
				startOffset: 6740,
				endOffset: 6772
			}
		},
		{
			text: "BLOCK THE PULL REQUEST",
			region: {
				startLine: 133,
				startColumn: 6,
				endLine: 133,
				endColumn: 28,
				startOffset: 7235,
				endOffset: 7257
			}
		},
		{
			text: "DO NOT allow a pattern or a folder",
			region: {
				startLine: 139,
				startColumn: 41,
				endLine: 139,
				endColumn: 75,
				startOffset: 7974,
				endOffset: 8008
			}
		},
		{
			text: "NEVER silence the finding with a comment alone",
			region: {
				startLine: 176,
				startColumn: 4,
				endLine: 176,
				endColumn: 50,
				startOffset: 9474,
				endOffset: 9520
			}
		},
		{
			text: "DO NOT skip the step until then",
			region: {
				startLine: 213,
				startColumn: 4,
				endLine: 213,
				endColumn: 35,
				startOffset: 11029,
				endOffset: 11060
			}
		},
		{
			text: "STOP ALL DEPLOYMENTS",
			region: {
				startLine: 226,
				startColumn: 6,
				endLine: 226,
				endColumn: 26,
				startOffset: 11487,
				endOffset: 11507
			}
		},
		{
			text: "NEVER load, move or delete the file before it is saved",
			region: {
				startLine: 228,
				startColumn: 4,
				endLine: 228,
				endColumn: 58,
				startOffset: 11682,
				endOffset: 11736
			}
		},
		{
			text: "DO NOT rewrite the history",
			region: {
				startLine: 231,
				startColumn: 4,
				endLine: 231,
				endColumn: 30,
				startOffset: 11964,
				endOffset: 11990
			}
		},
		{
			text: "DO NOT publish it before the extent is known",
			region: {
				startLine: 245,
				startColumn: 83,
				endLine: 245,
				endColumn: 127,
				startOffset: 12824,
				endOffset: 12868
			}
		},
		{
			text: "DO NOT approve any pull request with a model until the gate works again",
			region: {
				startLine: 277,
				startColumn: 4,
				endLine: 277,
				endColumn: 75,
				startOffset: 14127,
				endOffset: 14198
			}
		}
	],
	completionCriteria: [
		{
			text: "No branch that people use holds the malicious model, and the main branch was looked at to make sure",
			region: {
				startLine: 288,
				startColumn: 7,
				endLine: 288,
				endColumn: 106,
				startOffset: 14629,
				endOffset: 14728
			}
		},
		{
			text: "Every place that loaded it was found, rebuilt and given new secrets",
			region: {
				startLine: 289,
				startColumn: 7,
				endLine: 289,
				endColumn: 74,
				startOffset: 14735,
				endOffset: 14802
			}
		},
		{
			text: "All other models were scanned since, by the version of the scanner that this runbook names",
			region: {
				startLine: 290,
				startColumn: 7,
				endLine: 290,
				endColumn: 97,
				startOffset: 14809,
				endOffset: 14899
			}
		},
		{
			text: "The gate blocks a malicious sample, and that was tried",
			region: {
				startLine: 291,
				startColumn: 7,
				endLine: 291,
				endColumn: 61,
				startOffset: 14906,
				endOffset: 14960
			}
		},
		{
			text: "Users and leadership were told what is known, and nothing that is not",
			region: {
				startLine: 292,
				startColumn: 7,
				endLine: 292,
				endColumn: 76,
				startOffset: 14967,
				endOffset: 15036
			}
		},
		{
			text: "The incident record is complete, and the freeze was lifted by the security lead",
			region: {
				startLine: 293,
				startColumn: 7,
				endLine: 293,
				endColumn: 86,
				startOffset: 15043,
				endOffset: 15122
			}
		}
	]
};
export { policy };
