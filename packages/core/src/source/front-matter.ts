/**
 * Front matter at the beginning of a Markdown document: YAML between `---` (group `yaml`), as Jekyll and most CMS exports
 * write it, or TOML between `+++`, Hugo's other kind, which is set apart and not read.
 */
export const FRONT_MATTER =
  /^(?:---\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*|\+\+\+\r?\n(?:[\s\S]*?\r?\n)?\+\+\+[ \t]*)(?:\r?\n|$)/;
