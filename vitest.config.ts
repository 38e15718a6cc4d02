import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const quiet = { setupFiles: ['tests/setup.ts'], env: { TZ: 'UTC', NHIP_TEST: '1' } };

export default defineConfig({
  plugins: [svelte()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure code leaves nothing behind: one world for all files spares compiling them two hundred times.
          isolate: false,
          testTimeout: 60_000,
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/{golden,eval,fuzz,exports}/**/*.test.ts'
          ],
          ...quiet
        }
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          ...quiet
        }
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/prepare.ts'],
          // Pages take their time on a busy machine; a second, the default, is a coin toss there.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          ...quiet
        }
      }
    ]
  }
});
