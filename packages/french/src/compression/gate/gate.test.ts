import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../../node.ts";
import { compressSentence } from "../compress.ts";
import { grammarRefusal } from "../grammar-gate.ts";
import { parseClause } from "../parse-clause.ts";

const french = loadFrench();

/** What a sentence may be shortened to. */
function printable(sentence: string): string[] {
  const words = parseClause(french, sentence);
  return compressSentence(words, sentence)
    .filter((compression) => !grammarRefusal(compression, words))
    .map(({ text }) => text);
}

/** Sentences, and what a title must not make of them. */
const REFUSED = [
  ["La maire a signé un décret obligeant le port à fermer ses quais.", "obligeant$"],
  ["Figure de la côte, Odile Ferrant a été condamnée en mai et se trouve en prison.", "^Figure de la côte se trouve"],
  ["La crue a contraint les marins de Lannec qui devaient partir lundi, à rester au port.", "(?:Lannec|lundi)$"],
  ["Le roman de Jeanne Morel ne s’appellera plus ainsi dans sa version de poche.", "ne s’appellera dans"],
  ["Odile Ferrant est en opération reconquête.", "est reconquête"],
  ["Le port a rouvert ses quais, symbole du retour à la vie en Norvège où la pêche reprend.", "quais où"],
  ["Le trésorier poursuit une lente remontée dans l’estime des marins.", "lente$"],
  ["Un jury a mis moins de quatre heures pour trouver le marin coupable.", "quatre heures$"],
  ["Rien dans cet article ne constitue un conseil de navigation.", "^Rien ne constitue"],
  [
    "Les clients sont de toute sorte : la mère de famille qui passe faire le plein, les pensionnés du port.",
    "famille$",
  ],
  ["La maire s’est déclarée favorable sur le principe à une digue plus haute.", "favorable$"],
  ["Le corps du marin avait été retrouvé partiellement brûlé dans la criée.", "partiellement$"],
  [
    "L’annonce contraste avec une note de mai, dans laquelle la mairie disait que le quai était sûr.",
    "selon l’annonce",
  ],
  ["La maire sait que tant que la question du quai n’est pas réglée, le port ne vivra pas.", "réglée$"],
  ["Les marins réclament une baisse de la taxe sur les mouillages.", "^Une baisse de la taxe"],
  ["Une aide des ports permettrait une reprise de la pêche côtière.", "^Une reprise de la pêche"],
  ["Les mareyeurs sont inquiets des conséquences de la grève sur la pêche.", "^Des conséquences"],
  ["Jean Roche répétant l’a confirmé hier.", "l’confirme"],
  ["La maire est susceptible de déployer ses agents dans les rues du port.", "susceptible dans"],
  ["Les gens de Vauze ont tendance à être très attirés par le port.", "sont tendance|tendance très"],
  [
    "Le port a accusé les pêcheurs de Vauze, au sud de la côte, de vider la baie.",
    "^Le port accuse les pêcheurs de Vauze$",
  ],
  ["Un refus de la maire a laissé Jean Roche et Odile Ferrant avec une dette.", "Ferrant$"],
  ["La criée est peut-être la plus petite de la côte, mais elle vend plus.", "la plus petite de la côte$"],
  ["Le port est en plein essor, certaines personnes disant qu’elles y vivraient.", "certaines personnes$"],
  ["Jean Roche a été maire de Vauze, une ville de la côte.", "est maire"],
  ["Les armateurs n’ont pas payé les voyages de la maire.", "ne paient pas"],
  ["La maire « n’a rien compris de la colère des marins », a condamné le port.", "ne condamne rien"],
  ["Des marins ont envahi la voie de circulation du tramway et jeté des pierres.", "tramway et jeté"],
  ["Une grande partie de la raison sont nécessaires au port de Vauze.", "sont nécessaires"],
  ["Les marins seront plus prudents en mer, et personne ne partira sans gilet.", "personne$"],
  ["La maire a vu le slogan moqué et a doublé la mise du port.", "^La maire voit.*a doublé"],
  ["Un accord de « phase un » entre Vauze et Lannec était censé limiter la pêche.", "entre Vauze( et Lannec)?$"],
  ["Des images montrent les gardes du port tirant sur les pêcheurs.", "gardes du port$"],
  [
    "La maire a annoncé, des mesures concrètes et une feuille de route pour régler la crise que traverse le port.",
    "annonce que traverse",
  ],
  ["La fête se déroule avec en arrière-fond la grève des marins de Vauze.", "se déroule la grève"],
  ["Odile Ferrant serait la seule personne en qui la maire aurait confiance.", "en qui la maire$"],
  ["Le marin savait qu’un bateau venait, comme il le serait généralement prévu au port.", "venait généralement"],
  ["Vauze marque un but lorsque le gardien a glissé sur la ligne.", "marque un but lorsque le gardien a glissé$"],
  ["La maire a fait plus de 13 000 promesses fausses aux pêcheurs.", "^13 000"],
  ["Les marins de Vauze perdent cinq de suite cette saison.", "perdent cinq$"],
  ["Le meilleur moment pour la pêche est d’avril à mai.", "d’avril$"],
  ["La maire a déclaré les cadeaux à sa sœur seulement la semaine dernière.", "sœur$"],
  ["Le bateau pourrait tout aussi bien servir à la pêche.", "pourrait bien"],
  ["Le marin n’a pas seulement perdu son bateau dans la tempête.", "pas seulement"],
  ["Tous les ports de la côte perdent des pêcheurs, à l’exception de Vauze.", "^Tous les ports de la côte perdent"],
  ["La maire veut éviter la fermeture de la criée de Vauze.", "^La fermeture de la criée"],
  ["Les élèves qui apprennent la voile commencent par les nœuds.", "commencent$"],
  ["Le plan passe d’une aide aux ports à une aide aux équipages.", "d’une aide aux ports$"],
  ["Rui Falcato estime qu’une « colère des équipages » émerge au large.", "équipages »$"],
  ["Un camion a été brûlé pour des raisons pour le moment inconnues.", "des raisons$"],
  [
    "Le mouvement reste calme et les figures du port, Jean Roche et Odile Ferrant, ont choisi Vauze.",
    "les figures du port$",
  ],
  ["L’alerte a été donnée dans le sud de la côte et la criée a été fermée.", "^Le sud de la côte et la criée"],
  ["La rivalité entre les deux ports a, semble-t-il, entraîné des heurts.", "deux ports a$"],
  ["La côte est composée de ports actifs mais aussi de ports fermés.", "ports actifs$"],
  ["La maire a su allier la pêche côtière avec le tourisme.", "la pêche côtière$"],
  ["Les marins ont échappé à la mort de peu dans la tempête.", "La mort de peu"],
  ["La criée, parmi les pêcheurs de Vauze, n’a pas de défenseur.", "La criée n’a pas"],
  ["Vauze reste le deuxième port le plus actif de la côte.", "le deuxième port$"],
  ["La loi prévoit une forme de protection pour les équipages.", "forme de protection$"],
  ["La volonté de pêcher sera ainsi, et comme de tradition, très forte à Vauze.", "comme de tradition$"],
  ["Les élus adoptent à une large majorité le projet de loi sur la pêche.", "le projet de loi$"],
  ["Le port se défend de toute similarité avec les quais voisins.", "similarité$"],
  ["Dans ce cas, deux types urgences sont prévus par la loi.", "types urgences"],
  ["L’historien retrouve certaines épaves d’après des cartes de marins.", "^Certaines épaves d’après"],
  ["Voilà trente ans que la drague est utilisée dans tous les ports de la côte.", "est utilisée$"],
  ["Une bonne marée est considérée comme une bonne marée quand les casiers sont pleins.", "comme une bonne marée$"],
  ["Une seule criée de la côte a été ajoutée en « 1 » par les services de l’État.", "en « 1 »"],
  ["Quelle belle marée des pêcheurs de Vauze ce dimanche sur le quai nord !", "^Quelle"],
  [
    "Certains ports ont longtemps été des ports de pêche, et sont devenus des ports de commerce.",
    "deviennent longtemps",
  ],
  ["Les pêcheurs ont érigé la vente des huîtres dans les halles comme la règle du port.", "la vente des huîtres$"],
  ["Le quai s’use peu à peu et Port Vauze, avec ses grues neuves, ne fait pas exception.", "et Port Vauze$"],
  ["La mer ne m’a fait aucun cadeau.", "La mer ne fait aucun cadeau"],
  ["Jeanne Morel, Rui Falcato et Odile Ferrant ont réussi à vendre la halle.", "Jeanne Morel et Odile Ferrant"],
  ["Le quai est réservé aux équipages et il n’y a rien de semblable dans le département.", "Le quai il n’y a"],
  ["Le site permet aux pêcheurs qui auraient un doute de vérifier leurs droits.", "qui auraient un doute$"],
  ["La maire a prouvé qu’elle pouvait gagner avec un programme modeste.", "qu’elle pouvait gagner"],
  ["Les criées fermées au public, annonce la préfète Odile Ferrant.", "annonce Odile Ferrant"],
  ["Les réserves de sel sont situées sur le quai nord.", "sont situées$"],
  ["Les conseillers distinguent les quais fermés des quais ouverts.", "Les quais fermés des quais ouverts"],
  ["Une note sur la fermeture du port en a surpris plusieurs.", "en surprend"],
  ["Ces produits abîment les nerfs des bébés, des jeunes enfants et sont très toxiques.", "Des jeunes enfants sont"],
  ["Un constat avec lequel Jeanne Morel est en accord.", "Un constat avec lequel est"],
  ["La marche n’est plus autorisée dans les ports de la côte.", "La marche n’est plus autorisée$"],
  ["Le maire cherchait à trouver un logement provisoire à la famille.", "Un logement provisoire à la famille"],
  ["Un arrêté est publié environ tous les deux ans pour limiter la pêche.", "environ pour"],
  ["La maire montre à la conseillère du quartier le cahier des doléances.", "quartier le cahier"],
  ["Les bébés maîtrisent la grammaire des gestes sans être capables de parler.", "^La grammaire des gestes sans être"],
  ["La mairie maintient la taxe sur les mouillages dénoncée par les pêcheurs.", "Les mouillages dénoncée"],
  ["La pluie touchera la côte mais sans commune mesure avec les îles.", "la côte avec"],
  ["La nasse à mailles fines est aussi autorisée ailleurs dans le monde.", "autorisée dans le monde"],
  ["Au Cap Vauze, les vagues n’ont pas rompu la digue mais ont accéléré l’érosion.", "^Au Cap Vauze accél"],
  ["Les pêcheurs se plaignent au niveau des douanes du port de Vauze.", "niveau des douanes$"],
  ["Le chantier est à l’arrêt avec des piquets devant la criée de Vauze.", "^L’arrêt"],
  ["La directrice confie un stagiaire aux mareyeurs du port.", "Un stagiaire aux mareyeurs"],
  ["L’État a abandonné le projet de digue en janvier.", "^Le projet de digue en janvier"],
  ["Le tribunal de Vauze condamne un marin à six mois de prison avec sursis pour vol.", "prison(?! avec sursis)"],
  ["Des heurts opposent des groupes de marins, lundi, aux mareyeurs du port.", "opposent des groupes de marins$"],
  ["Le maire a salué le courage du marin et dénoncé les vols.", "et dénoncé"],
  ["Les annotations de la figure 3 montrent la charpente du hangar.", "figure 3"],
] as const;

