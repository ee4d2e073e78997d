// Tables that sort by a click on a column's head; nothing here needs another file or a network
for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0], key = (row, i) => row.cells[i].dataset.key ?? row.cells[i].textContent.trim()
  table.querySelectorAll('thead th button').forEach(button => button.addEventListener('click', () => {
    const th = button.parentElement, i = th.cellIndex, up = th.getAttribute('aria-sort') !== 'ascending'
    for (const o of th.parentElement.cells) o.removeAttribute('aria-sort')
    th.setAttribute('aria-sort', up ? 'ascending' : 'descending')
    const compare = (a, b) => {
      const [x, y] = [key(a, i), key(b, i)], [m, n] = [parseFloat(x), parseFloat(y)]
      if (!x || !y) return !x - !y   // what is not there comes last, either way
      const order = isNaN(m) || isNaN(n) ? isNaN(m) - isNaN(n) || x.localeCompare(y) : m - n
      return up ? order : -order
    }
    body.append(...[...body.rows].sort(compare))
  }))
}
// A page opened from a disk may not read its neighbours, so the search shows titles without excerpts there
if (location.protocol === 'file:' && typeof DOCUMENTATION_OPTIONS !== 'undefined') DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false
// What scrolls sideways can be reached with the keyboard
for (const o of document.querySelectorAll('div.highlight pre, .cell_output pre, .wide, .pst-scrollable-table-container')) if (o.scrollWidth > o.clientWidth) {
  o.tabIndex = 0
  o.setAttribute('role', 'group')
  o.setAttribute('aria-label', 'scrolls sideways')
}
// The theme's own controls, for those who hear them: what a sidebar's arrow opens, and names that are what is to be seen
for (const o of document.querySelectorAll('.bd-links summary')) o.setAttribute('aria-label', `pages of ${o.closest('li').querySelector('a').textContent.trim()}`)
for (const o of document.querySelectorAll('.search-button-field, .cell summary')) o.removeAttribute('aria-label')
for (const o of document.querySelectorAll('.sidebar-primary-item:has(.logo)')) { o.setAttribute('role', 'navigation'); o.setAttribute('aria-label', 'home') }
for (const o of document.querySelectorAll('th')) if (!o.textContent.trim()) o.outerHTML = '<td></td>'
// Explorers: a slider swaps the picture; the other sliders go back to their start, whose pictures are the only ones there are
for (const box of document.querySelectorAll('.frames')) {
  const img = box.querySelector('img'), alt = img.alt, inputs = [...box.querySelectorAll('input')]
  const say = o => { const [label] = JSON.parse(o.dataset.frames)[o.value]; o.nextElementSibling.textContent = label; o.setAttribute('aria-valuetext', label); return label }
  box.querySelector('.sliders').hidden = false
  for (const o of inputs) o.addEventListener('input', () => {
    for (const other of inputs) if (other !== o) { other.value = other.defaultValue; say(other) }
    img.src = JSON.parse(o.dataset.frames)[o.value][1]
    img.alt = `${alt}; ${o.parentElement.firstChild.textContent.trim()} ${say(o)}`
    img.removeAttribute('width'); img.removeAttribute('height')
  })
}
