// src/generated/policy-ccadb-incident.ts
const policy = {
	id: "ccadb-incident",
	title: "Reports of incidents to the CCADB",
	owner: "The people who speak for the certification authority",
	reviewed: "2026-11-24",
	reviewEveryDays: 90,
	extends: [],
	byDefault: false,
	path: "policies/ccadb-incident.md",
	bundled: true,
	triage: [
		{
			workflow: "Preliminary report",
			severity: "critical",
			impact: "Root programs learn of it from others first",
			respondWithin: {
				text: "3 days",
				minutes: 4320
			},
			firstResponder: "Whoever found it",
			escalateTo: "Compliance lead",
			escalateWithin: {
				text: "1 day",
				minutes: 1440
			},
			region: {
				startLine: 20,
				startColumn: 1,
				endLine: 20,
				endColumn: 134,
				startOffset: 693,
				endOffset: 826
			}
		},
		{
			workflow: "Update of an action item",
			severity: "high",
			impact: "A promise looks broken that was only late",
			respondWithin: {
				text: "3 days",
				minutes: 4320
			},
			firstResponder: "Owner of the action",
			escalateTo: "Compliance lead",
			escalateWithin: {
				text: "3 days",
				minutes: 4320
			},
			region: {
				startLine: 21,
				startColumn: 1,
				endLine: 21,
				endColumn: 138,
				startOffset: 827,
				endOffset: 964
			}
		},
		{
			workflow: "Answer to a question",
			severity: "medium",
			impact: "Silence is taken for an answer",
			respondWithin: {
				text: "7 days",
				minutes: 10080
			},
			firstResponder: "Author of the report",
			escalateTo: "Compliance lead",
			escalateWithin: {
				text: "7 days",
				minutes: 10080
			},
			region: {
				startLine: 22,
				startColumn: 1,
				endLine: 22,
				endColumn: 126,
				startOffset: 965,
				endOffset: 1090
			}
		},
		{
			workflow: "Full report",
			severity: "low",
			impact: "The lesson stays with us",
			respondWithin: {
				text: "14 days",
				minutes: 20160
			},
			firstResponder: "Author of the report",
			escalateTo: "Compliance lead",
			escalateWithin: {
				text: "14 days",
				minutes: 20160
			},
			region: {
				startLine: 23,
				startColumn: 1,
				endLine: 23,
				endColumn: 110,
				startOffset: 1091,
				endOffset: 1200
			}
		}
	],
	escalation: [],
	chapters: [],
	controls: [
		{
			id: "CCADB-01",
			statement: "A full report has all sections of the template, under its own headings",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "ccadb/sections",
				severity: void 0,
				region: {
					startLine: 29,
					startColumn: 88,
					endLine: 29,
					endColumn: 102,
					startOffset: 1376,
					endOffset: 1390
				}
			}],
			manual: void 0,
			region: {
				startLine: 29,
				startColumn: 3,
				endLine: 29,
				endColumn: 11,
				startOffset: 1291,
				endOffset: 1299
			}
		},
		{
			id: "CCADB-02",
			statement: "Each field of the template has a value, N/A included",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "ccadb/fields-answered",
				severity: void 0,
				region: {
					startLine: 30,
					startColumn: 70,
					endLine: 30,
					endColumn: 91,
					startOffset: 1470,
					endOffset: 1491
				}
			}],
			manual: void 0,
			region: {
				startLine: 30,
				startColumn: 3,
				endLine: 30,
				endColumn: 11,
				startOffset: 1403,
				endOffset: 1411
			}
		},
		{
			id: "CCADB-03",
			statement: "Times are in UTC, or carry an offset",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "ccadb/zone",
				severity: void 0,
				region: {
					startLine: 31,
					startColumn: 54,
					endLine: 31,
					endColumn: 64,
					startOffset: 1555,
					endOffset: 1565
				}
			}],
			manual: void 0,
			region: {
				startLine: 31,
				startColumn: 3,
				endLine: 31,
				endColumn: 11,
				startOffset: 1504,
				endOffset: 1512
			}
		},
		{
			id: "CCADB-04",
			statement: "The timeline is in order, and agrees with the durations and days that the report gives",
			severity: "medium",
			triage: void 0,
			rules: [
				{
					rule: "incident/order",
					severity: void 0,
					region: {
						startLine: 32,
						startColumn: 104,
						endLine: 32,
						endColumn: 118,
						startOffset: 1679,
						endOffset: 1693
					}
				},
				{
					rule: "incident/durations-agree",
					severity: void 0,
					region: {
						startLine: 32,
						startColumn: 122,
						endLine: 32,
						endColumn: 146,
						startOffset: 1697,
						endOffset: 1721
					}
				},
				{
					rule: "incident/dates-agree",
					severity: void 0,
					region: {
						startLine: 32,
						startColumn: 150,
						endLine: 32,
						endColumn: 170,
						startOffset: 1725,
						endOffset: 1745
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 32,
				startColumn: 3,
				endLine: 32,
				endColumn: 11,
				startOffset: 1578,
				endOffset: 1586
			}
		},
		{
			id: "CCADB-05",
			statement: "Each action item is ongoing, complete, delayed or canceled, and closure is asked for once all have ended",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "ccadb/actions-readable",
				severity: void 0,
				region: {
					startLine: 33,
					startColumn: 122,
					endLine: 33,
					endColumn: 144,
					startOffset: 1879,
					endOffset: 1901
				}
			}, {
				rule: "ccadb/actions-ended",
				severity: void 0,
				region: {
					startLine: 33,
					startColumn: 148,
					endLine: 33,
					endColumn: 167,
					startOffset: 1905,
					endOffset: 1924
				}
			}],
			manual: void 0,
			region: {
				startLine: 33,
				startColumn: 3,
				endLine: 33,
				endColumn: 11,
				startOffset: 1760,
				endOffset: 1768
			}
		},
		{
			id: "CCADB-06",
			statement: "No placeholder of the template and no secret is left",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "ccadb/placeholders-filled",
				severity: void 0,
				region: {
					startLine: 34,
					startColumn: 70,
					endLine: 34,
					endColumn: 95,
					startOffset: 2004,
					endOffset: 2029
				}
			}, {
				rule: "incident/secret-free",
				severity: void 0,
				region: {
					startLine: 34,
					startColumn: 99,
					endLine: 34,
					endColumn: 119,
					startOffset: 2033,
					endOffset: 2053
				}
			}],
			manual: void 0,
			region: {
				startLine: 34,
				startColumn: 3,
				endLine: 34,
				endColumn: 11,
				startOffset: 1937,
				endOffset: 1945
			}
		},
		{
			id: "CCADB-07",
			statement: "Everything that did not go well has an action item",
			severity: "medium",
			triage: void 0,
			rules: [],
			manual: "which action answers which lesson is a matter of meaning",
			region: {
				startLine: 35,
				startColumn: 3,
				endLine: 35,
				endColumn: 11,
				startOffset: 2066,
				endOffset: 2074
			}
		},
		{
			id: "CCADB-08",
			statement: "The report is posted within three days, and is full within fourteen",
			severity: "high",
			triage: void 0,
			rules: [],
			manual: "when it was posted stands in the bug, not in the file",
			region: {
				startLine: 36,
				startColumn: 3,
				endLine: 36,
				endColumn: 11,
				startOffset: 2208,
				endOffset: 2216
			}
		}
	],
	failures: [
		{
			title: "The report is sent back as incomplete",
			region: {
				startLine: 40,
				startColumn: 1,
				endLine: 40,
				endColumn: 42,
				startOffset: 2374,
				endOffset: 2415
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nThe report does not use the template: the section Related Incidents is missing\nFields without a value must be marked N/A\n```",
				region: {
					startLine: 44,
					startColumn: 1,
					endLine: 47,
					endColumn: 4,
					startOffset: 2432,
					endOffset: 2564
				}
			},
			rootCause: {
				text: "A section was left out because nothing stood in it, or a field was forgotten.",
				region: {
					startLine: 49,
					startColumn: 17,
					endLine: 49,
					endColumn: 94,
					startOffset: 2582,
					endOffset: 2659
				}
			},
			resolution: {
				text: "Compare the headings with the template, then look for labels without a value.",
				region: {
					startLine: 51,
					startColumn: 17,
					endLine: 51,
					endColumn: 94,
					startOffset: 2677,
					endOffset: 2754
				}
			},
			fix: {
				text: "1. Add the section, and write N/A where there is nothing to say.\n2. Post the whole report again. NEVER edit what others have answered already.",
				region: {
					startLine: 55,
					startColumn: 1,
					endLine: 56,
					endColumn: 78,
					startOffset: 2766,
					endOffset: 2908
				}
			},
			prevention: {
				text: "CCADB-01 and CCADB-02 see it before anybody else does.",
				region: {
					startLine: 58,
					startColumn: 17,
					endLine: 58,
					endColumn: 71,
					startOffset: 2926,
					endOffset: 2980
				}
			},
			controls: ["CCADB-01", "CCADB-02"],
			patterns: []
		},
		{
			title: "The timeline is doubted",
			region: {
				startLine: 60,
				startColumn: 1,
				endLine: 60,
				endColumn: 28,
				startOffset: 2982,
				endOffset: 3009
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nThe timeline says 14:00 and the analysis says two hours later; which zone is this?\n```",
				region: {
					startLine: 64,
					startColumn: 1,
					endLine: 66,
					endColumn: 4,
					startOffset: 3026,
					endOffset: 3120
				}
			},
			rootCause: {
				text: "Times were copied from systems with different clocks, or a duration was estimated.",
				region: {
					startLine: 68,
					startColumn: 17,
					endLine: 68,
					endColumn: 99,
					startOffset: 3138,
					endOffset: 3220
				}
			},
			resolution: {
				text: "Take every time from its source again, and write it in UTC.",
				region: {
					startLine: 70,
					startColumn: 17,
					endLine: 70,
					endColumn: 76,
					startOffset: 3238,
					endOffset: 3297
				}
			},
			fix: {
				text: "1. Correct the timeline, and say that it was corrected.\n2. DO NOT delete the wrong time silently: others have quoted it.",
				region: {
					startLine: 74,
					startColumn: 1,
					endLine: 75,
					endColumn: 65,
					startOffset: 3309,
					endOffset: 3429
				}
			},
			prevention: {
				text: "CCADB-03 asks for the zone, CCADB-04 for the order and for durations that agree.",
				region: {
					startLine: 77,
					startColumn: 17,
					endLine: 77,
					endColumn: 97,
					startOffset: 3447,
					endOffset: 3527
				}
			},
			controls: ["CCADB-03", "CCADB-04"],
			patterns: []
		},
		{
			title: "Closure is refused",
			region: {
				startLine: 79,
				startColumn: 1,
				endLine: 79,
				endColumn: 23,
				startOffset: 3529,
				endOffset: 3551
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nClosure cannot be granted: an action item is still Ongoing\n```",
				region: {
					startLine: 83,
					startColumn: 1,
					endLine: 85,
					endColumn: 4,
					startOffset: 3568,
					endOffset: 3638
				}
			},
			rootCause: {
				text: "The summary was written before the last action was done.",
				region: {
					startLine: 87,
					startColumn: 17,
					endLine: 87,
					endColumn: 73,
					startOffset: 3656,
					endOffset: 3712
				}
			},
			resolution: {
				text: "Look at the column Status of the action items.",
				region: {
					startLine: 89,
					startColumn: 17,
					endLine: 89,
					endColumn: 63,
					startOffset: 3730,
					endOffset: 3776
				}
			},
			fix: {
				text: "1. Finish the action, or set it to Delayed with a new date and say why.\n2. Ask again once all are Complete or Canceled. NEVER set a status that is not true yet.",
				region: {
					startLine: 93,
					startColumn: 1,
					endLine: 94,
					endColumn: 89,
					startOffset: 3788,
					endOffset: 3948
				}
			},
			prevention: {
				text: "CCADB-05 holds the summary back until then.",
				region: {
					startLine: 96,
					startColumn: 17,
					endLine: 96,
					endColumn: 60,
					startOffset: 3966,
					endOffset: 4009
				}
			},
			controls: ["CCADB-05"],
			patterns: []
		}
	],
	emergencies: [{
		title: "Certificates were issued wrongly and are still being issued",
		region: {
			startLine: 100,
			startColumn: 1,
			endLine: 100,
			endColumn: 64,
			startOffset: 4027,
			endOffset: 4090
		},
		chapter: void 0,
		impact: "Every further one has to be revoked as well.",
		immediate: [
			{
				text: "STOP ISSUANCE from the profile that is wrong, and write down when.",
				within: {
					text: "1 day",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 106,
					startColumn: 4,
					endLine: 106,
					endColumn: 70,
					startOffset: 4192,
					endOffset: 4258
				}
			},
			{
				text: "Find all certificates that are affected, the expired ones included.",
				within: {
					text: "1 day",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 107,
					startColumn: 4,
					endLine: 107,
					endColumn: 71,
					startOffset: 4262,
					endOffset: 4329
				}
			},
			{
				text: "Post a preliminary report. DO NOT wait until the cause is known.",
				within: {
					text: "1 day",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 108,
					startColumn: 4,
					endLine: 108,
					endColumn: 68,
					startOffset: 4333,
					endOffset: 4397
				}
			}
		],
		afterwards: [{
			text: "Post the full report.",
			within: {
				text: "14 days",
				minutes: 20160
			},
			parts: [],
			region: {
				startLine: 112,
				startColumn: 4,
				endLine: 112,
				endColumn: 25,
				startOffset: 4439,
				endOffset: 4460
			}
		}, {
			text: "Add a check that would have refused the first of them.",
			within: {
				text: "14 days",
				minutes: 20160
			},
			parts: [],
			region: {
				startLine: 113,
				startColumn: 4,
				endLine: 113,
				endColumn: 58,
				startOffset: 4464,
				endOffset: 4518
			}
		}],
		communication: void 0
	}],
	procedures: [],
	contract: void 0,
	stages: [],
	prohibitions: [
		{
			text: "NEVER edit what others have answered already",
			region: {
				startLine: 56,
				startColumn: 33,
				endLine: 56,
				endColumn: 77,
				startOffset: 2863,
				endOffset: 2907
			}
		},
		{
			text: "DO NOT delete the wrong time silently",
			region: {
				startLine: 75,
				startColumn: 4,
				endLine: 75,
				endColumn: 41,
				startOffset: 3368,
				endOffset: 3405
			}
		},
		{
			text: "NEVER set a status that is not true yet",
			region: {
				startLine: 94,
				startColumn: 49,
				endLine: 94,
				endColumn: 88,
				startOffset: 3908,
				endOffset: 3947
			}
		},
		{
			text: "STOP ISSUANCE from the profile that is wrong, and write down when",
			region: {
				startLine: 106,
				startColumn: 4,
				endLine: 106,
				endColumn: 69,
				startOffset: 4192,
				endOffset: 4257
			}
		},
		{
			text: "DO NOT wait until the cause is known",
			region: {
				startLine: 108,
				startColumn: 31,
				endLine: 108,
				endColumn: 67,
				startOffset: 4360,
				endOffset: 4396
			}
		}
	],
	completionCriteria: [
		{
			text: "All action items are complete or canceled",
			region: {
				startLine: 117,
				startColumn: 3,
				endLine: 117,
				endColumn: 44,
				startOffset: 4546,
				endOffset: 4587
			}
		},
		{
			text: "No question is unanswered",
			region: {
				startLine: 118,
				startColumn: 3,
				endLine: 118,
				endColumn: 28,
				startOffset: 4590,
				endOffset: 4615
			}
		},
		{
			text: "The closure summary says what was done, and what is promised",
			region: {
				startLine: 119,
				startColumn: 3,
				endLine: 119,
				endColumn: 63,
				startOffset: 4618,
				endOffset: 4678
			}
		}
	]
};
export { policy };
