(function () {
'use strict';
const words = WORDS;
const make = (tag, text) => { const made = document.createElement(tag); made.textContent = text || ''; return made; };
const button = (text, act) => { const made = make('button', text); made.type = 'button'; made.addEventListener('click', act); return made; };

/* One picture: what part of it is shown. */
const pictures = [...document.querySelectorAll('.view')].map(view => {
  const svg = view.querySelector('svg');
  const whole = svg.getAttribute('viewBox').split(' ').map(Number);
  let box = whole.slice();
  const show = next => {
    const width = Math.min(whole[2], Math.max(whole[2] / 40, next[2]));
    const height = width * whole[3] / whole[2];
    box = [Math.min(whole[2] - width, Math.max(0, next[0])), Math.min(whole[3] - height, Math.max(0, next[1])), width, height];
    svg.setAttribute('viewBox', box.join(' '));
  };
  const zoom = (by, x = 0.5, y = 0.5) =>
    show([box[0] + box[2] * x * (1 - 1 / by), box[1] + box[3] * y * (1 - 1 / by), box[2] / by]);
  const move = (x, y) => show([box[0] + x * box[2], box[1] + y * box[3], box[2]]);
  const fit = () => show(whole);
  const frame = shapes => {
    svg.querySelectorAll('.framed').forEach(old => old.remove());
    const origin = svg.getScreenCTM().inverse();
    let all = null;
    for (const shape of shapes) {
      const b = shape.getBBox();
      const m = origin.multiply(shape.getScreenCTM());
      const corners = [[b.x, b.y], [b.x + b.width, b.y], [b.x, b.y + b.height], [b.x + b.width, b.y + b.height]]
        .map(([x, y]) => new DOMPoint(x, y).matrixTransform(m));
      const xs = corners.map(p => p.x), ys = corners.map(p => p.y);
      const at = [Math.min(...xs) - 4, Math.min(...ys) - 4, Math.max(...xs) + 4, Math.max(...ys) + 4];
      const rect = document.createElementNS(svg.namespaceURI, 'rect');
      Object.entries({ x: at[0], y: at[1], width: at[2] - at[0], height: at[3] - at[1], class: 'framed' })
        .forEach(([name, value]) => rect.setAttribute(name, value));
      svg.append(rect);
      all = all ? [Math.min(all[0], at[0]), Math.min(all[1], at[1]), Math.max(all[2], at[2]), Math.max(all[3], at[3])] : at;
    }
    if (all) {
      const width = Math.max(all[2] - all[0], (all[3] - all[1]) * whole[2] / whole[3], whole[2] / 6) * 1.6;
      const height = width * whole[3] / whole[2];
      show([(all[0] + all[2] - width) / 2, (all[1] + all[3] - height) / 2, width]);
    }
    view.scrollIntoView({ block: 'center' });
  };
  const tools = make('div');
  tools.className = 'tools';
  tools.append(button(words.zoomIn, () => zoom(1.4)), button(words.zoomOut, () => zoom(1 / 1.4)), button(words.fit, fit));
  view.before(tools);
  svg.classList.add('live');
  svg.setAttribute('tabindex', '0');
  svg.addEventListener('keydown', event => {
    const act = { '+': () => zoom(1.4), '-': () => zoom(1 / 1.4), '0': fit, ArrowLeft: () => move(-0.1, 0),
      ArrowRight: () => move(0.1, 0), ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1) }[event.key];
    const still = box[2] === whole[2] && event.key.startsWith('Arrow');
    if (act && !still && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); act(); }
  });
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey) { return; }
    event.preventDefault();
    const at = svg.getBoundingClientRect();
    zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, (event.clientX - at.left) / at.width, (event.clientY - at.top) / at.height);
  }, { passive: false });
  let last = null, moved = false;
  svg.addEventListener('pointerdown', event => { last = [event.clientX, event.clientY]; moved = false; });
  svg.addEventListener('pointermove', event => {
    if (!last || !event.buttons) { last = null; return; }
    const at = svg.getBoundingClientRect();
    if (Math.hypot(event.clientX - last[0], event.clientY - last[1]) < 3) { return; }
    moved = true;
    move((last[0] - event.clientX) / at.width, (last[1] - event.clientY) / at.height);
    last = [event.clientX, event.clientY];
  });
  return { view, svg, frame, dragged: () => moved, id: view.dataset.view };
});

