// What the inspector says of something, field by field from the top, and how it is filled in with the keyboard alone or
// with the pointer alone.
import type { Locator } from '@playwright/test';

import type { Card, Evidence, Persona, Touchpoint } from '../src/core/bindings/model';
import type { App } from './fixture';
import { expect } from './fixture';
import { word } from './words';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A field by its label, and what it is to say. */
export type Fact =
  | { write: string; text: string | undefined }
  | { choose: string; option: string | undefined }
  | { switchOn: string; when: boolean | undefined }
  | { check: string }
  | { press: string }
  | { among: string; pick: string | undefined };

const write = (label: string, text: string | undefined): Fact => ({ write: word(label), text });

/** Everything about a map but its page. */
export function factsOfMap(map: MapFacts): Fact[] {
  const { review, source } = map;
  return [
    write('map-title', map.title),
    write('map-goal', map.goal),
    write('map-scope', map.scope),
    { choose: word('map-theme'), option: word(`theme-${map.theme}`) },
    write('review-last', review?.last),
    write('review-every', review?.intervalMonths?.toString()),
    write('review-owner', review?.owner),
    write('source-part-method', source?.method),
    write('source-part-date', source?.date),
    write('source-part-note', source?.note),
  ];
}

interface MapFacts {
  title: string;
  goal: string;
  scope: string;
  theme: string;
  review?: { owner: string; last: string; intervalMonths?: number };
  source?: { method?: string; date?: string; note?: string };
}

/** Everything about a persona but the portrait. */
export function factsOfPersona(persona: Persona): Fact[] {
  return [
    write('field-name', persona.name),
    write('persona-role', persona.role),
    write('field-quote', persona.quote),
    { switchOn: word('persona-primary'), when: persona.primary },
    write('persona-goals-label', persona.goalsLabel ?? undefined),
    write('persona-goals', persona.goals?.join('\n')),
    write('persona-motivations', persona.motivations?.join('\n')),
    write('persona-tasks', persona.tasks?.join('\n')),
    write('persona-pains', persona.pains?.join('\n')),
    write('persona-age', persona.age),
    write('persona-occupation', persona.occupation),
  ];
}

/** What kind of stage it is. */
export function factsOfStage({ role }: { role?: string }): Fact[] {
  return [{ choose: word('stage-role'), option: role && word(`role-${role}`) }];
}

/**
 * Where a touchpoint happens, who owns it, what is felt there in words, whether it is a moment of truth, and what we know
 * it from.
 */
export function factsOfTouchpoint(touchpoint: Touchpoint): Fact[] {
  const { channel, owner, feeling, momentOfTruth, delight, evidence } = touchpoint;
  return [
    { choose: word('field-channel'), option: channel?.preset ? word(`channel-${channel.preset}`) : undefined },
    write('field-channel-label', channel?.label ?? undefined),
    write('owner-department', owner?.department),
    write('field-feeling', feeling?.name),
    write('field-quote', feeling?.quote),
    { switchOn: word('field-moment'), when: momentOfTruth != null },
    { among: word('field-moment-kind'), pick: momentOfTruth ? word(`moment-${momentOfTruth.kind}`) : undefined },
    write('field-note', momentOfTruth?.note),
    { switchOn: word('field-delight'), when: delight },
    ...(evidence ?? []).flatMap(factsOfEvidence),
  ];
}

function factsOfEvidence({ source, customer, quote, date, status }: Evidence): Fact[] {
  return [
    { press: word('evidence-add') },
    { choose: word('field-source'), option: word(`source-${kebab(source)}`) },
    { choose: word('field-customer'), option: customer ? word(`customer-${customer}`) : undefined },
    write('field-quote', quote),
    write('field-date', date),
    { choose: word('field-validation'), option: status ? word(`validation-${status}`) : undefined },
  ];
}

/** What a pain point does, or what a solution answers, brings, costs and takes. */
export function factsOfCard({ pain, solution }: Card, textOf: (card: string) => string): Fact[] {
  const among = (label: string, pick: string | undefined): Fact => ({ among: word(label), pick });
  const facts: Fact[] = [];
  if (pain) {
    const { abandonRisk, solutionKnown, cause, kind } = pain;
    facts.push(
      among('pain-risk', abandonRisk ? word(`risk-${abandonRisk}`) : undefined),
      among('pain-known', solutionKnown ? word(`known-${solutionKnown}`) : undefined),
      write('pain-cause', cause),
      among('pain-kind', kind ? word(`pain-kind-${kind}`) : undefined),
    );
  }
  if (solution) {
    const { answers, impact, effort, chosen, resources } = solution;
    facts.push(
      ...(answers ?? []).map((pain): Fact => ({ check: textOf(pain) })),
      among('solution-impact', impact?.toString()),
      among('solution-effort', effort?.toString()),
      { switchOn: word('solution-chosen'), when: chosen },
      ...(resources ?? []).flatMap(({ name, have }): Fact[] => [
        { press: word('resource-add') },
        write('field-name', name),
        among('resource-state', word(have ? 'legend-have' : 'legend-need')),
      ]),
    );
  }
  return facts;
}

