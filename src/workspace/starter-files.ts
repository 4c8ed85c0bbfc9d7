/*
 * The texts that a new working folder begins with. They are in bokmål in any language of the command line, since those
 * who find them there later are the ones who work in the folder.
 */

/** Ids of the two invented clusters of a new register. */
export const exampleClusterIds: readonly string[] = ["eksempel-fjord", "eksempel-fjell"];

/** Semicolons and a byte order mark, so that Norwegian Excel opens it in columns and with its letters right. */
export const exampleRegister = `\uFEFF${[
  "id;name;aliases;programme;level;sector;region;facilitator;members;invited_facilitator;invited_company;invited_research;invited_public;invited_other",
  "eksempel-fjord;Eksempelklyngen Fjord (oppdiktet);Fjord|Fjordklyngen;Norwegian Innovation Clusters;Arena;Havnæringer;Vestlandet;Navn Navnesen;40;1;12;3;2;0",
  "eksempel-fjell;Eksempelklyngen Fjell (oppdiktet);Fjell;Norwegian Innovation Clusters;Arena Pro;Prosess og materialer;Innlandet;Navn Navnesen;25;1;8;2;2;0",
].join("\n")}\n`;

/** What must not reach a repository: answers, and what people wrote. */
export const gitignore = `# Svar fra spørreundersøkelser er personopplysninger og skal ikke inn i versjonskontroll.
# Notatene kan sitere dem. outputs/ kan slettes og lages på nytt.
inputs/exports/
inputs/responses/
inputs/notes/
outputs/
`;

/** What the folder is, and the year in five steps. */
export function lesmeg(year: number): string {
  return `# Arbeidsmappe for fagrapporter

Her ligger det som trengs for å lage én fagrapport per klynge og én porteføljerapport i året. Skriv kommandoene i denne
mappen. Står du et annet sted, sett \`--workspace\` og navnet på mappen bak dem. \`fagrapport --help\` viser alle kommandoene.

## Året i fem steg

1. **Registeret.** Åpne \`inputs/clusters.csv\` i Excel, slett de to oppdiktede klyngene, og sett inn deres egne. Bare
   \`id\` og \`name\` må fylles ut. Kolonnene \`invited_...\` sier hvor mange som er invitert, og gir svarprosenten.
   \`fagrapport lint\` sier hva som eventuelt er galt, og hvor.
2. **Svarene.** Send ut sjekklisten; \`fagrapport form --out skjema.xlsx\` lager den som skjema. Legg eksportene i
   \`inputs/exports/${year}/\` slik de kom. \`fagrapport import FIL --year ${year} --dry-run\` viser kvitteringen uten å ta
   noe inn. Feil i en fil rettes av den som fylte den ut, eller i undersøkelsen, og filen eksporteres på nytt.
3. **Notatene.** \`fagrapport init --year ${year}\` lager et tomt notat for hver klynge i \`inputs/notes/${year}/\`.
   Konsulenten skriver vurderingen sin der, med ansvarlige og frister for handlingsplanen.
4. **Årskjøringen.** \`fagrapport status --year ${year}\` sier hvem som ikke har svart, hva som mangler, og hva som er neste
   steg. \`fagrapport run --year ${year}\` importerer alt, lager rapportene og porteføljen, og kan kjøres så ofte du vil: det
   som ikke er endret, blir ikke laget på nytt.
5. **Utsendingen.** Les rapportene i \`outputs/${year}/\`, rett i notatene, og kjør igjen til de er gode.
   \`fagrapport package --year ${year}\` lager så én zip-fil per klynge og én med alt, klare til å sendes.

Neste år begynner med \`fagrapport init --year ${year + 1}\`. Registeret gjelder videre; svar og notater har hver sin mappe
for hvert år, og rapportene sammenligner med året før.

## Hva som ligger hvor

    inputs/clusters.csv            registeret over klynger
    inputs/framework/              rammeverket og virkemidlene. Filene er deres: rett dem når en ordning endres.
                                   De som slutter på .nn og .en, er de samme tekstene på nynorsk og engelsk; rett dem likt
    inputs/exports/ÅR/             eksporter fra undersøkelsene, slik de kom
    inputs/responses/ÅR/           det importen tok inn. Rettes ikke for hånd
    inputs/notes/ÅR/KLYNGE.md      konsulentens tekst
    outputs/ÅR/                    rapportene. Kan slettes og lages på nytt

Svarene er personopplysninger. Mappen bør ligge der bare de som skal se dem, har tilgang, og svarene slettes når de ikke
trengs lenger. \`.gitignore\` holder svar, notater og rapporter utenfor versjonskontroll.
\`fagrapport forget SVAR-ID --year ${year}\` fjerner ett svar for godt.
`;
}
