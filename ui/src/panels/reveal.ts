// Brings what shows a record into view on the canvas.
import { useDesk } from '../session/context';

export function useReveal(): (id: string) => void {
  const { session, camera } = useDesk();
  return (id) => {
    const shown = session.picture.ofRecord(id);
    const main = shown.find(({ role }) => role === 'touchpoint' || role === 'card' || role === 'stage') ?? shown[0];
    if (main) camera.reveal(main.bounds);
  };
}
