import type { ProfileName, RuleSetting } from "../config/config.ts";
import { RULES } from "./index.ts";

/** What a profile changes in the rules' own settings. */
export type Profile = Readonly<Record<string, RuleSetting>>;

/** A newsroom: the facts first; the conventions of SEO tools that fight news writing are off. */
const news: Profile = {};

/** A company blog or a magazine: the conventions of SEO tools hold. */
const blog: Profile = {};

/** Everything, and conventions as warnings. */
const strict: Profile = {};

/** Only what Google's own documentation says. */
const googleOnly: Profile = Object.fromEntries(
  RULES.filter(({ basis }) => basis !== "google").map(({ id }) => [id, "off"] as const),
);

export const PROFILES: Readonly<Record<ProfileName, Profile>> = { news, blog, strict, "google-only": googleOnly };
