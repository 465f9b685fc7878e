// The café map, built from the blank one twice: with the keyboard alone, and with the pointer alone. Both files are equal
// but for ids, and say what the built-in map says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Persona } from '../src/core/bindings/model';
import {
  factsOfCard,
  factsOfMap,
  factsOfPersona,
  factsOfStage,
  factsOfTouchpoint,
  sayByKeyboard,
  sayByPointer,
  walkTo as walkMenuTo,
} from './facts';
import type { App, Place, SavedDocument, SavedMap } from './fixture';
import { expect, test } from './fixture';
import { word } from './words';

const TEMPLATES = join(import.meta.dirname, '../../src-tauri/crates/templates/maps');
const sample = JSON.parse(readFileSync(join(TEMPLATES, 'cafe/en.journey'), 'utf8')) as SavedDocument;
const cafe = mapOf(sample);
const persona = sample.personas[0] as Persona;
const MAP_FACTS = factsOfMap(cafe as SavedMap & Parameters<typeof factsOfMap>[0]);
const touchpoints = cafe.stages.flatMap((stage) => stage.touchpoints);
const at = (id: string | undefined) => touchpoints.findIndex((touchpoint) => touchpoint.id === id);
const textOf = (id: string) => cafe.cards.find((card) => card.id === id)?.text ?? '';
const cardsIn = (lane: string) => cafe.cards.filter((card) => card.lane === lane);

/** A map with nothing in it but stages and lanes. */
const BLANK = {
  format: 'throughline-journey',
  version: 1,
  title: 'Blank map',
  personas: [],
  maps: [
    {
      id: 'm1',
      title: '',
      kind: 'strategic',
      state: 'current',
      language: 'en',
      theme: 'daylight',
      page: 'wide',
      stages: ['Before', 'Start', 'During', 'After'].map((name, index) => ({
        id: `s${index + 1}`,
        name,
        touchpoints: [],
      })),
      lanes: ['touchpoints', 'actions', 'emotion', 'pains', 'opportunities', 'solutions'].map((id) => ({
        id,
        kind: id,
      })),
      cards: [],
    },
  ],
};

/** The file with the ids of what was made numbered in the order of their making. */
function withoutIds(document: SavedDocument): unknown {
  const { stages, lanes, cards, links = [] } = mapOf(document);
  const made = [document.personas, stages, stages.flatMap((stage) => stage.touchpoints), lanes, cards, links];
  const ids = made.flatMap((list: { id: string }[]) => list.map(({ id }) => id));
  const numbered = ids.reduce((text, id, index) => text.replaceAll(`"${id}"`, `"#${index}"`), JSON.stringify(document));
  return JSON.parse(numbered);
}

function mapOf({ maps: [map] }: SavedDocument): SavedMap {
  if (!map) throw new Error('the file has no map');
  return map;
}

/** What both runs were to build, by names, without the portrait. */
function said({ personas, ...document }: SavedDocument) {
  const map = mapOf({ personas, ...document });
  const all = map.stages.flatMap((stage) => stage.touchpoints);
  const name = (id: string) => all.find((touchpoint) => touchpoint.id === id)?.name;
  const kind = (lane: string) => map.lanes.find(({ id }) => id === lane)?.kind;
  return {
    facts: [map.title, map['theme'], map['goal'], map['scope'], map['review'], map['source']],
    personas: personas.map((each) => ({ ...each, id: each.id === map['persona'], portrait: undefined })),
    stages: map.stages.map((stage) => [stage.name, stage.question, stage.role, stage.touchpoints.length]),
    touchpoints: all.map((each) => ({ ...each, id: undefined })),
    cards: map.cards.map(({ lane, text, touchpoints, pain, solution }) => {
      const answers = solution?.answers?.map((id) => map.cards.find((card) => card.id === id)?.text);
      return [kind(lane), text, touchpoints?.map(name), pain, solution && { ...solution, answers }];
    }),
    links: map.links?.map((link) => [name(link.from), name(link.to), link.label, link.kind]),
    lanes: map.lanes.map((lane) => [lane.kind, lane.label]),
  };
}

