import { describe, expect, it } from "vitest";
import { checklistItems, type Phase } from "../../src/framework/schema.ts";
import { depthOf, phase, shippedFramework, textsOf } from "./shipped.ts";

const framework = shippedFramework();
const perPhase = <Value>(count: (phase: Phase) => Value) => framework.phases.map(count);

describe("the framework holds the whole report of 2008", () => {
  it("has five phases with the report's names", () => {
    expect(perPhase(({ id, number, name }) => [id, number, name])).toEqual([
      ["F1", 1, "Klyngen har hovedsakelig lokal fokus"],
      ["F2", 2, "Klyngen orienterer seg mot verden"],
      ["F3", 3, "En internasjonal klynge"],
      ["F4", 4, "En multinasjonal klynge"],
      ["F5", 5, "En global klynge"],
    ]);
  });

  it("has the fifty items of the checklist", () => {
    expect(perPhase(({ checklist }) => checklist.status.length)).toEqual([6, 5, 3, 6, 6]);
    expect(perPhase(({ checklist }) => checklist.measures.length)).toEqual([7, 6, 3, 4, 4]);
    expect(framework.phases.flatMap(checklistItems)).toHaveLength(50);
  });

  it("has both matrices: bullets for firm and cluster, and the cluster's row of annex A", () => {
    expect(perPhase(({ characteristics }) => characteristics.firm.length)).toEqual([3, 5, 4, 4, 3]);
    expect(perPhase(({ characteristics }) => characteristics.cluster.length)).toEqual([4, 3, 3, 3, 2]);
    expect(perPhase(({ characteristicsAnnexA }) => characteristicsAnnexA.cluster.length)).toEqual([4, 3, 3, 4, 2]);
    expect(phase(framework, 4).characteristicsAnnexA.cluster.at(-1)).toBe(
      "Orientering mot internasjonale kunnskapsknutepunkter",
    );
    expect(phase(framework, 5).characteristicsAnnexA.cluster[0]).toBe(
      "Klyngen adopteres som en del av en klynge eller et globalt kunnskapsknutepunkt",
    );
  });

  it("has each phase's situation under the report's own headings", () => {
    expect(perPhase(({ situation }) => situation.focus.heading)).toEqual([
      "Fokus på",
      "Fokus på",
      "Fokus på å",
      "Fokus på å",
      "Fokus på å",
    ]);
    expect(new Set(perPhase(({ situation }) => situation.internationalisation.heading))).toEqual(
      new Set(["Internasjonalisering preget av"]),
    );
    expect(perPhase(({ situation }) => situation.activities.heading)).toEqual([
      "Klyngeaktiviteter av internasjonal karakter",
      ...Array(4).fill("Klyngeaktiviteter"),
    ]);
    expect(perPhase(({ situation }) => situation.focus.points.length)).toEqual([4, 2, 2, 3, 8]);
    expect(perPhase(({ situation }) => situation.internationalisation.points.length)).toEqual([2, 4, 4, 3, 6]);
    expect(perPhase(({ situation }) => situation.activities.points.length)).toEqual([5, 3, 3, 5, 5]);
  });

  it("has twelve cases with fifteen addresses, and an introduction in every phase", () => {
    expect(perPhase(({ cases }) => cases.list.map(({ links }) => links.length))).toEqual([
      [1, 1, 2, 1],
      [2, 1, 1, 1],
      [2, 1],
      [1],
      [1],
    ]);
    expect(phase(framework, 4).cases.introduction[0]).toMatch(/^Ingen norske aktører på klyngenivå er klare eksempler/);
    expect(phase(framework, 5).cases.introduction[0]).toMatch(/innenfor eksempelvis$/);
  });

  it("has the measures of chapter 2 by dimension", () => {
    const byDimension = ({ measures }: Phase) =>
      framework.dimensions.map(({ id }) => measures.filter(({ dimension }) => dimension === id).length);
    expect(perPhase(byDimension)).toEqual([
      [5, 2, 3],
      [2, 1, 3],
      [1, 1, 1],
      [2, 1, 1],
      [2, 1, 2],
    ]);
    expect(phase(framework, 2).measures.find(({ id }) => id === "F2.F1")?.points).toHaveLength(1);
  });

  it("has every line of the instrument lists, a line with two names pointing at two instruments", () => {
    expect(perPhase(({ instruments }) => instruments.lines.length)).toEqual([9, 11, 12, 12, 13]);
    const lines = phase(framework, 1).instruments.lines;
    expect(lines.find(({ words }) => words === "EU; Gjeldende rammeprogram, Interreg.")?.instruments).toEqual([
      "eu-rammeprogram",
      "interreg",
    ]);
    const nested = perPhase(({ instruments }) => instruments.lines.flatMap(({ points }) => points ?? []).length);
    expect(nested).toEqual([0, 0, 0, 1, 1]);
    for (const { instruments } of framework.phases) {
      expect(instruments.introduction[0]).toMatch(/^Listen er ikke fullstendig/);
    }
  });

  it("has the guide's entries as deep as in annex B, each under one measure", () => {
    expect(perPhase(({ guide }) => guide.length)).toEqual([8, 6, 3, 4, 5]);
    expect(perPhase(({ guide }) => guide.map(({ points = [] }) => textsOf(points).length))).toEqual([
      [4, 2, 2, 1, 2, 1, 1, 1],
      [2, 0, 2, 1, 2, 1],
      [2, 1, 3],
      [3, 2, 2, 2],
      [0, 1, 0, 0, 0],
    ]);
    expect(perPhase(({ guide }) => Math.max(...guide.map(({ points = [] }) => depthOf(points))))).toEqual([
      1, 2, 2, 2, 1,
    ]);
    expect(phase(framework, 1).guide.map(({ measure }) => measure)).toEqual(
      ["K1", "K2", "K3", "K4", "K5", "F1", "M1", "M2"].map((id) => `F1.${id}`),
    );
  });

  it("names VRI and CIP from the guide, and NFR from a measure of phase 1", () => {
    const outside = (number: number) =>
      phase(framework, number).instruments.fromGuide.flatMap((one) => one.instruments);
    expect(outside(1)).toContain("vri");
    expect(outside(1)).toContain("nfr");
    expect(outside(2)).toContain("cip");
  });

  it("has the frame around the phases", () => {
    const { introduction, method, annexes, conclusion, sourceVersions, answers } = framework;
    expect(introduction.purpose.tools.map(({ points }) => points.length)).toEqual([1, 1, 1]);
    expect(introduction.purpose.anchoringDimensions.map(({ id }) => id)).toEqual([
      "innovasjon-norge",
      "program",
      "smb",
      "laering",
    ]);
    expect(method.parameters.list.map(({ name }) => name)).toEqual([
      "Leverandører",
      "Kunnskap",
      "Investorer",
      "Teknologi",
      "Kunde",
      "Konkurrent/partner",
    ]);
    expect(method.phases.walkthrough.points).toHaveLength(4);
    expect(method.phases.walkthrough.points[2]?.points).toHaveLength(2);
    expect(conclusion.paragraphs).toHaveLength(2);
    expect(annexes.scenario.paragraphs).toHaveLength(2);
    expect(sourceVersions.map(({ version, date }) => `${version} ${date}`)).toEqual([
      "Utkast 22.02.08",
      "Utkast 14.03.08",
      "Utkast 18.04.08",
      "Utkast 24.04.08",
      "Utkast 09.05.08",
      "Rapport 22.05.08",
    ]);
    expect(answers.levels.map(({ labels }) => labels)).toEqual([
      ["Ok", "Ja"],
      ["I prosess", "Uklart"],
      ["Nei", "Ikke startet"],
    ]);
  });
});

