import { clusters } from "./clusters.mjs";
import { commented } from "./comments.mjs";
import { randomFrom } from "./random.mjs";
import { workbook } from "./workbook.mjs";

/*
 * The same answers in the forms three survey tools give them: Nettskjema, Microsoft Forms and LimeSurvey. What is untidy
 * in real exports is untidy here, as far as an import takes it without asking.
 */

const names = new Map(clusters.map((cluster) => [cluster.id, cluster]));

/** Semicolons, everything quoted, UTF-8, question texts as headers. */
export function nettskjema(items, responses, year) {
  const roles = {
    facilitator: "Klyngeleder",
    company: "Bedrift",
    research: "FoU",
    public: "Virkemiddelapparat",
    other: "Annet",
  };
  const random = randomFrom("nettskjema", year);
  let id = 27_000_000 + (year - 2023) * 4_100_000;
  const header = [
    "$submission_id",
    "$created",
    "Hvilken klynge svarer du for?",
    "Hvilken rolle har du i klyngen?",
    ...items.flatMap((item) => [item.text, ...(commented.includes(item.id) ? ["Kommentar"] : [])]),
    "Har du noe å tilføye?",
    "Jeg samtykker til at svarene brukes i klyngens fagrapport",
    "$answer_time_ms",
  ];
  const rows = responses.map((response) => {
    id += random.between(3, 900);
    return [
      String(id),
      `${clock(response.at, "T")}+02:00`,
      names.get(response.clusterId).name,
      roles[response.group],
      ...cells(items, response, random, { unsure: "Vet ikke", blank: "" }),
      response.general,
      "Ja",
      String(response.minutes * 60_000 + random.between(0, 59_999)),
    ];
  });
  return [header, ...rows].map((row) => `${row.map(quoted).join(";")}\n`).join("");
}

/** A workbook with one table on `Sheet1`; a title that occurs before gets a number. */
export function forms(items, responses, year) {
  const roles = {
    facilitator: "Fasilitator",
    company: "Medlemsbedrift",
    research: "Universitet/høgskole",
    public: "Offentlig",
    other: "Annet",
  };
  const random = randomFrom("forms", year);
  const titles = [
    "ID",
    "Start time",
    "Completion time",
    "Email",
    "Name",
    "Hvilken klynge svarer du for?",
    "Hvilken rolle har du?",
    ...items.flatMap((item) => [item.text, ...(commented.includes(item.id) ? ["Kommentar"] : [])]),
    "Andre kommentarer",
  ];
  const seen = new Map();
  const header = titles.map((title) => {
    seen.set(title, (seen.get(title) ?? 0) + 1);
    return seen.get(title) === 1 ? title : `${title}${seen.get(title)}`;
  });
  const rows = responses.map((response, index) => [
    index + 1,
    { serial: serial(response.at - response.minutes * 60_000) },
    { serial: serial(response.at) },
    "anonymous",
    "",
    names.get(response.clusterId).name,
    roles[response.group],
    ...cells(items, response, random, { unsure: "Vet ikke", blank: "" }),
    response.general,
  ]);
  return workbook("Sheet1", header, rows);
}

/** BOM, CRLF, everything quoted, `code. text` headers, an empty last line; those who never sent theirs are still there. */
export function limesurvey(items, responses, year) {
  const roles = {
    facilitator: "Klyngeleder",
    company: "Bedrift i klyngen",
    research: "Forskning og utdanning",
    public: "Offentlig aktør",
    other: "Annet",
  };
  const random = randomFrom("limesurvey", year);
  const header = [
    "id. Response ID",
    "submitdate. Date submitted",
    "lastpage. Last page",
    "startlanguage. Start language",
    "seed. Seed",
    "klynge. Hvilken klynge tilhører du?",
    "rolle. Hva er din rolle i klyngen?",
    ...items.flatMap((item) => {
      const code = item.id.replace(".", "");
      const question = `${code}. ${item.source ?? item.text}`;
      return commented.includes(item.id) ? [question, `${code}kom. Kommentar`] : [question];
    }),
    "slutt. Andre kommentarer",
  ];
  let id = 0;
  const rows = responses.flatMap((response, index) => {
    const sent = row(response, clock(response.at, " "), "6");
    return index % 11 === 7 ? [row(unfinished(response, items), "", "2"), sent] : [sent];
  });
  return `\uFEFF${[header, ...rows].map((cellsOfRow) => `${cellsOfRow.map(masked).map(quoted).join(",")}\r\n`).join("")}\r\n`;

  function row(response, submitted, lastPage) {
    id += random.chance(0.2) ? 2 : 1;
    return [
      String(id),
      submitted,
      lastPage,
      "nb",
      String(random.between(100_000_000, 999_999_999)),
      asTyped(names.get(response.clusterId), random),
      roles[response.group],
      ...cells(items, response, random, { unsure: "Vet ikke", blank: "N/A" }),
      response.general,
    ];
  }
}

/** Somebody of the same cluster who gave up after the first page. */
function unfinished(response, items) {
  const first = new Set(items.filter((item) => item.phase === 1).map((item) => item.id));
  const answers = Object.fromEntries(Object.entries(response.answers).filter(([id]) => first.has(id)));
  return { ...response, answers, comments: {}, general: "" };
}

/** The name as people type it where there is no list to choose from. */
function asTyped(cluster, random) {
  const chance = random.next();
  if (chance < 0.7) return cluster.name;
  if (chance < 0.82) return random.pick(cluster.aliases);
  if (chance < 0.9) return cluster.name.toLowerCase();
  return `${cluster.name} `;
}

/** Answers with their comments behind them; here and there a space too many, or no capital. */
function cells(items, response, random, missing) {
  return items.flatMap((item) => {
    const answer = response.answers[item.id];
    const text = answer === undefined ? missing.blank : answer === "unsure" ? missing.unsure : answer;
    const chance = random.next();
    const written = chance < 0.008 ? `${text} ` : chance < 0.012 ? text.toLowerCase() : text;
    return commented.includes(item.id) ? [written, response.comments[item.id] ?? ""] : [written];
  });
}

/** LimeSurvey puts an apostrophe before what a spreadsheet would take for a formula. */
function masked(text) {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

function quoted(text) {
  return `"${text.replaceAll('"', '""')}"`;
}

function clock(at, between) {
  return new Date(at).toISOString().slice(0, 19).replace("T", between);
}

/** Days since the last day of 1899, as Excel counts. */
function serial(at) {
  return Number((at / 86_400_000 + 25_569).toFixed(8));
}