const LANES = ['touchpoints', 'actions', 'emotion', 'pains', 'solutions', 'owners'];
const WANTED = {
  ...said(sample),
  lanes: LANES.map((kind) => [kind, kind === 'solutions' ? 'Ideas and\nsolutions' : undefined]),
};

const KIND_WORDS: Record<string, RegExp> = { loopBack: /earlier step/i, repeat: /same again/i };

// A trace keeps the whole window at every key: it takes longer than what it follows.
test.use({ trace: 'on-first-retry' });

test('built with the keyboard and with the pointer, it is the same map', async ({ app, another }) => {
  test.setTimeout(480_000);
  for (const { page } of [app, another]) page.setDefaultTimeout(15_000);
  const [typed, drawn] = await Promise.all([byKeyboard(app), byPointer(another)]);
  expect(said(typed)).toEqual(WANTED);
  expect(withoutIds(drawn)).toEqual(withoutIds(typed));
});

async function byKeyboard(app: App): Promise<SavedDocument> {
  await app.openDocument(BLANK);

  const write = async (text: string) => {
    await expect(app.field).toBeFocused();
    await app.press('ControlOrMeta+a');
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await app.press('Shift+Enter');
      await app.put(line);
    }
    await app.press('Enter');
    await app.settled();
  };

  await sayByKeyboard(app, MAP_FACTS);
  await app.press('ControlOrMeta+k');
  await expect(app.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await app.write(word('persona-add'));
  await app.press('Enter');
  await expect(app.page.getByRole('switch', { name: word('persona-primary') })).toBeVisible();
  await sayByKeyboard(app, factsOfPersona(persona));

  await app.press('ArrowRight', 'ArrowUp');
  for (const [index, stage] of cafe.stages.entries()) {
    if (index > 0) await app.press('ArrowUp', 'ArrowRight');
    await app.press('Enter');
    await write(stage.name);
    await app.press('ContextMenu');
    await app.menu();
    await app.press('ArrowDown', 'Enter');
    await write(stage.question ?? '');
    for (const touchpoint of stage.touchpoints) {
      await app.press('t');
      await write(touchpoint.name);
    }
  }

  // From lane to lane, column by column.
  const walkTo = async (column: number, from: number) => {
    for (let step = from; step < column; step += 1) await app.press('ArrowRight');
  };
  const fill = async (lane: string) => {
    await app.press('Control+Home');
    let column = 0;
    for (const card of cardsIn(lane)) {
      const run = card.touchpoints ?? [];
      await walkTo(at(run[0]), column);
      await app.press('Enter');
      await write(card.text ?? '');
      column = at(run[0]);
      if (run.length < 2) continue;
      await app.press('Space', ...run.slice(1).map(() => 'Shift+ArrowRight'), 'Enter');
      await app.settled();
      // It is one stop now.
      column = at(run.at(-1));
    }
    await app.press('Control+Home');
  };
  await app.press('Control+Home', 'ArrowDown');
  await fill('actions');
  await app.press('ArrowDown');
  for (const [index, { feeling }] of touchpoints.entries()) {
    if (index > 0) await app.press('ArrowRight');
    await app.press('Enter');
    await write(String(feeling?.felt));
    const desired = feeling?.desired ?? 0;
    // The first press makes the point.
    const steps = Math.abs(desired) * 2 + 1;
    for (let step = 0; step < steps; step += 1) {
      await app.press(desired < 0 ? 'Alt+Shift+ArrowDown' : 'Alt+Shift+ArrowUp');
      await app.settled();
    }
  }
  await app.press('Control+Home', 'ArrowDown');
  await fill('pains');
  await app.press('ArrowLeft', 'ArrowDown', 'Delete');
  await app.settled();
  await app.press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await fill('solutions');
  await app.press('ArrowLeft', 'Enter');
  await write('Ideas and\nsolutions');
  await app.press('ContextMenu');
  await app.menu();
  await walkMenuTo(app, 'menuitem', word('canvas-lane-add'), 'ArrowDown');
  await app.press('ArrowRight');
  await expect(app.page.getByRole('menuitem', { name: word('lane-owners'), exact: true })).toBeVisible();
  await app.press('End');
  await walkMenuTo(app, 'menuitem', word('lane-owners'), 'ArrowUp');
  await app.press('Enter');
  await app.settled();

  /** To the first stage, whose first touchpoint lies below. */
  const toStart = () => app.press('Control+Home', ...LANES.map(() => 'ArrowUp'));
  for (const link of cafe.links ?? []) {
    await toStart();
    await app.press('ArrowDown');
    await walkTo(at(link.from), 0);
    await app.press('c');
    for (let step = at(link.from); step > at(link.to); step -= 1) await app.press('ArrowLeft');
    await app.press('Enter');
    await app.menu();
    await walkMenuTo(app, 'menuitem', KIND_WORDS[link.kind] ?? '', 'ArrowDown');
    await app.press('Enter');
    await app.settled();
    await app.press('Enter');
    await write(link.label ?? '');
  }
  await toStart();
  for (const stage of cafe.stages) {
    await sayByKeyboard(app, factsOfStage(stage));
    await app.press('ArrowRight');
  }
  await toStart();
  await app.press('ArrowDown');
  for (const touchpoint of touchpoints) {
    await sayByKeyboard(app, factsOfTouchpoint(touchpoint));
    await app.press('ArrowRight');
  }
  for (const lane of ['pains', 'solutions']) {
    await toStart();
    await app.press(...LANES.slice(0, LANES.indexOf(lane) + 1).map(() => 'ArrowDown'));
    await app.settled();
    for (const card of cardsIn(lane)) {
      const said = app.page.locator('aside.inspector h2', { hasText: card.text ?? '' });
      for (let step = 0; step < touchpoints.length && (await said.count()) === 0; step += 1) {
        await app.press('ArrowRight');
        await app.settled();
      }
      await sayByKeyboard(app, factsOfCard(card, textOf));
    }
  }
  return app.saved();
}

