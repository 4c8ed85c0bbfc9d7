import type { Catalogue } from "./language.ts";

export const commandNames = [
  "import",
  "score",
  "report",
  "portfolio",
  "run",
  "form",
  "notes",
  "init",
  "status",
  "package",
  "explain",
  "forget",
  "lint",
  "diff",
  "doctor",
] as const;
export type CommandName = (typeof commandNames)[number];

/** What `--help` says of one command. Options are keyed by flag, as the command declares them. */
export type CommandHelp = {
  summary: string;
  usage: string;
  description: string;
  /** Flag to [what follows the flag, what it does]. */
  options: Record<string, [string, string]>;
  examples: string[];
};

type HelpSentences = {
  tagline: string;
  usage: string;
  commands: string;
  options: string;
  common: string;
  examples: string;
  more: string;
  exit: string;
  exitCodes: string;
  commonOptions: Record<string, [string, string]>;
  byCommand: Record<CommandName, CommandHelp>;
};

export const helpTexts: Catalogue<HelpSentences> = {
  nb: {
    tagline:
      "fagrapport lager fagrapporter og porteføljerapport om klyngers internasjonalisering, fra eksporter av spørreundersøkelser.",
    usage: "Bruk",
    commands: "Kommandoer",
    options: "Valg",
    common: "Valg for alle kommandoer",
    examples: "Eksempler",
    more: "Mer om en kommando: fagrapport KOMMANDO --help",
    exit: "Avslutningskoder",
    exitCodes:
      "0 ferdig, 1 feil i programmet, 2 feil bruk, 3 feil i det som ble lest, 4 mangler nettleser, 5 ferdig i deler, 6 forskjeller funnet.",
    commonOptions: {
      workspace: ["MAPPE", "Arbeidsmappen. Uten valget: nærmeste mappe oppover med inputs/clusters.csv."],
      lang: ["nb|nn|en", "Språket i rapporter og meldinger; nn gjelder bare rapportene. Uten valget: nb."],
      date: ["ÅÅÅÅ-MM-DD", "Datoen som står i det som lages. Uten valget: i dag."],
      force: ["", "Lag alt på nytt, også det som er uendret."],
      concurrency: ["N", "Hvor mange rapporter som skrives ut samtidig."],
      quiet: ["", "Si bare fra om feil."],
      debug: ["", "Vis hvor i programmet en feil oppsto."],
      "no-color": ["", "Ikke bruk farger (også NO_COLOR)."],
      help: ["", "Vis denne hjelpen."],
      version: ["", "Vis versjonen."],
    },
    byCommand: {
      import: {
        summary: "Les eksporter fra spørreundersøkelser, sjekk dem og gi kvittering",
        usage: "fagrapport import FIL... --year 2026 [valg]",
        description:
          "Leser CSV og Excel fra Nettskjema, SurveyXact, Forms og andre. Alle feil meldes på én gang med fil, rad, kolonne og hva som var ventet. En fil med feil blir ikke tatt inn; de andre filene i samme kall blir det. Å importere samme fil igjen endrer ingenting.",
        options: {
          year: ["ÅR", "Året svarene gjelder."],
          cluster: ["ID", "Klyngen alle svarene gjelder, når eksporten ikke har en klyngekolonne."],
          group: ["GRUPPE", "Gruppen alle svarene kommer fra: facilitator, company, research, public eller other."],
          survey: ["NAVN", "Navn på undersøkelsen, når filnavnet ikke duger."],
          mapping: ["FIL", "YAML som sier hvilken kolonne som er hvilket punkt."],
          codebook: ["FIL", "Kodebok som gjør koder til svar (SPSS-syntaks, SurveyXact-etiketter)."],
          sheet: ["NAVN", "Arket med svarene i en arbeidsbok."],
          encoding: ["NAVN", "Tegnsettet i en CSV-fil, når det gjettes feil."],
          "max-size": ["MB", "Største fil som leses, i megabyte."],
          "skip-invalid": ["", "Ta inn de gyldige radene og list opp resten (avslutningskode 5)."],
          "accept-mapping": ["", "Godta de foreslåtte kolonnene og lagre dem ved siden av eksporten."],
          "accept-removals": ["", "Fjern svar som ikke lenger er med i eksporten."],
          "include-partial": ["", "Ta også med svar som undersøkelsen selv kaller ufullstendige."],
          "dry-run": ["", "Vis kvitteringen uten å skrive noe."],
          json: ["", "Skriv kvitteringen som JSON."],
        },
        examples: [
          "fagrapport import svar.xlsx --year 2026",
          "fagrapport import bolgekraft.csv --year 2026 --cluster boelgekraft-vest --group company",
        ],
      },
      score: {
        summary: "Regn ut lys, fase og anbefalinger for hver klynge",
        usage: "fagrapport score --year 2026 [--cluster ID]... [--json]",
        description:
          "Skriver outputs/ÅR/KLYNGE/result.json. Med --json skrives alle resultatene til stdout og ingenting annet.",
        options: {
          year: ["ÅR", "Året som skal regnes ut."],
          cluster: ["ID", "Bare denne klyngen. Kan gjentas."],
          json: ["", "Skriv resultatene som JSON til stdout."],
          schema: ["", "Skriv JSON-skjemaet for result.json til stdout."],
        },
        examples: ["fagrapport score --year 2026 --cluster nordskog-trenaering --json"],
      },
      report: {
        summary: "Lag fagrapporter som PDF og HTML",
        usage: "fagrapport report --year 2026 [--cluster ID]... [valg]",
        description:
          "Lager fagrapporten for hver klynge som har svar. Det som er uendret siden sist, lages ikke på nytt.",
        options: {
          year: ["ÅR", "Året rapporten gjelder."],
          cluster: ["ID", "Bare denne klyngen. Kan gjentas."],
          shard: ["I/N", "Bare hver N-te rapport, fra nummer I: maskinens del når flere deler på arbeidet."],
          brand: ["NAVN", "Profilen rapporten får: en mappe under templates/brands."],
          format: ["pdf,html", "Hva som lages. Uten valget: begge."],
          archive: ["3a|2a", "Arkivformat: PDF/A-3a med resultatet lagt ved, eller PDF/A-2a uten vedlegg."],
          watch: ["", "Lag rapportene på nytt hver gang noe de lages av, lagres, og vis dem i nettleseren."],
          port: ["N", "Porten siden vises på med --watch, bare på denne maskinen. Uten valget: en ledig."],
        },
        examples: [
          "fagrapport report --year 2026",
          "fagrapport report --year 2026 --cluster nordskog-trenaering --brand programkontor",
          "fagrapport report --year 2026 --cluster nordskog-trenaering --watch",
        ],
      },
      portfolio: {
        summary: "Lag årets porteføljerapport og arbeidsbok",
        usage: "fagrapport portfolio --year 2026 [valg]",
        description: "Samler alle klyngene i én rapport (PDF og HTML), én arbeidsbok og portfolio.json.",
        options: {
          year: ["ÅR", "Året rapporten gjelder."],
          brand: ["NAVN", "Profilen rapporten får: en mappe under templates/brands."],
          archive: ["3a|2a", "Arkivformat: PDF/A-3a med tallene lagt ved, eller PDF/A-2a uten vedlegg."],
          audience: ["internal|open", "open gir klyngene koder i stedet for navn, i egne filer."],
        },
        examples: ["fagrapport portfolio --year 2026"],
      },
      run: {
        summary: "Hele året i ett: importer, regn ut, lag alle rapporter og porteføljen",
        usage: "fagrapport run --year 2026 [valg]",
        description:
          "Importerer det som ligger i inputs/exports/ÅR, lager det som har endret seg, og skriver outputs/ÅR/run.json. Én fil eller klynge som feiler, stopper ikke de andre (avslutningskode 5).",
        options: {
          year: ["ÅR", "Året som skal kjøres."],
          shard: ["I/N", "Bare hver N-te rapport, fra nummer I, og ingen portefølje: maskinens del av arbeidet."],
          brand: ["NAVN", "Profilen rapportene får: en mappe under templates/brands."],
          archive: ["3a|2a", "Arkivformat: PDF/A-3a med resultatet lagt ved, eller PDF/A-2a uten vedlegg."],
        },
        examples: ["fagrapport run --year 2026"],
      },
      form: {
        summary: "Lag sjekklisten som skjema til utfylling",
        usage: "fagrapport form --out skjema.xlsx|skjema.txt|skjema.lss [--cluster ID]",
        description:
          "En arbeidsbok med nedtrekkslister som import leser tilbake, tekst til å lime inn i et skjemaverktøy, eller en LimeSurvey-undersøkelse.",
        options: {
          out: ["FIL", "Hvor skjemaet skrives. Endelsen avgjør hva slags skjema det blir."],
          cluster: ["ID", "Klyngen skjemaet gjelder."],
        },
        examples: ["fagrapport form --out skjema.xlsx --cluster nordskog-trenaering"],
      },
      notes: {
        summary: "Lag en notatfil for konsulentens tekst",
        usage: "fagrapport notes KLYNGE --year 2026",
        description: "Skriver inputs/notes/ÅR/KLYNGE.md til å fylle ut. En fil som finnes, blir ikke rørt.",
        options: { year: ["ÅR", "Året notatet gjelder."] },
        examples: ["fagrapport notes nordskog-trenaering --year 2026"],
      },
      init: {
        summary: "Lag en arbeidsmappe, eller gjør klart et nytt år i en",
        usage: "fagrapport init [MAPPE] [--year 2027]",
        description:
          "Med MAPPE: lager register med to oppdiktede klynger, rammeverk, mapper og LESMEG.md. Med --year i en arbeidsmappe: lager årets mapper og et notat for hver klynge, med navnene fra fjorårets notat. Det som finnes, blir ikke rørt.",
        options: { year: ["ÅR", "Året som gjøres klart. Uten valget: bare mappen, for inneværende år."] },
        examples: ["fagrapport init Klynger", "fagrapport init --year 2027"],
      },
      status: {
        summary: "Vis hva som er inne, hva som mangler, og hva som er neste steg",
        usage: "fagrapport status --year 2026 [--json]",
        description:
          "Viser eksporter, svar av inviterte for hver klynge og gruppe, hvem som ikke har svart, notater, og hvilke rapporter som må lages. Skriver ingenting. Er noe i veien for årskjøringen, blir avslutningskoden 3.",
        options: { year: ["ÅR", "Året det gjelder."], json: ["", "Skriv statusen som JSON."] },
        examples: ["fagrapport status --year 2026"],
      },
      package: {
        summary: "Pakk årets rapporter i zip-filer som er klare til å sendes",
        usage: "fagrapport package --year 2026 [--cluster ID]...",
        description:
          "Lager én zip-fil per klynge (PDF, HTML og tall) og én med alt, i outputs/ÅR/packages, med sjekksummer i SHA256SUMS. Er noe ikke laget, eller endret siden det ble laget, blir ingenting pakket.",
        options: {
          year: ["ÅR", "Året som skal pakkes."],
          cluster: ["ID", "Bare denne klyngen, og ikke den samlede pakken. Kan gjentas."],
        },
        examples: ["fagrapport package --year 2026", "fagrapport package --year 2026 --cluster nordskog-trenaering"],
      },
      explain: {
        summary: "Forklar et lys: regelen, tallene og radene bak",
        usage: "fagrapport explain KLYNGE PUNKT|FASE --year 2026 [--json]",
        description:
          "Viser hvorfor et punkt (F2.S3) eller en fase (F2) har det lyset det har, og hvor langt det er til det neste.",
        options: { year: ["ÅR", "Året det gjelder."], json: ["", "Skriv forklaringen som JSON."] },
        examples: ["fagrapport explain nordskog-trenaering F2.S3 --year 2026"],
      },
      forget: {
        summary: "Slett ett svar for godt",
        usage: "fagrapport forget SVAR-ID --year 2026",
        description: "Fjerner én persons svar fra de importerte filene og noterer det i manifestet.",
        options: {
          year: ["ÅR", "Året svaret gjelder."],
          survey: ["NAVN", "Undersøkelsen svaret hører til, når flere har samme id."],
        },
        examples: ["fagrapport forget 40213 --year 2026"],
      },
      lint: {
        summary: "Sjekk rammeverk, virkemidler, register, notater og maler",
        usage: "fagrapport lint [--json]",
        description: "Viser hver feil med fil og linje.",
        options: { json: ["", "Skriv feilene som JSON."] },
        examples: ["fagrapport lint"],
      },
      diff: {
        summary: "Vis hva som er endret mellom to år eller to mapper",
        usage: "fagrapport diff FØR NÅ [--html FIL] [--json] [--exit-code]",
        description:
          "FØR og NÅ er årstall eller mapper med resultater. Viser for hver klynge hva som er endret i plassering, lys, anbefalinger og tekst. Er ingenting endret, skrives ingenting.",
        options: {
          html: ["FIL", "Skriv sammenligningen som én HTML-side."],
          json: ["", "Skriv sammenligningen som JSON."],
          "exit-code": ["", "Avslutt med 6 når noe er endret."],
        },
        examples: ["fagrapport diff 2025 2026 --html endringer.html"],
      },
      doctor: {
        summary: "Sjekk nettleser, skrifter, mapper og versjoner",
        usage: "fagrapport doctor [--json]",
        description: "Viser hvilken nettleser som blir brukt og hvorfor, hva som mangler, og hvordan det skaffes.",
        options: { json: ["", "Skriv funnene som JSON."] },
        examples: ["fagrapport doctor"],
      },
    },
  },
  en: {
    tagline:
      "fagrapport makes expert reports and a portfolio report on the internationalisation of clusters, from survey exports.",
    usage: "Usage",
    commands: "Commands",
    options: "Options",
    common: "Options of every command",
    examples: "Examples",
    more: "More on a command: fagrapport COMMAND --help",
    exit: "Exit codes",
    exitCodes:
      "0 done, 1 fault in the program, 2 usage, 3 faults in what was read, 4 no browser, 5 done in part, 6 differences found.",
    commonOptions: {
      workspace: ["DIR", "The working folder. Without it: the nearest folder upwards with inputs/clusters.csv."],
      lang: ["nb|nn|en", "Language of reports and messages; nn is for reports alone. Default: nb."],
      date: ["YYYY-MM-DD", "The date printed in what is made. Without it: today."],
      force: ["", "Make everything again, unchanged or not."],
      concurrency: ["N", "How many reports are printed at a time."],
      quiet: ["", "Speak only of faults."],
      debug: ["", "Show where in the program an error arose."],
      "no-color": ["", "Use no colours (also NO_COLOR)."],
      help: ["", "Show this help."],
      version: ["", "Show the version."],
    },
    byCommand: {
      import: {
        summary: "Read survey exports, check them and give a receipt",
        usage: "fagrapport import FILE... --year 2026 [options]",
        description:
          "Reads CSV and Excel from Nettskjema, SurveyXact, Forms and others. All faults are reported at once with file, row, column and what was expected. A file with faults is not taken in; the others of the same call are. Importing the same file again changes nothing.",
        options: {
          year: ["YEAR", "The year of the answers."],
          cluster: ["ID", "The cluster of every answer, where the export has no cluster column."],
          group: ["GROUP", "The group of every answer: facilitator, company, research, public or other."],
          survey: ["NAME", "Name of the survey, where the file's name will not do."],
          mapping: ["FILE", "YAML that says which column is which item."],
          codebook: ["FILE", "Codebook that turns codes into answers (SPSS syntax, SurveyXact labels)."],
          sheet: ["NAME", "The workbook's sheet with the answers."],
          encoding: ["NAME", "The encoding of a CSV file, where the guess is wrong."],
          "max-size": ["MB", "Largest file that is read, in megabytes."],
          "skip-invalid": ["", "Take the valid rows and list the rest (exit code 5)."],
          "accept-mapping": ["", "Accept the proposed columns and save them beside the export."],
          "accept-removals": ["", "Remove responses that the export no longer holds."],
          "include-partial": ["", "Also take responses that the survey tool itself calls partial."],
          "dry-run": ["", "Show the receipt and write nothing."],
          json: ["", "Print the receipt as JSON."],
        },
        examples: [
          "fagrapport import answers.xlsx --year 2026",
          "fagrapport import bolgekraft.csv --year 2026 --cluster boelgekraft-vest --group company",
        ],
      },
      score: {
        summary: "Compute lights, phase and recommendations of every cluster",
        usage: "fagrapport score --year 2026 [--cluster ID]... [--json]",
        description:
          "Writes outputs/YEAR/CLUSTER/result.json. With --json all results go to stdout, and nothing else does.",
        options: {
          year: ["YEAR", "The year to compute."],
          cluster: ["ID", "Only this cluster. May be repeated."],
          json: ["", "Print the results as JSON to stdout."],
          schema: ["", "Print the JSON Schema of result.json to stdout."],
        },
        examples: ["fagrapport score --year 2026 --cluster nordskog-trenaering --json"],
      },
      report: {
        summary: "Make fagrapporter as PDF and HTML",
        usage: "fagrapport report --year 2026 [--cluster ID]... [options]",
        description: "Makes the fagrapport of every cluster with answers. What has not changed is not made again.",
        options: {
          year: ["YEAR", "The year of the report."],
          cluster: ["ID", "Only this cluster. May be repeated."],
          shard: ["I/N", "Only every Nth report, from number I on: the machine's part where several share the work."],
          brand: ["NAME", "The brand of the report: a folder under templates/brands."],
          format: ["pdf,html", "What is made. Without it: both."],
          archive: ["3a|2a", "Archive format: PDF/A-3a with the result attached, or PDF/A-2a without attachments."],
          watch: [
            "",
            "Make the reports again whenever something they are made from is saved, and show them in the browser.",
          ],
          port: ["N", "The port of the page under --watch, on this machine only. Without it: one that is free."],
        },
        examples: [
          "fagrapport report --year 2026",
          "fagrapport report --year 2026 --cluster nordskog-trenaering --brand programkontor",
          "fagrapport report --year 2026 --cluster nordskog-trenaering --watch",
        ],
      },
      portfolio: {
        summary: "Make the year's portfolio report and workbook",
        usage: "fagrapport portfolio --year 2026 [options]",
        description: "Gathers all clusters in one report (PDF and HTML), one workbook and portfolio.json.",
        options: {
          year: ["YEAR", "The year of the report."],
          brand: ["NAME", "The brand of the report: a folder under templates/brands."],
          archive: ["3a|2a", "Archive format: PDF/A-3a with the figures attached, or PDF/A-2a without attachments."],
          audience: ["internal|open", "open gives clusters codes instead of names, in files of its own."],
        },
        examples: ["fagrapport portfolio --year 2026"],
      },
      run: {
        summary: "The whole year at once: import, score, make all reports and the portfolio",
        usage: "fagrapport run --year 2026 [options]",
        description:
          "Imports what lies in inputs/exports/YEAR, makes what has changed and writes outputs/YEAR/run.json. A file or cluster that fails never stops the others (exit code 5).",
        options: {
          year: ["YEAR", "The year to run."],
          shard: ["I/N", "Only every Nth report, from number I on, and no portfolio: the machine's part of the work."],
          brand: ["NAME", "The brand of the reports: a folder under templates/brands."],
          archive: ["3a|2a", "Archive format: PDF/A-3a with the result attached, or PDF/A-2a without attachments."],
        },
        examples: ["fagrapport run --year 2026"],
      },
      form: {
        summary: "Make the checklist as a form to fill in",
        usage: "fagrapport form --out form.xlsx|form.txt|form.lss [--cluster ID]",
        description:
          "A workbook with drop-downs that import reads back, text to paste into a survey tool, or a LimeSurvey survey.",
        options: {
          out: ["FILE", "Where the form is written. Its ending decides what kind it is."],
          cluster: ["ID", "The cluster the form is for."],
        },
        examples: ["fagrapport form --out form.xlsx --cluster nordskog-trenaering"],
      },
      notes: {
        summary: "Make a notes file for the consultant's text",
        usage: "fagrapport notes CLUSTER --year 2026",
        description: "Writes inputs/notes/YEAR/CLUSTER.md to fill in. A file that exists is left alone.",
        options: { year: ["YEAR", "The year of the note."] },
        examples: ["fagrapport notes nordskog-trenaering --year 2026"],
      },
      init: {
        summary: "Make a working folder, or make one ready for a new year",
        usage: "fagrapport init [DIR] [--year 2027]",
        description:
          "With DIR: makes a register with two invented clusters, the framework, folders and LESMEG.md. With --year in a working folder: makes the year's folders and a note for each cluster, with the names from last year's note. What exists is left alone.",
        options: { year: ["YEAR", "The year to make ready. Without it: the folder alone, for this year."] },
        examples: ["fagrapport init Clusters", "fagrapport init --year 2027"],
      },
      status: {
        summary: "Show what is in, what is missing, and what to do next",
        usage: "fagrapport status --year 2026 [--json]",
        description:
          "Shows exports, answers of those invited by cluster and group, who has not answered, notes, and which reports are to be made. Writes nothing. Where something is in the way of the annual run, the exit code is 3.",
        options: { year: ["YEAR", "The year."], json: ["", "Print the status as JSON."] },
        examples: ["fagrapport status --year 2026"],
      },
      package: {
        summary: "Pack the year's reports in zip files ready to send",
        usage: "fagrapport package --year 2026 [--cluster ID]...",
        description:
          "Makes one zip file per cluster (PDF, HTML and figures) and one of everything, in outputs/YEAR/packages, with checksums in SHA256SUMS. Where something is missing or out of date, nothing is packed.",
        options: {
          year: ["YEAR", "The year to pack."],
          cluster: ["ID", "Only this cluster, and not the package of everything. May be repeated."],
        },
        examples: ["fagrapport package --year 2026", "fagrapport package --year 2026 --cluster nordskog-trenaering"],
      },
      explain: {
        summary: "Explain a light: the rule, the figures and the rows behind it",
        usage: "fagrapport explain CLUSTER ITEM|PHASE --year 2026 [--json]",
        description: "Shows why an item (F2.S3) or a phase (F2) has its light, and how far it is to the next.",
        options: { year: ["YEAR", "The year."], json: ["", "Print the explanation as JSON."] },
        examples: ["fagrapport explain nordskog-trenaering F2.S3 --year 2026"],
      },
      forget: {
        summary: "Delete one response for good",
        usage: "fagrapport forget RESPONSE-ID --year 2026",
        description: "Removes one person's response from the imported files and says so in the manifest.",
        options: {
          year: ["YEAR", "The year of the response."],
          survey: ["NAME", "The survey it belongs to, where several have the same id."],
        },
        examples: ["fagrapport forget 40213 --year 2026"],
      },
      lint: {
        summary: "Check framework, instruments, register, notes and templates",
        usage: "fagrapport lint [--json]",
        description: "Shows every fault with file and line.",
        options: { json: ["", "Print the faults as JSON."] },
        examples: ["fagrapport lint"],
      },
      diff: {
        summary: "Show what changed between two years or two folders",
        usage: "fagrapport diff OLD NEW [--html FILE] [--json] [--exit-code]",
        description:
          "OLD and NEW are years, or folders of results. Shows for each cluster what changed in placement, lights, recommendations and text. Where nothing changed, nothing is printed.",
        options: {
          html: ["FILE", "Write the comparison as one HTML page."],
          json: ["", "Print the comparison as JSON."],
          "exit-code": ["", "End with 6 where something changed."],
        },
        examples: ["fagrapport diff 2025 2026 --html changes.html"],
      },
      doctor: {
        summary: "Check browser, fonts, folders and versions",
        usage: "fagrapport doctor [--json]",
        description: "Shows which browser would be used and why, what is missing, and how to get it.",
        options: { json: ["", "Print the findings as JSON."] },
        examples: ["fagrapport doctor"],
      },
    },
  },
};
