import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Without this, two copies of graphql are loaded and neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    // A busy machine is no broken promise: what hangs is still ended.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: false },
  },
})
