const OPEN = '$' + '{{'

/** Small plausible workflows and scripts that use the syntax there is. */
export const WORKFLOWS: readonly string[] = [
  `# Release
name: "Release # one"
on:
  push: { tags: ['v*', "[0-9]+.*"] } # tags
  workflow_dispatch:
    inputs: &inputs
      tag: {type: string, required: true}
permissions: {}
env: {A: &a one, B: *a}
jobs:
  build:
    if: github.ref == 'refs/heads/main' && (!cancelled() || contains(fromJSON('["a"]'), github.actor))
    runs-on: [self-hosted, "${OPEN} matrix.os }}"]
    steps:
      - uses: actions/checkout@0000000000000000000000000000000000000000 # v4
        with:
          fetch-depth: 0
      - name: >-
          Sign the
            files

          now
        run: |
          set -euo pipefail
          for f in dist/*.whl; do
            cosign sign-blob --yes "$f" --bundle "$f.sigstore" || true
          done
          VERSION="$(git describe --tags "${OPEN} inputs.tag }}" | sed 's/^v//')"
          cat <<EOF > notes.md
          # $VERSION
          EOF
          if ! cosign verify-blob --certificate-identity-regexp "https://github.com/${OPEN} github.repository }}/*" x; then exit 1; fi
`,
  `on: [push, pull_request]
jobs:
  call:
    uses: ./.github/workflows/a.yml
    secrets: inherit
    with: &with
      text: 'it''s "quoted"
        over

        lines'
      more: "tab\\tuni\\u0041 \\
        continued"
  copy:
    needs: call
    runs-on: windows-latest
    defaults: {run: {shell: pwsh}}
    steps:
    - run: |2-
         $ErrorActionPreference = 'Stop'
         foreach ($f in Get-ChildItem dist) {
           & "C:\\tools\\signtool.exe" sign /fd SHA256 "$($f.FullName)" | Out-Host
         }
    - shell: cmd
      run: >
        @echo off

        call signtool sign "a b.exe" || exit /b 1
    - run: echo ${OPEN} format('{0}', toJSON(github.event.issue['title'])) }} && echo ${OPEN} secrets.* }}
    - *with
    - <<: *with
      run:
`,
  `{name: flow, on: push, jobs: {a: {runs-on: x, steps: [{run: "a | b && c"}, {uses: docker://alpine:3}, ? [k] : v]}}}
`,
]

export const SCRIPTS: readonly string[] = [
  'sudo env A=b timeout 5 bash -c \'cosign sign "$X" | tee log || :\' >> out 2>&1 <<< "$(date)" &\n',
  'case "$1" in a|b) f() { eval "x $(y `z`)"; }; f ;; *) [[ -n $A && ! -f b ]] || return 1 ;; esac\n',
  'while read -r l; do ((i++)); done < <(find . -print0 | xargs -0 -I {} sh -c "echo {}")\nA=(1 "2" $3)\nexport B=${A[@]:-x}\n',
  'try { Invoke-WebRequest -Uri "https://x/$($a.b)" -ErrorAction SilentlyContinue } catch { throw }\n$x = @{ a = @(1, 2) }\n',
  '@echo off\r\nset A=b\r\nif exist "c d" (call e ^\r\n f > g 2>&1) else exit /b 0\r\n',
]
