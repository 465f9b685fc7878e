// Where a touchpoint can happen, and the icons of those places (requirement 000-03).
import Bot from '@lucide/svelte/icons/bot';
import Camera from '@lucide/svelte/icons/camera';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import Coffee from '@lucide/svelte/icons/coffee';
import CreditCard from '@lucide/svelte/icons/credit-card';
import DoorOpen from '@lucide/svelte/icons/door-open';
import Factory from '@lucide/svelte/icons/factory';
import FilePenLine from '@lucide/svelte/icons/file-pen-line';
import FileText from '@lucide/svelte/icons/file-text';
import FlaskConical from '@lucide/svelte/icons/flask-conical';
import Gift from '@lucide/svelte/icons/gift';
import Globe from '@lucide/svelte/icons/globe';
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import Handshake from '@lucide/svelte/icons/handshake';
import Headset from '@lucide/svelte/icons/headset';
import Mail from '@lucide/svelte/icons/mail';
import Megaphone from '@lucide/svelte/icons/megaphone';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Newspaper from '@lucide/svelte/icons/newspaper';
import PhoneCall from '@lucide/svelte/icons/phone-call';
import Presentation from '@lucide/svelte/icons/presentation';
import Search from '@lucide/svelte/icons/search';
import ShoppingCart from '@lucide/svelte/icons/shopping-cart';
import ShieldAlert from '@lucide/svelte/icons/shield-alert';
import Signpost from '@lucide/svelte/icons/signpost';
import Smartphone from '@lucide/svelte/icons/smartphone';
import SquareMenu from '@lucide/svelte/icons/square-menu';
import Star from '@lucide/svelte/icons/star';
import Store from '@lucide/svelte/icons/store';
import Truck from '@lucide/svelte/icons/truck';
import UserRound from '@lucide/svelte/icons/user-round';
import Wrench from '@lucide/svelte/icons/wrench';
import Circle from '@lucide/svelte/icons/circle';

import type { ChannelMode } from '../core/bindings/model';
import type { Icon } from '../parts/icon';
import { words } from '../words/words.svelte';

const ICONS: Readonly<Record<string, Icon>> = {
  bot: Bot,
  camera: Camera,
  'clipboard-check': ClipboardCheck,
  coffee: Coffee,
  'credit-card': CreditCard,
  'door-open': DoorOpen,
  factory: Factory,
  'file-pen-line': FilePenLine,
  'file-text': FileText,
  'flask-conical': FlaskConical,
  gift: Gift,
  globe: Globe,
  'graduation-cap': GraduationCap,
  handshake: Handshake,
  headset: Headset,
  mail: Mail,
  megaphone: Megaphone,
  'message-circle': MessageCircle,
  newspaper: Newspaper,
  'phone-call': PhoneCall,
  presentation: Presentation,
  search: Search,
  'shield-alert': ShieldAlert,
  'shopping-cart': ShoppingCart,
  signpost: Signpost,
  smartphone: Smartphone,
  'square-menu': SquareMenu,
  star: Star,
  store: Store,
  truck: Truck,
  'user-round': UserRound,
  wrench: Wrench,
};

/** The built-in channels, each with its icon and where it is; the words are `channel-…`. */
export const CHANNELS: readonly { id: string; icon: string; mode: ChannelMode }[] = [
  { id: 'social', icon: 'camera', mode: 'online' },
  { id: 'word', icon: 'message-circle', mode: 'both' },
  { id: 'review', icon: 'star', mode: 'online' },
  { id: 'ad', icon: 'megaphone', mode: 'both' },
  { id: 'press', icon: 'newspaper', mode: 'both' },
  { id: 'search', icon: 'search', mode: 'online' },
  { id: 'web', icon: 'globe', mode: 'online' },
  { id: 'app', icon: 'smartphone', mode: 'online' },
  { id: 'email', icon: 'mail', mode: 'online' },
  { id: 'chat', icon: 'headset', mode: 'online' },
  { id: 'bot', icon: 'bot', mode: 'online' },
  { id: 'phone', icon: 'phone-call', mode: 'offline' },
  { id: 'sign', icon: 'signpost', mode: 'offline' },
  { id: 'store', icon: 'store', mode: 'offline' },
  { id: 'menu', icon: 'square-menu', mode: 'offline' },
  { id: 'staff', icon: 'user-round', mode: 'offline' },
  { id: 'payment', icon: 'credit-card', mode: 'both' },
  { id: 'product', icon: 'coffee', mode: 'offline' },
  { id: 'delivery', icon: 'truck', mode: 'offline' },
  { id: 'sales', icon: 'handshake', mode: 'offline' },
  { id: 'demo', icon: 'presentation', mode: 'both' },
  { id: 'trial', icon: 'flask-conical', mode: 'online' },
  { id: 'tender', icon: 'file-text', mode: 'both' },
  { id: 'contract', icon: 'file-pen-line', mode: 'both' },
  { id: 'site', icon: 'factory', mode: 'offline' },
  { id: 'tech', icon: 'wrench', mode: 'both' },
  { id: 'warranty', icon: 'shield-alert', mode: 'both' },
  { id: 'loyalty', icon: 'gift', mode: 'online' },
  { id: 'survey', icon: 'clipboard-check', mode: 'online' },
  { id: 'training', icon: 'graduation-cap', mode: 'both' },
  { id: 'exit', icon: 'door-open', mode: 'both' },
];

/** The icon of that Lucide name; a circle for one that is not among the channels'. */
export function iconNamed(name: string): Icon {
  return ICONS[name] ?? Circle;
}

/** The built-in channels as choices, in the language of the window. */
export function channelOptions(): { value: string; label: string; icon: Icon }[] {
  return CHANNELS.map(({ id, icon }) => ({ value: id, label: words.say(`channel-${id}`), icon: iconNamed(icon) }));
}
