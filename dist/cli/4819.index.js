export const id = 4819;
export const ids = [4819];
export const modules = {

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);
/* harmony import */ var _params11_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8986);
/* harmony import */ var _snapshot_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5660);



// clouds/replay/plugin.js
/** The `replay` cloud: a snapshot instead of the clouds. */
var plugin_default = {
	..._params11_js__WEBPACK_IMPORTED_MODULE_1__.t,
	create: async (params, context) => {
		const folder = context.resolve(params.path);
		const manifest = await (0,_snapshot_reader_js__WEBPACK_IMPORTED_MODULE_2__.t)(folder);
		const audit = recordedAudit(manifest, params, context.audit);
		const recording = audit === void 0 ? firstOfEachScope(manifest) : recordingOf(manifest, audit);
		return { read: ({ progress }) => replay(folder, recording, context.audit, progress) };
	}
};
/** The audit that is replayed; undefined for all of them. */
function recordedAudit({ audits }, { audit, path }, running) {
	if (audit === void 0) return audits.includes(running) ? running : void 0;
	if (audits.includes(audit)) return audit;
	const message = `the snapshot in ${path} has no audit ${audit}`;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("invalid-snapshot", {
		message,
		hint: `it has ${audits.join(", ") || "none"}`
	});
}
function recordingOf({ parts, failures }, audit) {
	return {
		parts: parts.filter((part) => part.audit === audit),
		failures: failures.filter((failure) => failure.audit === audit)
	};
}
/** A scope is read once in an audit, but in a snapshot by each of its audits: the first one's reading counts. */
function firstOfEachScope({ parts, failures }) {
	const auditOf = /* @__PURE__ */ new Map();
	for (const { scope, audit } of parts) if (!auditOf.has(scope.id)) auditOf.set(scope.id, audit);
	return {
		parts: parts.filter(({ scope, audit }) => auditOf.get(scope.id) === audit),
		failures
	};
}
/** Other scopes relate to what stage `index` holds, so all of it comes first. */
async function* replay(folder, { parts, failures }, audit, progress) {
	const lost = failures.map(({ plugin, message }) => `when it was recorded, cloud ${plugin} failed: ${message}`);
	for (const stage of ["index", "stream"]) for (const part of parts.filter((one) => one.stage === stage)) {
		progress(part.scope.id, part.file);
		try {
			const read = await (0,_snapshot_reader_js__WEBPACK_IMPORTED_MODULE_2__.n)(folder, part);
			yield {
				...read,
				ledger: read.ledger.map((entry) => ({
					...entry,
					audit
				}))
			};
		} catch (error) {
			const message = `part ${part.file} of the snapshot cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(error)}`;
			const apis = apisOf(part, parts);
			if (apis.length === 0) lost.push(message);
			yield unreadPart(part, apis, {
				audit,
				message
			});
		}
	}
	if (lost.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("invalid-snapshot", lost.map((message) => ({ message })));
}
/** A part of which nothing is known but that its scope was not seen whole. */
function unreadPart({ scope, stage }, apis, why) {
	const ended = {
		outcome: "failed",
		pages: 0,
		attempts: 0,
		ms: 0
	};
	return {
		scope,
		stage,
		resources: [],
		ledger: apis.map((api) => ({
			scope: scope.id,
			api,
			...ended,
			...why
		}))
	};
}
/** The APIs of a scope: which of them listed the resources of one part is not written down anywhere. */
function apisOf({ scope, audit }, parts) {
	const ofScope = parts.filter((part) => part.scope.id === scope.id && part.audit === audit);
	return [...new Set(ofScope.flatMap(({ apis }) => Object.keys(apis)))].sort();
}



/***/ })

};
