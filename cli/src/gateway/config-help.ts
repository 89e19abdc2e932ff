/** What a configuration file may say, with what holds when it does not. */
export const CONFIG_HELP = `The configuration is one JSON object; every key may be left out:

  host               address to listen on ("127.0.0.1")
  planner            "hive" (native, MIT; the default where it runs) or "apollo" (Elastic-2.0)
  delen              whether identical queries to a subgraph that are under way are asked once
                     (false). Where the supergraph has @classificatie only what is "openbaar" is
                     shared; where it has not, everything counts as public
  uitstel            whether a question may @defer (false): its answer then comes in parts, as
                     multipart/mixed; incrementalSpec=v0.2. Only the planner "apollo" knows how; it
                     is started for such questions when no planner is chosen
  subgraphs          by name: { "url": …, "headers": { … } }; goes before what the supergraph says
  limieten           how large a question may be, { tokens 15000, nesting 200, diepte 50,
                     aliassen 1000, selecties 20000 }; fragments written out
  tijden             in milliseconds: verzoekMs, a whole request (30000); subgraphMs, one answer of
                     a subgraph (10000); verbindingMs, a connection to it (2000); planMs, one plan
                     (500); vragerMs, to send a question (15000); lezerMs, to take its answer
                     (15000); herlaadMs, between two looks at the supergraph (1000); afsluitMs, to
                     finish what runs at the end (10000)
  groottes           in bytes: vraagBytes, a question (262144); antwoordBytes, one answer of a
                     subgraph (5242880)
  compressie         an answer of more characters is compressed for a client that can read that
                     (8192); false compresses none
  verbindingen       how many clients may be connected at once; one more is closed unheard, also
                     when it asks for /health (10000)
  cors               origins whose pages may ask from a browser ([])
  documenten         file with trusted documents, from hash to text; GET asks for these
  alleenDocumenten   whether nothing else is answered (false)
  eldersGehandhaafd  protections that the supergraph asks for and the sign-in before this gateway
                     sees to, as ["authenticated"]; others are refused ([])
  uitlegSleutel      whoever sends it as x-samenloop-uitleg sees how the answer was made; 16
                     characters or more (nobody)`;
