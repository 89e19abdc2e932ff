/**
 * The closed list of roles in which someone may ask. A role says what kind of work is done, an organisation for whom;
 * neither gives a right by itself.
 */
export const ROLLEN = [
  "INTERN_BEGELEIDER",
  "SWV_COORDINATOR",
  "JEUGDCONSULENT",
  "OUDER",
  "JEUGDIGE",
  "ANALIST",
  "INTEGRATOR",
  /** Nobody was asked who they are: exists only where every child is invented. */
  "DEMO",
] as const;

export type Rol = (typeof ROLLEN)[number];
