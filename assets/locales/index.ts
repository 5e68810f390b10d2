/** All words of the interface: one JSON file per language and room. */
const files = import.meta.glob<Record<string, unknown>>('./*/*.json', {
  eager: true,
  import: 'default',
});

/** `{en: {desk: {...}, …}, fi: {…}}` */
export const LOCALES: Record<string, Record<string, Record<string, unknown>>> = {};
for (const [path, words] of Object.entries(files)) {
  const [, language, room] = /^\.\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  if (!language || !room) continue;
  LOCALES[language] ??= {};
  LOCALES[language][room] = words;
}
