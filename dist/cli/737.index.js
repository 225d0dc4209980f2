export const id = 737;
export const ids = [737];
export const modules = {

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6313);
/* harmony import */ var _rule_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(204);



// report/annotations.js
const levels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "notice",
	informational: "notice"
};
/**
* At most `max` annotations (GitHub shows ten of a level and step): what closes the gate first, then worst severity.
* Findings of one rule in one place are one annotation; unknowns that the gate counts are one warning, the last.
*/
function annotationsOf(report, options) {
	const { detail, max = 10 } = options;
	const groups = placeGroups(report, detail);
	const unknown = unknownAnnotation(report, detail);
	const shown = groups.slice(0, Math.max(0, max - unknown.length));
	const omitted = groups.slice(shown.length).reduce((sum, group) => sum + group.length, 0);
	const annotations = [...shown.flatMap((group) => findingAnnotation(group, detail)), ...unknown].slice(0, max);
	return annotations.map((annotation, index) => omitted > 0 && index === annotations.length - 1 ? withRest(annotation, omitted) : annotation);
}
/** Groups of one rule and place, each worst first, never empty. */
function placeGroups(report, detail) {
	return [...(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.v)((0,_rule_groups_js__WEBPACK_IMPORTED_MODULE_1__.t)(report), (finding) => detail === "counts" ? JSON.stringify([finding.rule, finding.severity]) : JSON.stringify([
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
	const title = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(`${worst.severity}: ${worst.title}`, 255);
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
	const step = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(worst.remediation?.steps ?? "");
	return [
		...others.length === 0 ? [] : [`${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(group.length, "finding")} of ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(worst.rule, 200)}; the worst:`],
		`${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(resource.name, 200)} (${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(`${resource.cloud} ${resource.account} ${resource.region}`, 200)}): ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(worst.message, 1e3)}`,
		...others.length === 0 ? [] : [`Also: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(others.slice(0, 5).join(", "), 500)}${others.length > 5 ? ` and ${others.length - 5} more` : ""}`],
		...step === void 0 ? [] : [`What to do: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(step.text, 500)}`]
	].join("\n");
}
function countsMessage(rule, group) {
	const fingerprints = group.slice(0, 5).map((finding) => finding.fingerprint.slice(0, 12)).sort(_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.b);
	const rest = group.length - fingerprints.length;
	return `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(group.length, "finding")} of ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(rule, 200)}: ${fingerprints.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function unknownAnnotation(report, detail) {
	const groups = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.p)(report).filter((group) => group.counted > 0);
	const first = report.findings.find((finding) => finding.status === "unknown" && finding.gates);
	if (first === void 0) return [];
	const counted = groups.reduce((sum, group) => sum + group.counted, 0);
	const title = `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(counted, "evaluation")} that the gate counts ${counted === 1 ? "is" : "are"} unknown`;
	const lines = groups.slice(0, 5).map((group) => detail === "counts" ? `${group.title}: ${group.counted}` : (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(`${group.title}: ${group.counted}. To settle: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.u)(group)}`, 600));
	const rest = groups.length - lines.length;
	return [{
		level: "warning",
		title,
		message: [...lines, ...rest > 0 ? [`and ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(rest, "more cause", "more causes")}`] : []].join("\n"),
		...detail === "counts" ? {} : placeOf(first)
	}];
}
function placeOf(finding) {
	return {
		file: (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.S)(finding.location.file, 1e3),
		line: finding.location.line
	};
}
function withRest(annotation, omitted) {
	return {
		...annotation,
		message: `${annotation.message}\n${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(omitted, "more finding")} in the summary and findings.json`
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
var plugin_default = {
	..._params_js__WEBPACK_IMPORTED_MODULE_2__.t,
	create: ({ max }, { publish }) => ({
		write: async () => void 0,
		done: async (report) => {
			if (report === void 0 || process.env["GITHUB_ACTIONS"] !== "true") return;
			for (const annotation of annotationsOf(report, {
				detail: publish,
				max
			})) process.stderr.write(`${annotationCommand(annotation)}\n`);
		}
	})
};



/***/ })

};
