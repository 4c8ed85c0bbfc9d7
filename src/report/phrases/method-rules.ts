import type { ScoringParameters } from "../../framework/schema.ts";
import { formats } from "../format.ts";
import type { ReportCatalogue } from "../language.ts";

type Rule = { name: string; text: string };

/** The rules behind the figures, each with its name. */
export type MethodRules = {
  /** The rule of robustness stands behind the placement. */
  beforeRobustness: (rules: ScoringParameters) => Rule[];
  afterRobustness: (rules: ScoringParameters) => Rule[];
  change: Rule;
  advice: Rule[];
  benchmark: (rules: ScoringParameters) => Rule;
  quotes: Rule;
};

const { nb, nn, en } = formats;

export const methodRules: ReportCatalogue<MethodRules> = {
  nb: {
    beforeRobustness: (rules) => [
      {
        name: "Poeng",
        text: "Grønt svar 1, gult 0,5, rødt 0. «Vet ikke», «ikke relevant» og blankt er ikke svar og teller ingen steder.",
      },
      {
        name: "Punktets skår",
        text:
          rules.weighting === "respondents"
            ? "Snittet av svarene; hvert svar teller likt."
            : "Snittet av gruppene som har svart; hver gruppe teller likt.",
      },
      {
        name: "Lys",
        text: `Grønt fra ${rules.greenFrom}, rødt under ${rules.redBelow}, gult mellom. Grensen selv hører til det høyeste lyset. Regnet med nøyaktige brøker.`,
      },
      {
        name: "Fase og dimensjon",
        text: `Snittet av punktene som har en skår. Har færre enn ${rules.coverageFrom} av punktene en skår, er lyset grått.`,
      },
      {
        name: "Plassering",
        text: "Laveste fase som ikke er grønn. En grå fase er ikke grønn. Alle fem grønne: fullført.",
      },
    ],
    afterRobustness: (rules) => [
      {
        name: "Ujevn profil",
        text: "En senere fase er grønn mens en tidligere ikke er det; kilden omtaler slike som «born globals».",
      },
      {
        name: "Enighet",
        text: `Andelen av svarene som ligger i det vanligste nivået, fra ${nb.numberWord(rules.agreementFrom, "neuter")} svar.`,
      },
      {
        name: "Minste antall",
        text: `Tall for en gruppe vises fra ${rules.minimumCounts.company} svar for bedrifter og ${nb.list(othersOf(rules))} for FoU, det offentlige og andre. Fasilitator vises når minst ${rules.minimumOthers} andre har svart. Skjules én gruppe, skjules også den nest minste når summen ellers ville røpet den.`,
      },
      {
        name: "Fasilitator mot andre",
        text: `Fasilitators skår minus snittet av alle andre. Blind flekk når fasilitator ligger ${rules.gapFrom} eller mer over, skjult styrke når den ligger like mye under.`,
      },
    ],
    change: {
      name: "Endring",
      text: "Fjorårets svar er regnet om med årets regler. Pil bare der skåren har flyttet seg mer enn ett svar kan gi i det året som har færrest; for en fase eller dimensjon: mer enn ett punkt.",
    },
    advice: [
      {
        name: "Tiltak",
        text: "Et tiltak anbefales når et punkt det svarer på, er gult eller rødt. Prioritet: summen av det som mangler på disse punktene. Ved likt står kildens rekkefølge.",
      },
      {
        name: "Plan",
        text: "Tiltakene tas ett og ett, hver gang det som løfter mest av det som gjenstår, til fasen ville blitt grønn; de som ble overflødige, strykes. Et annet utvalg kan være like lite, eller mindre.",
      },
    ],
    benchmark: (rules) => ({
      name: "Sammenligning",
      text: `Median og kvartiler over klynger med en skår, fra ${nb.numberWord(rules.benchmarkFrom)} klynger. Beregnede lys.`,
    }),
    quotes: { name: "Sitater", text: "Kommentarer trykkes bare når den som skrev dem, har sagt ja." },
  },
  nn: {
    beforeRobustness: (rules) => [
      {
        name: "Poeng",
        text: "Grønt svar 1, gult 0,5, raudt 0. «Veit ikkje», «ikkje relevant» og blankt er ikkje svar og tel ingen stader.",
      },
      {
        name: "Skåren på punktet",
        text:
          rules.weighting === "respondents"
            ? "Snittet av svara; kvart svar tel likt."
            : "Snittet av gruppene som har svart; kvar gruppe tel likt.",
      },
      {
        name: "Lys",
        text: `Grønt frå ${rules.greenFrom}, raudt under ${rules.redBelow}, gult mellom. Grensa sjølv høyrer til det høgaste lyset. Rekna med nøyaktige brøkar.`,
      },
      {
        name: "Fase og dimensjon",
        text: `Snittet av punkta som har ein skår. Har færre enn ${rules.coverageFrom} av punkta ein skår, er lyset grått.`,
      },
      {
        name: "Plassering",
        text: "Lågaste fase som ikkje er grøn. Ein grå fase er ikkje grøn. Alle fem grøne: fullført.",
      },
    ],
    afterRobustness: (rules) => [
      {
        name: "Ujamn profil",
        text: "Ein seinare fase er grøn medan ein tidlegare ikkje er det; kjelda kallar slike «born globals».",
      },
      {
        name: "Semje",
        text: `Delen av svara som ligg i det vanlegaste nivået, frå ${nn.numberWord(rules.agreementFrom, "neuter")} svar.`,
      },
      {
        name: "Minste tal",
        text: `Tal for ei gruppe er viste frå ${rules.minimumCounts.company} svar for bedrifter og ${nn.list(othersOf(rules))} for FoU, det offentlege og andre. Fasilitator er vist når minst ${rules.minimumOthers} andre har svart. Er éi gruppe skjult, er også den nest minste skjult når summen elles ville ha røpt henne.`,
      },
      {
        name: "Fasilitator mot andre",
        text: `Skåren til fasilitator minus snittet av alle andre. Blind flekk når fasilitator ligg ${rules.gapFrom} eller meir over, skjult styrke når han ligg like mykje under.`,
      },
    ],
    change: {
      name: "Endring",
      text: "Svara frå i fjor er rekna om med reglane for i år. Pil berre der skåren har flytta seg meir enn eitt svar kan gi i det året som har færrast; for ein fase eller dimensjon: meir enn eitt punkt.",
    },
    advice: [
      {
        name: "Tiltak",
        text: "Eit tiltak er tilrådd når eit punkt det svarer på, er gult eller raudt. Prioritet: summen av det som manglar på desse punkta. Ved likt står rekkjefølgja i kjelda.",
      },
      {
        name: "Plan",
        text: "Tiltaka blir tekne eitt og eitt, kvar gong det som løftar mest av det som står att, til fasen ville ha vorte grøn; dei som vart overflødige, blir strokne. Eit anna utval kan vere like lite, eller mindre.",
      },
    ],
    benchmark: (rules) => ({
      name: "Samanlikning",
      text: `Median og kvartilar over klynger med ein skår, frå ${nn.numberWord(rules.benchmarkFrom)} klynger. Utrekna lys.`,
    }),
    quotes: { name: "Sitat", text: "Kommentarar blir trykte berre når den som skreiv dei, har sagt ja." },
  },
  en: {
    beforeRobustness: (rules) => [
      {
        name: "Points",
        text: "Green answer 1, yellow 0.5, red 0. “Don’t know”, “not relevant” and blank are no answers and count nowhere.",
      },
      {
        name: "An item’s score",
        text:
          rules.weighting === "respondents"
            ? "The mean of the answers; each answer counts alike."
            : "The mean of the groups that have answered; each group counts alike.",
      },
      {
        name: "Light",
        text: `Green from ${rules.greenFrom}, red below ${rules.redBelow}, yellow between. The limit itself belongs to the higher light. Worked out in exact fractions.`,
      },
      {
        name: "Phase and dimension",
        text: `The mean of the items that have a score. Where fewer than ${rules.coverageFrom} of the items have one, the light is grey.`,
      },
      {
        name: "Placement",
        text: "The lowest phase that is not green. A grey phase is not green. All five green: completed.",
      },
    ],
    afterRobustness: (rules) => [
      {
        name: "Uneven profile",
        text: "A later phase is green while an earlier one is not; the source speaks of “born globals”.",
      },
      {
        name: "Agreement",
        text: `The share of the answers in the most common level, from ${en.numberWord(rules.agreementFrom)} answers up.`,
      },
      {
        name: "Minimum counts",
        text: `Figures for a group are shown from ${rules.minimumCounts.company} answers for companies and ${en.list(othersOf(rules))} for R&D, the public sector and others. The facilitator is shown when at least ${rules.minimumOthers} others have answered. Where one group is hidden, the next smallest is hidden too if the total would otherwise give it away.`,
      },
      {
        name: "Facilitator and others",
        text: `The facilitator’s score minus the mean of all others. A blind spot where the facilitator is ${rules.gapFrom} or more above, a hidden strength where it is as much below.`,
      },
    ],
    change: {
      name: "Change",
      text: "Last year’s answers are scored again by this year’s rules. An arrow only where the score has moved by more than one answer can account for in the year that has the fewest; for a phase or dimension, more than one item.",
    },
    advice: [
      {
        name: "Measures",
        text: "A measure is recommended when an item that it addresses is yellow or red. Priority: the sum of what is missing on those items. Ties follow the source’s order.",
      },
      {
        name: "Plan",
        text: "Measures are taken one at a time, each time the one that lifts most of what remains, until the phase would have been green; those that became superfluous are dropped. Another choice may be just as small, or smaller.",
      },
    ],
    benchmark: (rules) => ({
      name: "Comparison",
      text: `Median and quartiles over clusters with a score, from ${en.numberWord(rules.benchmarkFrom)} clusters up. Computed lights.`,
    }),
    quotes: { name: "Quotes", text: "Comments are printed only when the one who wrote them has agreed." },
  },
};

/** Minimum counts of the groups that share a sentence, each once. */
function othersOf({ minimumCounts }: ScoringParameters): string[] {
  return [...new Set([minimumCounts.research, minimumCounts.public, minimumCounts.other].map(String))];
}
