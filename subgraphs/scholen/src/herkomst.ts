interface Recorded {
  readonly bron: string;
  readonly peildatum: string;
  readonly synthetisch: boolean;
}

/** Every record of this owner says where it comes from and on which day it was true. */
export const herkomst = ({ bron, peildatum, synthetisch }: Recorded): Recorded => ({
  bron,
  peildatum,
  synthetisch,
});
