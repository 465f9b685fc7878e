import { expect, test } from 'vitest';

import icons from '../../../src-tauri/crates/draw/src/channels.rs?raw';
import presets from '../../../src-tauri/crates/journey/src/model/channels.rs?raw';
import { words } from '../words/words.svelte';
import { CHANNELS, iconNamed } from './channels';

test('the channels offered are those that maps are drawn with (000-03)', () => {
  const iconOf = new Map([...icons.matchAll(/\("(\w+)", "([\w-]+)"\)/g)].map(([, id, icon]) => [id, icon]));
  const drawn = [...presets.matchAll(/preset\("(\w+)", (\w+), \w+\)/g)].map(([, id, mode]) => ({
    id,
    icon: iconOf.get(id),
    mode: mode?.toLowerCase(),
  }));
  expect(CHANNELS).toEqual(drawn);
});

test('each has words and an icon of its own', () => {
  expect(CHANNELS.filter(({ id }) => !words.knows(`channel-${id}`))).toEqual([]);
  expect(CHANNELS.filter(({ icon }) => iconNamed(icon) === iconNamed('circle'))).toEqual([]);
});
