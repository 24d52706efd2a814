import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/build/**', 'node_modules/**'],
    pool: 'threads',
    testTimeout: 60_000,
  },
});
