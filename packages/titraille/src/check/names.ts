import type { Message, Scores } from "@titraille/core";

/** Names of ratings for people. */
export const RATING_NAMES: Readonly<Record<Scores["rating"], Message>> = {
  good: { fr: "bon", en: "good" },
  fair: { fr: "moyen", en: "fair" },
  poor: { fr: "insuffisant", en: "poor" },
};
