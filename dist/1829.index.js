export const id = 1829;
export const ids = [1829];
export const modules = {

/***/ 51829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discover: () => (/* binding */ discover),
  CN: () => (/* binding */ entryPointContext),
  Qn: () => (/* binding */ isProjectFile),
  TD: () => (/* binding */ readConfiguration)
});

// UNUSED EXPORTS: entryPointsOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/model/index.js + 3 modules
var model = __webpack_require__(97006);
// EXTERNAL MODULE: ./.build/analysis/project/entry-points.js
var entry_points = __webpack_require__(98611);
// EXTERNAL MODULE: ./.build/analysis/project/paths.js
var paths = __webpack_require__(61175);
;// CONCATENATED MODULE: ./.build/analysis/project/exclusions.js

/** Folders whose name alone says what they hold, wherever they are. */
const foldersAnywhere = new Map([
    ...named('test', '__tests__', '__test__', 'test', 'tests', '__mocks__', '__fixtures__', 'fixtures', 'testdata', 'e2e', 'cypress'),
    ...named('vendored', 'vendor', 'vendored', 'third_party', 'third-party', 'thirdparty', '3rdparty'),
    ...named('generated', '__generated__'),
    ...named('build output', 'coverage'),
    ...named('example', '__stories__'),
]);
/** Folders that mean this only directly below a package: `src/spec` or `src/build` may well be source. */
const foldersOfPackage = new Map([
    ...named('test', 'spec', 'specs', 'testing-fixtures', 'integration-tests', 'test-d'),
    ...named('build output', 'dist', 'build', 'out', 'output', 'umd', 'cjs', 'esm'),
    ...named('example', 'example', 'examples', 'demo', 'demos', 'sample', 'samples', 'stories'),
    ...named('example', 'bench', 'benches', 'benchmark', 'benchmarks', 'perf'),
]);
const fileMarks = [
    [/\.(?:test|spec|test-d|spec-d|e2e|e2e-spec|cy)\.[cm]?[jt]sx?$/, 'test'],
    [/_test\.[cm]?[jt]sx?$/, 'test'],
    [/\.(?:stories|story)\.[cm]?[jt]sx?$/, 'example'],
    [/\.(?:bench|benchmark)\.[cm]?[jt]sx?$/, 'example'],
    [/[.-]min\.[cm]?js$/, 'minified'],
    [/\.(?:generated|gen|g)\.[cm]?[jt]sx?$/, 'generated'],
    [/[._]pb\.[cm]?[jt]s$/, 'generated'],
];
/** Files directly below a package that configure a tool. */
const configurationFile = /^(?:\..*|.*\.(?:config|conf|workspace)\.[cm]?[jt]s|(?:rollup|webpack|vite|vitest|jest|karma|babel|esbuild|tsup)[.-].*|gruntfile\.[cm]?[jt]s|gulpfile\.[cm]?[jt]s|jakefile\.js|(?:jest|vitest|test)[.-]setup\.[cm]?[jt]s)$/i;
/** Test and benchmark programs directly below a package. */
const loosePrograms = /^(?:(tests?|specs?)|(bench|benchmarks?))\.[cm]?[jt]sx?$/;
function named(reason, ...names) {
    return names.map(name => [name, reason]);
}
/**
 * Decides by its path alone whether a source file is left out by default.
 *
 * `isPackage`: whether a folder holds a package.json, or is the root
 * `builtFolders`: folders that compilers write to, as far as manifests and tsconfigs tell
 */
