export const id = 1128;
export const ids = [1128];
export const modules = {

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previewOf: () => (/* binding */ previewOf)
/* harmony export */ });
/* harmony import */ var _select_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1896);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9173);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2006);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(697);
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6770);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7721);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1800);
/* harmony import */ var _repository_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9048);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);












// judge/hidden-findings.js
/** Each change with what it hides: findings that are shown no more, and findings and unknowns that count no more. */
function effectsOf(changes, before, after) {
	const all = new Map(after.findings.map((finding) => [keyOf(finding), finding]));
	const told = toldIn(after);
	const counting = before.findings.filter(counts);
	const hidden = counting.filter((finding) => {
		const now = all.get(keyOf(finding));
		return now === void 0 ? !told.has(keyOf(finding)) : !counts(now) || finding.gates && !now.gates;
	});
	const unknown = counting.filter(({ status }) => status === "unknown").filter((finding) => !hidden.includes(finding));
	const hiddenBy = ({ explains, acceptsUnknowns }) => {
		if (acceptsUnknowns === true) return unknown.map(hiddenFinding);
		if (explains === void 0) return void 0;
		return hidden.filter((finding) => explains(finding, all.get(keyOf(finding)))).map(hiddenFinding);
	};
	const known = toldIn(before);
	return {
		weakenings: changes.map((change) => weakening(change, hiddenBy(change))),
		added: after.findings.filter((finding) => isOpen(finding) && !known.has(keyOf(finding))).length
	};
}
/** The changes where there is no state to judge them on. */
function withoutEffects(changes) {
	return changes.map((change) => weakening(change, void 0));
}
function weakening({ kind, text, place }, hides) {
	return {
		kind,
		text,
		...place === void 0 ? {} : { place },
		hides
	};
}
function isOpen({ status, exemption }) {
	return status === "fail" && exemption === void 0;
}
/** An open finding counts whether it gates or not; an unknown only if the gate counts it. */
function counts(finding) {
	return isOpen(finding) || finding.status === "unknown" && finding.gates;
}
/** Open findings, and those that they include. */
function toldIn({ findings }) {
	const open = findings.filter(isOpen);
	const included = open.flatMap(({ audit, includes = [] }) => includes.map(({ fingerprint }) => keyOf({
		audit,
		fingerprint
	})));
	return /* @__PURE__ */ new Set([...open.map(keyOf), ...included]);
}
function keyOf({ audit, fingerprint }) {
	return `${audit}\0${fingerprint}`;
}
function hiddenFinding({ status, rule, title, severity, fingerprint, resource }) {
	return {
		status,
		rule,
		title,
		severity,
		fingerprint,
		resource: resource.name
	};
}
// judge/weakenings.js
/** Everything in `after` that may hide what `before` shows; the order is that in which people should read it. */
function weakenings(before, after) {
	return [
		...droppedAudits(before, after),
		...gateChanges(before, after),
		...[...before.audits].flatMap(([name, audit]) => {
			const now = after.audits.get(name);
			return now === void 0 ? [] : auditChanges(name, audit, now, after);
		}),
		...exemptionChanges(before.exemptions, after.exemptions),
		...requirementChanges(before, after),
		...baselineChanges(before.baseline, after)
	];
}
function droppedAudits(before, after) {
	return [...before.audits.keys()].filter((name) => !after.audits.has(name)).map((name) => ({
		kind: "audit-dropped",
		text: `Audit ${name} does not run any more.`,
		place: after.place("run"),
		explains: ({ audit }) => audit === name
	}));
}
function gateChanges({ gate: before }, { gate: after, place }) {
	const changes = [];
	const loosened = (key, change) => void changes.push({
		kind: "gate-loosened",
		place: place("gate", key),
		...change
	});
	if (_severity_js__WEBPACK_IMPORTED_MODULE_8__.r.indexOf(after.failOn) > _severity_js__WEBPACK_IMPORTED_MODULE_8__.r.indexOf(before.failOn)) loosened("failOn", {
		text: `Findings fail the gate from ${after.failOn} on instead of ${before.failOn}.`,
		explains: (finding, now) => failsNoMore(finding, now) && !(0,_severity_js__WEBPACK_IMPORTED_MODULE_8__.t)(finding.severity, after.failOn)
	});
	if (after.newOnly && !before.newOnly) loosened("newOnly", {
		text: "Only new findings fail the gate.",
		explains: isKnownNow
	});
	if (allowance(after) > allowance(before)) loosened("onUnknown", {
		text: `Unknowns that are accepted: ${after.onUnknown} instead of ${before.onUnknown}.`,
		acceptsUnknowns: true
	});
	return changes;
}
/** It is still shown, as severe as before, and fails the gate no more. */
function failsNoMore(finding, now) {
	return now !== void 0 && now.exemption === void 0 && now.severity === finding.severity;
}
function isKnownNow(finding, now) {
	return failsNoMore(finding, now) && now?.state === "existing";
}
function allowance({ onUnknown }) {
	if (onUnknown === "fail") return 0;
	return onUnknown === "pass" ? Infinity : onUnknown;
}
function auditChanges(name, before, after, { place }) {
	const at = (list) => place("audits", name, list);
	const removed = missing(before.rules.keys(), after.rules);
	return [
		...missing(before.clouds.keys(), after.clouds).map((cloud) => {
			return {
				kind: "cloud-dropped",
				text: `Audit ${name} does not read cloud ${cloud} any more.`,
				place: at("clouds")
			};
		}),
		...changed(before.clouds, after.clouds).map((cloud) => {
			return {
				kind: "cloud-changed",
				text: `Cloud ${cloud} of audit ${name} reads with other params or code: it may read less.`,
				place: place("plugins", cloud)
			};
		}),
		...missing(before.events.keys(), after.events).map((event) => {
			return {
				kind: "event-dropped",
				text: `Audit ${name} does not run ${event} any more.`,
				place: at("events"),
				explains: isOfOtherRule(name, before)
			};
		}),
		...changed(before.events, after.events).map((event) => {
			return {
				kind: "event-changed",
				text: `${event} of audit ${name} runs with other params or code: it may find less.`,
				place: place("plugins", event)
			};
		}),
		...removed.length === 0 ? [] : [removedRules(name, removed, at("events"))],
		...[...before.rules.values()].flatMap((rule) => ruleChanges(name, rule, after.rules.get(rule.id), at("events")))
	];
}
/** Which event plugin a finding came from is known by its rule: those of `rules` are among the audit's. */
function isOfOtherRule(name, { rules }) {
	return ({ audit, rule }, now) => audit === name && !rules.has(rule) && now === void 0;
}
/** One change, however many: a selection that is changed takes a hundred rules at once. */
function removedRules(name, ids, place) {
	const rest = ids.length > 5 ? ` and ${ids.length - 5} more` : "";
	const [first, ...others] = ids;
	const what = others.length === 0 ? `rule ${first} any more` : `${ids.length} rules any more`;
	const gone = new Set(ids);
	return {
		kind: "rule-removed",
		text: `Audit ${name} does not run ${what}${others.length === 0 ? "" : `: ${ids.slice(0, 5).join(", ")}${rest}`}.`,
		place,
		explains: ({ audit, rule }) => audit === name && gone.has(rule)
	};
}
function ruleChanges(audit, before, after, where) {
	if (after === void 0) return [];
	const place = after.place ?? where;
	const lowered = _severity_js__WEBPACK_IMPORTED_MODULE_8__.r.indexOf(after.severity) < _severity_js__WEBPACK_IMPORTED_MODULE_8__.r.indexOf(before.severity);
	const isOfRule = isOf(audit, before.id);
	return [...lowered ? [{
		kind: "severity-lowered",
		text: `Rule ${before.id} of audit ${audit} is ${after.severity} instead of ${before.severity}.`,
		place,
		explains: (finding, now) => isOfRule(finding) && now !== void 0
	}] : [], ...after.digest === before.digest ? [] : [{
		kind: "rule-changed",
		text: `Rule ${before.id} of audit ${audit} judges otherwise: its conditions or params are changed.`,
		place,
		explains: (finding, now) => isOfRule(finding) && now?.status !== finding.status
	}]];
}
function isOf(name, id) {
	return ({ audit, rule }) => audit === name && rule === id;
}
function exemptionChanges(before, after) {
	return after.flatMap((exemption) => {
		if (before.some((one) => covers(one, exemption))) return [];
		const isKnown = before.some(({ rule, resource }) => rule === exemption.rule && resource === exemption.resource);
		const what = `${exemption.rule} on ${exemption.resource}, until ${exemption.expires}`;
		const explains = ({ rule, resource }, now) => now?.exemption !== void 0 && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_9__.t)(exemption.rule, rule) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_9__.t)(exemption.resource, resource.id);
		return [{
			kind: isKnown ? "exemption-widened" : "exemption-added",
			text: isKnown ? `An exemption that accepts more, or holds longer: ${what}.` : `A new exemption: ${what}.`,
			place: exemption.source,
			explains
		}];
	});
}
/** Whether one accepts all that the other does, as long. A pattern covers another if it matches it as it is written. */
function covers(one, other) {
	return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_9__.t)(one.rule, other.rule) && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_9__.t)(one.resource, other.resource) && one.expires >= other.expires && (one.facets === void 0 || other.facets !== void 0 && (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_2__.i)(other.facets, one.facets));
}
function requirementChanges({ exemptionsRequire: before }, after) {
	const now = after.exemptionsRequire;
	return [
		...before.owner === void 0 || before.owner === now.owner ? [] : [`an owner like ${before.owner}`],
		...(now.reason ?? 0) >= (before.reason ?? 0) ? [] : [`a reason of ${before.reason} characters`],
		...(now.expires ?? Infinity) <= (before.expires ?? Infinity) ? [] : [`an end within ${before.expires} days`],
		...before.approvedBy === now.approvedBy || before.approvedBy === void 0 ? [] : ["an approval by code owners"]
	].map((asked) => ({
		kind: "gate-loosened",
		text: `Exemptions need not have ${asked} any more.`,
		place: after.place("exemptionsRequire"),
		explains: () => false
	}));
}
function baselineChanges(before, { baseline: after, place }) {
	const widened = (text, explains) => [{
		kind: "baseline-widened",
		text,
		place: place("baseline"),
		...explains === void 0 ? {} : { explains }
	}];
	if (after === "code-scanning") return before === after ? [] : widened("The baseline is what code scanning shows as open.");
	const known = new Map((typeof before === "object" ? before.findings : []).map(({ fingerprint, facets }) => [fingerprint, facets]));
	const more = (after?.findings ?? []).filter(({ fingerprint, facets }) => {
		const accepted = known.get(fingerprint);
		return accepted === void 0 || !(0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_2__.i)(facets, accepted);
	});
	if (more.length === 0) return [];
	return widened(`The baseline knows ${more.length} ${more.length === 1 ? "finding" : "findings"} more, or more of what is wrong.`, isKnownNow);
}
function missing(names, among) {
	return [...names].filter((name) => !among.has(name));
}
/** Names of both whose digests differ. */
function changed(before, after) {
	return [...before.keys()].filter((name) => after.has(name) && after.get(name) !== before.get(name));
}
// run/gate-state.js
/** Everything that a config's gate is decided by, read from its files: what a preview compares. */
/** Throws ConfigError for rules, exemptions and selections that are wrong. */
async function gateState(given) {
	const { config, audits } = given;
	const judged = audits.map(async (name) => [name, await judgingAudit(name, given)]);
	return {
		audits: new Map(await Promise.all(judged)),
		gate: config.gate,
		exemptions: (await (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.p)(given)).exemptions,
		exemptionsRequire: config.exemptionsRequire,
		baseline: await baselineOf(given),
		place: (...path) => config.position(path)
	};
}
async function judgingAudit(name, given) {
	const { clouds = [], events = [] } = given.config.audits.get(name) ?? {};
	const uses = events.flatMap((key) => given.config.plugins.get(key) ?? []);
	const rules = await Promise.all(uses.filter(({ plugin }) => plugin === "rules").map((use) => rulesOf(use, given)));
	return {
		clouds: await digestsOf(clouds, given),
		events: await digestsOf(events, given),
		rules: new Map(rules.flat().map((rule) => [rule.id, rule]))
	};
}
async function digestsOf(keys, given) {
	const digests = keys.map(async (key) => [key, digestOf(await doingOf(given.config.plugins.get(key), given))]);
	return new Map(await Promise.all(digests));
}
/** What a plugin does. The rules of `rules` are compared one by one. */
async function doingOf(use, { files }) {
	if (use === void 0 || use.plugin === "rules") return use?.plugin;
	if (use.module) return [
		use.plugin,
		(0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.it)(use.written),
		await codeOf(use.plugin, files)
	];
	return [use.plugin, use.params];
}
/** A module and what lies beside it, which it may import. */
async function codeOf(module, files) {
	const paths = (await files.list(node_path__WEBPACK_IMPORTED_MODULE_4__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_4__.posix.normalize(module))) ?? []).filter(_repository_files_js__WEBPACK_IMPORTED_MODULE_10__.t);
	return Promise.all(paths.map(async (path) => [path, await files.read(path)]));
}
async function rulesOf({ params }, given) {
	const selection = params;
	const { rules } = await (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.g)(given.bounds.program);
	const own = selection.paths.length === 0 ? [] : await ownRules(selection.paths, rules, given.files);
	return (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.t)([...rules, ...own], selection).map((selected) => judgingRule(selected, own));
}
async function ownRules(paths, builtIn, files) {
	const environments = (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.n)(await (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.h)());
	return (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.N)(await (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.M)(paths, files), environments, new Set(builtIn.map(({ id }) => id)));
}
function judgingRule({ rule, params, severity }, own) {
	const { applies, assert, facets, resource, variables, source } = rule;
	const digest = digestOf({
		applies,
		assert,
		facets,
		resource,
		variables,
		params
	});
	const place = own.includes(rule) ? { place: {
		file: source.file,
		line: source.lines["id"] ?? 1
	} } : {};
	return {
		id: rule.id,
		severity,
		digest,
		...place
	};
}
async function baselineOf({ config, files }) {
	const { baseline: file } = config;
	if (file === "code-scanning") return file;
	const text = file === void 0 ? void 0 : await files.read(file);
	const read = text === void 0 ? void 0 : (0,_baseline_js__WEBPACK_IMPORTED_MODULE_3__.r)(text);
	return read !== void 0 && "baseline" in read ? read.baseline : void 0;
}
function digestOf(value) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(JSON.stringify(value, inOrder) ?? "").digest("hex");
}
/** In which order keys are written changes nothing. */
function inOrder(_key, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_11__.n)(a, b)));
}
// run/preview.js
/** What a pull request changes about the gate itself: judged on the last state, by the built-in engine, without credentials. */
/** Undefined where the branch changes nothing that decides. Rejects only for bugs: what is wrong in the branch is told. */
async function previewOf(asked) {
	const { state } = asked;
	const basis = "missing" in state ? state : { collectedAt: state.collectedAt };
	try {
		const [base, branch] = [previewRequest(asked.request), await branchRequest(asked)];
		const [before, after] = [asked.readConfig(base), asked.readConfig(branch)];
		const audits = (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.H)(after, {
			auditNames: branch.overrides.audits,
			replay: true
		});
		const gates = {
			before: await gateState({
				config: before,
				audits: asked.audits,
				files: base.files,
				bounds: base.bounds
			}),
			after: await gateState({
				config: after,
				audits,
				files: branch.files,
				bounds: base.bounds
			})
		};
		const changes = weakenings(gates.before, gates.after);
		const unmetExemptions = await unmetOf(gates, asked);
		if (changes.length + unmetExemptions.length === 0) return void 0;
		return {
			refused: [],
			unmetExemptions,
			...await effectsIn(asked, changes, {
				base,
				branch,
				audits
			})
		};
	} catch (error) {
		const refused = refusalOf(error);
		if (refused === void 0) throw error;
		return {
			refused,
			weakenings: [],
			unmetExemptions: [],
			basis,
			added: 0
		};
	}
}
/** What is wrong in the branch, and what GitHub does not let us read of it. */
function refusalOf(error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n) return error.problems.map((problem) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.i)(problem));
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t ? [error.message] : void 0;
}
/** No credentials, no modules, no sinks, and nothing written beside the report. */
function previewRequest(request) {
	return {
		...request,
		job: void 0,
		environment: withoutSecrets(request.environment),
		isPreview: true,
		tells: false
	};
}
/** In place of each value that a config may refer to stands its name: configs are read alike, and nobody can log in. */
function withoutSecrets(environment) {
	const names = Object.keys(environment).filter((name) => name.startsWith("POSTUREGATE_") && environment[name] !== "");
	return {
		...Object.fromEntries(names.map((name) => [name, `value of ${name}`])),
		[_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.c]: environment[_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.c]
	};
}
/** The base's request with the branch's files. */
async function branchRequest({ request, branch }) {
	const sources = await Promise.all(request.sources.map(async ({ file }) => {
		const text = await branch.read(file);
		if (text !== void 0) return {
			file,
			text
		};
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("missing-file", {
			file,
			message: "the pull request takes this config away: nothing would be audited"
		});
	}));
	return {
		...previewRequest(request),
		sources,
		files: branch
	};
}
/** Both configs judge the state at the same time and in the same way, so that only what is changed makes a difference. */
async function effectsIn({ state, judge, now, audits: known }, changes, { base, branch, audits }) {
	const unknown = (basis) => ({
		weakenings: withoutEffects(changes),
		added: 0,
		basis
	});
	if ("missing" in state) return unknown(state);
	const outputDirectory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(process.env["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_7__.tmpdir)(), "posturegate-preview-"));
	const onState = (one, names) => ({
		...one,
		overrides: {
			...one.overrides,
			audits: names,
			replay: state.snapshot,
			saveSnapshot: void 0,
			outputDirectory,
			now: now.toISOString()
		}
	});
	const before = await judge(onState(base, known)).catch((error) => {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n) return { missing: `the state cannot be judged: ${error.message}` };
		throw error;
	});
	if ("missing" in before) return unknown(before);
	const both = audits.filter((name) => known.includes(name));
	return {
		...effectsOf(changes, before, both.length === 0 ? { findings: [] } : await judge(onState(branch, both))),
		basis: { collectedAt: state.collectedAt }
	};
}
/**
* Exemptions that the branch adds or changes, held against what the base asks of exemptions; and all of them against what
* the branch itself asks: what it would be refused for.
*/
async function unmetOf({ before, after }, { config, now, approvalProblem }) {
	const required = config.exemptionsRequire;
	const known = new Set(before.exemptions.map(withoutSource));
	const unmet = [];
	for (const exemption of after.exemptions) {
		const { rule, resource, source: place } = exemption;
		const isAdded = !known.has(withoutSource(exemption));
		const approval = isAdded && required.approvedBy !== void 0 ? await approvalProblem(place.file) : void 0;
		const problems = /* @__PURE__ */ new Set([
			...isAdded ? (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.C)(exemption, required, now) : [],
			...(0,_select_rules_js__WEBPACK_IMPORTED_MODULE_0__.C)(exemption, after.exemptionsRequire, now),
			...approval === void 0 ? [] : [approval]
		]);
		if (problems.size > 0) unmet.push({
			rule,
			resource,
			place,
			problems: [...problems]
		});
	}
	return unmet;
}
function withoutSource(exemption) {
	return JSON.stringify({
		...exemption,
		source: void 0
	});
}



/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isModuleFile)
/* harmony export */ });
// model/repository-files.js
/** Whether a file beside a module may be part of it. */
function isModuleFile(path) {
	return /\.(mjs|cjs|js|json)$/.test(path);
}



/***/ })

};
