import type { Catalogue } from "./language.ts";

/** What `fagrapport doctor` says of the machine and the workspace. */
type DoctorSentences = {
  status: Record<"ok" | "warning" | "fault", string>;
  area: Record<DoctorArea, string>;
  node: (p: { version: string; wanted: string; isNewEnough: boolean }) => string;
  nodeHint: (p: { wanted: string }) => string;
  browser: (p: { source: string; location: string; version: string }) => string;
  others: string;
  found: (p: { location: string }) => string;
  printed: string;
  fonts: (p: { brand: string; families: string[] }) => string;
  fontsHint: string;
  framework: (p: { items: number; measures: number; instruments: number; warnings: number }) => string;
  frameworkHint: string;
  templates: (p: { brands: string[] }) => string;
  register: (p: { clusters: number }) => string;
  noRegister: (p: { path: string }) => string;
  registerHint: string;
  registerFaults: (p: { faults: number }) => string;
  lintHint: string;
  writable: (p: { path: string }) => string;
  notWritable: (p: { path: string; detail: string }) => string;
  writableHint: string;
  disk: (p: { megabytes: number }) => string;
  diskHint: string;
  allWell: string;
  faults: (p: { faults: number; warnings: number }) => string;
};

export const doctorAreas = [
  "node",
  "browser",
  "sandbox",
  "fonts",
  "framework",
  "templates",
  "register",
  "folders",
  "disk",
] as const;
export type DoctorArea = (typeof doctorAreas)[number];

export const doctorMessages: Catalogue<DoctorSentences> = {
  nb: {
    status: { ok: "ok", warning: "obs", fault: "feil" },
    area: {
      node: "Node",
      browser: "Nettleser",
      sandbox: "Sandkasse",
      fonts: "Skrifter",
      framework: "Rammeverk",
      templates: "Maler",
      register: "Register",
      folders: "Mapper",
      disk: "Disk",
    },
    node: ({ version, wanted, isNewEnough }) =>
      isNewEnough ? `versjon ${version}` : `versjon ${version} er for gammel; ${wanted} trengs`,
    nodeHint: ({ wanted }) => `Installer Node ${wanted} fra nodejs.org.`,
    browser: ({ source, location, version }) => `${source}: ${version}, ${location}`,
    others: "Andre steder:",
    found: ({ location }) => `finnes, brukes ikke (${location})`,
    printed: "En prøveside ble skrevet ut og oppfyller PDF/UA-1 og PDF/A-3a.",
    fonts: ({ brand, families }) => `${brand}: ${families.join(", ")}`,
    fontsHint: "Kjør «npm ci» på nytt.",
    framework: ({ items, measures, instruments, warnings }) =>
      `${items} punkter, ${measures} tiltak, ${instruments} virkemidler${warnings === 0 ? "" : warnings === 1 ? "; 1 advarsel" : `; ${warnings} advarsler`}`,
    frameworkHint: "«fagrapport lint» viser hver feil med sted.",
    templates: ({ brands }) => (brands.length === 1 ? `profil ${brands[0]}` : `profilene ${brands.join(", ")}`),
    register: ({ clusters }) => (clusters === 1 ? "1 klynge" : `${clusters} klynger`),
    noRegister: ({ path }) => `${path} finnes ikke`,
    registerHint: "«fagrapport init» lager et å begynne med, eller velg en annen mappe med --workspace.",
    registerFaults: ({ faults }) => (faults === 1 ? "1 feil" : `${faults} feil`),
    lintHint: "«fagrapport lint» viser hver feil med sted.",
    writable: ({ path }) => `${path} kan skrives til`,
    notWritable: ({ path, detail }) => `${path} kan ikke skrives til: ${detail}`,
    writableHint: "Gi deg selv skriverett, eller velg en annen mappe med --workspace.",
    disk: ({ megabytes }) => `${megabytes} MB ledig`,
    diskHint: "Frigjør plass: en kjøring av hele porteføljen trenger noen hundre MB.",
    allWell: "Alt er i orden.",
    faults: ({ faults, warnings }) =>
      `${faults === 0 ? "Ingen feil" : faults === 1 ? "1 feil" : `${faults} feil`}, ${warnings === 1 ? "1 ting å merke seg" : `${warnings} ting å merke seg`}.`,
  },
  en: {
    status: { ok: "ok", warning: "note", fault: "fault" },
    area: {
      node: "Node",
      browser: "Browser",
      sandbox: "Sandbox",
      fonts: "Fonts",
      framework: "Framework",
      templates: "Templates",
      register: "Register",
      folders: "Folders",
      disk: "Disk",
    },
    node: ({ version, wanted, isNewEnough }) =>
      isNewEnough ? `version ${version}` : `version ${version} is too old; ${wanted} is needed`,
    nodeHint: ({ wanted }) => `Install Node ${wanted} from nodejs.org.`,
    browser: ({ source, location, version }) => `${source}: ${version}, ${location}`,
    others: "Other places:",
    found: ({ location }) => `is there, not used (${location})`,
    printed: "A test page was printed and conforms to PDF/UA-1 and PDF/A-3a.",
    fonts: ({ brand, families }) => `${brand}: ${families.join(", ")}`,
    fontsHint: 'Run "npm ci" again.',
    framework: ({ items, measures, instruments, warnings }) =>
      `${items} items, ${measures} measures, ${instruments} instruments${warnings === 0 ? "" : warnings === 1 ? "; 1 warning" : `; ${warnings} warnings`}`,
    frameworkHint: '"fagrapport lint" shows every fault with its place.',
    templates: ({ brands }) => (brands.length === 1 ? `brand ${brands[0]}` : `brands ${brands.join(", ")}`),
    register: ({ clusters }) => (clusters === 1 ? "1 cluster" : `${clusters} clusters`),
    noRegister: ({ path }) => `${path} does not exist`,
    registerHint: '"fagrapport init" makes one to begin with, or choose another folder with --workspace.',
    registerFaults: ({ faults }) => (faults === 1 ? "1 fault" : `${faults} faults`),
    lintHint: '"fagrapport lint" shows every fault with its place.',
    writable: ({ path }) => `${path} can be written to`,
    notWritable: ({ path, detail }) => `${path} cannot be written to: ${detail}`,
    writableHint: "Give yourself the right to write, or choose another folder with --workspace.",
    disk: ({ megabytes }) => `${megabytes} MB free`,
    diskHint: "Make room: a run of the whole portfolio needs some hundred MB.",
    allWell: "All is well.",
    faults: ({ faults, warnings }) =>
      `${faults === 0 ? "No faults" : faults === 1 ? "1 fault" : `${faults} faults`}, ${warnings === 1 ? "1 thing to note" : `${warnings} things to note`}.`,
  },
};
