// The document of this window as far as the window knows it: what the last answer of Rust said. Everything here is
// replaced by answers and never changed in place; every change is asked for.
import type { Command } from '../core/bindings/edit';
import type { Filter, Language, MapId } from '../core/bindings/model';
import type {
  Copied,
  Export,
  Exported,
  FileView,
  FixOf,
  Hit,
  Inspection,
  Look,
  MapEntry,
  Message,
  Opened,
  Difference,
  Outline,
  Paste,
  Pasted,
  PersonaEntry,
  Recoverable,
  Replace,
  Replaced,
  PictureOn,
  Requests,
  ResourceEntry,
  RulesOfMap,
  Save,
  Show,
  Update,
} from '../core/bindings/request';
import { request, RequestError } from '../core/request';
import { Picture } from './picture.svelte';
import { Problems } from './problems.svelte';
import type { PictureFile } from './pictures';
import { pictureFrom } from './pictures';
import { Queue } from './queue';

export type Ask = <K extends keyof Requests>(name: K, payload: Requests[K][0]) => Promise<Requests[K][1]>;

const NOTHING: Outline = {
  language: 'en',
  theme: 'daylight',
  page: 'wide',
  kind: 'strategic',
  persona: null,
  stages: [],
  lanes: [],
  links: [],
};

const CLEAR: Look = {
  filter: { mode: 'dim' },
  faint: [],
  views: [],
  departments: [],
  channels: [],
  validations: [],
};

/** Several commands as one. */
export function togetherOf(commands: Command[]): Command {
  const [only, ...more] = commands;
  return only && more.length === 0 ? only : { do: 'together', commands };
}

export class Session {
  /** Whether a document is open. */
  opened = $state.raw(false);
  /** Rises with every change of the document; previews do not change it. */
  revision = $state.raw(0);
  /** The file's name, or the document's title. */
  title = $state.raw('');
  /** What the document is called by itself; empty when it has no title of its own. */
  documentTitle = $state.raw('');
  /** Where it is saved; null for a new one. */
  path = $state.raw<string | null>(null);
  saved = $state.raw(true);
  /** Message keys of the steps that undo takes back and redo does again. */
  undoStep = $state.raw<string | null>(null);
  redoStep = $state.raw<string | null>(null);
  maps = $state.raw<readonly MapEntry[]>([]);
  personas = $state.raw<readonly PersonaEntry[]>([]);
  /** The map that is shown. */
  map = $state.raw<MapId>('');
  outline = $state.raw<Outline>(NOTHING);
  /** The filter through which it is looked at. */
  look = $state.raw<Look>(CLEAR);
  /** What had to be repaired when the file was opened. */
  repairs = $state.raw<readonly Message[]>([]);
  /** Changes of the file that was opened which a crash left and which it does not show. */
  recoverable = $state.raw<Recoverable | null>(null);
  /** The file that was opened is open in another window too. */
  shared = $state.raw(false);
  /** Which part of the file that was opened was seen last. */
  view = $state.raw<FileView | null>(null);
  /** Whether every change is kept until it is saved. */
  kept = $state.raw(true);
  /** Why the last change was refused; the window shows it until it is set to null. */
  refusal = $state.raw<Message | null>(null);
  /** Whether the picture shows a preview and not the document. */
  previewing = $state.raw(false);
  readonly picture = new Picture();
  /** Nothing happens on the map yet: it has no touchpoint. */
  readonly blank = $derived(this.outline.stages.every((stage) => stage.touchpoints.length === 0));
  /** What the checker found. */
  readonly problems = new Problems(() => this.blank);

  /** The map that is shown is about a persona alone: it has no stages, touchpoints and lanes. */
  readonly onSheet = $derived(this.outline.kind === 'personaSheet');

  /** What is asked of Rust. */
  readonly #queue = new Queue();
  /** What a person did; each may ask for several things. */
  readonly #turns = new Queue();
  #typing = false;
  #run = 0;
  readonly #ask: Ask;

  constructor(ask: Ask = request) {
    this.#ask = ask;
  }

  get findings() {
    return this.picture.findings;
  }