function exclusionOf(path, isPackage, builtFolders) {
    const parts = path.split('/');
    let folder = '';
    for (const part of parts.slice(0, -1)) {
        const parent = folder;
        folder = parent === '' ? part : `${parent}/${part}`;
        if (part.startsWith('.'))
            return { reason: 'hidden', mark: part };
        if (builtFolders.has(folder))
            return { reason: 'build output', mark: part };
        const reason = foldersAnywhere.get(part) ?? (isPackage(parent) ? foldersOfPackage.get(part) : undefined);
        if (reason !== undefined)
            return { reason, mark: part };
    }
    const name = (0,paths/* baseNameOf */.mv)(path);
    for (const [pattern, reason] of fileMarks) {
        const match = pattern.exec(name);
        if (match !== null)
            return { reason, mark: match[0].replace(/\.[^.]*$/, '') };
    }
    if (isPackage(folder)) {
        if (configurationFile.test(name))
            return { reason: 'configuration', mark: name };
        const loose = loosePrograms.exec(name);
        if (loose !== null)
            return { reason: loose[1] === undefined ? 'example' : 'test', mark: name };
    }
    return null;
}
const generatedHeader = /@generated\b|Code generated .*DO NOT EDIT|(?:auto-?generated|automatically generated)\b.*\bdo not (?:edit|modify)/i;
/** The comments before the first line of code. */
const leadingComments = /^(?:#![^\n]*|\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(['"])use strict\1;?)*/;
/** What a file's own text says about its origin: a generator's header, or the long lines of a minifier. */
function exclusionOfText(text) {
    const header = leadingComments.exec(text.slice(0, 4_000))?.[0] ?? '';
    if (generatedHeader.test(header) && !isBarrel(text))
        return { reason: 'generated', mark: '' };
    return isMinified(text) ? { reason: 'minified', mark: '' } : null;
}
/** Nothing but re-exports: often generated, and still the package's front door. */
function isBarrel(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').trim();
    return (code !== '' &&
        code.split(/;|\n(?=\s*export\b)/).every(part => /^\s*(?:export\b[^='"]*\bfrom\s*['"][^'"]*['"]\s*)?$/.test(part)));
}
const smallestMinified = 4_096;
const longLine = 1_000;
/** Most of the text stands in lines of more than a thousand characters that are code, not one long literal. */
function isMinified(text) {
    if (text.length < smallestMinified)
        return false;
    let long = 0;
    let start = 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        if (end - start > longLine && isDenseCode(text, start, end))
            long += end - start;
        start = end + 1;
    }
    return long * 2 > text.length;
}
/** A minified line has a semicolon, comma or brace every few characters; an embedded data literal has hardly any. */
function isDenseCode(text, start, end) {
    const sample = text.slice(start, Math.min(end, start + 4_000));
    const marks = sample.match(/[;,{}()=]/g)?.length ?? 0;
    return marks * 20 > sample.length;
}

// EXTERNAL MODULE: ./.build/analysis/project/json.js
var json = __webpack_require__(11769);
// EXTERNAL MODULE: ./.build/analysis/project/read-source.js
var read_source = __webpack_require__(92941);
;// CONCATENATED MODULE: ./.build/analysis/project/manifest.js



function parseManifest(path, bytes) {
    const decoded = (0,read_source/* decodeSource */.E)(bytes);
    let data;
    try {
        if (!decoded.ok)
            throw new SyntaxError('it is not text');
        data = JSON.parse(decoded.text);
    }
    catch (error) {
        return badManifest(path, error instanceof Error ? error.message : 'it is not JSON');
    }
    return (0,json/* isObject */.Gv)(data) ? readManifest(path, data) : badManifest(path, 'it is not an object');
}
/** What stands for a package.json that is missing or broken. */
function emptyManifest(directory) {
    return readManifest(directory === '' ? 'package.json' : `${directory}/package.json`, {});
}
function readManifest(path, data) {
    const name = (0,json/* stringOrNull */.e0)(data.name);
    return {
        path,
        directory: (0,paths/* directoryOf */.jt)(path),
        name,
        version: (0,json/* stringOrNull */.e0)(data.version),
        description: (0,json/* stringOrNull */.e0)(data.description),
        private: data.private === true,
        type: data.type === 'module' ? 'module' : 'commonjs',
        workspaces: (0,json/* stringsOf */.iw)((0,json/* isObject */.Gv)(data.workspaces) ? data.workspaces.packages : data.workspaces),
        exports: data.exports,
        imports: data.imports,
        mains: [data.source, data.module, data.main, data.browser, data.types, data.typings].filter((value) => typeof value === 'string' && value !== ''),
        bins: binsOf(data.bin, name),
        binDirectory: (0,json/* isObject */.Gv)(data.directories) ? (0,json/* stringOrNull */.e0)(data.directories.bin) : null,
        dependencies: dependenciesOf(data),
        repositoryUrl: repositoryUrlOf(data.repository),
    };
}
function binsOf(bin, packageName) {
    if (typeof bin === 'string')
        return [{ name: packageName?.replace(/^@[^/]*\//, '') ?? bin, target: bin }];
    if (!(0,json/* isObject */.Gv)(bin))
        return [];
    return Object.entries(bin).flatMap(([name, target]) => (typeof target === 'string' ? [{ name, target }] : []));
}
function dependenciesOf(data) {
    const names = new Set();
    for (const field of [data.dependencies, data.devDependencies, data.peerDependencies, data.optionalDependencies]) {
        if ((0,json/* isObject */.Gv)(field))
            for (const name of Object.keys(field))
                names.add(name);
    }
    return [...names].sort();
}
/** The page of the repository, from any of the forms that npm takes: `github:a/b`, `git+https://….git`, `git@host:a/b`. */
function repositoryUrlOf(repository) {
    const text = (0,json/* stringOrNull */.e0)((0,json/* isObject */.Gv)(repository) ? repository.url : repository);
    if (text === null)
        return null;
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text);
    if (short !== null) {
        const host = short[1] === 'bitbucket' ? 'bitbucket.org' : `${short[1] ?? 'github'}.com`;
        return `https://${host}/${short[2]}`;
    }
    const long = /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/.exec(text);
    const scp = /^[\w-]+@([\w.-]+):(.+?)(?:\.git)?\/?$/.exec(text);
    const match = long ?? scp;
    return match === null ? null : `https://${match[1]}/${match[2]}`;
}
function badManifest(path, problem) {
    return {
        code: 'bad-manifest',
        file: path,
        line: null,
        message: `${path} cannot be read: ${problem}. Its package is treated as if it had none.`,
        remedy: 'Make it valid JSON; name, exports, main and bin are read from it.',
    };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./.build/analysis/project/select.js







/** Applies the default exclusions and the options' globs. @throws ConfigurationError for a glob that cannot be understood. */
function selectFiles(options, candidates, manifests, outputs) {
    const packageFolders = new Set(['', ...manifests.map(({ directory }) => directory)]);
    const isPackage = (directory) => packageFolders.has(directory);
    const built = builtFolders(candidates, manifests, outputs);
    const include = options.include.map(compileGlob);
    const exclude = options.exclude.map(compileGlob);
    const entryFiles = entriesAsWritten(manifests);
    const chosen = [];
    const skipped = [];
    for (const path of candidates) {
        if (exclude.some(glob => glob.matches(path))) {
            skipped.push({ path, reason: 'excluded' });
            continue;
        }
        const wanted = include.filter(glob => glob.matches(path));
        if (include.length > 0 && wanted.length === 0)
            continue;
        const exclusion = exclusionOf(path, isPackage, built);
        const asked = wanted.some(glob => glob.text === path || (exclusion !== null && names(glob.text, exclusion)));
        const published = exclusion !== null &&
            entryFiles.has(path) &&
            exclusion.reason !== 'build output' &&
            exclusion.reason !== 'minified';
        if (exclusion === null || asked || published)
            chosen.push({ path, asked });
        else
            skipped.push({ path, reason: exclusion.reason });
    }
    return { chosen, skipped, keeps: path => exclusionOf(path, isPackage, built) === null };
}
function compileGlob(text) {
    const clean = text.trim().replace(/^\.\//, '').replace(/\/+$/, '');
    try {
        const isLiteral = !picomatch.scan(clean).isGlob;
        const matches = picomatch(clean, { dot: true });
        // A folder's name stands for everything in it, as in a tsconfig.
        const within = picomatch(`${clean === '' || clean === '.' ? '' : `${clean}/`}**`, { dot: true });
        return { text: clean, isLiteral, matches: path => matches(path) || within(path) };
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`The glob ${JSON.stringify(text)} cannot be understood: ${(0,errors/* messageOf */.bD)(error)}.`);
    }
}
/** Whether a glob speaks of the very thing for which a file is left out: `test/**` of tests, `src/*.gen.ts` of generated files. */
function names(glob, exclusion) {
    return exclusion.mark !== '' && glob.includes(exclusion.mark);
}
/** Files that are named without any wildcard although Git ignores them. */
function literalIncludes(root, options, walked) {
    const known = new Set(walked);
    return options.include.flatMap(text => {
        const glob = compileGlob(text);
        const path = glob.isLiteral ? (0,paths/* joinInside */.lG)('', glob.text) : null;
        if (path === null || known.has(path) || !(0,paths/* isSourceFile */.c8)(path))
            return [];
        try {
            const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path));
            return (0,external_node_fs_.statSync)(real).isFile() && (real === (0,external_node_path_.join)(root, path) || real.startsWith(root + external_node_path_.sep))
                ? [{ path, asked: true }]
                : [];
        }
        catch {
            return [];
        }
    });
}
/** Folders that hold what a compiler wrote: an `outDir`, or what a manifest publishes from beside a `src` folder. */
function builtFolders(candidates, manifests, outputs) {
    const built = new Set();
    for (const { outDir, rootDir } of outputs)
        if (!(0,paths/* isInside */.FK)(rootDir, outDir))
            built.add(outDir);
    const foldersWithSource = new Set();
    for (const path of candidates)
        for (const folder of (0,paths/* foldersAbove */.Zv)(path))
            foldersWithSource.add(folder);
    for (const manifest of manifests) {
        const within = (name) => (manifest.directory === '' ? name : `${manifest.directory}/${name}`);
        if (!['src', 'source'].some(name => foldersWithSource.has(within(name))))
            continue;
        for (const target of targetsAsWritten(manifest)) {
            const path = (0,paths/* joinInside */.lG)('', target);
            const first = path?.includes('/') === true ? path.split('/')[0] : undefined;
            if (first !== undefined && isOutputName(first))
                built.add(within(first));
        }
    }
    return built;
}
/** Names of folders that are output where a `src` folder stands beside them and the package publishes from them. */
function isOutputName(name) {
    return /^(?:lib|libs|es|esm|mjs|cjs|umd|build|dist|out|output|module|modules|types|typings|_?esm?\d*|dist[-_.]\w+|lib[-_.]\w+)$/.test(name);
}
/** Every file name in a manifest's `exports`, `main` and its kin, and `bin`, relative to the package. */
function targetsAsWritten(manifest) {
    const targets = [...manifest.mains, ...manifest.bins.map(({ target }) => target)];
    const collect = (value) => {
        if (typeof value === 'string')
            targets.push(value);
        else if (Array.isArray(value))
            value.forEach(collect);
        else if ((0,json/* isObject */.Gv)(value))
            Object.values(value).forEach(collect);
    };
    collect(manifest.exports);
    return targets;
}
function entriesAsWritten(manifests) {
    return new Set(manifests.flatMap(manifest => targetsAsWritten(manifest).flatMap(target => (0,paths/* joinInside */.lG)(manifest.directory, target) ?? [])));
}

// EXTERNAL MODULE: ./.build/posix-path.js
var posix_path = __webpack_require__(13741);
// EXTERNAL MODULE: ./.build/analysis/project/gitignore.js
var gitignore = __webpack_require__(66537);
;// CONCATENATED MODULE: ./.build/analysis/project/walk.js






/** Never entered, whatever anybody says: not the repository's own, and possibly huge. */
const closedFolders = new Set(['.git', '.hg', '.svn', 'node_modules', 'bower_components', 'jspm_packages']);
/**
 * Lists the repository's files by the rules of nested `.gitignore` files. A link to a file or folder inside the root is
 * followed where its target is not reached by itself; links that loop, dangle or leave the root are reported and left out.
 */
function walkRepository(root) {
    const files = [];
    const foreign = [];
    const isCheckout = isInCheckout(root);
    const health = [];
    const links = [];
    const visited = new Set();
    const visitFolder = (directory, ignore) => {
        const absolute = directory === '' ? root : (0,external_node_path_.join)(root, directory);
        let entries;
        try {
            entries = (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true });
        }
        catch (error) {
            health.push(unreadable(directory === '' ? null : directory, `The folder ${directory || '.'} cannot be read`, error));
            return;
        }
        if (directory !== '' && isCheckout && entries.some(({ name }) => name === '.git')) {
            foreign.push(directory);
            return;
        }
        let rules = ignore;
        if (entries.some(entry => entry.name === '.gitignore' && entry.isFile())) {
            try {
                rules = ignore.enter(directory, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(absolute, '.gitignore'), 'utf8'));
            }
            catch (error) {
                health.push(unreadable((0,external_node_path_.join)(directory, '.gitignore'), 'A .gitignore cannot be read', error));
            }
        }
        for (const entry of entries) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory()) {
                if (closedFolders.has(entry.name) || rules.ignores(path, true))
                    continue;
                visitFolder(path, rules);
            }
            else if (entry.isFile()) {
                if (!rules.ignores(path, false))
                    files.push(path);
            }
            else if (entry.isSymbolicLink()) {
                if (!closedFolders.has(entry.name) && !rules.ignores(path, false))
                    links.push({ path, ignore: rules });
            }
        }
        visited.add(directory);
    };
    visitFolder('', gitignore/* GitIgnore */.d.at(root));
    // By their real places, under whatever name they were reached.
    const known = new Set(files);
    // Links may lead to folders with further links in them, which join the queue; each real place is entered once.
    links.sort((a, b) => (0,model/* compareText */.n6)(a.path, b.path));
    for (let index = 0; index < links.length; index++) {
        const link = links[index];
        if (link === undefined)
            continue;
        const target = resolveLink(root, link.path);
        if (target.kind === 'skipped') {
            health.push(target.warning);
            continue;
        }
        if (target.path.split('/').some(part => closedFolders.has(part)))
            continue;
        if (target.kind === 'file') {
            if (known.has(target.path))
                continue;
            known.add(target.path);
            files.push(link.path);
        }
        else if (target.path === '' || link.path.startsWith(`${target.path}/`)) {
            health.push(loop(link.path, 'leads back to a folder that holds it'));
        }
        else if (!visited.has(target.path)) {
            visited.add(target.path);
            const before = files.length;
            visitFolder(link.path, link.ignore);
            for (const path of files.slice(before))
                known.add(target.path + path.slice(link.path.length));
        }
    }
    return { files: files.sort(model/* compareText */.n6), foreign: foreign.sort(model/* compareText */.n6), health };
}
/** A folder that only holds clones side by side is none: they are what is to be documented. */
function isInCheckout(root) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return true;
    for (let at = root; at !== (0,external_node_path_.dirname)(at); at = (0,external_node_path_.dirname)(at)) {
        const above = (0,external_node_path_.dirname)(at);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(above, '.git')))
            return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(above, '.gitmodules'));
    }
    return false;
}
function resolveLink(root, path) {
    const absolute = (0,external_node_path_.join)(root, path);
    try {
        const real = (0,external_node_fs_.realpathSync)(absolute);
        if (real !== root && !real.startsWith(root + external_node_path_.sep)) {
            return { kind: 'skipped', warning: loop(path, 'leads out of the repository') };
        }
        return { kind: (0,external_node_fs_.statSync)(real).isDirectory() ? 'folder' : 'file', path: (0,posix_path/* posixRelative */.qi)(root, real) };
    }
    catch (error) {
        const looping = error instanceof Error && 'code' in error && error.code === 'ELOOP';
        return {
            kind: 'skipped',
            warning: looping ? loop(path, 'leads to itself') : unreadable(path, 'A symbolic link leads nowhere', error),
        };
    }
}
function loop(file, what) {
    return {
        code: 'symlink-loop',
        file,
        line: null,
        message: `The symbolic link ${file} ${what}; it is not followed.`,
        remedy: 'Nothing is lost if the files behind it are documented under their own path; otherwise replace the link.',
    };
}
function unreadable(file, what, error) {
    return {
        code: 'unreadable',
        file,
        line: null,
        // The system's message names absolute paths of this machine; its code says the same.
        message: `${what} (${codeOf(error)}).`,
        remedy: 'Check that it exists and that this user may read it, or exclude it.',
    };
}
/** The system's error code (`EACCES`), or the message of anything else. */
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : (0,errors/* messageOf */.bD)(error);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/analysis/project/workspaces.js






