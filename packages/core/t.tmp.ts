import { loadFrench } from "@titraille/french/node";
const f=loadFrench();
for (const s of ["Les écoles ont été rénovées par la ville.","Ils étaient d’accord.","La loi sera votée lundi.","Il s’est rendu à Paris.","Elle est arrivée hier.","La ville est située au nord.","Le suspect a été interpellé par la police mardi.","Il est convaincu que tout ira bien.", "Elle n’est pas encore construite.","La maison est en train d’être vendue."]) console.log(f.tag(s).map(w=>`${w.text}/${w.upos}/${w.lemma}${w.morph.VerbForm?"/"+w.morph.VerbForm+(w.morph.Tense??"")+(w.morph.Voice??""):""}`).join(" "));
for (const a of ["ONU","SNCF","OMS","CGT","PIB","IFOP","RGAA"]) console.log(a,f.lexicon.nameKinds(a),f.lexicon.has(a));
