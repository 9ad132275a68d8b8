// The last step of the build: npx marks a package's command as executable only when it first meets it, and the compiler writes it anew.
import { chmodSync } from 'node:fs'

for (const file of ['dist/cli/main.js', 'dist/command/hearsay.js']) chmodSync(file, 0o755)
