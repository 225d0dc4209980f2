export const id = 2375;
export const ids = [2375];
export const modules = {

/***/ 518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseAlertMark),
/* harmony export */   t: () => (/* binding */ alertMark)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1625);

// report/alert-mark.js
const label = "Finding: ";
/** Characters of all facets together: a message is for people first. */
const longestFacets = 4e3;
/** The last line of an alert's message. The facets are those of its dismissal, as long as that stands. */
function alertMark({ fingerprint, scope, resource, facets, dismissal }) {
	const { id, name, type, cloud, account, region } = resource;
	const accepted = [...dismissal?.facets ?? facets].sort();
	const mark = {
		fingerprint,
		scope,
		resource: {
			id,
			name,
			type,
			cloud,
			account,
			region
		},
		...JSON.stringify(accepted).length > longestFacets ? {} : { facets: accepted }
	};
	return `${label}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.s)(asciiJson(mark), 2e4)}`;
}
/** Undefined where the message has no such line. Hostile text: whoever may upload analyses may write any. */
function parseAlertMark(message) {
	const last = message.trimEnd().split("\n").at(-1) ?? "";
	if (!last.startsWith(label)) return void 0;
	const text = last.slice(9);
	return parsed(unescaped(text)) ?? parsed(text);
}
/** What escaping would change, all but plain ASCII and single spaces, is written as JSON's own escapes. */
function asciiJson(value) {
	return JSON.stringify(value).replaceAll(/[^\x20-\x7e]| (?= )/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** The reverse of `forSarif`. */
function unescaped(text) {
	return text.replaceAll(/\\([[\]\\])/g, "$1").replaceAll(/\{\{(\d+)\}\}/g, "{$1}");
}
function parsed(text) {
	let mark;
	try {
		mark = JSON.parse(text);
	} catch {
		return;
	}
	const { fingerprint, scope, resource, facets } = fieldsOf(mark);
	const reference = referenceOf(fieldsOf(resource));
	if (typeof fingerprint !== "string" || !/^[0-9a-f]{64}$/.test(fingerprint)) return void 0;
	if (typeof scope !== "string" || reference === void 0) return void 0;
	return {
		fingerprint,
		scope,
		resource: reference,
		facets: isTexts(facets) ? facets : void 0
	};
}
function referenceOf(fields) {
	const texts = [
		"id",
		"name",
		"type",
		"cloud",
		"account",
		"region"
	].map((key) => fields[key]);
	if (!isTexts(texts)) return void 0;
	const [id = "", name = "", type = "", cloud = "", account = "", region = ""] = texts;
	return {
		id,
		name,
		type,
		cloud,
		account,
		region
	};
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function isTexts(value) {
	return Array.isArray(value) && value.every((element) => typeof element === "string");
}



/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _sarif_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
/* harmony import */ var _params2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1344);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



// alerts/codescanning/plugin.js
/** The `codescanning` alert: uploads what was completely read to the Security tab, and says what GitHub made of it. */
/** The step that uploads what we could not. */
const stepToChain = "chain `github/codeql-action/upload-sarif` with the output `sarif` of this step as its `sarif_file`";
var plugin_default = {
	..._params2_js__WEBPACK_IMPORTED_MODULE_1__.t,
	create: ({ wait }, context) => ({
		write: async () => void 0,
		done: async (report) => report === void 0 ? [] : publish(report, {
			wait,
			context
		})
	})
};
async function publish(report, { wait, context }) {
	const sarif = (0,_sarif_folder_js__WEBPACK_IMPORTED_MODULE_0__.n)(report, { rulesUrl: _sarif_folder_js__WEBPACK_IMPORTED_MODULE_0__.i });
	const unread = (0,_sarif_folder_js__WEBPACK_IMPORTED_MODULE_0__.r)(report).filter(({ gaps }) => gaps.length > 0);
	const notices = unread.length === 0 ? [] : [unreadNotice(unread.map(({ id }) => id))];
	const target = targetOf(context.job);
	const refusal = "reason" in target ? target.reason : await uploadAll(sarif.files, target, {
		wait,
		context,
		report
	});
	if (typeof refusal !== "string") return [...notices, ...refusal];
	await (0,_sarif_folder_js__WEBPACK_IMPORTED_MODULE_0__.t)(context.outputDirectory, sarif);
	if (context.job === void 0) return [];
	return [...notices, `Not uploaded to code scanning: ${refusal}. The SARIF files are written; ${stepToChain}.`];
}
/** Uploading what was not completely read would close alerts by not having looked. */
function unreadNotice(categories) {
	return `Left out of the upload to code scanning, because not completely read: ${categories.slice(0, 5).join(", ")}${categories.length > 5 ? ` and ${categories.length - 5} more` : ""}.`;
}
/** Where the job may upload to, or why it cannot. */
function targetOf(job) {
	if (job === void 0) return { reason: "this is no workflow job" };
	const { token, commit, ref, pullRequest } = job;
	if (pullRequest?.isFork === true && job.event === "pull_request") return { reason: "the pull request comes from a fork, whose token can only read" };
	if (token === void 0) return { reason: "there is no token: give the input `github-token`" };
	if (commit === void 0 || ref === void 0) return { reason: "the runner names no commit and ref" };
	return {
		job,
		token,
		commit,
		ref
	};
}
/** The notices of what was uploaded, or why GitHub does not take it. Throws where processing failed. */
async function uploadAll(files, target, { wait, context, report }) {
	const [{ gitHubClient }, { uploadSarif, processingOf, unavailability }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6193), __webpack_require__.e(6587)]).then(__webpack_require__.bind(__webpack_require__, 6587)), __webpack_require__.e(/* import() */ 5651).then(__webpack_require__.bind(__webpack_require__, 5651))]);
	const { owner, repository } = target.job;
	const scanning = {
		client: gitHubClient(target.token),
		owner,
		repository
	};
	const ids = [];
	try {
		for (const { log } of files) ids.push(await uploadSarif(scanning, target, JSON.stringify(log), report.startedAt));
	} catch (error) {
		const reason = unavailability(error);
		if (reason === void 0) throw error;
		return reason;
	}
	if (!wait) return [];
	const patience = patienceOf(context);
	return processingNotices(await Promise.all(ids.map((id) => processingOf(scanning, id, patience.wait))));
}
/** A wait that ends before the alert's own time is over. */
function patienceOf({ limits, signal }) {
	let left = limits.doneSeconds - 10;
	return { wait: async (seconds) => {
		left -= seconds;
		if (left < 0) return false;
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(seconds * 1e3, void 0, { signal });
		return true;
	} };
}
function processingNotices(processed) {
	const errors = processed.flatMap((one) => one.status === "failed" ? one.errors : []);
	if (processed.some(({ status }) => status === "failed")) throw new Error(`GitHub took the upload to code scanning, but could not process it: ${errors.join("; ") || "it does not say why"}`);
	return processed.some(({ status }) => status === "pending") ? ["GitHub had not processed the upload to code scanning when posturegate stopped waiting; it is not lost."] : [];
}