/** Says what there is to say with the keyboard, which is on the canvas before and after. */
export async function sayByKeyboard(app: App, facts: readonly Fact[]): Promise<void> {
  const inspector = app.page.locator('[data-region="inspector"]');
  await app.settled();
  await app.press('F6');
  for (const fact of facts) {
    if ('write' in fact) {
      if (!fact.text) continue;
      await tabTo(app, fieldOf(inspector, fact.write));
      await app.press('ControlOrMeta+a');
      for (const [index, line] of fact.text.split('\n').entries()) {
        if (index > 0) await app.press('Enter');
        await app.put(line);
      }
    } else if ('choose' in fact) {
      if (!fact.option) continue;
      await tabTo(app, chooser(inspector, fact.choose));
      await app.press('Enter');
      await expect(app.page.getByRole('listbox')).toBeVisible();
      await walkTo(app, 'option', fact.option, 'ArrowDown');
      await app.press('Enter');
      await expect(app.page.getByRole('listbox')).toBeHidden();
    } else if ('switchOn' in fact) {
      if (!fact.when) continue;
      await tabTo(app, inspector.getByRole('switch', { name: fact.switchOn, exact: true }));
      await app.press('Space');
    } else if ('check' in fact) {
      await tabTo(app, inspector.getByRole('checkbox', { name: fact.check, exact: true }));
      await app.press('Space');
    } else if ('press' in fact) {
      await tabTo(app, inspector.getByRole('button', { name: fact.press, exact: true }));
      await app.press('Enter');
    } else if (fact.pick) {
      const group = inspector.locator(`[aria-label="${fact.among}"]`);
      await tabTo(app, group);
      await reach(app, group.getByRole('radio', { name: fact.pick, exact: true }), 'ArrowLeft');
      await app.press('Space');
    }
    await app.settled();
  }
  await reach(app, app.canvas.locator('textarea'), 'Shift+F6');
  await app.settled();
}

/** Says what there is to say with the pointer; what is written is kept by pressing the next field, or `elsewhere`. */
export async function sayByPointer(app: App, facts: readonly Fact[], elsewhere: () => Promise<void>): Promise<void> {
  const inspector = app.page.locator('[data-region="inspector"]');
  await app.settled();
  for (const fact of facts) {
    if ('write' in fact) {
      if (!fact.text) continue;
      // Three presses take all of a line.
      await fieldOf(inspector, fact.write).click({ clickCount: 3 });
      for (const [index, line] of fact.text.split('\n').entries()) {
        if (index > 0) await app.press('Enter');
        await app.put(line);
      }
    } else if ('choose' in fact) {
      if (!fact.option) continue;
      await chooser(inspector, fact.choose).click();
      await app.page.getByRole('option', { name: fact.option, exact: true }).click();
      await expect(app.page.getByRole('listbox')).toBeHidden();
    } else if ('switchOn' in fact) {
      if (fact.when) await inspector.getByRole('switch', { name: fact.switchOn, exact: true }).click();
    } else if ('check' in fact) {
      await inspector.getByRole('checkbox', { name: fact.check, exact: true }).click();
    } else if ('press' in fact) {
      await inspector.getByRole('button', { name: fact.press, exact: true }).click();
    } else if (fact.pick) {
      const group = inspector.locator(`[aria-label="${fact.among}"]`);
      await group.getByRole('radio', { name: fact.pick, exact: true }).click();
    }
    await app.settled();
  }
  await elsewhere();
  await app.settled();
}

/** Walks to something by Tab, on or back. */
async function tabTo(app: App, target: Locator): Promise<void> {
  const isBefore = await target.evaluate(
    (found) => (document.activeElement?.compareDocumentPosition(found) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING,
  );
  await reach(app, target, isBefore ? 'Shift+Tab' : 'Tab');
}

/** Presses a key until the keyboard is on something, or in it. */
export async function reach(app: App, target: Locator, key: string): Promise<void> {
  const isReached = () => target.evaluate((found) => found.contains(document.activeElement));
  for (let step = 0; step < 40 && !(await isReached()); step += 1) await app.press(key);
  expect(await isReached(), `${key} leads to ${String(target)}`).toBe(true);
}

/** Walks an open list or menu until that entry has the keyboard. */
export async function walkTo(
  app: App,
  role: 'option' | 'menuitem',
  name: string | RegExp,
  key: 'ArrowDown' | 'ArrowUp',
): Promise<void> {
  const entries = app.page.locator(`[role="${role}"][data-highlighted]`);
  const wanted = typeof name === 'string' ? new RegExp(`^\\s*${name}\\s*$`) : name;
  const found = entries.filter({ hasText: wanted });
  for (let step = 0; step < 40 && (await found.count()) === 0; step += 1) await app.press(key);
  await expect(found).toHaveCount(1);
}

/** The field of this name; of several, the last, which is that of what was added. */
function fieldOf(inspector: Locator, name: string): Locator {
  return inspector.getByRole('textbox', { name, exact: true }).last();
}

/** The button that opens a list; it says what is chosen, too. Of several, the last, as above. */
function chooser(inspector: Locator, label: string): Locator {
  return inspector.locator(`[aria-haspopup="listbox"][aria-label^="${label}"]`).last();
}
