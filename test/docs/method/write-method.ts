import type { Instrument } from "../../../src/framework/instrument.ts";
import type { LoadedFramework } from "../../../src/framework/load.ts";
import {
  type ChecklistItem,
  checklistItems,
  dimensionIds,
  type Framework,
  levels,
  type Phase,
  respondentGroups,
  type ScoringParameters,
} from "../../../src/framework/schema.ts";
import { instrumentState } from "../../../src/recommendation/validity.ts";
import { scoredItems } from "../../../src/scoring/checklist.ts";
import { mixedWord } from "../../../src/scoring/item.ts";
import { formatFraction } from "../../../src/scoring/rational.ts";
import { exactRules, type Rules } from "../../../src/scoring/rules.ts";
import {
  benchmarkExample,
  changeExamples,
  coverageExamples,
  gapExamples,
  itemExamples,
  mixExample,
  placementExamples,
  priorityExample,
  sensitivityExample,
  stabilityExamples,
  suppressionExamples,
} from "./examples.ts";
import { anchorOf, blocks, bullets, heading, table } from "./markdown.ts";
import { dimensionName, fraction, groups, labelsOf, list, numberWord, share } from "./words.ts";

/** The day for which the instruments' validity is told; the page must not depend on the clock. */
export const reportDate = "2026-11-12";

/** The method's page, in bokmål: for the programme office, the consultants and the facilitators. */
export function writeMethod({ framework, register }: Pick<LoadedFramework, "framework" | "register">): string {
  const rules = exactRules(framework.scoring);
  const chapters: [string, string][] = [
    ["Fasene", phases(framework)],
    ["Dimensjonene", dimensions(framework)],
    ["Fra svar til lys", fromAnswersToLights(framework, rules)],
    ["Hvor fast et lys står", stability(framework, rules)],
    ["Fase, dimensjon og dekning", parts(framework, rules)],
    ["Plassering og framdrift", placement(framework, rules)],
    ["Hvem som svarer, og hva som vises", suppression(rules)],
    ["Fasilitatoren og de andre", gaps(framework, rules)],
    ["Endring siden i fjor", change(rules)],
    ["Sammenligning med andre klynger", benchmark(framework, rules)],
    ["Konsulentens lys", assessed()],
    ["Anbefalte tiltak", recommendations(framework, rules)],
    ["Virkemidlene", instruments(register.instruments)],
    ["Parametrene samlet", parameters(framework.scoring)],
    ["Sjekklisten og tiltakene", checklist(framework)],
  ];
  return `${blocks(
    heading(1, "Metoden"),
    "<!-- Skrevet av «npm run docs» fra inputs/framework/ og reglene i src/. Rett der, ikke her. -->",
    introduction(framework),
    bullets(chapters.map(([title]) => `[${title}](#${anchorOf(title)})`)),
    ...chapters.flatMap(([title, text]) => [heading(2, title), text]),
  )}\n`;
}

function introduction({ source, phases: all }: Framework): string {
  const items = all.flatMap(checklistItems).length;
  const measures = all.flatMap((phase) => phase.measures).length;
  return blocks(
    `Denne siden viser hvordan \`fagrapport\` kommer fra svarene i en spørreundersøkelse til lys, plassering og anbefalinger. Den er for programkontoret, konsulentene og fasilitatorene. Alle tall i eksemplene er regnet ut av programmet selv, og alle grenser er lest fra rammeverket. Endres en regel, endres siden.`,
    `Rammeverket er fra fagrapporten «${source.title}» (${source.author} for ${source.client}, ${source.date.split("-").reverse().join(".")}): ${numberWord(all.length)} faser, ${numberWord(dimensionIds.length)} dimensjoner, ${items} punkter i sjekklisten og ${measures} tiltak. Teksten er kildens. Hvilken dimensjon et punkt hører til, hvilke tiltak som svarer på det, og alle regler for utregning er vår lesning av den. De står i \`inputs/framework/2008.yaml\` og kan rettes der.`,
    "Kjeden, kort fortalt:",
    bullets([
      "Hvert **svar** gir poeng. Snittet av poengene er punktets **skår**, og skåren gir **lyset**.",
      "Snittet av punktene er skåren til **fasen** og til **dimensjonen**.",
      "Klyngen **plasseres** i den laveste fasen som ikke er grønn.",
      "Gule og røde punkter kaller på **tiltak**, og tiltakene på **virkemidler**.",
    ]),
    "Alle snitt regnes som eksakte brøker. Ingenting rundes av før det skrives, så en skår som ligger nøyaktig på en grense, havner alltid på riktig side. Vil du se regnestykket bak et bestemt lys, skriv `fagrapport explain KLYNGE F2.S3 --year 2026`.",
  );
}

