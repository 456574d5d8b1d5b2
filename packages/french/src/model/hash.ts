/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashString(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Two values as one, for a place in `mix`. */
export function join(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b9) + b) | 0;
}

/** Mixes the number of a feature template with up to three values into 32 bits. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  const sum =
    Math.imul(template, 0xc2b2ae35) + Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0x27d4eb2f);
  const hash = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
