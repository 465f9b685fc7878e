import './styles/tokens.css';
import './styles/base.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { loadFonts } from './core/fonts';
import { request } from './core/request';
import { quietWebView } from './core/webview';
import { words } from './words/words.svelte';

// Text is measured in Rust, so it looks right from the first frame only with the bundled fonts.
const [start] = await Promise.all([request('start', {}), loadFonts()]);
words.system = start.language;
quietWebView();
const target = document.getElementById('app');
if (target) mount(App, { target, props: { start } });
