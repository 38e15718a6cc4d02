import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // Timings of plugins are no warning to whoever only wants to start Nhịp.
  build: { rolldownOptions: { checks: { pluginTimings: false } } }
});
