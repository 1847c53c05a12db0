/** Whether a text is English, as far as its commonest words tell. */

const ENGLISH = new Set(
  'a an and are as at be been before but by can does else every for from given has have if in into is it its no not of on one only or other than that the their them then there these this to true false up used uses using when where whether which with without each returns return value object function number string list array key name'.split(
    ' ',
  ),
)

/** Words that are common in one of the other languages and no words of English. */
const OTHERS = new Set(
  'der das und ist nicht mit ein eine einer wird werden für auf dem den des von zu zum zur oder wenn aus bei nach über durch gibt le la les des une est dans pour avec sur pas qui que ou du au aux par el los las una es en para con por del se lo como si il di che per con non della nel um uma os não com para por ao não het een van zijn voor met niet op och som är på för att den med av och det'.split(
    ' ',
  ),
)

/** Fewer words than this tell nothing. */
const ENOUGH = 8

/** Code and names are left out of the count. A short text is taken for English where it is written in Latin letters. */
export function isEnglish(text: string): boolean {
  const prose = text.replace(/`[^`]*`/g, ' ')
  const letters = prose.match(/\p{L}/gu)?.length ?? 0
  const latin = prose.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters > 0 && latin / letters < 0.8) return false
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < ENOUGH) return true
  const count = (set: ReadonlySet<string>): number => words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0)
  return count(ENGLISH) >= count(OTHERS)
}
