import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ precompress: false }),
    typescript: {
      config: (config) => {
        config.include = [...(config.include ?? []), '../scripts/**/*', '../tests/**/*', '../*.config.*'];
      }
    }
  }
};
