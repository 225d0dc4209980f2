export const id = 5651;
export const ids = [5651];
export const modules = {

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listAlerts: () => (/* binding */ listAlerts),
/* harmony export */   processingOf: () => (/* binding */ processingOf),
/* harmony export */   unavailability: () => (/* binding */ unavailability),
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

// github/code-scanning.js
/** Code scanning: uploads analyses, waits for what GitHub makes of them, and reads alerts. */
/** Uploads one SARIF file and gives its id. Source: REST "Upload an analysis as SARIF data". Throws Octokit's errors. */
async function uploadSarif({ client, owner, repository }, { commit, ref }, sarif, startedAt) {
	const { data } = await client.rest.codeScanning.uploadSarif({
		owner,
		repo: repository,
		commit_sha: commit,
		ref,
		sarif: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(sarif).toString("base64"),
		started_at: startedAt,
		tool_name: "posturegate"
	});
	if (data.id === void 0) throw new Error("GitHub took the upload but gave no id for it");
	return data.id;
}
/** Seconds before each question, as GitHub's own action asks. */
const questionsAfter = [
	5,
	10,
	20,
	40,
	80
];
/**
* Asks until an upload is processed, or `wait` says that the time is over. Source: REST "Get information about a SARIF
* upload". Throws Octokit's errors.
*/
async function processingOf({ client, owner, repository }, id, wait) {
	for (const seconds of questionsAfter) {
		if (!await wait(seconds)) break;
		const { data } = await client.rest.codeScanning.getSarif({
			owner,
			repo: repository,
			sarif_id: id
		});
		if (data.processing_status === "complete") return { status: "complete" };
		if (data.processing_status === "failed") return {
			status: "failed",
			errors: data.errors ?? []
		};
	}
	return { status: "pending" };
}
/** All of our alerts in a state on a branch. Source: REST "List code scanning alerts for a repository". Throws Octokit's errors. */
async function listAlerts({ client, owner, repository }, { state, ref }) {
	return (await client.paginate(client.rest.codeScanning.listAlertsForRepo, {
		owner,
		repo: repository,
		tool_name: "posturegate",
		state,
		ref,
		per_page: 100
	})).map((alert) => ({
		number: alert.number,
		url: alert.html_url,
		rule: alert.rule.id ?? "",
		title: alert.rule.description ?? "",
		severity: alert.rule.security_severity_level ?? void 0,
		message: alert.most_recent_instance.message?.text ?? "",
		createdAt: alert.created_at,
		dismissed: dismissalOf(alert)
	}));
}
function dismissalOf(alert) {
	if (alert.dismissed_at === null) return void 0;
	const reason = [alert.dismissed_reason, alert.dismissed_comment].filter((text) => text !== null && text !== void 0);
	return {
		by: alert.dismissed_by?.login ?? "a user who is gone",
		at: alert.dismissed_at,
		reason: reason.join(": ")
	};
}
/** Where code scanning does not take our analyses: why, for people. Undefined for what is no such refusal. */
function unavailability(error) {
	const status = error instanceof Error && "status" in error ? error.status : void 0;
	if (status !== 403 && status !== 404) return void 0;
	const said = error instanceof Error ? error.message : "";
	if (/archived/i.test(said)) return "the repository is archived";
	if (/advanced security|code security|code scanning is not enabled/i.test(said)) return "code scanning is not enabled for this repository (private repositories need GitHub Code Security)";
	return "the job's token may not write to code scanning: give the job `permissions: security-events: write`";
}



/***/ })

};
