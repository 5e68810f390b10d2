/** Longer texts are compared by their beginnings: no reply box takes as much, and the work is quadratic. */
const MOST = 3000;

let segmenter: Intl.Segmenter | undefined;

function splitGraphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const graphemes: string[] = [];
  for (const { segment } of segmenter.segment(text.normalize('NFC'))) {
    graphemes.push(segment);
    if (graphemes.length === MOST) break;
  }
  return graphemes;
}

/** Levenshtein distance of two lists (insert, delete, replace cost 1), after their common ends are cut. */
function editDistance(a: string[], b: string[]): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const width = endB - start;
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= endA - start; row++) {
    const current = [row];
    for (let column = 1; column <= width; column++) {
      const same = a[start + row - 1] === b[start + column - 1] ? 0 : 1;
      current[column] = Math.min(
        (above[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (above[column - 1] as number) + same,
      );
    }
    above = current;
  }
  return above[width] as number;
}

/**
 * 0 … 1: 1 − edit distance in graphemes ÷ the longer text's graphemes. Two empty texts are alike.
 * What a person rewrote of a draft is 1 − this.
 */
export function measureSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [graphemesA, graphemesB] = [splitGraphemes(a), splitGraphemes(b)];
  const longest = Math.max(graphemesA.length, graphemesB.length);
  return longest === 0 ? 1 : 1 - editDistance(graphemesA, graphemesB) / longest;
}