/**
 * The packages among `manifests`: the root, every member of an npm, Yarn or pnpm workspace, and every other one that has a
 * name. A nameless manifest elsewhere (`{"type": "module"}`) only says how its folder's files are read.
 */
function findPackages(manifests, pnpmGlobs) {
    const root = manifests.find(manifest => manifest.directory === '') ?? emptyManifest('');
    const isMember = workspaceTest([...root.workspaces, ...pnpmGlobs]);
    const others = manifests.filter(manifest => manifest.directory !== '' && (manifest.name !== null || isMember(manifest.directory)));
    const list = [root, ...others.sort((a, b) => (a.directory < b.directory ? -1 : 1))];
    const byName = new Map();
    for (const wanted of [true, false]) {
        for (const manifest of list) {
            const member = manifest === root || isMember(manifest.directory);
            if (manifest.name !== null && member === wanted && !byName.has(manifest.name))
                byName.set(manifest.name, manifest);
        }
    }
    const byDirectory = new Map(list.map((manifest, index) => [manifest.directory, { manifest, index }]));
    const rootOwner = { manifest: root, index: 0 };
    return {
        list,
        byName,
        owner(path) {
            for (const folder of (0,paths/* foldersAbove */.Zv)(path)) {
                const found = byDirectory.get(folder);
                if (found !== undefined)
                    return found;
            }
            return rootOwner;
        },
    };
}
function workspaceTest(globs) {
    const clean = globs.map(glob => glob.replace(/^(!?)\.\//, '$1').replace(/\/+$/, ''));
    const wanted = clean.filter(glob => !glob.startsWith('!'));
    if (wanted.length === 0)
        return () => false;
    const ignore = clean.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1));
    return picomatch([...wanted], { ignore });
}
/** The globs of a pnpm-workspace.yaml, or why it cannot be read. */
function readPnpmWorkspace(path, text) {
    try {
        // `maxAliasCount` keeps a hostile file from expanding without end.
        const data = (0,dist/* parse */.qg)(text, { maxAliasCount: 100, logLevel: 'error' });
        return (0,json/* isObject */.Gv)(data) ? (0,json/* stringsOf */.iw)(data.packages) : [];
    }
    catch (error) {
        return {
            code: 'bad-manifest',
            file: path,
            line: null,
            message: `${path} cannot be read: ${(0,errors/* messageOf */.bD)(error).split('\n')[0] ?? 'it is not YAML'}. Packages are found by their package.json alone.`,
            remedy: 'Make it valid YAML; the globs under packages are read from it.',
        };
    }
}

