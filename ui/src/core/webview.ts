// What a web view offers as a browser would, and a program must not: going back to the start by reloading, which would
// forget what was not saved.

/** Takes the web view's own menu away where nothing is written, and its keys for reloading everywhere. */
export function quietWebView(): void {
  addEventListener('contextmenu', (event) => {
    if (!isWritten(event.target)) event.preventDefault();
  });
  addEventListener('keydown', (event) => {
    const reloads = event.key === 'F5' || (event.key.toLowerCase() === 'r' && (event.ctrlKey || event.metaKey));
    if (reloads) event.preventDefault();
  });
}

/** What stands in the field that is being written counts, as if it had been left; it goes on being written. */
export function finishWriting(): void {
  const field = document.activeElement;
  if (!isWritten(field)) return;
  field.blur();
  field.focus({ preventScroll: true });
}

function isWritten(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
