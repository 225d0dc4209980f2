export const id = 1260;
export const ids = [1260];
export const modules = {

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addedRanges: () => (/* binding */ addedRanges),
/* harmony export */   touchedLines: () => (/* binding */ touchedLines)
/* harmony export */ });
// github/touched-lines.js
/**
* From the patches; a file whose patch GitHub leaves out, because it is too large or binary, is touched nowhere. Source:
* REST "List pull requests files". Throws Octokit's errors.
*/
async function touchedLines({ client, owner, repository, number }) {
	const files = await client.paginate(client.rest.pulls.listFiles, {
		owner,
		repo: repository,
		pull_number: number,
		per_page: 100
	});
	return new Map(files.map(({ filename, patch }) => [filename, addedRanges(patch ?? "")]));
}
/** The added lines of a unified diff. */
function addedRanges(patch) {
	const ranges = [];
	let line = 0;
	for (const text of patch.split("\n")) {
		const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text) ?? [];
		if (start !== void 0) line = Number(start);
		else if (text.startsWith("+")) extend(ranges, line++);
		else if (text.startsWith(" ") || text === "") line += 1;
	}
	return ranges;
}
function extend(ranges, line) {
	const last = ranges.at(-1);
	if (last !== void 0 && last[1] === line - 1) last[1] = line;
	else ranges.push([line, line]);
}



/***/ })

};