for (const [sentence, bad] of REFUSED)
  test(`not printed: “${bad}”`, () => {
    const made = printable(sentence);
    assert.ok(!made.some((text) => new RegExp(bad, "u").test(text)), made.join(" | "));
  });

/** Sentences, and what is still good French. */
const PRINTED = [
  ["La municipalité s’en prend aux promoteurs qui bâtissent sans permis.", "La municipalité s’en prend aux promoteurs"],
  ["La maire en appelle à la solidarité des communes voisines.", "La maire en appelle à la solidarité"],
  ["La région a débloqué douze millions d’euros pour les ports.", "La région débloque douze millions d’euros"],
  ["La ville a rappelé son directeur du port après une série de fautes.", "La ville rappelle son directeur du port"],
  [
    "Près de 3 000 « bonnets jaunes » ont protesté dans la rue.",
    "Près de 3 000 « bonnets jaunes » protestent dans la rue",
  ],
  [
    "La maire a annoncé la suspension pour six mois de plusieurs travaux.",
    "La maire annonce la suspension pour six mois de plusieurs travaux",
  ],
  ["Des heurts ont éclaté place de la Halle à Vauze.", "Des heurts éclatent place de la Halle"],
  ["Magasins, écoles et criées sont restés fermés sur la côte.", "Magasins, écoles et criées restent fermés"],
  ["Les Bleues décrochent la médaille de bronze face aux championnes.", "Les Bleues décrochent la médaille de bronze"],
  [
    "Les élus adoptent le projet de loi sur la pêche défendu par la préfète.",
    "Les élus adoptent le projet de loi sur la pêche",
  ],
  ["Le préfet a suggéré que le pire pourrait être passé.", "Le préfet suggère que le pire pourrait être passé"],
  [
    "Deux marins de la côte ont été inculpés pour le vol d’une barque du même nom.",
    "Deux marins de la côte sont inculpés",
  ],
] as const;

for (const [sentence, good] of PRINTED)
  test(`printed: “${good}”`, () => {
    const made = printable(sentence);
    assert.ok(
      made.some((text) => text.startsWith(good)),
      made.join(" | "),
    );
  });
