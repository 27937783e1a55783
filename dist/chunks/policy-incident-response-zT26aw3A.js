// src/generated/policy-incident-response.ts
const policy = {
	id: "incident-response",
	title: "Incident response",
	owner: "The people who are on call",
	reviewed: "2026-11-24",
	reviewEveryDays: 90,
	extends: [],
	byDefault: true,
	path: "policies/incident-response.md",
	bundled: true,
	triage: [
		{
			workflow: "Malicious model",
			severity: "critical",
			impact: "Loading it runs somebody else's code",
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
				startLine: 30,
				startColumn: 1,
				endLine: 30,
				endColumn: 149,
				startOffset: 1149,
				endOffset: 1297
			}
		},
		{
			workflow: "Signing failure",
			severity: "high",
			impact: "Users cannot tell our release from another",
			respondWithin: {
				text: "1 hour",
				minutes: 60
			},
			firstResponder: "On-call engineer",
			escalateTo: "Security team",
			escalateWithin: {
				text: "1 hour",
				minutes: 60
			},
			region: {
				startLine: 31,
				startColumn: 1,
				endLine: 31,
				endColumn: 125,
				startOffset: 1298,
				endOffset: 1422
			}
		},
		{
			workflow: "SBOM missing",
			severity: "medium",
			impact: "Nobody can tell whether a release is affected by a hole",
			respondWithin: {
				text: "4 hours",
				minutes: 240
			},
			firstResponder: "Release manager",
			escalateTo: "Security team",
			escalateWithin: {
				text: "4 hours",
				minutes: 240
			},
			region: {
				startLine: 32,
				startColumn: 1,
				endLine: 32,
				endColumn: 138,
				startOffset: 1423,
				endOffset: 1560
			}
		},
		{
			workflow: "False positive",
			severity: "low",
			impact: "Time is lost, and trust in alarms",
			respondWithin: {
				text: "next business day",
				minutes: void 0
			},
			firstResponder: "Contributor",
			escalateTo: "Lead of the development team",
			escalateWithin: {
				text: "next business day",
				minutes: void 0
			},
			region: {
				startLine: 33,
				startColumn: 1,
				endLine: 33,
				endColumn: 146,
				startOffset: 1561,
				endOffset: 1706
			}
		}
	],
	escalation: [
		{
			workflow: "Malicious model",
			severity: "critical",
			impact: "",
			respondWithin: void 0,
			firstResponder: "On-call engineer and security team",
			escalateTo: "Security lead",
			escalateWithin: {
				text: "30 minutes",
				minutes: 30
			},
			region: {
				startLine: 42,
				startColumn: 1,
				endLine: 42,
				endColumn: 97,
				startOffset: 1997,
				endOffset: 2093
			}
		},
		{
			workflow: "Signing failure",
			severity: "high",
			impact: "",
			respondWithin: void 0,
			firstResponder: "On-call engineer",
			escalateTo: "Security team",
			escalateWithin: {
				text: "1 hour",
				minutes: 60
			},
			region: {
				startLine: 43,
				startColumn: 1,
				endLine: 43,
				endColumn: 71,
				startOffset: 2094,
				endOffset: 2164
			}
		},
		{
			workflow: "SBOM missing",
			severity: "medium",
			impact: "",
			respondWithin: void 0,
			firstResponder: "Release manager",
			escalateTo: "Security team",
			escalateWithin: {
				text: "4 hours",
				minutes: 240
			},
			region: {
				startLine: 44,
				startColumn: 1,
				endLine: 44,
				endColumn: 70,
				startOffset: 2165,
				endOffset: 2234
			}
		},
		{
			workflow: "False positive",
			severity: "low",
			impact: "",
			respondWithin: void 0,
			firstResponder: "Contributor",
			escalateTo: "Lead of the development team",
			escalateWithin: {
				text: "next business day",
				minutes: void 0
			},
			region: {
				startLine: 45,
				startColumn: 1,
				endLine: 45,
				endColumn: 90,
				startOffset: 2235,
				endOffset: 2324
			}
		}
	],
	chapters: [],
	controls: [
		{
			id: "INC-01",
			statement: "A record has a title and one timeline",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/outline",
				severity: void 0,
				region: {
					startLine: 54,
					startColumn: 53,
					endLine: 54,
					endColumn: 69,
					startOffset: 2638,
					endOffset: 2654
				}
			}],
			manual: void 0,
			region: {
				startLine: 54,
				startColumn: 3,
				endLine: 54,
				endColumn: 9,
				startOffset: 2588,
				endOffset: 2594
			}
		},
		{
			id: "INC-02",
			statement: "The severity is stated once, on a known scale",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/severity-stated",
				severity: void 0,
				region: {
					startLine: 55,
					startColumn: 61,
					endLine: 55,
					endColumn: 85,
					startOffset: 2725,
					endOffset: 2749
				}
			}, {
				rule: "incident/one-severity",
				severity: void 0,
				region: {
					startLine: 55,
					startColumn: 89,
					endLine: 55,
					endColumn: 110,
					startOffset: 2753,
					endOffset: 2774
				}
			}],
			manual: void 0,
			region: {
				startLine: 55,
				startColumn: 3,
				endLine: 55,
				endColumn: 9,
				startOffset: 2667,
				endOffset: 2673
			}
		},
		{
			id: "INC-03",
			statement: "The status is stated once, is one of the states, and is not taken back in the same line",
			severity: "high",
			triage: void 0,
			rules: [
				{
					rule: "incident/status-stated",
					severity: void 0,
					region: {
						startLine: 56,
						startColumn: 103,
						endLine: 56,
						endColumn: 125,
						startOffset: 2887,
						endOffset: 2909
					}
				},
				{
					rule: "incident/status-unqualified",
					severity: void 0,
					region: {
						startLine: 56,
						startColumn: 129,
						endLine: 56,
						endColumn: 156,
						startOffset: 2913,
						endOffset: 2940
					}
				},
				{
					rule: "incident/one-status",
					severity: void 0,
					region: {
						startLine: 56,
						startColumn: 160,
						endLine: 56,
						endColumn: 179,
						startOffset: 2944,
						endOffset: 2963
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 56,
				startColumn: 3,
				endLine: 56,
				endColumn: 9,
				startOffset: 2787,
				endOffset: 2793
			}
		},
		{
			id: "INC-04",
			statement: "The type is a row of the escalation matrix, or another known one",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/type-stated",
				severity: void 0,
				region: {
					startLine: 57,
					startColumn: 80,
					endLine: 57,
					endColumn: 100,
					startOffset: 3053,
					endOffset: 3073
				}
			}],
			manual: void 0,
			region: {
				startLine: 57,
				startColumn: 3,
				endLine: 57,
				endColumn: 9,
				startOffset: 2976,
				endOffset: 2982
			}
		},
		{
			id: "INC-05",
			statement: "The affected component and the logs are named",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/prerequisites",
				severity: void 0,
				region: {
					startLine: 58,
					startColumn: 61,
					endLine: 58,
					endColumn: 83,
					startOffset: 3146,
					endOffset: 3168
				}
			}],
			manual: void 0,
			region: {
				startLine: 58,
				startColumn: 3,
				endLine: 58,
				endColumn: 9,
				startOffset: 3088,
				endOffset: 3094
			}
		},
		{
			id: "INC-06",
			statement: "The class of threats is named",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "incident/threats",
				severity: void 0,
				region: {
					startLine: 59,
					startColumn: 45,
					endLine: 59,
					endColumn: 61,
					startOffset: 3225,
					endOffset: 3241
				}
			}],
			manual: void 0,
			region: {
				startLine: 59,
				startColumn: 3,
				endLine: 59,
				endColumn: 9,
				startOffset: 3183,
				endOffset: 3189
			}
		},
		{
			id: "INC-07",
			statement: "The times of detection and of the first response are recorded, with their zone",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/times-stated",
				severity: void 0,
				region: {
					startLine: 60,
					startColumn: 94,
					endLine: 60,
					endColumn: 115,
					startOffset: 3344,
					endOffset: 3365
				}
			}],
			manual: void 0,
			region: {
				startLine: 60,
				startColumn: 3,
				endLine: 60,
				endColumn: 9,
				startOffset: 3253,
				endOffset: 3259
			}
		},
		{
			id: "INC-08",
			statement: "The first response comes within the limit of the severity",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/response-timely",
				severity: void 0,
				region: {
					startLine: 61,
					startColumn: 73,
					endLine: 61,
					endColumn: 97,
					startOffset: 3448,
					endOffset: 3472
				}
			}, {
				rule: "incident/response-seems-timely",
				severity: "medium",
				region: {
					startLine: 61,
					startColumn: 101,
					endLine: 61,
					endColumn: 131,
					startOffset: 3476,
					endOffset: 3506
				}
			}],
			manual: void 0,
			region: {
				startLine: 61,
				startColumn: 3,
				endLine: 61,
				endColumn: 9,
				startOffset: 3378,
				endOffset: 3384
			}
		},
		{
			id: "INC-09",
			statement: "The first responder has the role that the matrix names",
			severity: "medium",
			triage: void 0,
			rules: [],
			manual: "a record names people, and only the team knows their roles",
			region: {
				startLine: 62,
				startColumn: 3,
				endLine: 62,
				endColumn: 9,
				startOffset: 3528,
				endOffset: 3534
			}
		},
		{
			id: "INC-10",
			statement: "The incident is escalated to the contact of the matrix within its time",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/escalated",
				severity: void 0,
				region: {
					startLine: 63,
					startColumn: 86,
					endLine: 63,
					endColumn: 104,
					startOffset: 3757,
					endOffset: 3775
				}
			}],
			manual: void 0,
			region: {
				startLine: 63,
				startColumn: 3,
				endLine: 63,
				endColumn: 9,
				startOffset: 3674,
				endOffset: 3680
			}
		},
		{
			id: "INC-11",
			statement: "A critical incident is escalated at once",
			severity: "critical",
			triage: void 0,
			rules: [{
				rule: "incident/escalated-at-once",
				severity: void 0,
				region: {
					startLine: 64,
					startColumn: 56,
					endLine: 64,
					endColumn: 82,
					startOffset: 3841,
					endOffset: 3867
				}
			}],
			manual: void 0,
			region: {
				startLine: 64,
				startColumn: 3,
				endLine: 64,
				endColumn: 9,
				startOffset: 3788,
				endOffset: 3794
			}
		},
		{
			id: "INC-12",
			statement: "What had to be blocked was blocked, or there was nothing to block",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/block",
				severity: void 0,
				region: {
					startLine: 65,
					startColumn: 81,
					endLine: 65,
					endColumn: 95,
					startOffset: 3962,
					endOffset: 3976
				}
			}, {
				rule: "incident/block-ahead",
				severity: "info",
				region: {
					startLine: 65,
					startColumn: 99,
					endLine: 65,
					endColumn: 119,
					startOffset: 3980,
					endOffset: 4e3
				}
			}],
			manual: void 0,
			region: {
				startLine: 65,
				startColumn: 3,
				endLine: 65,
				endColumn: 9,
				startOffset: 3884,
				endOffset: 3890
			}
		},
		{
			id: "INC-13",
			statement: "What had to be switched off was switched off, or there was nothing to switch off",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/disable",
				severity: void 0,
				region: {
					startLine: 66,
					startColumn: 96,
					endLine: 66,
					endColumn: 112,
					startOffset: 4113,
					endOffset: 4129
				}
			}, {
				rule: "incident/disable-ahead",
				severity: "info",
				region: {
					startLine: 66,
					startColumn: 116,
					endLine: 66,
					endColumn: 138,
					startOffset: 4133,
					endOffset: 4155
				}
			}],
			manual: void 0,
			region: {
				startLine: 66,
				startColumn: 3,
				endLine: 66,
				endColumn: 9,
				startOffset: 4020,
				endOffset: 4026
			}
		},
		{
			id: "INC-14",
			statement: "Every key that was exposed is rotated",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/rotation",
				severity: void 0,
				region: {
					startLine: 67,
					startColumn: 53,
					endLine: 67,
					endColumn: 70,
					startOffset: 4225,
					endOffset: 4242
				}
			}, {
				rule: "incident/rotation-ahead",
				severity: "info",
				region: {
					startLine: 67,
					startColumn: 74,
					endLine: 67,
					endColumn: 97,
					startOffset: 4246,
					endOffset: 4269
				}
			}],
			manual: void 0,
			region: {
				startLine: 67,
				startColumn: 3,
				endLine: 67,
				endColumn: 9,
				startOffset: 4175,
				endOffset: 4181
			}
		},
		{
			id: "INC-15",
			statement: "Logs and pull requests were searched for raw secrets",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/redaction",
				severity: void 0,
				region: {
					startLine: 68,
					startColumn: 68,
					endLine: 68,
					endColumn: 86,
					startOffset: 4354,
					endOffset: 4372
				}
			}, {
				rule: "incident/redaction-ahead",
				severity: "info",
				region: {
					startLine: 68,
					startColumn: 90,
					endLine: 68,
					endColumn: 114,
					startOffset: 4376,
					endOffset: 4400
				}
			}],
			manual: void 0,
			region: {
				startLine: 68,
				startColumn: 3,
				endLine: 68,
				endColumn: 9,
				startOffset: 4289,
				endOffset: 4295
			}
		},
		{
			id: "INC-16",
			statement: "The record holds no raw secret, and no part of one",
			severity: "critical",
			triage: void 0,
			rules: [{
				rule: "incident/secret-free",
				severity: void 0,
				region: {
					startLine: 69,
					startColumn: 66,
					endLine: 69,
					endColumn: 86,
					startOffset: 4483,
					endOffset: 4503
				}
			}, {
				rule: "incident/secret-wholly-redacted",
				severity: "low",
				region: {
					startLine: 69,
					startColumn: 90,
					endLine: 69,
					endColumn: 121,
					startOffset: 4507,
					endOffset: 4538
				}
			}],
			manual: void 0,
			region: {
				startLine: 69,
				startColumn: 3,
				endLine: 69,
				endColumn: 9,
				startOffset: 4420,
				endOffset: 4426
			}
		},
		{
			id: "INC-17",
			statement: "Containment comes before the deployment of the fix",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/contained-first",
				severity: void 0,
				region: {
					startLine: 70,
					startColumn: 66,
					endLine: 70,
					endColumn: 90,
					startOffset: 4624,
					endOffset: 4648
				}
			}],
			manual: void 0,
			region: {
				startLine: 70,
				startColumn: 3,
				endLine: 70,
				endColumn: 9,
				startOffset: 4561,
				endOffset: 4567
			}
		},
		{
			id: "INC-18",
			statement: "A malicious model is quarantined within 30 minutes",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/model-actions",
				severity: void 0,
				region: {
					startLine: 71,
					startColumn: 66,
					endLine: 71,
					endColumn: 88,
					startOffset: 4726,
					endOffset: 4748
				}
			}],
			manual: void 0,
			region: {
				startLine: 71,
				startColumn: 3,
				endLine: 71,
				endColumn: 9,
				startOffset: 4663,
				endOffset: 4669
			}
		},
		{
			id: "INC-19",
			statement: "All deployments are stopped when a malicious model is in the main branch",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/deployments-stopped",
				severity: void 0,
				region: {
					startLine: 72,
					startColumn: 88,
					endLine: 72,
					endColumn: 116,
					startOffset: 4846,
					endOffset: 4874
				}
			}],
			manual: void 0,
			region: {
				startLine: 72,
				startColumn: 3,
				endLine: 72,
				endColumn: 9,
				startOffset: 4761,
				endOffset: 4767
			}
		},
		{
			id: "INC-20",
			statement: "The model is removed on a branch of its own, and the commit is named",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/quarantine",
				severity: void 0,
				region: {
					startLine: 73,
					startColumn: 84,
					endLine: 73,
					endColumn: 103,
					startOffset: 4968,
					endOffset: 4987
				}
			}],
			manual: void 0,
			region: {
				startLine: 73,
				startColumn: 3,
				endLine: 73,
				endColumn: 9,
				startOffset: 4887,
				endOffset: 4893
			}
		},
		{
			id: "INC-21",
			statement: "A security advisory is published for a malicious model",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/advisory",
				severity: void 0,
				region: {
					startLine: 74,
					startColumn: 70,
					endLine: 74,
					endColumn: 87,
					startOffset: 5067,
					endOffset: 5084
				}
			}],
			manual: void 0,
			region: {
				startLine: 74,
				startColumn: 3,
				endLine: 74,
				endColumn: 9,
				startOffset: 5e3,
				endOffset: 5006
			}
		},
		{
			id: "INC-22",
			statement: "The security team is told at once, leadership within an hour, users after the mitigation",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/notices",
				severity: void 0,
				region: {
					startLine: 75,
					startColumn: 104,
					endLine: 75,
					endColumn: 120,
					startOffset: 5198,
					endOffset: 5214
				}
			}],
			manual: void 0,
			region: {
				startLine: 75,
				startColumn: 3,
				endLine: 75,
				endColumn: 9,
				startOffset: 5097,
				endOffset: 5103
			}
		},
		{
			id: "INC-23",
			statement: "The record says who added the model, what else they touched, and whether there is more",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/forensics",
				severity: void 0,
				region: {
					startLine: 76,
					startColumn: 102,
					endLine: 76,
					endColumn: 120,
					startOffset: 5326,
					endOffset: 5344
				}
			}],
			manual: void 0,
			region: {
				startLine: 76,
				startColumn: 3,
				endLine: 76,
				endColumn: 9,
				startOffset: 5227,
				endOffset: 5233
			}
		},
		{
			id: "INC-24",
			statement: "Access, pull requests, models and production are reviewed",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/model-follow-up",
				severity: void 0,
				region: {
					startLine: 77,
					startColumn: 73,
					endLine: 77,
					endColumn: 97,
					startOffset: 5429,
					endOffset: 5453
				}
			}],
			manual: void 0,
			region: {
				startLine: 77,
				startColumn: 3,
				endLine: 77,
				endColumn: 9,
				startOffset: 5359,
				endOffset: 5365
			}
		},
		{
			id: "INC-25",
			statement: "The pull request that brought the model is blocked",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/pull-request-blocked",
				severity: void 0,
				region: {
					startLine: 78,
					startColumn: 66,
					endLine: 78,
					endColumn: 95,
					startOffset: 5531,
					endOffset: 5560
				}
			}],
			manual: void 0,
			region: {
				startLine: 78,
				startColumn: 3,
				endLine: 78,
				endColumn: 9,
				startOffset: 5468,
				endOffset: 5474
			}
		},
		{
			id: "INC-26",
			statement: "A finding about a model is dismissed with evidence only",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/model-dismissal",
				severity: void 0,
				region: {
					startLine: 79,
					startColumn: 71,
					endLine: 79,
					endColumn: 95,
					startOffset: 5641,
					endOffset: 5665
				}
			}],
			manual: void 0,
			region: {
				startLine: 79,
				startColumn: 3,
				endLine: 79,
				endColumn: 9,
				startOffset: 5573,
				endOffset: 5579
			}
		},
		{
			id: "INC-27",
			statement: "A risk is accepted by a waiver with a reason and additional controls",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/acceptance",
				severity: void 0,
				region: {
					startLine: 80,
					startColumn: 84,
					endLine: 80,
					endColumn: 103,
					startOffset: 5759,
					endOffset: 5778
				}
			}],
			manual: void 0,
			region: {
				startLine: 80,
				startColumn: 3,
				endLine: 80,
				endColumn: 9,
				startOffset: 5678,
				endOffset: 5684
			}
		},
		{
			id: "INC-28",
			statement: "The author's other contributions are looked at as well",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/model-follow-up",
				severity: void 0,
				region: {
					startLine: 81,
					startColumn: 70,
					endLine: 81,
					endColumn: 94,
					startOffset: 5860,
					endOffset: 5884
				}
			}],
			manual: void 0,
			region: {
				startLine: 81,
				startColumn: 3,
				endLine: 81,
				endColumn: 9,
				startOffset: 5793,
				endOffset: 5799
			}
		},
		{
			id: "INC-29",
			statement: "The investigation is recorded with evidence",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/investigation",
				severity: void 0,
				region: {
					startLine: 82,
					startColumn: 59,
					endLine: 82,
					endColumn: 81,
					startOffset: 5955,
					endOffset: 5977
				}
			}],
			manual: void 0,
			region: {
				startLine: 82,
				startColumn: 3,
				endLine: 82,
				endColumn: 9,
				startOffset: 5899,
				endOffset: 5905
			}
		},
		{
			id: "INC-30",
			statement: "The root cause is stated",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/root-cause",
				severity: void 0,
				region: {
					startLine: 83,
					startColumn: 40,
					endLine: 83,
					endColumn: 59,
					startOffset: 6029,
					endOffset: 6048
				}
			}],
			manual: void 0,
			region: {
				startLine: 83,
				startColumn: 3,
				endLine: 83,
				endColumn: 9,
				startOffset: 5992,
				endOffset: 5998
			}
		},
		{
			id: "INC-31",
			statement: "A test reproduces the incident, and exists",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/test",
				severity: void 0,
				region: {
					startLine: 84,
					startColumn: 58,
					endLine: 84,
					endColumn: 71,
					startOffset: 6118,
					endOffset: 6131
				}
			}],
			manual: void 0,
			region: {
				startLine: 84,
				startColumn: 3,
				endLine: 84,
				endColumn: 9,
				startOffset: 6063,
				endOffset: 6069
			}
		},
		{
			id: "INC-32",
			statement: "The exploit fails after the fix",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/exploit",
				severity: void 0,
				region: {
					startLine: 85,
					startColumn: 47,
					endLine: 85,
					endColumn: 63,
					startOffset: 6188,
					endOffset: 6204
				}
			}],
			manual: void 0,
			region: {
				startLine: 85,
				startColumn: 3,
				endLine: 85,
				endColumn: 9,
				startOffset: 6144,
				endOffset: 6150
			}
		},
		{
			id: "INC-33",
			statement: "The patch is named",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/fix",
				severity: void 0,
				region: {
					startLine: 86,
					startColumn: 34,
					endLine: 86,
					endColumn: 46,
					startOffset: 6248,
					endOffset: 6260
				}
			}],
			manual: void 0,
			region: {
				startLine: 86,
				startColumn: 3,
				endLine: 86,
				endColumn: 9,
				startOffset: 6217,
				endOffset: 6223
			}
		},
		{
			id: "INC-34",
			statement: "The update of a dependency follows the playbook for it",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "incident/playbook",
				severity: void 0,
				region: {
					startLine: 87,
					startColumn: 70,
					endLine: 87,
					endColumn: 87,
					startOffset: 6340,
					endOffset: 6357
				}
			}],
			manual: void 0,
			region: {
				startLine: 87,
				startColumn: 3,
				endLine: 87,
				endColumn: 9,
				startOffset: 6273,
				endOffset: 6279
			}
		},
		{
			id: "INC-35",
			statement: "The deployment of the fix is recorded with time and version",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/deployment",
				severity: void 0,
				region: {
					startLine: 88,
					startColumn: 75,
					endLine: 88,
					endColumn: 94,
					startOffset: 6441,
					endOffset: 6460
				}
			}],
			manual: void 0,
			region: {
				startLine: 88,
				startColumn: 3,
				endLine: 88,
				endColumn: 9,
				startOffset: 6369,
				endOffset: 6375
			}
		},
		{
			id: "INC-36",
			statement: "What was watched after the fix, and what was seen, is recorded",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/monitoring",
				severity: void 0,
				region: {
					startLine: 89,
					startColumn: 78,
					endLine: 89,
					endColumn: 97,
					startOffset: 6550,
					endOffset: 6569
				}
			}],
			manual: void 0,
			region: {
				startLine: 89,
				startColumn: 3,
				endLine: 89,
				endColumn: 9,
				startOffset: 6475,
				endOffset: 6481
			}
		},
		{
			id: "INC-37",
			statement: "There is a plan to go back, with the containment to apply again",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/rollback",
				severity: void 0,
				region: {
					startLine: 90,
					startColumn: 79,
					endLine: 90,
					endColumn: 96,
					startOffset: 6660,
					endOffset: 6677
				}
			}],
			manual: void 0,
			region: {
				startLine: 90,
				startColumn: 3,
				endLine: 90,
				endColumn: 9,
				startOffset: 6584,
				endOffset: 6590
			}
		},
		{
			id: "INC-38",
			statement: "The metrics are back to normal",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "incident/metrics",
				severity: void 0,
				region: {
					startLine: 91,
					startColumn: 46,
					endLine: 91,
					endColumn: 62,
					startOffset: 6733,
					endOffset: 6749
				}
			}],
			manual: void 0,
			region: {
				startLine: 91,
				startColumn: 3,
				endLine: 91,
				endColumn: 9,
				startOffset: 6690,
				endOffset: 6696
			}
		},
		{
			id: "INC-39",
			statement: "A finished incident is contained",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/contained",
				severity: void 0,
				region: {
					startLine: 92,
					startColumn: 48,
					endLine: 92,
					endColumn: 66,
					startOffset: 6806,
					endOffset: 6824
				}
			}],
			manual: void 0,
			region: {
				startLine: 92,
				startColumn: 3,
				endLine: 92,
				endColumn: 9,
				startOffset: 6761,
				endOffset: 6767
			}
		},
		{
			id: "INC-40",
			statement: "A finished incident has its vulnerability patched",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/patched",
				severity: void 0,
				region: {
					startLine: 93,
					startColumn: 65,
					endLine: 93,
					endColumn: 81,
					startOffset: 6899,
					endOffset: 6915
				}
			}],
			manual: void 0,
			region: {
				startLine: 93,
				startColumn: 3,
				endLine: 93,
				endColumn: 9,
				startOffset: 6837,
				endOffset: 6843
			}
		},
		{
			id: "INC-41",
			statement: "No new exploits were observed before the incident was closed",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/exploits-ended",
				severity: void 0,
				region: {
					startLine: 94,
					startColumn: 76,
					endLine: 94,
					endColumn: 99,
					startOffset: 7001,
					endOffset: 7024
				}
			}, {
				rule: "incident/exploits-ended-ahead",
				severity: "info",
				region: {
					startLine: 94,
					startColumn: 103,
					endLine: 94,
					endColumn: 132,
					startOffset: 7028,
					endOffset: 7057
				}
			}],
			manual: void 0,
			region: {
				startLine: 94,
				startColumn: 3,
				endLine: 94,
				endColumn: 9,
				startOffset: 6928,
				endOffset: 6934
			}
		},
		{
			id: "INC-42",
			statement: "Five things are done within a day after a malicious model",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/model-aftermath",
				severity: void 0,
				region: {
					startLine: 95,
					startColumn: 73,
					endLine: 95,
					endColumn: 97,
					startOffset: 7147,
					endOffset: 7171
				}
			}],
			manual: void 0,
			region: {
				startLine: 95,
				startColumn: 3,
				endLine: 95,
				endColumn: 9,
				startOffset: 7077,
				endOffset: 7083
			}
		},
		{
			id: "INC-43",
			statement: "What let a release go out unsigned is dealt with",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/unsigned-follow-up",
				severity: void 0,
				region: {
					startLine: 96,
					startColumn: 64,
					endLine: 96,
					endColumn: 91,
					startOffset: 7245,
					endOffset: 7272
				}
			}],
			manual: void 0,
			region: {
				startLine: 96,
				startColumn: 3,
				endLine: 96,
				endColumn: 9,
				startOffset: 7184,
				endOffset: 7190
			}
		},
		{
			id: "INC-44",
			statement: "What let a release go out without an SBOM is dealt with",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/sbom-follow-up",
				severity: void 0,
				region: {
					startLine: 97,
					startColumn: 71,
					endLine: 97,
					endColumn: 94,
					startOffset: 7355,
					endOffset: 7378
				}
			}],
			manual: void 0,
			region: {
				startLine: 97,
				startColumn: 3,
				endLine: 97,
				endColumn: 9,
				startOffset: 7287,
				endOffset: 7293
			}
		},
		{
			id: "INC-45",
			statement: "A repeated signing run is watched, verified and explained",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/signing-rerun",
				severity: void 0,
				region: {
					startLine: 98,
					startColumn: 73,
					endLine: 98,
					endColumn: 95,
					startOffset: 7463,
					endOffset: 7485
				}
			}],
			manual: void 0,
			region: {
				startLine: 98,
				startColumn: 3,
				endLine: 98,
				endColumn: 9,
				startOffset: 7393,
				endOffset: 7399
			}
		},
		{
			id: "INC-46",
			statement: "An SBOM that was made by hand is announced, verified and reported",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/manual-sbom",
				severity: void 0,
				region: {
					startLine: 99,
					startColumn: 81,
					endLine: 99,
					endColumn: 101,
					startOffset: 7578,
					endOffset: 7598
				}
			}],
			manual: void 0,
			region: {
				startLine: 99,
				startColumn: 3,
				endLine: 99,
				endColumn: 9,
				startOffset: 7500,
				endOffset: 7506
			}
		},
		{
			id: "INC-47",
			statement: "Signing by hand is documented",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/manual-signing",
				severity: void 0,
				region: {
					startLine: 100,
					startColumn: 45,
					endLine: 100,
					endColumn: 68,
					startOffset: 7655,
					endOffset: 7678
				}
			}],
			manual: void 0,
			region: {
				startLine: 100,
				startColumn: 3,
				endLine: 100,
				endColumn: 9,
				startOffset: 7613,
				endOffset: 7619
			}
		},
		{
			id: "INC-48",
			statement: "Releases are signed by hand only where the workflow cannot",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "incident/manual-signing-reason",
				severity: void 0,
				region: {
					startLine: 101,
					startColumn: 74,
					endLine: 101,
					endColumn: 104,
					startOffset: 7762,
					endOffset: 7792
				}
			}],
			manual: void 0,
			region: {
				startLine: 101,
				startColumn: 3,
				endLine: 101,
				endColumn: 9,
				startOffset: 7691,
				endOffset: 7697
			}
		},
		{
			id: "INC-49",
			statement: "No release is deleted during an incident",
			severity: "critical",
			triage: void 0,
			rules: [{
				rule: "incident/releases-kept",
				severity: void 0,
				region: {
					startLine: 102,
					startColumn: 56,
					endLine: 102,
					endColumn: 78,
					startOffset: 7858,
					endOffset: 7880
				}
			}],
			manual: void 0,
			region: {
				startLine: 102,
				startColumn: 3,
				endLine: 102,
				endColumn: 9,
				startOffset: 7805,
				endOffset: 7811
			}
		},
		{
			id: "INC-50",
			statement: "Verification is not bypassed during an incident",
			severity: "critical",
			triage: void 0,
			rules: [{
				rule: "incident/verification-kept",
				severity: void 0,
				region: {
					startLine: 103,
					startColumn: 63,
					endLine: 103,
					endColumn: 89,
					startOffset: 7957,
					endOffset: 7983
				}
			}],
			manual: void 0,
			region: {
				startLine: 103,
				startColumn: 3,
				endLine: 103,
				endColumn: 9,
				startOffset: 7897,
				endOffset: 7903
			}
		},
		{
			id: "INC-51",
			statement: "A false positive has a reason and somebody who confirmed it",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/dismissal",
				severity: void 0,
				region: {
					startLine: 104,
					startColumn: 75,
					endLine: 104,
					endColumn: 93,
					startOffset: 8072,
					endOffset: 8090
				}
			}],
			manual: void 0,
			region: {
				startLine: 104,
				startColumn: 3,
				endLine: 104,
				endColumn: 9,
				startOffset: 8e3,
				endOffset: 8006
			}
		},
		{
			id: "INC-52",
			statement: "The message about a critical incident has its six parts",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/message-parts",
				severity: void 0,
				region: {
					startLine: 105,
					startColumn: 71,
					endLine: 105,
					endColumn: 93,
					startOffset: 8173,
					endOffset: 8195
				}
			}],
			manual: void 0,
			region: {
				startLine: 105,
				startColumn: 3,
				endLine: 105,
				endColumn: 9,
				startOffset: 8105,
				endOffset: 8111
			}
		},
		{
			id: "INC-53",
			statement: "No placeholder of the template is left",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/placeholder-free",
				severity: void 0,
				region: {
					startLine: 106,
					startColumn: 54,
					endLine: 106,
					endColumn: 79,
					startOffset: 8261,
					endOffset: 8286
				}
			}],
			manual: void 0,
			region: {
				startLine: 106,
				startColumn: 3,
				endLine: 106,
				endColumn: 9,
				startOffset: 8210,
				endOffset: 8216
			}
		},
		{
			id: "INC-54",
			statement: "Lessons are recorded",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/lessons",
				severity: void 0,
				region: {
					startLine: 107,
					startColumn: 36,
					endLine: 107,
					endColumn: 52,
					startOffset: 8334,
					endOffset: 8350
				}
			}],
			manual: void 0,
			region: {
				startLine: 107,
				startColumn: 3,
				endLine: 107,
				endColumn: 9,
				startOffset: 8301,
				endOffset: 8307
			}
		},
		{
			id: "INC-55",
			statement: "The runbook is named and brought up to date",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/runbook",
				severity: void 0,
				region: {
					startLine: 108,
					startColumn: 59,
					endLine: 108,
					endColumn: 75,
					startOffset: 8421,
					endOffset: 8437
				}
			}],
			manual: void 0,
			region: {
				startLine: 108,
				startColumn: 3,
				endLine: 108,
				endColumn: 9,
				startOffset: 8365,
				endOffset: 8371
			}
		},
		{
			id: "INC-56",
			statement: "An action keeps it from happening again",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/improvements",
				severity: void 0,
				region: {
					startLine: 109,
					startColumn: 55,
					endLine: 109,
					endColumn: 76,
					startOffset: 8504,
					endOffset: 8525
				}
			}],
			manual: void 0,
			region: {
				startLine: 109,
				startColumn: 3,
				endLine: 109,
				endColumn: 9,
				startOffset: 8452,
				endOffset: 8458
			}
		},
		{
			id: "INC-57",
			statement: "What came out of it is named",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "incident/outputs",
				severity: void 0,
				region: {
					startLine: 110,
					startColumn: 44,
					endLine: 110,
					endColumn: 60,
					startOffset: 8581,
					endOffset: 8597
				}
			}],
			manual: void 0,
			region: {
				startLine: 110,
				startColumn: 3,
				endLine: 110,
				endColumn: 9,
				startOffset: 8540,
				endOffset: 8546
			}
		},
		{
			id: "INC-58",
			statement: "A rewritten history was approved",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/history-approved",
				severity: void 0,
				region: {
					startLine: 111,
					startColumn: 48,
					endLine: 111,
					endColumn: 73,
					startOffset: 8654,
					endOffset: 8679
				}
			}],
			manual: void 0,
			region: {
				startLine: 111,
				startColumn: 3,
				endLine: 111,
				endColumn: 9,
				startOffset: 8609,
				endOffset: 8615
			}
		},
		{
			id: "IR-01",
			statement: "Durations agree with the times of the record",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/durations-agree",
				severity: void 0,
				region: {
					startLine: 112,
					startColumn: 59,
					endLine: 112,
					endColumn: 83,
					startOffset: 8750,
					endOffset: 8774
				}
			}],
			manual: void 0,
			region: {
				startLine: 112,
				startColumn: 3,
				endLine: 112,
				endColumn: 8,
				startOffset: 8694,
				endOffset: 8699
			}
		},
		{
			id: "IR-02",
			statement: "Events stand in the order in which they can have happened",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/order",
				severity: void 0,
				region: {
					startLine: 113,
					startColumn: 72,
					endLine: 113,
					endColumn: 86,
					startOffset: 8858,
					endOffset: 8872
				}
			}],
			manual: void 0,
			region: {
				startLine: 113,
				startColumn: 3,
				endLine: 113,
				endColumn: 8,
				startOffset: 8789,
				endOffset: 8794
			}
		},
		{
			id: "IR-03",
			statement: "The days of a record agree",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/dates-agree",
				severity: void 0,
				region: {
					startLine: 114,
					startColumn: 41,
					endLine: 114,
					endColumn: 61,
					startOffset: 8925,
					endOffset: 8945
				}
			}],
			manual: void 0,
			region: {
				startLine: 114,
				startColumn: 3,
				endLine: 114,
				endColumn: 8,
				startOffset: 8887,
				endOffset: 8892
			}
		},
		{
			id: "IR-04",
			statement: "A finished incident has no open boxes in its checklists",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "incident/items-closed",
				severity: void 0,
				region: {
					startLine: 115,
					startColumn: 70,
					endLine: 115,
					endColumn: 91,
					startOffset: 9027,
					endOffset: 9048
				}
			}],
			manual: void 0,
			region: {
				startLine: 115,
				startColumn: 3,
				endLine: 115,
				endColumn: 8,
				startOffset: 8960,
				endOffset: 8965
			}
		},
		{
			id: "IR-05",
			statement: "The day of the next review is not past",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "incident/review-current",
				severity: void 0,
				region: {
					startLine: 116,
					startColumn: 53,
					endLine: 116,
					endColumn: 76,
					startOffset: 9113,
					endOffset: 9136
				}
			}],
			manual: void 0,
			region: {
				startLine: 116,
				startColumn: 3,
				endLine: 116,
				endColumn: 8,
				startOffset: 9063,
				endOffset: 9068
			}
		},
		{
			id: "WV-01",
			statement: "A waiver says what it excepts, and gives a technical reason",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "waiver/complete",
				severity: void 0,
				region: {
					startLine: 117,
					startColumn: 74,
					endLine: 117,
					endColumn: 89,
					startOffset: 9219,
					endOffset: 9234
				}
			}, {
				rule: "waiver/reasoned",
				severity: void 0,
				region: {
					startLine: 117,
					startColumn: 93,
					endLine: 117,
					endColumn: 108,
					startOffset: 9238,
					endOffset: 9253
				}
			}],
			manual: void 0,
			region: {
				startLine: 117,
				startColumn: 3,
				endLine: 117,
				endColumn: 8,
				startOffset: 9148,
				endOffset: 9153
			}
		},
		{
			id: "WV-02",
			statement: "A waiver is approved by somebody else than its requester",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "waiver/approved",
				severity: void 0,
				region: {
					startLine: 118,
					startColumn: 71,
					endLine: 118,
					endColumn: 86,
					startOffset: 9334,
					endOffset: 9349
				}
			}],
			manual: void 0,
			region: {
				startLine: 118,
				startColumn: 3,
				endLine: 118,
				endColumn: 8,
				startOffset: 9266,
				endOffset: 9271
			}
		},
		{
			id: "WV-03",
			statement: "Waived code carries a comment that names its waiver",
			severity: "medium",
			triage: void 0,
			rules: [],
			manual: "reports name the waiver beside each finding that it covers",
			region: {
				startLine: 119,
				startColumn: 3,
				endLine: 119,
				endColumn: 8,
				startOffset: 9362,
				endOffset: 9367
			}
		},
		{
			id: "WV-04",
			statement: "A waiver lists what is done instead",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "waiver/compensated",
				severity: void 0,
				region: {
					startLine: 120,
					startColumn: 50,
					endLine: 120,
					endColumn: 68,
					startOffset: 9551,
					endOffset: 9569
				}
			}],
			manual: void 0,
			region: {
				startLine: 120,
				startColumn: 3,
				endLine: 120,
				endColumn: 8,
				startOffset: 9504,
				endOffset: 9509
			}
		},
		{
			id: "WV-05",
			statement: "A waiver runs for 90 days at most, twice for one scope at most, and has not expired",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "waiver/current",
				severity: void 0,
				region: {
					startLine: 121,
					startColumn: 98,
					endLine: 121,
					endColumn: 112,
					startOffset: 9679,
					endOffset: 9693
				}
			}, {
				rule: "waiver/renewed",
				severity: "medium",
				region: {
					startLine: 121,
					startColumn: 116,
					endLine: 121,
					endColumn: 130,
					startOffset: 9697,
					endOffset: 9711
				}
			}],
			manual: void 0,
			region: {
				startLine: 121,
				startColumn: 3,
				endLine: 121,
				endColumn: 8,
				startOffset: 9584,
				endOffset: 9589
			}
		},
		{
			id: "WV-06",
			statement: "A waiver names one thing that exists, and covers something",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "waiver/specific",
				severity: void 0,
				region: {
					startLine: 122,
					startColumn: 73,
					endLine: 122,
					endColumn: 88,
					startOffset: 9803,
					endOffset: 9818
				}
			}, {
				rule: "waiver/used",
				severity: void 0,
				region: {
					startLine: 122,
					startColumn: 92,
					endLine: 122,
					endColumn: 103,
					startOffset: 9822,
					endOffset: 9833
				}
			}],
			manual: void 0,
			region: {
				startLine: 122,
				startColumn: 3,
				endLine: 122,
				endColumn: 8,
				startOffset: 9733,
				endOffset: 9738
			}
		},
		{
			id: "IR-06",
			statement: "A waiver has an issue, and an id of its own",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "waiver/tracked",
				severity: void 0,
				region: {
					startLine: 123,
					startColumn: 58,
					endLine: 123,
					endColumn: 72,
					startOffset: 9903,
					endOffset: 9917
				}
			}, {
				rule: "waiver/unique",
				severity: void 0,
				region: {
					startLine: 123,
					startColumn: 76,
					endLine: 123,
					endColumn: 89,
					startOffset: 9921,
					endOffset: 9934
				}
			}],
			manual: void 0,
			region: {
				startLine: 123,
				startColumn: 3,
				endLine: 123,
				endColumn: 8,
				startOffset: 9848,
				endOffset: 9853
			}
		},
		{
			id: "RB-01",
			statement: "A runbook begins with its purpose, its readers and the day of its last update",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/head",
				severity: void 0,
				region: {
					startLine: 124,
					startColumn: 92,
					endLine: 124,
					endColumn: 104,
					startOffset: 10038,
					endOffset: 10050
				}
			}],
			manual: void 0,
			region: {
				startLine: 124,
				startColumn: 3,
				endLine: 124,
				endColumn: 8,
				startOffset: 9949,
				endOffset: 9954
			}
		},
		{
			id: "RB-02",
			statement: "A runbook names who keeps it and how often, and has one date",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/foot",
				severity: void 0,
				region: {
					startLine: 125,
					startColumn: 75,
					endLine: 125,
					endColumn: 87,
					startOffset: 10137,
					endOffset: 10149
				}
			}, {
				rule: "runbook/one-date",
				severity: void 0,
				region: {
					startLine: 125,
					startColumn: 91,
					endLine: 125,
					endColumn: 107,
					startOffset: 10153,
					endOffset: 10169
				}
			}],
			manual: void 0,
			region: {
				startLine: 125,
				startColumn: 3,
				endLine: 125,
				endColumn: 8,
				startOffset: 10065,
				endOffset: 10070
			}
		},
		{
			id: "RB-03",
			statement: "A runbook was reviewed within its own interval",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/review-current",
				severity: void 0,
				region: {
					startLine: 126,
					startColumn: 61,
					endLine: 126,
					endColumn: 83,
					startOffset: 10242,
					endOffset: 10264
				}
			}],
			manual: void 0,
			region: {
				startLine: 126,
				startColumn: 3,
				endLine: 126,
				endColumn: 8,
				startOffset: 10184,
				endOffset: 10189
			}
		},
		{
			id: "RB-04",
			statement: "A runbook was reviewed after every incident of its workflows",
			severity: "medium",
			triage: void 0,
			rules: [],
			manual: "which incidents a runbook should have learned from is for its keeper to say",
			region: {
				startLine: 127,
				startColumn: 3,
				endLine: 127,
				endColumn: 8,
				startOffset: 10279,
				endOffset: 10284
			}
		},
		{
			id: "RB-05",
			statement: "The triage table gives times that can be kept",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "runbook/triage-times",
				severity: void 0,
				region: {
					startLine: 128,
					startColumn: 60,
					endLine: 128,
					endColumn: 80,
					startOffset: 10504,
					endOffset: 10524
				}
			}],
			manual: void 0,
			region: {
				startLine: 128,
				startColumn: 3,
				endLine: 128,
				endColumn: 8,
				startOffset: 10447,
				endOffset: 10452
			}
		},
		{
			id: "RB-06",
			statement: "The escalation matrix gives times that can be kept",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "runbook/escalation-times",
				severity: void 0,
				region: {
					startLine: 129,
					startColumn: 65,
					endLine: 129,
					endColumn: 89,
					startOffset: 10599,
					endOffset: 10623
				}
			}],
			manual: void 0,
			region: {
				startLine: 129,
				startColumn: 3,
				endLine: 129,
				endColumn: 8,
				startOffset: 10537,
				endOffset: 10542
			}
		},
		{
			id: "RB-07",
			statement: "Triage table and escalation matrix agree",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/escalation-agrees",
				severity: void 0,
				region: {
					startLine: 130,
					startColumn: 55,
					endLine: 130,
					endColumn: 80,
					startOffset: 10688,
					endOffset: 10713
				}
			}],
			manual: void 0,
			region: {
				startLine: 130,
				startColumn: 3,
				endLine: 130,
				endColumn: 8,
				startOffset: 10636,
				endOffset: 10641
			}
		},
		{
			id: "RB-08",
			statement: "Workflows that a runbook is about exist",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "runbook/workflow-exists",
				severity: void 0,
				region: {
					startLine: 131,
					startColumn: 54,
					endLine: 131,
					endColumn: 77,
					startOffset: 10779,
					endOffset: 10802
				}
			}],
			manual: void 0,
			region: {
				startLine: 131,
				startColumn: 3,
				endLine: 131,
				endColumn: 8,
				startOffset: 10728,
				endOffset: 10733
			}
		},
		{
			id: "RB-09",
			statement: "A scenario has symptoms, root cause, resolution, fix and prevention",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/scenario-complete",
				severity: void 0,
				region: {
					startLine: 132,
					startColumn: 82,
					endLine: 132,
					endColumn: 107,
					startOffset: 10894,
					endOffset: 10919
				}
			}],
			manual: void 0,
			region: {
				startLine: 132,
				startColumn: 3,
				endLine: 132,
				endColumn: 8,
				startOffset: 10815,
				endOffset: 10820
			}
		},
		{
			id: "RB-10",
			statement: "Symptoms are lines of a log",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/symptoms-matchable",
				severity: void 0,
				region: {
					startLine: 133,
					startColumn: 42,
					endLine: 133,
					endColumn: 68,
					startOffset: 10973,
					endOffset: 10999
				}
			}],
			manual: void 0,
			region: {
				startLine: 133,
				startColumn: 3,
				endLine: 133,
				endColumn: 8,
				startOffset: 10934,
				endOffset: 10939
			}
		},
		{
			id: "RB-11",
			statement: "A part about a workflow has emergencies with an impact, actions and items for afterwards",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/emergency-complete",
				severity: void 0,
				region: {
					startLine: 134,
					startColumn: 103,
					endLine: 134,
					endColumn: 129,
					startOffset: 11114,
					endOffset: 11140
				}
			}],
			manual: void 0,
			region: {
				startLine: 134,
				startColumn: 3,
				endLine: 134,
				endColumn: 8,
				startOffset: 11014,
				endOffset: 11019
			}
		},
		{
			id: "RB-12",
			statement: "A critical emergency gives its times",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/emergency-limited",
				severity: void 0,
				region: {
					startLine: 135,
					startColumn: 51,
					endLine: 135,
					endColumn: 76,
					startOffset: 11203,
					endOffset: 11228
				}
			}],
			manual: void 0,
			region: {
				startLine: 135,
				startColumn: 3,
				endLine: 135,
				endColumn: 8,
				startOffset: 11155,
				endOffset: 11160
			}
		},
		{
			id: "RB-13",
			statement: "Sections that a runbook refers to exist",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/sections-exist",
				severity: void 0,
				region: {
					startLine: 136,
					startColumn: 54,
					endLine: 136,
					endColumn: 76,
					startOffset: 11294,
					endOffset: 11316
				}
			}],
			manual: void 0,
			region: {
				startLine: 136,
				startColumn: 3,
				endLine: 136,
				endColumn: 8,
				startOffset: 11243,
				endOffset: 11248
			}
		},
		{
			id: "RB-14",
			statement: "Links lead to files that exist",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/links-resolve",
				severity: void 0,
				region: {
					startLine: 137,
					startColumn: 45,
					endLine: 137,
					endColumn: 66,
					startOffset: 11373,
					endOffset: 11394
				}
			}],
			manual: void 0,
			region: {
				startLine: 137,
				startColumn: 3,
				endLine: 137,
				endColumn: 8,
				startOffset: 11331,
				endOffset: 11336
			}
		},
		{
			id: "RB-15",
			statement: "Lines that a runbook quotes say what it says",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "runbook/lines-right",
				severity: void 0,
				region: {
					startLine: 138,
					startColumn: 59,
					endLine: 138,
					endColumn: 78,
					startOffset: 11465,
					endOffset: 11484
				}
			}],
			manual: void 0,
			region: {
				startLine: 138,
				startColumn: 3,
				endLine: 138,
				endColumn: 8,
				startOffset: 11409,
				endOffset: 11414
			}
		},
		{
			id: "RB-16",
			statement: "Steps that a runbook names exist",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/steps-exist",
				severity: void 0,
				region: {
					startLine: 139,
					startColumn: 47,
					endLine: 139,
					endColumn: 66,
					startOffset: 11540,
					endOffset: 11559
				}
			}],
			manual: void 0,
			region: {
				startLine: 139,
				startColumn: 3,
				endLine: 139,
				endColumn: 8,
				startOffset: 11496,
				endOffset: 11501
			}
		},
		{
			id: "RB-17",
			statement: "Commands start workflows that exist and take what they give",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/inputs-declared",
				severity: void 0,
				region: {
					startLine: 140,
					startColumn: 74,
					endLine: 140,
					endColumn: 97,
					startOffset: 11645,
					endOffset: 11668
				}
			}],
			manual: void 0,
			region: {
				startLine: 140,
				startColumn: 3,
				endLine: 140,
				endColumn: 8,
				startOffset: 11574,
				endOffset: 11579
			}
		},
		{
			id: "RB-18",
			statement: "Artifacts that a runbook downloads are uploaded",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/artifacts-uploaded",
				severity: void 0,
				region: {
					startLine: 141,
					startColumn: 62,
					endLine: 141,
					endColumn: 88,
					startOffset: 11742,
					endOffset: 11768
				}
			}],
			manual: void 0,
			region: {
				startLine: 141,
				startColumn: 3,
				endLine: 141,
				endColumn: 8,
				startOffset: 11683,
				endOffset: 11688
			}
		},
		{
			id: "RB-19",
			statement: "What a runbook says about a workflow is true",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/claims-true",
				severity: void 0,
				region: {
					startLine: 142,
					startColumn: 59,
					endLine: 142,
					endColumn: 78,
					startOffset: 11839,
					endOffset: 11858
				}
			}],
			manual: void 0,
			region: {
				startLine: 142,
				startColumn: 3,
				endLine: 142,
				endColumn: 8,
				startOffset: 11783,
				endOffset: 11788
			}
		},
		{
			id: "RB-20",
			statement: "Commands speak to this repository",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "runbook/repository-named",
				severity: void 0,
				region: {
					startLine: 143,
					startColumn: 48,
					endLine: 143,
					endColumn: 72,
					startOffset: 11918,
					endOffset: 11942
				}
			}],
			manual: void 0,
			region: {
				startLine: 143,
				startColumn: 3,
				endLine: 143,
				endColumn: 8,
				startOffset: 11873,
				endOffset: 11878
			}
		},
		{
			id: "RB-21",
			statement: "Scripts that a runbook runs exist, and are scripts",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/scripts-exist",
				severity: void 0,
				region: {
					startLine: 144,
					startColumn: 65,
					endLine: 144,
					endColumn: 86,
					startOffset: 12016,
					endOffset: 12037
				}
			}],
			manual: void 0,
			region: {
				startLine: 144,
				startColumn: 3,
				endLine: 144,
				endColumn: 8,
				startOffset: 11954,
				endOffset: 11959
			}
		},
		{
			id: "RB-22",
			statement: "Documents that a runbook refers to exist",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/documents-exist",
				severity: void 0,
				region: {
					startLine: 145,
					startColumn: 55,
					endLine: 145,
					endColumn: 78,
					startOffset: 12104,
					endOffset: 12127
				}
			}],
			manual: void 0,
			region: {
				startLine: 145,
				startColumn: 3,
				endLine: 145,
				endColumn: 8,
				startOffset: 12052,
				endOffset: 12057
			}
		},
		{
			id: "RB-23",
			statement: "A contract has inputs, outputs, policy and stop conditions",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/contract-complete",
				severity: void 0,
				region: {
					startLine: 146,
					startColumn: 73,
					endLine: 146,
					endColumn: 98,
					startOffset: 12212,
					endOffset: 12237
				}
			}],
			manual: void 0,
			region: {
				startLine: 146,
				startColumn: 3,
				endLine: 146,
				endColumn: 8,
				startOffset: 12142,
				endOffset: 12147
			}
		},
		{
			id: "RB-24",
			statement: "The steps are in order, and containment comes before the fix",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/steps-in-order",
				severity: void 0,
				region: {
					startLine: 147,
					startColumn: 75,
					endLine: 147,
					endColumn: 97,
					startOffset: 12324,
					endOffset: 12346
				}
			}],
			manual: void 0,
			region: {
				startLine: 147,
				startColumn: 3,
				endLine: 147,
				endColumn: 8,
				startOffset: 12252,
				endOffset: 12257
			}
		},
		{
			id: "RB-25",
			statement: "A procedure has completion criteria",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "runbook/criteria",
				severity: void 0,
				region: {
					startLine: 148,
					startColumn: 50,
					endLine: 148,
					endColumn: 66,
					startOffset: 12408,
					endOffset: 12424
				}
			}],
			manual: void 0,
			region: {
				startLine: 148,
				startColumn: 3,
				endLine: 148,
				endColumn: 8,
				startOffset: 12361,
				endOffset: 12366
			}
		},
		{
			id: "RB-26",
			statement: "A runbook names a contact",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "runbook/contact",
				severity: void 0,
				region: {
					startLine: 149,
					startColumn: 40,
					endLine: 149,
					endColumn: 55,
					startOffset: 12474,
					endOffset: 12489
				}
			}],
			manual: void 0,
			region: {
				startLine: 149,
				startColumn: 3,
				endLine: 149,
				endColumn: 8,
				startOffset: 12437,
				endOffset: 12442
			}
		},
		{
			id: "RB-27",
			statement: "Destructive commands stand beside a warning or an approval",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "runbook/danger-marked",
				severity: void 0,
				region: {
					startLine: 150,
					startColumn: 73,
					endLine: 150,
					endColumn: 94,
					startOffset: 12571,
					endOffset: 12592
				}
			}],
			manual: void 0,
			region: {
				startLine: 150,
				startColumn: 3,
				endLine: 150,
				endColumn: 8,
				startOffset: 12501,
				endOffset: 12506
			}
		},
		{
			id: "RB-28",
			statement: "Comments in code agree with their commands",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "runbook/comments-right",
				severity: void 0,
				region: {
					startLine: 151,
					startColumn: 57,
					endLine: 151,
					endColumn: 79,
					startOffset: 12661,
					endOffset: 12683
				}
			}],
			manual: void 0,
			region: {
				startLine: 151,
				startColumn: 3,
				endLine: 151,
				endColumn: 8,
				startOffset: 12607,
				endOffset: 12612
			}
		},
		{
			id: "RB-29",
			statement: "A runbook says how to improve it",
			severity: "info",
			triage: void 0,
			rules: [{
				rule: "runbook/feedback",
				severity: void 0,
				region: {
					startLine: 152,
					startColumn: 47,
					endLine: 152,
					endColumn: 63,
					startOffset: 12739,
					endOffset: 12755
				}
			}],
			manual: void 0,
			region: {
				startLine: 152,
				startColumn: 3,
				endLine: 152,
				endColumn: 8,
				startOffset: 12695,
				endOffset: 12700
			}
		},
		{
			id: "RB-30",
			statement: "A runbook is UTF-8, encoded once",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "runbook/encoding",
				severity: void 0,
				region: {
					startLine: 153,
					startColumn: 47,
					endLine: 153,
					endColumn: 63,
					startOffset: 12812,
					endOffset: 12828
				}
			}],
			manual: void 0,
			region: {
				startLine: 153,
				startColumn: 3,
				endLine: 153,
				endColumn: 8,
				startOffset: 12768,
				endOffset: 12773
			}
		},
		{
			id: "RB-31",
			statement: "Commands of a runbook parse",
			severity: "info",
			triage: void 0,
			rules: [{
				rule: "runbook/code-parses",
				severity: void 0,
				region: {
					startLine: 154,
					startColumn: 42,
					endLine: 154,
					endColumn: 61,
					startOffset: 12879,
					endOffset: 12898
				}
			}],
			manual: void 0,
			region: {
				startLine: 154,
				startColumn: 3,
				endLine: 154,
				endColumn: 8,
				startOffset: 12840,
				endOffset: 12845
			}
		}
	],
	failures: [
		{
			title: "A secret was pushed",
			region: {
				startLine: 195,
				startColumn: 1,
				endLine: 195,
				endColumn: 24,
				startOffset: 14408,
				endOffset: 14431
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nremote: - GITHUB PUSH PROTECTION: Push cannot contain secrets\nleaks found: 1\nFound verified result: detector type and raw result\n```",
				region: {
					startLine: 203,
					startColumn: 1,
					endLine: 207,
					endColumn: 4,
					startOffset: 14597,
					endOffset: 14737
				}
			},
			rootCause: {
				text: "A key was written into a file, a log or a command line, and the file was committed or the log was kept.",
				region: {
					startLine: 209,
					startColumn: 17,
					endLine: 209,
					endColumn: 120,
					startOffset: 14755,
					endOffset: 14858
				}
			},
			resolution: {
				text: "```bash\n# Which commit, which file? Do not paste the value anywhere.\ngit log --all --oneline -S \"$(head -c 8 secret.txt)\" -- .\ngh run list --limit 20\n```",
				region: {
					startLine: 213,
					startColumn: 1,
					endLine: 217,
					endColumn: 4,
					startOffset: 14877,
					endOffset: 15030
				}
			},
			fix: {
				text: "1. Rotate the key first. Everything else can wait; the key cannot.\n2. Look in the logs of its service for uses that are not ours.\n3. Remove it from the file. DO NOT rewrite history without an approval: it destroys evidence, and clones keep the value.\n4. Begin a record: `runproof incident new secret-exposure`",
				region: {
					startLine: 221,
					startColumn: 1,
					endLine: 224,
					endColumn: 59,
					startOffset: 15042,
					endOffset: 15351
				}
			},
			prevention: {
				text: "INC-14 asks for each rotation, INC-15 for the search in logs and pull requests, INC-16 keeps the value out\nof the record itself.",
				region: {
					startLine: 226,
					startColumn: 17,
					endLine: 227,
					endColumn: 22,
					startOffset: 15369,
					endOffset: 15497
				}
			},
			controls: [
				"INC-14",
				"INC-15",
				"INC-16"
			],
			patterns: [
				{
					text: "/GITHUB PUSH PROTECTION|Push cannot contain secrets/",
					region: {
						startLine: 197,
						startColumn: 1,
						endLine: 197,
						endColumn: 69,
						startOffset: 14433,
						endOffset: 14501
					}
				},
				{
					text: "/\\bleaks found: [1-9]/",
					region: {
						startLine: 198,
						startColumn: 1,
						endLine: 198,
						endColumn: 39,
						startOffset: 14502,
						endOffset: 14540
					}
				},
				{
					text: "/Found verified result/",
					region: {
						startLine: 199,
						startColumn: 1,
						endLine: 199,
						endColumn: 40,
						startOffset: 14541,
						endOffset: 14580
					}
				}
			]
		},
		{
			title: "A dependency has a known vulnerability",
			region: {
				startLine: 229,
				startColumn: 1,
				endLine: 229,
				endColumn: 43,
				startOffset: 15499,
				endOffset: 15541
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nfound 3 vulnerabilities (1 high, 2 critical)\nFound 2 known vulnerabilities in 1 package\ndiscovered vulnerabilities at or above the severity threshold\n```",
				region: {
					startLine: 236,
					startColumn: 1,
					endLine: 240,
					endColumn: 4,
					startOffset: 15740,
					endOffset: 15901
				}
			},
			rootCause: {
				text: "A version that we use was found to have a hole, or was published by somebody else than its authors.",
				region: {
					startLine: 242,
					startColumn: 17,
					endLine: 242,
					endColumn: 116,
					startOffset: 15919,
					endOffset: 16018
				}
			},
			resolution: {
				text: "```bash\n# Who needs it, and do we call what is affected?\nnpm ls PACKAGE --all\nnpm audit --json\n```",
				region: {
					startLine: 246,
					startColumn: 1,
					endLine: 250,
					endColumn: 4,
					startOffset: 16037,
					endOffset: 16135
				}
			},
			fix: {
				text: "1. If releases hold it, this is an incident: begin a record, and give it the severity of what the hole allows.\n2. Update to a version without it, and only that.\n3. If there is none, write down why we are not affected, or remove the dependency. NEVER silence the scanner without a waiver.",
				region: {
					startLine: 254,
					startColumn: 1,
					endLine: 256,
					endColumn: 127,
					startOffset: 16147,
					endOffset: 16434
				}
			},
			prevention: {
				text: "INC-34 asks that the update followed the playbook, INC-31 for a test that shows the hole.",
				region: {
					startLine: 258,
					startColumn: 17,
					endLine: 258,
					endColumn: 106,
					startOffset: 16452,
					endOffset: 16541
				}
			},
			controls: ["INC-34", "INC-31"],
			patterns: [{
				text: "/\\b[1-9]\\d* (?:known )?vulnerabilit(?:y|ies)\\b[^.]{0,40}(?:critical|high|package)/i",
				region: {
					startLine: 231,
					startColumn: 1,
					endLine: 231,
					endColumn: 100,
					startOffset: 15543,
					endOffset: 15642
				}
			}, {
				text: "/discovered vulnerabilities at or above the severity threshold/i",
				region: {
					startLine: 232,
					startColumn: 1,
					endLine: 232,
					endColumn: 81,
					startOffset: 15643,
					endOffset: 15723
				}
			}]
		},
		{
			title: "A branch was rewritten during an incident",
			region: {
				startLine: 260,
				startColumn: 1,
				endLine: 260,
				endColumn: 46,
				startOffset: 16543,
				endOffset: 16588
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\n+ OLD...NEW main -> main (forced update)\nbranch protection: main was force-pushed, and the commits that were the evidence are no longer reachable\n```",
				region: {
					startLine: 266,
					startColumn: 1,
					endLine: 269,
					endColumn: 4,
					startOffset: 16679,
					endOffset: 16836
				}
			},
			rootCause: {
				text: "Somebody tried to make a secret or a model disappear, or rebased in a hurry.",
				region: {
					startLine: 271,
					startColumn: 17,
					endLine: 271,
					endColumn: 93,
					startOffset: 16854,
					endOffset: 16930
				}
			},
			resolution: {
				text: "```bash\n# The old commits are kept for a while: keep them for longer.\ngh api \"repos/OWNER/REPO/activity?activity_type=force_push\"\ngit fetch origin OLD_COMMIT:refs/heads/evidence/OLD_COMMIT\n```",
				region: {
					startLine: 275,
					startColumn: 1,
					endLine: 279,
					endColumn: 4,
					startOffset: 16949,
					endOffset: 17141
				}
			},
			fix: {
				text: "1. Keep the old commits on a branch that nobody merges.\n2. Record who rewrote what, and who approved it. NEVER rewrite again to hide the first time.\n3. Ask everybody who had pulled to clone again.",
				region: {
					startLine: 283,
					startColumn: 1,
					endLine: 285,
					endColumn: 48,
					startOffset: 17153,
					endOffset: 17349
				}
			},
			prevention: {
				text: "INC-58 asks for the approval beside the action, INC-14 makes rewriting unnecessary in most cases.",
				region: {
					startLine: 287,
					startColumn: 17,
					endLine: 287,
					endColumn: 114,
					startOffset: 17367,
					endOffset: 17464
				}
			},
			controls: ["INC-58", "INC-14"],
			patterns: [{
				text: "/\\b(?:main|master) -> (?:main|master) \\(forced update\\)/",
				region: {
					startLine: 262,
					startColumn: 1,
					endLine: 262,
					endColumn: 73,
					startOffset: 16590,
					endOffset: 16662
				}
			}]
		}
	],
	emergencies: [
		{
			title: "A release was published without signatures",
			region: {
				startLine: 291,
				startColumn: 1,
				endLine: 291,
				endColumn: 47,
				startOffset: 17482,
				endOffset: 17528
			},
			chapter: void 0,
			impact: "Users cannot tell it from somebody else's.",
			immediate: [
				{
					text: "DO NOT DELETE THE RELEASE. Builds that name it would break, and the evidence would be gone.",
					within: {
						text: "1 hour",
						minutes: 60
					},
					parts: [],
					region: {
						startLine: 297,
						startColumn: 4,
						endLine: 297,
						endColumn: 95,
						startOffset: 17629,
						endOffset: 17720
					}
				},
				{
					text: "Run the signing workflow for its tag: gh workflow run release.yml -f tag=TAG",
					within: {
						text: "1 hour",
						minutes: 60
					},
					parts: [],
					region: {
						startLine: 298,
						startColumn: 4,
						endLine: 298,
						endColumn: 82,
						startOffset: 17724,
						endOffset: 17802
					}
				},
				{
					text: "Watch the run to its end, and verify every signature on the release.",
					within: {
						text: "1 hour",
						minutes: 60
					},
					parts: [],
					region: {
						startLine: 299,
						startColumn: 4,
						endLine: 299,
						endColumn: 72,
						startOffset: 17806,
						endOffset: 17874
					}
				},
				{
					text: "Add to the notes how users verify.",
					within: {
						text: "1 hour",
						minutes: 60
					},
					parts: [],
					region: {
						startLine: 300,
						startColumn: 4,
						endLine: 300,
						endColumn: 38,
						startOffset: 17878,
						endOffset: 17912
					}
				}
			],
			afterwards: [
				{
					text: "Document why it was not signed.",
					within: {
						text: "5 days",
						minutes: 7200
					},
					parts: [],
					region: {
						startLine: 304,
						startColumn: 4,
						endLine: 304,
						endColumn: 35,
						startOffset: 17953,
						endOffset: 17984
					}
				},
				{
					text: "Watch the signing workflow for failures.",
					within: {
						text: "5 days",
						minutes: 7200
					},
					parts: [],
					region: {
						startLine: 305,
						startColumn: 4,
						endLine: 305,
						endColumn: 44,
						startOffset: 17988,
						endOffset: 18028
					}
				},
				{
					text: "Consider a rule that keeps a release from going out unsigned.",
					within: {
						text: "5 days",
						minutes: 7200
					},
					parts: [],
					region: {
						startLine: 306,
						startColumn: 4,
						endLine: 306,
						endColumn: 65,
						startOffset: 18032,
						endOffset: 18093
					}
				},
				{
					text: "Bring the release checklist up to date.",
					within: {
						text: "5 days",
						minutes: 7200
					},
					parts: [],
					region: {
						startLine: 307,
						startColumn: 4,
						endLine: 307,
						endColumn: 43,
						startOffset: 18097,
						endOffset: 18136
					}
				}
			],
			communication: void 0
		},
		{
			title: "A release was published without an SBOM",
			region: {
				startLine: 309,
				startColumn: 1,
				endLine: 309,
				endColumn: 44,
				startOffset: 18138,
				endOffset: 18181
			},
			chapter: void 0,
			impact: "Nobody can tell whether it is affected by a hole that becomes known.",
			immediate: [
				{
					text: "DO NOT replace files of the release. Make the SBOM from the tag, sign it, verify the signature and attach both.",
					within: {
						text: "4 hours",
						minutes: 240
					},
					parts: [],
					region: {
						startLine: 315,
						startColumn: 4,
						endLine: 315,
						endColumn: 115,
						startOffset: 18309,
						endOffset: 18420
					}
				},
				{
					text: "Say in the notes that it was made by hand.",
					within: {
						text: "4 hours",
						minutes: 240
					},
					parts: [],
					region: {
						startLine: 316,
						startColumn: 4,
						endLine: 316,
						endColumn: 46,
						startOffset: 18424,
						endOffset: 18466
					}
				},
				{
					text: "Tell the security team.",
					within: {
						text: "4 hours",
						minutes: 240
					},
					parts: [],
					region: {
						startLine: 317,
						startColumn: 4,
						endLine: 317,
						endColumn: 27,
						startOffset: 18470,
						endOffset: 18493
					}
				}
			],
			afterwards: [
				{
					text: "Find the root cause.",
					within: {
						text: "5 days",
						minutes: 7200
					},
					parts: [],
					region: {
						startLine: 321,
						startColumn: 4,
						endLine: 321,
						endColumn: 24,
						startOffset: 18534,
						endOffset: 18554
					}
				},
				{
					text: "Watch the workflow for failures.",
					within: {
						text: "5 days",
						minutes: 7200
					},
					parts: [],
					region: {
						startLine: 322,
						startColumn: 4,
						endLine: 322,
						endColumn: 36,
						startOffset: 18558,
						endOffset: 18590
					}
				},
				{
					text: "Bring the release checklist up to date.",
					within: {
						text: "5 days",
						minutes: 7200
					},
					parts: [],
					region: {
						startLine: 323,
						startColumn: 4,
						endLine: 323,
						endColumn: 43,
						startOffset: 18594,
						endOffset: 18633
					}
				}
			],
			communication: void 0
		},
		{
			title: "A malicious model is in the main branch",
			region: {
				startLine: 325,
				startColumn: 1,
				endLine: 325,
				endColumn: 44,
				startOffset: 18635,
				endOffset: 18678
			},
			chapter: void 0,
			impact: "Every machine that loads the model runs somebody else's code.",
			immediate: [
				{
					text: "STOP ALL DEPLOYMENTS.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 331,
						startColumn: 4,
						endLine: 331,
						endColumn: 25,
						startOffset: 18802,
						endOffset: 18823
					}
				},
				{
					text: "Remove the model on a branch of its own, and merge it. Keep a copy where nobody loads it by mistake.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 332,
						startColumn: 4,
						endLine: 332,
						endColumn: 104,
						startOffset: 18827,
						endOffset: 18927
					}
				},
				{
					text: "Publish a security advisory of severity critical.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 333,
						startColumn: 4,
						endLine: 333,
						endColumn: 53,
						startOffset: 18931,
						endOffset: 18980
					}
				},
				{
					text: "Tell the security team at once, leadership within 1 hour, and users once there is something they can do.",
					within: {
						text: "1 hour",
						minutes: 60
					},
					parts: [],
					region: {
						startLine: 334,
						startColumn: 4,
						endLine: 334,
						endColumn: 108,
						startOffset: 18984,
						endOffset: 19088
					}
				},
				{
					text: "Find out who added it, what else they touched, and whether other models hold the same.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 335,
						startColumn: 4,
						endLine: 335,
						endColumn: 90,
						startOffset: 19092,
						endOffset: 19178
					}
				},
				{
					text: "Revoke access, review all pull requests of the author, scan all models, check production.",
					within: {
						text: "30 minutes",
						minutes: 30
					},
					parts: [],
					region: {
						startLine: 336,
						startColumn: 4,
						endLine: 336,
						endColumn: 93,
						startOffset: 19182,
						endOffset: 19271
					}
				}
			],
			afterwards: [
				{
					text: "Audit the whole way that models take.",
					within: {
						text: "24 hours",
						minutes: 1440
					},
					parts: [],
					region: {
						startLine: 340,
						startColumn: 4,
						endLine: 340,
						endColumn: 41,
						startOffset: 19314,
						endOffset: 19351
					}
				},
				{
					text: "Sign models, and verify them before they are loaded.",
					within: {
						text: "24 hours",
						minutes: 1440
					},
					parts: [],
					region: {
						startLine: 341,
						startColumn: 4,
						endLine: 341,
						endColumn: 56,
						startOffset: 19355,
						endOffset: 19407
					}
				},
				{
					text: "Record where each model comes from.",
					within: {
						text: "24 hours",
						minutes: 1440
					},
					parts: [],
					region: {
						startLine: 342,
						startColumn: 4,
						endLine: 342,
						endColumn: 39,
						startOffset: 19411,
						endOffset: 19446
					}
				},
				{
					text: "Review who may add models.",
					within: {
						text: "24 hours",
						minutes: 1440
					},
					parts: [],
					region: {
						startLine: 343,
						startColumn: 4,
						endLine: 343,
						endColumn: 30,
						startOffset: 19450,
						endOffset: 19476
					}
				},
				{
					text: "Write the report with its lessons.",
					within: {
						text: "24 hours",
						minutes: 1440
					},
					parts: [],
					region: {
						startLine: 344,
						startColumn: 4,
						endLine: 344,
						endColumn: 38,
						startOffset: 19480,
						endOffset: 19514
					}
				}
			],
			communication: {
				text: "```text\nSubject: Security incident: a malicious model was found\n\nTimeline:\n- [TIME] A scan found the model\n- [TIME] It was quarantined\n- [TIME] It was removed\n- [TIME] The advisory was published\n\nImpact: [Describe what was affected, and what was not]\n\nMitigation: [Describe what was done, and what was verified]\n\nNext steps:\n- [Describe each, with who does it by when]\n\nContact: [Name whom to ask]\n```",
				region: {
					startLine: 348,
					startColumn: 1,
					endLine: 365,
					endColumn: 4,
					startOffset: 19545,
					endOffset: 19946
				}
			}
		}
	],
	procedures: [],
	contract: {
		region: {
			startLine: 17,
			startColumn: 1,
			endLine: 24,
			endColumn: 93,
			startOffset: 592,
			endOffset: 992
		},
		inputs: {
			text: "A report or an alarm, the logs, the name of the affected component, a first severity",
			region: {
				startLine: 21,
				startColumn: 12,
				endLine: 21,
				endColumn: 96,
				startOffset: 654,
				endOffset: 738
			}
		},
		outputs: {
			text: "A contained incident, a patch, and a record of both",
			region: {
				startLine: 22,
				startColumn: 13,
				endLine: 22,
				endColumn: 64,
				startOffset: 753,
				endOffset: 804
			}
		},
		policy: {
			text: "A critical incident is escalated at once; nobody waits until they understand it",
			region: {
				startLine: 23,
				startColumn: 12,
				endLine: 23,
				endColumn: 91,
				startOffset: 818,
				endOffset: 897
			}
		},
		stopConditions: {
			text: "The alarm was false, and somebody other than the reporter confirmed it",
			region: {
				startLine: 24,
				startColumn: 21,
				endLine: 24,
				endColumn: 91,
				startOffset: 920,
				endOffset: 990
			}
		}
	},
	stages: [
		{
			number: 0,
			title: "Set the scene",
			actions: [
				{
					text: "Begin a record: runproof incident new TYPE. Write every time into it as it happens, in UTC.",
					within: void 0,
					parts: [],
					region: {
						startLine: 158,
						startColumn: 4,
						endLine: 158,
						endColumn: 97,
						startOffset: 12939,
						endOffset: 13032
					}
				},
				{
					text: "Name the component, and what depends on it.",
					within: void 0,
					parts: [],
					region: {
						startLine: 159,
						startColumn: 4,
						endLine: 159,
						endColumn: 47,
						startOffset: 13036,
						endOffset: 13079
					}
				},
				{
					text: "Give it a severity. In doubt take the higher one; it is easy to lower and hard to catch up.",
					within: void 0,
					parts: [],
					region: {
						startLine: 160,
						startColumn: 4,
						endLine: 160,
						endColumn: 95,
						startOffset: 13083,
						endOffset: 13174
					}
				},
				{
					text: "Name the class of threats, so that others look where it could have happened too.",
					within: void 0,
					parts: [],
					region: {
						startLine: 161,
						startColumn: 4,
						endLine: 161,
						endColumn: 84,
						startOffset: 13178,
						endOffset: 13258
					}
				}
			],
			region: {
				startLine: 156,
				startColumn: 1,
				endLine: 161,
				endColumn: 84,
				startOffset: 12910,
				endOffset: 13258
			}
		},
		{
			number: 1,
			title: "Contain",
			actions: [
				{
					text: "Block the way in: the address, the account, the pull request.",
					within: void 0,
					parts: [],
					region: {
						startLine: 165,
						startColumn: 4,
						endLine: 165,
						endColumn: 65,
						startOffset: 13283,
						endOffset: 13344
					}
				},
				{
					text: "Disable what is affected, and write down how to enable it again.",
					within: void 0,
					parts: [],
					region: {
						startLine: 166,
						startColumn: 4,
						endLine: 166,
						endColumn: 68,
						startOffset: 13348,
						endOffset: 13412
					}
				},
				{
					text: "Rotate every key that could have been seen. Removing it from a file takes it away from nobody.",
					within: void 0,
					parts: [],
					region: {
						startLine: 167,
						startColumn: 4,
						endLine: 167,
						endColumn: 98,
						startOffset: 13416,
						endOffset: 13510
					}
				},
				{
					text: "Redact raw secrets from logs, issues and pull requests. DO NOT copy them into the record.",
					within: void 0,
					parts: [],
					region: {
						startLine: 168,
						startColumn: 4,
						endLine: 168,
						endColumn: 93,
						startOffset: 13514,
						endOffset: 13603
					}
				}
			],
			region: {
				startLine: 163,
				startColumn: 1,
				endLine: 168,
				endColumn: 93,
				startOffset: 13260,
				endOffset: 13603
			}
		},
		{
			number: 2,
			title: "Investigate",
			actions: [
				{
					text: "Find out how it came about: who, when, by which commit, from which run.",
					within: void 0,
					parts: [],
					region: {
						startLine: 172,
						startColumn: 4,
						endLine: 172,
						endColumn: 75,
						startOffset: 13632,
						endOffset: 13703
					}
				},
				{
					text: "Keep the evidence: link the run, quote the log, give the command with what it printed.",
					within: void 0,
					parts: [],
					region: {
						startLine: 173,
						startColumn: 4,
						endLine: 173,
						endColumn: 90,
						startOffset: 13707,
						endOffset: 13793
					}
				},
				{
					text: "Look for the same pattern elsewhere.",
					within: void 0,
					parts: [],
					region: {
						startLine: 174,
						startColumn: 4,
						endLine: 174,
						endColumn: 40,
						startOffset: 13797,
						endOffset: 13833
					}
				}
			],
			region: {
				startLine: 170,
				startColumn: 1,
				endLine: 174,
				endColumn: 40,
				startOffset: 13605,
				endOffset: 13833
			}
		},
		{
			number: 3,
			title: "Fix",
			actions: [
				{
					text: "Reproduce it by a test, and see the exploit succeed.",
					within: void 0,
					parts: [],
					region: {
						startLine: 178,
						startColumn: 4,
						endLine: 178,
						endColumn: 56,
						startOffset: 13854,
						endOffset: 13906
					}
				},
				{
					text: "Patch it. If a dependency is the cause, follow the playbook for updates.",
					within: void 0,
					parts: [],
					region: {
						startLine: 179,
						startColumn: 4,
						endLine: 179,
						endColumn: 76,
						startOffset: 13910,
						endOffset: 13982
					}
				},
				{
					text: "Run the test again, and see the exploit fail.",
					within: void 0,
					parts: [],
					region: {
						startLine: 180,
						startColumn: 4,
						endLine: 180,
						endColumn: 49,
						startOffset: 13986,
						endOffset: 14031
					}
				}
			],
			region: {
				startLine: 176,
				startColumn: 1,
				endLine: 180,
				endColumn: 49,
				startOffset: 13835,
				endOffset: 14031
			}
		},
		{
			number: 4,
			title: "Deploy and watch",
			actions: [{
				text: "Deploy the fix, and record time and version.",
				within: void 0,
				parts: [],
				region: {
					startLine: 184,
					startColumn: 4,
					endLine: 184,
					endColumn: 48,
					startOffset: 14065,
					endOffset: 14109
				}
			}, {
				text: "Watch the logs for further attempts, and record what was seen.",
				within: void 0,
				parts: [],
				region: {
					startLine: 185,
					startColumn: 4,
					endLine: 185,
					endColumn: 66,
					startOffset: 14113,
					endOffset: 14175
				}
			}],
			region: {
				startLine: 182,
				startColumn: 1,
				endLine: 185,
				endColumn: 66,
				startOffset: 14033,
				endOffset: 14175
			}
		},
		{
			number: 5,
			title: "Look back",
			actions: [
				{
					text: "If the fix breaks something, return to the revision before it and contain again.",
					within: void 0,
					parts: [],
					region: {
						startLine: 189,
						startColumn: 4,
						endLine: 189,
						endColumn: 84,
						startOffset: 14202,
						endOffset: 14282
					}
				},
				{
					text: "Confirm that the metrics are back to normal.",
					within: void 0,
					parts: [],
					region: {
						startLine: 190,
						startColumn: 4,
						endLine: 190,
						endColumn: 48,
						startOffset: 14286,
						endOffset: 14330
					}
				},
				{
					text: "Write down what was learned, and change what let it happen.",
					within: void 0,
					parts: [],
					region: {
						startLine: 191,
						startColumn: 4,
						endLine: 191,
						endColumn: 63,
						startOffset: 14334,
						endOffset: 14393
					}
				}
			],
			region: {
				startLine: 187,
				startColumn: 1,
				endLine: 191,
				endColumn: 63,
				startOffset: 14177,
				endOffset: 14393
			}
		}
	],
	prohibitions: [
		{
			text: "DO NOT copy them into the record",
			region: {
				startLine: 168,
				startColumn: 60,
				endLine: 168,
				endColumn: 92,
				startOffset: 13570,
				endOffset: 13602
			}
		},
		{
			text: "DO NOT rewrite history without an approval",
			region: {
				startLine: 223,
				startColumn: 29,
				endLine: 223,
				endColumn: 71,
				startOffset: 15200,
				endOffset: 15242
			}
		},
		{
			text: "NEVER silence the scanner without a waiver",
			region: {
				startLine: 256,
				startColumn: 84,
				endLine: 256,
				endColumn: 126,
				startOffset: 16391,
				endOffset: 16433
			}
		},
		{
			text: "NEVER rewrite again to hide the first time",
			region: {
				startLine: 284,
				startColumn: 50,
				endLine: 284,
				endColumn: 92,
				startOffset: 17258,
				endOffset: 17300
			}
		},
		{
			text: "DO NOT DELETE THE RELEASE",
			region: {
				startLine: 297,
				startColumn: 4,
				endLine: 297,
				endColumn: 29,
				startOffset: 17629,
				endOffset: 17654
			}
		},
		{
			text: "DO NOT replace files of the release",
			region: {
				startLine: 315,
				startColumn: 4,
				endLine: 315,
				endColumn: 39,
				startOffset: 18309,
				endOffset: 18344
			}
		},
		{
			text: "STOP ALL DEPLOYMENTS",
			region: {
				startLine: 331,
				startColumn: 4,
				endLine: 331,
				endColumn: 24,
				startOffset: 18802,
				endOffset: 18822
			}
		}
	],
	completionCriteria: [
		{
			text: "Incident contained",
			region: {
				startLine: 369,
				startColumn: 3,
				endLine: 369,
				endColumn: 21,
				startOffset: 19974,
				endOffset: 19992
			}
		},
		{
			text: "Vulnerability patched",
			region: {
				startLine: 370,
				startColumn: 3,
				endLine: 370,
				endColumn: 24,
				startOffset: 19995,
				endOffset: 20016
			}
		},
		{
			text: "No new exploits observed",
			region: {
				startLine: 371,
				startColumn: 3,
				endLine: 371,
				endColumn: 27,
				startOffset: 20019,
				endOffset: 20043
			}
		}
	]
};
export { policy };
