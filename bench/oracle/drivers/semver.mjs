import semver from './index.js'

for (const version of ['1.2.3', '1.2.3-beta.1', 'v2.0.0', ' =1.0.0', 'no']) {
  semver.valid(version)
  semver.clean(version)
  semver.parse(version)
  semver.prerelease(version)
  semver.coerce(`x${version}`)
  for (const release of ['major', 'minor', 'patch', 'premajor', 'preminor', 'prepatch', 'prerelease']) {
    semver.inc(version, release, 'rc')
  }
}
const versions = ['1.2.3', '1.0.0', '2.1.0-beta', '0.9.9']
semver.sort([...versions])
semver.rsort([...versions])
for (const a of versions) {
  for (const b of versions) {
    for (const name of [
      'gt',
      'lt',
      'eq',
      'neq',
      'gte',
      'lte',
      'compare',
      'rcompare',
      'compareBuild',
      'compareLoose',
      'diff',
    ]) {
      semver[name](a, b)
    }
    for (const operator of ['>', '<', '>=', '<=', '==', '===', '!=', '!==']) semver.cmp(a, operator, b)
  }
}
for (const range of ['^1.0.0', '~1.2', '>=1.0.0 <2.0.0 || 3.x', '1.0.0 - 2.0.0', '*', '^0.0.1', '~>1']) {
  semver.validRange(range)
  semver.toComparators(range)
  semver.minVersion(range)
  semver.maxSatisfying(versions, range)
  semver.minSatisfying(versions, range)
  semver.simplifyRange(versions, range)
  for (const version of versions) {
    semver.satisfies(version, range)
    semver.gtr(version, range)
    semver.ltr(version, range)
    semver.outside(version, range, '>')
  }
  semver.intersects(range, '1.x')
  semver.subset(range, '*')
}
String(new semver.SemVer('1.2.3'))
new semver.Comparator('>=1.0.0').intersects(new semver.Comparator('<2.0.0'))
new semver.Range('^1').test('1.2.3')
