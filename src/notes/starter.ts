import { stringify } from "yaml";

/** Who wrote last year's note, and the year. They are likely to write this year's too. */
export type NoteTeam = { year: number; author: string; responsible: string; participants: string | null };

/**
 * The note a consultant begins with: every field explained where it is filled in, and nothing in it that would print.
 * It is in bokmål in any language of the command line, since it becomes part of a report in bokmål.
 *
 * @param team names for the first version, which still waits for its date
 */
export function starterNote(cluster: { name: string }, year: number, team: NoteTeam | null = null): string {
  const { author, responsible, participants } = team ?? exampleTeam;
  return `---
# Notat til fagrapporten for ${cluster.name}, ${year}.
# Linjer som begynner med #, er forklaringer og kommer ikke med. Fjern # foran et eksempel for å ta det i bruk.

# Dokumentstatus: en rad per versjon, den eldste først. Den siste gir versjon og status på forsiden.${team === null ? "" : `\n# Navnene er hentet fra notatet for ${team.year}. Se over dem, sett datoen, og fjern #.`}
versions:
#  - status: Utkast
#    version: "0.9"
#    date: ${year}-04-20
#    author: ${scalar(author)}
#    responsible: ${scalar(responsible)}
#    participants: ${scalar(participants ?? exampleTeam.participants)}

# Handlingsplan: hvem som gjør et anbefalt tiltak, og når. Id-ene står i kapittel 4 i rapporten.
plan:
#  - measure: F2.M1
#    owner: Styringsgruppen
#    due: ${year}-10-01
#    status: Startet

# Sitater fra undersøkelsen som den som svarte, har sagt ja til å få trykt. group og item kan utelates.
quotes:
#  - text: Vi møter verden hver for oss.
#    group: company
#    item: F2.S3

# Lys som du mener er et annet enn det svarene gir. Begge vises, med grunnen.
# light: green, yellow eller red
# reason: documented (dokumentasjon), outdated (endret siden svarene), not-relevant (ikke relevant),
#         wrong-respondent (feil person svarte) eller other (annet, forklar i text)
assessedLights:
#  - item: F1.T4
#    light: green
#    reason: documented
#    text: Programmet for studieturen er lagt fram.
#    by: Navn Navnesen
#    date: ${year}-05-08
---

## Sammendrag

<!-- Din egen ingress til sammendraget: to til fire setninger. Uten tekst skriver rapporten sin egen. -->

## Styrker

<!-- Styrker som ikke kommer fram av svarene. -->

## Vurdering

<!-- Vurderingen din: hva lysene betyr for denne klyngen, og hva som haster. -->

## Scenario

<!-- Et bilde av hvor klyngen kan stå om tre til fem år, og hvilke valg som fører dit. -->
`;
}

const exampleTeam = { author: "Navn Navnesen", responsible: "Navn Navnesen", participants: "Klyngeleder" };

/** On one line, since it stands behind a #, and in quotes where YAML needs them. */
function scalar(text: string): string {
  return stringify(text.replace(/\s+/g, " ").trim(), { lineWidth: 0 }).trimEnd();
}