describe("the words are the report's own", () => {
  const texts = new Set(allTexts(framework));

  it.each([
    "Hovedformålet med prosjektet har vært å etablere et praktisk anvendelig rammeverk for internasjonaliseringsprosesser på klyngenivå.",
    "Vedlegget er tenkt benyttet av klyngefasilitatorer og andre nøkkelpersoner til hjelp for å klargjøre klyngens internasjonale status. Hvor står man i dag.",
    "Styrke samhandlingen internt – DK og DU",
    "De store og ledende aktørene kjører sine internasjonale prosesser. Hvordan sørge for samhandling med og muligheter for SMB-bedriftene i kjølvannet av dette?",
    "Det følgende er Innovasjon Norges modell for internasjonalisering på bedriftsnivå som omfatter flere parametere:",
    "Vi har valgt å bringe inn et evolusjonsperspektiv som også anvendes for å analysere enkeltbedrifters utvikling.",
    "Illustrerende eksempler – slik klyngene selv har valgt å fremstå - gjennom linker",
    "Vi har i det videre valgt å betrakte dimensjonene ”kompetanse og læring”, ”FoU” og ”markeds- og forretningsutvikling”.",
    "Kobling til VMA-verktøy og andre aktører/prosesser som kan understøtte prosessen.",
    "De fleste klyngesamarbeid starter gjerne med utgangspunkt i konkrete samhandlingsbehov, men da uten spesiell bevissthet rundt den internasjonale dimensjonen.",
    "Bygger tillitskapital i klyngen",
    "En viss % av omsetn",
    "Leder av internasj prosjekter",
    "Leveranse av ordinære helhetlige løsninger internasj som klynge – til utvalgte segmenter",
    "Tillitskapende aktiviteter innad i klyngen.",
    "Tilfeldige kontakter – via universiteter/høgskoler, bedrifter, VMA.",
    "Lite forpliktende samarbeide.",
    "Identifisere områder/internasjonale miljøer for ”benchlearning” (dvs. å finne andre relevante klyngekonstellasjoner og sammenligne seg med dem med tanke på gjensidig læring).",
    "Starte prosess med utvikling av internasjonal strategi.",
    "Gjenkjøp ifm forsvarsanskaffelser.",
    "VMAs internasjonale apparat og Norges ambassader.",
    "Utvikle en strategi for informasjon og samfunnskontakt for å bli synlig for eksterne miljøer/klynger",
    "Kompetanse er ofte et ”ufarlig” område for samarbeid",
    "Klyngesamarbeid vil fortsatt arte seg forskjellig, men vil over tid måtte ta inn over seg betydningen av den internasjonale dimensjon.",
    "Systematiserer tilfeldige kontakter – Ofte finnes disse gjennom universiteter/høgskoler, bedriftene, VMA mfl.",
    "I klyngeutvikling så vil det etter vår oppfatning være viktig å trekke med institusjoner som over tid kan bidra med kontinuitet, utvikling og deling av kompetanse, samt tyngde. Dette kaller vi strategiske institusjoner. Dette kan eks. være Universiteter, andre FoU-aktører, ulike typer støtteapparat mv.",
    "VMAs og UD's internasjonale apparat.",
    "EØS; Ex. Øst-Europa – miljøteknologi mv.",
    "Eks: flykjøp, antidumping ifm. fisk, åpning av nye markeder (gass)",
    "Eks: Simula-senteret (Ålesund), Komposittsenteret (Raufoss), NISlab (Gjøvik), Gastronomisk institutt (Stavanger) mfl",
    "Søke å utvikle en klyngekultur preget av ”vi-tenkning”",
    "Har etablerte nøkkelinstitusjoner i klyngen etablert internasjonale strategier som korresponderer med klyngens ambisjoner?",
    "Klyngen er en naturlig aktør på den internasjonale arena.",
    "Posisjonere klyngen i internasjonal kontekst. Ha særlig bevissthet omkring roller og hvilke posisjoner man ønsker å ta.",
    "Nasjonale institusjoner og myndigheter vil i større grad stille seg bak, underbygge og være instrumentelle for satsningen – klyngen er et nasjonalt anliggende.",
    "Eks: Shtokman-utbyggingen, flykjøp mv",
    "Utfordringer i nye områder hvor multinasjonale bedrifter etablerer seg. Det kan være relevant med ”reetablering” av klyngen internasjonalt. Om mulig, kan det skje knyttet til internasjonale kunnskapsknutepunkter.",
    "Bidra til bygging av strategiske institusjoner i de respektive land – med fokus på å utvikle nye og tilpassede forretningsmodeller. Ofte vil dette skje i samarbeid med de aktuelle lands myndigheter.",
    "Ytterligere videreutvikling av strategiske institusjoner med internasjonalt fokus er en integrert del av klyngen og den strategiske fokus er del av kulturen og identiteten.",
    "Eks: Olje/gass/subsea (Brazil/Russland), akvakultur (Chile), lettvektsmaterialer (Kina), shipping (Singapore/London)",
    "Sektorbaserte virkemidler eks. markedsføring – reiseliv, fisk.",
    "involvere lokale og andre internasjonale aktører som har felles interesser",
    "Løse utfordringer som i stor grad er av global karakter (miljø, faktorpriser, teknologisk utvikling, sikkerhet mv.).",
    "Følge med bedriftene/nøkkelaktørene ut og reetablere posisjonene",
    "Følge med bedriftene/nøkkelaktørene ut til hvor de etablerer nye tyngdepunkter og reetablere posisjonene som klyngen har ”hjemme”.",
    "FN-systemet og andre globale organisasjoner.",
    "Har klyngen jobbet med informasjon og samfunnskontakt på en slik måte s.a klyngens interesser harmoniseres med den overgripende dagsorden (landets/Regjeringens, internasjonale organisasjoner mv.)?",
    "Etablert overgripende strukturer for informasjon og samfunnskontakt – bla. for arbeide med globale standarder mv.",
    "Globaliseringen setter i stor grad dagsorden for bedriftene og dermed klyngenes videre utvikling i internasjonal retning. Dette gir utfordringer i stort (demografi, klima, sikkerhet, matvaretrygghet, teknologiutvikling, kommunikasjon/infrastruktur mv.) som berører alle.",
    "Det er utviklet et sett med indikatorer med følgende fargekoding:",
    "Se egen presentasjon i ppt-format.",
  ])("%s", (sentence) => {
    expect(texts).toContain(sentence);
  });

  it("keeps the source's words wherever a misprint is corrected", () => {
    const items = framework.phases.flatMap(checklistItems);
    const corrected = items.filter(({ source }) => source !== undefined).map(({ id }) => id);
    expect(corrected).toEqual(["F1.T2", "F1.T3", "F1.T5", "F2.S1", "F2.S3", "F2.T1"]);
    const strategy = items.find(({ id }) => id === "F2.S3");
    expect(strategy?.source).toBe("Er et etablert en forankret om omforent internasjonaliseringsstrategi for klyngen?");
    expect(strategy?.text).toBe("Er det etablert en forankret og omforent internasjonaliseringsstrategi for klyngen?");
    expect(framework.misprints?.map(({ source }) => source)).toContain("Arena-prosjektet Finmark Reiseliv");
  });

  it("has neither marks of lists, markup nor double spaces left in any text", () => {
    const dirty = [...texts].filter((text) => /^[-•○▪■]\s|<\/?[a-z]|\s{2}|^\s|\s$|\s\.(\s|$)/.test(text));
    expect(dirty).toEqual([]);
  });
});

