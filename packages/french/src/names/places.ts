/** Cities and regions that French copy names often; countries come from the runtime's own names. Ours. */
const CITIES =
  "Paris Marseille Lyon Toulouse Nice Nantes Montpellier Strasbourg Bordeaux Lille Rennes Reims Toulon Grenoble Dijon Angers Nîmes Villeurbanne Brest Limoges Tours Amiens Perpignan Metz Besançon Orléans Rouen Mulhouse Caen Nancy Avignon Poitiers Dunkerque Valence Bayonne Quimper Vannes Lorient Calais Bruxelles Liège Genève Lausanne Berne Zurich Bâle Montréal Québec Ottawa Toronto Londres Berlin Madrid Rome Milan Lisbonne Vienne Prague Varsovie Moscou Kiev Kyiv Athènes Istanbul Ankara Jérusalem Tel-Aviv Gaza Beyrouth Damas Bagdad Téhéran Riyad Doha Dubaï Le_Caire Tunis Alger Rabat Casablanca Dakar Abidjan Bamako Kinshasa Washington New_York Los_Angeles Chicago Boston San_Francisco Las_Vegas Mexico Bogota Lima Santiago Buenos_Aires Rio_de_Janeiro Brasilia Pékin Shanghai Hong_Kong Taipei Tokyo Séoul Pyongyang New_Delhi Bombay Bangkok Hanoï Singapour Jakarta Manille Sydney Canberra Bali Europe Afrique Asie Amérique Océanie Bretagne Normandie Corse Occitanie Provence Alsace Lorraine Bourgogne Auvergne Aquitaine Savoie Île-de-France Hauts-de-France Pays_de_la_Loire Nouvelle-Aquitaine Cisjordanie Crimée Donbass Catalogne Écosse Californie Floride Texas Cannes Picardie Grand_Est Guadeloupe Martinique Guyane Mayotte Vendée Gironde Bruges Anvers Gand Namur Charleroi Pau Chartres Troyes Colmar Roubaix Tourcoing Arras Cherbourg Saint-Étienne Saint-Denis Créteil Nanterre Bobigny Versailles".split(
    " ",
  );

/** Lower-case names of places. */
export const PLACES: ReadonlySet<string> = new Set([
  ...CITIES.map((city) => city.replaceAll("_", " ").toLowerCase()),
  ...countries(),
]);

function countries(): string[] {
  const names = new Intl.DisplayNames(["fr"], { type: "region", fallback: "none" });
  const found: string[] = [];
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const name = names.of(String.fromCharCode(first, second));
      if (name && !/inconnue|pseudo/i.test(name)) found.push(name.toLowerCase().replaceAll("'", "’"));
    }
  }
  return found;
}