;// CONCATENATED MODULE: ./.build/analysis/project/discover.js














/** Larger manifests and configurations than this are not what they say. */
const maxConfigurationBytes = 4_000_000;
/**
 * Finds the source files that are to be documented, by the repository's own `.gitignore` files, the default exclusions and
 * the options' globs. Nothing in the repository is executed.
 * @throws ConfigurationError when the root is not a folder or a glob cannot be understood.
 */
function discover(options) {
    const root = rootOf(options.root);
    const walk = walkRepository(root);
    const health = [...walk.health];
    const { manifests, pnpmGlobs } = readManifests(root, walk.files, health);
    const candidates = walk.files.filter(paths/* isSourceFile */.c8);
    const outputs = readOutputs(root, walk.files);
    const selection = selectFiles(options, candidates, manifests, outputs);
    const sources = [];
    const skipped = [...selection.skipped];
    for (const { path, asked } of [...selection.chosen, ...literalIncludes(root, options, walk.files)]) {
        const source = readSource(root, path, asked, options.maxFileBytes);
        if ('code' in source)
            health.push(source);
        else if ('reason' in source)
            skipped.push({ path, reason: source.reason });
        else
            sources.push(source);
    }
    sources.sort((a, b) => (0,model/* compareText */.n6)(a.path, b.path));
    health.push(...guessedEncodings(sources), ...caseCollisions(sources));
    if (sources.length === 0)
        health.push(noSource(skipped));
    const documented = new Set(sources.map(({ path }) => path));
    const inUse = manifests.filter(({ directory, path }) => directory === '' || selection.keeps(path) || sources.some(source => (0,paths/* isInside */.FK)(source.path, directory)));
    return {
        root,
        sources,
        files: walk.files,
        foreign: walk.foreign,
        packages: findPackages(inUse.length > 0 ? inUse : manifests, pnpmGlobs),
        outputs,
        skipped: skipped.filter(({ path }) => !documented.has(path)).sort((a, b) => (0,model/* compareText */.n6)(a.path, b.path)),
        health,
    };
}
/** How entry points are looked up among the documented files. */
function entryPointContext(discovery) {
    const sources = discovery.sources.map(({ path }) => path);
    const known = new Set(sources);
    const folded = new Map(sources.map(path => [path.toLowerCase(), path]));
    const find = (path) => (known.has(path) ? path : (folded.get(path.toLowerCase()) ?? null));
    return { sources, find, outputs: discovery.outputs };
}
function rootOf(path) {
    try {
        const root = (0,external_node_fs_.realpathSync)(path);
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return root;
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`The folder ${path} cannot be opened (${codeOf(error)}). Give the path of a repository.`);
    }
    throw new errors/* ConfigurationError */.j1(`${path} is a file. Give the path of a repository.`);
}
function readManifests(root, files, health) {
    const manifests = [];
    let pnpmGlobs = [];
    for (const path of files) {
        const name = (0,paths/* baseNameOf */.mv)(path);
        if (name !== 'package.json' && path !== 'pnpm-workspace.yaml')
            continue;
        const bytes = readConfiguration(root, path);
        if (bytes === null)
            continue;
        if (name === 'package.json') {
            const manifest = parseManifest(path, bytes);
            if (!('code' in manifest))
                manifests.push(manifest);
            // A broken manifest below a test or fixture folder is broken on purpose more often than not.
            else if (exclusionOf(path, () => false, new Set()) === null)
                health.push(manifest);
        }
        else {
            const globs = readPnpmWorkspace(path, bytes.toString('utf8'));
            if ('code' in globs)
                health.push(globs);
            else
                pnpmGlobs = globs;
        }
    }
    return { manifests, pnpmGlobs };
}
/** The bytes of a small file, or null where it cannot be read; what cannot be read cannot be believed either. */
function readConfiguration(root, path) {
    try {
        return (0,read_source/* readBytes */.i)((0,external_node_path_.join)(root, path), maxConfigurationBytes).bytes;
    }
    catch {
        return null;
    }
}
/** Where the repository's tsconfigs write their output, as far as plain reading tells (`extends` is not followed). */
function readOutputs(root, files) {
    const outputs = new Map();
    for (const path of files) {
        if (!/^(?:ts|js)config.*\.json$/.test((0,paths/* baseNameOf */.mv)(path)))
            continue;
        const bytes = readConfiguration(root, path);
        if (bytes === null)
            continue;
        let data;
        try {
            data = (0,json/* parseJsonWithComments */.GU)(bytes.toString('utf8').replace(/^\uFEFF/, ''));
        }
        catch {
            continue;
        }
        const options = (0,json/* isObject */.Gv)(data) && (0,json/* isObject */.Gv)(data.compilerOptions) ? data.compilerOptions : {};
        const folder = (0,paths/* directoryOf */.jt)(path);
        for (const output of [(0,json/* stringOrNull */.e0)(options.outDir), (0,json/* stringOrNull */.e0)(options.declarationDir)]) {
            const outDir = output === null ? null : (0,paths/* joinInside */.lG)(folder, output);
            if (outDir === null || outDir === folder || outDir === '')
                continue;
            const named = (0,json/* stringOrNull */.e0)(options.rootDir);
            const rootDir = (named === null ? null : (0,paths/* joinInside */.lG)(folder, named)) ?? (folder === '' ? 'src' : `${folder}/src`);
            outputs.set(`${outDir} ${rootDir}`, { outDir, rootDir });
        }
    }
    return [...outputs.values()];
}
function readSource(root, path, asked, maxBytes) {
    if (path.includes('\\'))
        return warning('unreadable', path, `${JSON.stringify(path)} has a backslash in its name`, 'Rename it.');
    const absolutePath = (0,external_node_path_.join)(root, path);
    let bytes;
    let size;
    try {
        ;
        ({ bytes, size } = (0,read_source/* readBytes */.i)(absolutePath, maxBytes));
    }
    catch (error) {
        return warning('unreadable', path, `${path} cannot be read (${codeOf(error)})`, 'Check its permissions, or exclude it.');
    }
    if (bytes === null) {
        const megabytes = (size / 1_000_000).toFixed(1);
        return warning('file-too-large', path, `${path} has ${megabytes} MB and is left out`, 'Exclude it if it is generated; raise max-file-bytes if it is source.');
    }
    const decoded = (0,read_source/* decodeSource */.E)(bytes);
    if (!decoded.ok) {
        const what = 'holds NUL characters or broken UTF-16 and is no text';
        return warning('encoding', path, `${path} ${what}; it is left out`, 'Save it as UTF-8, or exclude it.');
    }
    const exclusion = asked ? null : exclusionOfText(decoded.text);
    if (exclusion !== null)
        return { reason: exclusion.reason };
    const { text, guessed } = decoded;
    return { path, absolutePath, text, hash: (0,external_node_crypto_.hash)('sha256', bytes, 'hex'), guessedEncoding: guessed };
}
function warning(code, file, message, remedy) {
    return { code, file, line: null, message: `${message}.`, remedy };
}
function guessedEncodings(sources) {
    return sources
        .filter(({ guessedEncoding }) => guessedEncoding)
        .map(({ path }) => warning('encoding', path, `${path} is neither UTF-8 nor UTF-16 and is read as Windows-1252`, 'Save it as UTF-8: letters outside ASCII may be wrong.'));
}
function caseCollisions(sources) {
    const seen = new Map();
    const found = [];
    for (const { path } of sources) {
        const folded = path.toLowerCase();
        const other = seen.get(folded);
        if (other === undefined)
            seen.set(folded, path);
        else {
            found.push(warning('case-collision', path, `${path} and ${other} differ only in upper and lower case; both are documented`, 'Rename one: on Windows and macOS only one of them can be checked out.'));
        }
    }
    return found;
}
function noSource(skipped) {
    const counts = new Map();
    for (const { reason } of skipped)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const left = [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ');
    return {
        code: 'no-source',
        file: null,
        line: null,
        message: left === ''
            ? 'There is no TypeScript or JavaScript source here.'
            : `There is no TypeScript or JavaScript source here but what is left out by default (${left}).`,
        remedy: left === ''
            ? 'Give the path of a repository with .ts, .tsx, .mts, .cts, .js, .jsx, .mjs or .cjs files.'
            : 'Name the files with include, for example include: "dist/**".',
    };
}
/** Files that hold no code to document and still decide the result. */
function isProjectFile(path) {
    const name = (0,paths/* baseNameOf */.mv)(path);
    return ((0,paths/* isDeclarationFile */.BA)(path) ||
        name === 'package.json' ||
        name === '.gitignore' ||
        /^(?:ts|js)config.*\.json$/.test(name) ||
        /^readme(?:\.(?:md|markdown|mdx|txt|rst))?$/i.test(name) ||
        projectFilesAtRoot.has(path));
}
const projectFilesAtRoot = new Set((0,json/* stringsOf */.iw)([
    'pnpm-workspace.yaml',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
]));
/** The entry points of every package, in the packages' order. */
function entryPointsOf(discovery) {
    const context = entryPointContext(discovery);
    return discovery.packages.list.map(manifest => findEntryPoints(manifest, context));
}


/***/ }),

