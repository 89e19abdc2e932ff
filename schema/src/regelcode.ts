/**
 * Every rule that the graph checks itself, by the number it has among the project's invariants. The rule itself stands
 * in one file of its owner: `subgraphs/<owner>/src/regels/`.
 */
export const REGELCODES = [
  "OPP_1",
  "OPP_2",
  "OPP_3",
  "OPP_4",
  "OPP_5",
  "OPP_6",
  "OPP_7",
  "OPP_8",
  "AAN_1",
  "AAN_2",
  "AAN_3",
  "TLV_1",
  "TLV_2",
  "TLV_3",
  "TLV_4",
  "TLV_5",
  "SWV_1",
  "HVP_1",
  "HVP_2",
  "HVP_3",
  "HVP_4",
  "HVP_5",
  "VER_1",
  "LNK_1",
  "LNK_2",
] as const;

export type Regelcode = (typeof REGELCODES)[number];
