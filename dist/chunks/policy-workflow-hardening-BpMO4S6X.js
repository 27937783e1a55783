// src/generated/policy-workflow-hardening.ts
const policy = {
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
				minutes: 30
			},
			firstResponder: "On-call engineer and security team",
			escalateTo: "Security lead",
			escalateWithin: {
				text: "30 minutes",
				minutes: 30
			},
			region: {
				startLine: 21,
				startColumn: 1,
				endLine: 21,
				endColumn: 160,
				startOffset: 602,
				endOffset: 761
			}
		},
		{
			workflow: "Code or rights beyond review",
			severity: "high",
			impact: "One moved tag or one bad step is enough",
			respondWithin: {
				text: "1 hour",
				minutes: 60
			},
			firstResponder: "On-call engineer",
			escalateTo: "Security team",
			escalateWithin: {
				text: "4 hours",
				minutes: 240
			},
			region: {
				startLine: 22,
				startColumn: 1,
				endLine: 22,
				endColumn: 136,
				startOffset: 762,
				endOffset: 897
			}
		},
		{
			workflow: "Rights wider than needed",
			severity: "medium",
			impact: "An attack elsewhere reaches further",
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
				startLine: 23,
				startColumn: 1,
				endLine: 23,
				endColumn: 150,
				startOffset: 898,
				endOffset: 1047
			}
		},
		{
			workflow: "Untidy exceptions",
			severity: "low",
			impact: "The next review takes longer",
			respondWithin: {
				text: "next business day",
				minutes: void 0
			},
			firstResponder: "Whoever owns the workflow",
			escalateTo: "Whoever owns the repository",
			escalateWithin: {
				text: "1 week",
				minutes: 10080
			},
			region: {
				startLine: 24,
				startColumn: 1,
				endLine: 24,
				endColumn: 146,
				startOffset: 1048,
				endOffset: 1193
			}
		}
	],
	escalation: [],
	chapters: [],
	controls: [
		{
			id: "HARD-01",
			statement: "Every action of somebody else is pinned to a commit",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "action/pinned",
				severity: void 0,
				region: {
					startLine: 30,
					startColumn: 68,
					endLine: 30,
					endColumn: 81,
					startOffset: 1349,
					endOffset: 1362
				}
			}],
			manual: void 0,
			region: {
				startLine: 30,
				startColumn: 3,
				endLine: 30,
				endColumn: 10,
				startOffset: 1284,
				endOffset: 1291
			}
		},
		{
			id: "HARD-02",
			statement: "Every reusable workflow of somebody else is pinned to a commit",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "action/reusable-pinned",
				severity: void 0,
				region: {
					startLine: 31,
					startColumn: 79,
					endLine: 31,
					endColumn: 101,
					startOffset: 1451,
					endOffset: 1473
				}
			}],
			manual: void 0,
			region: {
				startLine: 31,
				startColumn: 3,
				endLine: 31,
				endColumn: 10,
				startOffset: 1375,
				endOffset: 1382
			}
		},
		{
			id: "HARD-03",
			statement: "Every container image has a digest, or the tag of a version",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "image/pinned",
				severity: void 0,
				region: {
					startLine: 32,
					startColumn: 76,
					endLine: 32,
					endColumn: 88,
					startOffset: 1559,
					endOffset: 1571
				}
			}],
			manual: void 0,
			region: {
				startLine: 32,
				startColumn: 3,
				endLine: 32,
				endColumn: 10,
				startOffset: 1486,
				endOffset: 1493
			}
		},
		{
			id: "HARD-04",
			statement: "Every job says what its token may do, or its workflow does",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "permissions/declared",
				severity: void 0,
				region: {
					startLine: 33,
					startColumn: 75,
					endLine: 33,
					endColumn: 95,
					startOffset: 1656,
					endOffset: 1676
				}
			}, {
				rule: "permissions/workflow-declared",
				severity: void 0,
				region: {
					startLine: 33,
					startColumn: 99,
					endLine: 33,
					endColumn: 128,
					startOffset: 1680,
					endOffset: 1709
				}
			}],
			manual: void 0,
			region: {
				startLine: 33,
				startColumn: 3,
				endLine: 33,
				endColumn: 10,
				startOffset: 1584,
				endOffset: 1591
			}
		},
		{
			id: "HARD-05",
			statement: "The right to write stands on the job that needs it",
			severity: "medium",
			triage: void 0,
			rules: [
				{
					rule: "permissions/least",
					severity: "high",
					region: {
						startLine: 34,
						startColumn: 67,
						endLine: 34,
						endColumn: 84,
						startOffset: 1788,
						endOffset: 1805
					}
				},
				{
					rule: "permissions/least-reports",
					severity: void 0,
					region: {
						startLine: 34,
						startColumn: 95,
						endLine: 34,
						endColumn: 120,
						startOffset: 1816,
						endOffset: 1841
					}
				},
				{
					rule: "permissions/least-status",
					severity: "low",
					region: {
						startLine: 34,
						startColumn: 124,
						endLine: 34,
						endColumn: 148,
						startOffset: 1845,
						endOffset: 1869
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 34,
				startColumn: 3,
				endLine: 34,
				endColumn: 10,
				startOffset: 1724,
				endOffset: 1731
			}
		},
		{
			id: "HARD-06",
			statement: "No job and no workflow asks for all rights at once",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "permissions/narrow",
					severity: void 0,
					region: {
						startLine: 35,
						startColumn: 67,
						endLine: 35,
						endColumn: 85,
						startOffset: 1954,
						endOffset: 1972
					}
				},
				{
					rule: "permissions/workflow-narrow",
					severity: void 0,
					region: {
						startLine: 35,
						startColumn: 89,
						endLine: 35,
						endColumn: 116,
						startOffset: 1976,
						endOffset: 2003
					}
				},
				{
					rule: "permissions/read-narrow",
					severity: "medium",
					region: {
						startLine: 35,
						startColumn: 120,
						endLine: 35,
						endColumn: 143,
						startOffset: 2007,
						endOffset: 2030
					}
				},
				{
					rule: "permissions/workflow-read-narrow",
					severity: "medium",
					region: {
						startLine: 35,
						startColumn: 156,
						endLine: 35,
						endColumn: 188,
						startOffset: 2043,
						endOffset: 2075
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 35,
				startColumn: 3,
				endLine: 35,
				endColumn: 10,
				startOffset: 1890,
				endOffset: 1897
			}
		},
		{
			id: "HARD-07",
			statement: "Every workflow and action file can be read whole",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "source/readable",
				severity: void 0,
				region: {
					startLine: 36,
					startColumn: 65,
					endLine: 36,
					endColumn: 80,
					startOffset: 2159,
					endOffset: 2174
				}
			}, {
				rule: "source/recognised",
				severity: "medium",
				region: {
					startLine: 36,
					startColumn: 84,
					endLine: 36,
					endColumn: 101,
					startOffset: 2178,
					endOffset: 2195
				}
			}],
			manual: void 0,
			region: {
				startLine: 36,
				startColumn: 3,
				endLine: 36,
				endColumn: 10,
				startOffset: 2097,
				endOffset: 2104
			}
		},
		{
			id: "HARD-08",
			statement: "Every exception names its rule and its reason, is in use, and has not run out",
			severity: "medium",
			triage: void 0,
			rules: [
				{
					rule: "ignore/well-formed",
					severity: void 0,
					region: {
						startLine: 37,
						startColumn: 94,
						endLine: 37,
						endColumn: 112,
						startOffset: 2308,
						endOffset: 2326
					}
				},
				{
					rule: "ignore/known",
					severity: void 0,
					region: {
						startLine: 37,
						startColumn: 116,
						endLine: 37,
						endColumn: 128,
						startOffset: 2330,
						endOffset: 2342
					}
				},
				{
					rule: "ignore/current",
					severity: void 0,
					region: {
						startLine: 37,
						startColumn: 132,
						endLine: 37,
						endColumn: 146,
						startOffset: 2346,
						endOffset: 2360
					}
				},
				{
					rule: "ignore/used",
					severity: "low",
					region: {
						startLine: 37,
						startColumn: 150,
						endLine: 37,
						endColumn: 161,
						startOffset: 2364,
						endOffset: 2375
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 37,
				startColumn: 3,
				endLine: 37,
				endColumn: 10,
				startOffset: 2217,
				endOffset: 2224
			}
		},
		{
			id: "HARD-09",
			statement: "Only chosen people can change workflows",
			severity: "medium",
			triage: void 0,
			rules: [],
			manual: "code owners take effect through branch protection, which is a setting of the repository",
			region: {
				startLine: 38,
				startColumn: 3,
				endLine: 38,
				endColumn: 10,
				startOffset: 2396,
				endOffset: 2403
			}
		},
		{
			id: "HARD-10",
			statement: "No code holds text that outsiders write, neither straight nor through variables and outputs",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "interpolation/untrusted-text",
					severity: void 0,
					region: {
						startLine: 39,
						startColumn: 108,
						endLine: 39,
						endColumn: 136,
						startOffset: 2662,
						endOffset: 2690
					}
				},
				{
					rule: "interpolation/untrusted-variable",
					severity: void 0,
					region: {
						startLine: 39,
						startColumn: 140,
						endLine: 39,
						endColumn: 172,
						startOffset: 2694,
						endOffset: 2726
					}
				},
				{
					rule: "interpolation/untrusted-output",
					severity: void 0,
					region: {
						startLine: 39,
						startColumn: 176,
						endLine: 39,
						endColumn: 206,
						startOffset: 2730,
						endOffset: 2760
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 39,
				startColumn: 3,
				endLine: 39,
				endColumn: 10,
				startOffset: 2557,
				endOffset: 2564
			}
		},
		{
			id: "HARD-11",
			statement: "Values that few people choose reach code through variables",
			severity: "medium",
			triage: void 0,
			rules: [
				{
					rule: "interpolation/structured-text",
					severity: void 0,
					region: {
						startLine: 40,
						startColumn: 75,
						endLine: 40,
						endColumn: 104,
						startOffset: 2845,
						endOffset: 2874
					}
				},
				{
					rule: "interpolation/collaborator-text",
					severity: void 0,
					region: {
						startLine: 40,
						startColumn: 108,
						endLine: 40,
						endColumn: 139,
						startOffset: 2878,
						endOffset: 2909
					}
				},
				{
					rule: "interpolation/input-text",
					severity: void 0,
					region: {
						startLine: 40,
						startColumn: 143,
						endLine: 40,
						endColumn: 167,
						startOffset: 2913,
						endOffset: 2937
					}
				},
				{
					rule: "interpolation/matrix-computed",
					severity: void 0,
					region: {
						startLine: 40,
						startColumn: 171,
						endLine: 40,
						endColumn: 200,
						startOffset: 2941,
						endOffset: 2970
					}
				},
				{
					rule: "interpolation/variable-computed",
					severity: "low",
					region: {
						startLine: 40,
						startColumn: 204,
						endLine: 40,
						endColumn: 235,
						startOffset: 2974,
						endOffset: 3005
					}
				},
				{
					rule: "interpolation/input-undeclared",
					severity: "low",
					region: {
						startLine: 40,
						startColumn: 245,
						endLine: 40,
						endColumn: 275,
						startOffset: 3015,
						endOffset: 3045
					}
				},
				{
					rule: "interpolation/harmless-text",
					severity: "info",
					region: {
						startLine: 40,
						startColumn: 285,
						endLine: 40,
						endColumn: 312,
						startOffset: 3055,
						endOffset: 3082
					}
				},
				{
					rule: "interpolation/opaque",
					severity: "info",
					region: {
						startLine: 40,
						startColumn: 323,
						endLine: 40,
						endColumn: 343,
						startOffset: 3093,
						endOffset: 3113
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 40,
				startColumn: 3,
				endLine: 40,
				endColumn: 10,
				startOffset: 2773,
				endOffset: 2780
			}
		},
		{
			id: "HARD-12",
			statement: "What outsiders reach sets no variables, paths and outputs for later steps",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "script/later-steps",
					severity: void 0,
					region: {
						startLine: 41,
						startColumn: 90,
						endLine: 41,
						endColumn: 108,
						startOffset: 3222,
						endOffset: 3240
					}
				},
				{
					rule: "script/outside-variables",
					severity: void 0,
					region: {
						startLine: 41,
						startColumn: 112,
						endLine: 41,
						endColumn: 136,
						startOffset: 3244,
						endOffset: 3268
					}
				},
				{
					rule: "script/outside-outputs",
					severity: "medium",
					region: {
						startLine: 41,
						startColumn: 140,
						endLine: 41,
						endColumn: 162,
						startOffset: 3272,
						endOffset: 3294
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 41,
				startColumn: 3,
				endLine: 41,
				endColumn: 10,
				startOffset: 3135,
				endOffset: 3142
			}
		},
		{
			id: "HARD-13",
			statement: "Programs and agents get text from outside as text, not as options, code or instructions",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "script/outside-arguments",
				severity: "medium",
				region: {
					startLine: 42,
					startColumn: 104,
					endLine: 42,
					endColumn: 128,
					startOffset: 3417,
					endOffset: 3441
				}
			}, {
				rule: "agent/outside-prompt",
				severity: void 0,
				region: {
					startLine: 42,
					startColumn: 141,
					endLine: 42,
					endColumn: 161,
					startOffset: 3454,
					endOffset: 3474
				}
			}],
			manual: void 0,
			region: {
				startLine: 42,
				startColumn: 3,
				endLine: 42,
				endColumn: 10,
				startOffset: 3316,
				endOffset: 3323
			}
		},
		{
			id: "HARD-14",
			statement: "Scripts cannot steer the runner by what they print",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "environment/workflow-commands",
				severity: void 0,
				region: {
					startLine: 43,
					startColumn: 67,
					endLine: 43,
					endColumn: 96,
					startOffset: 3551,
					endOffset: 3580
				}
			}, {
				rule: "script/runner-files",
				severity: "low",
				region: {
					startLine: 43,
					startColumn: 100,
					endLine: 43,
					endColumn: 119,
					startOffset: 3584,
					endOffset: 3603
				}
			}],
			manual: void 0,
			region: {
				startLine: 43,
				startColumn: 3,
				endLine: 43,
				endColumn: 10,
				startOffset: 3487,
				endOffset: 3494
			}
		},
		{
			id: "HARD-15",
			statement: "Debug logging is off unless somebody looks into one run",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "environment/debug-logging",
				severity: void 0,
				region: {
					startLine: 44,
					startColumn: 72,
					endLine: 44,
					endColumn: 97,
					startOffset: 3691,
					endOffset: 3716
				}
			}],
			manual: void 0,
			region: {
				startLine: 44,
				startColumn: 3,
				endLine: 44,
				endColumn: 10,
				startOffset: 3622,
				endOffset: 3629
			}
		},
		{
			id: "HARD-16",
			statement: "Every condition can be false, and asks for whole names",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "condition/decides",
					severity: void 0,
					region: {
						startLine: 45,
						startColumn: 71,
						endLine: 45,
						endColumn: 88,
						startOffset: 3796,
						endOffset: 3813
					}
				},
				{
					rule: "condition/computed",
					severity: "medium",
					region: {
						startLine: 45,
						startColumn: 92,
						endLine: 45,
						endColumn: 110,
						startOffset: 3817,
						endOffset: 3835
					}
				},
				{
					rule: "condition/whole-name",
					severity: void 0,
					region: {
						startLine: 45,
						startColumn: 123,
						endLine: 45,
						endColumn: 143,
						startOffset: 3848,
						endOffset: 3868
					}
				},
				{
					rule: "condition/whole-word",
					severity: "info",
					region: {
						startLine: 45,
						startColumn: 147,
						endLine: 45,
						endColumn: 167,
						startOffset: 3872,
						endOffset: 3892
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 45,
				startColumn: 3,
				endLine: 45,
				endColumn: 10,
				startOffset: 3728,
				endOffset: 3735
			}
		},
		{
			id: "HARD-17",
			statement: "Exceptions for bots go by the author, not by who caused the event",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "condition/author",
				severity: void 0,
				region: {
					startLine: 46,
					startColumn: 82,
					endLine: 46,
					endColumn: 98,
					startOffset: 3991,
					endOffset: 4007
				}
			}],
			manual: void 0,
			region: {
				startLine: 46,
				startColumn: 3,
				endLine: 46,
				endColumn: 10,
				startOffset: 3912,
				endOffset: 3919
			}
		},
		{
			id: "HARD-18",
			statement: "Jobs read single secrets by name, and whole",
			severity: "medium",
			triage: void 0,
			rules: [
				{
					rule: "secret/all-at-once",
					severity: void 0,
					region: {
						startLine: 47,
						startColumn: 60,
						endLine: 47,
						endColumn: 78,
						startOffset: 4077,
						endOffset: 4095
					}
				},
				{
					rule: "secret/computed-name",
					severity: void 0,
					region: {
						startLine: 47,
						startColumn: 82,
						endLine: 47,
						endColumn: 102,
						startOffset: 4099,
						endOffset: 4119
					}
				},
				{
					rule: "secret/unpacked",
					severity: void 0,
					region: {
						startLine: 47,
						startColumn: 106,
						endLine: 47,
						endColumn: 121,
						startOffset: 4123,
						endOffset: 4138
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 47,
				startColumn: 3,
				endLine: 47,
				endColumn: 10,
				startOffset: 4020,
				endOffset: 4027
			}
		},
		{
			id: "HARD-19",
			statement: "Workflows say what they do in plain text",
			severity: "low",
			triage: void 0,
			rules: [
				{
					rule: "action/plain-path",
					severity: void 0,
					region: {
						startLine: 48,
						startColumn: 57,
						endLine: 48,
						endColumn: 74,
						startOffset: 4207,
						endOffset: 4224
					}
				},
				{
					rule: "action/listed-inputs",
					severity: "info",
					region: {
						startLine: 48,
						startColumn: 78,
						endLine: 48,
						endColumn: 98,
						startOffset: 4228,
						endOffset: 4248
					}
				},
				{
					rule: "expression/constant",
					severity: void 0,
					region: {
						startLine: 48,
						startColumn: 109,
						endLine: 48,
						endColumn: 128,
						startOffset: 4259,
						endOffset: 4278
					}
				},
				{
					rule: "expression/lost-value",
					severity: void 0,
					region: {
						startLine: 48,
						startColumn: 132,
						endLine: 48,
						endColumn: 153,
						startOffset: 4282,
						endOffset: 4303
					}
				},
				{
					rule: "script/shell",
					severity: void 0,
					region: {
						startLine: 48,
						startColumn: 157,
						endLine: 48,
						endColumn: 169,
						startOffset: 4307,
						endOffset: 4319
					}
				},
				{
					rule: "setup/pip-install",
					severity: void 0,
					region: {
						startLine: 48,
						startColumn: 173,
						endLine: 48,
						endColumn: 190,
						startOffset: 4323,
						endOffset: 4340
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 48,
				startColumn: 3,
				endLine: 48,
				endColumn: 10,
				startOffset: 4153,
				endOffset: 4160
			}
		},
		{
			id: "HARD-30",
			statement: "A checkout does not leave its token behind, least of all in an artifact",
			severity: "medium",
			triage: void 0,
			rules: [
				{
					rule: "checkout/credentials",
					severity: void 0,
					region: {
						startLine: 49,
						startColumn: 88,
						endLine: 49,
						endColumn: 108,
						startOffset: 4437,
						endOffset: 4457
					}
				},
				{
					rule: "checkout/credentials-outside",
					severity: "low",
					region: {
						startLine: 49,
						startColumn: 112,
						endLine: 49,
						endColumn: 140,
						startOffset: 4461,
						endOffset: 4489
					}
				},
				{
					rule: "checkout/credentials-uploaded",
					severity: "high",
					region: {
						startLine: 49,
						startColumn: 150,
						endLine: 49,
						endColumn: 179,
						startOffset: 4499,
						endOffset: 4528
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 49,
				startColumn: 3,
				endLine: 49,
				endColumn: 10,
				startOffset: 4352,
				endOffset: 4359
			}
		},
		{
			id: "HARD-31",
			statement: "A token of a GitHub App names its repositories and permissions, and dies with the job",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "app-token/repositories",
					severity: void 0,
					region: {
						startLine: 50,
						startColumn: 102,
						endLine: 50,
						endColumn: 124,
						startOffset: 4649,
						endOffset: 4671
					}
				},
				{
					rule: "app-token/permissions",
					severity: void 0,
					region: {
						startLine: 50,
						startColumn: 128,
						endLine: 50,
						endColumn: 149,
						startOffset: 4675,
						endOffset: 4696
					}
				},
				{
					rule: "app-token/revoked",
					severity: void 0,
					region: {
						startLine: 50,
						startColumn: 153,
						endLine: 50,
						endColumn: 170,
						startOffset: 4700,
						endOffset: 4717
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 50,
				startColumn: 3,
				endLine: 50,
				endColumn: 10,
				startOffset: 4550,
				endOffset: 4557
			}
		},
		{
			id: "HARD-32",
			statement: "Called workflows get the secrets that they need, by name",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "secret/named",
				severity: void 0,
				region: {
					startLine: 51,
					startColumn: 73,
					endLine: 51,
					endColumn: 85,
					startOffset: 4800,
					endOffset: 4812
				}
			}],
			manual: void 0,
			region: {
				startLine: 51,
				startColumn: 3,
				endLine: 51,
				endColumn: 10,
				startOffset: 4730,
				endOffset: 4737
			}
		},
		{
			id: "HARD-33",
			statement: "Passwords for registries are secrets",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "container/password",
				severity: void 0,
				region: {
					startLine: 52,
					startColumn: 53,
					endLine: 52,
					endColumn: 71,
					startOffset: 4877,
					endOffset: 4895
				}
			}],
			manual: void 0,
			region: {
				startLine: 52,
				startColumn: 3,
				endLine: 52,
				endColumn: 10,
				startOffset: 4827,
				endOffset: 4834
			}
		},
		{
			id: "HARD-34",
			statement: "Nothing that reaches users is built from a restored cache",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "cache/release",
				severity: void 0,
				region: {
					startLine: 53,
					startColumn: 74,
					endLine: 53,
					endColumn: 87,
					startOffset: 4979,
					endOffset: 4992
				}
			}, {
				rule: "cache/release-stated",
				severity: "low",
				region: {
					startLine: 53,
					startColumn: 91,
					endLine: 53,
					endColumn: 111,
					startOffset: 4996,
					endOffset: 5016
				}
			}],
			manual: void 0,
			region: {
				startLine: 53,
				startColumn: 3,
				endLine: 53,
				endColumn: 10,
				startOffset: 4908,
				endOffset: 4915
			}
		},
		{
			id: "HARD-35",
			statement: "No stranger's event starts a workflow with privileges",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "trigger/ordinary",
					severity: void 0,
					region: {
						startLine: 54,
						startColumn: 70,
						endLine: 54,
						endColumn: 86,
						startOffset: 5102,
						endOffset: 5118
					}
				},
				{
					rule: "trigger/chained",
					severity: void 0,
					region: {
						startLine: 54,
						startColumn: 90,
						endLine: 54,
						endColumn: 105,
						startOffset: 5122,
						endOffset: 5137
					}
				},
				{
					rule: "trigger/commented",
					severity: void 0,
					region: {
						startLine: 54,
						startColumn: 109,
						endLine: 54,
						endColumn: 126,
						startOffset: 5141,
						endOffset: 5158
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 54,
				startColumn: 3,
				endLine: 54,
				endColumn: 10,
				startOffset: 5035,
				endOffset: 5042
			}
		},
		{
			id: "HARD-36",
			statement: "Code of pull requests never runs on a machine of our own",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "runner/pull-requests-hosted",
				severity: void 0,
				region: {
					startLine: 55,
					startColumn: 73,
					endLine: 55,
					endColumn: 100,
					startOffset: 5241,
					endOffset: 5268
				}
			}],
			manual: void 0,
			region: {
				startLine: 55,
				startColumn: 3,
				endLine: 55,
				endColumn: 10,
				startOffset: 5171,
				endOffset: 5178
			}
		},
		{
			id: "HARD-37",
			statement: "Code of strangers neither runs with our rights nor reaches our caches",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "checkout/outside-code-run",
					severity: "critical",
					region: {
						startLine: 56,
						startColumn: 86,
						endLine: 56,
						endColumn: 111,
						startOffset: 5364,
						endOffset: 5389
					}
				},
				{
					rule: "checkout/outside-code",
					severity: void 0,
					region: {
						startLine: 56,
						startColumn: 126,
						endLine: 56,
						endColumn: 147,
						startOffset: 5404,
						endOffset: 5425
					}
				},
				{
					rule: "checkout/outside-code-fixed",
					severity: void 0,
					region: {
						startLine: 56,
						startColumn: 151,
						endLine: 56,
						endColumn: 178,
						startOffset: 5429,
						endOffset: 5456
					}
				},
				{
					rule: "checkout/outside-code-label",
					severity: void 0,
					region: {
						startLine: 56,
						startColumn: 182,
						endLine: 56,
						endColumn: 209,
						startOffset: 5460,
						endOffset: 5487
					}
				},
				{
					rule: "cache/outside-code",
					severity: void 0,
					region: {
						startLine: 56,
						startColumn: 213,
						endLine: 56,
						endColumn: 231,
						startOffset: 5491,
						endOffset: 5509
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 56,
				startColumn: 3,
				endLine: 56,
				endColumn: 10,
				startOffset: 5281,
				endOffset: 5288
			}
		},
		{
			id: "HARD-38",
			statement: "Artifacts of runs that strangers start are data, and are checked",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "artifact/outside-run",
				severity: "critical",
				region: {
					startLine: 57,
					startColumn: 81,
					endLine: 57,
					endColumn: 101,
					startOffset: 5600,
					endOffset: 5620
				}
			}, {
				rule: "artifact/outside-values",
				severity: void 0,
				region: {
					startLine: 57,
					startColumn: 116,
					endLine: 57,
					endColumn: 139,
					startOffset: 5635,
					endOffset: 5658
				}
			}],
			manual: void 0,
			region: {
				startLine: 57,
				startColumn: 3,
				endLine: 57,
				endColumn: 10,
				startOffset: 5522,
				endOffset: 5529
			}
		},
		{
			id: "HARD-39",
			statement: "Nothing is merged because a bot had the last word",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "merge/bot-trusted",
				severity: void 0,
				region: {
					startLine: 58,
					startColumn: 66,
					endLine: 58,
					endColumn: 83,
					startOffset: 5734,
					endOffset: 5751
				}
			}],
			manual: void 0,
			region: {
				startLine: 58,
				startColumn: 3,
				endLine: 58,
				endColumn: 10,
				startOffset: 5671,
				endOffset: 5678
			}
		},
		{
			id: "HARD-40",
			statement: "A job that strangers can start says what its token may do",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "permissions/declared-outside",
				severity: void 0,
				region: {
					startLine: 59,
					startColumn: 74,
					endLine: 59,
					endColumn: 102,
					startOffset: 5835,
					endOffset: 5863
				}
			}],
			manual: void 0,
			region: {
				startLine: 59,
				startColumn: 3,
				endLine: 59,
				endColumn: 10,
				startOffset: 5764,
				endOffset: 5771
			}
		},
		{
			id: "HARD-41",
			statement: "A job may do what its steps need, and nothing else",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "permissions/needed",
				severity: void 0,
				region: {
					startLine: 60,
					startColumn: 67,
					endLine: 60,
					endColumn: 85,
					startOffset: 5940,
					endOffset: 5958
				}
			}],
			manual: void 0,
			region: {
				startLine: 60,
				startColumn: 3,
				endLine: 60,
				endColumn: 10,
				startOffset: 5876,
				endOffset: 5883
			}
		},
		{
			id: "HARD-42",
			statement: "A called workflow asks for no more than it gets",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "permissions/callee-within",
				severity: void 0,
				region: {
					startLine: 61,
					startColumn: 64,
					endLine: 61,
					endColumn: 89,
					startOffset: 6034,
					endOffset: 6059
				}
			}, {
				rule: "secret/declared",
				severity: void 0,
				region: {
					startLine: 61,
					startColumn: 93,
					endLine: 61,
					endColumn: 108,
					startOffset: 6063,
					endOffset: 6078
				}
			}],
			manual: void 0,
			region: {
				startLine: 61,
				startColumn: 3,
				endLine: 61,
				endColumn: 10,
				startOffset: 5973,
				endOffset: 5980
			}
		},
		{
			id: "HARD-50",
			statement: "GitHub accepts every workflow and action: keys are known, in place and complete, and their values fit",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "workflow/known-keys",
					severity: void 0,
					region: {
						startLine: 62,
						startColumn: 118,
						endLine: 62,
						endColumn: 137,
						startOffset: 6206,
						endOffset: 6225
					}
				},
				{
					rule: "workflow/keys-in-place",
					severity: void 0,
					region: {
						startLine: 62,
						startColumn: 141,
						endLine: 62,
						endColumn: 163,
						startOffset: 6229,
						endOffset: 6251
					}
				},
				{
					rule: "workflow/complete",
					severity: void 0,
					region: {
						startLine: 62,
						startColumn: 167,
						endLine: 62,
						endColumn: 184,
						startOffset: 6255,
						endOffset: 6272
					}
				},
				{
					rule: "workflow/values",
					severity: void 0,
					region: {
						startLine: 62,
						startColumn: 188,
						endLine: 62,
						endColumn: 203,
						startOffset: 6276,
						endOffset: 6291
					}
				},
				{
					rule: "workflow/merge-keys",
					severity: void 0,
					region: {
						startLine: 62,
						startColumn: 207,
						endLine: 62,
						endColumn: 226,
						startOffset: 6295,
						endOffset: 6314
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 62,
				startColumn: 3,
				endLine: 62,
				endColumn: 10,
				startOffset: 6091,
				endOffset: 6098
			}
		},
		{
			id: "HARD-51",
			statement: "Events, activities, schedules and permissions are ones that GitHub knows",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "workflow/known-events",
					severity: void 0,
					region: {
						startLine: 63,
						startColumn: 89,
						endLine: 63,
						endColumn: 110,
						startOffset: 6413,
						endOffset: 6434
					}
				},
				{
					rule: "workflow/schedule",
					severity: void 0,
					region: {
						startLine: 63,
						startColumn: 114,
						endLine: 63,
						endColumn: 131,
						startOffset: 6438,
						endOffset: 6455
					}
				},
				{
					rule: "workflow/known-permissions",
					severity: void 0,
					region: {
						startLine: 63,
						startColumn: 135,
						endLine: 63,
						endColumn: 161,
						startOffset: 6459,
						endOffset: 6485
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 63,
				startColumn: 3,
				endLine: 63,
				endColumn: 10,
				startOffset: 6327,
				endOffset: 6334
			}
		},
		{
			id: "HARD-52",
			statement: "Jobs, steps and what is called can be told apart and found",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "workflow/needs",
					severity: void 0,
					region: {
						startLine: 64,
						startColumn: 75,
						endLine: 64,
						endColumn: 89,
						startOffset: 6570,
						endOffset: 6584
					}
				},
				{
					rule: "workflow/ids",
					severity: void 0,
					region: {
						startLine: 64,
						startColumn: 93,
						endLine: 64,
						endColumn: 105,
						startOffset: 6588,
						endOffset: 6600
					}
				},
				{
					rule: "workflow/references",
					severity: void 0,
					region: {
						startLine: 64,
						startColumn: 109,
						endLine: 64,
						endColumn: 128,
						startOffset: 6604,
						endOffset: 6623
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 64,
				startColumn: 3,
				endLine: 64,
				endColumn: 10,
				startOffset: 6498,
				endOffset: 6505
			}
		},
		{
			id: "HARD-53",
			statement: "What is handed to an action or a workflow of the repository is declared there",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "workflow/inputs",
				severity: void 0,
				region: {
					startLine: 65,
					startColumn: 94,
					endLine: 65,
					endColumn: 109,
					startOffset: 6727,
					endOffset: 6742
				}
			}],
			manual: void 0,
			region: {
				startLine: 65,
				startColumn: 3,
				endLine: 65,
				endColumn: 10,
				startOffset: 6636,
				endOffset: 6643
			}
		},
		{
			id: "HARD-54",
			statement: "Expressions can be parsed and name only what exists where they stand",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "expression/syntax",
					severity: void 0,
					region: {
						startLine: 66,
						startColumn: 85,
						endLine: 66,
						endColumn: 102,
						startOffset: 6839,
						endOffset: 6856
					}
				},
				{
					rule: "expression/in-place",
					severity: void 0,
					region: {
						startLine: 66,
						startColumn: 106,
						endLine: 66,
						endColumn: 125,
						startOffset: 6860,
						endOffset: 6879
					}
				},
				{
					rule: "expression/contexts",
					severity: void 0,
					region: {
						startLine: 66,
						startColumn: 129,
						endLine: 66,
						endColumn: 148,
						startOffset: 6883,
						endOffset: 6902
					}
				},
				{
					rule: "expression/functions",
					severity: void 0,
					region: {
						startLine: 66,
						startColumn: 152,
						endLine: 66,
						endColumn: 172,
						startOffset: 6906,
						endOffset: 6926
					}
				},
				{
					rule: "expression/names",
					severity: "medium",
					region: {
						startLine: 66,
						startColumn: 176,
						endLine: 66,
						endColumn: 192,
						startOffset: 6930,
						endOffset: 6946
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 66,
				startColumn: 3,
				endLine: 66,
				endColumn: 10,
				startOffset: 6757,
				endOffset: 6764
			}
		},
		{
			id: "HARD-70",
			statement: "A container image that a step of an action runs has a digest, or the tag of a version",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "image/composite-pinned",
				severity: void 0,
				region: {
					startLine: 67,
					startColumn: 102,
					endLine: 67,
					endColumn: 124,
					startOffset: 7067,
					endOffset: 7089
				}
			}],
			manual: void 0,
			region: {
				startLine: 67,
				startColumn: 3,
				endLine: 67,
				endColumn: 10,
				startOffset: 6968,
				endOffset: 6975
			}
		},
		{
			id: "HARD-71",
			statement: "Which image a job runs is written down",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "image/known",
				severity: void 0,
				region: {
					startLine: 68,
					startColumn: 55,
					endLine: 68,
					endColumn: 66,
					startOffset: 7154,
					endOffset: 7165
				}
			}],
			manual: void 0,
			region: {
				startLine: 68,
				startColumn: 3,
				endLine: 68,
				endColumn: 10,
				startOffset: 7102,
				endOffset: 7109
			}
		},
		{
			id: "HARD-72",
			statement: "A tool that an action fetches has a fixed version",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "tool/pinned",
				severity: void 0,
				region: {
					startLine: 69,
					startColumn: 66,
					endLine: 69,
					endColumn: 77,
					startOffset: 7243,
					endOffset: 7254
				}
			}, {
				rule: "tool/known",
				severity: "low",
				region: {
					startLine: 69,
					startColumn: 81,
					endLine: 69,
					endColumn: 91,
					startOffset: 7258,
					endOffset: 7268
				}
			}],
			manual: void 0,
			region: {
				startLine: 69,
				startColumn: 3,
				endLine: 69,
				endColumn: 10,
				startOffset: 7180,
				endOffset: 7187
			}
		},
		{
			id: "HARD-73",
			statement: "Nothing is used that its owners have given up",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "action/maintained",
				severity: void 0,
				region: {
					startLine: 70,
					startColumn: 62,
					endLine: 70,
					endColumn: 79,
					startOffset: 7348,
					endOffset: 7365
				}
			}, {
				rule: "hook/maintained",
				severity: void 0,
				region: {
					startLine: 70,
					startColumn: 83,
					endLine: 70,
					endColumn: 98,
					startOffset: 7369,
					endOffset: 7384
				}
			}],
			manual: void 0,
			region: {
				startLine: 70,
				startColumn: 3,
				endLine: 70,
				endColumn: 10,
				startOffset: 7289,
				endOffset: 7296
			}
		},
		{
			id: "HARD-74",
			statement: "What is used comes from the owner that it seems to come from",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "action/genuine",
				severity: void 0,
				region: {
					startLine: 71,
					startColumn: 77,
					endLine: 71,
					endColumn: 91,
					startOffset: 7473,
					endOffset: 7487
				}
			}, {
				rule: "hook/genuine",
				severity: void 0,
				region: {
					startLine: 71,
					startColumn: 95,
					endLine: 71,
					endColumn: 107,
					startOffset: 7491,
					endOffset: 7503
				}
			}],
			manual: void 0,
			region: {
				startLine: 71,
				startColumn: 3,
				endLine: 71,
				endColumn: 10,
				startOffset: 7399,
				endOffset: 7406
			}
		},
		{
			id: "HARD-75",
			statement: "Nothing is used that has a published weakness",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "action/patched",
				severity: void 0,
				region: {
					startLine: 72,
					startColumn: 62,
					endLine: 72,
					endColumn: 76,
					startOffset: 7575,
					endOffset: 7589
				}
			}, {
				rule: "action/patched-wholly",
				severity: "medium",
				region: {
					startLine: 72,
					startColumn: 80,
					endLine: 72,
					endColumn: 101,
					startOffset: 7593,
					endOffset: 7614
				}
			}],
			manual: void 0,
			region: {
				startLine: 72,
				startColumn: 3,
				endLine: 72,
				endColumn: 10,
				startOffset: 7516,
				endOffset: 7523
			}
		},
		{
			id: "HARD-76",
			statement: "Own actions and workflows are taken from the commit that runs",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "action/self-repository",
				severity: void 0,
				region: {
					startLine: 73,
					startColumn: 78,
					endLine: 73,
					endColumn: 100,
					startOffset: 7711,
					endOffset: 7733
				}
			}],
			manual: void 0,
			region: {
				startLine: 73,
				startColumn: 3,
				endLine: 73,
				endColumn: 10,
				startOffset: 7636,
				endOffset: 7643
			}
		},
		{
			id: "HARD-77",
			statement: "No action does what the runner can do by itself",
			severity: "info",
			triage: void 0,
			rules: [{
				rule: "action/needed",
				severity: void 0,
				region: {
					startLine: 74,
					startColumn: 64,
					endLine: 74,
					endColumn: 77,
					startOffset: 7806,
					endOffset: 7819
				}
			}],
			manual: void 0,
			region: {
				startLine: 74,
				startColumn: 3,
				endLine: 74,
				endColumn: 10,
				startOffset: 7745,
				endOffset: 7752
			}
		},
		{
			id: "HARD-78",
			statement: "Packages are installed from a lock file",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "package/locked",
				severity: void 0,
				region: {
					startLine: 75,
					startColumn: 56,
					endLine: 75,
					endColumn: 70,
					startOffset: 7885,
					endOffset: 7899
				}
			}],
			manual: void 0,
			region: {
				startLine: 75,
				startColumn: 3,
				endLine: 75,
				endColumn: 10,
				startOffset: 7832,
				endOffset: 7839
			}
		},
		{
			id: "HARD-79",
			statement: "Code that is downloaded is verified before it runs",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "download/verified",
				severity: void 0,
				region: {
					startLine: 76,
					startColumn: 67,
					endLine: 76,
					endColumn: 84,
					startOffset: 7975,
					endOffset: 7992
				}
			}],
			manual: void 0,
			region: {
				startLine: 76,
				startColumn: 3,
				endLine: 76,
				endColumn: 10,
				startOffset: 7911,
				endOffset: 7918
			}
		},
		{
			id: "HARD-80",
			statement: "Packages are published without a stored token",
			severity: "info",
			triage: void 0,
			rules: [{
				rule: "publishing/trusted",
				severity: void 0,
				region: {
					startLine: 77,
					startColumn: 62,
					endLine: 77,
					endColumn: 80,
					startOffset: 8066,
					endOffset: 8084
				}
			}, {
				rule: "publishing/token-free",
				severity: void 0,
				region: {
					startLine: 77,
					startColumn: 84,
					endLine: 77,
					endColumn: 105,
					startOffset: 8088,
					endOffset: 8109
				}
			}],
			manual: void 0,
			region: {
				startLine: 77,
				startColumn: 3,
				endLine: 77,
				endColumn: 10,
				startOffset: 8007,
				endOffset: 8014
			}
		},
		{
			id: "HARD-81",
			statement: "The lock of actions is well formed, whole and without leftovers",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "lockfile/valid",
					severity: void 0,
					region: {
						startLine: 78,
						startColumn: 80,
						endLine: 78,
						endColumn: 94,
						startOffset: 8199,
						endOffset: 8213
					}
				},
				{
					rule: "lockfile/complete",
					severity: "medium",
					region: {
						startLine: 78,
						startColumn: 98,
						endLine: 78,
						endColumn: 115,
						startOffset: 8217,
						endOffset: 8234
					}
				},
				{
					rule: "lockfile/current",
					severity: "low",
					region: {
						startLine: 78,
						startColumn: 128,
						endLine: 78,
						endColumn: 144,
						startOffset: 8247,
						endOffset: 8263
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 78,
				startColumn: 3,
				endLine: 78,
				endColumn: 10,
				startOffset: 8122,
				endOffset: 8129
			}
		},
		{
			id: "HARD-82",
			statement: "Dependabot runs no code of what it updates, and waits before it proposes a version",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "dependabot/contained",
				severity: void 0,
				region: {
					startLine: 79,
					startColumn: 99,
					endLine: 79,
					endColumn: 119,
					startOffset: 8378,
					endOffset: 8398
				}
			}, {
				rule: "dependabot/cooldown",
				severity: "medium",
				region: {
					startLine: 79,
					startColumn: 123,
					endLine: 79,
					endColumn: 142,
					startOffset: 8402,
					endOffset: 8421
				}
			}],
			manual: void 0,
			region: {
				startLine: 79,
				startColumn: 3,
				endLine: 79,
				endColumn: 10,
				startOffset: 8282,
				endOffset: 8289
			}
		},
		{
			id: "HARD-83",
			statement: "Hooks are fetched by an encrypted protocol and held by a tag or a commit",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "hook/transport",
				severity: void 0,
				region: {
					startLine: 80,
					startColumn: 89,
					endLine: 80,
					endColumn: 103,
					startOffset: 8529,
					endOffset: 8543
				}
			}, {
				rule: "hook/pinned",
				severity: "medium",
				region: {
					startLine: 80,
					startColumn: 107,
					endLine: 80,
					endColumn: 118,
					startOffset: 8547,
					endOffset: 8558
				}
			}],
			manual: void 0,
			region: {
				startLine: 80,
				startColumn: 3,
				endLine: 80,
				endColumn: 10,
				startOffset: 8443,
				endOffset: 8450
			}
		},
		{
			id: "HARD-84",
			statement: "A checkout keeps GitHub's guard against code of forks",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "checkout/guarded",
				severity: void 0,
				region: {
					startLine: 81,
					startColumn: 70,
					endLine: 81,
					endColumn: 86,
					startOffset: 8647,
					endOffset: 8663
				}
			}],
			manual: void 0,
			region: {
				startLine: 81,
				startColumn: 3,
				endLine: 81,
				endColumn: 10,
				startOffset: 8580,
				endOffset: 8587
			}
		},
		{
			id: "HARD-85",
			statement: "A script of an action names its shell",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "composite/shell-named",
				severity: void 0,
				region: {
					startLine: 82,
					startColumn: 54,
					endLine: 82,
					endColumn: 75,
					startOffset: 8727,
					endOffset: 8748
				}
			}],
			manual: void 0,
			region: {
				startLine: 82,
				startColumn: 3,
				endLine: 82,
				endColumn: 10,
				startOffset: 8676,
				endOffset: 8683
			}
		},
		{
			id: "HARD-86",
			statement: "A pinned commit is one of the repository that is named, not one of a fork; only GitHub can tell, with --online",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "action/commit-belongs",
				severity: void 0,
				region: {
					startLine: 83,
					startColumn: 129,
					endLine: 83,
					endColumn: 150,
					startOffset: 8889,
					endOffset: 8910
				}
			}, {
				rule: "hook/commit-belongs",
				severity: void 0,
				region: {
					startLine: 83,
					startColumn: 154,
					endLine: 83,
					endColumn: 173,
					startOffset: 8914,
					endOffset: 8933
				}
			}],
			manual: void 0,
			region: {
				startLine: 83,
				startColumn: 3,
				endLine: 83,
				endColumn: 10,
				startOffset: 8763,
				endOffset: 8770
			}
		},
		{
			id: "HARD-87",
			statement: "A ref names one thing, and the version behind a pin is the one that is pinned; with --online",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "action/ref-unambiguous",
				severity: void 0,
				region: {
					startLine: 84,
					startColumn: 111,
					endLine: 84,
					endColumn: 133,
					startOffset: 9054,
					endOffset: 9076
				}
			}, {
				rule: "action/version-comment-true",
				severity: void 0,
				region: {
					startLine: 84,
					startColumn: 137,
					endLine: 84,
					endColumn: 164,
					startOffset: 9080,
					endOffset: 9107
				}
			}],
			manual: void 0,
			region: {
				startLine: 84,
				startColumn: 3,
				endLine: 84,
				endColumn: 10,
				startOffset: 8946,
				endOffset: 8953
			}
		}
	],
	failures: [
		{
			title: "A pinned action cannot be found",
			region: {
				startLine: 88,
				startColumn: 1,
				endLine: 88,
				endColumn: 36,
				startOffset: 9134,
				endOffset: 9169
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nError: Unable to resolve action `SOMEBODY/ACTION@\u2026`, unable to find version `\u2026`\nError: An action could not be found at the URI\n```",
				region: {
					startLine: 95,
					startColumn: 1,
					endLine: 98,
					endColumn: 4,
					startOffset: 9290,
					endOffset: 9428
				}
			},
			rootCause: {
				text: "The commit does not exist in that repository: it was copied wrongly, it was in a fork only, or the owner\nrewrote the history, renamed or removed the repository.",
				region: {
					startLine: 100,
					startColumn: 17,
					endLine: 101,
					endColumn: 56,
					startOffset: 9446,
					endOffset: 9606
				}
			},
			resolution: {
				text: "```bash\n# Does the repository exist, and is the commit in it?\ngh api repos/SOMEBODY/ACTION --jq '.full_name, .archived'\ngh api repos/SOMEBODY/ACTION/commits/COMMIT --jq '.sha, .commit.committer.date'\ngh api repos/SOMEBODY/ACTION/tags --jq '.[] | \"\\(.name) \\(.commit.sha)\"' | head\n```",
				region: {
					startLine: 105,
					startColumn: 1,
					endLine: 110,
					endColumn: 4,
					startOffset: 9625,
					endOffset: 9908
				}
			},
			fix: {
				text: "1. DO NOT replace the commit with a tag or a branch to make it run.\n2. The commit of the tag in the comment is another one: find out why before you take it. A moved tag may be an attack.\n3. The repository was renamed: write its new name, and check that the same people own it.\n4. The repository is gone or archived: use another action, or write the few commands yourself.",
				region: {
					startLine: 114,
					startColumn: 1,
					endLine: 117,
					endColumn: 95,
					startOffset: 9920,
					endOffset: 10291
				}
			},
			prevention: {
				text: "HARD-01 and HARD-02 want commits. Let a bot propose new ones, so that tag and commit change together and\nsomebody reads what changed.",
				region: {
					startLine: 119,
					startColumn: 17,
					endLine: 120,
					endColumn: 29,
					startOffset: 10309,
					endOffset: 10442
				}
			},
			controls: ["HARD-01", "HARD-02"],
			patterns: [{
				text: "/Unable to resolve action/i",
				region: {
					startLine: 90,
					startColumn: 1,
					endLine: 90,
					endColumn: 44,
					startOffset: 9171,
					endOffset: 9214
				}
			}, {
				text: "/An action could not be found at the URI/i",
				region: {
					startLine: 91,
					startColumn: 1,
					endLine: 91,
					endColumn: 59,
					startOffset: 9215,
					endOffset: 9273
				}
			}]
		},
		{
			title: "A step is refused after permissions were narrowed",
			region: {
				startLine: 122,
				startColumn: 1,
				endLine: 122,
				endColumn: 54,
				startOffset: 10444,
				endOffset: 10497
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nHTTP 403: Resource not accessible by integration\nremote: Permission to OWNER/REPO.git denied to github-actions[bot].\n```",
				region: {
					startLine: 129,
					startColumn: 1,
					endLine: 132,
					endColumn: 4,
					startOffset: 10648,
					endOffset: 10776
				}
			},
			rootCause: {
				text: "A `permissions` block grants only what it names; everything else becomes `none`. A block on the job\nreplaces that of the workflow. Runs for pull requests from forks only read, whatever the file says.",
				region: {
					startLine: 134,
					startColumn: 17,
					endLine: 135,
					endColumn: 100,
					startOffset: 10794,
					endOffset: 10993
				}
			},
			resolution: {
				text: "```bash\n# What did the job get?\ngh run view RUN_ID --log | grep -A 12 'GITHUB_TOKEN Permissions'\n\n# What does the failing call need? The documentation of each REST call names its permission.\ngh run view RUN_ID --log-failed | grep -nE '40[34]|denied'\n```",
				region: {
					startLine: 139,
					startColumn: 1,
					endLine: 145,
					endColumn: 4,
					startOffset: 11012,
					endOffset: 11265
				}
			},
			fix: {
				text: "1. Add the one scope that the call needs to the one job that makes it.\n2. NEVER write `write-all` to find out which one it was.\n3. The run is for a fork: do that part in a workflow that starts after the merge. DO NOT move it to\n   `pull_request_target` together with a checkout of the fork's code.",
				region: {
					startLine: 149,
					startColumn: 1,
					endLine: 152,
					endColumn: 70,
					startOffset: 11277,
					endOffset: 11574
				}
			},
			prevention: {
				text: "HARD-04 to HARD-06. Start a new job with `permissions: {}` and add scopes with the steps that need them.",
				region: {
					startLine: 154,
					startColumn: 17,
					endLine: 154,
					endColumn: 121,
					startOffset: 11592,
					endOffset: 11696
				}
			},
			controls: ["HARD-04", "HARD-06"],
			patterns: [{
				text: "/Resource not accessible by integration/i",
				region: {
					startLine: 124,
					startColumn: 1,
					endLine: 124,
					endColumn: 58,
					startOffset: 10499,
					endOffset: 10556
				}
			}, {
				text: "/remote: Permission to .* denied to github-actions\\[bot\\]/",
				region: {
					startLine: 125,
					startColumn: 1,
					endLine: 125,
					endColumn: 75,
					startOffset: 10557,
					endOffset: 10631
				}
			}]
		},
		{
			title: "GitHub does not run a workflow, or not as it is written",
			region: {
				startLine: 156,
				startColumn: 1,
				endLine: 156,
				endColumn: 60,
				startOffset: 11698,
				endOffset: 11757
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nInvalid workflow file: .github/workflows/x.yml\nYou have an error in your yaml syntax on line 12\n(no run at all after a push)\n```",
				region: {
					startLine: 163,
					startColumn: 1,
					endLine: 167,
					endColumn: 4,
					startOffset: 11873,
					endOffset: 12009
				}
			},
			rootCause: {
				text: "The file cannot be read: wrong indentation, a key that stands twice, a tab, a conflict marker.",
				region: {
					startLine: 169,
					startColumn: 17,
					endLine: 169,
					endColumn: 111,
					startOffset: 12027,
					endOffset: 12121
				}
			},
			resolution: {
				text: "```bash\n# Which line is it?\nrunproof check .github/workflows\ngit log --oneline -5 -- .github/workflows\n```",
				region: {
					startLine: 173,
					startColumn: 1,
					endLine: 177,
					endColumn: 4,
					startOffset: 12140,
					endOffset: 12246
				}
			},
			fix: {
				text: "1. Mend the line that the check names, or go back to the last version that ran.\n2. Start the workflow once by hand or with an empty commit, and see that it runs.\n3. Look at what did not run meanwhile: a check that a file should have made is missing, not passed.",
				region: {
					startLine: 181,
					startColumn: 1,
					endLine: 183,
					endColumn: 100,
					startOffset: 12258,
					endOffset: 12519
				}
			},
			prevention: {
				text: "HARD-07 and HARD-50 to HARD-54, and the check as a pre-commit hook.",
				region: {
					startLine: 185,
					startColumn: 17,
					endLine: 185,
					endColumn: 84,
					startOffset: 12537,
					endOffset: 12604
				}
			},
			controls: [
				"HARD-07",
				"HARD-50",
				"HARD-54"
			],
			patterns: [{
				text: "/Invalid workflow file/i",
				region: {
					startLine: 158,
					startColumn: 1,
					endLine: 158,
					endColumn: 41,
					startOffset: 11759,
					endOffset: 11799
				}
			}, {
				text: "/You have an error in your yaml syntax/i",
				region: {
					startLine: 159,
					startColumn: 1,
					endLine: 159,
					endColumn: 57,
					startOffset: 11800,
					endOffset: 11856
				}
			}]
		},
		{
			title: "An exception has run out",
			region: {
				startLine: 187,
				startColumn: 1,
				endLine: 187,
				endColumn: 29,
				startOffset: 12606,
				endOffset: 12634
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nthe check reports ignore/current, and the finding that was ignored is back\n```",
				region: {
					startLine: 191,
					startColumn: 1,
					endLine: 193,
					endColumn: 4,
					startOffset: 12651,
					endOffset: 12737
				}
			},
			rootCause: {
				text: "Somebody promised to mend it by that day.",
				region: {
					startLine: 195,
					startColumn: 17,
					endLine: 195,
					endColumn: 58,
					startOffset: 12755,
					endOffset: 12796
				}
			},
			resolution: {
				text: "```bash\n# Who wrote it, when, and why?\ngit log -S 'runproof-ignore' --oneline -- .github\nrunproof explain ignore/current\n```",
				region: {
					startLine: 199,
					startColumn: 1,
					endLine: 203,
					endColumn: 4,
					startOffset: 12815,
					endOffset: 12939
				}
			},
			fix: {
				text: "1. Mend what was ignored, and delete the comment.\n2. If that is not possible yet, write a new date and a new reason, and have it approved like the first one.\n3. DO NOT only move the date.",
				region: {
					startLine: 207,
					startColumn: 1,
					endLine: 209,
					endColumn: 30,
					startOffset: 12951,
					endOffset: 13138
				}
			},
			prevention: {
				text: "HARD-08.",
				region: {
					startLine: 211,
					startColumn: 17,
					endLine: 211,
					endColumn: 25,
					startOffset: 13156,
					endOffset: 13164
				}
			},
			controls: ["HARD-08"],
			patterns: []
		}
	],
	emergencies: [{
		title: "An action that we use was compromised",
		region: {
			startLine: 215,
			startColumn: 1,
			endLine: 215,
			endColumn: 42,
			startOffset: 13182,
			endOffset: 13223
		},
		chapter: void 0,
		impact: "What the action did, it did with the token and the secrets of every job that ran it.",
		immediate: [
			{
				text: "STOP ALL RUNS THAT USE IT: cancel those under way and disable the workflows.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 221,
					startColumn: 4,
					endLine: 221,
					endColumn: 84,
					startOffset: 13370,
					endOffset: 13450
				}
			},
			{
				text: "DO NOT RERUN ANYTHING to see whether it still happens. DO NOT delete runs or logs: they are the evidence.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 230,
					startColumn: 4,
					endLine: 230,
					endColumn: 113,
					startOffset: 13705,
					endOffset: 13814
				}
			},
			{
				text: "Find the runs since the attack began, and what each job could reach: its secrets, its token's scopes, its identity token.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 231,
					startColumn: 4,
					endLine: 231,
					endColumn: 125,
					startOffset: 13818,
					endOffset: 13939
				}
			},
			{
				text: "Rotate every secret that such a job could read, those of the organisation and of environments too (within 1 hour). A\npinned commit that was not the bad one is the only reason not to.",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 237,
					startColumn: 4,
					endLine: 238,
					endColumn: 69,
					startOffset: 14069,
					endOffset: 14254
				}
			},
			{
				text: "Look for what a token could have written: releases, tags, branches, packages, other workflows (within 4 hours).",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 239,
					startColumn: 4,
					endLine: 239,
					endColumn: 115,
					startOffset: 14258,
					endOffset: 14369
				}
			},
			{
				text: "Call the security lead (immediate).",
				within: {
					text: "immediate",
					minutes: 15
				},
				parts: [],
				region: {
					startLine: 240,
					startColumn: 4,
					endLine: 240,
					endColumn: 39,
					startOffset: 14373,
					endOffset: 14408
				}
			}
		],
		afterwards: [
			{
				text: "Replace the action, or pin the last commit that is known to be good, and enable the workflows again.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 244,
					startColumn: 4,
					endLine: 244,
					endColumn: 104,
					startOffset: 14451,
					endOffset: 14551
				}
			},
			{
				text: "Search other repositories of the organisation for the same action.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 245,
					startColumn: 4,
					endLine: 245,
					endColumn: 70,
					startOffset: 14555,
					endOffset: 14621
				}
			},
			{
				text: "If a release was built in that time, go through \"A signature that we did not make\" in the runbook for release signing.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 246,
					startColumn: 4,
					endLine: 246,
					endColumn: 122,
					startOffset: 14625,
					endOffset: 14743
				}
			},
			{
				text: "Write the incident record, with the list of rotated secrets by name and never by value.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 247,
					startColumn: 4,
					endLine: 247,
					endColumn: 91,
					startOffset: 14747,
					endOffset: 14834
				}
			}
		],
		communication: void 0
	}, {
		title: "A secret was printed to a log",
		region: {
			startLine: 249,
			startColumn: 1,
			endLine: 249,
			endColumn: 34,
			startOffset: 14836,
			endOffset: 14869
		},
		chapter: void 0,
		impact: "Whoever can read the repository's runs can read the secret; in a public repository, everybody can.",
		immediate: [
			{
				text: "Rotate the secret where it was issued. It counts as stolen from the moment it was printed.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 255,
					startColumn: 4,
					endLine: 255,
					endColumn: 94,
					startOffset: 15030,
					endOffset: 15120
				}
			},
			{
				text: "Save the log for the record with the value removed, then delete it: gh api -X DELETE repos/OWNER/REPO/actions/runs/RUN_ID/logs",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 256,
					startColumn: 4,
					endLine: 256,
					endColumn: 132,
					startOffset: 15124,
					endOffset: 15252
				}
			},
			{
				text: "NEVER paste the value into an issue, a chat or the incident record.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 257,
					startColumn: 4,
					endLine: 257,
					endColumn: 71,
					startOffset: 15256,
					endOffset: 15323
				}
			},
			{
				text: "Check where the secret was used since (within 4 hours).",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 258,
					startColumn: 4,
					endLine: 258,
					endColumn: 59,
					startOffset: 15327,
					endOffset: 15382
				}
			}
		],
		afterwards: [
			{
				text: "Find the step that printed it, and hand the secret over through env and standard input instead.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 262,
					startColumn: 4,
					endLine: 262,
					endColumn: 101,
					startOffset: 15425,
					endOffset: 15522
				}
			},
			{
				text: "See whether the job needed the secret at all.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 263,
					startColumn: 4,
					endLine: 263,
					endColumn: 49,
					startOffset: 15526,
					endOffset: 15571
				}
			},
			{
				text: "Write the incident record.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 264,
					startColumn: 4,
					endLine: 264,
					endColumn: 30,
					startOffset: 15575,
					endOffset: 15601
				}
			}
		],
		communication: void 0
	}],
	procedures: [],
	contract: void 0,
	stages: [],
	prohibitions: [
		{
			text: "DO NOT replace the commit with a tag or a branch to make it run",
			region: {
				startLine: 114,
				startColumn: 4,
				endLine: 114,
				endColumn: 67,
				startOffset: 9923,
				endOffset: 9986
			}
		},
		{
			text: "NEVER write `write-all` to find out which one it was",
			region: {
				startLine: 150,
				startColumn: 4,
				endLine: 150,
				endColumn: 56,
				startOffset: 11351,
				endOffset: 11403
			}
		},
		{
			text: "DO NOT move it to `pull_request_target` together with a checkout of the fork's code",
			region: {
				startLine: 151,
				startColumn: 83,
				endLine: 152,
				endColumn: 69,
				startOffset: 11487,
				endOffset: 11573
			}
		},
		{
			text: "DO NOT only move the date",
			region: {
				startLine: 209,
				startColumn: 4,
				endLine: 209,
				endColumn: 29,
				startOffset: 13112,
				endOffset: 13137
			}
		},
		{
			text: "STOP ALL RUNS THAT USE IT",
			region: {
				startLine: 221,
				startColumn: 6,
				endLine: 221,
				endColumn: 31,
				startOffset: 13372,
				endOffset: 13397
			}
		},
		{
			text: "DO NOT RERUN ANYTHING",
			region: {
				startLine: 230,
				startColumn: 6,
				endLine: 230,
				endColumn: 27,
				startOffset: 13707,
				endOffset: 13728
			}
		},
		{
			text: "DO NOT delete runs or logs",
			region: {
				startLine: 230,
				startColumn: 63,
				endLine: 230,
				endColumn: 89,
				startOffset: 13764,
				endOffset: 13790
			}
		},
		{
			text: "NEVER paste the value into an issue, a chat or the incident record",
			region: {
				startLine: 257,
				startColumn: 4,
				endLine: 257,
				endColumn: 70,
				startOffset: 15256,
				endOffset: 15322
			}
		}
	],
	completionCriteria: [
		{
			text: "No workflow that is enabled runs the code in question",
			region: {
				startLine: 268,
				startColumn: 7,
				endLine: 268,
				endColumn: 60,
				startOffset: 15633,
				endOffset: 15686
			}
		},
		{
			text: "Every secret that could have been read is rotated, and the old value is refused",
			region: {
				startLine: 269,
				startColumn: 7,
				endLine: 269,
				endColumn: 86,
				startOffset: 15693,
				endOffset: 15772
			}
		},
		{
			text: "What the token could have written was compared with what we wrote",
			region: {
				startLine: 270,
				startColumn: 7,
				endLine: 270,
				endColumn: 72,
				startOffset: 15779,
				endOffset: 15844
			}
		},
		{
			text: "The controls of this runbook hold, or an exception with a reason and a date says why not",
			region: {
				startLine: 271,
				startColumn: 7,
				endLine: 271,
				endColumn: 95,
				startOffset: 15851,
				endOffset: 15939
			}
		},
		{
			text: "The incident record is written",
			region: {
				startLine: 272,
				startColumn: 7,
				endLine: 272,
				endColumn: 37,
				startOffset: 15946,
				endOffset: 15976
			}
		}
	]
};
export { policy };
