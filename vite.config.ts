import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Chart.js' scales of time, of logarithms and of circles read the defaults of others while they are defined. A bundler
 * takes that for a deed and ships them to every reader: 6 kB that nothing uses. Marked as pure they stay out.
 */
const unusedScales: Plugin = {
  name: 'unused-scales',
  apply: 'build',
  transform: {
    filter: { id: /chart\.js\/dist\/chart\.js$/ },
    handler: (code) => ({
      code: code.replace(
        /(?<=: |= )(?:Ticks\.formatters|TimeScale)\.\w+(?=[,;\n])/g,
        '/* @__PURE__ */ (() => $&)()'
      ),
      map: null
    })
  }
};

/** What so many pages and parts share comes as one script: one request instead of a dozen, and packed together. */
const COMMON = { name: 'common', test: /\/src\/lib\//, minShareCount: 14 };

export default defineConfig({
  plugins: [sveltekit(), unusedScales],
  // Timings of plugins are no warning to whoever only wants to start Nhịp.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [COMMON] } } } } }
  }
});
