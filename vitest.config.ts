import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Without this, two copies of graphql are loaded and neither knows the other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    typecheck: { enabled: false },
  },
})
