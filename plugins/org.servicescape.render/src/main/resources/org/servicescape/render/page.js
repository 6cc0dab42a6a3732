/* What all parts use. */
const all = (query, within = document) => [...within.querySelectorAll(query)];
const make = (tag, text = '', style = '') => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (style) { made.className = style; }
  return made;
};
const button = (text, act) => {
  const made = make('button', text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
};
const link = (text, address) => {
  const made = make('a', text);
  made.href = address;
  return made;
};
const address = (view, what) => '#picture.' + encodeURIComponent(view) + (what ? '/' + encodeURIComponent(what) : '');

/* What is told of elements, by their ids, and of findings, as finding.1 and so on. */
const told = new Map();
all('[data-of]', document.getElementById('page.details').content).forEach(detail => told.set(detail.dataset.of, detail));
const nameOf = what => told.has(what) ? told.get(what).querySelector('.name').textContent : '';

const findings = all('.shown');
const numbered = new Map(findings.filter(one => one.id).map(one => [one.id, one]));
const byName = new Map(findings.filter(one => one.id).map(one => [one.dataset.name, one.id]));

/* The finding that a group of shapes stands for, by the id of the group; none for others. */
const findingOf = id => {
  const by = id.match(/^(?:graph\.)?finding[.-](\d+)(?:\.|$)/);
  if (by) { return numbered.has('finding.' + by[1]) ? 'finding.' + by[1] : ''; }
  return byName.get(id.replace(/--.*$/, '')) || '';
};