/***/ 98611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ siblingSource),
/* harmony export */   Ui: () => (/* binding */ resolveImport),
/* harmony export */   fr: () => (/* binding */ resolveEntryPoint),
/* harmony export */   tY: () => (/* binding */ findEntryPoints),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97006);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11769);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61175);



/** The source modules behind a package's `exports` (or `main` and its kin) and `bin`, in the manifest's order. */
function findEntryPoints(manifest, context) {
    const found = [];
    if (manifest.exports === undefined || manifest.exports === null) {
        found.push({ path: '.', file: mainFile(manifest, context), kind: 'export' });
    }
    else {
        for (const [subpath, target] of subpathsOf(manifest.exports)) {
            if (subpath.includes('*'))
                found.push(...expandPattern(manifest, subpath, target, context));
            else if (target !== null && !/\.(?:json|css|wasm|node)$/.test(subpath)) {
                found.push({ path: subpath, file: resolveSubpath(manifest, subpath, target, context), kind: 'export' });
            }
        }
        removeBlocked(manifest.exports, found);
    }
    for (const { name, target } of manifest.bins) {
        found.push({ path: name, file: sourceOf(manifest, target, context), kind: 'bin' });
    }
    if (manifest.binDirectory !== null) {
        const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinInside */ .lG)(manifest.directory, manifest.binDirectory);
        for (const file of folder === null ? [] : context.sources.filter(path => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, folder))) {
            found.push({ path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .baseNameOf */ .mv)(file).replace(/\.\w+$/, ''), file, kind: 'bin' });
        }
    }
    return uniqueEntryPoints(found);
}
/** The source file that an import of `subpath` (`.`, `./sub`) of the package leads to, or null. */
function resolveEntryPoint(manifest, subpath, context) {
    if (manifest.exports === undefined || manifest.exports === null) {
        return subpath === '.' ? mainFile(manifest, context) : sourceOf(manifest, subpath, context);
    }
    return resolveIn(manifest, subpathsOf(manifest.exports), subpath, context);
}
/** The source file that `#name` leads to by the package's `imports`, or null. */
function resolveImport(manifest, name, context) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(manifest.imports) ? resolveIn(manifest, Object.entries(manifest.imports), name, context) : null;
}
function resolveIn(manifest, subpaths, subpath, context) {
    const exact = subpaths.find(([key]) => key === subpath);
    if (exact !== undefined)
        return exact[1] === null ? null : resolveSubpath(manifest, subpath, exact[1], context);
    // The longest pattern that fits wins, as in Node.
    const patterns = subpaths
        .filter(([key]) => key.includes('*'))
        .sort(([a], [b]) => b.indexOf('*') - a.indexOf('*') || b.length - a.length);
    for (const [key, target] of patterns) {
        const middle = matchStar(key, subpath);
        if (middle === null)
            continue;
        for (const path of target === null ? [] : targetsOf(target)) {
            const file = sourceOf(manifest, path.replaceAll('*', middle), context);
            if (file !== null)
                return file;
        }
        return null;
    }
    return null;
}
function subpathsOf(exports) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(exports) && Object.keys(exports).some(key => key.startsWith('.')))
        return Object.entries(exports);
    return [['.', exports]];
}
function resolveSubpath(manifest, subpath, target, context) {
    const targets = targetsOf(target);
    for (const path of targets) {
        const file = sourceOf(manifest, path, context);
        if (file !== null)
            return file;
    }
    if (targets.length === 0 || !targets.some(path => /\.[cm]?[jt]sx?$/.test(path)))
        return null;
    // A bundle is named as its author likes; its source is then found by the name under which it is imported.
    return subpath === '.' ? indexFile(manifest, context) : sourceOf(manifest, subpath, context);
}
function mainFile(manifest, context) {
    for (const target of manifest.mains) {
        const file = sourceOf(manifest, target, context);
        if (file !== null)
            return file;
    }
    return indexFile(manifest, context);
}
function indexFile(manifest, context) {
    const short = manifest.name?.replace(/^@[^/]*\//, '');
    const stems = ['index', 'src/index', 'source/index', 'lib/index', 'src/main', 'src/mod', 'mod'];
    if (short !== undefined)
        stems.push(`src/${short}`, short);
    return firstSource(manifest.directory, stems, '', context);
}
/**
 * Conditions in the order in which their targets are tried. What matters is only which of them leads to source most
 * directly, for in the end all lead to the same module.
 */
const conditionRanks = new Map(['source', 'import', 'module', 'module-sync', 'node', 'default', 'require', 'browser', 'types'].map((name, rank) => [
    name,
    rank,
]));
function rankOf(condition) {
    // `@acme/source`: the usual name of a condition that only the monorepo itself sets.
    return /(?:^|[/_-])(?:source|src)$/.test(condition) ? 0 : (conditionRanks.get(condition) ?? conditionRanks.size);
}
/** All file names behind a target of `exports`, the one to try first in front. Nothing is evaluated. */
function targetsOf(target) {
    const found = [];
    const collect = (value, ranks) => {
        if (typeof value === 'string')
            found.push({ path: value, ranks });
        else if (Array.isArray(value))
            for (const item of value)
                collect(item, ranks);
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
            for (const [key, item] of Object.entries(value))
                collect(item, [...ranks, rankOf(key)]);
    };
    collect(target, []);
    return found.sort((a, b) => compareRanks(a.ranks, b.ranks)).map(({ path }) => path);
}
function compareRanks(a, b) {
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** `./features/*` → one entry point for every source file that it lets through. */
function expandPattern(manifest, subpath, target, context) {
    const files = context.sources.filter(path => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, manifest.directory));
    for (const path of target === null ? [] : targetsOf(target)) {
        for (const pattern of candidates(manifest, path, context)) {
            const found = files.flatMap(file => {
                const middle = matchStar(pattern, file);
                return middle === null ? [] : [{ path: subpath.replace('*', middle), file, kind: 'export' }];
            });
            if (found.length > 0)
                return found;
        }
    }
    return [];
}
/** Takes out what a `null` target forbids (`"./internal/*": null`). */
function removeBlocked(exports, found) {
    const blocked = subpathsOf(exports).flatMap(([subpath, target]) => (target === null ? [subpath] : []));
    if (blocked.length === 0)
        return;
    const kept = found.filter(entry => !blocked.some(key => key === entry.path || matchStar(key, entry.path) !== null));
    found.splice(0, found.length, ...kept);
}
function matchStar(pattern, text) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return null;
    const before = pattern.slice(0, star);
    const after = pattern.slice(star + 1);
    const fits = text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
    return fits ? text.slice(before.length, text.length - after.length) : null;
}
/** The source file behind a file that a manifest or an import names, built or not; `target` is relative to the package. */
function sourceOf(manifest, target, context) {
    for (const candidate of candidates(manifest, target, context)) {
        const file = context.find(candidate);
        if (file !== null)
            return file;
    }
    return null;
}
const outputFolders = 'dist|build|lib|out|output|es|esm|mjs|cjs|umd|types|typings|module|modules|legacy|modern|es6|es2015|node|browser';
const outputPrefix = new RegExp(`^(?:(?:${outputFolders}|src|_[a-z]+)/)+`);
const bundleSuffix = /(?:[._-](?:modern|module|legacy|legacy-esm|esm|es|cjs|umd|iife|mjs|min|browser|node|production|development|prod|dev|bundle|bundler))+$/;
/** The implementation that stands beside a declaration file, if any. */
function siblingSource(declaration, context) {
    const { stem, extension } = splitExtension(declaration);
    for (const candidate of sourceExtensions(extension)) {
        const path = `${stem}.${candidate}`;
        if (context.find(path) === path)
            return path;
    }
    return null;
}
/** The paths at which the source of a built file may be, most likely first. */
function* candidates(manifest, target, context) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinInside */ .lG)(manifest.directory, target);
    if (path === null)
        return;
    yield path;
    const { stem, extension } = splitExtension(path);
    const extensions = sourceExtensions(extension);
    for (const { outDir, rootDir } of context.outputs) {
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, outDir) || outDir === '')
            continue;
        const inner = stem.slice(outDir.length + 1);
        yield* withExtensions(rootDir === '' ? inner : `${rootDir}/${inner}`, extensions);
    }
    yield* withExtensions(stem, extensions);
    const prefix = manifest.directory === '' ? '' : `${manifest.directory}/`;
    const local = stem.slice(prefix.length);
    const inner = local.replace(outputPrefix, '');
    const stems = inner === local ? [`src/${local}`] : [`src/${inner}`, `source/${inner}`, inner, `lib/${inner}`];
    const plain = inner.replace(bundleSuffix, '');
    if (plain !== inner)
        stems.push(`src/${plain}`, plain);
    for (const each of stems)
        yield* withExtensions(prefix + each, extensions);
}
function splitExtension(path) {
    const match = /(?:\.d)?\.([cm]?[jt]sx?)$/.exec(path);
    return match === null
        ? { stem: path.replace(/\/+$/, ''), extension: '' }
        : { stem: path.slice(0, match.index), extension: match[1] ?? '' };
}
function sourceExtensions(extension) {
    if (extension.startsWith('m'))
        return ['mts', 'ts', 'tsx', 'mjs', 'js', 'jsx'];
    if (extension.startsWith('c'))
        return ['cts', 'ts', 'tsx', 'cjs', 'js', 'jsx', 'mts', 'mjs'];
    return ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'];
}
function* withExtensions(stem, extensions) {
    for (const extension of extensions)
        yield `${stem}.${extension}`;
    for (const extension of extensions)
        yield `${stem}/index.${extension}`;
}
function firstSource(directory, stems, extension, context) {
    for (const stem of stems) {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .joinInside */ .lG)(directory, stem);
        if (path === null)
            continue;
        for (const candidate of withExtensions(path, sourceExtensions(extension))) {
            const file = context.find(candidate);
            if (file !== null)
                return file;
        }
    }
    return null;
}
function uniqueEntryPoints(found) {
    const seen = new Set();
    return found
        .filter(entry => {
        const key = `${entry.kind} ${entry.path}`;
        return !seen.has(key) && seen.add(key);
    })
        .sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.kind === 'bin' ? 'z' : 'a', b.kind === 'bin' ? 'z' : 'a') || (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.path, b.path));
}


