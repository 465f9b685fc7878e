// What is being typed into a field before it counts: kept on Enter, on leaving, and after a pause; Escape takes it back.
// While an input method composes, nothing is kept and Enter belongs to it.

/** How long typing may rest before it is kept, ms. */
export const PAUSE = 800;

interface Field {
  /** What is kept now. */
  value: () => string;
  /** Keeps another text, which `value` says sooner or later; false is a refusal, which leaves `value` as it was. */
  keep: (text: string) => unknown;
}

export class Draft {
  #typed = $state<string | null>(null);
  /** What was kept, until the answer says it in its own words: what is shown never goes back in between. */
  #shown = $derived.by(() => this.field.value());
  #kept: string | null = null;
  #before: string | null = null;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly field: Field) {}

  /** What the field shows. */
  get text(): string {
    return this.#typed ?? this.#shown;
  }

  type(text: string): void {
    this.#before ??= this.#shown;
    this.#typed = text;
    clearTimeout(this.#timer);
    if (!this.#composing) this.#timer = setTimeout(() => this.#keep(), PAUSE);
  }

  compose(composing: boolean): void {
    this.#composing = composing;
    clearTimeout(this.#timer);
    if (!composing && this.#typed !== null) this.#timer = setTimeout(() => this.#keep(), PAUSE);
  }

  /** Enter, or the field is left. */
  async finish(): Promise<void> {
    clearTimeout(this.#timer);
    this.#composing = false;
    const typed = this.#typed;
    await this.#keep();
    this.#before = null;
    this.#kept = null;
    // Typing may have gone on while the core answered.
    if (this.#typed === typed) this.#typed = null;
  }

  /** Escape: back to what was there when typing began. */
  async cancel(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#kept !== null && this.#before !== null) await this.#ask(this.#before);
    this.#typed = null;
    this.#before = null;
    this.#kept = null;
  }

  async #keep(): Promise<void> {
    const typed = this.#typed;
    if (typed === null || typed === (this.#kept ?? this.#shown)) return;
    this.#kept = typed;
    await this.#ask(typed);
  }

  async #ask(text: string): Promise<void> {
    this.#shown = text;
    if ((await this.field.keep(text)) === false) this.#shown = this.field.value();
  }
}
