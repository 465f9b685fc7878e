import { mount } from 'svelte';

import App from './App.svelte';
import { loadFonts } from './core/fonts';

// Text is measured in Rust, so it looks right from the first frame only with the bundled fonts.
await loadFonts();
const target = document.getElementById('app');
if (target) mount(App, { target });