/***/ }),

/***/ 66537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ GitIgnore),
/* harmony export */   isIgnoredFolder: () => (/* binding */ isIgnoredFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70298);
/* harmony import */ var _posix_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13741);




/**
 * What Git ignores in one folder: its own rules after those of the folders above, the nearest that speaks decides.
 * Immutable; `enter` gives the next folder's.
 */
class GitIgnore {
    #sets;
    constructor(sets) {
        this.#sets = sets;
    }
    /**
     * The rules that hold at the repository's root: `.git/info/exclude` and, where the root is a folder inside a checkout, the
     * `.gitignore` files above it. A root that is itself ignored (a scratch folder) is not bound by the rules above.
     */
    static at(root) {
        const above = [];
        let directory = root;
        for (;;) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git'))) {
                above.push({ directory, text: readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.git', 'info', 'exclude')) });
                break;
            }
            const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
            if (parent === directory)
                return new GitIgnore([]);
            directory = parent;
            above.push({ directory, text: readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.gitignore')) });
        }
        const sets = [];
        for (const { directory: folder, text } of above.reverse()) {
            if (text === '')
                continue;
            const prefix = (0,_posix_path_js__WEBPACK_IMPORTED_MODULE_3__/* .posixRelative */ .qi)(folder, root);
            const rules = ignore__WEBPACK_IMPORTED_MODULE_2__({ ignorecase: false }).add(text);
            if (prefix !== '' && rules.ignores(`${prefix}/`))
                return new GitIgnore([]);
            sets.push({ rules, prefix: prefix === '' ? '' : `${prefix}/`, cut: 0 });
        }
        return new GitIgnore(sets);
    }
    /** The rules inside `directory`, given the text of its `.gitignore`. */
    enter(directory, text) {
        const rules = ignore__WEBPACK_IMPORTED_MODULE_2__({ ignorecase: false }).add(text);
        return new GitIgnore([...this.#sets, { rules, prefix: '', cut: directory === '' ? 0 : directory.length + 1 }]);
    }
    /** Whether Git ignores `path`, given that it does not ignore the folder that holds it. */
    ignores(path, isDirectory) {
        for (let index = this.#sets.length - 1; index >= 0; index--) {
            const set = this.#sets[index];
            if (set === undefined)
                continue;
            const local = set.prefix + path.slice(set.cut);
            const { ignored, unignored } = set.rules.test(isDirectory ? `${local}/` : local);
            if (unignored)
                return false;
            if (!ignored)
                continue;
            // `test` also reports a path whose folder is ignored by these rules. That folder was brought back by rules nearer to
            // it, or we would not be here, so these rules have nothing more to say about what it holds.
            const slash = local.lastIndexOf('/');
            if (slash > 0 && set.rules.test(`${local.slice(0, slash)}/`).ignored)
                continue;
            return true;
        }
        return false;
    }
}
/** Whether Git ignores a folder of the repository (POSIX path), or one that holds it. */
function isIgnoredFolder(root, folder) {
    let rules = GitIgnore.at(root).enter('', readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.gitignore')));
    let at = '';
    for (const segment of folder.split('/')) {
        at = at === '' ? segment : `${at}/${segment}`;
        if (rules.ignores(at, true))
            return true;
        rules = rules.enter(at, readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, at, '.gitignore')));
    }
    return false;
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 11769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ parseJsonWithComments),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   e0: () => (/* binding */ stringOrNull),
/* harmony export */   iw: () => (/* binding */ stringsOf)
/* harmony export */ });
/** Reading JSON that others wrote: nothing is believed before it is looked at. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function stringOrNull(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function stringsOf(value) {
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
/** Parses JSON with comments and trailing commas, as in tsconfig.json. @throws SyntaxError as `JSON.parse` does. */
function parseJsonWithComments(text) {
    // Strings are matched first, so that what looks like a comment or a comma inside one is left alone.
    const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, match => match[0] === '"' ? match : ' ');
    return JSON.parse(bare.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, match => (match[0] === '"' ? match : '')));
}