function phases(framework: Framework): string {
  return blocks(
    "Kjennetegnene er kildens, for klyngen.",
    table(
      ["Fase", "Navn", "Kjennetegn", "Statusspørsmål", "Tiltak i sjekklisten", "Tiltak å anbefale"],
      framework.phases.map(({ number, name, characteristics, checklist: { status, measures }, measures: advised }) => [
        String(number),
        name,
        characteristics.cluster.join("; "),
        String(status.length),
        String(measures.length),
        String(advised.length),
      ]),
    ),
  );
}

function dimensions(framework: Framework): string {
  const items = scoredItems(framework);
  const count = (id: string, phase: number) =>
    String(items.filter((item) => item.dimension === id && item.phase === phase).length);
  return blocks(
    "Hvert punkt og hvert tiltak hører til én dimensjon. Kilden deler tiltakene slik; punktene i sjekklisten har vi fordelt.",
    table(
      ["Dimensjon", ...framework.phases.map(({ number }) => `Fase ${number}`), "Punkter i alt"],
      framework.dimensions.map(({ id, name }) => [
        name,
        ...framework.phases.map(({ number }) => count(id, number)),
        String(items.filter((item) => item.dimension === id).length),
      ]),
    ),
  );
}

function fromAnswersToLights(framework: Framework, rules: Rules): string {
  const colours = { green: "grønt", yellow: "gult", red: "rødt" };
  const blanks = framework.survey.notAnswered.slice(0, 4).map((word) => `«${word}»`);
  return blocks(
    table(
      ["Nivå", "Kildens to ord", "Poeng"],
      levels.map((level) => [colours[level], labelsOf(framework, level), formatFraction(rules.points[level])]),
    ),
    `De to ordene på et nivå betyr ikke det samme, så det ordet som ble svart, blir tatt vare på og vist. **Ikke besvart** er blankt og ord som ${list(blanks)}. Det teller ikke noe sted, og er aldri rødt.`,
    `**Skåren** til et punkt er snittet av poengene over dem som svarte på det. ${
      rules.weighting === "respondents"
        ? "Hvert svar teller likt, uansett hvem som svarte."
        : "Hver svargruppe teller likt, og svarene likt inne i gruppen. Grupper som har for få svar til å vises, deler vekten sin."
    }`,
    `**Lyset** er grønt fra og med ${fraction(rules.greenFrom)}, rødt under ${fraction(rules.redBelow)} og gult mellom. En skår på grensen får den øverste fargen. Den samme regelen gjelder punkter, faser, dimensjoner og grupper. Uten svar er det ikke noe lys.`,
    `**Ordet** ved lyset er det ordet flest har brukt på det nivået, og ved likt antall det første i kilden. Har ingen svart på det nivået, som når ja og nei står mot hverandre, er ordet «${mixedWord}».`,
    itemExamples(framework, rules),
  );
}

function stability(framework: Framework, rules: Rules): string {
  return blocks(
    "**Stabiliteten** er det minste antallet enkeltsteg som snur lyset. Ett steg er at ett svar går fra grønt til gult, fra gult til rødt, eller tilbake. Er den 1, er lyset skjørt, og rapporten sier det: «1 svar fra gul».",
    `**Enigheten** er andelen av svarene som er på det vanligste nivået. Den oppgis fra ${numberWord(rules.agreementFrom)} svar.`,
    stabilityExamples(framework, rules),
  );
}

