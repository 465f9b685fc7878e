// Makes icons.txt from the Lucide icons: name, tab, the icon's outline in its 24 × 24 box as absolute M, L, C and Z,
// so that reading it needs no arc mathematics and gives the same numbers on every machine.
//
//   npm pack lucide-static && tar xzf lucide-static-*.tgz
//   node make.mjs package/icons > icons.txt
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const names = `
  activity armchair at-sign baby badge-check ban bell bike book-open bot building-2 bus calendar calendar-check camera
  car chart-column check circle circle-alert circle-check circle-dashed circle-help circle-plus clipboard-check clock
  coffee contact corner-down-right corner-up-left credit-card dog door-open eye factory file-pen-line file-text
  flask-conical footprints gauge gift globe graduation-cap hand-helping handshake headset heart hospital hotel
  hourglass house image key-round laptop layers lightbulb link-2 list-checks log-in log-out mail map map-pin megaphone
  message-circle message-square-quote message-square-warning mic milestone monitor music newspaper notebook-pen
  package package-open package-search palette party-popper percent phone phone-call plane plug presentation printer
  qr-code radio receipt refresh-cw repeat rotate-ccw route rss ruler scale scan-line school search settings share-2
  shield-alert shield-check shirt shopping-bag shopping-basket shopping-cart signpost skip-forward smartphone smile
  sofa sparkles square-menu star sticky-note store tablet tag theater thumbs-down thumbs-up ticket train-front trash-2
  triangle-alert trophy truck tv user-plus user-round users-round utensils video wallet warehouse waypoints wifi
  workflow wrench zap`.trim().split(/\s+/);

const folder = process.argv[2];
for (const name of names) {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const shapes = [...svg.matchAll(/<(path|circle|ellipse|rect|line|polyline|polygon)\b([^>]*?)\/>/g)].map(([, tag, rest]) =>
    outline(tag, Object.fromEntries([...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))));
  if (!shapes.length) throw new Error(`${name}: no shapes`);
  process.stdout.write(`${name}\t${shapes.map(absolute).join('')}\n`);
}

function outline(tag, a) {
  const n = (key, otherwise = 0) => Number(a[key] ?? otherwise);
  switch (tag) {
    case 'path': return a.d;
    case 'line': return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'polyline': return `M${a.points}`;
    case 'polygon': return `M${a.points}Z`;
    case 'circle': return ellipse(n('cx'), n('cy'), n('r'), n('r'));
    case 'ellipse': return ellipse(n('cx'), n('cy'), n('rx'), n('ry'));
    case 'rect': {
      const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((key) => n(key));
      const rx = n('rx', a.ry), ry = n('ry', a.rx);
      const corner = (dx, dy) => (rx ? `a${rx} ${ry} 0 0 1 ${dx} ${dy}` : '');
      return `M${x + rx} ${y}H${x + w - rx}${corner(rx, ry)}V${y + h - ry}${corner(-rx, ry)}H${x + rx}${corner(-rx, -ry)}V${y + ry}${corner(rx, -ry)}Z`;
    }
  }
}

function ellipse(cx, cy, rx, ry) {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
}