/***/ }),

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ rulesUrl),
/* harmony export */   n: () => (/* binding */ sarifFiles),
/* harmony export */   r: () => (/* binding */ sarifCategories),
/* harmony export */   t: () => (/* binding */ writeSarifFolder)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1625);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6028);
/* harmony import */ var _unknowns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6577);
/* harmony import */ var _evidence_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8483);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(338);
/* harmony import */ var _alert_mark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(518);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);









// report/rules-page.js
/** Page whose anchors are the ids of the built-in rules. */
const rulesUrl = "https://github.com/posturegate/posturegate/blob/main/docs/rules.md";
// report/sarif-categories.js
/** Every audit × account that was read or tried, by id: a clean one too, so that its alerts close. */
function sarifCategories(report) {
	const idOf = (place) => categoryId(accountOf(report, place));
	const findings = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.l)(report.findings, idOf);
	const ledger = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.l)(report.ledger, idOf);
	return [...(0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.l)(placesOf(report), idOf)].map(([id, places]) => categoryOf({
		report,
		id,
		places,
		findings: findings.get(id) ?? [],
		ledger: ledger.get(id) ?? []
	})).sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_5__.n)(a.id, b.id));
}
function categoryOf(parts) {
	const audits = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.c)(parts.places.map((place) => place.audit));
	return {
		id: parts.id,
		findings: onceEach(parts.findings.filter(isReported).sort(_order_js__WEBPACK_IMPORTED_MODULE_5__.t)),
		gaps: [
			...ledgerGaps(parts.places, parts.ledger),
			...unknownGaps(parts.findings),
			...audits.flatMap((audit) => pluginGaps(parts.report, audit))
		]
	};
}
/** From ledger and findings; a scope that neither names belongs to every audit of the run. */
function placesOf(report) {
	const named = new Set([...report.ledger, ...report.findings].map((place) => place.scope));
	const unnamed = [...report.scopes.keys()].filter((scope) => !named.has(scope));
	return [
		...report.ledger,
		...report.findings,
		...unnamed.flatMap((scope) => report.audits.map((audit) => ({
			audit,
			scope
		})))
	];
}
/** `[audit, cloud, account]`. */
function accountOf(report, place) {
	const scope = report.scopes.get(place.scope);
	const [cloud = "", account = ""] = scope === void 0 ? place.scope.split(":") : [scope.cloud, scope.account];
	return [
		place.audit,
		cloud,
		account
	];
}
/** Names are made safe without ever becoming the same. */
function categoryId(account) {
	return `posturegate/${account.map(_file_name_js__WEBPACK_IMPORTED_MODULE_2__.t).join("/")}/`;
}
/** Two clouds of an audit may read one account: rule × resource is one alert. */
function onceEach(findings) {
	return [...(0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.l)(findings, (finding) => finding.fingerprint).values()].flatMap((same) => same.slice(0, 1));
}
/** What was dismissed stays: an alert whose result is left out would close, and be open again when it comes back. */
function isReported(finding) {
	return finding.status === "fail" && (finding.exemption === void 0 || finding.dismissal !== void 0);
}
/** A scope was read when its ledger says so: one without any entry was not. */
function ledgerGaps(places, ledger) {
	const read = new Set(ledger.map((entry) => entry.scope));
	const silent = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.c)(places.map((place) => place.scope)).filter((scope) => !read.has(scope));
	const unfinished = ledger.filter((entry) => entry.outcome !== "complete" && entry.outcome !== "disabled");
	return [...silent.map((scope) => `nothing says that ${scope} was read`), ...(0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.c)(unfinished.map((entry) => `${entry.api} in ${entry.scope}: ${entry.outcome}`))];
}
/** What lies outside the audit or in a disabled API is no gap: looking again would find no more. */
function unknownGaps(findings) {
	const unread = findings.filter((finding) => finding.status === "unknown" && !["disabled", "outside-audit"].includes((0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.n)(finding).kind));
	return unread.length === 0 ? [] : [`${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(unread.length, "evaluation")} unknown`];
}
/** A failure does not say which account a cloud would have read, nor an event plugin which it would have judged. */
function pluginGaps(report, audit) {
	return report.failures.filter((failure) => failure.audit === audit && (failure.kind === "cloud" || failure.kind === "event")).map((failure) => `${failure.kind} plugin ${failure.plugin} failed`).sort(_order_js__WEBPACK_IMPORTED_MODULE_5__.n);
}
// report/sarif-rules.js
/** SARIF's level of each severity. */
const sarifLevels = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note",
	informational: "note"
};
/** GitHub's bands: above 9.0 critical, 7.0 high, 4.0 medium, 0.1 low; must be the text of a number. */
const securitySeverities = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5"
};
/** Code scanning keeps 10 tags of a rule and rejects more than 20. */
const maxTags = 10;
/**
* A rule for `tool.driver.rules`. `severity` is what its findings in this run have, which config may have changed;
* `rulesUrl` is the page whose anchors are the ids of rules.
*/
function sarifRule(rule, severity, rulesUrl) {
	const securitySeverity = securitySeverities[severity];
	const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(rule.title) || (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(rule.id) || "Rule without a title";
	const description = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(rule.description) || title;
	return {
		id: (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(rule.id),
		name: pascalCase(rule.id),
		shortDescription: { text: cappedUnits(title, 1024) },
		fullDescription: { text: cappedUnits(description, 1024) },
		help: {
			text: helpText(rule, description),
			markdown: helpMarkdown(rule, description)
		},
		helpUri: `${rulesUrl}#${encodeURIComponent((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(rule.id))}`,
		defaultConfiguration: { level: sarifLevels[severity] },
		properties: {
			tags: ["security", ...(0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.c)(rule.tags.map((tag) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.t)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(tag), 100)))].filter((tag, index, all) => tag !== "" && all.indexOf(tag) === index).slice(0, maxTags),
			precision: "high",
			...securitySeverity === void 0 ? { "problem.severity": "recommendation" } : { "security-severity": securitySeverity }
		}
	};
}
/** SARIF wants a name that is not the id: `aws-ec2-x` → `AwsEc2X`. */
function pascalCase(id) {
	const name = id.split(/[^A-Za-z0-9]+/).map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join("");
	return cappedUnits(name === "" || name === id ? `Rule${name}` : name, 255);
}
/** GitHub does not say what it counts: at most `max` UTF-16 units is within either meaning. */
function cappedUnits(text, max) {
	const short = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.t)(text, max);
	return short.length <= max ? short : (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.t)(text, max / 2);
}
function helpText(rule, description) {
	const sections = [
		[(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.t)(description, 5e3)],
		headed("What to do:", (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.s)(rule.remediation).map(_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)),
		headed("Controls:", controlsOf(rule)),
		headed("References:", rule.references.map(_escape_js__WEBPACK_IMPORTED_MODULE_6__.l))
	];
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.t)(sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n"), 2e4);
}
function helpMarkdown(rule, description) {
	const steps = (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.o)(rule.remediation);
	return [
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.o)(description, 5e3),
		...steps === "" ? [] : [`**What to do**`, steps],
		...list("**Controls**", controlsOf(rule).map((control) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.a)(control, 500))),
		...list("**References**", rule.references.map(referenceMarkdown))
	].join("\n\n");
}
function controlsOf(rule) {
	return Object.entries(rule.controls).sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_5__.n)(a, b)).map(([framework, controls]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(`${framework}: ${controls.join(", ")}`));
}
function headed(title, lines) {
	return lines.length === 0 ? [] : [title, ...lines];
}
/** Only an address without anything that Markdown could take for its own becomes a link. */
function referenceMarkdown(reference) {
	return /^https:\/\/[A-Za-z0-9.-]+(\/[\w.~/%?=#-]*)?$/.test(reference) ? `<${reference}>` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.a)(reference, 500);
}
function list(title, items) {
	return items.length === 0 ? [] : [title, items.map((item) => `- ${item}`).join("\n")];
}
// report/sarif-run.js
/** Room for the parts of a run that grow with neither rules nor results. */
const frameBytes = 2e4;
/** A category → its run; the worst results first, cut at whole results. Rules without a result are left out. */
function sarifRun(report, category, options) {
	const results = [];
	const rules = [];
	const ruleIndexes = /* @__PURE__ */ new Map();
	let bytes = frameBytes;
	for (const finding of category.findings.slice(0, options.maxResults)) {
		const id = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(finding.rule);
		const known = ruleIndexes.get(id);
		const rule = known === void 0 ? ruleOf(report, finding, options.rulesUrl) : void 0;
		const result = sarifResult(finding, known ?? rules.length);
		bytes += jsonBytes(result) + (rule === void 0 ? 0 : jsonBytes(rule));
		if (bytes > options.maxBytes) break;
		results.push(result);
		if (rule === void 0) continue;
		ruleIndexes.set(id, rules.length);
		rules.push(rule);
	}
	const omitted = category.findings.length - results.length;
	const run = framedRun(report, category, {
		results,
		rules,
		omitted
	});
	return {
		run,
		bytes: jsonBytes(run),
		omitted
	};
}
/** The first finding of a rule is its worst: its severity is the rule's in this run. */
function ruleOf(report, finding, rulesUrl) {
	return sarifRule(report.rules.get(finding.rule) ?? {
		id: finding.rule,
		title: finding.title,
		severity: finding.severity,
		tags: [],
		resource: finding.resource.type,
		apis: [],
		description: "",
		remediation: finding.remediation?.steps ?? "",
		controls: finding.controls,
		references: []
	}, finding.severity, rulesUrl);
}
function sarifResult(finding, ruleIndex) {
	return {
		ruleId: (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(finding.rule),
		ruleIndex,
		level: sarifLevels[finding.severity],
		message: { text: messageText(finding) },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.c)(finding.location.file) },
			region: { startLine: Math.max(1, Math.trunc(finding.location.line)) }
		} }],
		partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:1` },
		properties: {
			severity: finding.severity,
			state: finding.state,
			worsened: finding.worsened,
			fingerprint: finding.fingerprint
		}
	};
}
/** The first sentence stands alone: code scanning shows no more where space is tight. */
function messageText(finding) {
	const { resource, includes = [] } = finding;
	const evidence = (0,_evidence_text_js__WEBPACK_IMPORTED_MODULE_7__.t)(finding.evidence);
	const steps = finding.remediation === void 0 ? [] : (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_1__.s)(finding.remediation.steps);
	return [
		firstSentence(finding),
		`Resource: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(resource.id, 500)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)([
			resource.cloud,
			resource.account,
			resource.region
		].join(" "))})`,
		...evidence === "" ? [] : [`Evidence: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(evidence)}`],
		...includes.length === 0 ? [] : [`Includes: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(includes.map(({ title }) => title).join("; "))}`],
		...steps.length === 0 ? [] : [`What to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(steps.join(" "))}`],
		(0,_alert_mark_js__WEBPACK_IMPORTED_MODULE_8__.t)(finding)
	].join("\n");
}
function firstSentence(finding) {
	const { message, title, resource } = finding;
	const said = (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(message) || `Not so: ${title}`;
	const named = said.includes((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.l)(resource.name)) ? said : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.t)(resource.name, 100)}: ${said}`;
	return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(named.replace(/\.$/, ""))}.`;
}
function framedRun(report, category, parts) {
	const notifications = [...gapNotifications(category), ...omissionNotifications(parts.omitted, parts.results.length)];
	return {
		tool: { driver: {
			name: report.tool.name,
			semanticVersion: report.tool.version,
			rules: parts.rules
		} },
		automationDetails: { id: category.id },
		invocations: [{
			executionSuccessful: category.gaps.length === 0,
			...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }
		}],
		results: parts.results,
		columnKind: "utf16CodeUnits"
	};
}
function gapNotifications(category) {
	if (category.gaps.length === 0) return [];
	const shown = category.gaps.slice(0, 20).map((gap) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__.s)(gap, 200));
	const rest = category.gaps.length - shown.length;
	return [{
		level: "error",
		message: { text: `Not completely read, so an upload would close alerts by not having looked: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.` }
	}];
}
function omissionNotifications(omitted, kept) {
	if (omitted === 0) return [];
	return [{
		level: "warning",
		message: { text: `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_0__.t)(omitted, "finding")} left out: this file holds the worst ${kept}; all are in findings.json.` }
	}];
}
function jsonBytes(value) {
	return Buffer.byteLength(JSON.stringify(value));
}
// report/sarif.js
/**
* GitHub rejects a file of more than 20 runs, 25,000 results in a run or 10 MB gzipped; it shows 5,000 results of a run,
* and not reliably the worst, so we choose them. Bytes are counted before compression: gzip never needs more.
* (docs.github.com, "SARIF support for code scanning")
*/
const sarifLimits = {
	runsPerFile: 20,
	resultsPerRun: 5e3,
	bytesPerFile: 99e5
};
/** One run for each audit × account: exempted findings and unknowns are left out, a clean one is empty. */
function sarifFiles(report, options) {
	const limits = {
		...sarifLimits,
		...options.limits
	};
	const runs = sarifCategories(report).map((category) => ({
		category,
		sized: sarifRun(report, category, {
			maxResults: limits.resultsPerRun,
			maxBytes: limits.bytesPerFile,
			rulesUrl: options.rulesUrl
		})
	}));
	const sized = (isWanted) => runs.filter(({ category }) => isWanted(category)).map((run) => run.sized);
	return {
		files: packed("sarif", sized((category) => category.gaps.length === 0), limits),
		incomplete: packed("sarif-incomplete", sized((category) => category.gaps.length > 0), limits),
		omitted: runs.reduce((sum, run) => sum + run.sized.omitted, 0)
	};
}
/** Runs in order, a new file whenever the next would not fit. */
function packed(folder, runs, limits) {
	const files = [];
	for (const run of runs) {
		const last = files.at(-1);
		if (last !== void 0 && fits(last, run, limits)) last.push(run);
		else files.push([run]);
	}
	return files.map((ofFile, index) => ({
		path: `${folder}/posturegate-${String(index + 1).padStart(2, "0")}.sarif`,
		log: {
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
			version: "2.1.0",
			runs: ofFile.map((sized) => sized.run)
		}
	}));
}
function fits(file, run, limits) {
	const bytes = file.reduce((sum, sized) => sum + sized.bytes, run.bytes);
	return file.length < limits.runsPerFile && bytes <= limits.bytesPerFile;
}
// alerts/sarif-folder.js
/** The SARIF files in the output folder. */
/** Replaces what an earlier run left: it would be uploaded with this one's. */
async function writeSarifFolder(outputDirectory, { files, incomplete }) {
	await removeOld(outputDirectory);
	for (const file of [...files, ...incomplete]) await writeSarif(outputDirectory, file);
	const [first] = files;
	if (first !== void 0) await writeSarif(outputDirectory, {
		...first,
		path: "posturegate.sarif"
	});
}
async function removeOld(outputDirectory) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, "posturegate.sarif"), { force: true });
	for (const folder of ["sarif", "sarif-incomplete"]) for (const name of await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, folder))) if (name.endsWith(".sarif")) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, folder, name), { force: true });
}
async function namesIn(folder) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readdir)(folder);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
		throw error;
	}
}
async function writeSarif(outputDirectory, { path, log }) {
	const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, path);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(absolute), { recursive: true });
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.writeFile)(absolute, JSON.stringify(log));
}



/***/ })

};
