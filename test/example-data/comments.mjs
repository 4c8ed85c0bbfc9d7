/*
 * What respondents write in the comment fields that stand after some of the items. Everything is invented. A few have
 * what real comments have: quotation marks, semicolons, line breaks, a sign of equality first.
 */

/** The items that have a comment field after them. */
export const commented = ["F1.S6", "F1.T7", "F2.S3", "F2.T6", "F3.S2", "F4.S2"];

export const comments = {
  "F1.S6": [
    "Strategien gjelder mest hjemmemarkedet.",
    "Det finnes et utkast, men det er ikke behandlet i styret.",
    "Vi har diskutert dette i to år uten å lande noe.",
    "De store bedriftene har sin egen strategi. Klyngen har ingen.",
    "Ja, vedtatt på årsmøtet i fjor.",
    "Usikker på om strategien er kjent blant de minste bedriftene.",
  ],
  "F1.T7": [
    "Ble gjort i forprosjektet, men er ikke fulgt opp.",
    "Vi kjenner utfordringene til tre–fire bedrifter godt. Resten vet vi lite om.",
    "Kartleggingen burde gjentas hvert år.",
    "Gjort for leverandørene; ikke for FoU-miljøene.",
    "= samme som i fjor",
  ],
  "F2.S3": [
    "Bedriftene reiser sammen, men snakker ikke samme språk når de kommer fram.",
    "Vi møter verden hver for oss.",
    "Strategien er skrevet av sekretariatet. Bedriftene kjenner den knapt.",
    "Det mangler et vedtak som forplikter.",
    "Arbeidet er satt i gang, ferdig til våren.",
    "Strategien er god nok, men ingen har ansvar for å følge den opp.",
    'Vi har en "visjon", ikke en strategi.',
  ],
  "F2.T6": [
    "Testlaben kan bli en slik institusjon, om den får lov til å se ut over landegrensen.",
    "Høgskolen vil, men mangler midler.",
    "Vi er for små til å bygge noe eget. Bedre å koble oss på andre.",
    "Kompetansesenteret er planlagt; finansieringen er ikke på plass.",
    "Her ligger vi etter de vi sammenligner oss med.",
  ],
  "F3.S2": [
    "Innen vårt smale felt, ja. Ellers ikke.",
    "Vi får flere henvendelser enn vi klarer å svare på.",
    "Enkeltbedrifter er kjent ute. Klyngen er det ikke.",
    "Vi ble invitert som foredragsholdere to ganger i år.",
    "Referansepunkt er et stort ord.",
  ],
  "F4.S2": [
    "To bedrifter har etablert seg ute. Klyngen har ikke fulgt etter.",
    "Vi har en avtale med et miljø i Skottland, men det er ikke en node.",
    "Dette har vi ikke kapasitet til nå.",
    "Strategien for noden i Singapore ble vedtatt i vår.",
    "Blir tatt opp når ny klyngeleder er på plass.",
  ],
};

export const generalComments = [
  "Fint at dere spør. Håper vi får se resultatet denne gangen.",
  "Mange av spørsmålene i fase 4 og 5 er vanskelige å svare på for en liten bedrift.",
  "Skjemaet er langt.\nKunne vært delt i to.",
  "Vi trenger hjelp til å finne rett virkemiddel, ikke flere kartlegginger.",
  "Spørsmålet om strategi kommer flere ganger; jeg har svart likt hver gang.",
  "Klyngen har hatt lederskifte i år, og det preger svarene.",
  "Gode samlinger, men for lite som skjer mellom dem.",
];