function parts(framework: Framework, rules: Rules): string {
  return blocks(
    "Skåren til en fase er snittet av skårene til punktene i den, og bare de punktene som har en skår. Hvert punkt teller likt, også når få har svart på det. En dimensjon regnes på samme måte, i hver fase og over alle fasene. Statusspørsmål og tiltak vises også hver for seg.",
    `**Dekningen** er andelen av punktene som har en skår. Er den under ${share(rules.coverageFrom)}, er det ikke grunnlag for noe lys, og rapporten sier hvorfor. Nøyaktig ${share(rules.coverageFrom)} er nok.`,
    `Eksempel: en fase med like mange punkter som fase 2.`,
    coverageExamples(framework, rules),
  );
}

function placement(framework: Framework, rules: Rules): string {
  return blocks(
    "Klyngen står i den **laveste fasen som ikke er grønn**. Er alle grønne, står den i fase 5, fullført. En fase uten grunnlag er ikke grønn; da plasseres klyngen der, med merknaden «mangler grunnlag». **Framdriften** er skåren til fasen den står i. Er en senere fase grønn, får den merknaden «ujevn profil».",
    "Eksempler, der alle punktene i en fase har samme skår:",
    placementExamples(framework, rules),
    "Rapporten prøver også om plasseringen tåler andre regler: grensene litt opp og litt ned, og den andre måten å vekte på. Flytter ingen av dem klyngen, er plasseringen robust. Dessuten prøves hvert svar for seg, ett trinn opp eller ned, med eksakte tall. Kunne ett av dem ha flyttet klyngen, sier både fagrapporten, porteføljerapporten og `explain` det; kunne ett ha flyttet den ned og et annet opp, nevnes den laveste fasen. En plassering kan altså tåle andre regler og likevel henge på ett svar. Eksempel på en klynge der fase 2 ligger på grensen til grønt:",
    sensitivityExample(framework, rules),
  );
}

function suppression(rules: Rules): string {
  const minimums = respondentGroups.map((group) => `${groups[group]} ${rules.minimumCounts[group]}`);
  return blocks(
    `Svarene hører til en av ${numberWord(respondentGroups.length)} grupper. Samlede lys og tall vises alltid. Tall for en gruppe vises først når gruppen har nok svar på punktet: ${list(minimums)}. Fasilitatoren er en navngitt rolle, så ett svar er nok der. Svar som undersøkelsen selv kaller prøver, er ikke med. Det er heller ikke ufullstendige svar, med mindre importen er bedt om det.`,
    bullets([
      "Kunne en skjult gruppe regnes ut av det som vises, skjules den minste av de viste gruppene også.",
      `Fasilitatorens egne tall vises bare når minst ${numberWord(rules.minimumOthers)} andre har svart, og ikke når de avslører en skjult gruppe.`,
      "Hva som skjules, avgjøres bare av hvor mange som svarte, aldri av hva de svarte.",
      "Skåren til en gruppe i en fase regnes bare av punktene der gruppens tall vises, med samme krav til dekning.",
      "Det som skjules, er skjult i alle filer: rapporten, regnearket, `result.json` og `explain`.",
    ]),
    "Eksempler. Tallet er antall svar på punktet fra gruppen:",
    suppressionExamples(rules),
  );
}

function gaps(framework: Framework, rules: Rules): string {
  return blocks(
    `Fasilitatorens skår holdes opp mot snittet av alle andre svar. Er den høyere med ${fraction(rules.gapFrom)} eller mer, er det en **blind flekk**. Er den lavere med like mye, er det en **skjult styrke**.`,
    gapExamples(framework, rules),
  );
}

