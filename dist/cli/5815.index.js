export const id = 5815;
export const ids = [5815];
export const modules = {

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseAlertMark),
/* harmony export */   t: () => (/* binding */ alertMark)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8885);

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

/***/ 5815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAlerts: () => (/* binding */ readAlerts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2660);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(697);
/* harmony import */ var _alert_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9594);




// run/code-scanning-alerts.js
/** What the repository's code scanning alerts say of findings: which are known, and which somebody dismissed. */
/** Reads them from GitHub. What cannot be read accepts nothing, and is told. */
async function readAlerts({ baseline, job, now }) {
	const unknown = (reason) => ({
		dismissals: [],
		baseline: void 0,
		notice: notice(reason, baseline)
	});
	if (job === void 0) return unknown("this is no workflow job");
	if (job.token === void 0) return unknown("there is no token: give the input `github-token`");
	try {
		const [{ gitHubClient }, { listAlerts, unavailability }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(410), __webpack_require__.e(8413), __webpack_require__.e(5727)]).then(__webpack_require__.bind(__webpack_require__, 5727)), __webpack_require__.e(/* import() */ 6327).then(__webpack_require__.bind(__webpack_require__, 6327))]);
		const { owner, repository } = job;
		const scanning = {
			client: gitHubClient(job.token),
			owner,
			repository
		};
		try {
			const ref = await defaultRef(job, scanning);
			const [dismissed, open] = await Promise.all([listAlerts(scanning, {
				state: "dismissed",
				ref
			}), baseline ? listAlerts(scanning, {
				state: "open",
				ref
			}) : []]);
			return {
				dismissals: dismissed.flatMap(dismissalOf),
				baseline: baseline ? baselineOf([...open, ...dismissed], now) : void 0,
				notice: void 0
			};
		} catch (error) {
			const reason = unavailability(error);
			if (reason === void 0) throw error;
			return unknown(reason);
		}
	} catch (error) {
		return unknown((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(error));
	}
}
function notice(reason, baseline) {
	return `The alerts of code scanning could not be read, ${baseline ? "so every finding is new, and what was dismissed there counts" : "so what was dismissed there counts"}: ${reason}.`;
}
/** A schedule runs on the default branch, and its event does not name it. */
async function defaultRef(job, { client, owner, repository }) {
	if (job.defaultBranch !== void 0) return `refs/heads/${job.defaultBranch}`;
	if (job.event === "schedule" && job.ref !== void 0) return job.ref;
	const { data } = await client.rest.repos.get({
		owner,
		repo: repository
	});
	return `refs/heads/${data.default_branch}`;
}
/** Alerts of which nobody can tell what they stand for accept nothing. */
function dismissalOf({ message, rule, dismissed, number, url }) {
	const mark = markOf({
		message,
		rule
	});
	if (mark === void 0 || dismissed === void 0) return [];
	const { fingerprint, facets } = mark;
	return [{
		fingerprint,
		facets,
		alert: number,
		url,
		...dismissed
	}];
}
/** Whoever may upload analyses may write any message: what people see of an alert is its rule, so only that is believed. */
function markOf({ message, rule }) {
	const mark = (0,_alert_mark_js__WEBPACK_IMPORTED_MODULE_2__.n)(message);
	return mark?.fingerprint === (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.t)(rule, mark?.resource.id ?? "") ? mark : void 0;
}
function baselineOf(alerts, now) {
	const findings = alerts.flatMap(entryOf);
	return {
		schemaVersion: 1,
		writtenAt: now.toISOString(),
		scopes: [...new Set(findings.map(({ scope }) => scope))].sort(),
		findings
	};
}
function entryOf({ message, rule, title, severity = "" }) {
	const mark = markOf({
		message,
		rule
	});
	if (mark === void 0) return [];
	const { fingerprint, scope, resource, facets = [] } = mark;
	return [{
		fingerprint,
		rule,
		title,
		severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_3__.n)(severity) ? severity : "informational",
		resource,
		scope,
		facets
	}];
}



/***/ })

};
