// src/generated/policy-sbom-bsi.ts
const policy = {
	id: "sbom-bsi",
	title: "Software bills of materials for the Cyber Resilience Act",
	owner: "The people who publish releases",
	reviewed: "2026-11-24",
	reviewEveryDays: 90,
	extends: ["sbom"],
	byDefault: false,
	path: "policies/sbom-bsi.md",
	bundled: true,
	triage: [
		{
			workflow: "SBOM forgery",
			severity: "critical",
			impact: "A list that is not ours is relied on by customers and authorities",
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
				startLine: 27,
				startColumn: 1,
				endLine: 27,
				endColumn: 175,
				startOffset: 889,
				endOffset: 1063
			}
		},
		{
			workflow: "SBOM conformity",
			severity: "high",
			impact: "A customer or an authority rejects the list",
			respondWithin: {
				text: "8 hours",
				minutes: 480
			},
			firstResponder: "Release manager",
			escalateTo: "Whoever is responsible for the product",
			escalateWithin: {
				text: "24 hours",
				minutes: 1440
			},
			region: {
				startLine: 28,
				startColumn: 1,
				endLine: 28,
				endColumn: 153,
				startOffset: 1064,
				endOffset: 1216
			}
		},
		{
			workflow: "SBOM quality",
			severity: "medium",
			impact: "Questions about components take days to answer",
			respondWithin: {
				text: "3 days",
				minutes: 4320
			},
			firstResponder: "Release manager",
			escalateTo: "Whoever is responsible for the product",
			escalateWithin: {
				text: "7 days",
				minutes: 10080
			},
			region: {
				startLine: 29,
				startColumn: 1,
				endLine: 29,
				endColumn: 152,
				startOffset: 1217,
				endOffset: 1368
			}
		},
		{
			workflow: "SBOM form",
			severity: "low",
			impact: "The next list needs work by hand",
			respondWithin: {
				text: "14 days",
				minutes: 20160
			},
			firstResponder: "Whoever owns the workflow",
			escalateTo: "Release manager",
			escalateWithin: {
				text: "30 days",
				minutes: 43200
			},
			region: {
				startLine: 30,
				startColumn: 1,
				endLine: 30,
				endColumn: 121,
				startOffset: 1369,
				endOffset: 1489
			}
		}
	],
	escalation: [],
	chapters: [],
	controls: [
		{
			id: "BSI-01",
			statement: "The format is CycloneDX 1.6 or newer, or SPDX 3.0.1 or newer, and the document fits its schema",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "sbom/format-recent",
				severity: void 0,
				region: {
					startLine: 36,
					startColumn: 110,
					endLine: 36,
					endColumn: 128,
					startOffset: 1687,
					endOffset: 1705
				}
			}, {
				rule: "sbom/form-valid",
				severity: void 0,
				region: {
					startLine: 36,
					startColumn: 132,
					endLine: 36,
					endColumn: 147,
					startOffset: 1709,
					endOffset: 1724
				}
			}],
			manual: void 0,
			region: {
				startLine: 36,
				startColumn: 3,
				endLine: 36,
				endColumn: 9,
				startOffset: 1580,
				endOffset: 1586
			}
		},
		{
			id: "BSI-02",
			statement: "It says who made it, and when",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "sbom/author-named",
				severity: void 0,
				region: {
					startLine: 37,
					startColumn: 45,
					endLine: 37,
					endColumn: 62,
					startOffset: 1779,
					endOffset: 1796
				}
			}, {
				rule: "sbom/time-sound",
				severity: void 0,
				region: {
					startLine: 37,
					startColumn: 66,
					endLine: 37,
					endColumn: 81,
					startOffset: 1800,
					endOffset: 1815
				}
			}],
			manual: void 0,
			region: {
				startLine: 37,
				startColumn: 3,
				endLine: 37,
				endColumn: 9,
				startOffset: 1737,
				endOffset: 1743
			}
		},
		{
			id: "BSI-03",
			statement: "Each component has a name, a version, a maker, an identifier, a digest and a licence",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/elements-complete",
				severity: void 0,
				region: {
					startLine: 38,
					startColumn: 100,
					endLine: 38,
					endColumn: 122,
					startOffset: 1925,
					endOffset: 1947
				}
			}],
			manual: void 0,
			region: {
				startLine: 38,
				startColumn: 3,
				endLine: 38,
				endColumn: 9,
				startOffset: 1828,
				endOffset: 1834
			}
		},
		{
			id: "BSI-04",
			statement: "Licences are SPDX expressions, and identifiers can be looked up",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/identifiers-parse",
				severity: void 0,
				region: {
					startLine: 39,
					startColumn: 79,
					endLine: 39,
					endColumn: 101,
					startOffset: 2038,
					endOffset: 2060
				}
			}],
			manual: void 0,
			region: {
				startLine: 39,
				startColumn: 3,
				endLine: 39,
				endColumn: 9,
				startOffset: 1962,
				endOffset: 1968
			}
		},
		{
			id: "BSI-05",
			statement: "It says what depends on what, and every reference leads somewhere",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/relations-said",
				severity: void 0,
				region: {
					startLine: 40,
					startColumn: 81,
					endLine: 40,
					endColumn: 100,
					startOffset: 2153,
					endOffset: 2172
				}
			}, {
				rule: "sbom/references-sound",
				severity: void 0,
				region: {
					startLine: 40,
					startColumn: 104,
					endLine: 40,
					endColumn: 125,
					startOffset: 2176,
					endOffset: 2197
				}
			}],
			manual: void 0,
			region: {
				startLine: 40,
				startColumn: 3,
				endLine: 40,
				endColumn: 9,
				startOffset: 2075,
				endOffset: 2081
			}
		},
		{
			id: "BSI-06",
			statement: "It is of this version of the product",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "sbom/release-described",
				severity: void 0,
				region: {
					startLine: 41,
					startColumn: 52,
					endLine: 41,
					endColumn: 74,
					startOffset: 2261,
					endOffset: 2283
				}
			}],
			manual: void 0,
			region: {
				startLine: 41,
				startColumn: 3,
				endLine: 41,
				endColumn: 9,
				startOffset: 2212,
				endOffset: 2218
			}
		},
		{
			id: "BSI-07",
			statement: "Digests of what is delivered are SHA-512, and say for which file they are",
			severity: "medium",
			triage: void 0,
			rules: [],
			manual: "which component is delivered as which file, only the maker knows",
			region: {
				startLine: 42,
				startColumn: 3,
				endLine: 42,
				endColumn: 9,
				startOffset: 2296,
				endOffset: 2302
			}
		},
		{
			id: "BSI-08",
			statement: "No vulnerabilities stand in it; they change while the list does not",
			severity: "low",
			triage: void 0,
			rules: [],
			manual: "reports belong beside the list, as SBOM-09 asks",
			region: {
				startLine: 43,
				startColumn: 3,
				endLine: 43,
				endColumn: 9,
				startOffset: 2467,
				endOffset: 2473
			}
		}
	],
	failures: [
		{
			title: "A customer rejects the format",
			region: {
				startLine: 47,
				startColumn: 1,
				endLine: 47,
				endColumn: 34,
				startOffset: 2624,
				endOffset: 2657
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nunsupported SBOM version: 1.5\nspecVersion 1.4 is not accepted\n```",
				region: {
					startLine: 54,
					startColumn: 1,
					endLine: 57,
					endColumn: 4,
					startOffset: 2817,
					endOffset: 2890
				}
			},
			rootCause: {
				text: "The tool writes an older version by default, or the list was converted and lost what the newer one demands.",
				region: {
					startLine: 59,
					startColumn: 17,
					endLine: 59,
					endColumn: 124,
					startOffset: 2908,
					endOffset: 3015
				}
			},
			resolution: {
				text: "```bash\n# What was published?\ngh release download \"$TAG\" --repo OWNER/REPO --pattern '*.json' --dir list\njq -r '[.bomFormat // .spdxVersion, .specVersion] | join(\" \")' list/*.json\n\n# What does the tool write, and what can it?\ngrep -rnE 'cyclonedx-json|spdx-json' .github/workflows\nsyft scan --help | grep -A 12 -- '--output'\n```",
				region: {
					startLine: 63,
					startColumn: 1,
					endLine: 71,
					endColumn: 4,
					startOffset: 3034,
					endOffset: 3362
				}
			},
			fix: {
				text: "1. Name the version where the list is written: `-o cyclonedx-json@1.6`.\n2. DO NOT change the number of the version in a finished list. The document then breaks the schema that it names.\n3. Write the list anew from the tag, sign it, and attach it beside the old one, with a line in the notes.",
				region: {
					startLine: 75,
					startColumn: 1,
					endLine: 77,
					endColumn: 106,
					startOffset: 3374,
					endOffset: 3665
				}
			},
			prevention: {
				text: "BSI-01 reads the version of each list before it is published.",
				region: {
					startLine: 79,
					startColumn: 17,
					endLine: 79,
					endColumn: 78,
					startOffset: 3683,
					endOffset: 3744
				}
			},
			controls: ["BSI-01"],
			patterns: [{
				text: "/unsupported (?:SBOM|BOM|CycloneDX|SPDX) (?:format|version)/i",
				region: {
					startLine: 49,
					startColumn: 1,
					endLine: 49,
					endColumn: 78,
					startOffset: 2659,
					endOffset: 2736
				}
			}, {
				text: "/specVersion .* is not (?:supported|accepted)/i",
				region: {
					startLine: 50,
					startColumn: 1,
					endLine: 50,
					endColumn: 64,
					startOffset: 2737,
					endOffset: 2800
				}
			}]
		},
		{
			title: "Nobody can say who made a component",
			region: {
				startLine: 81,
				startColumn: 1,
				endLine: 81,
				endColumn: 40,
				startOffset: 3746,
				endOffset: 3785
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nmissing field: supplier\nsupplier: NOASSERTION for 812 of 815 components\n```",
				region: {
					startLine: 88,
					startColumn: 1,
					endLine: 91,
					endColumn: 4,
					startOffset: 3926,
					endOffset: 4009
				}
			},
			rootCause: {
				text: "Scanners find packages, not their makers. Most registries do not tell either.",
				region: {
					startLine: 93,
					startColumn: 17,
					endLine: 93,
					endColumn: 94,
					startOffset: 4027,
					endOffset: 4104
				}
			},
			resolution: {
				text: "```bash\n# Which components lack what?\njq -r '.components[] | select((.supplier // .manufacturer // .publisher) == null) | .purl // .name' sbom.cdx.json | head -40\n```",
				region: {
					startLine: 97,
					startColumn: 1,
					endLine: 100,
					endColumn: 4,
					startOffset: 4123,
					endOffset: 4289
				}
			},
			fix: {
				text: "1. Fill in the makers from the metadata of the registry in a step behind the scan, with a list that is kept in the repository.\n2. Where the maker is a community, name the project and its address.\n3. DO NOT fill in yourself for others. The list then says that you made what you took.",
				region: {
					startLine: 104,
					startColumn: 1,
					endLine: 106,
					endColumn: 87,
					startOffset: 4301,
					endOffset: 4583
				}
			},
			prevention: {
				text: "BSI-03 tells how many of how many components have each element, so that a drop is seen.",
				region: {
					startLine: 108,
					startColumn: 17,
					endLine: 108,
					endColumn: 104,
					startOffset: 4601,
					endOffset: 4688
				}
			},
			controls: ["BSI-03"],
			patterns: [{
				text: "/supplier[: ].*(?:missing|NOASSERTION|unknown)/i",
				region: {
					startLine: 83,
					startColumn: 1,
					endLine: 83,
					endColumn: 65,
					startOffset: 3787,
					endOffset: 3851
				}
			}, {
				text: "/missing (?:required )?field:? supplier/i",
				region: {
					startLine: 84,
					startColumn: 1,
					endLine: 84,
					endColumn: 58,
					startOffset: 3852,
					endOffset: 3909
				}
			}]
		},
		{
			title: "The list is of another version",
			region: {
				startLine: 110,
				startColumn: 1,
				endLine: 110,
				endColumn: 35,
				startOffset: 4690,
				endOffset: 4724
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nmetadata.component.version 1.2.2 does not match v1.2.3\nSBOM describes version dev-main, expected 1.2.3\n```",
				region: {
					startLine: 117,
					startColumn: 1,
					endLine: 120,
					endColumn: 4,
					startOffset: 4873,
					endOffset: 4987
				}
			},
			rootCause: {
				text: "The scan ran on a branch or on an older checkout, or nobody gave it the name and the version.",
				region: {
					startLine: 122,
					startColumn: 17,
					endLine: 122,
					endColumn: 110,
					startOffset: 5005,
					endOffset: 5098
				}
			},
			resolution: {
				text: "```bash\n# What does the list say of itself, and what is the tag?\njq -r '.metadata.component | [.name, .version] | join(\" \")' sbom.cdx.json\ngit rev-parse \"$TAG^{commit}\"\n```",
				region: {
					startLine: 126,
					startColumn: 1,
					endLine: 130,
					endColumn: 4,
					startOffset: 5117,
					endOffset: 5289
				}
			},
			fix: {
				text: "1. Scan the checkout of the tag, and give the scan both: `--source-name NAME --source-version \"$TAG\"`.\n2. NEVER rename an older list. What changed in between is not in it.\n3. Publish the right list beside the wrong one, and say in the notes which one holds.",
				region: {
					startLine: 134,
					startColumn: 1,
					endLine: 136,
					endColumn: 86,
					startOffset: 5301,
					endOffset: 5558
				}
			},
			prevention: {
				text: "BSI-06 compares the list with the tag before it is published.",
				region: {
					startLine: 138,
					startColumn: 17,
					endLine: 138,
					endColumn: 78,
					startOffset: 5576,
					endOffset: 5637
				}
			},
			controls: ["BSI-06"],
			patterns: [{
				text: "/SBOM (?:describes|is for) version .* expected/i",
				region: {
					startLine: 112,
					startColumn: 1,
					endLine: 112,
					endColumn: 65,
					startOffset: 4726,
					endOffset: 4790
				}
			}, {
				text: "/metadata\\.component\\.version .* does not match/i",
				region: {
					startLine: 113,
					startColumn: 1,
					endLine: 113,
					endColumn: 66,
					startOffset: 4791,
					endOffset: 4856
				}
			}]
		}
	],
	emergencies: [{
		title: "Customers or authorities rely on a list that is wrong",
		region: {
			startLine: 142,
			startColumn: 1,
			endLine: 142,
			endColumn: 58,
			startOffset: 5655,
			endOffset: 5712
		},
		chapter: void 0,
		impact: "They look for vulnerabilities in the wrong place, and report to their own authorities what is not so.",
		immediate: [
			{
				text: "DO NOT DELETE THE RELEASE. Installations depend on it, and the wrong list is evidence.",
				within: {
					text: "8 hours",
					minutes: 480
				},
				parts: [],
				region: {
					startLine: 148,
					startColumn: 4,
					endLine: 148,
					endColumn: 94,
					startOffset: 5873,
					endOffset: 5963
				}
			},
			{
				text: "Find out which releases have the fault: read each list of the last year by the same check.",
				within: {
					text: "8 hours",
					minutes: 480
				},
				parts: [],
				region: {
					startLine: 149,
					startColumn: 4,
					endLine: 149,
					endColumn: 94,
					startOffset: 5967,
					endOffset: 6057
				}
			},
			{
				text: "Tell whoever is responsible for the product, and the security team, which releases and which components are concerned.",
				within: {
					text: "8 hours",
					minutes: 480
				},
				parts: [],
				region: {
					startLine: 150,
					startColumn: 4,
					endLine: 150,
					endColumn: 122,
					startOffset: 6061,
					endOffset: 6179
				}
			},
			{
				text: "Look the missing components up for known vulnerabilities, and start with those that are attacked.",
				within: {
					text: "8 hours",
					minutes: 480
				},
				parts: [],
				region: {
					startLine: 151,
					startColumn: 4,
					endLine: 151,
					endColumn: 101,
					startOffset: 6183,
					endOffset: 6280
				}
			},
			{
				text: "Write the lists anew from their tags, let a second person repeat it, sign them, and attach them.",
				within: {
					text: "8 hours",
					minutes: 480
				},
				parts: [],
				region: {
					startLine: 152,
					startColumn: 4,
					endLine: 152,
					endColumn: 100,
					startOffset: 6284,
					endOffset: 6380
				}
			}
		],
		afterwards: [
			{
				text: "Tell everybody who was given the list what was wrong in it, and where the right one is.",
				within: {
					text: "14 days",
					minutes: 20160
				},
				parts: [],
				region: {
					startLine: 156,
					startColumn: 4,
					endLine: 156,
					endColumn: 91,
					startOffset: 6422,
					endOffset: 6509
				}
			},
			{
				text: "Add to the workflow what would have stopped it, and try it with the wrong list.",
				within: {
					text: "14 days",
					minutes: 20160
				},
				parts: [],
				region: {
					startLine: 157,
					startColumn: 4,
					endLine: 157,
					endColumn: 83,
					startOffset: 6513,
					endOffset: 6592
				}
			},
			{
				text: "Write the incident record.",
				within: {
					text: "14 days",
					minutes: 20160
				},
				parts: [],
				region: {
					startLine: 158,
					startColumn: 4,
					endLine: 158,
					endColumn: 30,
					startOffset: 6596,
					endOffset: 6622
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
			text: "DO NOT change the number of the version in a finished list",
			region: {
				startLine: 76,
				startColumn: 4,
				endLine: 76,
				endColumn: 62,
				startOffset: 3449,
				endOffset: 3507
			}
		},
		{
			text: "DO NOT fill in yourself for others",
			region: {
				startLine: 106,
				startColumn: 4,
				endLine: 106,
				endColumn: 38,
				startOffset: 4500,
				endOffset: 4534
			}
		},
		{
			text: "NEVER rename an older list",
			region: {
				startLine: 135,
				startColumn: 4,
				endLine: 135,
				endColumn: 30,
				startOffset: 5407,
				endOffset: 5433
			}
		},
		{
			text: "DO NOT DELETE THE RELEASE",
			region: {
				startLine: 148,
				startColumn: 6,
				endLine: 148,
				endColumn: 31,
				startOffset: 5875,
				endOffset: 5900
			}
		}
	],
	completionCriteria: [
		{
			text: "Each list of the release fits its schema, is recent enough, and names this version",
			region: {
				startLine: 162,
				startColumn: 7,
				endLine: 162,
				endColumn: 89,
				startOffset: 6654,
				endOffset: 6736
			}
		},
		{
			text: "What elements are missing is known and written down, with a date by which that ends",
			region: {
				startLine: 163,
				startColumn: 7,
				endLine: 163,
				endColumn: 90,
				startOffset: 6743,
				endOffset: 6826
			}
		},
		{
			text: "The lists are signed, and the signatures were verified on a machine that did not make them",
			region: {
				startLine: 164,
				startColumn: 7,
				endLine: 164,
				endColumn: 97,
				startOffset: 6833,
				endOffset: 6923
			}
		},
		{
			text: "Those who rely on the lists were told of every correction",
			region: {
				startLine: 165,
				startColumn: 7,
				endLine: 165,
				endColumn: 64,
				startOffset: 6930,
				endOffset: 6987
			}
		}
	]
};
export { policy };
