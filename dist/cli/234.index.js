export const id = 234;
export const ids = [234];
export const modules = {

/***/ 1234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowEvent: () => (/* binding */ workflowEvent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);

// github/workflow-event.js
/** What the event that started the workflow means for trust: whose config counts, and who can read what we print. */
/**
* Reads the event. `payload` is the parsed file at GITHUB_EVENT_PATH: hostile in all it says of the head, GitHub's word in
* what it says of the base. Source: "Events that trigger workflows", GitHub Docs. Throws ConfigError `invalid-environment`.
*/
function workflowEvent(environment, payload) {
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const [owner, repository] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
	if (owner === void 0 || owner === "" || repository === void 0 || repository === "") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("invalid-environment", "GITHUB_REPOSITORY is not set: this does not look like a workflow run");
	const base = baseCommitOf(name, payload, environment);
	return {
		name,
		owner,
		repository,
		visibility: visibilityOf(payload),
		...base === void 0 ? {} : { baseCommit: base }
	};
}
function baseCommitOf(name, payload, environment) {
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review":
		case "pull_request_review_comment": return commit(name, field(payload, "pull_request", "base", "sha"));
		case "merge_group": return commit(name, field(payload, "merge_group", "base_sha"));
		case "workflow_run": return commit(name, environment["GITHUB_SHA"]);
		default: return;
	}
}
function commit(name, value) {
	if (typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value)) return value;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("invalid-environment", {
		message: `the ${name} event does not name its base commit`,
		hint: "posturegate reads its config there; it never takes it from the branch under review"
	});
}
function visibilityOf(payload) {
	const visibility = field(payload, "repository", "visibility");
	if (visibility === "public") return "public";
	if (visibility === "private" || visibility === "internal") return "private";
	const isPrivate = field(payload, "repository", "private");
	return typeof isPrivate === "boolean" ? isPrivate ? "private" : "public" : "unknown";
}
function field(value, ...path) {
	return path.reduce((parent, key) => typeof parent === "object" && parent !== null && Object.hasOwn(parent, key) ? Reflect.get(parent, key) : void 0, value);
}



/***/ })

};