/***/ }),

/***/ 61175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ isDeclarationFile),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   c8: () => (/* binding */ isSourceFile),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   eh: () => (/* binding */ isJavaScript),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   mv: () => (/* binding */ baseNameOf)
/* harmony export */ });
/** The folder of a path inside the repository, `''` for the root. */
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function baseNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Joins a folder of the repository (`''`: the root) and a relative path, resolving `.` and `..`; null where it leaves the root. */
function joinInside(directory, relative) {
    const parts = [];
    for (const part of `${directory}/${relative.replaceAll('\\', '/')}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** Whether `path` is `directory` or lies in it; `''` holds everything. */
function isInside(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
/** Every folder above a path, nearest first, the root (`''`) last. */
function* foldersAbove(path) {
    let directory = path;
    while (directory !== '') {
        directory = directoryOf(directory);
        yield directory;
    }
}
const sourcePattern = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const declarationPattern = /\.d\.(?:[cm]?ts|[^/.]+\.ts)$/;
function isDeclarationFile(path) {
    return declarationPattern.test(path);
}
function isSourceFile(path) {
    return sourcePattern.test(path) && !isDeclarationFile(path);
}
function isJavaScript(path) {
    return /\.(?:[cm]?js|jsx)$/.test(path);
}
function languageOf(path) {
    if (path.endsWith('.tsx'))
        return 'tsx';
    if (path.endsWith('.jsx'))
        return 'jsx';
    return isJavaScript(path) ? 'js' : 'ts';
}


/***/ })

};
