// The picture of the map that is shown: a Scene, kept by applying the differences that Rust answers with.
import type { Language } from '../core/bindings/model';
import type { ScenePatch } from '../core/bindings/request';
import type { Element, Finding, Grid } from '../core/bindings/scene';

const EMPTY_GRID: Grid = { plot: [0, 0], band: [0, 0], columns: [], stages: [], lanes: [], emotion: null };

export class Picture {
  /** In the order of drawing. */
  elements = $state.raw<readonly Element[]>([]);
  grid = $state.raw<Grid>(EMPTY_GRID);
  /** Page size in px. */
  size = $state.raw({ width: 0, height: 0 });
  /** Page colour. */
  paper = $state.raw('#FFFFFF');
  language = $state.raw<Language>('en');
  /** Alt text of the whole map. */
  description = $state.raw('');
  findings = $state.raw<readonly Finding[]>([]);
  /** Rises when everything is drawn anew: another map or file. */
  generation = $state.raw(0);

  readonly #byKey = new Map<string, Element>();
  #order: string[] = [];

  /** The element of this key. */
  get(key: string): Element | undefined {
    return this.elements.length === 0 ? undefined : this.#byKey.get(key);
  }

  /** Every element that shows the record of this id, in the order of drawing. */
  ofRecord(id: string): Element[] {
    return this.elements.filter((element) => element.id === id);
  }

  patch(patch: ScenePatch): void {
    if (patch.fresh) {
      this.#byKey.clear();
      this.#order = [];
      this.generation += 1;
    }
    for (const key of patch.removed) this.#byKey.delete(key);
    const added = patch.changed.filter((element) => !this.#byKey.has(element.key)).map((element) => element.key);
    for (const element of patch.changed) this.#byKey.set(element.key, element);
    for (const [key, x, y] of patch.moved) {
      const element = this.#byKey.get(key);
      if (element) this.#byKey.set(key, movedTo(element, x, y));
    }
    this.#order = patch.order ?? [...this.#order, ...added];
    this.elements = this.#order.flatMap((key) => this.#byKey.get(key) ?? []);
    this.size = { width: patch.size[0], height: patch.size[1] };
    this.paper = patch.paper;
    this.language = patch.language;
    this.description = patch.description;
    this.findings = patch.findings;
    if (patch.grid) this.grid = patch.grid;
    else if (patch.fresh) this.grid = EMPTY_GRID;
  }
}

function movedTo(element: Element, x: number, y: number): Element {
  const { bounds, at } = element;
  return { ...element, at: { x, y }, bounds: { ...bounds, x: bounds.x + x - at.x, y: bounds.y + y - at.y } };
}
