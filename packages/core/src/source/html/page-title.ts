/** What pages set beside a title: who may read it, what it is besides a text. */
const BADGE =
  /^(?:(?:article |contenu )?(?:réservée? )?(?:aux |à nos |pour (?:les|nos) )?abonnée?s?|payant|premium|gratuit|accès libre|vidéos?|audio|podcast|diaporama|infographie|exclusi(?:f|vité)|en direct|direct|live|sponsorisé|nouveau)$/iu;

/** Elements in the title that stand at its border and that no other title of the page has: "Abonnés", "Vidéo". */
export function titleBadges(document: Document): Element[] {
  const others = [...document.querySelectorAll('title,meta[property="og:title"],meta[name="twitter:title"]')].map(
    (element) => lettersOf(element.getAttribute("content") ?? element.textContent ?? ""),
  );
  if (others.length === 0) return [];
  return [...document.querySelectorAll("h1 *")].filter((element) => {
    const text = textOf(element);
    return BADGE.test(text) && !others.some((other) => ` ${other} `.includes(` ${lettersOf(text)} `));
  });
}

/** The title as the page prints it: its heading, and where it says one. */
export interface PageTitle {
  readonly text?: string;
  readonly heading?: Element;
}

/**
 * The heading that is what the page says its title is; else the only heading; else what the page says. A heading that is
 * no more than the name of the site is no title.
 *
 * @param stated the titles that data and tags state, the most reliable first.
 * @param sites names of the site, its host among them.
 */
export function pageTitle(document: Document, stated: readonly string[], sites: readonly string[]): PageTitle {
  const said = [...stated, textOf(document.querySelector("title"))]
    .map((title) => withoutSite(title, sites))
    .filter((title) => title !== "" && !isSite(title, sites));
  const headings = [...document.querySelectorAll("h1")].filter((heading) => {
    const text = textOf(heading);
    return text !== "" && !isSite(text, sites);
  });
  const heading =
    headings.find((each) => stated.some((title) => alike(textOf(each), title))) ??
    (headings.length === 1 ? headings[0] : undefined);
  if (heading) return { text: textOf(heading), heading };
  const lower = [...document.querySelectorAll("h2,h3")].find((each) =>
    said.some((title) => alike(textOf(each), title)),
  );
  const first = document.querySelector("article h2,main h2") ?? undefined;
  const text = said[0] ?? (first && textOf(first));
  const shown = lower ?? (said.length === 0 ? first : undefined);
  return { ...(text ? { text } : {}), ...(shown ? { heading: shown } : {}) };
}

/** "La fanfare repart | Le Courrier de Vauze" without the name of its site, at whichever end it stands. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(/\s+[|–—·»-]\s+/u);
  for (const [part, rest] of [
    [parts.at(-1)!, title.slice(0, title.lastIndexOf(parts.at(-1)!))],
    [parts[0]!, title.slice(parts[0]!.length)],
  ] as const)
    if (parts.length > 1 && isSite(part, sites)) return rest.replace(/^\s*[|–—·»-]\s+|\s+[|–—·»-]\s*$/gu, "").trim();
  return title;
}

function isSite(text: string, sites: readonly string[]): boolean {
  const plain = lettersOf(text).replaceAll(" ", "");
  return sites.some((site) => lettersOf(site).replaceAll(" ", "") === plain);
}

export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}

/** Letters and digits in lower case, without accents, in words. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

export function alike(one: string, other: string): boolean {
  const [plain, like] = [lettersOf(one), lettersOf(other)];
  // A heading of half the length is the name of a column, not the title.
  if (plain === "" || like === "" || plain.length * 2 < like.length) return false;
  return plain.startsWith(like.slice(0, 30)) || like.startsWith(plain.slice(0, 30));
}