  // Files: these reject with a RequestError, which the dialog that asked shows.

  open(path: string): Promise<void> {
    return this.#queue.add(async () => this.#take(await this.#ask('open', { path })));
  }

  new(template: string, language: Language): Promise<void> {
    return this.#queue.add(async () => this.#take(await this.#ask('new', { template, language })));
  }

  /** Rejects with `error-no-path` when the document has no file yet. */
  save(how: Save = {}): Promise<void> {
    return this.inTurn(() => this.#queue.add(async () => this.#update(await this.#ask('save', how))));
  }

  /** Opens what a crash left. */
  restore(id: string): Promise<void> {
    return this.#queue.add(async () => this.#take(await this.#ask('restore', { id })));
  }

  /** Goes on with what this window had open before its page was loaded again. */
  resume(): Promise<void> {
    return this.#queue.add(async () => {
      this.#update(await this.#ask('show', {}));
      this.opened = true;
    });
  }

  /** Takes what another program wrote to the file. */
  reload(): Promise<void> {
    return this.#queue.add(async () => this.#take(await this.#ask('reload', {})));
  }

  /** Keeps the document although another program wrote to the file. */
  keepMine(): Promise<void> {
    return this.#queue.add(async () => this.#update(await this.#ask('keepMine', {})));
  }

  /** How the file that another program changed differs from the document. */
  compare(): Promise<Difference> {
    return this.#queue.add(() => this.#ask('compare', {}));
  }

  saveAs(path: string): Promise<void> {
    return this.inTurn(() => this.#queue.add(async () => this.#update(await this.#ask('saveAs', { path }))));
  }

  export(what: Export): Promise<Exported> {
    return this.inTurn(() => this.#queue.add(() => this.#ask('export', what)));
  }

  /** All that was exported of this document before, to the same files. */
  exportAgain(): Promise<Exported[]> {
    return this.inTurn(() => this.#queue.add(() => this.#ask('exportAgain', {})));
  }

  /** Everything about the things of these ids; about the map when there are none. */
  inspect(ids: string[]): Promise<Inspection> {
    return this.#queue.add(() => this.#ask('inspect', { ids }));
  }

  /** Where words stand, in all maps of the document. */
  find(words: string): Promise<Hit[]> {
    return this.#queue.add(() => this.#ask('find', { words }));
  }

  /** Puts other words in the place of those that are found; rejects with a RequestError when it cannot be. */
  replace(what: Replace): Promise<Replaced> {
    return this.#queue.add(async () => {
      const replaced = await this.#ask('replace', what);
      this.#update(replaced.update);
      return replaced;
    });
  }

  /** The things of these ids, for the clipboard. */
  copy(ids: string[]): Promise<Copied> {
    return this.#queue.add(() => this.#ask('copy', { ids }));
  }

  /** Puts what is on a clipboard into the map; rejects with a RequestError when it cannot be. */
  paste(what: Paste): Promise<Pasted> {
    return this.#queue.add(async () => {
      const pasted = await this.#ask('paste', what);
      if (pasted.update) this.#update(pasted.update);
      return pasted;
    });
  }

  /** A template as the address of a picture. */
  thumbnail(template: string, language: Language): Promise<string> {
    return this.#ask('thumbnail', { template, language });
  }

  // Changes: these resolve with whether it was done; when not, `refusal` says why.

  apply(command: Command): Promise<boolean> {
    const run = this.#typing ? this.#run : null;
    return this.#change(() => (run === null ? this.#ask('apply', command) : this.#ask('type', { command, run })));
  }

  /**
   * Does what a person asked for when all that they asked for before is done and answered: what is done on top of a
   * change goes by what it made, also when it is done before the answer. A turn must not wait for another.
   */
  inTurn<T>(job: () => Promise<T>): Promise<T> {
    return this.#turns.add(job);
  }

  /** Resolves when everything that was asked for is answered. */
  answered(): Promise<void> {
    return this.inTurn(() => this.#queue.add(() => Promise.resolve()));
  }

  /** What is applied until `endTyping` is one step of undo. */
  beginTyping(): void {
    this.#typing = true;
    this.#run += 1;
  }

  endTyping(): void {
    this.#typing = false;
  }

  /** Several changes as one step. */
  together(commands: Command[]): Promise<boolean> {
    return commands.length === 0 ? Promise.resolve(true) : this.apply(togetherOf(commands));
  }

  /** Takes a picture's file into the document and shows it there, as one step. */
  async takePicture(file: PictureFile, on: PictureOn): Promise<boolean> {
    const read = await pictureFrom(file);
    if ('from' in read) return this.#change(() => this.#ask('takePicture', { from: read.from, on }));
    this.refusal = read.refusal;
    return false;
  }

  undo(): Promise<boolean> {
    return this.inTurn(() => this.#change(() => this.#ask('undo', {})));
  }

  redo(): Promise<boolean> {
    return this.inTurn(() => this.#change(() => this.#ask('redo', {})));
  }

  /** Does a fix of a finding. */
  fix(which: FixOf): Promise<boolean> {
    return this.#change(() => this.#ask('fix', which));
  }

  /** Does every fix that nobody would want otherwise, as one step. */
  fixAll(): Promise<boolean> {
    return this.#change(() => this.#ask('fixAll', {}));
  }

  /** The rules of the checker, and what the map makes of them. */
  rules(): Promise<RulesOfMap> {
    return this.#queue.add(() => this.#ask('rules', {}));
  }

  /** Checks the map again: the user has changed what they make of the rules. */
  check(): Promise<boolean> {
    return this.#change(() => this.#ask('check', {}));
  }

  /** What there is and what is needed. */
  resources(): Promise<ResourceEntry[]> {
    return this.#queue.add(() => this.#ask('resources', {}));
  }

  /** Shows an audience what was chosen alone, or the map as it is again. */
  present(on: boolean): Promise<boolean> {
    return this.#change(() => this.#ask('present', { on }));
  }

  /** Looks at the map through a filter; an empty one shows all of it. */
  filter(filter: Filter): Promise<boolean> {
    return this.#change(() => this.#ask('filter', filter));
  }

  show(what: Show): Promise<boolean> {
    return this.#change(() => this.#ask('show', what));
  }

  /** Shows what a command would do; null shows the document again. Of several that wait, the latest wins. */
  preview(command: Command | null): Promise<boolean> {
    return this.#preview(() => this.#ask('preview', command), command !== null);
  }

  /** Shows what a fix would do; `preview(null)` shows the document again. */
  previewFix(which: FixOf): Promise<boolean> {
    return this.#preview(() => this.#ask('previewFix', which), true);
  }

  async #preview(ask: () => Promise<Update>, previewing: boolean): Promise<boolean> {
    try {
      await this.#queue.addLatest('preview', async () => {
        this.#update(await ask());
        this.previewing = previewing;
      });
      return true;
    } catch (error) {
      // What a gesture passes over on its way may well be refused; the drop itself is what gets told.
      if (error instanceof RequestError) return false;
      throw error;
    }
  }

  async #change(ask: () => Promise<Update>): Promise<boolean> {
    try {
      await this.#queue.add(async () => {
        this.#update(await ask());
        this.previewing = false;
      });
      this.refusal = null;
      return true;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.refusal = error.shown;
      if (this.previewing) await this.preview(null);
      return false;
    }
  }

  #take(opened: Opened): void {
    this.#update(opened.update);
    this.repairs = opened.repairs;
    this.recoverable = opened.recoverable;
    this.shared = opened.shared;
    this.view = opened.view;
    this.refusal = null;
    this.previewing = false;
    this.opened = true;
  }

  #update(update: Update): void {
    this.revision = update.revision;
    this.title = update.title;
    this.documentTitle = update.documentTitle;
    this.path = update.path;
    this.saved = update.saved;
    this.kept = update.kept;
    this.undoStep = update.undo;
    this.redoStep = update.redo;
    this.maps = update.maps;
    this.personas = update.personas;
    this.map = update.map;
    this.outline = update.outline;
    this.look = update.look;
    this.picture.patch(update.scene);
    this.problems.patch(update.problems);
  }
}
