import type { TranslationRequest, Translator } from "./translator.ts";

/** An English article and its translation, sentence by sentence, paragraph by paragraph. Ours; the town is invented. */
export const PARAGRAPHS: readonly (readonly (readonly [english: string, french: string])[])[] = [
  [
    [
      "The council of Kelmouth voted on Tuesday to spend £2.4 million on a new sea wall, two years after a storm flooded 312 homes.",
      "Le conseil municipal de Kelmouth a voté mardi 2,4 millions de livres pour une nouvelle digue, deux ans après une tempête qui a inondé 312 logements.",
    ],
    [
      "The works will begin on March 4, 2025 and should last eighteen months.",
      "Les travaux commenceront le 4 mars 2025 et devraient durer dix-huit mois.",
    ],
  ],
  [
    [
      "“We could not ask families to live through another winter like that one,” said Helen Marsh, the mayor of Kelmouth.",
      "« Nous ne pouvions pas demander aux familles de revivre un tel hiver », a déclaré Helen Marsh, la maire de Kelmouth.",
    ],
    ["Marsh has led the council since 2019.", "Helen Marsh dirige le conseil municipal depuis 2019."],
    [
      "She promised that no house on the harbour would be demolished.",
      "Elle a promis qu’aucune maison du port ne serait démolie.",
    ],
  ],
  [
    [
      "The wall will be 1,850 metres long and will stand 4.5 metres above the beach.",
      "La digue mesurera 1 850 mètres de long et s’élèvera à 4,5 mètres au-dessus de la plage.",
    ],
    [
      "Its foundations will be made of local stone, which costs 12% more than concrete but lasts longer.",
      "Ses fondations seront en pierre locale, qui coûte 12 % de plus que le béton mais dure plus longtemps.",
    ],
    [
      "Engineers from a firm in Rotterdam drew the plans.",
      "Des ingénieurs d’une entreprise de Rotterdam ont dessiné les plans.",
    ],
  ],
  [
    [
      "Fishermen had feared that the works would close the harbour during the summer.",
      "Les pêcheurs craignaient que les travaux ne ferment le port pendant l’été.",
    ],
    [
      "The council answered that boats will be able to leave every day before 7 a.m. and return after 5 p.m.",
      "Le conseil municipal a répondu que les bateaux pourront sortir chaque jour avant 7 heures et rentrer après 17 heures.",
    ],
    [
      "A fund of £180,000 will pay for lost days at sea.",
      "Un fonds de 180 000 livres indemnisera les jours de mer perdus.",
    ],
    [
      "“It is not everything we wanted, but it is a serious offer,” said Tom Bellamy, who speaks for the fishermen.",
      "« Ce n’est pas tout ce que nous voulions, mais c’est une offre sérieuse », a dit Tom Bellamy, qui parle au nom des pêcheurs.",
    ],
  ],
  [
    ["The opposition voted against the plan.", "L’opposition a voté contre le projet."],
    [
      "It says that the wall will hide the sea from the promenade and keep visitors away.",
      "Elle affirme que la digue cachera la mer depuis la promenade et éloignera les visiteurs.",
    ],
    [
      "About 40,000 people spend a holiday in Kelmouth every year, according to the tourist office.",
      "Environ 40 000 personnes passent leurs vacances à Kelmouth chaque année, selon l’office de tourisme.",
    ],
    ["Half of them come in July and August.", "La moitié d’entre elles viennent en juillet et en août."],
  ],
  [
    [
      "The storm of February 2023 remains in every memory.",
      "La tempête de février 2023 reste dans toutes les mémoires.",
    ],
    [
      "Water had reached the first floor of the school, and three streets stayed without power for nine days.",
      "L’eau avait atteint le premier étage de l’école, et trois rues étaient restées sans électricité pendant neuf jours.",
    ],
    [
      "Nobody died, but 27 people were taken to hospital.",
      "Personne n’est mort, mais 27 personnes ont été conduites à l’hôpital.",
    ],
    ["Insurers paid £9 million in damages.", "Les assureurs ont versé 9 millions de livres d’indemnités."],
  ],
  [
    ["The government in London will pay 60% of the cost.", "Le gouvernement de Londres paiera 60 % du coût."],
    [
      "The rest will come from the county and from a loan over 15 years.",
      "Le reste viendra du comté et d’un emprunt sur 15 ans.",
    ],
    [
      "Residents will be able to see the plans at the town hall until December 20.",
      "Les habitants pourront consulter les plans à la mairie jusqu’au 20 décembre.",
    ],
  ],
];

/** The article as it is pasted. */
export const ENGLISH = PARAGRAPHS.map((paragraph) => paragraph.map(([english]) => english).join(" ")).join("\n\n");

const FRENCH: ReadonlyMap<string, string> = new Map(PARAGRAPHS.flat());

/** What a scripted translator does with a sentence; `tries` counts how often it was asked, from 1. */
export type Script = (french: string, english: string, tries: number) => string;

/** A translator that knows the article by heart and changes what the script says; what it does not know it gives back. */
export function scriptedTranslator(
  script: Script = (french) => french,
): Translator & { readonly asked: TranslationRequest[] } {
  const asked: TranslationRequest[] = [];
  const tries = new Map<string, number>();
  return {
    id: "scripted",
    asked,
    async translate(request) {
      asked.push(request);
      return request.sentences.map((english) => {
        const count = (tries.get(english) ?? 0) + 1;
        tries.set(english, count);
        return script(FRENCH.get(english) ?? english, english, count);
      });
    },
  };
}
