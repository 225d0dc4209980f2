export const id = 6987;
export const ids = [6987];
export const modules = {

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ idOf),
/* harmony export */   r: () => (/* binding */ textOf),
/* harmony export */   t: () => (/* binding */ fieldOf)
/* harmony export */ });
// github/payload.js
/** Fields of an event's payload: parsed JSON of which nothing is known. */
/** Own fields only; undefined where the path leads nowhere. */
function fieldOf(payload, ...path) {
	return path.reduce((parent, key) => typeof parent === "object" && parent !== null && Object.hasOwn(parent, key) ? Reflect.get(parent, key) : void 0, payload);
}
/** Undefined where it is no text, or an empty one. */
function textOf(payload, ...path) {
	const value = fieldOf(payload, ...path);
	return typeof value === "string" && value !== "" ? value : void 0;
}
/** Numbers and ids of GitHub: positive integers. */
function idOf(payload, ...path) {
	const value = fieldOf(payload, ...path);
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}



/***/ }),

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestOfRun: () => (/* binding */ pullRequestOfRun)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7678);

// github/pull-request-of-run.js
/**
* The open pull request whose newest commit that workflow ran on. The payload says only what to look for; what counts is
* what GitHub answers. Undefined where there is none any more: someone has pushed again, or closed it. Source: REST "List
* pull requests". Throws Octokit's errors.
*/
async function pullRequestOfRun({ client, owner, repository }, payload) {
	const [commit, branch, from] = [
		["head_sha"],
		["head_branch"],
		[
			"head_repository",
			"owner",
			"login"
		]
	].map((path) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.r)(payload, "workflow_run", ...path));
	if (commit === void 0 || branch === void 0 || from === void 0) return void 0;
	const found = (await client.paginate(client.rest.pulls.list, {
		owner,
		repo: repository,
		state: "open",
		head: `${from}:${branch}`,
		per_page: 100
	})).find(({ head }) => head.sha === commit);
	if (found === void 0) return void 0;
	const { number, base, head } = found;
	const isFork = head.repo?.full_name !== `${owner}/${repository}`;
	return {
		number,
		baseCommit: base.sha,
		headCommit: head.sha,
		isFork
	};
}



/***/ })

};
