import { lettersOf, textOf } from "./page-title.ts";

/** "www.valmont-info.fr", "valmont.ch/": an address in the place of a name. */
const HOST = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/?$/i;

/** Names of a host: "www.le-courrier.fr" → "le-courrier.fr", "le-courrier". */
export function hostNames(url: string | undefined): string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^(?:www|m|amp)\./, "");
  return [host, host.replace(/\.[a-z]{2,}$/i, "")];
}

/**
 * Who publishes the page: the first name stated that is no mere address, else the part of the page’s title that is the
 * name of its host ("… – Le Courrier" on lecourrier.fr), else the address.
 */
export function publisherOf(
  document: Document,
  stated: readonly string[],
  url: string | undefined,
): string | undefined {
  return stated.find((name) => !HOST.test(name)) ?? nameInTitle(document, url) ?? stated[0];
}

function nameInTitle(document: Document, url: string | undefined): string | undefined {
  const labels = hostNames(url).flatMap((host) => host.split(".").map((_, index, all) => all.slice(index).join(".")));
  const plain = (text: string): string => lettersOf(text).replaceAll(" ", "");
  const known = labels.map(plain).filter((label) => label.length > 3);
  const parts = textOf(document.querySelector("title")).split(/\s+[|–—·-]\s+/u);
  return parts.length > 1 ? parts.toReversed().find((part) => known.includes(plain(part))) : undefined;
}
