/* Search over all words, names and ids. */
const finder = make('div', '', 'finder');
finder.setAttribute('role', 'search');
const label = make('label', words.search);
const field = make('input');
field.type = 'search';
field.id = 'page.search';
label.htmlFor = field.id;
const status = make('span', '', 'status');
status.setAttribute('role', 'status');
const help = make('details', '', 'help');
const mark = make('summary', '?');
mark.setAttribute('aria-label', words.keys);
help.append(mark, make('p', words.help));
finder.append(label, field, status, help);
document.querySelector('header').append(finder);

/* What is said where; made when somebody searches for the first time. */
let said = null;
const index = () => sheets.flatMap(sheet => {
  const lines = [];
  sheet.shapes.forEach((groups, element) => {
    const texts = groups.flatMap(group => [group.getAttribute('aria-label') || '', ...all('text', group).map(one => one.textContent)]);
    lines.push({ sheet, what: element, shapes: groups, text: [element, nameOf(element), ...texts].join(' ').toLowerCase() });
  });
  sheet.marks.forEach((groups, what) => lines.push({ sheet, what, shapes: groups, text: nameOf(what).toLowerCase() }));
  all('text', sheet.svg).filter(one => !one.closest('g[data-element]'))
    .forEach(one => lines.push({ sheet, what: '', shapes: [one], text: one.textContent.toLowerCase() }));
  return lines;
});
let found = [], at = -1;
field.addEventListener('input', () => {
  said = said || index();
  const wanted = field.value.trim().toLowerCase();
  found = wanted ? said.filter(line => line.text.includes(wanted)) : [];
  at = -1;
  status.textContent = !wanted ? '' : found.length ? found.length + ' ' + words.found : words.none;
});
field.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !found.length) { return; }
  event.preventDefault();
  at = event.shiftKey ? (at <= 0 ? found.length : at) - 1 : (at + 1) % found.length;
  const { sheet, what, shapes } = found[at];
  const to = address(sheet.id, what);
  if (location.hash !== to) { history.pushState(null, '', to); }
  openSheet(sheet);
  lead(sheet, shapes);
  status.textContent = (at + 1) + ' / ' + found.length + ' · ' + sheet.title;
});
