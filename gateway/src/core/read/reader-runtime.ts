/** How one character of a text is looked at: the bytes of ASCII are read quicker than the text itself. */
export type Look = "bytes" | "characters";

const characterAt = (look: Look, index: string): string =>
  look === "bytes" ? `B[${index}]` : `T.charCodeAt(${index})`;

const digit = (c: string): string => `(${c}>=48&&${c}<=57)`;

/** As many digits as every number of them is exact. */
const MOST_DIGITS = 15;

/** Lists of lists of lists: deeper than any schema, and shallow enough for the stack. */
const DEEPEST_LIST = 16;

/**
 * What every generated reader begins with. `T` is the text, `B` its bytes, `P` where it is read; `N` items of lists were
 * read, of at most `L`; whatever is not as expected throws `G`. Where the text ends, a character is neither equal to nor
 * greater than anything.
 *
 * - `is(k)`: whether these characters come next; `at(k)` goes past them, or gives up
 * - `str()`, `num()`, `leaf(depth)`: the value that comes next; a string with escapes is left to `JSON.parse`
 * - `nul()`: whether null comes next, and past it
 * - `open(depth)`, `more()`: the beginning of a list, true when it is not empty, and whether it goes on
 * - `object()`: whether an object comes next; `no()` gives up
 * - `end()`: only white space may follow
 */
export function readerRuntime(look: Look): string {
  const at = (index: string): string => characterAt(look, index);
  return `let B,T,S,P=0,N=0,L=0;
function is(k){const n=k.length;for(let i=0;i<n;i++)if(${at("P+i")}!==k[i])return false;return true}
function at(k){const n=k.length,p=P;for(let i=0;i<n;i++)if(${at("p+i")}!==k[i])throw G;P=p+n}
function str(){const s=P+1;let p=s,c;while((c=${at("p")})!==34){if(!(c>=32)||c===92)return odd(s,p);p++}P=p+1;return T.substring(s,p)}
function odd(s,p){let c;while((c=${at("p")})!==34){if(!(c>=32))throw G;p+=c===92?2:1}P=p+1;return JSON.parse(T.substring(s-1,P))}
function num(){const s=P;let p=s,v=0,c=${at("p")};if(c===45)c=${at("++p")};const d=p;if(c===48)c=${at("++p")};else while(${digit("c")}){v=v*10+c-48;c=${at("++p")}}
if(p===d||p-d>${MOST_DIGITS}||${digit("c")})throw G;if(c===46){const f=p;do c=${at("++p")};while(${digit("c")});if(p===f+1)throw G;v=NaN}
if(c===101||c===69)throw G;P=p;return v!==v?+T.substring(s,p):d>s?-v:v}
function leaf(d){const c=${at("P")};if(c===34)return str();if(c===110){at(NULL);return null}if(c===116){at(TRUE);return true}if(c===102){at(FALSE);return false}
if(c!==91)return num();const l=[];if(open(d))do l.push(leaf(d+1));while(more());return l}
function no(){throw G}
function nul(){if(${at("P")}!==110)return false;at(NULL);return true}
function open(d){if(${at("P")}!==91||d>${DEEPEST_LIST})throw G;P++;if(${at("P")}!==93)return true;P++;return false}
function more(){const c=${at("P")};if(c!==44&&c!==93||++N>L)throw G;P++;return c===44}
function object(){return ${at("P")}===123}
function end(){for(let c;P<T.length;P++){c=${at("P")};if(c!==10&&c!==13&&c!==32&&c!==9)throw G}}`;
}