function absolute(d) {
  const out = [];
  const write = (letter, ...numbers) => out.push(letter + numbers.map((v) => String(+v.toFixed(3))).join(' '));
  let x = 0, y = 0, startX = 0, startY = 0, control = null, last = '';
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const upper = letter.toUpperCase(), relative = letter !== upper;
    const numbers = upper === 'A' ? arcNumbers(rest) : (rest.match(/-?(?:\d*\.\d+|\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const size = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }[upper];
    for (let at = 0; at === 0 || at < numbers.length; at += size || 1) {
      const p = numbers.slice(at, at + size);
      const X = (v) => v + (relative ? x : 0), Y = (v) => v + (relative ? y : 0);
      let next = [x, y], nextControl = null;
      if (upper === 'M') {
        next = [X(p[0]), Y(p[1])];
        if (at === 0) { [startX, startY] = next; write('M', ...next); } else write('L', ...next);
      } else if (upper === 'L') { next = [X(p[0]), Y(p[1])]; write('L', ...next); }
      else if (upper === 'H') { next = [X(p[0]), y]; write('L', ...next); }
      else if (upper === 'V') { next = [x, Y(p[0])]; write('L', ...next); }
      else if (upper === 'C' || upper === 'S') {
        const smooth = upper === 'S';
        const c1 = smooth ? (/[cs]/i.test(last) && control ? [2 * x - control[0], 2 * y - control[1]] : [x, y]) : [X(p[0]), Y(p[1])];
        const q = smooth ? p : p.slice(2);
        nextControl = [X(q[0]), Y(q[1])];
        next = [X(q[2]), Y(q[3])];
        write('C', ...c1, ...nextControl, ...next);
      } else if (upper === 'Q' || upper === 'T') {
        const c = upper === 'Q' ? [X(p[0]), Y(p[1])] : /[qt]/i.test(last) && control ? [2 * x - control[0], 2 * y - control[1]] : [x, y];
        const q = upper === 'Q' ? p.slice(2) : p;
        next = [X(q[0]), Y(q[1])];
        nextControl = c;
        write('C', x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3, next[0] + (c[0] - next[0]) * 2 / 3, next[1] + (c[1] - next[1]) * 2 / 3, ...next);
      } else if (upper === 'A') {
        next = [X(p[5]), Y(p[6])];
        for (const curve of arc(x, y, p[0], p[1], p[2], p[3], p[4], ...next)) write('C', ...curve);
      } else if (upper === 'Z') { next = [startX, startY]; out.push('Z'); }
      [x, y] = next;
      control = nextControl;
      last = letter;
    }
  }
  return out.join('');
}

// The two flags of an arc may be written without a space after them.
function arcNumbers(text) {
  const out = [];
  const number = /\s*,?\s*(-?(?:\d*\.\d+|\d+)(?:e-?\d+)?)/y, flag = /\s*,?\s*([01])/y;
  for (let at = 0; ;) {
    const pattern = out.length % 7 === 3 || out.length % 7 === 4 ? flag : number;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return out;
    out.push(Number(match[1]));
    at = pattern.lastIndex;
  }
}

// An elliptical arc as cubics of at most a quarter turn each (SVG 1.1, appendix F.6).
function arc(x1, y1, rx, ry, degrees, large, sweep, x2, y2) {
  const phi = degrees * Math.PI / 180, cos = Math.cos(phi), sin = Math.sin(phi);
  const dx = (x1 - x2) / 2, dy = (y1 - y2) / 2;
  const px = cos * dx + sin * dy, py = cos * dy - sin * dx;
  const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
  rx *= grow; ry *= grow;
  const under = Math.max(0, (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2) / ((rx * py) ** 2 + (ry * px) ** 2);
  const root = (large === sweep ? -1 : 1) * Math.sqrt(under);
  const cxp = root * rx * py / ry, cyp = -root * ry * px / rx;
  const cx = cos * cxp - sin * cyp + (x1 + x2) / 2, cy = sin * cxp + cos * cyp + (y1 + y2) / 2;
  const from = Math.atan2((py - cyp) / ry, (px - cxp) / rx), to = Math.atan2((-py - cyp) / ry, (-px - cxp) / rx);
  let turn = to - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const parts = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9), step = turn / parts, k = 4 / 3 * Math.tan(step / 4);
  const place = (u, v) => [cx + rx * u * cos - ry * v * sin, cy + rx * u * sin + ry * v * cos];
  return Array.from({ length: parts }, (_, i) => {
    const a = from + i * step, b = a + step;
    return [
      ...place(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a)),
      ...place(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b)),
      ...(i === parts - 1 ? [x2, y2] : place(Math.cos(b), Math.sin(b))),
    ];
  });
}
