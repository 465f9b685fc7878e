// What is chosen in the export dialog, and what it means as options of a request.
import type { LaneId, Page, PersonaId, StageId, Theme } from '../../core/bindings/model';
import type { ExportFormat, ExportOptions } from '../../core/bindings/request';
import type { Scale } from '../pages';

export type Region = 'map' | 'stages' | 'selection' | 'persona';

/** The formats of files, in the order in which they are offered. */
export const FORMATS = ['png', 'svg', 'pdf', 'pptx'] as const satisfies readonly ExportFormat[];

/** What the map has itself. */
export interface Own {
  page: Page;
  theme: Theme;
  stages: readonly StageId[];
  selection: readonly string[];
  /** Whose journey it is, or else the first of the document; null when there is none. */
  persona: PersonaId | null;
}

export class ExportForm {
  format = $state<ExportFormat>('png');
  page = $state<Page>('wide');
  theme = $state<Theme>('daylight');
  region = $state<Region>('map');
  stages = $state.raw<ReadonlySet<StageId>>(new Set());
  sheet = $state<PersonaId | null>(null);
  scale = $state<Scale>('2');
  width = $state(1920);
  transparent = $state(false);
  outlines = $state(false);
  large = $state(false);
  persona = $state(true);
  legend = $state(true);
  sourceLine = $state(true);
  internalRatings = $state(true);
  /** Somebody has said whether the ratings go along. */
  ratingsChosen = false;
  carried = $state(true);
  split = $state(false);
  deck = $state(false);
  notes = $state(false);
  hidden = $state.raw<readonly LaneId[]>([]);

  readonly #own: Own;

  constructor(own: Own, options?: ExportOptions | null) {
    this.#own = own;
    this.page = own.page;
    this.theme = own.theme;
    this.stages = new Set(own.stages);
    this.sheet = own.persona;
    if (options) this.take(options);
  }

  get options(): ExportOptions {
    const stages = this.#own.stages.filter((id) => this.stages.has(id));
    return {
      format: this.format,
      page: this.page,
      theme: this.theme,
      ...(this.format === 'png' && (this.scale === 'width' ? { width: this.width } : { scale: Number(this.scale) })),
      ...(this.region === 'stages' && { stages }),
      ...(this.region === 'selection' && { selection: [...this.#own.selection] }),
      ...(this.region === 'persona' && { persona: this.sheet }),
      ...(this.hidden.length > 0 && { hideLanes: [...this.hidden] }),
      header: this.persona ? 'full' : 'title',
      transparent: this.transparent,
      outlines: this.outlines && this.format !== 'png',
      largeText: this.large,
      hideLegend: !this.legend,
      hideSource: !this.sourceLine,
      hideInternalRatings: !this.internalRatings,
      withoutSource: !this.carried,
      split: this.split,
      deck: this.deck && this.region !== 'persona',
      notes: this.notes,
    };
  }

  /** Chooses what options say; what they leave open is the map's own, and a region is never remembered. */
  take(options: ExportOptions): void {
    if ((FORMATS as readonly string[]).includes(options.format ?? 'png')) this.format = options.format ?? 'png';
    this.page = options.page ?? this.#own.page;
    this.theme = options.theme ?? this.#own.theme;
    if (options.width != null) {
      this.scale = 'width';
      this.width = options.width;
    } else if ([1, 2, 3, 4].includes(options.scale ?? 0)) this.scale = String(options.scale) as Scale;
    this.region = 'map';
    this.hidden = [];
    this.transparent = options.transparent ?? false;
    this.outlines = options.outlines ?? false;
    this.large = options.largeText ?? false;
    this.persona = (options.header ?? 'full') === 'full';
    this.legend = !options.hideLegend;
    this.sourceLine = !options.hideSource;
    this.internalRatings = !options.hideInternalRatings;
    this.carried = !options.withoutSource;
    this.split = options.split ?? false;
    this.deck = options.deck ?? false;
    this.notes = options.notes ?? false;
  }

  /** What becomes of the ratings that we gave ourselves, where there are any. */
  get ratingsFate(): 'both' | 'drawn' | 'carried' | 'stripped' | 'left' {
    if (!this.internalRatings) return this.carried ? 'stripped' : 'left';
    if (!this.carried) return 'drawn';
    return this.region === 'persona' ? 'carried' : 'both';
  }

  chooseRatings(on: boolean): void {
    this.internalRatings = on;
    this.ratingsChosen = true;
  }

  toggleStage(id: StageId): void {
    const stages = new Set(this.stages);
    if (!stages.delete(id)) stages.add(id);
    // A region holds one stage at least.
    if (stages.size > 0) this.stages = stages;
  }
}
