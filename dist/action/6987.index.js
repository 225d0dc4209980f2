export const id = 6987;
export const ids = [6987];
export const modules = {

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestOfRun: () => (/* binding */ pullRequestOfRun)
/* harmony export */ });
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
	].map((path) => textAt(payload, ["workflow_run", ...path]));
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
function textAt(value, path) {
	const found = path.reduce((parent, key) => typeof parent === "object" && parent !== null && Object.hasOwn(parent, key) ? Reflect.get(parent, key) : void 0, value);
	return typeof found === "string" && found !== "" ? found : void 0;
}



/***/ })

};
