// Opening, making, saving and leaving documents, with everything that has to be asked on the way.
import type { Language } from '../core/bindings/model';
import type { Exported, ExportOptions, ExportPreset, Handed, Recoverable } from '../core/bindings/request';
import { request, RequestError } from '../core/request';
import { finishWriting } from '../core/webview';
import type { Notices } from '../parts/notices.svelte';
import type { Session } from '../session/session.svelte';
import { words } from '../words/words.svelte';
import { Outside } from './outside.svelte';
import { messageOf, type Questions } from './questions.svelte';

const EXTENSION = '.journey';

export class Files {
  /** The start screen is shown over the document that is open. */
  starting = $state(false);
  /** How much of an export is done, 0–1; null while there is none. */
  exporting = $state<number | null>(null);
  /** The map of which the user has said that its own ratings go along. */
  #ratings: string | null = null;
  /** What other programs do to the file. */
  readonly outside: Outside;

  constructor(
    private readonly session: Session,
    private readonly questions: Questions,
    private readonly notices: Notices,
    /** Another document is shown. */
    private readonly shown: () => unknown,
  ) {
    this.outside = new Outside(session, questions);
  }

  /** Opens a file; asks for one when none is given. What is open stays: another file gets a window of its own. */
  async open(path?: string): Promise<void> {
    try {
      const chosen = path ?? (await request('pickOpen', {}));
      if (chosen === null) return;
      // A question that is asked, the wizard for one, is about what becomes of this window.
      const begun = this.session.opened || this.questions.now !== undefined;
      if (begun && (await this.#inAnotherWindow(chosen))) return;
      if (!(await this.#mayLeave())) return;
      await this.session.open(chosen);
    } catch (error) {
      return this.questions.problem('open', error);
    }
    await this.#show();
    await this.#offer();
  }

  /** A window of its own with the start screen. */
  async newWindow(): Promise<void> {
    await request('openWindow', { path: null }).catch((error: unknown) => this.notices.error(sentence(error)));
  }

  /** Opens what a crash left. */
  async restore(id: string): Promise<void> {
    if (!(await this.#mayLeave())) return;
    try {
      await this.session.restore(id);
    } catch (error) {
      return this.questions.problem('open', error);
    }
    await this.#show();
    this.notices.done(words.say('recovery-done'));
  }

  /** Whether a new map was made. */
  async new(template: string, language: Language): Promise<boolean> {
    if (!(await this.#mayLeave())) return false;
    try {
      await this.session.new(template, language);
    } catch (error) {
      await this.questions.problem('new', error);
      return false;
    }
    await this.#show();
    return true;
  }

  /** Whether it is saved now. */
  async save(): Promise<boolean> {
    if (this.session.path === null) return this.saveAs();
    try {
      await this.session.save();
      this.outside.clear();
      return true;
    } catch (error) {
      const { key } = messageOf(error);
      if (key === 'error-no-path') return this.saveAs();
      if (key === 'error-file-changed') return this.#saveOver(this.session.path);
      await this.questions.problem('save', error);
      return false;
    }
  }

  /** Forgets what a crash left; whether the user agreed. */
  async discard(left: Recoverable): Promise<boolean> {
    if (!(await this.questions.discard(left))) return false;
    await request('discard', { id: left.id }).catch((error: unknown) => this.notices.error(sentence(error)));
    return true;
  }

  /** Saves without a question; what goes wrong is told once and waits for a person. */
  async autosave(): Promise<void> {
    try {
      await this.session.save({ auto: true });
    } catch (error) {
      if (messageOf(error).key === 'error-file-changed') return this.outside.hear('changed');
      this.notices.error(sentence(error));
    }
  }

  async saveAs(): Promise<boolean> {
    try {
      const path = await request('pickSave', { suggested: nameFor(this.session.title, EXTENSION) });
      if (path === null) return false;
      await this.session.saveAs(path);
      this.outside.clear();
      return true;
    } catch (error) {
      await this.questions.problem('save', error);
      return false;
    }
  }

  /** Asks what to export. */
  async askExport(): Promise<void> {
    try {
      await this.questions.export(await request('exportMemory', {}));
    } catch (error) {
      await this.questions.problem('export', error);
    }
  }

  /** Writes pictures or slides where the user chooses; null when they do not. */
  async export(what: ExportOptions): Promise<Exported | null> {
    try {
      const suggested = nameFor(this.session.title, `.${what.format ?? 'png'}`);
      const path = await request('pickSave', { suggested });
      if (path === null) return null;
      const exported = await this.#busy(() => this.#exportTo(path, what));
      if (exported) this.#tellExported([exported]);
      return exported;
    } catch (error) {
      if (messageOf(error).key !== 'error-export-stopped') await this.questions.problem('export', error);
      return null;
    }
  }

  /** Writes again what was exported of this document before, to the same files (000-13); the first time, asks. */
  async exportAgain(): Promise<void> {
    try {
      this.#tellExported(await this.#busy(() => this.session.exportAgain()));
    } catch (error) {
      const { key } = messageOf(error);
      if (key === 'error-nothing-exported') return this.askExport();
      if (key !== 'error-export-stopped') await this.questions.problem('export', error);
    }
  }

  /** Stops the export that runs; nothing of the file that it is at is left. */
  async stopExport(): Promise<void> {
    await request('stopExport', {}).catch((error: unknown) => this.notices.error(sentence(error)));
  }

  /** Puts the map on the clipboard: as a picture, or its words. */
  async copyPicture(options: ExportOptions, outline = false): Promise<void> {
    try {
      const handed = await request('copyPicture', { options, outline });
      this.#tellHanded(outline ? 'copied-outline' : 'copied-picture', handed);
    } catch (error) {
      await this.questions.problem('copy', error);
    }
  }

  /** Lets the user drag the files out of the window; the mouse button is held. */
  async dragPicture(options: ExportOptions): Promise<void> {
    try {
      const name = nameFor(this.session.title, `.${options.format ?? 'png'}`);
      this.#tellHanded('dragged-picture', await request('dragPicture', { options, name }));
    } catch (error) {
      this.notices.error(sentence(error));
    }
  }

  /** Whether the ratings that we gave ourselves go along in a file; null when nothing shall be written. Asked once. */
  async askRatings(): Promise<boolean | null> {
    if (this.#ratings === this.session.map) return true;
    const answer = await this.questions.ratings();
    if (answer === 'cancel') return null;
    if (answer === 'keep') this.#ratings = this.session.map;
    return answer === 'keep';
  }

  /** Keeps choices under a name; gives all that are kept. */
  keepPreset(name: string, options: ExportOptions): Promise<ExportPreset[]> {
    return this.#presets(() => request('keepExportPreset', { name, options }));
  }

  /** Forgets choices; gives all that are kept. */
  removePreset(name: string): Promise<ExportPreset[]> {
    return this.#presets(() => request('removeExportPreset', { name }));
  }

  async close(): Promise<void> {
    if (await this.#mayLeave())
      await request('close', {}).catch((error: unknown) => this.notices.error(sentence(error)));
  }

  async #exportTo(path: string, what: ExportOptions): Promise<Exported | null> {
    try {
      return await this.session.export({ ...what, path, replace: false });
    } catch (error) {
      if (!(error instanceof RequestError) || error.shown.key !== 'error-file-exists') throw error;
      if (!(await this.questions.replace(String(error.shown.args['path'] ?? path)))) return null;
      return this.session.export({ ...what, path, replace: true });
    }
  }

  async #busy<Result>(act: () => Promise<Result>): Promise<Result> {
    this.exporting = 0;
    try {
      return await act();
    } finally {
      this.exporting = null;
    }
  }

  #tellExported(exported: readonly Exported[]): void {
    const [first] = exported;
    if (!first) return;
    const count = exported.reduce((sum, { files }) => sum + files, 0);
    this.notices.done(words.say('export-done', { count }), first.path, {
      label: words.say('reveal'),
      run: () => request('reveal', { path: first.path }).catch((error: unknown) => this.notices.error(sentence(error))),
    });
  }

  /** What went to another program without a question: also what a customer should not see. */
  #tellHanded(key: string, handed: Handed): void {
    this.notices.done(words.say(key), handed.showsInternalRatings ? words.say('handed-ratings') : undefined);
  }

  async #presets(change: () => Promise<unknown>): Promise<ExportPreset[]> {
    try {
      await change();
    } catch (error) {
      this.notices.error(sentence(error));
    }
    return (await request('exportMemory', {})).presets;
  }

  async #saveOver(path: string): Promise<boolean> {
    if (!(await this.questions.replace(path, true))) return this.saveAs();
    try {
      await this.session.save({ replace: true });
      this.outside.clear();
      return true;
    } catch (error) {
      await this.questions.problem('save', error);
      return false;
    }
  }

  /** Whether the document that is open may go: it is saved, or nobody wants it. */
  async #mayLeave(): Promise<boolean> {
    if (!this.session.opened) return true;
    finishWriting();
    await this.session.answered();
    if (this.session.saved) return true;
    const answer = await this.questions.unsaved(this.session.title || words.say('untitled'));
    if (answer === 'save') return this.save();
    return answer === 'discard';
  }

  /** Whether a file has been opened in another window; in a plain browser there is none. */
  async #inAnotherWindow(path: string): Promise<boolean> {
    try {
      await request('openWindow', { path });
      this.starting = false;
      return true;
    } catch (error) {
      if (messageOf(error).key === 'error-no-window') return false;
      throw error;
    }
  }

  /** Offers what a crash left of the file that was just opened. */
  async #offer(): Promise<void> {
    if (this.session.shared) this.notices.error(words.say('file-shared'));
    const { recoverable } = this.session;
    if (!recoverable) return;
    const answer = await this.questions.recovery(recoverable);
    if (answer === 'restore') return this.restore(recoverable.id);
    if (answer === 'discard') await this.discard(recoverable);
  }

  async #show(): Promise<void> {
    this.starting = false;
    this.outside.clear();
    await this.shown();
    if (this.session.repairs.length > 0) await this.questions.repairs(this.session.repairs);
  }
}

/** A file name for a title, without what file systems do not take. */
export function nameFor(title: string, extension: string): string {
  const plain = title
    .replace(/\.journey$/i, '')
    // eslint-disable-next-line no-control-regex -- these are what no file name may hold
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
    // Half of a character that takes two.
    .replace(/[\ud800-\udbff]$/, '');
  return (plain || words.say('untitled')) + extension;
}

function sentence(error: unknown): string {
  const { key, args } = messageOf(error);
  return words.say(key, args);
}