it("has the same words in two items eight times, as the report has", () => {
  const items = framework.phases.flatMap(checklistItems);
  const withTextOf = ({ text }: { text: string }) => items.filter((item) => item.text === text).map(({ id }) => id);
  const twice = items.map(withTextOf).filter((ids, index) => ids.length > 1 && ids[0] === items[index]?.id);
  expect(twice).toEqual([
    ["F1.T7", "F2.T5"],
    ["F3.T2", "F4.T3"],
    ["F3.T3", "F4.T4"],
    ["F4.S2", "F5.S2"],
    ["F4.S3", "F5.S3"],
    ["F4.S4", "F5.S4"],
    ["F4.S5", "F5.S5"],
    ["F4.S6", "F5.S6"],
  ]);
});

describe("our reading of the report", () => {
  it("gives every item of the checklist its dimension", () => {
    const ids = (items: Phase["checklist"]["status"], dimension: string) =>
      items.filter((item) => item.dimension === dimension).map(({ id }) => id.slice(3));
    const table = framework.phases.map((one) =>
      framework.dimensions.map(({ id }) => ids(checklistItems(one), id).join(" ")),
    );
    expect(table).toEqual([
      ["S1 S2 S3 T2 T3 T4", "S4 S5 T5", "S6 T1 T6 T7"],
      ["S1 S2 T1 T3", "S4 S5 T6", "S3 T2 T4 T5"],
      ["S2", "S1 T2 T3", "S3 T1"],
      ["S4 T1", "S5 T3 T4", "S1 S2 S3 S6 T2"],
      ["S4 T1 T3", "S5", "S1 S2 S3 S6 T2 T4"],
    ]);
  });

  it("gives every link a whole sentence of its own", () => {
    const reasons = framework.phases.flatMap((one) => [
      ...checklistItems(one).flatMap(({ measures }) => measures.map(({ why }) => why)),
      ...one.measures.flatMap(({ instruments }) => instruments.map(({ why }) => why)),
    ]);
    expect(reasons.length).toBeGreaterThan(150);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.filter((why) => !/^[A-ZÆØÅ].{24,}\.$/.test(why))).toEqual([]);
  });

  it("scores by the defaults that the method names", () => {
    expect(framework.scoring).toEqual({
      points: { green: "1/1", yellow: "1/2", red: "0/1" },
      greenFrom: "2/3",
      redBelow: "1/3",
      coverageFrom: "1/2",
      weighting: "respondents",
      minimumCounts: { facilitator: 1, company: 5, research: 3, public: 3, other: 3 },
      minimumOthers: 5,
      gapFrom: "1/3",
      agreementFrom: 3,
      mixChangeFrom: "1/4",
      benchmarkFrom: 5,
      previewFrom: "1/2",
    });
  });

  it("never takes a word that could mean no answer, or either of two answers, for an answer", () => {
    const answers = Object.values(framework.survey.answers).flat();
    for (const ambiguous of ["Vet ikke", "Ikke relevant", "Usikker", "Delvis", "Gul", "1", "N/A", "-"]) {
      expect(answers).not.toContain(ambiguous);
    }
  });
});

function allTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value satisfies object).flatMap(allTexts);
}
