import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// The development bridge (`cargo run -p app --example bridge`) answers requests when the UI runs in a plain browser.
const bridge = process.env['THROUGHLINE_BRIDGE'] ?? 'http://127.0.0.1:1421';

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: {
    host: '127.0.0.1',
    port: 1420,
    strictPort: true,
    // Messages are imported from the Rust crate `words`, which lies outside ui/.
    fs: { allow: ['..'] },
    proxy: { '/request': bridge, '/fonts': bridge, '/events': bridge },
  },
  build: { target: ['es2022', 'safari16.4'], outDir: 'dist', emptyOutDir: true, sourcemap: false },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
});
