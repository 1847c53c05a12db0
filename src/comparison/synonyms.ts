/** Words that documentation uses for one another, and words that are each other's contrary. */

/** The first of each line stands for the others. Only what is interchangeable where source code is described. */
const GROUPS = `
compute calculate determine derive evaluate work figure
get obtain retrieve fetch access give yield provide supply hand return
create make build construct generate produce instantiate form
remove delete drop discard erase eliminate
add append insert put enqueue
check test verify validate ensure tell examine inspect
convert transform turn translate cast coerce
list array collection sequence
function callback handler fn routine
error exception failure
begin start initiate launch
end stop finish terminate halt cease
find search locate look seek
call invoke execute run perform trigger
set assign update store save keep write record
count number amount quantity total tally
element item entry member
parameter argument option setting
maximum max most largest highest
minimum min least smallest lowest
length size
text string
join merge combine concatenate unite
split divide separate partition
sort arrange
copy clone duplicate
equal same identical match matching
invalid malformed wrong bad illegal
wait delay pause sleep
empty blank
show display render print
send dispatch emit post deliver
receive accept take
register subscribe attach
unregister unsubscribe detach
contain hold include carry
represent describe denote
every each all
allow permit enable
fail reject
configuration config options settings
directory folder
document docs documentation
current present
new fresh
whole entire complete full
use utilize employ apply
wrap enclose surround
handle process treat manage
iterate loop traverse walk visit
help assist aid
connect link
limit cap bound
attempt try retry
time timestamp
request query
instance object
initial original
specific particular certain
type kind
filter select choose pick
skip ignore omit
`

/** In pairs. Before `GROUPS` is looked at: "first" and "last" are never the same. */
const CONTRARIES = `
first last
first final
ascending descending
increase decrease
increment decrement
before after
minimum maximum
min max
lowest highest
smallest largest
least most
true false
add remove
add subtract
insert delete
start stop
begin end
enable disable
enabled disabled
include exclude
always never
always sometimes
every no
all none
more fewer
more less
greater less
larger smaller
higher lower
longer shorter
above below
left right
oldest newest
older newer
earliest latest
earlier later
synchronous asynchronous
synchronously asynchronously
sync async
public private
open close
read write
load save
encode decode
serialize deserialize
encrypt decrypt
compress decompress
parse format
push pop
head tail
prepend append
uppercase lowercase
upper lower
allow deny
allow forbid
allow prevent
accept reject
valid invalid
equal different
same different
empty nonempty
up down
forward backward
shallow deep
lazy eager
mutable immutable
inclusive exclusive
required optional
success failure
succeed fail
parent child
source target
input output
client server
request response
local remote
local global
temporary permanent
absolute relative
strict loose
odd even
positive negative
known unknown
present absent
present missing
defined undefined
null undefined
lock unlock
connect disconnect
mount unmount
attach detach
subscribe unsubscribe
register unregister
wrap unwrap
show hide
visible hidden
expand collapse
import export
install uninstall
acquire release
keep discard
keep drop
keep remove
sequential parallel
sequentially concurrently
serially concurrently
once twice
millisecond second
second minute
millisecond minute
minute hour
byte bit
byte character
row column
width height
inner outer
inside outside
internal external
static dynamic
sum difference
sum product
union intersection
prefix suffix
leading trailing
start end
next previous
`

export const CANONICAL: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap(line => {
      const [first = '', ...others] = line.trim().split(' ')
      return [first, ...others].map(word => [stem(word), stem(first)] as const)
    }),
)

/** By stem. */
export const CONTRARY: ReadonlyMap<string, ReadonlySet<string>> = contraries()

function contraries(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>()
  const put = (word: string, other: string): void => {
    const known = map.get(word)
    if (known === undefined) map.set(word, new Set([other]))
    else known.add(other)
  }
  for (const line of CONTRARIES.trim().split('\n')) {
    const [a = '', b = ''] = line.trim().split(' ').map(stem)
    put(a, b)
    put(b, a)
  }
  return map
}

/** Plural and verb endings cut: `retries`, `retried`, `retry` are one. */
export function stem(word: string): string {
  if (word.length <= 3) return word
  const cut = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/([^aeiouy\W])\1(?:ing|ed)$/, '$1')
    .replace(/(?:ing|edly|ed|es)$/, '')
    .replace(/([^s])s$/, '$1')
  const bare = cut.length < 3 ? word : cut
  return bare.length > 3 ? bare.replace(/e$/, '') : bare
}
