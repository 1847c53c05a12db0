import * as rx from './src/index.ts'

const done = []
const see = source =>
  new Promise(resolve => source.subscribe({ next: value => done.push(value), error: resolve, complete: resolve }))
const { of, from, interval, map, filter, take, mergeMap, switchMap, concatMap, exhaustMap } = rx
await see(
  of(1, 2, 3).pipe(
    map(n => n + 1),
    filter(n => n > 2),
    take(1),
  ),
)
await see(
  from([1, 2]).pipe(
    mergeMap(n => of(n, n)),
    rx.toArray(),
  ),
)
await see(from(Promise.resolve(1)).pipe(switchMap(n => of(n))))
await see(
  interval(1).pipe(
    take(2),
    concatMap(n => of(n)),
    rx.scan((a, b) => a + b, 0),
  ),
)
await see(rx.merge(of(1), of(2)).pipe(rx.reduce((a, b) => a + b, 0)))
await see(rx.concat(of(1), rx.timer(1)).pipe(exhaustMap(n => of(n))))
await see(rx.combineLatest([of(1), of(2)]))
await see(rx.combineLatest({ a: of(1) }))
await see(rx.forkJoin([of(1), of(2)]))
await see(rx.zip(of(1), of(2)))
await see(rx.race(of(1), rx.timer(5)))
await see(rx.throwError(() => new Error('x')).pipe(rx.catchError(() => of(1))))
await see(rx.throwError(() => new Error('x')).pipe(rx.retry(1)))
await see(
  rx
    .defer(() => of(1))
    .pipe(
      rx.repeat(2),
      rx.finalize(() => {}),
    ),
)
await see(of(1, 1, 2).pipe(rx.distinctUntilChanged(), rx.distinct(), rx.pairwise()))
await see(
  of(1, 2, 3).pipe(
    rx.bufferCount(2),
    rx.tap(() => {}),
  ),
)
await see(of(1, 2).pipe(rx.debounceTime(1)))
await see(of(1, 2).pipe(rx.throttleTime(1), rx.delay(1)))
await see(of(1, 2, 3).pipe(rx.skip(1), rx.first(), rx.startWith(0), rx.endWith(9), rx.defaultIfEmpty(1)))
await see(
  of(1, 2, 3).pipe(
    rx.groupBy(n => n % 2),
    mergeMap(group => group.pipe(rx.count())),
  ),
)
await see(
  of(1, 2).pipe(
    rx.withLatestFrom(of(3)),
    rx.takeUntil(rx.timer(5)),
    rx.takeWhile(() => true),
  ),
)
await see(of(1).pipe(rx.observeOn(rx.asyncScheduler), rx.subscribeOn(rx.asapScheduler), rx.timeout(50)))
await see(of(3, 1).pipe(rx.max(), rx.timestamp(), rx.materialize(), rx.dematerialize()))
await see(rx.range(1, 5).pipe(rx.windowCount(2), rx.mergeAll(), rx.last(), rx.share()))
await see(
  rx
    .generate(
      0,
      n => n < 3,
      n => n + 1,
    )
    .pipe(
      rx.shareReplay(1),
      rx.expand(n => (n < 3 ? of(n + 1) : rx.EMPTY)),
    ),
)
await see(
  rx.iif(() => true, of(1), of(2)).pipe(rx.every(Boolean), rx.isEmpty(), rx.switchAll ? map(x => x) : map(x => x)),
)
for (const Kind of [rx.Subject, rx.ReplaySubject, rx.AsyncSubject]) {
  const subject = new Kind()
  const seen = subject.subscribe(value => done.push(value))
  subject.next(1)
  subject.complete()
  seen.unsubscribe()
}
const behaviour = new rx.BehaviorSubject(1)
behaviour
  .asObservable()
  .subscribe(() => {})
  .unsubscribe()
behaviour.next(behaviour.getValue())
behaviour.error(new Error('x'))
await rx.firstValueFrom(of(1))
await rx.lastValueFrom(of(1))
const parent = new rx.Subscription(() => {})
parent.add(of(1).subscribe())
parent.unsubscribe()
const scheduler = new rx.VirtualTimeScheduler()
of(1, scheduler).subscribe()
rx.timer(5, scheduler).subscribe()
scheduler.flush()
