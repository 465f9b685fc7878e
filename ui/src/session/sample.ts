// A small map for the tests of what is done to it: two stages with two touchpoints and one with none, three lanes, one
// card that spans two touchpoints.
import type { Inspect, Outline, Requests, ScenePatch, Update } from '../core/bindings/request';
import type { Element, Grid, Role } from '../core/bindings/scene';
import type { Box } from '../core/geometry';
import type { Desk } from './context';
import { Camera } from './camera.svelte';
import { Dragging } from './dragging.svelte';
import { Editing } from './editing.svelte';
import { Selection } from './selection.svelte';
import { Session } from './session.svelte';

/** Columns are 100 wide: a and b in s1 from 100, c and d in s2 from 310, the empty s3 from 520. */
export const GRID: Grid = {
  plot: [100, 620],
  band: [50, 100],
  columns: [column('a', 's1', 100), column('b', 's1', 200), column('c', 's2', 310), column('d', 's2', 410)],
  stages: [
    { id: 's1', name: 'Aware', x: 100, width: 200 },
    { id: 's2', name: 'Use', x: 310, width: 200 },
    { id: 's3', name: 'Leave', x: 520, width: 100 },
  ],
  lanes: [
    { id: 'l1', kind: 'touchpoints', name: 'Touchpoints', y: 120, height: 80 },
    { id: 'l2', kind: 'actions', name: 'Actions', y: 210, height: 60 },
    { id: 'l3', kind: 'pains', name: 'Pains', y: 280, height: 60 },
  ],
  emotion: null,
};

export const ELEMENTS: Element[] = [
  element('stage', 's1', { x: 100, y: 50, width: 200, height: 50 }),
  element('stage', 's2', { x: 310, y: 50, width: 200, height: 50 }),
  element('stage', 's3', { x: 520, y: 50, width: 100, height: 50 }),
  ...GRID.columns.map(({ touchpoint, x }) =>
    element('touchpoint', touchpoint, { x: x + 4, y: 120, width: 92, height: 80 }, 'name', touchpoint.toUpperCase()),
  ),
  element('card', 'k1', { x: 104, y: 210, width: 92, height: 60 }, 'text', 'reads reviews'),
  element('card', 'k2', { x: 104, y: 280, width: 192, height: 60 }, 'text', 'no prices'),
];

const OUTLINE: Outline = {
  language: 'en',
  theme: 'daylight',
  page: 'wide',
  kind: 'strategic',
  persona: null,
  stages: GRID.stages.map(({ id, name }) => ({
    id,
    name,
    touchpoints: GRID.columns
      .filter((each) => each.stage === id)
      .map(({ touchpoint }) => ({
        id: touchpoint,
        name: touchpoint.toUpperCase(),
        icon: '',
        felt: null,
        desired: null,
        moment: false,
        cards: touchpoint === 'a' ? ['k1'] : [],
      })),
    complete: { actions: true, touchpoints: true, emotions: false, pains: false, solutions: false, evidence: false },
  })),
  lanes: GRID.lanes.map(({ id, kind, name }) => ({ id, kind, name, hidden: false })),
  links: [],
};

const PATCH: ScenePatch = {
  fresh: true,
  size: [640, 360],
  paper: '#FFFFFF',
  language: 'en',
  description: 'A small map',
  changed: ELEMENTS,
  moved: [],
  removed: [],
  order: ELEMENTS.map(({ key }) => key),
  grid: GRID,
  findings: [],
};

const UPDATE: Update = {
  revision: 1,
  path: null,
  title: 'Small',
  documentTitle: 'Small',
  saved: true,
  kept: true,
  undo: null,
  redo: null,
  maps: [],
  personas: [],
  map: 'm1',
  outline: OUTLINE,
  look: { filter: { mode: 'dim' }, faint: [], views: [], departments: [], channels: [], validations: [] },
  scene: PATCH,
  problems: { fresh: true, splices: [], ignored: [] },
};

/** A request that was sent. */
export type Sent = [name: keyof Requests, payload: unknown];

/** A window that shows the sample, and what it asks for from then on. */
export async function sampleDesk(): Promise<{ desk: Desk; sent: Sent[] }> {
  const sent: Sent[] = [];
  const ask = (name: keyof Requests, payload: unknown): Promise<unknown> => {
    sent.push([name, payload]);
    if (name === 'open') return Promise.resolve({ update: UPDATE, repairs: [], recoverable: null, shared: false });
    if (name === 'inspect') return Promise.resolve(inspectionOf(payload as Inspect));
    return Promise.resolve(UPDATE);
  };
  const desk: Desk = {
    session: new Session(ask as ConstructorParameters<typeof Session>[0]),
    selection: new Selection(),
    camera: new Camera(),
    editing: new Editing(),
    dragging: new Dragging(),
  };
  desk.camera.view = { width: 640, height: 360 };
  desk.camera.page = { width: 640, height: 360 };
  await desk.session.open('/small.journey');
  sent.length = 0;
  return { desk, sent };
}

const CARDS = [
  ['actions', { id: 'k1', text: 'reads reviews', lane: 'l2', stage: 's1', touchpoints: ['a'] }],
  ['pains', { id: 'k2', text: 'no prices', lane: 'l3', stage: 's1', touchpoints: ['a', 'b'] }],
] as const;

function inspectionOf({ ids }: Inspect) {
  const cards = CARDS.filter(([, { id }]) => ids.includes(id));
  return { map: {}, touchpoints: [], cards, stages: [], links: [], personas: [] };
}

function column(touchpoint: string, stage: string, x: number): Grid['columns'][number] {
  return { touchpoint, stage, x, width: 100, name: touchpoint };
}

function element(role: Role, id: string, bounds: Box, field?: string, text = ''): Element {
  const { x, y } = bounds;
  const run = { text, x: 0, width: text.length * 10, rtl: false, face: { latin: 400 as const } };
  const words = {
    kind: 'text' as const,
    x: 10,
    y: 40,
    anchor: 'start' as const,
    style: { size: 20, weight: 400 as const, lead: 26 },
    color: '#000000',
    field: field ?? null,
    maxWidth: 80,
    lines: [{ width: run.width, hang: 0, runs: [run] }],
    width: run.width,
  };
  return { key: `${role}:${id}`, role, id, name: id, at: { x, y }, bounds, items: field ? [words] : [] };
}
