// The window's state, handed down to every view.
import { createContext } from 'svelte';

import { Camera } from './camera.svelte';
import { Dragging } from './dragging.svelte';
import { Editing } from './editing.svelte';
import { Selection } from './selection.svelte';
import { Session } from './session.svelte';

/** Everything that the views of a window share. */
export interface Desk {
  session: Session;
  selection: Selection;
  camera: Camera;
  editing: Editing;
  dragging: Dragging;
}

const [getDesk, setDesk] = createContext<Desk>();

/** The state of the window that a view lies in. */
export const useDesk = getDesk;

/** Makes the state of a window; called once, by the outermost component. */
export function provideDesk(): Desk {
  return setDesk({
    session: new Session(),
    selection: new Selection(),
    camera: new Camera(),
    editing: new Editing(),
    dragging: new Dragging(),
  });
}
