import type { ProfileName, RuleSetting } from "../config/config.ts";
import { RULES } from "./index.ts";

/** What a profile changes in the rules' own settings. */
export type Profile = Readonly<Record<string, RuleSetting>>;

/**
 * A newsroom: the facts first. Connectors and keyphrases in subheadings are conventions of SEO tools that news writing does
 * not follow.
 */
const news: Profile = {
  transitions: "off",
  "keyphrase-subheadings": "off",
};

/** A company’s blog or a magazine: the conventions of SEO tools hold, sentences may be longer. */
const blog: Profile = {
  "keyphrase-title": "warning",
  "keyphrase-introduction": "warning",
  "keyphrase-description": "warning",
  "sentence-length": "off",
  "description-length": "warning",
};

/** Everything, conventions as warnings, shorter sentences. */
const strict: Profile = {
  "keyphrase-title": "warning",
  "keyphrase-introduction": "warning",
  "keyphrase-description": "warning",
  "keyphrase-slug": "warning",
  "keyphrase-subheadings": "warning",
  "keyphrase-density": "warning",
  "sentence-length": { severity: "warning", options: { maxWords: 20 } },
  "paragraph-length": "warning",
  "passive-voice": "warning",
  "readability-score": { severity: "warning", options: { min: 40 } },
  "nominal-overload": { severity: "warning", options: { max: 3 } },
  acronyms: "warning",
  transitions: "warning",
  "sentence-openings": "warning",
  "typography-centuries": "warning",
  "social-tags": "warning",
  "source-overlap": "warning",
  "source-cited": "warning",
  padding: "warning",
};

/** Only what Google's own documentation says. */
const googleOnly: Profile = Object.fromEntries(
  RULES.filter(({ basis }) => basis !== "google").map(({ id }) => [id, "off"] as const),
);

export const PROFILES: Readonly<Record<ProfileName, Profile>> = { news, blog, strict, "google-only": googleOnly };
