import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'training/**/*.test.ts'],
    testTimeout: 30_000,
    // All cores: left to itself, the runner keeps one for watching files, which is half of a small machine.
    maxWorkers: '100%',
    // Files that one worker runs share what they load: models and lexicons are read once, not once for each of them. Tests leave nothing behind.
    isolate: false,
    // What is printed is held without colours, at a terminal and on a build server alike.
    env: { FORCE_COLOR: '0' },
  },
})
