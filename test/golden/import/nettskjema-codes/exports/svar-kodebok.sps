* Encoding: UTF-8.
* Klyngesjekk (id 123823) - 2026-06-19-2249

* Define Variable Properties.

*klynge.
VARIABLE LABELS klynge 'Hvilken klynge?'.
VALUE LABELS klynge
  1 'Blå Maritim'
  2 'Fjordmat Vest'.

*rolle.
VARIABLE LABELS rolle 'Rolle'.
VALUE LABELS rolle
  1 'Fasilitator'
  2 'Bedrift'.

*F1S1.
VARIABLE LABELS F1S1 'Opplever klyngen stor interesse fra internasjonale klynger?'.
VALUE LABELS F1S1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1S2.
VARIABLE LABELS F1S2 'Gjennomføres målrettede internasjonale studieturer?'.
VALUE LABELS F1S2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1S3.
VARIABLE LABELS F1S3 'Gjøres det systematisk kartlegging av de ledende relevante miljøer internasjonalt?'.
VALUE LABELS F1S3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1S4.
VARIABLE LABELS F1S4 'Gjennomføres søk og analyser mtp. internasjonal kunnskapsinnhenting?'.
VALUE LABELS F1S4
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1S5.
VARIABLE LABELS F1S5 'Er det etablert utvekslingsordninger – utenlandske bedrifter, universiteter eller høyskoler?'.
VALUE LABELS F1S5
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1S6.
VARIABLE LABELS F1S6 'Er det etablert en klar internasjonal strategi for klyngen?'.
VALUE LABELS F1S6
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1T1.
VARIABLE LABELS F1T1 'Startet strategiprosess for klyngen mtp. internasjonalisering'.
VALUE LABELS F1T1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1T2.
VARIABLE LABELS F1T2 'Identifisert internasjonale klynger med lignende karakteristika og tatt initiativ til samhandling mtp. gjensidig læring'.
VALUE LABELS F1T2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1T3.
VARIABLE LABELS F1T3 'Identifisert og deltatt på strategisk viktige konferanser'.
VALUE LABELS F1T3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1T4.
VARIABLE LABELS F1T4 'Gjennomført studieturer'.
VALUE LABELS F1T4
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1T5.
VARIABLE LABELS F1T5 'Kartlegging av toneangivende miljøer innenfor områdene kunnskapsmiljøer, investorer, teknologimiljøer, kunderelasjoner, leverandørmiljøer (herunder arbeidskraft) eller interessante konkurransemessige omgivelser'.
VALUE LABELS F1T5
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1T6.
VARIABLE LABELS F1T6 'Kartlagt muligheter for å delta i internasjonale programmer/prosjekter (gjerne i sekundære roller) som EU, Interreg mv.'.
VALUE LABELS F1T6
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F1T7.
VARIABLE LABELS F1T7 'Kartlagt områder hos enkeltaktørene hvor klyngen kan utgjøre en sentral suksessfaktor'.
VALUE LABELS F1T7
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2S1.
VARIABLE LABELS F2S1 'Gjennomføres felles klyngeaktiviteter på internasjonale messer, konferanser og studieturer?'.
VALUE LABELS F2S1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2S2.
VARIABLE LABELS F2S2 'Deltar man systematisk som en klynge i internasjonale fora?'.
VALUE LABELS F2S2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2S3.
VARIABLE LABELS F2S3 'Er det etablert en forankret og omforent internasjonaliseringsstrategi for klyngen?'.
VALUE LABELS F2S3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2S4.
VARIABLE LABELS F2S4 'Har etablerte nøkkelinstitusjoner i klyngen etablert internasjonale strategier som korresponderer med klyngens ambisjoner?'.
VALUE LABELS F2S4
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2S5.
VARIABLE LABELS F2S5 'Er det etablert strategiske institusjoner med internasjonalt fokus?'.
VALUE LABELS F2S5
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2T1.
VARIABLE LABELS F2T1 'Analysert klyngens internasjonale kontekst og identifisert interessante miljøer mtp. klyngens utvikling, herunder klynger med lignende fokus og virksomhet'.
VALUE LABELS F2T1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2T2.
VARIABLE LABELS F2T2 'Utviklet en felles internasjonal strategi og planer/strategiske løp for klyngen'.
VALUE LABELS F2T2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2T3.
VARIABLE LABELS F2T3 'Etablert en bevissthet rundt og en oversikt over interessante internasjonale arenaer'.
VALUE LABELS F2T3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2T4.
VARIABLE LABELS F2T4 'Orientert klyngen mot å ta posisjoner ift internasjonale programmer/prosjekter'.
VALUE LABELS F2T4
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2T5.
VARIABLE LABELS F2T5 'Kartlagt områder hos enkeltaktørene hvor klyngen kan utgjøre en sentral suksessfaktor'.
VALUE LABELS F2T5
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F2T6.
VARIABLE LABELS F2T6 'Startet arbeidet med bygging av strategiske institusjoner med internasjonal fokus'.
VALUE LABELS F2T6
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F3S1.
VARIABLE LABELS F3S1 'Har klyngen etablert strategiske institusjoner med internasjonalt perspektiv innenfor nøkkelområder - kompetanse, teknologiutvikling, innovasjon, marked mv.?'.
VALUE LABELS F3S1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F3S2.
VARIABLE LABELS F3S2 'Fremstår klyngen som et internasjonalt referansepunkt innen sin bransje?'.
VALUE LABELS F3S2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F3S3.
VARIABLE LABELS F3S3 'Har klyngen fokus på å utvikle nye og mer globale forretningsmodeller?'.
VALUE LABELS F3S3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F3T1.
VARIABLE LABELS F3T1 'Utarbeidet en handlingsplan for iverksetting av klyngens internasjonale strategi'.
VALUE LABELS F3T1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F3T2.
VARIABLE LABELS F3T2 'Etablert infrastruktur gjennom klyngens eksisterende institusjoner hvor den internasjonale dimensjonen utgjør en naturlig del (transformering av eksisterende institusjoner til å ha internasjonal fokus)'.
VALUE LABELS F3T2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F3T3.
VARIABLE LABELS F3T3 'Etablert infrastruktur gjennom etablering av nye institusjoner som understøtter klyngen og hvor den internasjonale dimensjonen blir en naturlig del'.
VALUE LABELS F3T3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4S1.
VARIABLE LABELS F4S1 'Har klyngen jobbet med informasjon og samfunnskontakt på en slik måte at klyngens interesser harmoniseres med den overgripende dagsorden (landets/Regjeringens, internasjonale organisasjoner mv.)?'.
VALUE LABELS F4S1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4S2.
VARIABLE LABELS F4S2 'Har klyngen utviklet en strategi for klyngens virksomhet med noder i flere land?'.
VALUE LABELS F4S2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4S3.
VARIABLE LABELS F4S3 'Er den internasjonale klyngeaktiviteten institusjonalisert innenfor nøkkelområder – kompetanse, teknologiutvikling, innovasjon, marked mv.?'.
VALUE LABELS F4S3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4S4.
VARIABLE LABELS F4S4 'Er klyngen en utviklingsaktør i land hvor klyngen har kjernevirksomhet?'.
VALUE LABELS F4S4
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4S5.
VARIABLE LABELS F4S5 'Bidrar klyngen systematisk til bygging av strategiske institusjoner i de respektive land?'.
VALUE LABELS F4S5
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4S6.
VARIABLE LABELS F4S6 'Har klyngen fokus på å utvikle nye og tilpassede forretningsmodeller?'.
VALUE LABELS F4S6
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4T1.
VARIABLE LABELS F4T1 'Etablert en plan og en praksis for at klyngen deltar sammen med bedriftene internasjonalt'.
VALUE LABELS F4T1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4T2.
VARIABLE LABELS F4T2 'Utarbeidet en plan for iverksetting av klyngens internasjonale strategi'.
VALUE LABELS F4T2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4T3.
VARIABLE LABELS F4T3 'Etablert infrastruktur gjennom klyngens eksisterende institusjoner hvor den internasjonale dimensjonen utgjør en naturlig del (transformering av eksisterende institusjoner til å ha internasjonal fokus)'.
VALUE LABELS F4T3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F4T4.
VARIABLE LABELS F4T4 'Etablert infrastruktur gjennom etablering av nye institusjoner som understøtter klyngen og hvor den internasjonale dimensjonen blir en naturlig del'.
VALUE LABELS F4T4
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5S1.
VARIABLE LABELS F5S1 'Har klyngen jobbet med informasjon og samfunnskontakt på en slik måte s.a klyngens interesser harmoniseres med den overgripende dagsorden (landets/Regjeringens, internasjonale organisasjoner mv.)?'.
VALUE LABELS F5S1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5S2.
VARIABLE LABELS F5S2 'Har klyngen utviklet en strategi for klyngens virksomhet med noder i flere land?'.
VALUE LABELS F5S2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5S3.
VARIABLE LABELS F5S3 'Er den internasjonale klyngeaktiviteten institusjonalisert innenfor nøkkelområder – kompetanse, teknologiutvikling, innovasjon, marked mv.?'.
VALUE LABELS F5S3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5S4.
VARIABLE LABELS F5S4 'Er klyngen en utviklingsaktør i land hvor klyngen har kjernevirksomhet?'.
VALUE LABELS F5S4
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5S5.
VARIABLE LABELS F5S5 'Bidrar klyngen systematisk til bygging av strategiske institusjoner i de respektive land?'.
VALUE LABELS F5S5
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5S6.
VARIABLE LABELS F5S6 'Har klyngen fokus på å utvikle nye og tilpassede forretningsmodeller?'.
VALUE LABELS F5S6
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5T1.
VARIABLE LABELS F5T1 'Etablert plan og praksis for at klyngen deltar sammen med bedriftene internasjonalt'.
VALUE LABELS F5T1
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5T2.
VARIABLE LABELS F5T2 'Etablert globale strategier for klyngearbeidet'.
VALUE LABELS F5T2
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5T3.
VARIABLE LABELS F5T3 'Etablert globale arenaer'.
VALUE LABELS F5T3
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.

*F5T4.
VARIABLE LABELS F5T4 'Etablert overgripende strukturer for informasjon og samfunnskontakt – bla. for arbeide med globale standarder mv.'.
VALUE LABELS F5T4
  1 'Ok'
  2 'Ja'
  3 'I prosess'
  4 'Uklart'
  5 'Nei'
  6 'Ikke startet'
  '-1' 'Vet ikke'.
