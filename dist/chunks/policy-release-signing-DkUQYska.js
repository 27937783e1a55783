// src/generated/policy-release-signing.ts
const policy = {
	id: "release-signing",
	title: "Release signing",
	owner: "The people who publish releases",
	reviewed: "2026-11-24",
	reviewEveryDays: 90,
	extends: [],
	byDefault: true,
	path: "policies/release-signing.md",
	bundled: true,
	triage: [
		{
			workflow: "Signature verification",
			severity: "critical",
			impact: "Somebody else's file can pass as ours",
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
				startLine: 26,
				startColumn: 1,
				endLine: 26,
				endColumn: 157,
				startOffset: 740,
				endOffset: 896
			}
		},
		{
			workflow: "Release signing",
			severity: "high",
			impact: "Users cannot verify what they download",
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
				startLine: 27,
				startColumn: 1,
				endLine: 27,
				endColumn: 121,
				startOffset: 897,
				endOffset: 1017
			}
		},
		{
			workflow: "Release publication",
			severity: "medium",
			impact: "A release is late or incomplete, nothing forged",
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
				startLine: 28,
				startColumn: 1,
				endLine: 28,
				endColumn: 137,
				startOffset: 1018,
				endOffset: 1154
			}
		},
		{
			workflow: "Release rehearsal",
			severity: "low",
			impact: "The next release may fail",
			respondWithin: {
				text: "next business day",
				minutes: void 0
			},
			firstResponder: "Whoever changed the workflow",
			escalateTo: "Release manager",
			escalateWithin: {
				text: "next business day",
				minutes: void 0
			},
			region: {
				startLine: 29,
				startColumn: 1,
				endLine: 29,
				endColumn: 145,
				startOffset: 1155,
				endOffset: 1299
			}
		}
	],
	escalation: [],
	chapters: [{
		title: "Release signing",
		workflow: void 0,
		triage: {
			workflow: "Release signing",
			severity: "high",
			impact: "Users cannot verify what they download",
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
				startLine: 27,
				startColumn: 1,
				endLine: 27,
				endColumn: 121,
				startOffset: 897,
				endOffset: 1017
			}
		},
		region: {
			startLine: 10,
			startColumn: 1,
			endLine: 396,
			endColumn: 76,
			startOffset: 144,
			endOffset: 20519
		}
	}],
	controls: [
		{
			id: "WF-01",
			statement: "The action that installs Cosign names a fixed version, best by its commit",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/installer-pinned",
				severity: void 0,
				region: {
					startLine: 35,
					startColumn: 88,
					endLine: 35,
					endColumn: 112,
					startOffset: 1475,
					endOffset: 1499
				}
			}, {
				rule: "signing/installer-exact",
				severity: "low",
				region: {
					startLine: 35,
					startColumn: 116,
					endLine: 35,
					endColumn: 139,
					startOffset: 1503,
					endOffset: 1526
				}
			}],
			manual: void 0,
			region: {
				startLine: 35,
				startColumn: 3,
				endLine: 35,
				endColumn: 8,
				startOffset: 1390,
				endOffset: 1395
			}
		},
		{
			id: "WF-02",
			statement: "That action is not older than the oldest version we accept",
			severity: "low",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/installer-current",
				severity: void 0,
				region: {
					startLine: 36,
					startColumn: 73,
					endLine: 36,
					endColumn: 98,
					startOffset: 1615,
					endOffset: 1640
				}
			}],
			manual: void 0,
			region: {
				startLine: 36,
				startColumn: 3,
				endLine: 36,
				endColumn: 8,
				startOffset: 1545,
				endOffset: 1550
			}
		},
		{
			id: "WF-03",
			statement: "What is signed was built or fetched before, in this job or in one that it needs",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/after-build",
				severity: void 0,
				region: {
					startLine: 37,
					startColumn: 94,
					endLine: 37,
					endColumn: 113,
					startOffset: 1743,
					endOffset: 1762
				}
			}],
			manual: void 0,
			region: {
				startLine: 37,
				startColumn: 3,
				endLine: 37,
				endColumn: 8,
				startOffset: 1652,
				endOffset: 1657
			}
		},
		{
			id: "WF-04",
			statement: "A build that produced nothing fails the run, before it signs and before it uploads",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/artifacts-required",
				severity: void 0,
				region: {
					startLine: 38,
					startColumn: 97,
					endLine: 38,
					endColumn: 123,
					startOffset: 1869,
					endOffset: 1895
				}
			}, {
				rule: "signing/upload-required",
				severity: void 0,
				region: {
					startLine: 38,
					startColumn: 127,
					endLine: 38,
					endColumn: 150,
					startOffset: 1899,
					endOffset: 1922
				}
			}],
			manual: void 0,
			region: {
				startLine: 38,
				startColumn: 3,
				endLine: 38,
				endColumn: 8,
				startOffset: 1775,
				endOffset: 1780
			}
		},
		{
			id: "WF-05",
			statement: "A job that signs without a key may request an identity token",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/identity-token",
				severity: void 0,
				region: {
					startLine: 39,
					startColumn: 75,
					endLine: 39,
					endColumn: 97,
					startOffset: 2007,
					endOffset: 2029
				}
			}],
			manual: void 0,
			region: {
				startLine: 39,
				startColumn: 3,
				endLine: 39,
				endColumn: 8,
				startOffset: 1935,
				endOffset: 1940
			}
		},
		{
			id: "WF-06",
			statement: "A job that attaches files to a release may write contents",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "release/upload-permission",
				severity: void 0,
				region: {
					startLine: 40,
					startColumn: 72,
					endLine: 40,
					endColumn: 97,
					startOffset: 2111,
					endOffset: 2136
				}
			}],
			manual: void 0,
			region: {
				startLine: 40,
				startColumn: 3,
				endLine: 40,
				endColumn: 8,
				startOffset: 2042,
				endOffset: 2047
			}
		},
		{
			id: "WF-07",
			statement: "A signing workflow that reacts to releases reacts to published, not to created or edited",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "release/trigger-published",
				severity: void 0,
				region: {
					startLine: 41,
					startColumn: 109,
					endLine: 41,
					endColumn: 134,
					startOffset: 2255,
					endOffset: 2280
				}
			}],
			manual: void 0,
			region: {
				startLine: 41,
				startColumn: 3,
				endLine: 41,
				endColumn: 8,
				startOffset: 2149,
				endOffset: 2154
			}
		},
		{
			id: "WF-08",
			statement: "Signing can be started by hand for a tag",
			severity: "medium",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/manual-run",
				severity: void 0,
				region: {
					startLine: 42,
					startColumn: 55,
					endLine: 42,
					endColumn: 73,
					startOffset: 2345,
					endOffset: 2363
				}
			}],
			manual: void 0,
			region: {
				startLine: 42,
				startColumn: 3,
				endLine: 42,
				endColumn: 8,
				startOffset: 2293,
				endOffset: 2298
			}
		},
		{
			id: "WF-09",
			statement: "A run that was started by hand looks up its tag and release before it attaches anything",
			severity: "medium",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "release/tag-looked-up",
				severity: void 0,
				region: {
					startLine: 43,
					startColumn: 102,
					endLine: 43,
					endColumn: 123,
					startOffset: 2477,
					endOffset: 2498
				}
			}],
			manual: void 0,
			region: {
				startLine: 43,
				startColumn: 3,
				endLine: 43,
				endColumn: 8,
				startOffset: 2378,
				endOffset: 2383
			}
		},
		{
			id: "WF-10",
			statement: "A failed verification stops the run; nothing switches it off or swallows it",
			severity: "critical",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/verification-enforced",
				severity: void 0,
				region: {
					startLine: 44,
					startColumn: 90,
					endLine: 44,
					endColumn: 119,
					startOffset: 2600,
					endOffset: 2629
				}
			}],
			manual: void 0,
			region: {
				startLine: 44,
				startColumn: 3,
				endLine: 44,
				endColumn: 8,
				startOffset: 2513,
				endOffset: 2518
			}
		},
		{
			id: "WF-11",
			statement: "Each signature that the workflow makes is verified in the same workflow",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/verified",
				severity: void 0,
				region: {
					startLine: 45,
					startColumn: 86,
					endLine: 45,
					endColumn: 102,
					startOffset: 2729,
					endOffset: 2745
				}
			}],
			manual: void 0,
			region: {
				startLine: 45,
				startColumn: 3,
				endLine: 45,
				endColumn: 8,
				startOffset: 2646,
				endOffset: 2651
			}
		},
		{
			id: "WF-12",
			statement: "Verification demands both who signed and which issuer vouched for them",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/identity-constrained",
				severity: void 0,
				region: {
					startLine: 46,
					startColumn: 85,
					endLine: 46,
					endColumn: 113,
					startOffset: 2840,
					endOffset: 2868
				}
			}, {
				rule: "signing/issuer-constrained",
				severity: void 0,
				region: {
					startLine: 46,
					startColumn: 117,
					endLine: 46,
					endColumn: 143,
					startOffset: 2872,
					endOffset: 2898
				}
			}],
			manual: void 0,
			region: {
				startLine: 46,
				startColumn: 3,
				endLine: 46,
				endColumn: 8,
				startOffset: 2758,
				endOffset: 2763
			}
		},
		{
			id: "WF-13",
			statement: "A pattern for the signer is anchored, with its dots escaped, in workflows and in the commands that users are given",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/identity-anchored",
				severity: void 0,
				region: {
					startLine: 47,
					startColumn: 129,
					endLine: 47,
					endColumn: 154,
					startOffset: 3037,
					endOffset: 3062
				}
			}, {
				rule: "signing/published-identity-anchored",
				severity: void 0,
				region: {
					startLine: 47,
					startColumn: 158,
					endLine: 47,
					endColumn: 193,
					startOffset: 3066,
					endOffset: 3101
				}
			}],
			manual: void 0,
			region: {
				startLine: 47,
				startColumn: 3,
				endLine: 47,
				endColumn: 8,
				startOffset: 2911,
				endOffset: 2916
			}
		},
		{
			id: "WF-14",
			statement: "The signer that we demand of our own files is a workflow of this repository",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/identity-own-repository",
				severity: void 0,
				region: {
					startLine: 48,
					startColumn: 90,
					endLine: 48,
					endColumn: 121,
					startOffset: 3201,
					endOffset: 3232
				}
			}],
			manual: void 0,
			region: {
				startLine: 48,
				startColumn: 3,
				endLine: 48,
				endColumn: 8,
				startOffset: 3114,
				endOffset: 3119
			}
		},
		{
			id: "WF-15",
			statement: "A signing job stays out of forks, or expects the identity of the fork there",
			severity: "low",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/fork-aware",
				severity: void 0,
				region: {
					startLine: 49,
					startColumn: 90,
					endLine: 49,
					endColumn: 108,
					startOffset: 3332,
					endOffset: 3350
				}
			}],
			manual: void 0,
			region: {
				startLine: 49,
				startColumn: 3,
				endLine: 49,
				endColumn: 8,
				startOffset: 3245,
				endOffset: 3250
			}
		},
		{
			id: "WF-16",
			statement: "Signing can be tried without making a release",
			severity: "info",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/rehearsable",
				severity: void 0,
				region: {
					startLine: 50,
					startColumn: 60,
					endLine: 50,
					endColumn: 79,
					startOffset: 3419,
					endOffset: 3438
				}
			}],
			manual: void 0,
			region: {
				startLine: 50,
				startColumn: 3,
				endLine: 50,
				endColumn: 8,
				startOffset: 3362,
				endOffset: 3367
			}
		},
		{
			id: "WF-17",
			statement: "Each signature is recorded in the transparency log",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/transparency-log",
				severity: void 0,
				region: {
					startLine: 51,
					startColumn: 65,
					endLine: 51,
					endColumn: 89,
					startOffset: 3513,
					endOffset: 3537
				}
			}],
			manual: void 0,
			region: {
				startLine: 51,
				startColumn: 3,
				endLine: 51,
				endColumn: 8,
				startOffset: 3451,
				endOffset: 3456
			}
		},
		{
			id: "WF-18",
			statement: "A signature is kept together with its certificate, with Cosign 3 in a bundle",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/certificate-kept",
				severity: void 0,
				region: {
					startLine: 52,
					startColumn: 91,
					endLine: 52,
					endColumn: 115,
					startOffset: 3638,
					endOffset: 3662
				}
			}, {
				rule: "signing/bundle-written",
				severity: void 0,
				region: {
					startLine: 52,
					startColumn: 119,
					endLine: 52,
					endColumn: 141,
					startOffset: 3666,
					endOffset: 3688
				}
			}],
			manual: void 0,
			region: {
				startLine: 52,
				startColumn: 3,
				endLine: 52,
				endColumn: 8,
				startOffset: 3550,
				endOffset: 3555
			}
		},
		{
			id: "WF-19",
			statement: "The digests of all files are written to a list, and the list is signed",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/checksums-signed",
				severity: void 0,
				region: {
					startLine: 53,
					startColumn: 85,
					endLine: 53,
					endColumn: 109,
					startOffset: 3783,
					endOffset: 3807
				}
			}],
			manual: void 0,
			region: {
				startLine: 53,
				startColumn: 3,
				endLine: 53,
				endColumn: 8,
				startOffset: 3701,
				endOffset: 3706
			}
		},
		{
			id: "WF-20",
			statement: "Each file that is made for a release is attached to it, and each attached file takes its signature along",
			severity: "medium",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "release/assets-uploaded",
				severity: void 0,
				region: {
					startLine: 54,
					startColumn: 119,
					endLine: 54,
					endColumn: 142,
					startOffset: 3936,
					endOffset: 3959
				}
			}, {
				rule: "release/signatures-uploaded",
				severity: void 0,
				region: {
					startLine: 54,
					startColumn: 146,
					endLine: 54,
					endColumn: 173,
					startOffset: 3963,
					endOffset: 3990
				}
			}],
			manual: void 0,
			region: {
				startLine: 54,
				startColumn: 3,
				endLine: 54,
				endColumn: 8,
				startOffset: 3820,
				endOffset: 3825
			}
		},
		{
			id: "WF-22",
			statement: "A change cannot be merged while the rehearsal of signing fails",
			severity: "info",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [],
			manual: "branch protection is a setting of the repository, not a file in it",
			region: {
				startLine: 55,
				startColumn: 3,
				endLine: 55,
				endColumn: 8,
				startOffset: 4005,
				endOffset: 4010
			}
		},
		{
			id: "SIGN-01",
			statement: "Files and signatures are attached while the release is a draft; publishing it is the last step",
			severity: "medium",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "release/draft-first",
				severity: void 0,
				region: {
					startLine: 56,
					startColumn: 111,
					endLine: 56,
					endColumn: 130,
					startOffset: 4272,
					endOffset: 4291
				}
			}],
			manual: void 0,
			region: {
				startLine: 56,
				startColumn: 3,
				endLine: 56,
				endColumn: 10,
				startOffset: 4164,
				endOffset: 4171
			}
		},
		{
			id: "SIGN-02",
			statement: "Only the job that signs has the rights to sign and to publish",
			severity: "medium",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/permissions-at-job",
				severity: void 0,
				region: {
					startLine: 57,
					startColumn: 78,
					endLine: 57,
					endColumn: 104,
					startOffset: 4381,
					endOffset: 4407
				}
			}],
			manual: void 0,
			region: {
				startLine: 57,
				startColumn: 3,
				endLine: 57,
				endColumn: 10,
				startOffset: 4306,
				endOffset: 4313
			}
		},
		{
			id: "SIGN-03",
			statement: "A signature that fails stops the run",
			severity: "high",
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			rules: [{
				rule: "signing/failure-counts",
				severity: void 0,
				region: {
					startLine: 58,
					startColumn: 53,
					endLine: 58,
					endColumn: 75,
					startOffset: 4472,
					endOffset: 4494
				}
			}],
			manual: void 0,
			region: {
				startLine: 58,
				startColumn: 3,
				endLine: 58,
				endColumn: 10,
				startOffset: 4422,
				endOffset: 4429
			}
		}
	],
	failures: [
		{
			title: "Cosign cannot be installed",
			region: {
				startLine: 73,
				startColumn: 1,
				endLine: 73,
				endColumn: 31,
				startOffset: 5130,
				endOffset: 5160
			},
			chapter: {
				title: "Release signing",
				workflow: void 0,
				triage: {
					workflow: "Release signing",
					severity: "high",
					impact: "Users cannot verify what they download",
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
						startLine: 27,
						startColumn: 1,
						endLine: 27,
						endColumn: 121,
						startOffset: 897,
						endOffset: 1017
					}
				},
				region: {
					startLine: 10,
					startColumn: 1,
					endLine: 396,
					endColumn: 76,
					startOffset: 144,
					endOffset: 20519
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\nError: Unable to resolve action `sigstore/cosign-installer@\u2026`, unable to find version\ncosign-installer: the download fails, or the digest of the downloaded binary differs\ncosign: command not found\n```",
				region: {
					startLine: 80,
					startColumn: 1,
					endLine: 84,
					endColumn: 4,
					startOffset: 5299,
					endOffset: 5507
				}
			},
			rootCause: {
				text: "The reference of the action does not exist (a typo, or a commit that belongs to no release), the version\nin `cosign-release` was never published, or the download was cut off. A wrong digest may be a damaged download, and it\nmay be an attack.",
				region: {
					startLine: 86,
					startColumn: 17,
					endLine: 88,
					endColumn: 18,
					startOffset: 5525,
					endOffset: 5766
				}
			},
			resolution: {
				text: "```bash\n# What does the workflow ask for, and does the commit belong to a release?\ngrep -rn 'cosign-installer' .github/workflows\ngh api repos/sigstore/cosign-installer/tags --jq '.[] | \"\\(.name) \\(.commit.sha)\"' | head\n\n# Does it fail again, or was it the network?\ngh run list --workflow release.yml --limit 5\n```",
				region: {
					startLine: 92,
					startColumn: 1,
					endLine: 99,
					endColumn: 4,
					startOffset: 5785,
					endOffset: 6098
				}
			},
			fix: {
				text: "1. A digest differs: NEVER skip the check. Treat it as the emergency \"A signature that we did not make\" until a second\n   download from another network gives the published digest.\n2. A network error: run the failed job again, once.\n3. A reference that does not exist: take the commit of the newest release of the installer, with the version in a comment\n   behind it, and review its changes like any other code.\n4. Before a new major version of the installer, read what version of Cosign it brings. Version 4 brings Cosign 3, which\n   writes other files: see \"Cosign signs, and no signature appears\".",
				region: {
					startLine: 103,
					startColumn: 1,
					endLine: 109,
					endColumn: 69,
					startOffset: 6110,
					endOffset: 6710
				}
			},
			prevention: {
				text: "WF-01 and WF-02 keep the installer fixed and not too old; WF-16 shows before the release that it works.",
				region: {
					startLine: 111,
					startColumn: 17,
					endLine: 111,
					endColumn: 120,
					startOffset: 6728,
					endOffset: 6831
				}
			},
			controls: [
				"WF-01",
				"WF-02",
				"WF-16"
			],
			patterns: [{
				text: "/Unable to resolve action [`'\"]?sigstore\\/cosign-installer/i",
				region: {
					startLine: 75,
					startColumn: 1,
					endLine: 75,
					endColumn: 77,
					startOffset: 5162,
					endOffset: 5238
				}
			}, {
				text: "/cosign: command not found/",
				region: {
					startLine: 76,
					startColumn: 1,
					endLine: 76,
					endColumn: 44,
					startOffset: 5239,
					endOffset: 5282
				}
			}]
		},
		{
			title: "There is nothing to sign",
			region: {
				startLine: 113,
				startColumn: 1,
				endLine: 113,
				endColumn: 29,
				startOffset: 6833,
				endOffset: 6861
			},
			chapter: {
				title: "Release signing",
				workflow: void 0,
				triage: {
					workflow: "Release signing",
					severity: "high",
					impact: "Users cannot verify what they download",
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
						startLine: 27,
						startColumn: 1,
						endLine: 27,
						endColumn: 121,
						startOffset: 897,
						endOffset: 1017
					}
				},
				region: {
					startLine: 10,
					startColumn: 1,
					endLine: 396,
					endColumn: 76,
					startOffset: 144,
					endOffset: 20519
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\nPattern 'dist/*' does not match any files.\nls: cannot access 'dist/*.whl': No such file or directory\nError: No files found matching dist/*.whl\n```\n\nWorse is a run that is green and signed nothing: a loop around `if [ -f \u2026 ]` that never ran, or an upload that only warns.",
				region: {
					startLine: 120,
					startColumn: 1,
					endLine: 126,
					endColumn: 123,
					startOffset: 6984,
					endOffset: 7262
				}
			},
			rootCause: {
				text: "The build failed or wrote to another folder, the files of the build job were never handed to the signing\njob, or the name of a file changed and a pattern did not.",
				region: {
					startLine: 128,
					startColumn: 17,
					endLine: 129,
					endColumn: 58,
					startOffset: 7280,
					endOffset: 7442
				}
			},
			resolution: {
				text: "```bash\n# Which step made the files, and did it?\ngh run view RUN_ID --log-failed\ngh run view RUN_ID --log | grep -nE 'dist/|upload-artifact|download-artifact'\n\n# Does the build work from a clean checkout of the tag?\ngit worktree add ../release-check \"$TAG\"\n(cd ../release-check && python -m build && ls -l dist)\n```",
				region: {
					startLine: 133,
					startColumn: 1,
					endLine: 141,
					endColumn: 4,
					startOffset: 7461,
					endOffset: 7776
				}
			},
			fix: {
				text: "1. Mend the build, or the name and path by which the files are handed on.\n2. Add a step before signing that fails when a kind of file is missing: `ls dist/*.whl dist/*.tar.gz`.\n3. Let the upload fail on missing files (`fail_on_unmatched_files: true`).\n4. Run the workflow again for the same tag. DO NOT attach files that were built on somebody's machine.",
				region: {
					startLine: 145,
					startColumn: 1,
					endLine: 148,
					endColumn: 103,
					startOffset: 7788,
					endOffset: 8142
				}
			},
			prevention: {
				text: "WF-03 and WF-04 stop the run where it has nothing, SIGN-03 where it could not sign; WF-20 notices a kind of file that is made and never\nattached.",
				region: {
					startLine: 150,
					startColumn: 17,
					endLine: 151,
					endColumn: 10,
					startOffset: 8160,
					endOffset: 8305
				}
			},
			controls: [
				"WF-03",
				"WF-04",
				"SIGN-03",
				"WF-20"
			],
			patterns: [{
				text: "/No files found matching dist\\//",
				region: {
					startLine: 115,
					startColumn: 1,
					endLine: 115,
					endColumn: 49,
					startOffset: 6863,
					endOffset: 6911
				}
			}, {
				text: "/Pattern '.*' does not match any files/",
				region: {
					startLine: 116,
					startColumn: 1,
					endLine: 116,
					endColumn: 56,
					startOffset: 6912,
					endOffset: 6967
				}
			}]
		},
		{
			title: "Verification rejects a signature",
			region: {
				startLine: 153,
				startColumn: 1,
				endLine: 153,
				endColumn: 37,
				startOffset: 8307,
				endOffset: 8343
			},
			chapter: {
				title: "Release signing",
				workflow: void 0,
				triage: {
					workflow: "Release signing",
					severity: "high",
					impact: "Users cannot verify what they download",
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
						startLine: 27,
						startColumn: 1,
						endLine: 27,
						endColumn: 121,
						startOffset: 897,
						endOffset: 1017
					}
				},
				region: {
					startLine: 10,
					startColumn: 1,
					endLine: 396,
					endColumn: 76,
					startOffset: 144,
					endOffset: 20519
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\nError: none of the expected identities matched what was in the certificate, got subjects [https://github.com/\u2026]\nError: no matching signatures\ninvalid signature when validating ASN.1 encoded signature\n```",
				region: {
					startLine: 161,
					startColumn: 1,
					endLine: 165,
					endColumn: 4,
					startOffset: 8568,
					endOffset: 8779
				}
			},
			rootCause: {
				text: "In this order of likelihood: the expected identity is not the one that signed (another workflow file, a\nbranch where a tag was expected, a renamed repository, a fork); the file was changed or rebuilt after it was signed; the\nsignature belongs to another file; somebody else signed.",
				region: {
					startLine: 167,
					startColumn: 17,
					endLine: 169,
					endColumn: 57,
					startOffset: 8797,
					endOffset: 9078
				}
			},
			resolution: {
				text: "```bash\n# Who signed? The names of the bundle's certificate, and what was expected.\njq -r '.verificationMaterial.certificate.rawBytes // .verificationMaterial.x509CertificateChain.certificates[0].rawBytes' \\\n  FILE.sigstore.json | base64 -d | openssl x509 -inform DER -noout -ext subjectAltName\n\n# Which run was it, from which commit?\ngh run list --workflow release.yml --json databaseId,headBranch,headSha,event,conclusion --limit 10\n\n# Was the file changed after it was signed?\nsha256sum FILE && grep FILE SHA256SUMS\n```",
				region: {
					startLine: 173,
					startColumn: 1,
					endLine: 183,
					endColumn: 4,
					startOffset: 9097,
					endOffset: 9619
				}
			},
			fix: {
				text: "1. **DO NOT BYPASS VERIFICATION**: no `|| true`, no `continue-on-error`, no wider pattern to make it pass.\n2. The names show another repository or person: stop here, and go to \"A signature that we did not make\".\n3. They show our repository and another workflow, branch or tag: decide which of them should sign, and correct either the\n   expected identity or the way the run was started. `gh workflow run --ref main` signs as `refs/heads/main`, not as the\n   tag.\n4. They show a fork: forks sign as themselves. Bind the job to this repository.\n5. The digest differs: find the step that changed the file. Sign after the last change, and never sign a rebuilt file in\n   place of the published one.\n6. Sign again in a new run. A certificate lives ten minutes, so an old token cannot be reused.",
				region: {
					startLine: 187,
					startColumn: 1,
					endLine: 195,
					endColumn: 95,
					startOffset: 9631,
					endOffset: 10420
				}
			},
			prevention: {
				text: "WF-10 to WF-14 keep the check strict and the identity exact, WF-15 keeps forks out, WF-17 and WF-18 keep\nwhat users need to verify later, WF-16 shows a mistake before the release does.",
				region: {
					startLine: 197,
					startColumn: 17,
					endLine: 198,
					endColumn: 80,
					startOffset: 10438,
					endOffset: 10622
				}
			},
			controls: [
				"WF-10",
				"WF-14",
				"WF-15",
				"WF-17",
				"WF-18",
				"WF-16"
			],
			patterns: [
				{
					text: "/none of the expected identities matched what was in the certificate/i",
					region: {
						startLine: 155,
						startColumn: 1,
						endLine: 155,
						endColumn: 87,
						startOffset: 8345,
						endOffset: 8431
					}
				},
				{
					text: "/no matching signatures/i",
					region: {
						startLine: 156,
						startColumn: 1,
						endLine: 156,
						endColumn: 42,
						startOffset: 8432,
						endOffset: 8473
					}
				},
				{
					text: "/invalid signature when validating ASN\\.1 encoded signature/i",
					region: {
						startLine: 157,
						startColumn: 1,
						endLine: 157,
						endColumn: 78,
						startOffset: 8474,
						endOffset: 8551
					}
				}
			]
		},
		{
			title: "Files cannot be attached to the release",
			region: {
				startLine: 200,
				startColumn: 1,
				endLine: 200,
				endColumn: 44,
				startOffset: 10624,
				endOffset: 10667
			},
			chapter: {
				title: "Release signing",
				workflow: void 0,
				triage: {
					workflow: "Release signing",
					severity: "high",
					impact: "Users cannot verify what they download",
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
						startLine: 27,
						startColumn: 1,
						endLine: 27,
						endColumn: 121,
						startOffset: 897,
						endOffset: 1017
					}
				},
				region: {
					startLine: 10,
					startColumn: 1,
					endLine: 396,
					endColumn: 76,
					startOffset: 144,
					endOffset: 20519
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\nHTTP 403: Resource not accessible by integration\nHTTP 404: Not Found (https://api.github.com/repos/OWNER/REPO/releases/tags/v1.2.3)\nrelease not found\nHTTP 422: Cannot upload assets to an immutable release\n```",
				region: {
					startLine: 209,
					startColumn: 1,
					endLine: 214,
					endColumn: 4,
					startOffset: 10933,
					endOffset: 11149
				}
			},
			rootCause: {
				text: "403 means that the job may not write contents. 404 or \"release not found\" means that there is no release\nfor this tag, often because the tag was typed by hand. 422 means that the release was published, and frozen, before its\nfiles were attached.",
				region: {
					startLine: 216,
					startColumn: 17,
					endLine: 218,
					endColumn: 21,
					startOffset: 11167,
					endOffset: 11412
				}
			},
			resolution: {
				text: "```bash\n# Is there a release, is it a draft, is it frozen?\ngh release view \"$TAG\" --json tagName,isDraft,assets\ngh api \"repos/OWNER/REPO/releases/tags/$TAG\" --jq .immutable\n\n# Does the tag exist?\ngit ls-remote --tags origin \"refs/tags/$TAG\"\n\n# What may the job do? The log of \"Set up job\" lists its token permissions.\ngh run view RUN_ID --log | grep -A 12 'GITHUB_TOKEN Permissions'\n```",
				region: {
					startLine: 222,
					startColumn: 1,
					endLine: 232,
					endColumn: 4,
					startOffset: 11431,
					endOffset: 11817
				}
			},
			fix: {
				text: "1. 403: give `contents: write` to the job that attaches, and to no other.\n2. 404: correct the tag. DO NOT let the upload create a release for a tag that nobody pushed.\n3. 422: no file can be added any more. If the release has no signatures, go to \"A release is public and not signed\".\n4. Start the run again for the tag: `gh workflow run release.yml --ref \"$TAG\" -f tag=\"$TAG\"`.",
				region: {
					startLine: 236,
					startColumn: 1,
					endLine: 239,
					endColumn: 94,
					startOffset: 11829,
					endOffset: 12207
				}
			},
			prevention: {
				text: "WF-06 and WF-09; SIGN-01 attaches everything before the release is public, and where a workflow still\nstarts with the release, WF-07 keeps it from starting twice.",
				region: {
					startLine: 241,
					startColumn: 17,
					endLine: 242,
					endColumn: 61,
					startOffset: 12225,
					endOffset: 12387
				}
			},
			controls: [
				"WF-06",
				"WF-09",
				"SIGN-01",
				"WF-07"
			],
			patterns: [
				{
					text: "/Resource not accessible by integration/i",
					region: {
						startLine: 202,
						startColumn: 1,
						endLine: 202,
						endColumn: 58,
						startOffset: 10669,
						endOffset: 10726
					}
				},
				{
					text: "/Cannot upload assets to an immutable release/i",
					region: {
						startLine: 203,
						startColumn: 1,
						endLine: 203,
						endColumn: 64,
						startOffset: 10727,
						endOffset: 10790
					}
				},
				{
					text: "/HTTP 404: Not Found \\(https:\\/\\/api\\.github\\.com\\/repos\\/.*\\/releases/",
					region: {
						startLine: 204,
						startColumn: 1,
						endLine: 204,
						endColumn: 88,
						startOffset: 10791,
						endOffset: 10878
					}
				},
				{
					text: "/^release not found$/",
					region: {
						startLine: 205,
						startColumn: 1,
						endLine: 205,
						endColumn: 38,
						startOffset: 10879,
						endOffset: 10916
					}
				}
			]
		},
		{
			title: "Cosign signs, and no signature appears",
			region: {
				startLine: 244,
				startColumn: 1,
				endLine: 244,
				endColumn: 43,
				startOffset: 12389,
				endOffset: 12431
			},
			chapter: {
				title: "Release signing",
				workflow: void 0,
				triage: {
					workflow: "Release signing",
					severity: "high",
					impact: "Users cannot verify what they download",
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
						startLine: 27,
						startColumn: 1,
						endLine: 27,
						endColumn: 121,
						startOffset: 897,
						endOffset: 1017
					}
				},
				region: {
					startLine: 10,
					startColumn: 1,
					endLine: 396,
					endColumn: 76,
					startOffset: 144,
					endOffset: 20519
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\ncreate bundle file: open : no such file or directory\nmust specify --bundle with --new-bundle-format\nmust provide --bundle with --signing-config or --use-signing-config\nno matches found for SHA256SUMS.sig\n```",
				region: {
					startLine: 252,
					startColumn: 1,
					endLine: 257,
					endColumn: 4,
					startOffset: 12633,
					endOffset: 12848
				}
			},
			rootCause: {
				text: "Cosign 3 writes one bundle instead of a signature and a certificate. It ignores `--output-signature` and\n`--output-certificate`, and depending on its version it fails without `--bundle`, or signs and keeps nothing. It usually\narrives with version 4 of the installer.",
				region: {
					startLine: 259,
					startColumn: 17,
					endLine: 261,
					endColumn: 41,
					startOffset: 12866,
					endOffset: 13132
				}
			},
			resolution: {
				text: "```bash\n# Which Cosign ran?\ngh run view RUN_ID --log | grep -n 'GitVersion'\ngrep -rnE 'cosign-installer|cosign-release|sign-blob|verify-blob' .github/workflows\n```",
				region: {
					startLine: 265,
					startColumn: 1,
					endLine: 269,
					endColumn: 4,
					startOffset: 13151,
					endOffset: 13314
				}
			},
			fix: {
				text: "1. Sign with `cosign sign-blob --yes FILE --bundle FILE.sigstore.json`.\n2. Verify with the same bundle: `cosign verify-blob FILE --bundle FILE.sigstore.json` with identity and issuer.\n3. Attach `*.sigstore.json`, and change the instructions for users in the same release.\n4. Only if users cannot change yet: hold Cosign at version 2 with `cosign-release`, with a date by which that ends.",
				region: {
					startLine: 273,
					startColumn: 1,
					endLine: 276,
					endColumn: 116,
					startOffset: 13326,
					endOffset: 13713
				}
			},
			prevention: {
				text: "WF-18 asks for a bundle where Cosign 3 signs; WF-11 fails when the bundle is not there; WF-20 attaches it.",
				region: {
					startLine: 278,
					startColumn: 17,
					endLine: 278,
					endColumn: 123,
					startOffset: 13731,
					endOffset: 13837
				}
			},
			controls: [
				"WF-18",
				"WF-11",
				"WF-20"
			],
			patterns: [
				{
					text: "/create bundle file: open *: no such file or directory/",
					region: {
						startLine: 246,
						startColumn: 1,
						endLine: 246,
						endColumn: 72,
						startOffset: 12433,
						endOffset: 12504
					}
				},
				{
					text: "/must (?:provide|specify) --bundle with/",
					region: {
						startLine: 247,
						startColumn: 1,
						endLine: 247,
						endColumn: 57,
						startOffset: 12505,
						endOffset: 12561
					}
				},
				{
					text: "/no matches found for .*\\.(?:sig|pem)/",
					region: {
						startLine: 248,
						startColumn: 1,
						endLine: 248,
						endColumn: 55,
						startOffset: 12562,
						endOffset: 12616
					}
				}
			]
		}
	],
	emergencies: [{
		title: "A release is public and not signed",
		region: {
			startLine: 282,
			startColumn: 1,
			endLine: 282,
			endColumn: 39,
			startOffset: 13855,
			endOffset: 13893
		},
		chapter: {
			title: "Release signing",
			workflow: void 0,
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			region: {
				startLine: 10,
				startColumn: 1,
				endLine: 396,
				endColumn: 76,
				startOffset: 144,
				endOffset: 20519
			}
		},
		impact: "Users cannot tell the release from a forged one. Those who verify cannot upgrade; the others learn not to\nverify.",
		immediate: [
			{
				text: "DO NOT DELETE THE RELEASE OR ITS TAG. Installations depend on it, and the tag of a deleted immutable release can\nnever be used again.",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 289,
					startColumn: 4,
					endLine: 290,
					endColumn: 24,
					startOffset: 14065,
					endOffset: 14205
				}
			},
			{
				text: "Find out whether it is frozen: gh api \"repos/OWNER/REPO/releases/tags/$TAG\" --jq .immutable",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 291,
					startColumn: 4,
					endLine: 291,
					endColumn: 97,
					startOffset: 14209,
					endOffset: 14302
				}
			},
			{
				text: "It is not frozen: sign the files that are published, not new ones. Start the workflow from the tag, so that the\nsignature names the tag: gh workflow run release.yml --ref \"$TAG\" -f tag=\"$TAG\". If that run builds again, compare\neach digest with the published file first, and STOP IF ONE DIFFERS.",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 292,
					startColumn: 4,
					endLine: 294,
					endColumn: 71,
					startOffset: 14306,
					endOffset: 14608
				}
			},
			{
				text: "It is frozen: publish a new patch release by the order above, and say in the notes of the old one that it is not signed\nand which version replaces it. Notes can still be edited.",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 295,
					startColumn: 4,
					endLine: 296,
					endColumn: 61,
					startOffset: 14612,
					endOffset: 14792
				}
			},
			{
				text: "Download the release into an empty folder and verify every file with the command that users are given (below).",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 297,
					startColumn: 4,
					endLine: 297,
					endColumn: 114,
					startOffset: 14796,
					endOffset: 14906
				}
			},
			{
				text: "Tell the security team, and those who watch releases, with the version and what to do (within 4 hours).",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 298,
					startColumn: 4,
					endLine: 298,
					endColumn: 107,
					startOffset: 14910,
					endOffset: 15013
				}
			}
		],
		afterwards: [
			{
				text: "Write down why the run did not sign, and why nobody was told.",
				within: {
					text: "5 days",
					minutes: 7200
				},
				parts: [],
				region: {
					startLine: 312,
					startColumn: 4,
					endLine: 312,
					endColumn: 65,
					startOffset: 15468,
					endOffset: 15529
				}
			},
			{
				text: "Make it impossible: attach to a draft, verify the draft, publish last (SIGN-01).",
				within: {
					text: "5 days",
					minutes: 7200
				},
				parts: [],
				region: {
					startLine: 313,
					startColumn: 4,
					endLine: 313,
					endColumn: 84,
					startOffset: 15533,
					endOffset: 15613
				}
			},
			{
				text: "Let a failed signing run raise an alert.",
				within: {
					text: "5 days",
					minutes: 7200
				},
				parts: [],
				region: {
					startLine: 314,
					startColumn: 4,
					endLine: 314,
					endColumn: 44,
					startOffset: 15617,
					endOffset: 15657
				}
			},
			{
				text: "Add the verification to the release checklist.",
				within: {
					text: "5 days",
					minutes: 7200
				},
				parts: [],
				region: {
					startLine: 315,
					startColumn: 4,
					endLine: 315,
					endColumn: 50,
					startOffset: 15661,
					endOffset: 15707
				}
			}
		],
		communication: void 0
	}, {
		title: "A signature that we did not make",
		region: {
			startLine: 317,
			startColumn: 1,
			endLine: 317,
			endColumn: 37,
			startOffset: 15709,
			endOffset: 15745
		},
		chapter: {
			title: "Release signing",
			workflow: void 0,
			triage: {
				workflow: "Release signing",
				severity: "high",
				impact: "Users cannot verify what they download",
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
					startLine: 27,
					startColumn: 1,
					endLine: 27,
					endColumn: 121,
					startOffset: 897,
					endOffset: 1017
				}
			},
			region: {
				startLine: 10,
				startColumn: 1,
				endLine: 396,
				endColumn: 76,
				startOffset: 144,
				endOffset: 20519
			}
		},
		impact: "Somebody can sign as one of our workflows, or a file of ours was replaced. Every release since is in doubt.",
		immediate: [
			{
				text: "STOP ALL RELEASES: gh workflow disable release.yml. Cancel runs that are under way.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 323,
					startColumn: 4,
					endLine: 323,
					endColumn: 93,
					startOffset: 15915,
					endOffset: 16004
				}
			},
			{
				text: "NEVER overwrite or remove the file in question before it is saved: download it with its bundle, and note its digest,\nits log index and the time.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 324,
					startColumn: 4,
					endLine: 325,
					endColumn: 31,
					startOffset: 16008,
					endOffset: 16155
				}
			},
			{
				text: "Read the certificate (see \"Verification rejects a signature\"): which repository, workflow, commit and run?",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 326,
					startColumn: 4,
					endLine: 326,
					endColumn: 110,
					startOffset: 16159,
					endOffset: 16265
				}
			},
			{
				text: "It names our repository: look for the run. A run that nobody started, or a commit that nobody reviewed, means that the\nrepository is compromised. Remove write access that is not needed, revoke tokens and deploy keys (within 1 hour).",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 327,
					startColumn: 4,
					endLine: 328,
					endColumn: 117,
					startOffset: 16269,
					endOffset: 16504
				}
			},
			{
				text: "It names another repository: find out how it passed. A pattern without an anchor, or with a prefix of our name, accepts\nother repositories of the same owner.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 329,
					startColumn: 4,
					endLine: 330,
					endColumn: 41,
					startOffset: 16508,
					endOffset: 16668
				}
			},
			{
				text: "Call the security lead (immediate). DO NOT announce anything before the affected versions are known.",
				within: {
					text: "immediate",
					minutes: 15
				},
				parts: [],
				region: {
					startLine: 331,
					startColumn: 4,
					endLine: 331,
					endColumn: 104,
					startOffset: 16672,
					endOffset: 16772
				}
			},
			{
				text: "Tell users which versions to distrust, by a security advisory (within 4 hours of knowing them).",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 332,
					startColumn: 4,
					endLine: 332,
					endColumn: 99,
					startOffset: 16776,
					endOffset: 16871
				}
			}
		],
		afterwards: [
			{
				text: "Verify all releases since the last one that is known to be good, and list the result.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 336,
					startColumn: 4,
					endLine: 336,
					endColumn: 89,
					startOffset: 16914,
					endOffset: 16999
				}
			},
			{
				text: "Search the transparency log for entries with our identity, and match each one with a run of ours.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 337,
					startColumn: 4,
					endLine: 337,
					endColumn: 101,
					startOffset: 17003,
					endOffset: 17100
				}
			},
			{
				text: "Publish replacements from a clean commit, under new versions.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 338,
					startColumn: 4,
					endLine: 338,
					endColumn: 65,
					startOffset: 17104,
					endOffset: 17165
				}
			},
			{
				text: "Write the incident record, and check the controls WF-10 to WF-15 and SIGN-02 in this repository.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 339,
					startColumn: 4,
					endLine: 339,
					endColumn: 100,
					startOffset: 17169,
					endOffset: 17265
				}
			}
		],
		communication: void 0
	}],
	procedures: [{
		title: "Signing by hand, the last resort",
		text: "### Signing by hand, the last resort\n\nOnly if GitHub Actions has been unable to sign for longer than the release can wait, and the security team agreed. A\nsignature by hand names a person and their login, not the workflow: the command that users know will reject it, and\nrightly so.\n\n1. Two people do it together, on a machine that both trust. Neither signs what the other has not compared.\n2. Take the published files, compare them with a build from the tag, and sign each:\n\n   ```bash\n   gh release download \"$TAG\" --repo OWNER/REPO --dir signed && cd signed\n   sha256sum -- *.whl *.tar.gz > SHA256SUMS\n   for file in *.whl *.tar.gz SHA256SUMS; do\n     cosign sign-blob --yes \"$file\" --bundle \"$file.sigstore.json\"\n   done\n   gh release upload \"$TAG\" SHA256SUMS ./*.sigstore.json --repo OWNER/REPO\n   ```\n\n3. Append to the notes who signed, and the command that verifies it. `--notes-file` replaces all of the notes, so start\n   from the old ones:\n\n   ```bash\n   gh release view \"$TAG\" --repo OWNER/REPO --json body --jq .body > notes.md\n   printf '\\nSigned by hand; verify with --certificate-identity %s --certificate-oidc-issuer %s\\n' \\\n     \"$SIGNER\" https://github.com/login/oauth >> notes.md\n   gh release edit \"$TAG\" --repo OWNER/REPO --notes-file notes.md\n   ```\n\n4. Write an incident record for it, whatever the reason was.",
		region: {
			startLine: 341,
			startColumn: 1,
			endLine: 369,
			endColumn: 61,
			startOffset: 17267,
			endOffset: 18600
		}
	}],
	contract: void 0,
	stages: [],
	prohibitions: [
		{
			text: "NEVER skip the check",
			region: {
				startLine: 103,
				startColumn: 22,
				endLine: 103,
				endColumn: 42,
				startOffset: 6131,
				endOffset: 6151
			}
		},
		{
			text: "DO NOT attach files that were built on somebody's machine",
			region: {
				startLine: 148,
				startColumn: 45,
				endLine: 148,
				endColumn: 102,
				startOffset: 8084,
				endOffset: 8141
			}
		},
		{
			text: "DO NOT BYPASS VERIFICATION",
			region: {
				startLine: 187,
				startColumn: 6,
				endLine: 187,
				endColumn: 32,
				startOffset: 9636,
				endOffset: 9662
			}
		},
		{
			text: "DO NOT let the upload create a release for a tag that nobody pushed",
			region: {
				startLine: 237,
				startColumn: 26,
				endLine: 237,
				endColumn: 93,
				startOffset: 11928,
				endOffset: 11995
			}
		},
		{
			text: "DO NOT DELETE THE RELEASE OR ITS TAG",
			region: {
				startLine: 289,
				startColumn: 6,
				endLine: 289,
				endColumn: 42,
				startOffset: 14067,
				endOffset: 14103
			}
		},
		{
			text: "STOP IF ONE DIFFERS",
			region: {
				startLine: 294,
				startColumn: 51,
				endLine: 294,
				endColumn: 70,
				startOffset: 14588,
				endOffset: 14607
			}
		},
		{
			text: "STOP ALL RELEASES",
			region: {
				startLine: 323,
				startColumn: 6,
				endLine: 323,
				endColumn: 23,
				startOffset: 15917,
				endOffset: 15934
			}
		},
		{
			text: "NEVER overwrite or remove the file in question before it is saved",
			region: {
				startLine: 324,
				startColumn: 4,
				endLine: 324,
				endColumn: 69,
				startOffset: 16008,
				endOffset: 16073
			}
		},
		{
			text: "DO NOT announce anything before the affected versions are known",
			region: {
				startLine: 331,
				startColumn: 40,
				endLine: 331,
				endColumn: 103,
				startOffset: 16708,
				endOffset: 16771
			}
		}
	],
	completionCriteria: [
		{
			text: "Every file of the release verifies, on a machine that did not build it, with the command that users are given",
			region: {
				startLine: 373,
				startColumn: 7,
				endLine: 373,
				endColumn: 116,
				startOffset: 18632,
				endOffset: 18741
			}
		},
		{
			text: "SHA256SUMS lists every file, its digests agree, and it is signed itself",
			region: {
				startLine: 374,
				startColumn: 3,
				endLine: 374,
				endColumn: 80,
				startOffset: 18744,
				endOffset: 18821
			}
		},
		{
			text: "The cause is mended in the workflow, and the controls that this runbook cites for it hold",
			region: {
				startLine: 375,
				startColumn: 7,
				endLine: 375,
				endColumn: 96,
				startOffset: 18828,
				endOffset: 18917
			}
		},
		{
			text: "A rehearsal of the workflow has signed and verified since",
			region: {
				startLine: 376,
				startColumn: 7,
				endLine: 376,
				endColumn: 64,
				startOffset: 18924,
				endOffset: 18981
			}
		},
		{
			text: "Users were told, if they could have downloaded something unsigned or wrong",
			region: {
				startLine: 377,
				startColumn: 7,
				endLine: 377,
				endColumn: 81,
				startOffset: 18988,
				endOffset: 19062
			}
		},
		{
			text: "The incident record says what happened, and this runbook what was learnt",
			region: {
				startLine: 378,
				startColumn: 7,
				endLine: 378,
				endColumn: 79,
				startOffset: 19069,
				endOffset: 19141
			}
		}
	]
};
export { policy };
