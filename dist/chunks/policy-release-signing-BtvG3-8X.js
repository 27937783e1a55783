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
			endLine: 429,
			endColumn: 76,
			startOffset: 144,
			endOffset: 23392
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
			id: "WF-21",
			statement: "A failed signing run alerts somebody",
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
				rule: "signing/failure-alerts",
				severity: void 0,
				region: {
					startLine: 55,
					startColumn: 51,
					endLine: 55,
					endColumn: 73,
					startOffset: 4053,
					endOffset: 4075
				}
			}],
			manual: void 0,
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
				startLine: 56,
				startColumn: 3,
				endLine: 56,
				endColumn: 8,
				startOffset: 4090,
				endOffset: 4095
			}
		},
		{
			id: "WF-29",
			statement: "A job that signs says after how many minutes it is stopped",
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
				rule: "signing/time-limit",
				severity: void 0,
				region: {
					startLine: 57,
					startColumn: 73,
					endLine: 57,
					endColumn: 91,
					startOffset: 4319,
					endOffset: 4337
				}
			}],
			manual: void 0,
			region: {
				startLine: 57,
				startColumn: 3,
				endLine: 57,
				endColumn: 8,
				startOffset: 4249,
				endOffset: 4254
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
					startLine: 58,
					startColumn: 111,
					endLine: 58,
					endColumn: 130,
					startOffset: 4457,
					endOffset: 4476
				}
			}],
			manual: void 0,
			region: {
				startLine: 58,
				startColumn: 3,
				endLine: 58,
				endColumn: 10,
				startOffset: 4349,
				endOffset: 4356
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
					startLine: 59,
					startColumn: 78,
					endLine: 59,
					endColumn: 104,
					startOffset: 4566,
					endOffset: 4592
				}
			}],
			manual: void 0,
			region: {
				startLine: 59,
				startColumn: 3,
				endLine: 59,
				endColumn: 10,
				startOffset: 4491,
				endOffset: 4498
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
					startLine: 60,
					startColumn: 53,
					endLine: 60,
					endColumn: 75,
					startOffset: 4657,
					endOffset: 4679
				}
			}],
			manual: void 0,
			region: {
				startLine: 60,
				startColumn: 3,
				endLine: 60,
				endColumn: 10,
				startOffset: 4607,
				endOffset: 4614
			}
		},
		{
			id: "REL-01",
			statement: "Each artifact of a release has a signature",
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
				rule: "asset/signed",
				severity: void 0,
				region: {
					startLine: 61,
					startColumn: 58,
					endLine: 61,
					endColumn: 70,
					startOffset: 4747,
					endOffset: 4759
				}
			}],
			manual: void 0,
			region: {
				startLine: 61,
				startColumn: 3,
				endLine: 61,
				endColumn: 9,
				startOffset: 4692,
				endOffset: 4698
			}
		},
		{
			id: "REL-02",
			statement: "Each signature has its certificate",
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
				rule: "asset/certificate-attached",
				severity: void 0,
				region: {
					startLine: 62,
					startColumn: 50,
					endLine: 62,
					endColumn: 76,
					startOffset: 4823,
					endOffset: 4849
				}
			}],
			manual: void 0,
			region: {
				startLine: 62,
				startColumn: 3,
				endLine: 62,
				endColumn: 9,
				startOffset: 4776,
				endOffset: 4782
			}
		},
		{
			id: "REL-03",
			statement: "A checksum list is attached to each release, and is signed",
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
				rule: "release/checksums-attached",
				severity: void 0,
				region: {
					startLine: 63,
					startColumn: 74,
					endLine: 63,
					endColumn: 100,
					startOffset: 4933,
					endOffset: 4959
				}
			}, {
				rule: "asset/checksums-signed",
				severity: void 0,
				region: {
					startLine: 63,
					startColumn: 104,
					endLine: 63,
					endColumn: 126,
					startOffset: 4963,
					endOffset: 4985
				}
			}],
			manual: void 0,
			region: {
				startLine: 63,
				startColumn: 3,
				endLine: 63,
				endColumn: 9,
				startOffset: 4862,
				endOffset: 4868
			}
		},
		{
			id: "REL-04",
			statement: "The list names each artifact with its true digest, and every line of it can be checked",
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
			rules: [
				{
					rule: "asset/listed",
					severity: void 0,
					region: {
						startLine: 64,
						startColumn: 102,
						endLine: 64,
						endColumn: 114,
						startOffset: 5097,
						endOffset: 5109
					}
				},
				{
					rule: "asset/digest-listed",
					severity: void 0,
					region: {
						startLine: 64,
						startColumn: 118,
						endLine: 64,
						endColumn: 137,
						startOffset: 5113,
						endOffset: 5132
					}
				},
				{
					rule: "asset/list-sound",
					severity: "medium",
					region: {
						startLine: 64,
						startColumn: 141,
						endLine: 64,
						endColumn: 157,
						startOffset: 5136,
						endOffset: 5152
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 64,
				startColumn: 3,
				endLine: 64,
				endColumn: 9,
				startOffset: 4998,
				endOffset: 5004
			}
		},
		{
			id: "REL-05",
			statement: "A release has at least one artifact",
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
				rule: "release/artifacts-attached",
				severity: void 0,
				region: {
					startLine: 65,
					startColumn: 51,
					endLine: 65,
					endColumn: 77,
					startOffset: 5226,
					endOffset: 5252
				}
			}],
			manual: void 0,
			region: {
				startLine: 65,
				startColumn: 3,
				endLine: 65,
				endColumn: 9,
				startOffset: 5178,
				endOffset: 5184
			}
		},
		{
			id: "REL-06",
			statement: "Each signature holds over its file with the key of its certificate",
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
				rule: "asset/signature-valid",
				severity: void 0,
				region: {
					startLine: 66,
					startColumn: 82,
					endLine: 66,
					endColumn: 103,
					startOffset: 5344,
					endOffset: 5365
				}
			}],
			manual: void 0,
			region: {
				startLine: 66,
				startColumn: 3,
				endLine: 66,
				endColumn: 9,
				startOffset: 5265,
				endOffset: 5271
			}
		},
		{
			id: "REL-07",
			statement: "Who signed is a workflow of this repository, and GitHub vouches for it",
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
				rule: "asset/signer-expected",
				severity: void 0,
				region: {
					startLine: 67,
					startColumn: 86,
					endLine: 67,
					endColumn: 107,
					startOffset: 5465,
					endOffset: 5486
				}
			}],
			manual: void 0,
			region: {
				startLine: 67,
				startColumn: 3,
				endLine: 67,
				endColumn: 9,
				startOffset: 5382,
				endOffset: 5388
			}
		},
		{
			id: "REL-08",
			statement: "A release that was signed by hand is in an incident record",
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
				rule: "release/manual-signing-recorded",
				severity: void 0,
				region: {
					startLine: 68,
					startColumn: 74,
					endLine: 68,
					endColumn: 105,
					startOffset: 5570,
					endOffset: 5601
				}
			}],
			manual: void 0,
			region: {
				startLine: 68,
				startColumn: 3,
				endLine: 68,
				endColumn: 9,
				startOffset: 5499,
				endOffset: 5505
			}
		},
		{
			id: "REL-09",
			statement: "Its notes say so",
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
				rule: "release/manual-signing-announced",
				severity: void 0,
				region: {
					startLine: 69,
					startColumn: 32,
					endLine: 69,
					endColumn: 64,
					startOffset: 5643,
					endOffset: 5675
				}
			}],
			manual: void 0,
			region: {
				startLine: 69,
				startColumn: 3,
				endLine: 69,
				endColumn: 9,
				startOffset: 5614,
				endOffset: 5620
			}
		},
		{
			id: "REL-10",
			statement: "The notes of a release say how to verify it",
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
				rule: "release/verification-explained",
				severity: void 0,
				region: {
					startLine: 70,
					startColumn: 59,
					endLine: 70,
					endColumn: 89,
					startOffset: 5746,
					endOffset: 5776
				}
			}],
			manual: void 0,
			region: {
				startLine: 70,
				startColumn: 3,
				endLine: 70,
				endColumn: 9,
				startOffset: 5690,
				endOffset: 5696
			}
		},
		{
			id: "REL-11",
			statement: "No workflow deletes a release or its tag",
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
				rule: "release/kept",
				severity: void 0,
				region: {
					startLine: 71,
					startColumn: 56,
					endLine: 71,
					endColumn: 68,
					startOffset: 5841,
					endOffset: 5853
				}
			}],
			manual: void 0,
			region: {
				startLine: 71,
				startColumn: 3,
				endLine: 71,
				endColumn: 9,
				startOffset: 5788,
				endOffset: 5794
			}
		},
		{
			id: "REL-12",
			statement: "The checklist for releases asks for signatures and the SBOM",
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
			rules: [],
			manual: "people follow it; REL-01 and REL-13 hold what it asks for",
			region: {
				startLine: 72,
				startColumn: 3,
				endLine: 72,
				endColumn: 9,
				startOffset: 5870,
				endOffset: 5876
			}
		},
		{
			id: "REL-13",
			statement: "A release carries an SBOM, and that is signed",
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
				rule: "release/sbom-attached",
				severity: void 0,
				region: {
					startLine: 73,
					startColumn: 61,
					endLine: 73,
					endColumn: 82,
					startOffset: 6078,
					endOffset: 6099
				}
			}, {
				rule: "asset/sbom-signed",
				severity: void 0,
				region: {
					startLine: 73,
					startColumn: 86,
					endLine: 73,
					endColumn: 103,
					startOffset: 6103,
					endOffset: 6120
				}
			}],
			manual: void 0,
			region: {
				startLine: 73,
				startColumn: 3,
				endLine: 73,
				endColumn: 9,
				startOffset: 6020,
				endOffset: 6026
			}
		},
		{
			id: "REL-14",
			statement: "The notes say when the SBOM was made by hand",
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
				rule: "release/manual-sbom-announced",
				severity: void 0,
				region: {
					startLine: 74,
					startColumn: 60,
					endLine: 74,
					endColumn: 89,
					startOffset: 6190,
					endOffset: 6219
				}
			}],
			manual: void 0,
			region: {
				startLine: 74,
				startColumn: 3,
				endLine: 74,
				endColumn: 9,
				startOffset: 6133,
				endOffset: 6139
			}
		},
		{
			id: "REL-15",
			statement: "The tag exists before anything is signed",
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
				rule: "release/tag-first",
				severity: void 0,
				region: {
					startLine: 75,
					startColumn: 56,
					endLine: 75,
					endColumn: 73,
					startOffset: 6287,
					endOffset: 6304
				}
			}],
			manual: void 0,
			region: {
				startLine: 75,
				startColumn: 3,
				endLine: 75,
				endColumn: 9,
				startOffset: 6234,
				endOffset: 6240
			}
		},
		{
			id: "SIGN-04",
			statement: "Signatures come from a run for the tag, and prove when they were made",
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
				rule: "asset/signed-from-tag",
				severity: void 0,
				region: {
					startLine: 76,
					startColumn: 86,
					endLine: 76,
					endColumn: 107,
					startOffset: 6402,
					endOffset: 6423
				}
			}, {
				rule: "asset/signing-time-proven",
				severity: void 0,
				region: {
					startLine: 76,
					startColumn: 111,
					endLine: 76,
					endColumn: 136,
					startOffset: 6427,
					endOffset: 6452
				}
			}],
			manual: void 0,
			region: {
				startLine: 76,
				startColumn: 3,
				endLine: 76,
				endColumn: 10,
				startOffset: 6319,
				endOffset: 6326
			}
		},
		{
			id: "SIGN-05",
			statement: "No file of a release is empty, a placeholder, cut off or exchanged",
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
			rules: [
				{
					rule: "asset/filled",
					severity: void 0,
					region: {
						startLine: 77,
						startColumn: 83,
						endLine: 77,
						endColumn: 95,
						startOffset: 6547,
						endOffset: 6559
					}
				},
				{
					rule: "asset/read",
					severity: void 0,
					region: {
						startLine: 77,
						startColumn: 99,
						endLine: 77,
						endColumn: 109,
						startOffset: 6563,
						endOffset: 6573
					}
				},
				{
					rule: "asset/stored-unchanged",
					severity: "critical",
					region: {
						startLine: 77,
						startColumn: 113,
						endLine: 77,
						endColumn: 135,
						startOffset: 6577,
						endOffset: 6599
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 77,
				startColumn: 3,
				endLine: 77,
				endColumn: 10,
				startOffset: 6467,
				endOffset: 6474
			}
		},
		{
			id: "SIGN-06",
			statement: "No file of a release holds a private key",
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
				rule: "asset/key-private",
				severity: void 0,
				region: {
					startLine: 78,
					startColumn: 57,
					endLine: 78,
					endColumn: 74,
					startOffset: 6677,
					endOffset: 6694
				}
			}],
			manual: void 0,
			region: {
				startLine: 78,
				startColumn: 3,
				endLine: 78,
				endColumn: 10,
				startOffset: 6623,
				endOffset: 6630
			}
		},
		{
			id: "SIGN-07",
			statement: "Names in a release are safe to save, and each signature has its file",
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
				rule: "asset/name-portable",
				severity: void 0,
				region: {
					startLine: 79,
					startColumn: 85,
					endLine: 79,
					endColumn: 104,
					startOffset: 6793,
					endOffset: 6812
				}
			}, {
				rule: "asset/subject-attached",
				severity: void 0,
				region: {
					startLine: 79,
					startColumn: 108,
					endLine: 79,
					endColumn: 130,
					startOffset: 6816,
					endOffset: 6838
				}
			}],
			manual: void 0,
			region: {
				startLine: 79,
				startColumn: 3,
				endLine: 79,
				endColumn: 10,
				startOffset: 6711,
				endOffset: 6718
			}
		}
	],
	failures: [
		{
			title: "Cosign cannot be installed",
			region: {
				startLine: 94,
				startColumn: 1,
				endLine: 94,
				endColumn: 31,
				startOffset: 7476,
				endOffset: 7506
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
					endLine: 429,
					endColumn: 76,
					startOffset: 144,
					endOffset: 23392
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\nError: Unable to resolve action `sigstore/cosign-installer@\u2026`, unable to find version\ncosign-installer: the download fails, or the digest of the downloaded binary differs\ncosign: command not found\nError: Failed to install Cosign\nUnable to locate Cosign binary\n```",
				region: {
					startLine: 103,
					startColumn: 1,
					endLine: 109,
					endColumn: 4,
					startOffset: 7739,
					endOffset: 8010
				}
			},
			rootCause: {
				text: "The reference of the action does not exist (a typo, or a commit that belongs to no release), the version\nin `cosign-release` was never published, or the download was cut off. A wrong digest may be a damaged download, and it\nmay be an attack.",
				region: {
					startLine: 111,
					startColumn: 17,
					endLine: 113,
					endColumn: 18,
					startOffset: 8028,
					endOffset: 8269
				}
			},
			resolution: {
				text: "```bash\n# What does the workflow ask for, and does the commit belong to a release?\ngrep -rn 'cosign-installer' .github/workflows\ngh api repos/sigstore/cosign-installer/tags --jq '.[] | \"\\(.name) \\(.commit.sha)\"' | head\n\n# Does it fail again, or was it the network?\ngh run list --workflow release.yml --limit 5\n```",
				region: {
					startLine: 117,
					startColumn: 1,
					endLine: 124,
					endColumn: 4,
					startOffset: 8288,
					endOffset: 8601
				}
			},
			fix: {
				text: "1. A digest differs: NEVER skip the check. Treat it as the emergency \"A signature that we did not make\" until a second\n   download from another network gives the published digest.\n2. A network error: run the failed job again, once.\n3. A reference that does not exist: take the commit of the newest release of the installer, with the version in a comment\n   behind it, and review its changes like any other code.\n4. Before a new major version of the installer, read what version of Cosign it brings. Version 4 brings Cosign 3, which\n   writes other files: see \"Cosign signs, and no signature appears\".",
				region: {
					startLine: 128,
					startColumn: 1,
					endLine: 134,
					endColumn: 69,
					startOffset: 8613,
					endOffset: 9213
				}
			},
			prevention: {
				text: "WF-01 and WF-02 keep the installer fixed and not too old; WF-16 shows before the release that it works.",
				region: {
					startLine: 136,
					startColumn: 17,
					endLine: 136,
					endColumn: 120,
					startOffset: 9231,
					endOffset: 9334
				}
			},
			controls: [
				"WF-01",
				"WF-02",
				"WF-16"
			],
			patterns: [
				{
					text: "/Unable to resolve action [`'\"]?sigstore\\/cosign-installer/i",
					region: {
						startLine: 96,
						startColumn: 1,
						endLine: 96,
						endColumn: 77,
						startOffset: 7508,
						endOffset: 7584
					}
				},
				{
					text: "/cosign: command not found/",
					region: {
						startLine: 97,
						startColumn: 1,
						endLine: 97,
						endColumn: 44,
						startOffset: 7585,
						endOffset: 7628
					}
				},
				{
					text: "/failed to install cosign/i",
					region: {
						startLine: 98,
						startColumn: 1,
						endLine: 98,
						endColumn: 44,
						startOffset: 7629,
						endOffset: 7672
					}
				},
				{
					text: "/unable to locate cosign binary/i",
					region: {
						startLine: 99,
						startColumn: 1,
						endLine: 99,
						endColumn: 50,
						startOffset: 7673,
						endOffset: 7722
					}
				}
			]
		},
		{
			title: "There is nothing to sign",
			region: {
				startLine: 138,
				startColumn: 1,
				endLine: 138,
				endColumn: 29,
				startOffset: 9336,
				endOffset: 9364
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
					endLine: 429,
					endColumn: 76,
					startOffset: 144,
					endOffset: 23392
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\nPattern 'dist/*' does not match any files.\nls: cannot access 'dist/*.whl': No such file or directory\nError: No files found matching dist/*.whl\nSigning failed: no artifacts in dist/\n```\n\nWorse is a run that is green and signed nothing: a loop around `if [ -f \u2026 ]` that never ran, or an upload that only warns.",
				region: {
					startLine: 146,
					startColumn: 1,
					endLine: 153,
					endColumn: 123,
					startOffset: 9529,
					endOffset: 9845
				}
			},
			rootCause: {
				text: "The build failed or wrote to another folder, the files of the build job were never handed to the signing\njob, or the name of a file changed and a pattern did not.",
				region: {
					startLine: 155,
					startColumn: 17,
					endLine: 156,
					endColumn: 58,
					startOffset: 9863,
					endOffset: 10025
				}
			},
			resolution: {
				text: "```bash\n# Which step made the files, and did it?\ngh run view RUN_ID --log-failed\ngh run view RUN_ID --log | grep -nE 'dist/|upload-artifact|download-artifact'\n\n# Does the build work from a clean checkout of the tag?\ngit worktree add ../release-check \"$TAG\"\n(cd ../release-check && python -m build && ls -l dist)\n```",
				region: {
					startLine: 160,
					startColumn: 1,
					endLine: 168,
					endColumn: 4,
					startOffset: 10044,
					endOffset: 10359
				}
			},
			fix: {
				text: "1. Mend the build, or the name and path by which the files are handed on.\n2. Add a step before signing that fails when a kind of file is missing: `ls dist/*.whl dist/*.tar.gz`.\n3. Let the upload fail on missing files (`fail_on_unmatched_files: true`).\n4. Run the workflow again for the same tag. DO NOT attach files that were built on somebody's machine.",
				region: {
					startLine: 172,
					startColumn: 1,
					endLine: 175,
					endColumn: 103,
					startOffset: 10371,
					endOffset: 10725
				}
			},
			prevention: {
				text: "WF-03 and WF-04 stop the run where it has nothing, SIGN-03 where it could not sign; WF-20 notices a kind of file that is made and never\nattached.",
				region: {
					startLine: 177,
					startColumn: 17,
					endLine: 178,
					endColumn: 10,
					startOffset: 10743,
					endOffset: 10888
				}
			},
			controls: [
				"WF-03",
				"WF-04",
				"SIGN-03",
				"WF-20"
			],
			patterns: [
				{
					text: "/No files found matching dist\\//",
					region: {
						startLine: 140,
						startColumn: 1,
						endLine: 140,
						endColumn: 49,
						startOffset: 9366,
						endOffset: 9414
					}
				},
				{
					text: "/Pattern '.*' does not match any files/",
					region: {
						startLine: 141,
						startColumn: 1,
						endLine: 141,
						endColumn: 56,
						startOffset: 9415,
						endOffset: 9470
					}
				},
				{
					text: "/no artifacts in dist\\//i",
					region: {
						startLine: 142,
						startColumn: 1,
						endLine: 142,
						endColumn: 42,
						startOffset: 9471,
						endOffset: 9512
					}
				}
			]
		},
		{
			title: "Verification rejects a signature",
			region: {
				startLine: 180,
				startColumn: 1,
				endLine: 180,
				endColumn: 37,
				startOffset: 10890,
				endOffset: 10926
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
					endLine: 429,
					endColumn: 76,
					startOffset: 144,
					endOffset: 23392
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\nError: none of the expected identities matched what was in the certificate, got subjects [https://github.com/\u2026]\nError: no matching signatures\ninvalid signature when validating ASN.1 encoded signature\nError: signature verification failed\nCertificate identity does not match what is expected\n```",
				region: {
					startLine: 190,
					startColumn: 1,
					endLine: 196,
					endColumn: 4,
					startOffset: 11255,
					endOffset: 11556
				}
			},
			rootCause: {
				text: "In this order of likelihood: the expected identity is not the one that signed (another workflow file, a\nbranch where a tag was expected, a renamed repository, a fork); the file was changed or rebuilt after it was signed; the\nsignature belongs to another file; somebody else signed.",
				region: {
					startLine: 198,
					startColumn: 17,
					endLine: 200,
					endColumn: 57,
					startOffset: 11574,
					endOffset: 11855
				}
			},
			resolution: {
				text: "```bash\n# Who signed? The names of the bundle's certificate, and what was expected.\njq -r '.verificationMaterial.certificate.rawBytes // .verificationMaterial.x509CertificateChain.certificates[0].rawBytes' \\\n  FILE.sigstore.json | base64 -d | openssl x509 -inform DER -noout -ext subjectAltName\n\n# Which run was it, from which commit?\ngh run list --workflow release.yml --json databaseId,headBranch,headSha,event,conclusion --limit 10\n\n# Was the file changed after it was signed?\nsha256sum FILE && grep FILE SHA256SUMS\n```",
				region: {
					startLine: 204,
					startColumn: 1,
					endLine: 214,
					endColumn: 4,
					startOffset: 11874,
					endOffset: 12396
				}
			},
			fix: {
				text: "1. **DO NOT BYPASS VERIFICATION**: no `|| true`, no `continue-on-error`, no wider pattern to make it pass.\n2. The names show another repository or person: stop here, and go to \"A signature that we did not make\".\n3. They show our repository and another workflow, branch or tag: decide which of them should sign, and correct either the\n   expected identity or the way the run was started. `gh workflow run --ref main` signs as `refs/heads/main`, not as the\n   tag.\n4. They show a fork: forks sign as themselves. Bind the job to this repository.\n5. The digest differs: find the step that changed the file. Sign after the last change, and never sign a rebuilt file in\n   place of the published one.\n6. Sign again in a new run. A certificate lives ten minutes, so an old token cannot be reused.",
				region: {
					startLine: 218,
					startColumn: 1,
					endLine: 226,
					endColumn: 95,
					startOffset: 12408,
					endOffset: 13197
				}
			},
			prevention: {
				text: "WF-10 to WF-14 keep the check strict and the identity exact, WF-15 keeps forks out, WF-17 and WF-18 keep\nwhat users need to verify later, WF-16 shows a mistake before the release does.",
				region: {
					startLine: 228,
					startColumn: 17,
					endLine: 229,
					endColumn: 80,
					startOffset: 13215,
					endOffset: 13399
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
						startLine: 182,
						startColumn: 1,
						endLine: 182,
						endColumn: 87,
						startOffset: 10928,
						endOffset: 11014
					}
				},
				{
					text: "/no matching signatures/i",
					region: {
						startLine: 183,
						startColumn: 1,
						endLine: 183,
						endColumn: 42,
						startOffset: 11015,
						endOffset: 11056
					}
				},
				{
					text: "/signature verification failed/i",
					region: {
						startLine: 184,
						startColumn: 1,
						endLine: 184,
						endColumn: 49,
						startOffset: 11057,
						endOffset: 11105
					}
				},
				{
					text: "/certificate identity does not match/i",
					region: {
						startLine: 185,
						startColumn: 1,
						endLine: 185,
						endColumn: 55,
						startOffset: 11106,
						endOffset: 11160
					}
				},
				{
					text: "/invalid signature when validating ASN\\.1 encoded signature/i",
					region: {
						startLine: 186,
						startColumn: 1,
						endLine: 186,
						endColumn: 78,
						startOffset: 11161,
						endOffset: 11238
					}
				}
			]
		},
		{
			title: "Files cannot be attached to the release",
			region: {
				startLine: 231,
				startColumn: 1,
				endLine: 231,
				endColumn: 44,
				startOffset: 13401,
				endOffset: 13444
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
					endLine: 429,
					endColumn: 76,
					startOffset: 144,
					endOffset: 23392
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\nHTTP 403: Resource not accessible by integration\nHTTP 404: Not Found (https://api.github.com/repos/OWNER/REPO/releases/tags/v1.2.3)\nrelease not found\nHTTP 422: Cannot upload assets to an immutable release\nError: Failed to upload assets to release\n```",
				region: {
					startLine: 241,
					startColumn: 1,
					endLine: 247,
					endColumn: 4,
					startOffset: 13764,
					endOffset: 14022
				}
			},
			rootCause: {
				text: "403 means that the job may not write contents. 404 or \"release not found\" means that there is no release\nfor this tag, often because the tag was typed by hand. 422 means that the release was published, and frozen, before its\nfiles were attached.",
				region: {
					startLine: 249,
					startColumn: 17,
					endLine: 251,
					endColumn: 21,
					startOffset: 14040,
					endOffset: 14285
				}
			},
			resolution: {
				text: "```bash\n# Is there a release, is it a draft, is it frozen?\ngh release view \"$TAG\" --json tagName,isDraft,assets\ngh api \"repos/OWNER/REPO/releases/tags/$TAG\" --jq .immutable\n\n# Does the tag exist?\ngit ls-remote --tags origin \"refs/tags/$TAG\"\n\n# What may the job do? The log of \"Set up job\" lists its token permissions.\ngh run view RUN_ID --log | grep -A 12 'GITHUB_TOKEN Permissions'\n```",
				region: {
					startLine: 255,
					startColumn: 1,
					endLine: 265,
					endColumn: 4,
					startOffset: 14304,
					endOffset: 14690
				}
			},
			fix: {
				text: "1. 403: give `contents: write` to the job that attaches, and to no other.\n2. 404: correct the tag. DO NOT let the upload create a release for a tag that nobody pushed.\n3. 422: no file can be added any more. If the release has no signatures, go to \"A release is public and not signed\".\n4. Start the run again for the tag: `gh workflow run release.yml --ref \"$TAG\" -f tag=\"$TAG\"`.",
				region: {
					startLine: 269,
					startColumn: 1,
					endLine: 272,
					endColumn: 94,
					startOffset: 14702,
					endOffset: 15080
				}
			},
			prevention: {
				text: "WF-06 and WF-09; SIGN-01 attaches everything before the release is public, and where a workflow still\nstarts with the release, WF-07 keeps it from starting twice.",
				region: {
					startLine: 274,
					startColumn: 17,
					endLine: 275,
					endColumn: 61,
					startOffset: 15098,
					endOffset: 15260
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
						startLine: 233,
						startColumn: 1,
						endLine: 233,
						endColumn: 58,
						startOffset: 13446,
						endOffset: 13503
					}
				},
				{
					text: "/Cannot upload assets to an immutable release/i",
					region: {
						startLine: 234,
						startColumn: 1,
						endLine: 234,
						endColumn: 64,
						startOffset: 13504,
						endOffset: 13567
					}
				},
				{
					text: "/HTTP 404: Not Found \\(https:\\/\\/api\\.github\\.com\\/repos\\/.*\\/releases/",
					region: {
						startLine: 235,
						startColumn: 1,
						endLine: 235,
						endColumn: 88,
						startOffset: 13568,
						endOffset: 13655
					}
				},
				{
					text: "/^release not found$/",
					region: {
						startLine: 236,
						startColumn: 1,
						endLine: 236,
						endColumn: 38,
						startOffset: 13656,
						endOffset: 13693
					}
				},
				{
					text: "/failed to upload assets to release/i",
					region: {
						startLine: 237,
						startColumn: 1,
						endLine: 237,
						endColumn: 54,
						startOffset: 13694,
						endOffset: 13747
					}
				}
			]
		},
		{
			title: "Cosign signs, and no signature appears",
			region: {
				startLine: 277,
				startColumn: 1,
				endLine: 277,
				endColumn: 43,
				startOffset: 15262,
				endOffset: 15304
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
					endLine: 429,
					endColumn: 76,
					startOffset: 144,
					endOffset: 23392
				}
			},
			impact: void 0,
			symptoms: {
				text: "```text\ncreate bundle file: open : no such file or directory\nmust specify --bundle with --new-bundle-format\nmust provide --bundle with --signing-config or --use-signing-config\nno matches found for SHA256SUMS.sig\n```",
				region: {
					startLine: 285,
					startColumn: 1,
					endLine: 290,
					endColumn: 4,
					startOffset: 15506,
					endOffset: 15721
				}
			},
			rootCause: {
				text: "Cosign 3 writes one bundle instead of a signature and a certificate. It ignores `--output-signature` and\n`--output-certificate`, and depending on its version it fails without `--bundle`, or signs and keeps nothing. It usually\narrives with version 4 of the installer.",
				region: {
					startLine: 292,
					startColumn: 17,
					endLine: 294,
					endColumn: 41,
					startOffset: 15739,
					endOffset: 16005
				}
			},
			resolution: {
				text: "```bash\n# Which Cosign ran?\ngh run view RUN_ID --log | grep -n 'GitVersion'\ngrep -rnE 'cosign-installer|cosign-release|sign-blob|verify-blob' .github/workflows\n```",
				region: {
					startLine: 298,
					startColumn: 1,
					endLine: 302,
					endColumn: 4,
					startOffset: 16024,
					endOffset: 16187
				}
			},
			fix: {
				text: "1. Sign with `cosign sign-blob --yes FILE --bundle FILE.sigstore.json`.\n2. Verify with the same bundle: `cosign verify-blob FILE --bundle FILE.sigstore.json` with identity and issuer.\n3. Attach `*.sigstore.json`, and change the instructions for users in the same release.\n4. Only if users cannot change yet: hold Cosign at version 2 with `cosign-release`, with a date by which that ends.",
				region: {
					startLine: 306,
					startColumn: 1,
					endLine: 309,
					endColumn: 116,
					startOffset: 16199,
					endOffset: 16586
				}
			},
			prevention: {
				text: "WF-18 asks for a bundle where Cosign 3 signs; WF-11 fails when the bundle is not there; WF-20 attaches it.",
				region: {
					startLine: 311,
					startColumn: 17,
					endLine: 311,
					endColumn: 123,
					startOffset: 16604,
					endOffset: 16710
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
						startLine: 279,
						startColumn: 1,
						endLine: 279,
						endColumn: 72,
						startOffset: 15306,
						endOffset: 15377
					}
				},
				{
					text: "/must (?:provide|specify) --bundle with/",
					region: {
						startLine: 280,
						startColumn: 1,
						endLine: 280,
						endColumn: 57,
						startOffset: 15378,
						endOffset: 15434
					}
				},
				{
					text: "/no matches found for .*\\.(?:sig|pem)/",
					region: {
						startLine: 281,
						startColumn: 1,
						endLine: 281,
						endColumn: 55,
						startOffset: 15435,
						endOffset: 15489
					}
				}
			]
		}
	],
	emergencies: [{
		title: "A release is public and not signed",
		region: {
			startLine: 315,
			startColumn: 1,
			endLine: 315,
			endColumn: 39,
			startOffset: 16728,
			endOffset: 16766
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
				endLine: 429,
				endColumn: 76,
				startOffset: 144,
				endOffset: 23392
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
					startLine: 322,
					startColumn: 4,
					endLine: 323,
					endColumn: 24,
					startOffset: 16938,
					endOffset: 17078
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
					startLine: 324,
					startColumn: 4,
					endLine: 324,
					endColumn: 97,
					startOffset: 17082,
					endOffset: 17175
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
					startLine: 325,
					startColumn: 4,
					endLine: 327,
					endColumn: 71,
					startOffset: 17179,
					endOffset: 17481
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
					startLine: 328,
					startColumn: 4,
					endLine: 329,
					endColumn: 61,
					startOffset: 17485,
					endOffset: 17665
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
					startLine: 330,
					startColumn: 4,
					endLine: 330,
					endColumn: 114,
					startOffset: 17669,
					endOffset: 17779
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
					startLine: 331,
					startColumn: 4,
					endLine: 331,
					endColumn: 107,
					startOffset: 17783,
					endOffset: 17886
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
					startLine: 345,
					startColumn: 4,
					endLine: 345,
					endColumn: 65,
					startOffset: 18341,
					endOffset: 18402
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
					startLine: 346,
					startColumn: 4,
					endLine: 346,
					endColumn: 84,
					startOffset: 18406,
					endOffset: 18486
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
					startLine: 347,
					startColumn: 4,
					endLine: 347,
					endColumn: 44,
					startOffset: 18490,
					endOffset: 18530
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
					startLine: 348,
					startColumn: 4,
					endLine: 348,
					endColumn: 50,
					startOffset: 18534,
					endOffset: 18580
				}
			}
		],
		communication: void 0
	}, {
		title: "A signature that we did not make",
		region: {
			startLine: 350,
			startColumn: 1,
			endLine: 350,
			endColumn: 37,
			startOffset: 18582,
			endOffset: 18618
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
				endLine: 429,
				endColumn: 76,
				startOffset: 144,
				endOffset: 23392
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
					startLine: 356,
					startColumn: 4,
					endLine: 356,
					endColumn: 93,
					startOffset: 18788,
					endOffset: 18877
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
					startLine: 357,
					startColumn: 4,
					endLine: 358,
					endColumn: 31,
					startOffset: 18881,
					endOffset: 19028
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
					startLine: 359,
					startColumn: 4,
					endLine: 359,
					endColumn: 110,
					startOffset: 19032,
					endOffset: 19138
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
					startLine: 360,
					startColumn: 4,
					endLine: 361,
					endColumn: 117,
					startOffset: 19142,
					endOffset: 19377
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
					startLine: 362,
					startColumn: 4,
					endLine: 363,
					endColumn: 41,
					startOffset: 19381,
					endOffset: 19541
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
					startLine: 364,
					startColumn: 4,
					endLine: 364,
					endColumn: 104,
					startOffset: 19545,
					endOffset: 19645
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
					startLine: 365,
					startColumn: 4,
					endLine: 365,
					endColumn: 99,
					startOffset: 19649,
					endOffset: 19744
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
					startLine: 369,
					startColumn: 4,
					endLine: 369,
					endColumn: 89,
					startOffset: 19787,
					endOffset: 19872
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
					startLine: 370,
					startColumn: 4,
					endLine: 370,
					endColumn: 101,
					startOffset: 19876,
					endOffset: 19973
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
					startLine: 371,
					startColumn: 4,
					endLine: 371,
					endColumn: 65,
					startOffset: 19977,
					endOffset: 20038
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
					startLine: 372,
					startColumn: 4,
					endLine: 372,
					endColumn: 100,
					startOffset: 20042,
					endOffset: 20138
				}
			}
		],
		communication: void 0
	}],
	procedures: [{
		title: "Signing by hand, the last resort",
		text: "### Signing by hand, the last resort\n\nOnly if GitHub Actions has been unable to sign for longer than the release can wait, and the security team agreed. A\nsignature by hand names a person and their login, not the workflow: the command that users know will reject it, and\nrightly so.\n\n1. Two people do it together, on a machine that both trust. Neither signs what the other has not compared.\n2. Take the published files, compare them with a build from the tag, and sign each:\n\n   ```bash\n   gh release download \"$TAG\" --repo OWNER/REPO --dir signed && cd signed\n   sha256sum -- *.whl *.tar.gz > SHA256SUMS\n   for file in *.whl *.tar.gz SHA256SUMS; do\n     cosign sign-blob --yes \"$file\" --bundle \"$file.sigstore.json\"\n   done\n   gh release upload \"$TAG\" SHA256SUMS ./*.sigstore.json --repo OWNER/REPO\n   ```\n\n3. Append to the notes who signed, and the command that verifies it. `--notes-file` replaces all of the notes, so start\n   from the old ones:\n\n   ```bash\n   gh release view \"$TAG\" --repo OWNER/REPO --json body --jq .body > notes.md\n   printf '\\nSigned by hand; verify with --certificate-identity %s --certificate-oidc-issuer %s\\n' \\\n     \"$SIGNER\" https://github.com/login/oauth >> notes.md\n   gh release edit \"$TAG\" --repo OWNER/REPO --notes-file notes.md\n   ```\n\n4. Write an incident record for it, whatever the reason was.",
		region: {
			startLine: 374,
			startColumn: 1,
			endLine: 402,
			endColumn: 61,
			startOffset: 20140,
			endOffset: 21473
		}
	}],
	contract: void 0,
	stages: [],
	prohibitions: [
		{
			text: "NEVER skip the check",
			region: {
				startLine: 128,
				startColumn: 22,
				endLine: 128,
				endColumn: 42,
				startOffset: 8634,
				endOffset: 8654
			}
		},
		{
			text: "DO NOT attach files that were built on somebody's machine",
			region: {
				startLine: 175,
				startColumn: 45,
				endLine: 175,
				endColumn: 102,
				startOffset: 10667,
				endOffset: 10724
			}
		},
		{
			text: "DO NOT BYPASS VERIFICATION",
			region: {
				startLine: 218,
				startColumn: 6,
				endLine: 218,
				endColumn: 32,
				startOffset: 12413,
				endOffset: 12439
			}
		},
		{
			text: "DO NOT let the upload create a release for a tag that nobody pushed",
			region: {
				startLine: 270,
				startColumn: 26,
				endLine: 270,
				endColumn: 93,
				startOffset: 14801,
				endOffset: 14868
			}
		},
		{
			text: "DO NOT DELETE THE RELEASE OR ITS TAG",
			region: {
				startLine: 322,
				startColumn: 6,
				endLine: 322,
				endColumn: 42,
				startOffset: 16940,
				endOffset: 16976
			}
		},
		{
			text: "STOP IF ONE DIFFERS",
			region: {
				startLine: 327,
				startColumn: 51,
				endLine: 327,
				endColumn: 70,
				startOffset: 17461,
				endOffset: 17480
			}
		},
		{
			text: "STOP ALL RELEASES",
			region: {
				startLine: 356,
				startColumn: 6,
				endLine: 356,
				endColumn: 23,
				startOffset: 18790,
				endOffset: 18807
			}
		},
		{
			text: "NEVER overwrite or remove the file in question before it is saved",
			region: {
				startLine: 357,
				startColumn: 4,
				endLine: 357,
				endColumn: 69,
				startOffset: 18881,
				endOffset: 18946
			}
		},
		{
			text: "DO NOT announce anything before the affected versions are known",
			region: {
				startLine: 364,
				startColumn: 40,
				endLine: 364,
				endColumn: 103,
				startOffset: 19581,
				endOffset: 19644
			}
		}
	],
	completionCriteria: [
		{
			text: "Every file of the release verifies, on a machine that did not build it, with the command that users are given",
			region: {
				startLine: 406,
				startColumn: 7,
				endLine: 406,
				endColumn: 116,
				startOffset: 21505,
				endOffset: 21614
			}
		},
		{
			text: "SHA256SUMS lists every file, its digests agree, and it is signed itself",
			region: {
				startLine: 407,
				startColumn: 3,
				endLine: 407,
				endColumn: 80,
				startOffset: 21617,
				endOffset: 21694
			}
		},
		{
			text: "The cause is mended in the workflow, and the controls that this runbook cites for it hold",
			region: {
				startLine: 408,
				startColumn: 7,
				endLine: 408,
				endColumn: 96,
				startOffset: 21701,
				endOffset: 21790
			}
		},
		{
			text: "A rehearsal of the workflow has signed and verified since",
			region: {
				startLine: 409,
				startColumn: 7,
				endLine: 409,
				endColumn: 64,
				startOffset: 21797,
				endOffset: 21854
			}
		},
		{
			text: "Users were told, if they could have downloaded something unsigned or wrong",
			region: {
				startLine: 410,
				startColumn: 7,
				endLine: 410,
				endColumn: 81,
				startOffset: 21861,
				endOffset: 21935
			}
		},
		{
			text: "The incident record says what happened, and this runbook what was learnt",
			region: {
				startLine: 411,
				startColumn: 7,
				endLine: 411,
				endColumn: 79,
				startOffset: 21942,
				endOffset: 22014
			}
		}
	]
};
export { policy };
