export const id = 3057;
export const ids = [3057];
export const modules = {

/***/ 3057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _rule_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1532);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8885);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6313);
/* harmony import */ var _params4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9738);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);






// report/comment.js
/** A report as the one comment on a pull request: the verdict, what changed against the base, and what to do. */
/** GitHub takes 65,536 characters; a byte is never less than a character. */
const maxBytes = 65e3;
/** Room for the unknowns and what closes the comment, and for the known findings after the new ones. */
const tailBytes = 16e3;
/** Whether a comment that is not there yet is to be made; one that is there is kept up to date in any case. */
function isWorthSaying(report, when) {
	const { counts } = report;
	if (when === "always" || report.preview !== void 0) return true;
	const changes = counts.new + counts.fixed + report.findings.filter(({ worsened }) => worsened).length;
	return when === "changes" ? changes > 0 : counts.findings + counts.unknownCounted > 0;
}
/** The first line of the comment, by which it is found again: runs of other audits have comments of their own. */
function commentMarker(audits) {
	return `<!-- posturegate:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha256").update(JSON.stringify([...audits].sort())).digest("hex").slice(0, 12)} -->`;
}
/** The whole comment. Findings are cut at whole ones, and the rest is counted. */
function commentMarkdown(told, detail) {
	const report = (0,_rule_groups_js__WEBPACK_IMPORTED_MODULE_0__.r)(told);
	const text = new _summary_js__WEBPACK_IMPORTED_MODULE_1__.g(maxBytes);
	text.add(commentMarker(report.audits));
	for (const block of (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__.n)(report, detail)) text.add(block, tailBytes);
	const [fresh, known] = parted(report);
	const tail = tailText(report, detail);
	const findings = new _summary_js__WEBPACK_IMPORTED_MODULE_1__.g(text.room - Buffer.byteLength(tail));
	if (fresh.findings.length > 0) {
		findings.add(known.findings.length > 0 ? `### New: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_2__.t)(fresh.findings.length, "finding")}` : "### Findings");
		(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__.c)(findings, fresh, detail);
	}
	for (const block of (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__.t)(report, detail)) findings.add(block);
	if (known.findings.length > 0) {
		findings.add(`### Known before: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_2__.t)(known.findings.length, "finding")}`);
		(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__.c)(findings, known, detail);
	}
	return `${`${text.text()}${findings.text()}${tail}`.trimEnd()}\n`;
}
/** What is new or has got worse, and what was known. */
function parted(report) {
	const fails = report.findings.filter(({ status, exemption }) => status === "fail" && exemption === void 0);
	return [{
		...report,
		findings: fails.filter(isFresh)
	}, {
		...report,
		findings: fails.filter((finding) => !isFresh(finding))
	}];
}
function isFresh({ state, worsened }) {
	return state === "new" || worsened;
}
function tailText(report, detail) {
	const text = new _summary_js__WEBPACK_IMPORTED_MODULE_1__.g(tailBytes);
	for (const block of [
		...(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__.o)(report, detail),
		...(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__.i)(report, detail),
		...(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__.a)(report, detail)
	]) text.add(block, 400);
	text.add(detail === "counts" ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.o)(_verdict_text_js__WEBPACK_IMPORTED_MODULE_2__.l) : "Every finding with its evidence is in `findings.json` in the output folder of the job, and on its summary page.");
	return text.text();
}
// alerts/prcomment/plugin.js
var plugin_default = {
	..._params4_js__WEBPACK_IMPORTED_MODULE_3__.t,
	create: ({ when }, context) => ({
		write: async () => void 0,
		done: async (report) => report === void 0 ? [] : comment(report, when, context)
	})
};
/** The notice why there is none, where there should be one. */
async function comment(report, when, { job, publish }) {
	if (job?.pullRequest === void 0) return job?.event === "workflow_run" ? [notCommented(noPullRequest)] : [];
	const { token, owner, repository, event, pullRequest } = job;
	if (pullRequest.isFork && event === "pull_request") return [notCommented("the pull request comes from a fork, whose token can only read")];
	if (token === void 0) return [notCommented("there is no token: give the input `github-token`")];
	const [{ gitHubClient, statusOf }, { keepComment }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(8413), __webpack_require__.e(5727)]).then(__webpack_require__.bind(__webpack_require__, 5727)), Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(8413), __webpack_require__.e(2712)]).then(__webpack_require__.bind(__webpack_require__, 2712))]);
	const issue = {
		client: gitHubClient(token),
		owner,
		repository,
		issue: pullRequest.number
	};
	try {
		await keepComment(issue, {
			marker: commentMarker(report.audits),
			body: commentMarkdown(report, publish),
			mayCreate: isWorthSaying(report, when)
		});
		return [];
	} catch (error) {
		const status = statusOf(error);
		if (status !== 401 && status !== 403 && status !== 404) throw error;
		return [notCommented("the job's token may not write to it: give the job `permissions: pull-requests: write`")];
	}
}
const noPullRequest = "no open one has the commit that the workflow ran on, or the job's token lacks `permissions: pull-requests: read`";
function notCommented(reason) {
	return `Not commented on the pull request: ${reason}. The job summary has the same.`;
}



/***/ })

};
