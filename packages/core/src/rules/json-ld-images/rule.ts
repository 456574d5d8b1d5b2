import { articleNode, isNode, textOf } from "../json-ld.ts";
import type { Rule } from "../rule.ts";

const RATIOS = [16 / 9, 4 / 3, 1];

/** Images of the structured data are large, in a usual ratio, and have full addresses. */
export const jsonLdImages: Rule<{ minPixels: number; minWidth: number; tolerance: number }> = {
  id: "json-ld-images",
  category: "structured-data",
  basis: "google",
  severity: "warning",
  needs: "page",
  options: { minPixels: 50_000, minWidth: 1200, tolerance: 0.03 },
  *check({ page }, { minPixels, minWidth, tolerance }) {
    const place = { field: "metadata", part: "jsonLd" } as const;
    for (const image of [articleNode(page!)?.image ?? []].flat()) {
      const url = isNode(image) ? (textOf(image.url) ?? textOf(image.contentUrl)) : textOf(image);
      if (url !== undefined && !/^https?:\/\//.test(url))
        yield {
          place,
          message: {
            fr: `Image « ${url} », une adresse complète attendue : l’écrire avec https://.`,
            en: `Image "${url}", a full address expected: write it with https://.`,
          },
        };
      const [width, height] = isNode(image) ? [pixels(image.width), pixels(image.height)] : [];
      if (width === undefined || height === undefined) continue;
      if (width * height < minPixels)
        yield {
          place,
          message: {
            fr: `Image de ${width} × ${height} px, ${minPixels} pixels au moins en tout : en donner une plus grande.`,
            en: `Image of ${width} × ${height} px, ${minPixels} pixels in all at least: give a larger one.`,
          },
        };
      else if (width < minWidth)
        yield {
          place,
          severity: "note",
          message: {
            fr: `Image de ${width} px de large, ${minWidth} au moins pour Discover : en donner une plus grande.`,
            en: `Image ${width} px wide, ${minWidth} at least for Discover: give a larger one.`,
          },
        };
      else if (!RATIOS.some((ratio) => Math.abs(width / height / ratio - 1) <= tolerance))
        yield {
          place,
          severity: "note",
          message: {
            fr: `Image de ${width} × ${height} px, 16:9, 4:3 ou 1:1 attendus : en ajouter une recadrée.`,
            en: `Image of ${width} × ${height} px, 16:9, 4:3 or 1:1 expected: add a cropped one.`,
          },
        };
    }
  },
};

/** 1200, "1200" or "1200px". */
function pixels(value: unknown): number | undefined {
  const number = Number.parseInt(String(isNode(value) ? value.value : value), 10);
  return Number.isFinite(number) ? number : undefined;
}
