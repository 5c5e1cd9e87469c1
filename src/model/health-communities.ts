/** A health trust's area, and the groups in which its municipalities work together. */
export interface HealthCommunity {
  /** Stable, ASCII. */
  readonly id: string;
  /** The trust. */
  readonly trust: string;
  /** As the map names them; none where the municipalities are in no groups. */
  readonly groups: readonly string[];
}

const area = (id: string, trust: string, groups: string): HealthCommunity => ({
  id,
  trust,
  groups: groups === '' ? [] : groups.split('; '),
});

/**
 * The 19 areas of the map in the National health and hospital plan 2020–2023, dated 2019, from north to south (DOMAIN §11). The
 * map itself says that it may be wrong about single municipalities.
 */
export const healthCommunities: readonly HealthCommunity[] = [
  area('finnmark', 'Finnmarkssykehuset', 'Vest-Finnmark; Øst-Finnmark'),
  area('unn', 'Universitetssykehuset Nord-Norge', 'Nord-Troms; Tromsøregionen; Midt-Troms; Sør-Troms; Ofoten'),
  area('nordland', 'Nordlandssykehuset', 'Lofoten; Vesterålen; Salten'),
  area('helgeland', 'Helgelandssykehuset', 'Sør-Helgeland; Helgeland; Indre Helgeland'),
  area(
    'nord-trondelag',
    'Helse Nord-Trøndelag',
    'Værnesregionen; Levanger, Verdal og Frosta; Indre Namdal; Inn-Trøndelag; Midtre Namdal; Ytre Namdal',
  ),
  area('st-olavs', 'St. Olavs hospital', 'Orkdalsregionen; Fosen Helse IKS; Trondheimsområdet; Fjellregionen'),
  area('more-romsdal', 'Helse Møre og Romsdal', 'Orkidé; Sunnmøre regionråd (SR); ROR'),
  area('forde', 'Helse Førde', 'HAFS regionråd; Sogn regionråd; Nordfjordrådet; Samarbeidsforum i Sunnfjord'),
  area('bergen', 'Helse Bergen', 'Voss lokalsjukehusområde; Nordhordaland; Bergensregionen; Bergen kommune'),
  area('fonna', 'Helse Fonna', 'Hardanger; Sunnhordaland; Haugalandet'),
  area('stavanger', 'Helse Stavanger', 'Stavanger; Sandnes; Dalane-kommunene; Jærkommunene; Ryfylkekommunene'),
  area('sorlandet', 'Sørlandet sykehus', 'Setesdalregionen; Listerregionen; Østre Agder; Kristiansandregionen'),
  area('telemark', 'Sykehuset Telemark', 'Midt- og Øst-Telemark; Vest-Telemark; Grenland'),
  area('vestfold', 'Sykehuset i Vestfold', ''),
  area(
    'ostfold',
    'Sykehuset Østfold',
    'Halden–Aremark; Fredrikstad–Hvaler; Sarpsborg–Rakkestad; Mosseregionen; Indre Østfold',
  ),
  area('vestre-viken', 'Vestre Viken', 'LSU Bærum; LSU Drammen; LSU Hallingdal; LSU Kongsberg; LSU Ringerike'),
  area('ahus', 'Akershus universitetssykehus', 'Kongsvingerregionen; Øvre Romerike; Nedre Romerike; Follo'),
  area('oslo', 'Oslo universitetssykehus', 'Oslo kommune'),
  area('innlandet', 'Sykehuset Innlandet', 'GSU Tynset; GSU Elverum/Hamar; GSU Gjøvik; GSU Lillehammer'),
];

/** The trusts, in the same order. */
export const healthTrusts: readonly string[] = healthCommunities.map(({ trust }) => trust);