function change(rules: Rules): string {
  return blocks(
    "Fjorårets svar regnes på nytt med årets regler, så like sammenlignes med like. En pil vises bare når skåren flyttet seg mer enn ett svar kan flytte den: mer enn 1 delt på det laveste antallet svar i de to årene. En mindre flytting som likevel snur lyset, merkes «innenfor ett svar». For faser og dimensjoner er det antallet punkter som teller, og merket er «innenfor ett punkt».",
    changeExamples(rules),
    `Har en gruppes andel av svarene endret seg med ${share(rules.mixChangeFrom)} eller mer, sier rapporten det, for da kan endringen komme av hvem som svarte. ${mixExample(rules)}`,
  );
}

function benchmark(framework: Framework, rules: Rules): string {
  return blocks(
    `Median og kvartiler oppgis fra ${numberWord(rules.benchmarkFrom)} klynger, både for hele porteføljen og for klynger på samme nivå i programmet. Sammenligningen bruker alltid de utregnede lysene, aldri konsulentens. Kvartilene regnes ved rett linje mellom naboene, som KVARTIL.INK i Excel.`,
    benchmarkExample(framework, rules),
  );
}

function assessed(): string {
  return blocks(
    "Konsulenten kan sette et annet lys enn det svarene gir, med grunn, navn og dato. Rapporten viser begge. Et vurdert lys teller med nivåets poeng, også der ingen svarte, og rapporten viser hvor klyngen da ville stått. Det utregnede lyset blir aldri skrevet over, verken i `result.json` eller i porteføljen.",
  );
}

function recommendations(framework: Framework, rules: Rules): string {
  const example = priorityExample(framework, rules);
  return blocks(
    "Hvert punkt peker på ett til tre tiltak i samme fase. Tiltak blir **anbefalt** når et gult eller rødt punkt kaller på dem, i fasen klyngen står i og i fasene før (etterslepet). Et punkt uten svar kaller ikke på noe.",
    "**Prioriteten** til et tiltak er summen av det punktene mangler: 1 minus skåren, over de gule og røde punktene som kaller på det. Ved lik prioritet gjelder kildens rekkefølge.",
    "Eksempel: en klynge i fase 1. Punktene som ikke er nevnt, er grønne.",
    example.given,
    "Det gir disse tiltakene:",
    example.measures,
    `**Planen** er få tiltak som til sammen gjør fasen grønn. Programmet tar ett og ett, hver gang det som løfter mest av det som gjenstår, til fasen ville blitt grønn, og stryker dem som ble overflødige. Et fullført tiltak regnes som om alle gule og røde punkter som kaller på det, ble grønne. Dette er en kort plan, ikke alltid den korteste som finnes. ${example.plan}`,
    bullets([
      `Er framdriften ${share(rules.previewFrom)} eller mer, vises også neste fases tiltak.`,
      "En fase uten grunnlag får ingen plan, men listen over punkter som må besvares.",
      "Fjorårets anbefalinger følges opp: er alle punktene i tiltaksdelen av sjekklisten som kaller på tiltaket, blitt grønne, er det gjort; er alle røde, er det ikke startet; ellers er det startet.",
    ]),
  );
}

