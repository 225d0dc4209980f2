export const id = 1234;
export const ids = [1234];
export const modules = {

/***/ 1178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ textOf),
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



/***/ }),

/***/ 1234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowEvent: () => (/* binding */ workflowEvent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1178);


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
	const visibility = visibilityOf(payload);
	return {
		name,
		owner,
		repository,
		visibility,
		job: {
			owner,
			repository,
			event: name,
			commit: environment["GITHUB_SHA"],
			ref: environment["GITHUB_REF"],
			defaultBranch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.n)(payload, "repository", "default_branch"),
			isPrivate: visibility === "unknown" ? void 0 : visibility === "private",
			pullRequest: pullRequestOf(payload, `${owner}/${repository}`)
		},
		...base === void 0 ? {} : { baseCommit: base }
	};
}
function baseCommitOf(name, payload, environment) {
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review":
		case "pull_request_review_comment": return commit(name, (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.t)(payload, "pull_request", "base", "sha"));
		case "merge_group": return commit(name, (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.t)(payload, "merge_group", "base_sha"));
		case "workflow_run": return commit(name, environment["GITHUB_SHA"]);
		default: return;
	}
}
/** Undefined for events that are about none, and where what the event says of it is not what GitHub says. */
function pullRequestOf(payload, repository) {
	const number = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.t)(payload, "pull_request", "number");
	const [baseCommit, headCommit] = ["base", "head"].map((end) => (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.t)(payload, "pull_request", end, "sha"));
	if (typeof number !== "number" || !Number.isSafeInteger(number) || !isCommit(baseCommit) || !isCommit(headCommit)) return void 0;
	return {
		number,
		baseCommit,
		headCommit,
		isFork: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.t)(payload, "pull_request", "head", "repo", "full_name") !== repository
	};
}
function isCommit(value) {
	return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value);
}
function commit(name, value) {
	if (isCommit(value)) return value;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("invalid-environment", {
		message: `the ${name} event does not name its base commit`,
		hint: "posturegate reads its config there; it never takes it from the branch under review"
	});
}
function visibilityOf(payload) {
	const visibility = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.t)(payload, "repository", "visibility");
	if (visibility === "public") return "public";
	if (visibility === "private" || visibility === "internal") return "private";
	const isPrivate = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.t)(payload, "repository", "private");
	return typeof isPrivate === "boolean" ? isPrivate ? "private" : "public" : "unknown";
}



/***/ })

};