async function byPointer(app: App): Promise<SavedDocument> {
  await app.openDocument(BLANK);
  const { page } = app;
  const paper = async () => {
    const { x, y, width } = await boxOf(app, app.canvas);
    return { x: x + width / 2, y: y + 12 };
  };
  /** What is written is kept by pressing elsewhere. */
  const write = async (text: string) => {
    await expect(app.field).toBeFocused();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await app.press('Shift+Enter');
      await app.put(line);
    }
    await app.click(await paper());
    await app.settled();
  };
  const selectWord = async () => {
    await expect(app.field).toBeFocused();
    const { x, y, height } = await boxOf(app, app.field);
    await page.mouse.dblclick(x + 12, y + height / 2);
  };
  const choose = async (target: Place | ReturnType<App['element']>, name: string | RegExp) => {
    await app.rightClick(target);
    await page.getByRole('menuitem', { name }).click();
  };

  const pressPaper = async () => app.click(await paper());
  await sayByPointer(app, MAP_FACTS, pressPaper);
  await page.getByRole('button', { name: word('wizard-persona-ask') }).click();
  await sayByPointer(app, factsOfPersona(persona), pressPaper);

  const columns: string[] = [];
  for (const [index, stage] of cafe.stages.entries()) {
    const band = app.element(`stage:s${index + 1}`);
    await app.doubleClick(band);
    await selectWord();
    await write(stage.name);
    await choose(band, 'Edit the question');
    await write(stage.question ?? '');
    for (const touchpoint of stage.touchpoints) {
      await app.click(band);
      await page.getByRole('toolbar').getByRole('button', { name: 'Add touchpoint', exact: true }).click();
      await write(touchpoint.name);
      const key = await app.canvas
        .locator(`.sheet .touchpoint[aria-label^="${touchpoint.name}"]`)
        .getAttribute('data-key');
      columns.push(key ?? '');
    }
  }

  const columnOf = (index: number) => boxOf(app, app.element(columns[index] ?? ''));
  const fill = async (lane: string) => {
    for (const card of cardsIn(lane)) {
      const run = card.touchpoints ?? [];
      const header = await app.middle(app.element(`laneHeader:${lane}`));
      const column = await columnOf(at(run[0]));
      const cell = { x: column.x + column.width / 2, y: header.y };
      await page.mouse.move(cell.x, cell.y);
      await app.click(cell);
      await write(card.text ?? '');
      if (run.length < 2) continue;
      const made = await boxOf(app, app.canvas.locator(`.sheet .card[aria-label="${card.text}"]`));
      const last = await columnOf(at(run.at(-1)));
      const edge = { x: made.x + made.width - 1, y: made.y + made.height / 2 };
      await app.drag(edge, { x: last.x + last.width / 2, y: edge.y });
    }
  };
  await fill('actions');
  for (const [index, { feeling }] of touchpoints.entries()) {
    const scale = app.canvas.locator('.sheet .emotionScale text');
    const [good, bad] = [await app.middle(scale.first()), await app.middle(scale.last())];
    const column = await columnOf(index);
    const place = (value: number) => ({
      x: column.x + column.width / 2,
      y: (good.y + bad.y) / 2 - (value / 4) * (bad.y - good.y),
    });
    // The ghost of what is felt waits at neutral, that of what is desired above.
    await page.mouse.move(place(0).x, place(0).y);
    await app.drag(place(0), place(feeling?.felt ?? 0));
    const ghost = (feeling?.felt ?? 0) > 0.5 ? 2 : 1;
    await page.mouse.move(place(ghost).x, place(ghost).y);
    const near = Math.abs(ghost - (feeling?.felt ?? 0)) < 0.5;
    await app.drag(place(ghost), place(feeling?.desired ?? 0), near ? ['Alt'] : []);
  }
  await fill('pains');
  await choose(app.element('laneHeader:opportunities'), 'Delete');
  await app.settled();
  await fill('solutions');
  await app.doubleClick(app.element('laneHeader:solutions'));
  await selectWord();
  await write('Ideas and\nsolutions');
  await choose(app.element('laneHeader:solutions'), word('canvas-lane-add'));
  await page.getByRole('menuitem', { name: word('lane-owners'), exact: true }).click();
  await app.settled();

  for (const link of cafe.links ?? []) {
    const from = await columnOf(at(link.from));
    await app.click(app.element(columns[at(link.from)] ?? ''));
    await app.drag(
      { x: from.x + from.width - 1, y: from.y + from.height / 2 },
      app.element(columns[at(link.to)] ?? ''),
    );
    await page.getByRole('menuitem', { name: KIND_WORDS[link.kind] }).click();
    await app.settled();
    const end = await app.middle(app.canvas.locator('.handles .end').first());
    await choose({ x: end.x, y: end.y - 8 }, 'Edit text');
    await write(link.label ?? '');
  }
  for (const [index, stage] of cafe.stages.entries()) {
    await app.click(app.element(`stage:s${index + 1}`));
    await sayByPointer(app, factsOfStage(stage), pressPaper);
  }
  for (const [index, touchpoint] of touchpoints.entries()) {
    await app.click(app.element(columns[index] ?? ''));
    await sayByPointer(app, factsOfTouchpoint(touchpoint), pressPaper);
  }
  for (const card of [...cardsIn('pains'), ...cardsIn('solutions')]) {
    await app.click(app.canvas.locator(`.sheet .card[aria-label="${card.text}"]`));
    await sayByPointer(app, factsOfCard(card, textOf), pressPaper);
  }
  return app.saved();
}

async function boxOf(app: App, target: ReturnType<App['element']>) {
  await app.settled();
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return box;
}
