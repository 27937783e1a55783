// src/generated/policy-sbom.ts
const policy = {
	id: "sbom",
	title: "Software bills of materials",
	owner: "The people who publish releases",
	reviewed: "2026-11-24",
	reviewEveryDays: 90,
	extends: [],
	byDefault: true,
	path: "policies/sbom.md",
	bundled: true,
	triage: [
		{
			workflow: "SBOM integrity",
			severity: "critical",
			impact: "Somebody else's list passes as ours",
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
				endColumn: 147,
				startOffset: 905,
				endOffset: 1051
			}
		},
		{
			workflow: "SBOM signing",
			severity: "high",
			impact: "Users cannot tell our list from another",
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
				startLine: 28,
				startColumn: 1,
				endLine: 28,
				endColumn: 119,
				startOffset: 1052,
				endOffset: 1170
			}
		},
		{
			workflow: "SBOM generation",
			severity: "medium",
			impact: "Nobody can see what a release contains",
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
				startLine: 29,
				startColumn: 1,
				endLine: 29,
				endColumn: 124,
				startOffset: 1171,
				endOffset: 1294
			}
		},
		{
			workflow: "Vulnerability report",
			severity: "low",
			impact: "Known vulnerabilities are reported late",
			respondWithin: {
				text: "next business day",
				minutes: void 0
			},
			firstResponder: "Whoever owns the workflow",
			escalateTo: "Release manager",
			escalateWithin: {
				text: "next business day",
				minutes: void 0
			},
			region: {
				startLine: 30,
				startColumn: 1,
				endLine: 30,
				endColumn: 159,
				startOffset: 1295,
				endOffset: 1453
			}
		}
	],
	escalation: [],
	chapters: [],
	controls: [
		{
			id: "WF-21",
			statement: "A failed SBOM workflow alerts somebody",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/failure-alerts",
				severity: void 0,
				region: {
					startLine: 36,
					startColumn: 53,
					endLine: 36,
					endColumn: 72,
					startOffset: 1594,
					endOffset: 1613
				}
			}],
			manual: void 0,
			region: {
				startLine: 36,
				startColumn: 3,
				endLine: 36,
				endColumn: 8,
				startOffset: 1544,
				endOffset: 1549
			}
		},
		{
			id: "WF-23",
			statement: "The tools that write and read SBOMs are installed at a fixed version",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/generator-pinned",
				severity: void 0,
				region: {
					startLine: 37,
					startColumn: 83,
					endLine: 37,
					endColumn: 104,
					startOffset: 1708,
					endOffset: 1729
				}
			}],
			manual: void 0,
			region: {
				startLine: 37,
				startColumn: 3,
				endLine: 37,
				endColumn: 8,
				startOffset: 1628,
				endOffset: 1633
			}
		},
		{
			id: "WF-24",
			statement: "The scan starts at the root of the repository",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/scan-root",
				severity: void 0,
				region: {
					startLine: 38,
					startColumn: 60,
					endLine: 38,
					endColumn: 74,
					startOffset: 1801,
					endOffset: 1815
				}
			}],
			manual: void 0,
			region: {
				startLine: 38,
				startColumn: 3,
				endLine: 38,
				endColumn: 8,
				startOffset: 1744,
				endOffset: 1749
			}
		},
		{
			id: "WF-25",
			statement: "The scan of an image covers all of its layers, and the scan of a folder says so too",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/scan-scope",
				severity: void 0,
				region: {
					startLine: 39,
					startColumn: 98,
					endLine: 39,
					endColumn: 113,
					startOffset: 1925,
					endOffset: 1940
				}
			}, {
				rule: "sbom/scan-scope-written",
				severity: "info",
				region: {
					startLine: 39,
					startColumn: 117,
					endLine: 39,
					endColumn: 140,
					startOffset: 1944,
					endOffset: 1967
				}
			}],
			manual: void 0,
			region: {
				startLine: 39,
				startColumn: 3,
				endLine: 39,
				endColumn: 8,
				startOffset: 1830,
				endOffset: 1835
			}
		},
		{
			id: "WF-26",
			statement: "An SBOM without components stops the run before it is published",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "sbom/components-asserted",
				severity: void 0,
				region: {
					startLine: 40,
					startColumn: 78,
					endLine: 40,
					endColumn: 102,
					startOffset: 2064,
					endOffset: 2088
				}
			}],
			manual: void 0,
			region: {
				startLine: 40,
				startColumn: 3,
				endLine: 40,
				endColumn: 8,
				startOffset: 1989,
				endOffset: 1994
			}
		},
		{
			id: "WF-27",
			statement: "A missing or empty SBOM stops the run before it is signed",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/files-asserted",
				severity: void 0,
				region: {
					startLine: 41,
					startColumn: 72,
					endLine: 41,
					endColumn: 91,
					startOffset: 2170,
					endOffset: 2189
				}
			}],
			manual: void 0,
			region: {
				startLine: 41,
				startColumn: 3,
				endLine: 41,
				endColumn: 8,
				startOffset: 2101,
				endOffset: 2106
			}
		},
		{
			id: "WF-28",
			statement: "A failed vulnerability scan does not stop the SBOM",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "sbom/scan-may-fail",
				severity: void 0,
				region: {
					startLine: 42,
					startColumn: 65,
					endLine: 42,
					endColumn: 83,
					startOffset: 2266,
					endOffset: 2284
				}
			}],
			manual: void 0,
			region: {
				startLine: 42,
				startColumn: 3,
				endLine: 42,
				endColumn: 8,
				startOffset: 2204,
				endOffset: 2209
			}
		},
		{
			id: "WF-29",
			statement: "A job that writes or scans an SBOM says after how many minutes it is stopped",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "sbom/time-limit",
				severity: void 0,
				region: {
					startLine: 43,
					startColumn: 91,
					endLine: 43,
					endColumn: 106,
					startOffset: 2384,
					endOffset: 2399
				}
			}],
			manual: void 0,
			region: {
				startLine: 43,
				startColumn: 3,
				endLine: 43,
				endColumn: 8,
				startOffset: 2296,
				endOffset: 2301
			}
		},
		{
			id: "WF-30",
			statement: "Grype is installed before it is used, and is recent enough for the current database",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "sbom/scanner-installed",
				severity: void 0,
				region: {
					startLine: 44,
					startColumn: 98,
					endLine: 44,
					endColumn: 120,
					startOffset: 2506,
					endOffset: 2528
				}
			}, {
				rule: "sbom/scanner-current",
				severity: void 0,
				region: {
					startLine: 44,
					startColumn: 124,
					endLine: 44,
					endColumn: 144,
					startOffset: 2532,
					endOffset: 2552
				}
			}],
			manual: void 0,
			region: {
				startLine: 44,
				startColumn: 3,
				endLine: 44,
				endColumn: 8,
				startOffset: 2411,
				endOffset: 2416
			}
		},
		{
			id: "WF-37",
			statement: "The workflow can be started by hand",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/manual-run",
				severity: void 0,
				region: {
					startLine: 45,
					startColumn: 50,
					endLine: 45,
					endColumn: 65,
					startOffset: 2611,
					endOffset: 2626
				}
			}],
			manual: void 0,
			region: {
				startLine: 45,
				startColumn: 3,
				endLine: 45,
				endColumn: 8,
				startOffset: 2564,
				endOffset: 2569
			}
		},
		{
			id: "WF-38",
			statement: "The workflow runs for every release",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "sbom/release-trigger",
				severity: void 0,
				region: {
					startLine: 46,
					startColumn: 50,
					endLine: 46,
					endColumn: 70,
					startOffset: 2688,
					endOffset: 2708
				}
			}],
			manual: void 0,
			region: {
				startLine: 46,
				startColumn: 3,
				endLine: 46,
				endColumn: 8,
				startOffset: 2641,
				endOffset: 2646
			}
		},
		{
			id: "SBOM-01",
			statement: "Each SBOM of a release is valid CycloneDX or SPDX, by the schema of its own version",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "sbom/form-valid",
				severity: void 0,
				region: {
					startLine: 47,
					startColumn: 100,
					endLine: 47,
					endColumn: 115,
					startOffset: 2818,
					endOffset: 2833
				}
			}],
			manual: void 0,
			region: {
				startLine: 47,
				startColumn: 3,
				endLine: 47,
				endColumn: 10,
				startOffset: 2721,
				endOffset: 2728
			}
		},
		{
			id: "SBOM-02",
			statement: "It lists at least one component",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "sbom/components-listed",
				severity: void 0,
				region: {
					startLine: 48,
					startColumn: 48,
					endLine: 48,
					endColumn: 70,
					startOffset: 2891,
					endOffset: 2913
				}
			}],
			manual: void 0,
			region: {
				startLine: 48,
				startColumn: 3,
				endLine: 48,
				endColumn: 10,
				startOffset: 2846,
				endOffset: 2853
			}
		},
		{
			id: "SBOM-03",
			statement: "Every ecosystem and every dependency that is declared is in one of them",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "release/ecosystems-covered",
				severity: void 0,
				region: {
					startLine: 49,
					startColumn: 88,
					endLine: 49,
					endColumn: 114,
					startOffset: 3011,
					endOffset: 3037
				}
			}, {
				rule: "release/dependencies-covered",
				severity: void 0,
				region: {
					startLine: 49,
					startColumn: 118,
					endLine: 49,
					endColumn: 146,
					startOffset: 3041,
					endOffset: 3069
				}
			}],
			manual: void 0,
			region: {
				startLine: 49,
				startColumn: 3,
				endLine: 49,
				endColumn: 10,
				startOffset: 2926,
				endOffset: 2933
			}
		},
		{
			id: "SBOM-04",
			statement: "The manifests that the scan expects exist",
			severity: "info",
			triage: void 0,
			rules: [],
			manual: "which manifests a team has, its tools know; SBOM-03 asks for those that are there",
			region: {
				startLine: 50,
				startColumn: 3,
				endLine: 50,
				endColumn: 10,
				startOffset: 3082,
				endOffset: 3089
			}
		},
		{
			id: "SBOM-05",
			statement: "It is signed, and the signature holds",
			severity: "high",
			triage: void 0,
			rules: [{
				rule: "asset/sbom-signed",
				severity: void 0,
				region: {
					startLine: 51,
					startColumn: 54,
					endLine: 51,
					endColumn: 71,
					startOffset: 3288,
					endOffset: 3305
				}
			}, {
				rule: "asset/signature-valid",
				severity: "critical",
				region: {
					startLine: 51,
					startColumn: 75,
					endLine: 51,
					endColumn: 96,
					startOffset: 3309,
					endOffset: 3330
				}
			}],
			manual: void 0,
			region: {
				startLine: 51,
				startColumn: 3,
				endLine: 51,
				endColumn: 10,
				startOffset: 3237,
				endOffset: 3244
			}
		},
		{
			id: "SBOM-06",
			statement: "It describes the release that it is attached to",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/release-described",
				severity: void 0,
				region: {
					startLine: 52,
					startColumn: 64,
					endLine: 52,
					endColumn: 86,
					startOffset: 3415,
					endOffset: 3437
				}
			}],
			manual: void 0,
			region: {
				startLine: 52,
				startColumn: 3,
				endLine: 52,
				endColumn: 10,
				startOffset: 3354,
				endOffset: 3361
			}
		},
		{
			id: "SBOM-07",
			statement: "It has a name by which users find it, and each name has a list of its own",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/name-telling",
				severity: "low",
				region: {
					startLine: 53,
					startColumn: 90,
					endLine: 53,
					endColumn: 107,
					startOffset: 3539,
					endOffset: 3556
				}
			}, {
				rule: "sbom/content-own",
				severity: "low",
				region: {
					startLine: 53,
					startColumn: 117,
					endLine: 53,
					endColumn: 133,
					startOffset: 3566,
					endOffset: 3582
				}
			}],
			manual: void 0,
			region: {
				startLine: 53,
				startColumn: 3,
				endLine: 53,
				endColumn: 10,
				startOffset: 3452,
				endOffset: 3459
			}
		},
		{
			id: "SBOM-08",
			statement: "It says which tool made it, and when",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "sbom/tool-named",
				severity: void 0,
				region: {
					startLine: 54,
					startColumn: 53,
					endLine: 54,
					endColumn: 68,
					startOffset: 3653,
					endOffset: 3668
				}
			}, {
				rule: "sbom/time-sound",
				severity: void 0,
				region: {
					startLine: 54,
					startColumn: 72,
					endLine: 54,
					endColumn: 87,
					startOffset: 3672,
					endOffset: 3687
				}
			}],
			manual: void 0,
			region: {
				startLine: 54,
				startColumn: 3,
				endLine: 54,
				endColumn: 10,
				startOffset: 3603,
				endOffset: 3610
			}
		},
		{
			id: "SBOM-09",
			statement: "A report of vulnerabilities accompanies it",
			severity: "low",
			triage: void 0,
			rules: [{
				rule: "release/vulnerabilities-reported",
				severity: void 0,
				region: {
					startLine: 55,
					startColumn: 59,
					endLine: 55,
					endColumn: 91,
					startOffset: 3755,
					endOffset: 3787
				}
			}],
			manual: void 0,
			region: {
				startLine: 55,
				startColumn: 3,
				endLine: 55,
				endColumn: 10,
				startOffset: 3699,
				endOffset: 3706
			}
		},
		{
			id: "LIST-01",
			statement: "What stands in it can be looked up: ids, package URLs and licences",
			severity: "medium",
			triage: void 0,
			rules: [{
				rule: "sbom/references-sound",
				severity: void 0,
				region: {
					startLine: 56,
					startColumn: 83,
					endLine: 56,
					endColumn: 104,
					startOffset: 3879,
					endOffset: 3900
				}
			}, {
				rule: "sbom/identifiers-parse",
				severity: void 0,
				region: {
					startLine: 56,
					startColumn: 108,
					endLine: 56,
					endColumn: 130,
					startOffset: 3904,
					endOffset: 3926
				}
			}],
			manual: void 0,
			region: {
				startLine: 56,
				startColumn: 3,
				endLine: 56,
				endColumn: 10,
				startOffset: 3799,
				endOffset: 3806
			}
		},
		{
			id: "LIST-02",
			statement: "It has the minimum elements of NTIA and CISA",
			severity: "info",
			triage: void 0,
			rules: [
				{
					rule: "sbom/elements-complete",
					severity: void 0,
					region: {
						startLine: 57,
						startColumn: 61,
						endLine: 57,
						endColumn: 83,
						startOffset: 3999,
						endOffset: 4021
					}
				},
				{
					rule: "sbom/author-named",
					severity: void 0,
					region: {
						startLine: 57,
						startColumn: 87,
						endLine: 57,
						endColumn: 104,
						startOffset: 4025,
						endOffset: 4042
					}
				},
				{
					rule: "sbom/relations-said",
					severity: void 0,
					region: {
						startLine: 57,
						startColumn: 108,
						endLine: 57,
						endColumn: 127,
						startOffset: 4046,
						endOffset: 4065
					}
				}
			],
			manual: void 0,
			region: {
				startLine: 57,
				startColumn: 3,
				endLine: 57,
				endColumn: 10,
				startOffset: 3941,
				endOffset: 3948
			}
		}
	],
	failures: [
		{
			title: "Syft cannot be installed",
			region: {
				startLine: 69,
				startColumn: 1,
				endLine: 69,
				endColumn: 29,
				startOffset: 4553,
				endOffset: 4581
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nError: Failed to download Syft\ncurl: (7) Failed to connect to get.anchore.io port 443\nsyft: command not found\n```",
				region: {
					startLine: 77,
					startColumn: 1,
					endLine: 81,
					endColumn: 4,
					startOffset: 4764,
					endOffset: 4885
				}
			},
			rootCause: {
				text: "The network of the runner or the host of the script is down, the version that the workflow names does not\nexist, or a script on a branch has changed under the workflow.",
				region: {
					startLine: 83,
					startColumn: 17,
					endLine: 84,
					endColumn: 63,
					startOffset: 4903,
					endOffset: 5071
				}
			},
			resolution: {
				text: "```bash\n# What does the workflow install, and from where?\ngrep -rnE 'install\\.sh|get\\.anchore\\.io|sbom-action' .github/workflows\n\n# Does that version exist?\ngh release view v1.27.1 --repo anchore/syft --json tagName,isPrerelease,publishedAt\n\n# Did it fail once, or does it always?\ngh run list --workflow sbom.yml --limit 10\n```",
				region: {
					startLine: 88,
					startColumn: 1,
					endLine: 97,
					endColumn: 4,
					startOffset: 5090,
					endOffset: 5417
				}
			},
			fix: {
				text: "1. A network error: run the failed job again, once.\n2. The version does not exist: name one that does. DO NOT remove the version to make it run.\n3. The host stays down: download the binary from the release on GitHub, compare it with the published checksums, and keep it\n   in a cache under its version and digest.\n4. It fails since yesterday and nothing changed: the script is not fixed. Compare it with the one of the last good run before\n   anything runs it again.",
				region: {
					startLine: 101,
					startColumn: 1,
					endLine: 106,
					endColumn: 27,
					startOffset: 5429,
					endOffset: 5895
				}
			},
			prevention: {
				text: "WF-23 fixes the version. An action that is pinned to a commit, or a cached binary, needs no script at all.",
				region: {
					startLine: 108,
					startColumn: 17,
					endLine: 108,
					endColumn: 123,
					startOffset: 5913,
					endOffset: 6019
				}
			},
			controls: ["WF-23"],
			patterns: [
				{
					text: "/failed to download syft/i",
					region: {
						startLine: 71,
						startColumn: 1,
						endLine: 71,
						endColumn: 43,
						startOffset: 4583,
						endOffset: 4625
					}
				},
				{
					text: "/^syft: command not found/",
					region: {
						startLine: 72,
						startColumn: 1,
						endLine: 72,
						endColumn: 43,
						startOffset: 4626,
						endOffset: 4668
					}
				},
				{
					text: "/curl: \\(\\d+\\) .*\\b(?:anchore|syft|raw\\.githubusercontent)\\b/i",
					region: {
						startLine: 73,
						startColumn: 1,
						endLine: 73,
						endColumn: 79,
						startOffset: 4669,
						endOffset: 4747
					}
				}
			]
		},
		{
			title: "An SBOM has no components",
			region: {
				startLine: 110,
				startColumn: 1,
				endLine: 110,
				endColumn: 30,
				startOffset: 6021,
				endOffset: 6050
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nNo packages discovered\nSBOM sbom.cdx.json has no components\nfalse\n```\n\nThe last line is what `jq -e '.components | length > 0'` prints before it fails. Worse is a green run with a short list: half of\nthe components are as wrong as none.",
				region: {
					startLine: 117,
					startColumn: 1,
					endLine: 124,
					endColumn: 37,
					startOffset: 6194,
					endOffset: 6438
				}
			},
			rootCause: {
				text: "The scan started in a folder without manifests, the checkout is missing or was made elsewhere, dependencies\nare only declared and never locked, or the tool does not know the ecosystem in this version.",
				region: {
					startLine: 126,
					startColumn: 17,
					endLine: 127,
					endColumn: 93,
					startOffset: 6456,
					endOffset: 6656
				}
			},
			resolution: {
				text: "```bash\n# Are the manifests where the scan starts?\ngit ls-files | grep -E '(^|/)(requirements.*\\.txt|pyproject\\.toml|uv\\.lock|package(-lock)?\\.json|go\\.mod|Cargo\\.lock)$'\n\n# What does the same scan find here, and which part of it finds what?\nsyft scan dir:. -o table\nsyft scan dir:. -o json | jq -r '.artifacts[].foundBy' | sort | uniq -c\n\n# How long was the list in the last good release?\ngh release download \"$TAG\" --repo OWNER/REPO --pattern '*.cdx.json' --dir last && jq '.components | length' last/*.cdx.json\n```",
				region: {
					startLine: 131,
					startColumn: 1,
					endLine: 141,
					endColumn: 4,
					startOffset: 6675,
					endOffset: 7192
				}
			},
			fix: {
				text: "1. Start the scan at the root of the checkout (`dir:.`), in the job that checked out.\n2. Commit the lock file, or install before the scan, so that there is something to be found.\n3. Compare the number with that of the last release. Fewer components than before need an explanation.\n4. NEVER publish the short list \"for now\". A release without an SBOM is honest; one with a wrong SBOM is not.",
				region: {
					startLine: 145,
					startColumn: 1,
					endLine: 148,
					endColumn: 110,
					startOffset: 7204,
					endOffset: 7595
				}
			},
			prevention: {
				text: "WF-26 stops the run on an empty list and WF-27 on a missing file; WF-24 and WF-25 keep the scan wide enough.",
				region: {
					startLine: 150,
					startColumn: 17,
					endLine: 150,
					endColumn: 125,
					startOffset: 7613,
					endOffset: 7721
				}
			},
			controls: [
				"WF-26",
				"WF-27",
				"WF-24",
				"WF-25"
			],
			patterns: [{
				text: "/No packages (?:found|discovered)/i",
				region: {
					startLine: 112,
					startColumn: 1,
					endLine: 112,
					endColumn: 52,
					startOffset: 6052,
					endOffset: 6103
				}
			}, {
				text: "/SBOM .*(?:is empty|has 0 components|has no components)/i",
				region: {
					startLine: 113,
					startColumn: 1,
					endLine: 113,
					endColumn: 74,
					startOffset: 6104,
					endOffset: 6177
				}
			}]
		},
		{
			title: "An SBOM cannot be signed",
			region: {
				startLine: 152,
				startColumn: 1,
				endLine: 152,
				endColumn: 29,
				startOffset: 7723,
				endOffset: 7751
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nError: failed to sign SBOM sbom.cdx.json\ngetting signer: getting key from Fulcio: retrieving cert: error obtaining token\nopen sbom.cdx.json: no such file or directory\n```",
				region: {
					startLine: 160,
					startColumn: 1,
					endLine: 164,
					endColumn: 4,
					startOffset: 7943,
					endOffset: 8121
				}
			},
			rootCause: {
				text: "The job has no identity token (`id-token: write` is missing, or the run is for a fork), the token is older\nthan a few minutes because it was asked for too early, or the file was never written.",
				region: {
					startLine: 166,
					startColumn: 17,
					endLine: 167,
					endColumn: 86,
					startOffset: 8139,
					endOffset: 8331
				}
			},
			resolution: {
				text: "```bash\n# What may the job do, and which step failed first?\ngh run view RUN_ID --log | grep -A 12 'GITHUB_TOKEN Permissions'\ngh run view RUN_ID --log-failed | head -50\n\n# Was the file written?\ngh run view RUN_ID --log | grep -nE 'sbom.*\\.json'\n```",
				region: {
					startLine: 171,
					startColumn: 1,
					endLine: 178,
					endColumn: 4,
					startOffset: 8350,
					endOffset: 8597
				}
			},
			fix: {
				text: "1. No file: see \"An SBOM has no components\". DO NOT wrap the signature in `if [ -f \u2026 ]`.\n2. No token: give `id-token: write` to this job and to no other.\n3. An expired token: run the job again. A new run gets a new token.\n4. Everything else is as in the runbook for release signing.",
				region: {
					startLine: 182,
					startColumn: 1,
					endLine: 185,
					endColumn: 61,
					startOffset: 8609,
					endOffset: 8891
				}
			},
			prevention: {
				text: "WF-27 fails before the signature when there is nothing to sign; WF-05 and WF-21 of the release-signing runbook\nkeep the token and the alert in place.",
				region: {
					startLine: 187,
					startColumn: 17,
					endLine: 188,
					endColumn: 39,
					startOffset: 8909,
					endOffset: 9058
				}
			},
			controls: [
				"WF-27",
				"WF-05",
				"WF-21"
			],
			patterns: [
				{
					text: "/(?:error|failed).*sign(?:ing)? (?:the )?sbom/i",
					region: {
						startLine: 154,
						startColumn: 1,
						endLine: 154,
						endColumn: 64,
						startOffset: 7753,
						endOffset: 7816
					}
				},
				{
					text: "/getting (?:signer|id token|ambient).*/i",
					region: {
						startLine: 155,
						startColumn: 1,
						endLine: 155,
						endColumn: 57,
						startOffset: 7817,
						endOffset: 7873
					}
				},
				{
					text: "/sbom.*: no such file or directory/i",
					region: {
						startLine: 156,
						startColumn: 1,
						endLine: 156,
						endColumn: 53,
						startOffset: 7874,
						endOffset: 7926
					}
				}
			]
		},
		{
			title: "The vulnerability scan does not end",
			region: {
				startLine: 190,
				startColumn: 1,
				endLine: 190,
				endColumn: 40,
				startOffset: 9060,
				endOffset: 9099
			},
			chapter: void 0,
			impact: void 0,
			symptoms: {
				text: "```text\nError: grype scan timed out\nThe job running on runner GitHub Actions 3 has exceeded the maximum execution time of 30 minutes.\nfailed to load vulnerability db: database metadata not found\ngrype: command not found\n```",
				region: {
					startLine: 199,
					startColumn: 1,
					endLine: 204,
					endColumn: 4,
					startOffset: 9347,
					endOffset: 9570
				}
			},
			rootCause: {
				text: "The tree of dependencies is large, the database is downloaded in every run, its host is slow, or the scanner\nis so old that nobody serves its database any more.",
				region: {
					startLine: 206,
					startColumn: 17,
					endLine: 207,
					endColumn: 52,
					startOffset: 9588,
					endOffset: 9748
				}
			},
			resolution: {
				text: "```bash\n# How much is there to scan, and how long does it take here?\njq '.components | length' sbom.cdx.json\ntime timeout 300 grype sbom:sbom.cdx.json -o table\n\n# How old are the scanner and its database?\ngrype version && grype db status\n```",
				region: {
					startLine: 211,
					startColumn: 1,
					endLine: 218,
					endColumn: 4,
					startOffset: 9767,
					endOffset: 10008
				}
			},
			fix: {
				text: "1. Install a current Grype, at a fixed version.\n2. Keep the database in a cache of the day.\n3. Scan the SBOMs of the parts in jobs of their own, with a time limit each.\n4. Until it works again, publish the SBOM without the report. DO NOT delay a release for a report, and DO NOT delete the step.",
				region: {
					startLine: 222,
					startColumn: 1,
					endLine: 225,
					endColumn: 127,
					startOffset: 10020,
					endOffset: 10315
				}
			},
			prevention: {
				text: "WF-28 keeps a slow scan from blocking the SBOM, WF-29 ends it, WF-30 keeps the scanner current.",
				region: {
					startLine: 227,
					startColumn: 17,
					endLine: 227,
					endColumn: 112,
					startOffset: 10333,
					endOffset: 10428
				}
			},
			controls: [
				"WF-28",
				"WF-29",
				"WF-30"
			],
			patterns: [
				{
					text: "/grype.*(?:timed out|timeout)/i",
					region: {
						startLine: 192,
						startColumn: 1,
						endLine: 192,
						endColumn: 48,
						startOffset: 9101,
						endOffset: 9148
					}
				},
				{
					text: "/The job running on runner .* has exceeded the maximum execution time/",
					region: {
						startLine: 193,
						startColumn: 1,
						endLine: 193,
						endColumn: 87,
						startOffset: 9149,
						endOffset: 9235
					}
				},
				{
					text: "/failed to load vulnerability db/i",
					region: {
						startLine: 194,
						startColumn: 1,
						endLine: 194,
						endColumn: 51,
						startOffset: 9236,
						endOffset: 9286
					}
				},
				{
					text: "/^grype: command not found/",
					region: {
						startLine: 195,
						startColumn: 1,
						endLine: 195,
						endColumn: 44,
						startOffset: 9287,
						endOffset: 9330
					}
				}
			]
		}
	],
	emergencies: [{
		title: "A release is public without its SBOM",
		region: {
			startLine: 231,
			startColumn: 1,
			endLine: 231,
			endColumn: 41,
			startOffset: 10446,
			endOffset: 10486
		},
		chapter: void 0,
		impact: "Users and their auditors cannot see what they installed. Where the law or a contract asks for an SBOM, we are in\nbreach from the minute of publication.",
		immediate: [
			{
				text: "DO NOT DELETE THE RELEASE. Installations depend on it.",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 238,
					startColumn: 4,
					endLine: 238,
					endColumn: 62,
					startOffset: 10697,
					endOffset: 10755
				}
			},
			{
				text: "Start the workflow from the tag, so that the SBOM is of what was released and the signature names the tag:\ngh workflow run sbom.yml --ref \"$TAG\"",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 239,
					startColumn: 4,
					endLine: 240,
					endColumn: 43,
					startOffset: 10759,
					endOffset: 10908
				}
			},
			{
				text: "The workflow is broken: write the SBOM from a clean checkout of the tag with the version of Syft that the workflow names,\nand let a second person repeat it. STOP IF THE TWO LISTS DIFFER.",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 241,
					startColumn: 4,
					endLine: 242,
					endColumn: 68,
					startOffset: 10912,
					endOffset: 11101
				}
			},
			{
				text: "Check the list before it is attached: it has components, it names this version, and its number of components is near that\nof the last release.",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 243,
					startColumn: 4,
					endLine: 244,
					endColumn: 24,
					startOffset: 11105,
					endOffset: 11250
				}
			},
			{
				text: "Attach the SBOM and its signature. If the release is immutable, publish a patch release that has them, and say so in the\nnotes of the old one.",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 245,
					startColumn: 4,
					endLine: 246,
					endColumn: 25,
					startOffset: 11254,
					endOffset: 11399
				}
			},
			{
				text: "Verify from an empty folder what users will download.",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 247,
					startColumn: 4,
					endLine: 247,
					endColumn: 57,
					startOffset: 11403,
					endOffset: 11456
				}
			},
			{
				text: "Tell the security team, and those who were promised an SBOM.",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 248,
					startColumn: 4,
					endLine: 248,
					endColumn: 64,
					startOffset: 11460,
					endOffset: 11520
				}
			}
		],
		afterwards: [
			{
				text: "Write down why the workflow did not run or did not publish, and why nobody was told.",
				within: {
					text: "5 days",
					minutes: 7200
				},
				parts: [],
				region: {
					startLine: 263,
					startColumn: 4,
					endLine: 263,
					endColumn: 88,
					startOffset: 12080,
					endOffset: 12164
				}
			},
			{
				text: "Let the release wait for the SBOM: write it before the release leaves the draft.",
				within: {
					text: "5 days",
					minutes: 7200
				},
				parts: [],
				region: {
					startLine: 264,
					startColumn: 4,
					endLine: 264,
					endColumn: 84,
					startOffset: 12168,
					endOffset: 12248
				}
			},
			{
				text: "Add the SBOM to the release checklist, with its number of components.",
				within: {
					text: "5 days",
					minutes: 7200
				},
				parts: [],
				region: {
					startLine: 265,
					startColumn: 4,
					endLine: 265,
					endColumn: 73,
					startOffset: 12252,
					endOffset: 12321
				}
			}
		],
		communication: void 0
	}, {
		title: "An SBOM that is not ours, or that is wrong on purpose",
		region: {
			startLine: 267,
			startColumn: 1,
			endLine: 267,
			endColumn: 58,
			startOffset: 12323,
			endOffset: 12380
		},
		chapter: void 0,
		impact: "Whoever relies on the list looks for vulnerabilities in the wrong place. Somebody can write to our releases.",
		immediate: [
			{
				text: "STOP ALL RELEASES until it is known how the file got there.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 273,
					startColumn: 4,
					endLine: 273,
					endColumn: 67,
					startOffset: 12551,
					endOffset: 12614
				}
			},
			{
				text: "NEVER overwrite the file before it is saved: download it with its signature, and note its digest and when it was uploaded.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 274,
					startColumn: 4,
					endLine: 274,
					endColumn: 126,
					startOffset: 12618,
					endOffset: 12740
				}
			},
			{
				text: "Who uploaded it? gh api \"repos/OWNER/REPO/releases/tags/$TAG\" --jq '.assets[] | [.name, .uploader.login, .updated_at]'",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 275,
					startColumn: 4,
					endLine: 275,
					endColumn: 124,
					startOffset: 12744,
					endOffset: 12864
				}
			},
			{
				text: "Verify the other files of the release as in the release-signing runbook. A second wrong file makes it that runbook's\nemergency.",
				within: {
					text: "30 minutes",
					minutes: 30
				},
				parts: [],
				region: {
					startLine: 276,
					startColumn: 4,
					endLine: 277,
					endColumn: 14,
					startOffset: 12868,
					endOffset: 12998
				}
			},
			{
				text: "Call the security lead, and remove write access that is not needed (within 1 hour).",
				within: {
					text: "1 hour",
					minutes: 60
				},
				parts: [],
				region: {
					startLine: 278,
					startColumn: 4,
					endLine: 278,
					endColumn: 87,
					startOffset: 13002,
					endOffset: 13085
				}
			},
			{
				text: "Publish the right SBOM under a new name, and tell users which digest is wrong (within 4 hours).",
				within: {
					text: "4 hours",
					minutes: 240
				},
				parts: [],
				region: {
					startLine: 279,
					startColumn: 4,
					endLine: 279,
					endColumn: 99,
					startOffset: 13089,
					endOffset: 13184
				}
			}
		],
		afterwards: [
			{
				text: "Compare the SBOM of every release since the last good one with one that is written anew.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 283,
					startColumn: 4,
					endLine: 283,
					endColumn: 92,
					startOffset: 13227,
					endOffset: 13315
				}
			},
			{
				text: "Sign SBOMs where they were not signed, and tell users how they verify them.",
				within: {
					text: "24 hours",
					minutes: 1440
				},
				parts: [],
				region: {
					startLine: 284,
					startColumn: 4,
					endLine: 284,
					endColumn: 79,
					startOffset: 13319,
					endOffset: 13394
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
					startLine: 285,
					startColumn: 4,
					endLine: 285,
					endColumn: 30,
					startOffset: 13398,
					endOffset: 13424
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
			text: "DO NOT remove the version to make it run",
			region: {
				startLine: 102,
				startColumn: 52,
				endLine: 102,
				endColumn: 92,
				startOffset: 5532,
				endOffset: 5572
			}
		},
		{
			text: "NEVER publish the short list \"for now\"",
			region: {
				startLine: 148,
				startColumn: 4,
				endLine: 148,
				endColumn: 42,
				startOffset: 7489,
				endOffset: 7527
			}
		},
		{
			text: "DO NOT wrap the signature in `if [ -f \u2026 ]`",
			region: {
				startLine: 182,
				startColumn: 46,
				endLine: 182,
				endColumn: 88,
				startOffset: 8654,
				endOffset: 8696
			}
		},
		{
			text: "DO NOT delay a release for a report, and DO NOT delete the step",
			region: {
				startLine: 225,
				startColumn: 63,
				endLine: 225,
				endColumn: 126,
				startOffset: 10251,
				endOffset: 10314
			}
		},
		{
			text: "DO NOT DELETE THE RELEASE",
			region: {
				startLine: 238,
				startColumn: 6,
				endLine: 238,
				endColumn: 31,
				startOffset: 10699,
				endOffset: 10724
			}
		},
		{
			text: "STOP IF THE TWO LISTS DIFFER",
			region: {
				startLine: 242,
				startColumn: 39,
				endLine: 242,
				endColumn: 67,
				startOffset: 11072,
				endOffset: 11100
			}
		},
		{
			text: "STOP ALL RELEASES",
			region: {
				startLine: 273,
				startColumn: 6,
				endLine: 273,
				endColumn: 23,
				startOffset: 12553,
				endOffset: 12570
			}
		},
		{
			text: "NEVER overwrite the file before it is saved",
			region: {
				startLine: 274,
				startColumn: 4,
				endLine: 274,
				endColumn: 47,
				startOffset: 12618,
				endOffset: 12661
			}
		}
	],
	completionCriteria: [
		{
			text: "The release has an SBOM that parses, has components, and names the version and the commit of the release",
			region: {
				startLine: 289,
				startColumn: 7,
				endLine: 289,
				endColumn: 111,
				startOffset: 13456,
				endOffset: 13560
			}
		},
		{
			text: "Its signature verifies, with the command that users are given, on a machine that did not make it",
			region: {
				startLine: 290,
				startColumn: 7,
				endLine: 290,
				endColumn: 103,
				startOffset: 13567,
				endOffset: 13663
			}
		},
		{
			text: "Its number of components was compared with that of the release before",
			region: {
				startLine: 291,
				startColumn: 7,
				endLine: 291,
				endColumn: 76,
				startOffset: 13670,
				endOffset: 13739
			}
		},
		{
			text: "The controls that this runbook cites for the failure hold again",
			region: {
				startLine: 292,
				startColumn: 7,
				endLine: 292,
				endColumn: 70,
				startOffset: 13746,
				endOffset: 13809
			}
		},
		{
			text: "Whoever was promised the SBOM was told",
			region: {
				startLine: 293,
				startColumn: 7,
				endLine: 293,
				endColumn: 45,
				startOffset: 13816,
				endOffset: 13854
			}
		},
		{
			text: "The incident record says what happened, and this runbook what was learnt",
			region: {
				startLine: 294,
				startColumn: 7,
				endLine: 294,
				endColumn: 79,
				startOffset: 13861,
				endOffset: 13933
			}
		}
	]
};
export { policy };
