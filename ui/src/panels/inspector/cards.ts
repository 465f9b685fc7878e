// The card lanes: their icons, and what their cards can say beyond their text.
import BookOpenText from '@lucide/svelte/icons/book-open-text';
import Footprints from '@lucide/svelte/icons/footprints';
import Heart from '@lucide/svelte/icons/heart';
import Image from '@lucide/svelte/icons/image';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import NotebookPen from '@lucide/svelte/icons/notebook-pen';
import PackageOpen from '@lucide/svelte/icons/package-open';
import Theater from '@lucide/svelte/icons/theater';
import TriangleAlert from '@lucide/svelte/icons/triangle-alert';

import type { LaneKind } from '../../core/bindings/model';
import type { Icon } from '../../parts/icon';

const ICONS: Partial<Record<LaneKind, Icon>> = {
  actions: Footprints,
  needs: Heart,
  thoughts: MessageCircle,
  pains: TriangleAlert,
  opportunities: Lightbulb,
  solutions: Lightbulb,
  recommendations: Lightbulb,
  resources: PackageOpen,
  backstage: Theater,
  text: NotebookPen,
  pictures: Image,
};

export function laneIcon(kind: LaneKind): Icon {
  return ICONS[kind] ?? BookOpenText;
}

export function saysPain(kind: LaneKind): boolean {
  return kind === 'pains';
}

export function saysSolution(kind: LaneKind): boolean {
  return kind === 'opportunities' || kind === 'solutions' || kind === 'recommendations';
}
