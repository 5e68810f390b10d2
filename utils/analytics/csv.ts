import Papa from 'papaparse';

export type Cell = string | number | null;

/** Languages whose Excel reads "0,5" as a number and ";" as the end of a cell. */
const COMMA_LANGUAGES = ['fi', 'sv', 'de', 'fr', 'es', 'it', 'nb', 'da', 'nl', 'pt', 'pl', 'ru'];

/**
 * A table that Excel opens by a double click: byte order mark, the separator and decimal sign of the
 * language, CRLF, and an apostrophe before texts that would run as a formula (OWASP, CSV injection).
 */
export function writeCsv(header: string[], rows: Cell[][], lang: string): string {
  const comma = COMMA_LANGUAGES.includes(lang.split('-')[0] ?? '');
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'number') return cell ?? '';
      const text = String(Math.round(cell * 1e6) / 1e6);
      return comma ? text.replace('.', ',') : text;
    }),
  );
  const table = Papa.unparse([header, ...cells], {
    delimiter: comma ? ';' : ',',
    newline: '\r\n',
    // A number may be negative; a text that begins like a formula may not run.
    escapeFormulae: /^[=@\t\r]|^[+-](?!\d+([.,]\d+)?$)/,
  });
  return `\ufeff${table}\r\n`;
}