/* Findings and their marks, both ways. */
const findings = [...document.querySelectorAll('.shown')];
const isMark = (group, prefix, finding) => group.id.startsWith(prefix + 'finding.' + finding.dataset.mark + '.')
  || group.id.startsWith(prefix + finding.dataset.name + '--');
const lead = finding => {
  const wanted = new Set(finding.dataset.elements.split(' '));
  let best = null;
  for (const picture of pictures) {
    const prefix = picture.svg.querySelector('title').id.replace('sheet.title', '');
    const groups = [...picture.svg.querySelectorAll('g')];
    const marks = groups.filter(g => isMark(g, prefix, finding) && g.childElementCount);
    const shapes = groups.filter(g => wanted.has(g.dataset.element));
    const score = (marks.length ? 1000 : 0) + shapes.length;
    if (score && (!best || score > best.score)) { best = { picture, score, shapes: shapes.length ? shapes : marks }; }
  }
  return best;
};
findings.forEach(finding => {
  if (lead(finding)) {
    finding.append(button(words.show, () => {
      const to = lead(finding);
      go(to.picture, to.shapes[0].dataset.element || '', to.shapes);
      to.picture.svg.focus({ preventScroll: true });
    }));
  }
});
const marks = new Map();
pictures.forEach(picture => {
  const prefix = picture.svg.querySelector('title').id.replace('sheet.title', '');
  picture.svg.querySelectorAll('g[id]').forEach(group => {
    const finding = findings.find(one => isMark(group, prefix, one));
    if (finding) { marks.set(group, finding); }
  });
  picture.svg.addEventListener('click', event => {
    if (picture.dragged()) { return; }
    for (let at = event.target; at && at !== picture.svg; at = at.parentElement) {
      if (marks.has(at)) { toFinding(marks.get(at)); return; }
    }
  });
});
function toFinding(finding) {
  finding.tabIndex = -1;
  finding.scrollIntoView({ block: 'center' });
  finding.focus({ preventScroll: true });
}

/* Addresses: #view=…&element=… */
function go(picture, element, shapes) {
  const address = '#' + new URLSearchParams({ view: picture.id, element });
  if (location.hash !== address) { history.pushState(null, '', address); }
  picture.frame(shapes);
}
function arrive() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const picture = pictures.find(one => one.id === asked.get('view'));
  if (picture) { picture.frame([...picture.svg.querySelectorAll('g')].filter(g => g.dataset.element && g.dataset.element === asked.get('element'))); }
}
addEventListener('popstate', arrive);

/* Search over all words and ids. */
const finder = make('div');
finder.className = 'tools finder';
finder.setAttribute('role', 'search');
const label = make('label', words.search);
const field = make('input');
field.type = 'search';
field.id = 'page.search';
label.htmlFor = field.id;
const told = make('span');
told.setAttribute('role', 'status');
const help = make('details');
help.append(make('summary', '?'), make('p', words.help));
help.firstChild.setAttribute('aria-label', '?');
finder.append(label, field, told, help);
document.querySelector('main').before(finder);
let found = [], place = -1;
const search = () => {
  const wanted = field.value.trim().toLowerCase();
  found = []; place = -1;
  if (wanted) {
    for (const picture of pictures) {
      const seen = new Set();
      picture.svg.querySelectorAll('text, g > title, g[data-element]').forEach(node => {
        const said = node.tagName === 'g' ? node.dataset.element : node.textContent;
        const group = node.closest('g[data-element]') || node;
        if (said.toLowerCase().includes(wanted) && !seen.has(group)) { seen.add(group); found.push({ picture, group }); }
      });
    }
  }
  told.textContent = !wanted ? '' : found.length ? found.length + ' ' + words.found : words.none;
};
field.addEventListener('input', search);
field.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !found.length) { return; }
  event.preventDefault();
  place = event.shiftKey ? (place <= 0 ? found.length : place) - 1 : (place + 1) % found.length;
  const { picture, group } = found[place];
  go(picture, group.dataset.element || '', [group]);
  told.textContent = (place + 1) + ' / ' + found.length;
});
arrive();
})();
