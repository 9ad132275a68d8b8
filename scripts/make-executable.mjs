// The last step of the build: npx marks a package's command as executable only when it first meets it, and the compiler writes it anew.
import { chmodSync } from 'node:fs'

chmodSync('dist/cli/main.js', 0o755)
