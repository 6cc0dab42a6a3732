/* Findings lead to their marks, or else to what they are about; pictures list the findings that they mark. */
const shown = (sheet, finding) => [...new Set(finding.dataset.elements.split(' '))].flatMap(id => sheet.shapes.get(id) || []);
const placesOf = finding => {
  const marked = finding.id ? sheets.filter(sheet => sheet.marks.has(finding.id)) : [];
  if (marked.length) { return marked.map(sheet => ({ sheet, what: finding.id })); }
  const best = sheets.map(sheet => ({ sheet, count: shown(sheet, finding).length }))
    .reduce((most, one) => one.count > most.count ? one : most, { count: 0 });
  if (!best.count) { return []; }
  const element = finding.dataset.elements.split(' ').find(id => best.sheet.shapes.has(id));
  return [{ sheet: best.sheet, what: finding.id || element }];
};
findings.forEach(finding => {
  const places = placesOf(finding);
  if (!places.length) { return; }
  const line = make('p', words.show + ' ', 'show');
  places.forEach(({ sheet, what }, i) => {
    const which = sheet.figure.querySelector('.sheet');
    line.append(i ? ' · ' : '', link(sheet.title + (which ? ' (' + which.textContent + ')' : ''), address(sheet.id, what)));
  });
  finding.append(line);
});
/* The number that its mark bears on this sheet; each sheet may count for itself. */
const numberIn = (sheet, id) => {
  const number = (sheet.marks.get(id) || []).map(mark => mark.querySelector('text')).find(text => text && /^\d+$/.test(text.textContent));
  return number ? number.textContent + ' ' : '';
};
sheets.forEach(sheet => {
  const here = [...numbered.keys()].filter(id => sheet.marks.has(id));
  if (!here.length) { return; }
  const box = make('details', '', 'here');
  const head = make('summary', words.here + ' ');
  head.append(make('span', here.length, 'count'));
  const list = make('ul');
  here.forEach(id => {
    const item = make('li');
    item.append(link(numberIn(sheet, id) + nameOf(id), address(sheet.id, id)));
    list.append(item);
  });
  box.append(head, list);
  sheet.view.after(box);
});
