import type { Absence, BrowserSource } from "../pdf/browser/browser-found.ts";
import type { Sandbox } from "../pdf/browser/sandbox.ts";
import type { FailureReason } from "../pdf/browser/tab.ts";
import type { Finding } from "../pdf/conformance/finding.ts";
import type { Catalogue } from "./language.ts";

/** What the tool says of browsers, printing and what the checker found. */
type PdfSentences = {
  source: Record<BrowserSource, string>;
  absence: (why: Absence) => string;
  sandbox: (sandbox: Sandbox) => string;
  noBrowser: (p: { reasons: string[] }) => string;
  noBrowserHint: string;
  chosenHint: (p: { variable: string }) => string;
  cannotStart: (p: { location: string; detail: string }) => string;
  cannotStartHint: string;
  cannotPrint: (p: { title: string; reason: FailureReason; detail: string; attempts: number }) => string;
  noAnchor: (p: { title: string; anchors: string[] }) => string;
  unsettled: (p: { title: string }) => string;
  notConforming: (p: { title: string; faults: string[] }) => string;
  notConformingHint: string;
  finding: (finding: Finding) => string;
};

export const pdfMessages: Catalogue<PdfSentences> = {
  nb: {
    source: {
      remote: "Nettleser et annet sted (FAGRAPPORT_BROWSER_URL)",
      chosen: "Nettleser du har valgt (FAGRAPPORT_CHROME)",
      bundled: "Nettleseren som følger med (@sparticuz/chromium)",
      installed: "Chrome, Chromium eller Edge på maskinen",
      cache: "Nettleser som puppeteer har hentet før",
    },
    absence: (why) => {
      switch (why.code) {
        case "not-set":
          return "ikke angitt";
        case "not-executable":
          return `${why.variable} peker på ${why.path}, og det er ikke et program som kan startes`;
        case "other-platform":
          return `finnes bare for Linux på x64, og dette er ${why.platform}`;
        case "package-missing":
          return "pakken er ikke installert";
        case "unpack-failed":
          return `kunne ikke pakkes ut: ${why.detail}`;
        case "not-installed":
          return "ingen funnet";
        case "cache-empty":
          return `ingenting i ${why.folder}`;
      }
    },
    sandbox: (sandbox) => {
      if (sandbox.kind === "on") return "Nettleseren kjører i sandkasse.";
      switch (sandbox.why) {
        case "root":
          return "Nettleseren kjører uten sandkasse, fordi du er root. Kjør som vanlig bruker for å få den.";
        case "kernel":
          return "Nettleseren kjører uten sandkasse, fordi systemkjernen ikke gir vanlige brukere egne navnerom.";
        case "refused":
          return "Nettleseren kjører uten sandkasse, fordi den ikke lar seg starte med den her (slik det ofte er i en container).";
        case "remote":
          return "Nettleseren kjører et annet sted; om den har sandkasse, bestemmes der.";
      }
    },
    noBrowser: ({ reasons }) => `Fant ingen nettleser å lage PDF med.\n${bullets(reasons)}`,
    noBrowserHint:
      "Kjør «npm ci» uten --omit=optional, installer Chrome, Chromium eller Edge, eller sett FAGRAPPORT_CHROME til programfilen. «fagrapport doctor» viser mer.",
    chosenHint: ({ variable }) => `Rett ${variable}, eller fjern den for å bruke nettleseren som følger med.`,
    cannotStart: ({ location, detail }) => `Nettleseren ${location} lot seg ikke starte: ${detail}`,
    cannotStartHint: "Se «fagrapport doctor», eller velg en annen nettleser med FAGRAPPORT_CHROME.",
    cannotPrint: ({ title, reason, detail, attempts }) => {
      const tried = attempts === 1 ? "" : ` (prøvd ${attempts} ganger)`;
      switch (reason) {
        case "gone":
          return `«${title}» ble ikke skrevet ut: nettleseren sluttet underveis${tried}.`;
        case "crash":
          return `«${title}» ble ikke skrevet ut: siden fikk nettleseren til å krasje${tried}.`;
        case "timeout":
          return `«${title}» ble ikke skrevet ut: det tok for lang tid${tried}.`;
        case "font":
          return `«${title}» ble ikke skrevet ut: skriften ${detail} kan ikke leses.`;
        case "image":
          return `«${title}» ble ikke skrevet ut: et bilde kan ikke leses${detail === "" ? "" : ` («${detail}»)`}.`;
        case "left":
          return `«${title}» ble ikke skrevet ut: siden forsøkte å gå til ${detail}.`;
      }
    },
    noAnchor: ({ title, anchors }) =>
      `«${title}»: innholdslisten viser til ${list(anchors, "og")}, men ingen lenke i dokumentet fører dit.`,
    unsettled: ({ title }) =>
      `«${title}»: sidetallene i innholdslisten faller ikke til ro. Plassen til dem må være like bred uansett tall.`,
    notConforming: ({ title, faults }) =>
      `«${title}» oppfyller ikke kravene til universell utforming og arkiv (PDF/UA-1, PDF/A).\n${bullets(faults)}`,
    notConformingHint: "Feilen ligger i malen eller i teksten som er satt inn. Rett den og kjør igjen.",
    finding: ({ code, page, words, detail }) => {
      const place = [page === null ? "" : `side ${page}`, words === "" ? "" : `«${words}»`].filter(Boolean).join(", ");
      const what = findingNb(code, detail);
      return place === "" ? what : `${what} (${place})`;
    },
  },
  en: {
    source: {
      remote: "A browser elsewhere (FAGRAPPORT_BROWSER_URL)",
      chosen: "A browser that you chose (FAGRAPPORT_CHROME)",
      bundled: "The browser that comes along (@sparticuz/chromium)",
      installed: "Chrome, Chromium or Edge on this machine",
      cache: "A browser that puppeteer fetched before",
    },
    absence: (why) => {
      switch (why.code) {
        case "not-set":
          return "not given";
        case "not-executable":
          return `${why.variable} points to ${why.path}, which is no program that can be started`;
        case "other-platform":
          return `exists for Linux on x64 only, and this is ${why.platform}`;
        case "package-missing":
          return "the package is not installed";
        case "unpack-failed":
          return `could not be unpacked: ${why.detail}`;
        case "not-installed":
          return "none found";
        case "cache-empty":
          return `nothing in ${why.folder}`;
      }
    },
    sandbox: (sandbox) => {
      if (sandbox.kind === "on") return "The browser runs in its sandbox.";
      switch (sandbox.why) {
        case "root":
          return "The browser runs without its sandbox because you are root. Run as an ordinary user to have it.";
        case "kernel":
          return "The browser runs without its sandbox because the kernel gives ordinary users no namespaces.";
        case "refused":
          return "The browser runs without its sandbox because it does not start with it here, as is common in a container.";
        case "remote":
          return "The browser runs elsewhere; whether it has a sandbox is decided there.";
      }
    },
    noBrowser: ({ reasons }) => `Found no browser to make PDFs with.\n${bullets(reasons)}`,
    noBrowserHint:
      'Run "npm ci" without --omit=optional, install Chrome, Chromium or Edge, or set FAGRAPPORT_CHROME to the program. "fagrapport doctor" shows more.',
    chosenHint: ({ variable }) => `Correct ${variable}, or remove it to use the browser that comes along.`,
    cannotStart: ({ location, detail }) => `The browser ${location} did not start: ${detail}`,
    cannotStartHint: 'See "fagrapport doctor", or choose another browser with FAGRAPPORT_CHROME.',
    cannotPrint: ({ title, reason, detail, attempts }) => {
      const tried = attempts === 1 ? "" : ` (tried ${attempts} times)`;
      switch (reason) {
        case "gone":
          return `"${title}" was not printed: the browser ended on the way${tried}.`;
        case "crash":
          return `"${title}" was not printed: the page made the browser crash${tried}.`;
        case "timeout":
          return `"${title}" was not printed: it took too long${tried}.`;
        case "font":
          return `"${title}" was not printed: the font ${detail} cannot be read.`;
        case "image":
          return `"${title}" was not printed: an image cannot be read${detail === "" ? "" : ` ("${detail}")`}.`;
        case "left":
          return `"${title}" was not printed: the page tried to go to ${detail}.`;
      }
    },
    noAnchor: ({ title, anchors }) =>
      `"${title}": the contents point to ${list(anchors, "and")}, but no link in the document leads there.`,
    unsettled: ({ title }) =>
      `"${title}": the page numbers of the contents do not settle. Their space must be equally wide whatever the number.`,
    notConforming: ({ title, faults }) =>
      `"${title}" does not meet the requirements of accessibility and archiving (PDF/UA-1, PDF/A).\n${bullets(faults)}`,
    notConformingHint: "The fault is in the template or in the text that was put in. Mend it and run again.",
    finding: ({ code, page, words, detail }) => {
      const place = [page === null ? "" : `page ${page}`, words === "" ? "" : `"${words}"`].filter(Boolean).join(", ");
      const what = findingEn(code, detail);
      return place === "" ? what : `${what} (${place})`;
    },
  },
};

