// Keys: how a chord is written, and whether a key press is one. `Mod` is Ctrl, on a Mac ⌘.

/** A chord as it is printed on the keyboard of this system. */
export function shown(chord: string, mac: boolean): string {
  if (!mac) return chord.replaceAll('Mod', 'Ctrl').replaceAll('+', ' ').replace(/ {2}$/, ' +');
  const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
  const printed = (one: string): string =>
    one
      .split(/\+(?!$)/)
      .map((part) => signs[part] ?? part)
      .join('');
  return chord.split(' / ').map(printed).join(' / ');
}

interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** The chord of a key press, as `Mod+Shift+S`. Letters and digits go by what is printed on the key, not by what the
 *  language of the keyboard makes of it. */
export function chordOf(press: Press, mac: boolean): string {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const key = /^(Key|Digit)(.)$/.exec(press.code)?.[2] ?? press.key;
  const named = { '=': '+', '-': '−', Subtract: '−' }[key] ?? key;
  // A sign that needs Shift on one keyboard and not on another is the same sign.
  const shift = press.shiftKey && !/^[^\p{L}\p{N}]$/u.test(named);
  return [mod && 'Mod', press.altKey && 'Alt', shift && 'Shift', named].filter(Boolean).join('+');
}
