import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../../node.ts";
import { answeredQuestions } from "./question.ts";

const french = loadFrench();

function askedOf(sentence: string): string[] {
  return answeredQuestions(french, sentence).map(({ text }) => text.replace("\u202f", " "));
}

for (const [sentence, question] of [
  ["Un appentis est un petit toit qui protège une porte de la pluie.", "Qu’est-ce qu’un appentis ?"],
  ["Un appentis, aussi appelé auvent, est un petit toit qui protège une porte.", "Qu’est-ce qu’un appentis ?"],
  ["Un appentis, c’est un petit toit qui protège une porte de la pluie.", "Qu’est-ce qu’un appentis ?"],
  ["La marnière (du latin marga) est une carrière dont on tirait la marne.", "Qu’est-ce que la marnière ?"],
  ["L’ensilage consiste à conserver l’herbe à l’abri de l’air.", "Qu’est-ce que l’ensilage ?"],
  ["Les tourbières sont des zones humides qui stockent du carbone.", "Que sont les tourbières ?"],
  ["Les causes de la crue sont nombreuses.", "Quelles sont les causes de la crue ?"],
  ["Le rôle du greffier consiste à tenir le registre.", "Quel est le rôle du greffier ?"],
  ["Il existe trois types de digues : en terre, en pierre et en béton.", "Quels sont les trois types de digues ?"],
  ["Il existe plusieurs catégories de permis.", "Quelles sont les catégories de permis ?"],
  ["Pour soulager une entorse, il faut la glacer au plus vite.", "Comment soulager une entorse ?"],
  ["Pour économiser l’eau au jardin, arrosez le soir.", "Comment économiser l’eau au jardin ?"],
  ["Il existe plusieurs façons d’économiser l’eau au jardin.", "Comment économiser l’eau au jardin ?"],
  ["Voici dix conseils pour mieux dormir.", "Comment mieux dormir ?"],
  ["Plusieurs solutions permettent de réduire la facture d’eau.", "Comment réduire la facture d’eau ?"],
  ["La vanne sert à vider le bassin avant l’hiver.", "À quoi sert la vanne ?"],
  ["Les tourbières permettent de garder l’eau en été.", "À quoi servent les tourbières ?"],
  ["Le salaire dépend de l’âge du marin.", "De quoi dépend le salaire ?"],
  ["Le mortier se compose de chaux, de sable et d’eau.", "De quoi se compose le mortier ?"],
  ["Le prêt s’adresse aux jeunes marins.", "À qui s’adresse le prêt ?"],
  ["La rouille se transmet par les outils mal nettoyés.", "Comment se transmet la rouille ?"],
  ["La digue cède parce que le sable est parti.", "Pourquoi la digue cède-t-elle ?"],
  ["Les crues surviennent en raison de la fonte des neiges.", "Pourquoi les crues surviennent-elles ?"],
  ["La traversée est difficile car les courants ne faiblissent jamais.", "Pourquoi la traversée est-elle difficile ?"],
] as const)
  test(`a sentence answers a question: ${question}`, () => {
    assert.ok(askedOf(sentence).includes(question), `${sentence} → ${askedOf(sentence).join(" | ")}`);
  });

for (const [why, sentence] of [
  ["what is weighed, not defined", "Le sport est un élément clé pour perdre du poids."],
  ["somebody in office", "Le maire est un homme qui aime le port."],
  ["what only the text before names", "Le but est un retour au calme qui dure."],
  ["one among others", "La deuxième méthode est une technique qui prend du temps."],
  ["a name", "La Drôme est une rivière qui se jette dans le Rhône."],
  ["what used to be", "La marnière était une carrière dont on tirait la marne."],
  ["what does not help", "La vanne ne permet pas de vider le bassin."],
  ["who makes something else", "Le chanteur compose de la musique."],
  ["what the text does itself", "Pour conclure ce point, il faut revenir au texte."],
  ["what nobody advises", "Pour mesurer la crue, les ingénieurs ont posé trois sondes."],
  ["what crooks do", "Les fraudeurs ont des techniques pour tromper les banques."],
  ["what points at the text", "Pour éviter cela, il faut fermer la vanne."],
  ["two verbs that the reason may belong to", "Le maire dit que la digue cède parce que le sable est parti."],
  ["what may not be so at all", "La digue ne cède pas parce que le sable est parti."],
  ["an avowal of nothing", "Les avantages de la digue ne sont pas prouvés."],
] as const)
  test(`no question for ${why}`, () => {
    assert.deepEqual(askedOf(sentence), []);
  });
