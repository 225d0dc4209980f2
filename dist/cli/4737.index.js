export const id = 4737;
export const ids = [4737];
export const modules = {

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);
/* harmony import */ var _rule_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8885);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1800);
/* harmony import */ var _unknowns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8221);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6313);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(204);







// report/annotations.js
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "notice",
	informational: "notice"
};
/**
* At most `max` annotations: what closes the gate first, then worst severity. Findings of one rule in one place are one
* annotation; unknowns that the gate counts are one warning, the last.
*/
function annotationsOf(told, options) {
	const report = (0,_rule_groups_js__WEBPACK_IMPORTED_MODULE_1__.r)(told);
	const { detail, max = 10, isTouched = () => true } = options;
	const all = placeGroups(report, detail);
	const groups = all.filter((group) => group.some(({ location }) => isTouched(location)));
	const last = [...elsewhereAnnotation(all.filter((group) => !groups.includes(group))), ...unknownAnnotation(report, detail, isTouched)];
	const shown = groups.slice(0, Math.max(0, max - last.length));
	const omitted = groups.slice(shown.length).reduce((sum, group) => sum + group.length, 0);
	const annotations = [...shown.flatMap((group) => findingAnnotation(group, detail)), ...last].slice(0, max);
	return annotations.map((annotation, index) => omitted > 0 && index === annotations.length - 1 ? withRest(annotation, omitted) : annotation);
}
/** Groups of one rule and place, each worst first, never empty. */
function placeGroups(report, detail) {
	return [...(0,_unknowns_js__WEBPACK_IMPORTED_MODULE_2__.l)((0,_rule_groups_js__WEBPACK_IMPORTED_MODULE_1__.t)(report), (finding) => detail === "counts" ? JSON.stringify([finding.rule, finding.severity]) : JSON.stringify([
		finding.rule,
		finding.severity,
		finding.location.file,
		finding.location.line
	])).values()].sort((a, b) => Number(isGating(b)) - Number(isGating(a)));
}
function isGating(group) {
	return group.some((finding) => finding.gates);
}
function findingAnnotation(group, detail) {
	const worst = group.find((finding) => finding.gates) ?? group[0];
	if (worst === void 0) return [];
	const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(`${worst.severity}: ${worst.title}`, 255);
	const level = levels[worst.severity];
	if (detail === "counts") return [{
		level,
		title,
		message: countsMessage(worst.rule, group)
	}];
	return [{
		level,
		title,
		message: detailsMessage(worst, group),
		...placeOf(worst)
	}];
}
function detailsMessage(worst, group) {
	const { resource } = worst;
	const others = group.filter((finding) => finding !== worst).map((finding) => finding.resource.name);
	const step = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_2__.a)(worst.remediation?.steps ?? "");
	return [
		...others.length === 0 ? [] : [`${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(group.length, "finding")} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(worst.rule, 200)}; the worst:`],
		`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(resource.name, 200)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(`${resource.cloud} ${resource.account} ${resource.region}`, 200)}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(worst.message, 1e3)}`,
		...others.length === 0 ? [] : [`Also: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(others.slice(0, 5).join(", "), 500)}${others.length > 5 ? ` and ${others.length - 5} more` : ""}`],
		...step === void 0 ? [] : [`What to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(step.text, 500)}`]
	].join("\n");
}
function countsMessage(rule, group) {
	const fingerprints = group.slice(0, 5).map((finding) => finding.fingerprint.slice(0, 12)).sort(_order_js__WEBPACK_IMPORTED_MODULE_6__.n);
	const rest = group.length - fingerprints.length;
	return `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(group.length, "finding")} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(rule, 200)}: ${fingerprints.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
/** Where places may not be shown, every place counts as touched, because none is told. */
function elsewhereAnnotation(groups) {
	const findings = groups.flat();
	const [worst] = findings;
	if (worst === void 0) return [];
	const gating = findings.filter(({ gates }) => gates).length;
	const where = findings.length === 1 ? "is not in a place" : "are not in places";
	const title = `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(findings.length, "finding")} ${where} that this pull request touches`;
	const message = gating > 0 ? `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(gating, "finding")} of them would fail the gate.` : "None of them fails the gate.";
	return [{
		level: gating > 0 ? "error" : "notice",
		title,
		message: `${message} The job summary has them.`
	}];
}
function unknownAnnotation(report, detail, isTouched) {
	const groups = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_2__.i)(report).filter((group) => group.counted > 0);
	const first = report.findings.find((finding) => finding.status === "unknown" && finding.gates);
	if (first === void 0) return [];
	const counted = groups.reduce((sum, group) => sum + group.counted, 0);
	const title = `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(counted, "evaluation")} that the gate counts ${counted === 1 ? "is" : "are"} unknown`;
	const lines = groups.slice(0, 5).map((group) => detail === "counts" ? `${group.title}: ${group.counted}` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(`${group.title}: ${group.counted}. To settle: ${(0,_unknowns_js__WEBPACK_IMPORTED_MODULE_2__.t)(group)}`, 600));
	const rest = groups.length - lines.length;
	return [{
		level: "warning",
		title,
		message: [...lines, ...rest > 0 ? [`and ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(rest, "more cause", "more causes")}`] : []].join("\n"),
		...detail === "counts" || !isTouched(first.location) ? {} : placeOf(first)
	}];
}
function placeOf(finding) {
	return {
		file: (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__.n)(finding.location.file, 1e3),
		line: finding.location.line
	};
}
function withRest(annotation, omitted) {
	return {
		...annotation,
		message: `${annotation.message}\n${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__.t)(omitted, "more finding")} in the summary and findings.json`
	};
}
// report/annotation-command.js
/**
* `::error title=…,file=…,line=…::message`, escaped as the runner unescapes it (actions/toolkit, command.ts). Not through
* @actions/core, which writes to standard output only, where `--format json` has its data.
*/
function annotationCommand({ level, title, message, file, line }) {
	return `::${level} ${Object.entries({
		title,
		file,
		line
	}).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${property(String(value))}`).join(",")}::${data(message)}`;
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// alerts/annotations/plugin.js
/** The `annotations` alert: the findings that matter most, on the job and at lines of files. */
var plugin_default = {
	..._params_js__WEBPACK_IMPORTED_MODULE_4__.t,
	create: ({ max }, { publish, job, log }) => ({
		write: async () => void 0,
		done: async (report) => {
			if (report === void 0 || process.env["GITHUB_ACTIONS"] !== "true") return;
			const isTouched = await touchedPlaces(job, log);
			const options = {
				detail: publish,
				max,
				...isTouched === void 0 ? {} : { isTouched }
			};
			for (const annotation of annotationsOf(report, options)) process.stderr.write(`${annotationCommand(annotation)}\n`);
		}
	})
};
/** Undefined where there is no pull request, and where GitHub does not say what it touches: then every place will do. */
async function touchedPlaces(job, log) {
	if (job?.pullRequest === void 0 || job.token === void 0) return void 0;
	const { token, owner, repository, pullRequest } = job;
	const [{ gitHubClient }, { touchedLines }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(8413), __webpack_require__.e(5727)]).then(__webpack_require__.bind(__webpack_require__, 5727)), __webpack_require__.e(/* import() */ 3976).then(__webpack_require__.bind(__webpack_require__, 3976))]);
	try {
		const touched = await touchedLines({
			client: gitHubClient(token),
			owner,
			repository,
			number: pullRequest.number
		});
		return ({ file, line }) => touched.get(file)?.some(([from, to]) => line >= from && line <= to) ?? false;
	} catch (error) {
		log.warning(`What the pull request touches could not be read, so annotations stand everywhere: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}`);
		return;
	}
}



/***/ })

};
