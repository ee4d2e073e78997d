// Sphinx's own scores. Where they are equal, as for words in the text, a chapter comes before its base, and both before the pages that list or test them;
// in the API reference the words of a symbol's name count as words of the text, as nearly all of its words are such names
const ranks = [[/^0[1-9]_\w+\/0*[1-9]/, 1.5], [/^0[1-9]_\w+\/00_[a-z]+$/, 1.2], [/^0[1-9]_/, 1], [/^(00_|glossary|index)/, .5], [/^/, 0]]
var Scorer = {
  objNameMatch: 11, objPartialMatch: 6, objPrio: {0: 15, 1: 5, 2: -5}, objPrioDefault: 0, title: 15, partialTitle: 7, term: 5, partialTerm: 2,
  score: ([page, , , , score, , kind]) => score + ranks.find(([what]) => what.test(page))[1] - (page.startsWith('api/') && kind === 'text' && score > 5 ? score - 5 : 0),
}
