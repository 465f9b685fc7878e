// Requests of one window, one after the other: answers are differences, so none may overtake another. Of previews that
// wait, only the latest is asked for.

export class Queue {
  #last: Promise<unknown> = Promise.resolve();
  #waiting: { key: string; job: () => Promise<unknown>; done: Promise<unknown> } | null = null;

  /** Runs the job after all earlier ones. */
  add<T>(job: () => Promise<T>): Promise<T> {
    this.#waiting = null;
    const done = this.#last.then(job);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** As `add`, but takes the place of the last job when that has the same key and has not begun. */
  addLatest<T>(key: string, job: () => Promise<T>): Promise<T> {
    if (this.#waiting?.key === key) {
      this.#waiting.job = job;
      return this.#waiting.done as Promise<T>;
    }
    const waiting = { key, job: job as () => Promise<unknown>, done: Promise.resolve() as Promise<unknown> };
    const done = this.add(() => {
      if (this.#waiting === waiting) this.#waiting = null;
      return waiting.job();
    });
    waiting.done = done;
    this.#waiting = waiting;
    return done as Promise<T>;
  }
}
