// Short messages at the edge of the window: something is done, or did not work. Errors stay until they are closed.

export interface Notice {
  id: number;
  kind: 'done' | 'error';
  text: string;
  /** Where something was written, on a line of its own. */
  detail?: string;
  /** What can be done about it. */
  action?: NoticeAction;
}

export interface NoticeAction {
  label: string;
  run: () => unknown;
}

const SHOWN = 6000;

export class Notices {
  list = $state.raw<Notice[]>([]);
  #next = 0;

  done(text: string, detail?: string, action?: NoticeAction): void {
    const id = this.#add({ kind: 'done', text, ...(detail !== undefined && { detail }), ...(action && { action }) });
    setTimeout(() => this.close(id), SHOWN);
  }

  error(text: string): void {
    // The same complaint twice is one complaint.
    if (!this.list.some((notice) => notice.kind === 'error' && notice.text === text))
      this.#add({ kind: 'error', text });
  }

  close(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  #add(notice: Omit<Notice, 'id'>): number {
    const id = this.#next++;
    this.list = [...this.list.slice(-2), { id, ...notice }];
    return id;
  }
}