function instruments(all: readonly Instrument[]): string {
  const states = {
    open: "gjelder",
    succeeded: "har en etterfølger",
    closed: "avsluttet",
    unverified: "må kontrolleres",
  };
  const told = all.map((instrument) => ({ instrument, ...instrumentState(instrument, reportDate) }));
  const count = (validity: keyof typeof states) => told.filter((one) => one.validity === validity).length;
  return blocks(
    "Hvert tiltak peker på ett til fire virkemidler, hver med sin begrunnelse. Virkemidlene rangeres etter hvor mange av de anbefalte tiltakene de støtter, så etter hvor høyt tiltakene er prioritert, så etter rekkefølgen i registeret.",
    "Kilden er fra 2008, og ingen klynge skal sendes til en stengt ordning. Derfor avgjør rapportdatoen hva som står:",
    table(
      ["I rapporten", "Når"],
      [
        [states.open, "ordningen selv gjelder på rapportdatoen"],
        [states.succeeded, "noe annet har tatt over; dagens navn vises, med det gamle ved siden av"],
        [states.closed, "den er over uten noen etterfølger, eller norske deltakere kan ikke søke"],
        [states.unverified, "opplysningene om ordningen eller etterfølgeren er ikke kontrollert"],
      ],
    ),
    `En dato som ikke er kjent, utelukker ingenting. Slik står registeret på datoen ${reportDate.split("-").reverse().join(".")}: ${count("open")} gjelder, ${count("succeeded")} har en etterfølger, ${count("closed")} er avsluttet, og ${count("unverified")} må kontrolleres. Registeret er \`inputs/framework/instruments.yaml\`, og programkontoret retter det.`,
    table(
      ["Navn i 2008", "I dag", "Tilstand", "Sist kontrollert"],
      told.map(({ instrument, validity, name }) => [
        instrument.name2008,
        name,
        states[validity],
        instrument.lastVerified ?? "aldri",
      ]),
    ),
  );
}

/** What each parameter decides. A parameter that is not described here does not compile. */
const parameterWords: Record<keyof ScoringParameters, string> = {
  points: "poeng for et svar på hvert nivå",
  greenFrom: "skår som er grønn, herfra og opp",
  redBelow: "skår som er rød, under dette",
  coverageFrom: "dekning som gir grunnlag for lys",
  weighting: "`respondents`: hvert svar teller likt; `groups`: hver gruppe teller likt",
  minimumCounts: "svar en gruppe må ha før tallene dens vises",
  minimumOthers: "svar fra andre før fasilitatoren holdes opp mot dem",
  gapFrom: "forskjell som er en blind flekk eller en skjult styrke",
  agreementFrom: "svar før enigheten oppgis",
  mixChangeFrom: "endring i en gruppes andel av svarene som nevnes",
  benchmarkFrom: "klynger før median og kvartiler oppgis",
  previewFrom: "framdrift som viser neste fases tiltak",
};

function parameters(scoring: ScoringParameters): string {
  const value = (written: unknown) =>
    typeof written === "object" && written !== null
      ? Object.entries(written)
          .map(([key, one]) => `${key} ${one}`)
          .join(", ")
      : String(written);
  const given = new Map(Object.entries(scoring));
  return blocks(
    "Dette står under `scoring:` i `inputs/framework/2008.yaml`. Endres noe, regnes alt på nytt ved neste kjøring, også fjorårets tall i sammenligningen. `fagrapport lint` sier fra om en verdi som ikke kan brukes.",
    table(
      ["Navn", "Verdi", "Hva den avgjør"],
      Object.entries(parameterWords).map(([name, words]) => [`\`${name}\``, value(given.get(name)), words]),
    ),
  );
}

function checklist(framework: Framework): string {
  const itemRows = (items: readonly ChecklistItem[]) =>
    items.map(({ id, text, dimension, measures }) => [
      id,
      text,
      dimensionName(framework, dimension),
      measures.map((measure) => measure.id).join(", "),
    ]);
  const ofPhase = (phase: Phase) =>
    blocks(
      heading(3, `Fase ${phase.number}: ${phase.name}`),
      table(["Punkt", "Tekst", "Dimensjon", "Tiltak som svarer på det"], itemRows(checklistItems(phase))),
      table(
        ["Tiltak", "Tekst", "Dimensjon", "Virkemidler"],
        phase.measures.map(({ id, text, dimension, instruments: linked }) => [
          id,
          text,
          dimensionName(framework, dimension),
          linked.map((one) => one.id).join(", "),
        ]),
      ),
    );
  return blocks(
    `Id-ene leses slik: F1.S1 er statusspørsmål 1 i fase 1, F1.T1 er tiltak 1 i sjekklisten for fasen. F1.K1, F1.F1 og F1.M1 er tiltak fra kapittel 2, for ${list(framework.dimensions.map(({ name }) => name))}.`,
    ...framework.phases.map(ofPhase),
  );
}
