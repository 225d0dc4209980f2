export const id = 5413;
export const ids = [5413];
export const modules = {

/***/ 5413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadState: () => (/* binding */ loadState),
/* harmony export */   saveState: () => (/* binding */ saveState)
/* harmony export */ });
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8637);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7721);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);






// run/state.js
/** The state of past runs on a branch of the repository: the last snapshot, what it found, and the history of counts. */
const historyFile = "history.ndjson";
/** GitHub takes blobs of some 40 MB through its API. */
const largestSnapshot = 26214400;
const readme = `# State of posturegate

Written by posturegate after each run on the default branch (config key \`state\`); read when a pull request is previewed.
\`history.ndjson\` has one line of counts a run. Nothing else should be on this branch; deleting it loses no finding.
`;
/** Writes the state of a run. What could not be kept is told in one sentence. Throws Octokit's errors. */
async function saveState({ report, snapshot, job, branch }) {
	const { changeState } = await Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(8413), __webpack_require__.e(1638)]).then(__webpack_require__.bind(__webpack_require__, 1638));
	const packed = snapshot === void 0 ? void 0 : await pack(snapshot);
	const isTooLarge = packed !== void 0 && packed.length > largestSnapshot;
	const folder = folderOf(report.audits);
	await changeState(await branchOf(job, branch), `State of ${report.startedAt}`, (before) => {
		const files = new Map([...before].filter(([path]) => !path.startsWith(folder)));
		files.set("README.md", Buffer.from(readme));
		files.set(historyFile, withLine(before.get(historyFile), historyLine(report)));
		if (packed === void 0 || isTooLarge) return files;
		files.set(`${folder}state.json`, Buffer.from(JSON.stringify({
			audits: report.audits,
			collectedAt: report.startedAt
		})));
		files.set(`${folder}baseline.json`, Buffer.from((0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__.n)((0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__.t)(report, previousOf(before, folder)))));
		files.set(`${folder}snapshot.json`, packed);
		return files;
	});
	return isTooLarge ? `The snapshot is too large for the branch ${branch} (${packed.length} bytes), which has only the counts: previews will not know what a change would hide.` : void 0;
}
/** The state of the audits, its snapshot in a temporary folder; undefined where there is none. Throws Octokit's errors. */
async function loadState(job, branch, audits) {
	const { readState } = await Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(8413), __webpack_require__.e(1638)]).then(__webpack_require__.bind(__webpack_require__, 1638));
	const folder = folderOf(audits);
	const files = await readState(await branchOf(job, branch), (path) => path.startsWith(folder));
	const [about, baseline, packed] = [
		"state.json",
		"baseline.json",
		"snapshot.json"
	].map((name) => files?.get(folder + name));
	if (about === void 0 || baseline === void 0 || packed === void 0) return void 0;
	const { collectedAt } = parsed(stateSchema, about, "state.json");
	const read = (0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__.r)(baseline.toString("utf8"));
	if ("unreadable" in read) throw new Error(`its baseline is ${read.unreadable}`);
	return {
		snapshot: await unpack(packed),
		baseline: read.baseline,
		collectedAt
	};
}
/** Whoever may write to the branch may write anything. */
function parsed(schema, file, name) {
	try {
		return schema.parse(JSON.parse(file.toString("utf8")));
	} catch (error) {
		throw new Error(`its ${name} is not what posturegate writes`, { cause: error });
	}
}
const stateSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_0__.Rn)({
	audits: (0,_iso_js__WEBPACK_IMPORTED_MODULE_0__.It)((0,_iso_js__WEBPACK_IMPORTED_MODULE_0__.Zn)()),
	collectedAt: (0,_iso_js__WEBPACK_IMPORTED_MODULE_0__.n)()
});
const packSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_0__.Kn)((0,_iso_js__WEBPACK_IMPORTED_MODULE_0__.Zn)().regex(/^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)?$/), (0,_iso_js__WEBPACK_IMPORTED_MODULE_0__.Lt)());
async function branchOf({ token, owner, repository }, branch) {
	const { gitHubClient } = await Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(8413), __webpack_require__.e(5727)]).then(__webpack_require__.bind(__webpack_require__, 5727));
	return {
		client: gitHubClient(token ?? ""),
		owner,
		repository,
		branch
	};
}
/** Runs of other audits have states of their own. */
function folderOf(audits) {
	return `audits/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(JSON.stringify([...audits].sort())).digest("hex").slice(0, 12)}/`;
}
function previousOf(files, folder) {
	const text = files.get(`${folder}baseline.json`);
	const read = text === void 0 ? void 0 : (0,_baseline_js__WEBPACK_IMPORTED_MODULE_1__.r)(text.toString("utf8"));
	return read !== void 0 && "baseline" in read ? read.baseline : void 0;
}
function historyLine({ startedAt, audits, verdict, counts, evaluations, tool }) {
	return {
		startedAt,
		version: tool.version,
		audits,
		verdict,
		counts,
		evaluations
	};
}
function withLine(before, line) {
	const lines = (before?.toString("utf8") ?? "").split("\n").filter((text) => text !== "");
	return Buffer.from(`${[...lines, JSON.stringify(line)].slice(-1e3).join("\n")}\n`);
}
/** One file instead of many: GitHub asks for a second between writes. */
async function pack(folder) {
	const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readdir)(folder, {
		recursive: true,
		withFileTypes: true
	});
	const files = {};
	for (const entry of names.filter((one) => one.isFile())) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name);
		files[(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).replaceAll("\\", "/")] = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(path)).toString("base64");
	}
	return Buffer.from(JSON.stringify(files));
}
async function unpack(packed) {
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)(), "posturegate-state-"));
	for (const [path, content] of Object.entries(parsed(packSchema, packed, "snapshot.json"))) {
		if (path.split("/").includes("..")) throw new Error(`the state names a file outside its folder: ${path}`);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), Buffer.from(content, "base64"));
	}
	return folder;
}



/***/ })

};
