// src/generated/policy-workflow-strict.ts
const policy = {
	id: "workflow-strict",
	title: "Workflows without a loose end",
	owner: "Security team",
	reviewed: "2026-11-24",
	reviewEveryDays: 180,
	extends: [],
	byDefault: false,
	path: "policies/workflow-strict.md",
	bundled: true,
	triage: [
		{
			workflow: "A pinned version is hostile",
			severity: "critical",
			impact: "What was pinned runs until somebody changes the pin",
			respondWithin: {
				text: "30 minutes",
				minutes: 30
			},
			firstResponder: "On-call engineer",
			escalateTo: "Security team",
			escalateWithin: {
				text: "1 hour",
				minutes: 60
			},
			region: {
				startLine: 19,
				startColumn: 1,
				endLine: 19,
				endColumn: 154,
				startOffset: 667,
				endOffset: 820
			}
		},
		{
			workflow: "A way in is left open",
			severity: "high",
			impact: "Something can change without a review",
			respondWithin: {
				text: "24 hours",
				minutes: 1440
			},
			firstResponder: "Whoever owns the workflow",
			escalateTo: "Security team",
			escalateWithin: {
				text: "1 week",
				minutes: 10080
			},
			region: {
				startLine: 20,
				startColumn: 1,
				endLine: 20,
				endColumn: 137,
				startOffset: 821,
				endOffset: 957
			}
		},
		{
			workflow: "Less than it could be",
			severity: "medium",
			impact: "An attack elsewhere reaches further",
			respondWithin: {
				text: "1 week",
				minutes: 10080
			},
			firstResponder: "Whoever owns the workflow",
			escalateTo: "Whoever owns the repository",
			escalateWithin: {
				text: "1 month",
				minutes: 43200
			},
			region: {
				startLine: 21,
				startColumn: 1,
				endLine: 21,
				endColumn: 150,
				startOffset: 958,
				endOffset: 1107
			}
		},
		{
			workflow: "A matter of order",
			severity: "low",
			impact: "The next reader takes longer",
			respondWithin: {
				text: "1 month",
				minutes: 43200
			},
			firstResponder: "Whoever owns the workflow",
			escalateTo: "Whoever owns the repository",
			escalateWithin: {
				text: "3 months",
				minutes: 129600
			},
			region: {
				startLine: 22,
				startColumn: 1,
				endLine: 22,
				endColumn: 138,
				startOffset: 1108,
				endOffset: 1245
			}
		}
	],
	escalation: [],
	chapters: [],
	controls: [
		{
			id: "STRICT-01",
			statement: "Every container image is pinned to a digest",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "image/digest-pinned",
				severity: void 0,
				region: {
					startLine: 28,
					startColumn: 62,
					endLine: 28,
					endColumn: 81,
					startOffset: 1395,
					endOffset: 1414
				}
			}],
			manual: void 0,
			region: {
				startLine: 28,
				startColumn: 3,
				endLine: 28,
				endColumn: 12,
				startOffset: 1336,
				endOffset: 1345
			}
		},
		{
			id: "STRICT-02",
			statement: "Every hook is pinned to a commit",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "hook/commit-pinned",
				severity: void 0,
				region: {
					startLine: 29,
					startColumn: 51,
					endLine: 29,
					endColumn: 69,
					startOffset: 1475,
					endOffset: 1493
				}
			}],
			manual: void 0,
			region: {
				startLine: 29,
				startColumn: 3,
				endLine: 29,
				endColumn: 12,
				startOffset: 1427,
				endOffset: 1436
			}
		},
		{
			id: "STRICT-03",
			statement: "No action is used that saves little work",
			severity: "info",
			triage: void 0,
			rules: [{
				rule: "action/worthwhile",
				severity: void 0,
				region: {
					startLine: 30,
					startColumn: 59,
					endLine: 30,
					endColumn: 76,
					startOffset: 1561,
					endOffset: 1578
				}
			}],
			manual: void 0,
			region: {
				startLine: 30,
				startColumn: 3,
				endLine: 30,
				endColumn: 12,
				startOffset: 1505,
				endOffset: 1514
			}
		},
		{
			id: "STRICT-04",
			statement: "Every package has a fixed version",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "package/versioned",
				severity: void 0,
				region: {
					startLine: 31,
					startColumn: 52,
					endLine: 31,
					endColumn: 69,
					startOffset: 1640,
					endOffset: 1657
				}
			}],
			manual: void 0,
			region: {
				startLine: 31,
				startColumn: 3,
				endLine: 31,
				endColumn: 12,
				startOffset: 1591,
				endOffset: 1600
			}
		},
		{
			id: "STRICT-05",
			statement: "Packages on npm are published without a stored token, and say how they were built",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "publishing/npm-token-free",
				severity: void 0,
				region: {
					startLine: 32,
					startColumn: 100,
					endLine: 32,
					endColumn: 125,
					startOffset: 1766,
					endOffset: 1791
				}
			}, {
				rule: "publishing/provenance",
				severity: "low",
				region: {
					startLine: 32,
					startColumn: 129,
					endLine: 32,
					endColumn: 150,
					startOffset: 1795,
					endOffset: 1816
				}
			}],
			manual: void 0,
			region: {
				startLine: 32,
				startColumn: 3,
				endLine: 32,
				endColumn: 12,
				startOffset: 1669,
				endOffset: 1678
			}
		},
		{
			id: "STRICT-06",
			statement: "Called workflows, and workflows whose jobs all speak for themselves, still have a floor of permissions",
			severity: "medium",
			triage: void 0,
			rules: [
				{
					rule: "permissions/floor-declared",
					severity: "low",
					region: {
						startLine: 33,
						startColumn: 121,
						endLine: 33,
						endColumn: 147,
						startOffset: 1955,
						endOffset: 1981
					}
				},
				{
					rule: "permissions/floor-narrow",
					severity: void 0,
					region: {
						startLine: 33,
						startColumn: 157,
						endLine: 33,
						endColumn: 181,
						startOffset: 1991,
						endOffset: 2015
					}
				},
				{
					rule: "permissions/floor-least",
					severity: void 0,
					region: {
						startLine: 33,
						startColumn: 185,
						endLine: 33,
						endColumn: 208,
						startOffset: 2019,
						endOffset: 2042
					}
				},
				{
					rule: "permissions/callee-declared",
					severity: void 0,
					region: {
						startLine: 33,
						startColumn: 212,
						endLine: 33,
						endColumn: 239,
						startOffset: 2046,
						endOffset: 2073
					}
				},
				{
					rule: "permissions/callee-narrow",
					severity: void 0,
					region: {
						startLine: 33,
						startColumn: 243,
						endLine: 33,
						endColumn: 268,
						startOffset: 2077,
						endOffset: 2102
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 33,
				startColumn: 3,
				endLine: 33,
				endColumn: 12,
				startOffset: 1837,
				endOffset: 1846
			}
		},
		{
			id: "STRICT-07",
			statement: "Each permission says what it is for",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "permissions/explained",
				severity: void 0,
				region: {
					startLine: 34,
					startColumn: 54,
					endLine: 34,
					endColumn: 75,
					startOffset: 2168,
					endOffset: 2189
				}
			}],
			manual: void 0,
			region: {
				startLine: 34,
				startColumn: 3,
				endLine: 34,
				endColumn: 12,
				startOffset: 2117,
				endOffset: 2126
			}
		},
		{
			id: "STRICT-08",
			statement: "No checkout keeps its token, on purpose or not",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "checkout/credentials-decided",
				severity: void 0,
				region: {
					startLine: 35,
					startColumn: 65,
					endLine: 35,
					endColumn: 93,
					startOffset: 2263,
					endOffset: 2291
				}
			}],
			manual: void 0,
			region: {
				startLine: 35,
				startColumn: 3,
				endLine: 35,
				endColumn: 12,
				startOffset: 2201,
				endOffset: 2210
			}
		},
		{
			id: "STRICT-09",
			statement: "Jobs run on machines that are thrown away afterwards",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runner/hosted",
				severity: void 0,
				region: {
					startLine: 36,
					startColumn: 71,
					endLine: 36,
					endColumn: 84,
					startOffset: 2371,
					endOffset: 2384
				}
			}],
			manual: void 0,
			region: {
				startLine: 36,
				startColumn: 3,
				endLine: 36,
				endColumn: 12,
				startOffset: 2303,
				endOffset: 2312
			}
		},
		{
			id: "STRICT-10",
			statement: "Secrets are read in jobs with an environment",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "secret/environment",
				severity: void 0,
				region: {
					startLine: 37,
					startColumn: 63,
					endLine: 37,
					endColumn: 81,
					startOffset: 2459,
					endOffset: 2477
				}
			}],
			manual: void 0,
			region: {
				startLine: 37,
				startColumn: 3,
				endLine: 37,
				endColumn: 12,
				startOffset: 2399,
				endOffset: 2408
			}
		},
		{
			id: "STRICT-11",
			statement: "Each workflow says what happens when it starts twice",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "concurrency/limited",
				severity: void 0,
				region: {
					startLine: 38,
					startColumn: 71,
					endLine: 38,
					endColumn: 90,
					startOffset: 2560,
					endOffset: 2579
				}
			}, {
				rule: "concurrency/decided",
				severity: void 0,
				region: {
					startLine: 38,
					startColumn: 94,
					endLine: 38,
					endColumn: 113,
					startOffset: 2583,
					endOffset: 2602
				}
			}],
			manual: void 0,
			region: {
				startLine: 38,
				startColumn: 3,
				endLine: 38,
				endColumn: 12,
				startOffset: 2492,
				endOffset: 2501
			}
		},
		{
			id: "STRICT-12",
			statement: "Each workflow and each job has a name",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "workflow/named",
				severity: void 0,
				region: {
					startLine: 39,
					startColumn: 56,
					endLine: 39,
					endColumn: 70,
					startOffset: 2667,
					endOffset: 2681
				}
			}, {
				rule: "workflow/jobs-named",
				severity: "info",
				region: {
					startLine: 39,
					startColumn: 74,
					endLine: 39,
					endColumn: 93,
					startOffset: 2685,
					endOffset: 2704
				}
			}],
			manual: void 0,
			region: {
				startLine: 39,
				startColumn: 3,
				endLine: 39,
				endColumn: 12,
				startOffset: 2614,
				endOffset: 2623
			}
		},
		{
			id: "STRICT-13",
			statement: "Artifacts hold the files that are meant",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "artifact/workspace",
				severity: void 0,
				region: {
					startLine: 40,
					startColumn: 58,
					endLine: 40,
					endColumn: 76,
					startOffset: 2778,
					endOffset: 2796
				}
			}],
			manual: void 0,
			region: {
				startLine: 40,
				startColumn: 3,
				endLine: 40,
				endColumn: 12,
				startOffset: 2723,
				endOffset: 2732
			}
		},
		{
			id: "STRICT-14",
			statement: "Artifacts of runs that strangers start stay away from our rights",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "artifact/outside",
				severity: void 0,
				region: {
					startLine: 41,
					startColumn: 83,
					endLine: 41,
					endColumn: 99,
					startOffset: 2891,
					endOffset: 2907
				}
			}],
			manual: void 0,
			region: {
				startLine: 41,
				startColumn: 3,
				endLine: 41,
				endColumn: 12,
				startOffset: 2811,
				endOffset: 2820
			}
		},
		{
			id: "STRICT-15",
			statement: "A secret is seen by the step that needs it",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "secret/workflow-scope",
				severity: void 0,
				region: {
					startLine: 42,
					startColumn: 61,
					endLine: 42,
					endColumn: 82,
					startOffset: 2980,
					endOffset: 3001
				}
			}, {
				rule: "secret/job-scope",
				severity: "low",
				region: {
					startLine: 42,
					startColumn: 86,
					endLine: 42,
					endColumn: 102,
					startOffset: 3005,
					endOffset: 3021
				}
			}],
			manual: void 0,
			region: {
				startLine: 42,
				startColumn: 3,
				endLine: 42,
				endColumn: 12,
				startOffset: 2922,
				endOffset: 2931
			}
		},
		{
			id: "STRICT-16",
			statement: "Each job is stopped after a while",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "workflow/bounded",
				severity: void 0,
				region: {
					startLine: 43,
					startColumn: 52,
					endLine: 43,
					endColumn: 68,
					startOffset: 3091,
					endOffset: 3107
				}
			}],
			manual: void 0,
			region: {
				startLine: 43,
				startColumn: 3,
				endLine: 43,
				endColumn: 12,
				startOffset: 3042,
				endOffset: 3051
			}
		},
		{
			id: "STRICT-17",
			statement: "Scheduled workflows have a file of their own",
			severity: "info",
			triage: void 0,
			rules: [{
				rule: "workflow/schedule-alone",
				severity: void 0,
				region: {
					startLine: 44,
					startColumn: 63,
					endLine: 44,
					endColumn: 86,
					startOffset: 3179,
					endOffset: 3202
				}
			}],
			manual: void 0,
			region: {
				startLine: 44,
				startColumn: 3,
				endLine: 44,
				endColumn: 12,
				startOffset: 3119,
				endOffset: 3128
			}
		},
		{
			id: "STRICT-18",
			statement: "No code holds an expression at all",
			severity: "low",
			triage: void 0,
			rules: [
				{
					rule: "interpolation/input-choice",
					severity: void 0,
					region: {
						startLine: 45,
						startColumn: 53,
						endLine: 45,
						endColumn: 79,
						startOffset: 3265,
						endOffset: 3291
					}
				},
				{
					rule: "interpolation/variable-literal",
					severity: void 0,
					region: {
						startLine: 45,
						startColumn: 83,
						endLine: 45,
						endColumn: 113,
						startOffset: 3295,
						endOffset: 3325
					}
				},
				{
					rule: "interpolation/constant",
					severity: void 0,
					region: {
						startLine: 45,
						startColumn: 117,
						endLine: 45,
						endColumn: 139,
						startOffset: 3329,
						endOffset: 3351
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 45,
				startColumn: 3,
				endLine: 45,
				endColumn: 12,
				startOffset: 3215,
				endOffset: 3224
			}
		},
		{
			id: "STRICT-19",
			statement: "Keys of contexts are written down",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "expression/computed-index",
				severity: void 0,
				region: {
					startLine: 46,
					startColumn: 52,
					endLine: 46,
					endColumn: 77,
					startOffset: 3412,
					endOffset: 3437
				}
			}],
			manual: void 0,
			region: {
				startLine: 46,
				startColumn: 3,
				endLine: 46,
				endColumn: 12,
				startOffset: 3363,
				endOffset: 3372
			}
		},
		{
			id: "STRICT-20",
			statement: "Blocks of variables are listed",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "environment/listed",
				severity: void 0,
				region: {
					startLine: 47,
					startColumn: 49,
					endLine: 47,
					endColumn: 67,
					startOffset: 3495,
					endOffset: 3513
				}
			}],
			manual: void 0,
			region: {
				startLine: 47,
				startColumn: 3,
				endLine: 47,
				endColumn: 12,
				startOffset: 3449,
				endOffset: 3458
			}
		},
		{
			id: "STRICT-21",
			statement: "Scripts are written for shells that tools read",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "script/known-shell",
				severity: void 0,
				region: {
					startLine: 48,
					startColumn: 65,
					endLine: 48,
					endColumn: 83,
					startOffset: 3588,
					endOffset: 3606
				}
			}],
			manual: void 0,
			region: {
				startLine: 48,
				startColumn: 3,
				endLine: 48,
				endColumn: 12,
				startOffset: 3526,
				endOffset: 3535
			}
		},
		{
			id: "STRICT-22",
			statement: "A pinned commit says which version it is, and is one that was released; the second only GitHub can tell, with --online",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "action/version-commented",
				severity: void 0,
				region: {
					startLine: 49,
					startColumn: 139,
					endLine: 49,
					endColumn: 163,
					startOffset: 3754,
					endOffset: 3778
				}
			}, {
				rule: "action/commit-tagged",
				severity: void 0,
				region: {
					startLine: 49,
					startColumn: 167,
					endLine: 49,
					endColumn: 187,
					startOffset: 3782,
					endOffset: 3802
				}
			}],
			manual: void 0,
			region: {
				startLine: 49,
				startColumn: 3,
				endLine: 49,
				endColumn: 12,
				startOffset: 3618,
				endOffset: 3627
			}
		},
		{
			id: "WF-39",
			statement: "One switch stops all deployments",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "deploy/freeze",
				severity: void 0,
				region: {
					startLine: 50,
					startColumn: 47,
					endLine: 50,
					endColumn: 60,
					startOffset: 3858,
					endOffset: 3871
				}
			}],
			manual: void 0,
			region: {
				startLine: 50,
				startColumn: 3,
				endLine: 50,
				endColumn: 8,
				startOffset: 3814,
				endOffset: 3819
			}
		}
	],
	failures: [
		{
			title: "A digest or a commit is no longer served",
			region: {
				startLine: 54,
				startColumn: 1,
				endLine: 54,
				endColumn: 45,
				startOffset: 3898,
				endOffset: 3942
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nmanifest unknown: manifest unknown\nfatal: reference is not a tree\n```",
				region: {
					startLine: 58,
					startColumn: 1,
					endLine: 61,
					endColumn: 4,
					startOffset: 3959,
					endOffset: 4036
				}
			},
			rootCause: {
				text: "A registry or an owner has removed what nothing but a digest or a commit led to, often in a clean-up of old builds.",
				region: {
					startLine: 63,
					startColumn: 17,
					endLine: 63,
					endColumn: 132,
					startOffset: 4054,
					endOffset: 4169
				}
			},
			resolution: {
				text: "```bash\ndocker buildx imagetools inspect NAME:TAG --format '{{json .Manifest.Digest}}'\ngit ls-remote https://github.com/OWNER/NAME 'refs/tags/*'\n```",
				region: {
					startLine: 67,
					startColumn: 1,
					endLine: 70,
					endColumn: 4,
					startOffset: 4188,
					endOffset: 4336
				}
			},
			fix: {
				text: "1. DO NOT go back to a tag alone.\n2. Take the digest or the commit that the same version has now, and read why it changed.\n3. Keep a copy of what you cannot do without in a registry of your own.",
				region: {
					startLine: 74,
					startColumn: 1,
					endLine: 76,
					endColumn: 72,
					startOffset: 4348,
					endOffset: 4542
				}
			},
			prevention: {
				text: "STRICT-01 and STRICT-02, with a bot that proposes new digests while the old ones are still there.",
				region: {
					startLine: 78,
					startColumn: 17,
					endLine: 78,
					endColumn: 114,
					startOffset: 4560,
					endOffset: 4657
				}
			},
			controls: ["STRICT-01", "STRICT-02"],
			patterns: []
		},
		{
			title: "A job is stopped by its own time limit",
			region: {
				startLine: 80,
				startColumn: 1,
				endLine: 80,
				endColumn: 43,
				startOffset: 4659,
				endOffset: 4701
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nThe job running on runner \u2026 has exceeded the maximum execution time of \u2026 minutes.\n```",
				region: {
					startLine: 84,
					startColumn: 1,
					endLine: 86,
					endColumn: 4,
					startOffset: 4718,
					endOffset: 4811
				}
			},
			rootCause: {
				text: "The limit was written for a good day. A cold cache or a slow mirror takes longer.",
				region: {
					startLine: 88,
					startColumn: 17,
					endLine: 88,
					endColumn: 98,
					startOffset: 4829,
					endOffset: 4910
				}
			},
			resolution: {
				text: "```bash\ngh run list --workflow WORKFLOW --limit 50 --json conclusion,startedAt,updatedAt\n```",
				region: {
					startLine: 92,
					startColumn: 1,
					endLine: 94,
					endColumn: 4,
					startOffset: 4929,
					endOffset: 5021
				}
			},
			fix: {
				text: "1. Set the limit to twice of what the slowest good run took.\n2. A run that comes near to it every time wants a look at its steps, not a longer limit.",
				region: {
					startLine: 98,
					startColumn: 1,
					endLine: 99,
					endColumn: 89,
					startOffset: 5033,
					endOffset: 5182
				}
			},
			prevention: {
				text: "STRICT-16 wants a limit; look at the numbers once a quarter.",
				region: {
					startLine: 101,
					startColumn: 17,
					endLine: 101,
					endColumn: 77,
					startOffset: 5200,
					endOffset: 5260
				}
			},
			controls: ["STRICT-16"],
			patterns: []
		},
		{
			title: "A deployment waits for an approval that nobody gives",
			region: {
				startLine: 103,
				startColumn: 1,
				endLine: 103,
				endColumn: 57,
				startOffset: 5262,
				endOffset: 5318
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nThis workflow is waiting for a review\nReview pending: environment\n```",
				region: {
					startLine: 107,
					startColumn: 1,
					endLine: 110,
					endColumn: 4,
					startOffset: 5335,
					endOffset: 5412
				}
			},
			rootCause: {
				text: "Secrets moved into an environment with reviewers, and the reviewers do not know that they are some.",
				region: {
					startLine: 112,
					startColumn: 17,
					endLine: 112,
					endColumn: 116,
					startOffset: 5430,
					endOffset: 5529
				}
			},
			resolution: {
				text: "```bash\ngh api repos/OWNER/REPO/environments/NAME --jq '.protection_rules'\ngh run list --status waiting\n```",
				region: {
					startLine: 116,
					startColumn: 1,
					endLine: 119,
					endColumn: 4,
					startOffset: 5548,
					endOffset: 5655
				}
			},
			fix: {
				text: "1. DO NOT move the secret back to the repository.\n2. Name a team as reviewers, not one person, and tell it.\n3. Leave environments of test systems without reviewers: the environment alone keeps the secret from other jobs.",
				region: {
					startLine: 123,
					startColumn: 1,
					endLine: 125,
					endColumn: 113,
					startOffset: 5667,
					endOffset: 5887
				}
			},
			prevention: {
				text: "STRICT-10 asks for the environment; who reviews it is written in its settings and in the team's own runbook.",
				region: {
					startLine: 127,
					startColumn: 17,
					endLine: 127,
					endColumn: 125,
					startOffset: 5905,
					endOffset: 6013
				}
			},
			controls: ["STRICT-10"],
			patterns: []
		}
	],
	emergencies: [
		{
			title: "A pinned version turns out to be hostile",
			region: {
				startLine: 131,
				startColumn: 1,
				endLine: 131,
				endColumn: 45,
				startOffset: 6031,
				endOffset: 6075
			},
			chapter: void 0,
			impact: "What was pinned runs, by its digest, until somebody changes the pin.",
			immediate: [
				{
					text: "DO NOT wait for a new version: take the step out, or go back to the version before.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 137,
						startColumn: 4,
						endLine: 137,
						endColumn: 87,
						startOffset: 6206,
						endOffset: 6289
					}
				},
				{
					text: "Find every repository that names the digest or the commit.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 138,
						startColumn: 4,
						endLine: 138,
						endColumn: 62,
						startOffset: 6293,
						endOffset: 6351
					}
				},
				{
					text: "Rotate the secrets that the jobs could read.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 139,
						startColumn: 4,
						endLine: 139,
						endColumn: 48,
						startOffset: 6355,
						endOffset: 6399
					}
				}
			],
			afterwards: [{
				text: "Write an incident record with the runs that used it.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 143,
					startColumn: 4,
					endLine: 143,
					endColumn: 56,
					startOffset: 6442,
					endOffset: 6494
				}
			}, {
				text: "Add the version to the list that your rules refuse.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 144,
					startColumn: 4,
					endLine: 144,
					endColumn: 55,
					startOffset: 6498,
					endOffset: 6549
				}
			}],
			communication: void 0
		},
		{
			title: "A limit or a rule stops an urgent release",
			region: {
				startLine: 146,
				startColumn: 1,
				endLine: 146,
				endColumn: 46,
				startOffset: 6551,
				endOffset: 6596
			},
			chapter: void 0,
			impact: "A fix for users waits behind an order that was made for quiet days.",
			immediate: [
				{
					text: "DO NOT switch the rule off for the whole repository.",
					within: {
						text: "1 hour",
						minutes: 60
					},
					parts: [],
					region: {
						startLine: 152,
						startColumn: 4,
						endLine: 152,
						endColumn: 56,
						startOffset: 6722,
						endOffset: 6774
					}
				},
				{
					text: "Ignore it on its line, with the reason and a date not further away than a week.",
					within: {
						text: "1 hour",
						minutes: 60
					},
					parts: [],
					region: {
						startLine: 153,
						startColumn: 4,
						endLine: 153,
						endColumn: 83,
						startOffset: 6778,
						endOffset: 6857
					}
				},
				{
					text: "Release, and verify the release as always.",
					within: {
						text: "1 hour",
						minutes: 60
					},
					parts: [],
					region: {
						startLine: 154,
						startColumn: 4,
						endLine: 154,
						endColumn: 46,
						startOffset: 6861,
						endOffset: 6903
					}
				}
			],
			afterwards: [{
				text: "Mend what the comment ignored, and delete it.",
				within: {
					text: "1 week",
					minutes: 10080
				},
				parts: [],
				region: {
					startLine: 158,
					startColumn: 4,
					endLine: 158,
					endColumn: 49,
					startOffset: 6944,
					endOffset: 6989
				}
			}, {
				text: "Ask whether the rule or the limit fits the repository.",
				within: {
					text: "1 week",
					minutes: 10080
				},
				parts: [],
				region: {
					startLine: 159,
					startColumn: 4,
					endLine: 159,
					endColumn: 58,
					startOffset: 6993,
					endOffset: 7047
				}
			}],
			communication: void 0
		},
		{
			title: "A machine of our own ran the code of strangers",
			region: {
				startLine: 161,
				startColumn: 1,
				endLine: 161,
				endColumn: 51,
				startOffset: 7049,
				endOffset: 7099
			},
			chapter: void 0,
			impact: "Whatever the machine holds or reaches may be in other hands, and later jobs on it too.",
			immediate: [
				{
					text: "STOP the runner and take the machine off the network. DO NOT wipe it yet.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 167,
						startColumn: 4,
						endLine: 167,
						endColumn: 77,
						startOffset: 7248,
						endOffset: 7321
					}
				},
				{
					text: "Revoke what the machine could read: tokens, keys, cloud identities.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 168,
						startColumn: 4,
						endLine: 168,
						endColumn: 71,
						startOffset: 7325,
						endOffset: 7392
					}
				},
				{
					text: "Cancel the jobs that wait for it, and look at those that ran after the first strange one.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 169,
						startColumn: 4,
						endLine: 169,
						endColumn: 93,
						startOffset: 7396,
						endOffset: 7485
					}
				}
			],
			afterwards: [{
				text: "Set it up anew, as a machine that lives for one job.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 173,
					startColumn: 4,
					endLine: 173,
					endColumn: 56,
					startOffset: 7528,
					endOffset: 7580
				}
			}, {
				text: "Write an incident record with every job that ran there since.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 174,
					startColumn: 4,
					endLine: 174,
					endColumn: 65,
					startOffset: 7584,
					endOffset: 7645
				}
			}],
			communication: void 0
		}
	],
	procedures: [],
	contract: void 0,
	stages: [],
	prohibitions: [
		{
			text: "DO NOT go back to a tag alone",
			region: {
				startLine: 74,
				startColumn: 4,
				endLine: 74,
				endColumn: 33,
				startOffset: 4351,
				endOffset: 4380
			}
		},
		{
			text: "DO NOT move the secret back to the repository",
			region: {
				startLine: 123,
				startColumn: 4,
				endLine: 123,
				endColumn: 49,
				startOffset: 5670,
				endOffset: 5715
			}
		},
		{
			text: "DO NOT wait for a new version",
			region: {
				startLine: 137,
				startColumn: 4,
				endLine: 137,
				endColumn: 33,
				startOffset: 6206,
				endOffset: 6235
			}
		},
		{
			text: "DO NOT switch the rule off for the whole repository",
			region: {
				startLine: 152,
				startColumn: 4,
				endLine: 152,
				endColumn: 55,
				startOffset: 6722,
				endOffset: 6773
			}
		},
		{
			text: "DO NOT wipe it yet",
			region: {
				startLine: 167,
				startColumn: 58,
				endLine: 167,
				endColumn: 76,
				startOffset: 7302,
				endOffset: 7320
			}
		}
	],
	completionCriteria: [
		{
			text: "Every control of the table holds, or has a waiver with an end.",
			region: {
				startLine: 178,
				startColumn: 3,
				endLine: 178,
				endColumn: 65,
				startOffset: 7673,
				endOffset: 7735
			}
		},
		{
			text: "Nobody had to switch a rule off for the whole repository.",
			region: {
				startLine: 179,
				startColumn: 3,
				endLine: 179,
				endColumn: 60,
				startOffset: 7738,
				endOffset: 7795
			}
		},
		{
			text: "Each comment that ignores one of these rules has a date.",
			region: {
				startLine: 180,
				startColumn: 3,
				endLine: 180,
				endColumn: 59,
				startOffset: 7798,
				endOffset: 7854
			}
		}
	]
};
export { policy };