function findingNb(code: Finding["code"], detail: string): string {
  switch (code) {
    case "no-structure":
      return "Dokumentet er uten merking, så en skjermleser finner ingenting";
    case "no-title":
      return "Dokumentet har ingen tittel";
    case "no-language":
      return "Dokumentet sier ikke hvilket språk det er på";
    case "heading-skipped":
      return headingWords(detail, "Overskrift på nivå", "kommer rett etter nivå", "er den første; begynn på nivå 1");
    case "table-irregular":
      return `Tabellens rader er ikke like brede (${detail} kolonner). En celle kan være tom; skriv – eller et hardt mellomrom i den`;
    case "table-without-header":
      return "Tabellen har ingen overskriftsceller";
    case "figure-without-alt":
      return "Figuren har ingen tekst i stedet for bildet";
    case "link-without-text":
      return "Lenken har ingen tekst";
    case "link-without-target":
      return "Lenken fører ingen steder";
    case "annotation-without-structure":
      return "En lenke står utenfor dokumentets struktur";
    case "glyph-without-unicode":
      return "Et tegn finnes ikke i skriftene, så det kan ikke leses opp eller kopieres";
    case "text-untagged":
      return "Teksten er ikke merket, så den blir ikke lest opp (kommer den fra ::before, filter eller aria-hidden?)";
    case "image-untagged":
      return "Et bilde er bare pynt";
    case "structure-without-content":
      return `Strukturen viser til innhold som ikke finnes (${detail})`;
    case "content-claimed-twice":
      return `To deler av strukturen gjør krav på det samme innholdet (${detail})`;
    case "content-without-structure":
      return "Innholdet står utenfor dokumentets struktur";
    case "form-drawn-twice":
      return "Innhold med merking er tegnet to ganger (backdrop-filter eller maske på tekst?)";
    case "form-nested":
      return "Innhold med merking ligger inni annet merket innhold (opacity inni en figur?)";
    case "type-unknown":
      return `Strukturtypen ${detail} er ukjent`;
    case "type3-font":
      return "En skrift er satt inn som tegninger (variabel skrift?)";
    case "font-not-embedded":
      return `Skriften ${detail} er ikke lagt ved`;
    case "page-shrunk":
      return `Noe er bredere enn siden, så nettleseren har krympet hele dokumentet til ${detail} %`;
    case "attachment-in-2a":
      return "PDF/A-2a kan ikke ha vedlegg";
  }
}

