import type { Fact, Guideline } from './guideline';

export interface Span {
  start: number;
  end: number;
}

/** A fact holds through its last valid day. Days are "2026-11-23" and compare as text. */
export const isExpired = (fact: Fact, today: string): boolean =>
  fact.expires !== null && fact.expires < today;

const bareLink = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/$/u, '');

/** Places where a value of one of the facts stands in the text. */
export function spansOf(text: string, facts: Fact[]): (Span & { fact: Fact })[] {
  const spans: (Span & { fact: Fact })[] = [];
  const lower = text.toLowerCase();
  for (const fact of facts)
    for (const value of new Set(Object.values(fact.value))) {
      const wanted = value.trim().toLowerCase();
      if (wanted.length < 2) continue;
      for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length))
        spans.push({ start: at, end: at + wanted.length, fact });
    }
  return spans;
}

/** Is [start, end) part of something the brand approved and that still holds? */
export function isApproved(text: string, span: Span, guideline: Guideline, today: string): boolean {
  const facts = guideline.facts.filter((fact) => !isExpired(fact, today));
  return spansOf(text, facts).some(({ start, end }) => start <= span.start && end >= span.end);
}

/** Links are compared without protocol, "www." and the last slash. */
export function isApprovedLink(link: string, guideline: Guideline, today: string): boolean {
  const wanted = bareLink(link);
  return guideline.facts
    .filter((fact) => !isExpired(fact, today))
    .flatMap((fact) => Object.values(fact.value))
    .some((value) =>
      value.split(/\s+/u).some((part) => bareLink(part.replace(/[.,;]$/u, '')) === wanted),
    );
}
