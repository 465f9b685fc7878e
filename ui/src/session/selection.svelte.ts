// What is selected, and where the keyboard is in the grid of the map. It lives in the window alone.

/** A place that the arrow keys stop at. */
export interface Stop {
  /** The lane; null in the stage band. */
  lane: string | null;
  /** The touchpoint whose column it is; in the stage band, and under a stage without touchpoints, the stage. */
  column: string;
  /** The element there; null in an empty cell. */
  key: string | null;
  /** Which of its texts; only on a persona sheet, where each is a stop. */
  field?: string;
}

export class Selection {
  /** Ids of the stages, touchpoints, cards and links that are selected. */
  ids = $state.raw<ReadonlySet<string>>(new Set());
  /** Where the keyboard is; null before it was used. */
  focus = $state.raw<Stop | null>(null);
  /** What is selected although it is not drawn yet. */
  readonly #coming = new Set<string>();

  /** The one thing that is selected; null when none or several are. */
  get only(): string | null {
    const [only, ...more] = this.ids;
    return only !== undefined && more.length === 0 ? only : null;
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  select(...ids: string[]): void {
    this.ids = new Set(ids);
  }

  toggle(id: string): void {
    const ids = new Set(this.ids);
    if (!ids.delete(id)) ids.add(id);
    this.ids = ids;
  }

  clear(): void {
    if (this.ids.size > 0) this.ids = new Set();
  }

  /** The same, whatever is selected later. */
  copy(): Selection {
    const copy = new Selection();
    copy.ids = this.ids;
    copy.focus = this.focus;
    return copy;
  }

  /** Selects what is being made; it stays selected until `made` is answered. */
  selectComing(id: string, made: Promise<unknown>): void {
    this.#coming.add(id);
    this.select(id);
    void made.finally(() => this.#coming.delete(id));
  }

  /** Forgets what is not there any more. */
  keep(exists: (id: string) => boolean): void {
    const ids = [...this.ids].filter((id) => this.#coming.has(id) || exists(id));
    if (ids.length < this.ids.size) this.ids = new Set(ids);
  }
}
