/** Made by the build out of schema/supergraph.graphql; see supergraph-plugin.ts. */
declare module "virtual:woordenboek" {
  const woordenboek: import("./begrip.ts").Woordenboek;
  export default woordenboek;
}