function findingEn(code: Finding["code"], detail: string): string {
  switch (code) {
    case "no-structure":
      return "The document is not tagged, so a screen reader finds nothing";
    case "no-title":
      return "The document has no title";
    case "no-language":
      return "The document does not say which language it is in";
    case "heading-skipped":
      return headingWords(detail, "A heading of level", "comes right after level", "is the first; begin at level 1");
    case "table-irregular":
      return `The table's rows are not equally wide (${detail} columns). A cell may be empty; write – or a no-break space in it`;
    case "table-without-header":
      return "The table has no header cells";
    case "figure-without-alt":
      return "The figure has no text in place of the image";
    case "link-without-text":
      return "The link has no text";
    case "link-without-target":
      return "The link leads nowhere";
    case "annotation-without-structure":
      return "A link stands outside the document's structure";
    case "glyph-without-unicode":
      return "A character is in none of the fonts, so it cannot be read aloud or copied";
    case "text-untagged":
      return "The text is not tagged, so it is not read aloud (does it come from ::before, filter or aria-hidden?)";
    case "image-untagged":
      return "An image is decoration only";
    case "structure-without-content":
      return `The structure points to content that is not there (${detail})`;
    case "content-claimed-twice":
      return `Two parts of the structure claim the same content (${detail})`;
    case "content-without-structure":
      return "The content stands outside the document's structure";
    case "form-drawn-twice":
      return "Tagged content is drawn twice (backdrop-filter or a mask on text?)";
    case "form-nested":
      return "Tagged content lies inside other tagged content (opacity inside a figure?)";
    case "type-unknown":
      return `The structure type ${detail} is unknown`;
    case "type3-font":
      return "A font is put in as drawings (a variable font?)";
    case "font-not-embedded":
      return `The font ${detail} is not embedded`;
    case "page-shrunk":
      return `Something is wider than the page, so the browser shrank the whole document to ${detail} %`;
    case "attachment-in-2a":
      return "PDF/A-2a can have no attachments";
  }
}

/** The detail holds the level before, 0 for none, and the level found. */
function headingWords(detail: string, start: string, after: string, first: string): string {
  const [before = "0", found = ""] = detail.split(" ");
  return before === "0" ? `${start} ${found} ${first}` : `${start} ${found} ${after} ${before}`;
}

function bullets(lines: string[]): string {
  return lines.map((line) => `  - ${line}`).join("\n");
}

function list(words: string[], and: string): string {
  const shown = words.map((word) => `#${word}`);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${and} ${shown.at(-1)}`;
}
