export const id = 3252;
export const ids = [3252];
export const modules = {

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ azureApis)
/* harmony export */ });
// clouds/azure/apis.js
/**
* Every API of a subscription. `raw` of an item is the object as Resource Manager writes it in JSON: `id`, `name`,
* `type`, `location`, `tags`, `properties` and so on, of Resource Graph the row, which has the same names.
* A denied or half-read API is in the ledger under its name; the proof that the login may read at the subscription's own
* scope, without which Azure leaves out what it may not see, is `Microsoft.Authorization/permissions`.
*/
const azureApis = [
	{
		api: "Microsoft.Resources/subscriptions",
		permission: "Microsoft.Resources/subscriptions/read",
		type: "azure.resources.subscription",
		stage: "index",
		source: { kind: "login" }
	},
	network("index", "virtual_network", "virtualNetworks"),
	network("index", "security_group", "networkSecurityGroups"),
	network("index", "application_security_group", "applicationSecurityGroups"),
	network("index", "route_table", "routeTables"),
	network("stream", "network_interface", "networkInterfaces"),
	network("stream", "public_ip_address", "publicIPAddresses"),
	network("stream", "load_balancer", "loadBalancers"),
	network("stream", "application_gateway", "applicationGateways"),
	network("stream", "web_application_firewall_policy", "ApplicationGatewayWebApplicationFirewallPolicies"),
	network("stream", "network_watcher", "networkWatchers"),
	network("stream", "bastion_host", "bastionHosts"),
	network("stream", "security_perimeter", "networkSecurityPerimeters", "2024-07-01"),
	graph("network", "flow_log", "resources", "Microsoft.Network/networkWatchers/flowLogs"),
	graph("network", "virtual_network_gateway", "resources", "Microsoft.Network/virtualNetworkGateways"),
	listed("compute", "virtual_machine", "Microsoft.Compute/virtualMachines", "2024-07-01"),
	listed("compute", "scale_set", "Microsoft.Compute/virtualMachineScaleSets", "2024-07-01"),
	listed("compute", "disk", "Microsoft.Compute/disks", "2024-03-02"),
	listed("compute", "snapshot", "Microsoft.Compute/snapshots", "2024-03-02"),
	listed("compute", "image", "Microsoft.Compute/images", "2024-07-01"),
	{
		...listed("security", "jit_policy", "Microsoft.Security/jitNetworkAccessPolicies", "2020-01-01"),
		permission: "Microsoft.Security/locations/jitNetworkAccessPolicies/read"
	},
	graph("recovery_services", "protected_item", "recoveryservicesresources", "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems"),
	graph("recovery_services", "backup_policy", "recoveryservicesresources", "Microsoft.RecoveryServices/vaults/backupPolicies"),
	{
		api: "Microsoft.Resources/resourceGroups",
		permission: "Microsoft.Resources/subscriptions/resourceGroups/read",
		type: "azure.resources.resource_group",
		stage: "stream",
		source: {
			kind: "list",
			path: "resourcegroups",
			version: "2022-09-01"
		}
	},
	listed("storage", "storage_account", "Microsoft.Storage/storageAccounts", "2023-05-01"),
	listed("mysql", "flexible_server", "Microsoft.DBforMySQL/flexibleServers", "2023-12-30"),
	listed("web", "site", "Microsoft.Web/sites", "2023-12-01")
];
function network(stage, kind, path, version = "2024-05-01") {
	return {
		...listed("network", kind, `Microsoft.Network/${path}`, version),
		stage
	};
}
function listed(family, kind, resource, version) {
	return {
		api: resource,
		permission: `${resource}/read`,
		type: `azure.${family}.${kind}`,
		stage: "stream",
		source: {
			kind: "list",
			path: `providers/${resource}`,
			version
		}
	};
}
function graph(family, kind, table, resource) {
	return {
		api: resource,
		permission: `${resource}/read`,
		type: `azure.${family}.${kind}`,
		stage: "stream",
		source: {
			kind: "graph",
			table,
			resource
		}
	};
}



/***/ }),

/***/ 6103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ endingOfAll),
/* harmony export */   c: () => (/* binding */ neededApis),
/* harmony export */   d: () => (/* binding */ readScopes),
/* harmony export */   f: () => (/* binding */ asCompleted),
/* harmony export */   i: () => (/* binding */ apiReading),
/* harmony export */   l: () => (/* binding */ scopeReaders),
/* harmony export */   n: () => (/* binding */ allAbout),
/* harmony export */   o: () => (/* binding */ notAsked),
/* harmony export */   r: () => (/* binding */ apiEntry),
/* harmony export */   s: () => (/* binding */ TokenBucket),
/* harmony export */   t: () => (/* binding */ withinFindingTime),
/* harmony export */   u: () => (/* binding */ readingPlan)
/* harmony export */ });
/* harmony import */ var _timed_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1284);
/* harmony import */ var _read_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9159);


// clouds/collecting/as-completed.js
/** Does work on what a source yields, some of it at once, and hands over what is done first. */
/**
* The results in the order in which they are done. At most `atOnce` works are begun whose result has not been taken, so a
* slow taker slows the work, and what is held is bounded however much the source has. `work` must not reject unless it is
* a bug; what the source throws is thrown on once it is reached.
*/
async function* asCompleted(source, work, atOnce) {
	const elements = source[Symbol.asyncIterator]();
	const working = /* @__PURE__ */ new Set();
	let coming = nextOf(elements);
	try {
		while (coming !== void 0 || working.size > 0) {
			const mayBegin = coming !== void 0 && working.size < atOnce ? [coming] : [];
			const event = await Promise.race([...working, ...mayBegin]);
			if (event.kind === "done") {
				working.delete(event.self());
				yield event.result;
			} else if (event.step.done === true) coming = void 0;
			else {
				working.add(begun(work(event.step.value)));
				coming = nextOf(elements);
			}
		}
	} finally {
		if (coming !== void 0) Promise.resolve(elements.return?.()).catch(() => void 0);
	}
}
function nextOf(elements) {
	const coming = elements.next().then((step) => ({
		kind: "coming",
		step
	}));
	coming.catch(() => void 0);
	return coming;
}
/** A rejection is seen when the result is taken; if nobody takes it any more, it is nobody's. */
function begun(work) {
	const self = work.then((result) => ({
		kind: "done",
		result,
		self: () => self
	}));
	self.catch(() => void 0);
	return self;
}
// clouds/collecting/read-scopes.js
/**
* The parts of stage `index` as they are done, then one of stage `stream` for each scope as they are done. The streams of
* the first scopes are read beside the indexes, so that a run of few scopes waits for its slowest call once, not twice.
*/
async function* readScopes(readers, { scopes: atOnce }) {
	const begun = [];
	const indexOf = (reader) => {
		const index = reader.index();
		const stream = begun.length < atOnce ? reader.stream() : void 0;
		stream?.catch(() => void 0);
		begun.push({
			reader,
			stream
		});
		return index;
	};
	yield* asCompleted(readers, indexOf, atOnce);
	yield* asCompleted(taken(begun), ({ reader, stream }) => stream ?? reader.stream(), atOnce);
}
/** Lets go of each element as it is taken, so that a part that was handed over is not kept here. */
async function* taken(elements) {
	elements.reverse();
	for (let element = elements.pop(); element !== void 0; element = elements.pop()) yield element;
}
// clouds/collecting/reading-plan.js
/**
* The audit gives a scope up after its time, and counts the wait for the next part; what we give up ourselves before
* that has a cause for each API instead.
*/
const ownPartOfScopeTime$1 = .9;
/** The plan that follows from the limits of the run. */
function readingPlan({ context, read, clock = _read_listing_js__WEBPACK_IMPORTED_MODULE_1__.n }) {
	const { audit, now, limits, signal } = context;
	return {
		audit,
		collectedAt: now.toISOString(),
		callMs: limits.callSeconds * 1e3,
		scopeMs: limits.scopeMinutes * 6e4 * ownPartOfScopeTime$1,
		signal,
		clock,
		progress: read.progress
	};
}
// clouds/collecting/scope-reading.js
/** A reader for each scope, in their order. */
async function* scopeReaders(scopes, cloud) {
	for await (const toRead of scopes) yield "reason" in toRead ? {
		index: async () => unreadPart(toRead, "index", cloud),
		stream: async () => unreadPart(toRead, "stream", cloud)
	} : new ScopeReading(toRead, cloud);
}
/** Every API that is needed ends for the reason for which the scope was not read. */
function unreadPart({ scope, reason }, stage, { plan: { audit }, apis }) {
	const counts = {
		pages: 0,
		attempts: 0,
		ms: 0
	};
	return {
		scope,
		stage,
		resources: [],
		ledger: apis.filter((row) => row.stage === stage).map(({ api }) => ({
			audit,
			scope: scope.id,
			api,
			...counts,
			...reason
		}))
	};
}
var ScopeReading = class {
	#scope;
	#cloud;
	#read;
	/** APIs that have been asked and have not ended, the one that has waited longest first. */
	#waiting = /* @__PURE__ */ new Set();
	/** What is left of the scope's time; both stages, if one follows the other, have it together. */
	#leftMs;
	constructor(toRead, cloud) {
		this.#scope = toRead.scope;
		this.#cloud = cloud;
		this.#read = cloud.stageReader(toRead);
		this.#leftMs = cloud.plan.scopeMs;
	}
	index() {
		return this.#part("index");
	}
	stream() {
		return this.#part("stream");
	}
	async #part(stage) {
		const { plan, noun } = this.#cloud;
		const { audit, clock, callMs, collectedAt } = plan;
		const scope = this.#scope;
		const begun = clock.now();
		const time = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_0__.s)(this.#leftMs, `the ${noun} was not read`, plan.signal);
		const watched = (api, work) => this.#watched(api, work);
		try {
			const { items, entries } = await this.#read(stage, {
				bounds: {
					callMs,
					signal: time.signal,
					clock
				},
				watched
			});
			const ledger = entries.map((entry) => ({
				audit,
				scope: scope.id,
				...entry
			}));
			return {
				scope,
				stage,
				resources: items.map((item) => ({
					...item,
					collectedAt
				})),
				ledger
			};
		} finally {
			time.end();
			this.#leftMs -= clock.now() - begun;
		}
	}
	async #watched(api, work) {
		this.#waiting.add(api);
		this.#tell();
		try {
			return await work();
		} finally {
			this.#waiting.delete(api);
			this.#tell();
		}
	}
	#tell() {
		const [longest] = this.#waiting;
		if (longest !== void 0) this.#cloud.plan.progress(this.#scope.id, longest);
	}
};
// clouds/collecting/needed-apis.js
/** The APIs whose items the needed types are made from. */
function neededApis(apis, relatedTypes, needs) {
	if (needs === "all") return [...apis];
	const wanted = new Set([...needs].flatMap((type) => [type, ...relatedTypes[type] ?? []]));
	return apis.filter(({ type }) => wanted.has(type));
}
// clouds/collecting/token-bucket.js
/** One provider's bucket of calls, kept on our side: a call that waits here costs less than one that is refused and retried. */
var TokenBucket = class {
	#rate;
	#clock;
	/** Below zero: calls that are waiting. */
	#tokens;
	#countedMs;
	constructor(rate, clock) {
		this.#rate = rate;
		this.#clock = clock;
		this.#tokens = rate.burst;
		this.#countedMs = clock.now();
	}
	/** Resolves when a call may be sent, in the order of asking. Rejects with the signal's reason when that is aborted. */
	async take(signal) {
		signal.throwIfAborted();
		this.#refill();
		this.#tokens -= 1;
		if (this.#tokens >= 0) return;
		await this.#clock.wait(-this.#tokens / this.#rate.perSecond * 1e3, signal);
	}
	#refill() {
		const now = this.#clock.now();
		const gained = (now - this.#countedMs) / 1e3 * this.#rate.perSecond;
		this.#tokens = Math.min(this.#rate.burst, this.#tokens + gained);
		this.#countedMs = now;
	}
};
// clouds/collecting/api-reading.js
/** Of an API that was asked; `ofWhat` says what kind of objects it was asked about, for messages. */
function apiReading(api, listed, ofWhat) {
	const answers = listed.map(({ about, items, ending }) => {
		return {
			...about === void 0 ? {} : { about },
			items,
			isComplete: ending.outcome === "complete"
		};
	});
	return {
		items: answers.flatMap(({ items }) => items),
		answers,
		entry: apiEntry(api, listed, endingOfAll(listed, ofWhat))
	};
}
/** Of an API that was not asked, because nobody knows what there was to ask about; the cause of that is its own, too. */
function notAsked(api, cause, message) {
	return {
		items: [],
		answers: [],
		entry: {
			outcome: "failed",
			message,
			...cause,
			api,
			pages: 0,
			attempts: 0,
			ms: 0
		}
	};
}
/** Everything that was answered about one object; undefined unless it came to its end. */
function allAbout(id, answers) {
	return answers.find(({ about, isComplete }) => isComplete && about === id)?.items;
}
/** The line of the ledger, with what all listings took together. */
function apiEntry(api, listed, ending) {
	const sum = (count) => listed.reduce((total, one) => total + count(one), 0);
	return {
		api,
		...ending,
		pages: sum(({ pages }) => pages),
		attempts: sum(({ attempts }) => attempts),
		ms: Math.max(0, ...listed.map(({ ms }) => ms))
	};
}
/** The first ending that is not complete is that of the whole; where more ended so, how many. */
function endingOfAll(listed, ofWhat) {
	const unread = listed.filter(({ ending }) => ending.outcome !== "complete");
	const [first] = unread;
	if (first === void 0) return { outcome: "complete" };
	const { about, ending } = first;
	if (about === void 0 || ending.message === void 0) return ending;
	const all = ofWhat === void 0 ? `${listed.length}` : `${listed.length} ${ofWhat}`;
	const others = listed.length === 1 ? "" : ` (${unread.length} of ${all} were not read)`;
	return {
		...ending,
		message: `${about}: ${ending.message}${others}`
	};
}
// clouds/collecting/finding-time.js
/** The listing has a scope of its own in the report, and ends itself before the audit gives the cloud up. */
const ownPartOfScopeTime = .8;
/** What `find` comes to within its bounds. */
async function withinFindingTime({ context: { limits, signal }, clock, what }, find) {
	const time = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_0__.s)(limits.scopeMinutes * 6e4 * ownPartOfScopeTime, what, signal);
	try {
		return await find({
			callMs: limits.callSeconds * 1e3,
			signal: time.signal,
			clock
		});
	} finally {
		time.end();
	}
}



/***/ }),

/***/ 6214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ groupedBy)
/* harmony export */ });
// clouds/modelling/grouped-by.js
/** Gathers elements. */
/** Elements by each of their keys. */
function groupedBy(elements, keysOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const element of elements) for (const key of keysOf(element)) {
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [element]);
		else group.push(element);
	}
	return groups;
}



/***/ }),

/***/ 9444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ identityClaims),
/* harmony export */   t: () => (/* binding */ environmentClaim)
/* harmony export */ });
// clouds/collecting/identity-claims.js
/** What the job's own identity token says. It is not verified here, so it proves nothing to others, and every claim is hostile text. */
/** Undefined where the token is none that can be decoded. https://www.rfc-editor.org/rfc/rfc7519; the claims are GitHub's: https://docs.github.com/en/actions/reference/security/oidc */
function identityClaims(token) {
	const claims = decoded(token);
	const [iss, aud, sub] = [
		textOf(claims, "iss"),
		textOf(claims, "aud"),
		textOf(claims, "sub")
	];
	if (iss === void 0 || aud === void 0 || sub === void 0 || !issuerSyntax.test(iss)) return void 0;
	return {
		iss,
		aud,
		sub,
		subjects: [sub, ...otherForm(sub, claims)]
	};
}
/** The environment that the job runs in; undefined for a job without one. https://docs.github.com/en/actions/reference/security/oidc */
function environmentClaim(token) {
	const claims = decoded(token);
	return typeof claims["environment"] === "string" ? textOf(claims, "environment") : void 0;
}
const issuerSyntax = /^https:\/\/[\w.:/-]+$/;
/**
* Repositories that were created, renamed or transferred since 15 July 2026 have their ids and their owner's in `sub`,
* `repo:owner@1/name@2:…`; the others do not have them, `repo:owner/name:…`, until they opt in.
*/
function otherForm(sub, claims) {
	const [owner, name, ...more] = (textOf(claims, "repository") ?? "").split("/");
	const ownerId = textOf(claims, "repository_owner_id");
	const id = textOf(claims, "repository_id");
	if (!owner || !name || more.length > 0 || ownerId === void 0 || id === void 0) return [];
	const named = `repo:${owner}/${name}:`;
	const immutable = `repo:${owner}@${ownerId}/${name}@${id}:`;
	if (sub.startsWith(named)) return [immutable + sub.slice(named.length)];
	return sub.startsWith(immutable) ? [named + sub.slice(immutable.length)] : [];
}
function decoded(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		return typeof claims === "object" && claims !== null ? { ...claims } : {};
	} catch {
		return {};
	}
}
/** Ids may be numbers; `aud` may be a list. */
function textOf(claims, name) {
	const value = Object.hasOwn(claims, name) ? claims[name] : void 0;
	if (typeof value === "string" && value !== "") return value;
	if (typeof value === "number") return String(value);
	return Array.isArray(value) && value.length > 0 ? value.map(String).join(", ") : void 0;
}



/***/ }),

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createLoggerContext),
/* harmony export */   S: () => (/* binding */ createClientLogger),
/* harmony export */   _: () => (/* binding */ isRestError$1),
/* harmony export */   a: () => (/* binding */ RestError),
/* harmony export */   b: () => (/* binding */ randomUUID),
/* harmony export */   c: () => (/* binding */ proxyPolicy),
/* harmony export */   d: () => (/* binding */ getUserAgentValue),
/* harmony export */   f: () => (/* binding */ SDK_VERSION),
/* harmony export */   g: () => (/* binding */ logger),
/* harmony export */   h: () => (/* binding */ removeRequestBodyHeaders),
/* harmony export */   i: () => (/* binding */ wrapAbortSignalLike),
/* harmony export */   l: () => (/* binding */ decompressResponsePolicy),
/* harmony export */   m: () => (/* binding */ disposeResponseBody),
/* harmony export */   n: () => (/* binding */ createHttpHeaders),
/* harmony export */   o: () => (/* binding */ isRestError),
/* harmony export */   p: () => (/* binding */ createEmptyPipeline),
/* harmony export */   r: () => (/* binding */ createDefaultHttpClient),
/* harmony export */   s: () => (/* binding */ setClientRequestIdPolicy),
/* harmony export */   t: () => (/* binding */ createPipelineRequest),
/* harmony export */   u: () => (/* binding */ userAgentPolicy),
/* harmony export */   v: () => (/* binding */ Sanitizer),
/* harmony export */   w: () => (/* binding */ AbortError),
/* harmony export */   x: () => (/* binding */ createHttpHeaders$1),
/* harmony export */   y: () => (/* binding */ isError)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6680);
/* harmony import */ var _src_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7266);
/* harmony import */ var http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8611);
/* harmony import */ var https__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5692);
/* harmony import */ var net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9278);
/* harmony import */ var tls__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4756);
/* harmony import */ var events__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4434);
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2613);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7067);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8522);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8161);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1708);
/* harmony import */ var url__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7016);
















// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/abort-controller/AbortError.js
/**
* This error is thrown when an asynchronous operation has been aborted.
* Check for this error by testing the `name` that the name property of the
* error matches `"AbortError"`.
*
* @example
* ```ts snippet:ReadmeSampleAbortError
* import { AbortError } from "@typespec/ts-http-runtime";
*
* async function doAsyncWork(options: { abortSignal: AbortSignal }): Promise<void> {
*   if (options.abortSignal.aborted) {
*     throw new AbortError();
*   }
*
*   // do async work
* }
*
* const controller = new AbortController();
* controller.abort();
*
* try {
*   doAsyncWork({ abortSignal: controller.signal });
* } catch (e) {
*   if (e instanceof Error && e.name === "AbortError") {
*     // handle abort error here.
*   }
* }
* ```
*/
var AbortError = class extends Error {
	constructor(message) {
		super(message);
		this.name = "AbortError";
	}
};
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/logger/log.js
function log(message, ...args) {
	node_process__WEBPACK_IMPORTED_MODULE_14__.stderr.write(`${node_util__WEBPACK_IMPORTED_MODULE_10__.format(message, ...args)}${node_os__WEBPACK_IMPORTED_MODULE_12__.EOL}`);
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/env.js
/**
* Returns the value of the specified environment variable.
*
* @internal
*/
function getEnvironmentVariable(name) {
	return node_process__WEBPACK_IMPORTED_MODULE_14__.env[name];
}
typeof node_process__WEBPACK_IMPORTED_MODULE_14__.versions.deno === "string" && node_process__WEBPACK_IMPORTED_MODULE_14__.versions.deno.length;
typeof node_process__WEBPACK_IMPORTED_MODULE_14__.versions.bun === "string" && node_process__WEBPACK_IMPORTED_MODULE_14__.versions.bun.length;
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/logger/debug.js
const debugEnvVariable = getEnvironmentVariable("DEBUG");
let enabledString;
let enabledNamespaces = [];
let skippedNamespaces = [];
const debuggers = [];
if (debugEnvVariable) enable(debugEnvVariable);
const debugObj = Object.assign((namespace) => {
	return createDebugger(namespace);
}, {
	enable,
	enabled,
	disable,
	log
});
function enable(namespaces) {
	enabledString = namespaces;
	enabledNamespaces = [];
	skippedNamespaces = [];
	const namespaceList = namespaces.split(",").map((ns) => ns.trim());
	for (const ns of namespaceList) if (ns.startsWith("-")) skippedNamespaces.push(ns.substring(1));
	else enabledNamespaces.push(ns);
	for (const instance of debuggers) instance.enabled = enabled(instance.namespace);
}
function enabled(namespace) {
	if (namespace.endsWith("*")) return true;
	for (const skipped of skippedNamespaces) if (namespaceMatches(namespace, skipped)) return false;
	for (const enabledNamespace of enabledNamespaces) if (namespaceMatches(namespace, enabledNamespace)) return true;
	return false;
}
/**
* Given a namespace, check if it matches a pattern.
* Patterns only have a single wildcard character which is *.
* The behavior of * is that it matches zero or more other characters.
*/
function namespaceMatches(namespace, patternToMatch) {
	if (patternToMatch.indexOf("*") === -1) return namespace === patternToMatch;
	let pattern = patternToMatch;
	if (patternToMatch.indexOf("**") !== -1) {
		const patternParts = [];
		let lastCharacter = "";
		for (const character of patternToMatch) if (character === "*" && lastCharacter === "*") continue;
		else {
			lastCharacter = character;
			patternParts.push(character);
		}
		pattern = patternParts.join("");
	}
	let namespaceIndex = 0;
	let patternIndex = 0;
	const patternLength = pattern.length;
	const namespaceLength = namespace.length;
	let lastWildcard = -1;
	let lastWildcardNamespace = -1;
	while (namespaceIndex < namespaceLength && patternIndex < patternLength) if (pattern[patternIndex] === "*") {
		lastWildcard = patternIndex;
		patternIndex++;
		if (patternIndex === patternLength) return true;
		while (namespace[namespaceIndex] !== pattern[patternIndex]) {
			namespaceIndex++;
			if (namespaceIndex === namespaceLength) return false;
		}
		lastWildcardNamespace = namespaceIndex;
		namespaceIndex++;
		patternIndex++;
		continue;
	} else if (pattern[patternIndex] === namespace[namespaceIndex]) {
		patternIndex++;
		namespaceIndex++;
	} else if (lastWildcard >= 0) {
		patternIndex = lastWildcard + 1;
		namespaceIndex = lastWildcardNamespace + 1;
		if (namespaceIndex === namespaceLength) return false;
		while (namespace[namespaceIndex] !== pattern[patternIndex]) {
			namespaceIndex++;
			if (namespaceIndex === namespaceLength) return false;
		}
		lastWildcardNamespace = namespaceIndex;
		namespaceIndex++;
		patternIndex++;
		continue;
	} else return false;
	const namespaceDone = namespaceIndex === namespace.length;
	const patternDone = patternIndex === pattern.length;
	const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
	return namespaceDone && (patternDone || trailingWildCard);
}
function disable() {
	const result = enabledString || "";
	enable("");
	return result;
}
function createDebugger(namespace) {
	const newDebugger = Object.assign(debug, {
		enabled: enabled(namespace),
		destroy,
		log: debugObj.log,
		namespace,
		extend
	});
	function debug(...args) {
		if (!newDebugger.enabled) return;
		if (args.length > 0) args[0] = `${namespace} ${args[0]}`;
		newDebugger.log(...args);
	}
	debuggers.push(newDebugger);
	return newDebugger;
}
function destroy() {
	const index = debuggers.indexOf(this);
	if (index >= 0) {
		debuggers.splice(index, 1);
		return true;
	}
	return false;
}
function extend(namespace) {
	const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
	newDebugger.log = this.log;
	return newDebugger;
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/logger/logger.js
const TYPESPEC_RUNTIME_LOG_LEVELS = [
	"verbose",
	"info",
	"warning",
	"error"
];
const levelMap = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function patchLogMethod(parent, child) {
	child.log = (...args) => {
		parent.log(...args);
	};
}
function isTypeSpecRuntimeLogLevel(level) {
	return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
}
/**
* Creates a logger context base on the provided options.
* @param options - The options for creating a logger context.
* @returns The logger context.
*/
function createLoggerContext(options) {
	const registeredLoggers = /* @__PURE__ */ new Set();
	const logLevelFromEnv = getEnvironmentVariable(options.logLevelEnvVarName);
	let logLevel;
	const clientLogger = debugObj(options.namespace);
	clientLogger.log = (...args) => {
		debugObj.log(...args);
	};
	function contextSetLogLevel(level) {
		if (level && !isTypeSpecRuntimeLogLevel(level)) throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
		logLevel = level;
		const enabledNamespaces = [];
		for (const logger of registeredLoggers) if (shouldEnable(logger)) enabledNamespaces.push(logger.namespace);
		debugObj.enable(enabledNamespaces.join(","));
	}
	if (logLevelFromEnv) {
		if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) contextSetLogLevel(logLevelFromEnv);
		else console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
	}
	function shouldEnable(logger) {
		return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
	}
	function createLogger(parent, level) {
		const logger = Object.assign(parent.extend(level), { level });
		patchLogMethod(parent, logger);
		if (shouldEnable(logger)) {
			const enabledNamespaces = debugObj.disable();
			debugObj.enable(enabledNamespaces + "," + logger.namespace);
		}
		registeredLoggers.add(logger);
		return logger;
	}
	function contextGetLogLevel() {
		return logLevel;
	}
	function contextCreateClientLogger(namespace) {
		const clientRootLogger = clientLogger.extend(namespace);
		patchLogMethod(clientLogger, clientRootLogger);
		return {
			error: createLogger(clientRootLogger, "error"),
			warning: createLogger(clientRootLogger, "warning"),
			info: createLogger(clientRootLogger, "info"),
			verbose: createLogger(clientRootLogger, "verbose")
		};
	}
	return {
		setLogLevel: contextSetLogLevel,
		getLogLevel: contextGetLogLevel,
		createClientLogger: contextCreateClientLogger,
		logger: clientLogger
	};
}
const context = createLoggerContext({
	logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
	namespace: "typeSpecRuntime"
});
context.logger;
/**
* Creates a logger for use by the SDKs that inherits from `TypeSpecRuntimeLogger`.
* @param namespace - The name of the SDK package.
* @hidden
*/
function createClientLogger(namespace) {
	return context.createClientLogger(namespace);
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/httpHeaders.js
function normalizeName(name) {
	return name.toLowerCase();
}
/**
* Removes CR and LF characters from a header value to prevent obs-fold
* (line folding) sequences, as forbidden by RFC 7230 §3.2.4.
* @param value - The header value to sanitize.
*/
function normalizeValue(value) {
	return String(value).trim().replace(/[\r\n]/g, "");
}
function* headerIterator(map) {
	for (const entry of map.values()) yield [entry.name, entry.value];
}
var HttpHeadersImpl = class {
	_headersMap;
	constructor(rawHeaders) {
		this._headersMap = /* @__PURE__ */ new Map();
		if (rawHeaders) for (const headerName of Object.keys(rawHeaders)) this.set(headerName, rawHeaders[headerName]);
	}
	/**
	* Set a header in this collection with the provided name and value. The name is
	* case-insensitive.
	* @param name - The name of the header to set. This value is case-insensitive.
	* @param value - The value of the header to set.
	*/
	set(name, value) {
		this._headersMap.set(normalizeName(name), {
			name,
			value: normalizeValue(value)
		});
	}
	/**
	* Get the header value for the provided header name, or undefined if no header exists in this
	* collection with the provided name.
	* @param name - The name of the header. This value is case-insensitive.
	*/
	get(name) {
		return this._headersMap.get(normalizeName(name))?.value;
	}
	/**
	* Get whether or not this header collection contains a header entry for the provided header name.
	* @param name - The name of the header to set. This value is case-insensitive.
	*/
	has(name) {
		return this._headersMap.has(normalizeName(name));
	}
	/**
	* Remove the header with the provided headerName.
	* @param name - The name of the header to remove.
	*/
	delete(name) {
		this._headersMap.delete(normalizeName(name));
	}
	/**
	* Get the JSON object representation of this HTTP header collection.
	*/
	toJSON(options = {}) {
		const result = {};
		if (options.preserveCase) for (const entry of this._headersMap.values()) result[entry.name] = entry.value;
		else for (const [normalizedName, entry] of this._headersMap) result[normalizedName] = entry.value;
		return result;
	}
	/**
	* Get the string representation of this HTTP header collection.
	*/
	toString() {
		return JSON.stringify(this.toJSON({ preserveCase: true }));
	}
	/**
	* Iterate over tuples of header [name, value] pairs.
	*/
	[Symbol.iterator]() {
		return headerIterator(this._headersMap);
	}
};
/**
* Creates an object that satisfies the `HttpHeaders` interface.
* @param rawHeaders - A simple object representing initial headers
*/
function createHttpHeaders$1(rawHeaders) {
	return new HttpHeadersImpl(rawHeaders);
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/util/uuidUtils.js
/**
* Generated Universally Unique Identifier
*
* @returns RFC4122 v4 UUID.
*/
function randomUUID() {
	return globalThis.crypto.randomUUID();
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/pipelineRequest.js
var PipelineRequestImpl = class {
	url;
	method;
	headers;
	timeout;
	withCredentials;
	body;
	multipartBody;
	formData;
	streamResponseStatusCodes;
	enableBrowserStreams;
	proxySettings;
	disableKeepAlive;
	abortSignal;
	requestId;
	allowInsecureConnection;
	onUploadProgress;
	onDownloadProgress;
	requestOverrides;
	authSchemes;
	constructor(options) {
		this.url = options.url;
		this.body = options.body;
		this.headers = options.headers ?? createHttpHeaders$1();
		this.method = options.method ?? "GET";
		this.timeout = options.timeout ?? 0;
		this.multipartBody = options.multipartBody;
		this.formData = options.formData;
		this.disableKeepAlive = options.disableKeepAlive ?? false;
		this.proxySettings = options.proxySettings;
		this.streamResponseStatusCodes = options.streamResponseStatusCodes;
		this.withCredentials = options.withCredentials ?? false;
		this.abortSignal = options.abortSignal;
		this.onUploadProgress = options.onUploadProgress;
		this.onDownloadProgress = options.onDownloadProgress;
		this.requestId = options.requestId || randomUUID();
		this.allowInsecureConnection = options.allowInsecureConnection ?? false;
		this.enableBrowserStreams = options.enableBrowserStreams ?? false;
		this.requestOverrides = options.requestOverrides;
		this.authSchemes = options.authSchemes;
	}
};
/**
* Creates a new pipeline request with the given options.
* This method is to allow for the easy setting of default values and not required.
* @param options - The options to create the request with.
*/
function createPipelineRequest$1(options) {
	return new PipelineRequestImpl(options);
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/pipeline.js
const ValidPhaseNames = /* @__PURE__ */ new Set([
	"Deserialize",
	"Serialize",
	"Retry",
	"Sign"
]);
/**
* A private implementation of Pipeline.
* Do not export this class from the package.
* @internal
*/
var HttpPipeline = class HttpPipeline {
	_policies = [];
	_orderedPolicies;
	constructor(policies) {
		this._policies = policies?.slice(0) ?? [];
		this._orderedPolicies = void 0;
	}
	addPolicy(policy, options = {}) {
		if (options.phase && options.afterPhase) throw new Error("Policies inside a phase cannot specify afterPhase.");
		if (options.phase && !ValidPhaseNames.has(options.phase)) throw new Error(`Invalid phase name: ${options.phase}`);
		if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
		this._policies.push({
			policy,
			options
		});
		this._orderedPolicies = void 0;
	}
	removePolicy(options) {
		const removedPolicies = [];
		this._policies = this._policies.filter((policyDescriptor) => {
			if (options.name && policyDescriptor.policy.name === options.name || options.phase && policyDescriptor.options.phase === options.phase) {
				removedPolicies.push(policyDescriptor.policy);
				return false;
			} else return true;
		});
		this._orderedPolicies = void 0;
		return removedPolicies;
	}
	sendRequest(httpClient, request) {
		return this.getOrderedPolicies().reduceRight((next, policy) => {
			return (req) => {
				return policy.sendRequest(req, next);
			};
		}, (req) => httpClient.sendRequest(req))(request);
	}
	getOrderedPolicies() {
		if (!this._orderedPolicies) this._orderedPolicies = this.orderPolicies();
		return this._orderedPolicies;
	}
	clone() {
		return new HttpPipeline(this._policies);
	}
	static create() {
		return new HttpPipeline();
	}
	orderPolicies() {
		/**
		* The goal of this method is to reliably order pipeline policies
		* based on their declared requirements when they were added.
		*
		* Order is first determined by phase:
		*
		* 1. Serialize Phase
		* 2. Policies not in a phase
		* 3. Deserialize Phase
		* 4. Retry Phase
		* 5. Sign Phase
		*
		* Within each phase, policies are executed in the order
		* they were added unless they were specified to execute
		* before/after other policies or after a particular phase.
		*
		* To determine the final order, we will walk the policy list
		* in phase order multiple times until all dependencies are
		* satisfied.
		*
		* `afterPolicies` are the set of policies that must be
		* executed before a given policy. This requirement is
		* considered satisfied when each of the listed policies
		* have been scheduled.
		*
		* `beforePolicies` are the set of policies that must be
		* executed after a given policy. Since this dependency
		* can be expressed by converting it into a equivalent
		* `afterPolicies` declarations, they are normalized
		* into that form for simplicity.
		*
		* An `afterPhase` dependency is considered satisfied when all
		* policies in that phase have scheduled.
		*
		*/
		const result = [];
		const policyMap = /* @__PURE__ */ new Map();
		function createPhase(name) {
			return {
				name,
				policies: /* @__PURE__ */ new Set(),
				hasRun: false,
				hasAfterPolicies: false
			};
		}
		const serializePhase = createPhase("Serialize");
		const noPhase = createPhase("None");
		const deserializePhase = createPhase("Deserialize");
		const retryPhase = createPhase("Retry");
		const signPhase = createPhase("Sign");
		const orderedPhases = [
			serializePhase,
			noPhase,
			deserializePhase,
			retryPhase,
			signPhase
		];
		function getPhase(phase) {
			if (phase === "Retry") return retryPhase;
			else if (phase === "Serialize") return serializePhase;
			else if (phase === "Deserialize") return deserializePhase;
			else if (phase === "Sign") return signPhase;
			else return noPhase;
		}
		for (const descriptor of this._policies) {
			const policy = descriptor.policy;
			const options = descriptor.options;
			const policyName = policy.name;
			if (policyMap.has(policyName)) throw new Error("Duplicate policy names not allowed in pipeline");
			const node = {
				policy,
				dependsOn: /* @__PURE__ */ new Set(),
				dependants: /* @__PURE__ */ new Set()
			};
			if (options.afterPhase) {
				node.afterPhase = getPhase(options.afterPhase);
				node.afterPhase.hasAfterPolicies = true;
			}
			policyMap.set(policyName, node);
			getPhase(options.phase).policies.add(node);
		}
		for (const descriptor of this._policies) {
			const { policy, options } = descriptor;
			const policyName = policy.name;
			const node = policyMap.get(policyName);
			if (!node) throw new Error(`Missing node for policy ${policyName}`);
			if (options.afterPolicies) for (const afterPolicyName of options.afterPolicies) {
				const afterNode = policyMap.get(afterPolicyName);
				if (afterNode) {
					node.dependsOn.add(afterNode);
					afterNode.dependants.add(node);
				}
			}
			if (options.beforePolicies) for (const beforePolicyName of options.beforePolicies) {
				const beforeNode = policyMap.get(beforePolicyName);
				if (beforeNode) {
					beforeNode.dependsOn.add(node);
					node.dependants.add(beforeNode);
				}
			}
		}
		function walkPhase(phase) {
			phase.hasRun = true;
			for (const node of phase.policies) {
				if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) continue;
				if (node.dependsOn.size === 0) {
					result.push(node.policy);
					for (const dependant of node.dependants) dependant.dependsOn.delete(node);
					policyMap.delete(node.policy.name);
					phase.policies.delete(node);
				}
			}
		}
		function walkPhases() {
			for (const phase of orderedPhases) {
				walkPhase(phase);
				if (phase.policies.size > 0 && phase !== noPhase) {
					if (!noPhase.hasRun) walkPhase(noPhase);
					return;
				}
				if (phase.hasAfterPolicies) walkPhase(noPhase);
			}
		}
		let iteration = 0;
		while (policyMap.size > 0) {
			iteration++;
			const initialResultLength = result.length;
			walkPhases();
			if (result.length <= initialResultLength && iteration > 1) throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
		}
		return result;
	}
};
/**
* Creates a totally empty pipeline.
* Useful for testing or creating a custom one.
*/
function createEmptyPipeline$1() {
	return HttpPipeline.create();
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/util/object.js
/**
* Helper to determine when an input is a generic JS object.
* @returns true when input is an object type that is not null, Array, RegExp, or Date.
*/
function isObject(input) {
	return typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/util/error.js
/**
* Typeguard for an error object shape (has name and message)
* @param e - Something caught by a catch clause.
*/
function isError(e) {
	if (isObject(e)) {
		const hasName = typeof e.name === "string";
		const hasMessage = typeof e.message === "string";
		return hasName && hasMessage;
	}
	return false;
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/util/inspect.js
const custom = node_util__WEBPACK_IMPORTED_MODULE_10__.inspect.custom;
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/util/sanitizer.js
const RedactedString = "REDACTED";
const defaultAllowedHeaderNames = [
	"x-ms-client-request-id",
	"x-ms-return-client-request-id",
	"x-ms-useragent",
	"x-ms-correlation-request-id",
	"x-ms-request-id",
	"client-request-id",
	"ms-cv",
	"return-client-request-id",
	"traceparent",
	"azure-deprecating",
	"Access-Control-Allow-Credentials",
	"Access-Control-Allow-Headers",
	"Access-Control-Allow-Methods",
	"Access-Control-Allow-Origin",
	"Access-Control-Expose-Headers",
	"Access-Control-Max-Age",
	"Access-Control-Request-Headers",
	"Access-Control-Request-Method",
	"Origin",
	"Accept",
	"Accept-Encoding",
	"Cache-Control",
	"Connection",
	"Content-Length",
	"Content-Type",
	"Date",
	"ETag",
	"Expires",
	"If-Match",
	"If-Modified-Since",
	"If-None-Match",
	"If-Unmodified-Since",
	"Last-Modified",
	"Pragma",
	"Request-Id",
	"Retry-After",
	"Server",
	"Transfer-Encoding",
	"User-Agent",
	"WWW-Authenticate"
];
const defaultAllowedQueryParameters = ["api-version"];
/**
* A utility class to sanitize objects for logging.
*/
var Sanitizer = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [] } = {}) {
		allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
		allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
		this.allowedHeaderNames = new Set(allowedHeaderNames.map((n) => n.toLowerCase()));
		this.allowedQueryParameters = new Set(allowedQueryParameters.map((p) => p.toLowerCase()));
	}
	/**
	* Sanitizes an object for logging.
	* @param obj - The object to sanitize
	* @returns - The sanitized object as a string
	*/
	sanitize(obj) {
		const seen = /* @__PURE__ */ new Set();
		return JSON.stringify(obj, (key, value) => {
			if (value instanceof Error) return {
				...value,
				name: value.name,
				message: value.message
			};
			if (key === "headers" && isObject(value)) return this.sanitizeHeaders(value);
			else if (key === "url" && typeof value === "string") return this.sanitizeUrl(value);
			else if (key === "query" && isObject(value)) return this.sanitizeQuery(value);
			else if (key === "body") return;
			else if (key === "response") return;
			else if (key === "operationSpec") return;
			else if (Array.isArray(value) || isObject(value)) {
				if (seen.has(value)) return "[Circular]";
				seen.add(value);
			}
			return value;
		}, 2);
	}
	/**
	* Sanitizes a URL for logging.
	* @param value - The URL to sanitize
	* @returns - The sanitized URL as a string
	*/
	sanitizeUrl(value) {
		if (typeof value !== "string" || value === null || value === "") return value;
		const url = new URL(value);
		if (!url.search) return value;
		for (const [key] of url.searchParams) if (!this.allowedQueryParameters.has(key.toLowerCase())) url.searchParams.set(key, RedactedString);
		return url.toString();
	}
	sanitizeHeaders(obj) {
		const sanitized = {};
		for (const key of Object.keys(obj)) if (this.allowedHeaderNames.has(key.toLowerCase())) sanitized[key] = obj[key];
		else sanitized[key] = RedactedString;
		return sanitized;
	}
	sanitizeQuery(value) {
		if (typeof value !== "object" || value === null) return value;
		const sanitized = {};
		for (const k of Object.keys(value)) if (this.allowedQueryParameters.has(k.toLowerCase())) sanitized[k] = value[k];
		else sanitized[k] = RedactedString;
		return sanitized;
	}
};
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/restError.js
const errorSanitizer = new Sanitizer();
/**
* A custom error type for failed pipeline requests.
*/
var RestError$1 = class RestError$1 extends Error {
	/**
	* Something went wrong when making the request.
	* This means the actual request failed for some reason,
	* such as a DNS issue or the connection being lost.
	*/
	static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
	/**
	* This means that parsing the response from the server failed.
	* It may have been malformed.
	*/
	static PARSE_ERROR = "PARSE_ERROR";
	/**
	* The code of the error itself (use statics on RestError if possible.)
	*/
	code;
	/**
	* The HTTP status code of the request (if applicable.)
	*/
	statusCode;
	/**
	* The request that was made.
	* This property is non-enumerable.
	*/
	request;
	/**
	* The response received (if any.)
	* This property is non-enumerable.
	*/
	response;
	/**
	* Bonus property set by the throw site.
	*/
	details;
	constructor(message, options = {}) {
		super(message);
		this.name = "RestError";
		this.code = options.code;
		this.statusCode = options.statusCode;
		Object.defineProperty(this, "request", {
			value: options.request,
			enumerable: false
		});
		Object.defineProperty(this, "response", {
			value: options.response,
			enumerable: false
		});
		const agent = this.request?.agent ? {
			maxFreeSockets: this.request.agent.maxFreeSockets,
			maxSockets: this.request.agent.maxSockets
		} : void 0;
		Object.defineProperty(this, custom, {
			value: () => {
				return `RestError: ${this.message} \n ${errorSanitizer.sanitize({
					...this,
					request: {
						...this.request,
						agent
					},
					response: this.response
				})}`;
			},
			enumerable: false
		});
		Object.setPrototypeOf(this, RestError$1.prototype);
	}
};
/**
* Typeguard for RestError
* @param e - Something caught by a catch clause.
*/
function isRestError$1(e) {
	if (e instanceof RestError$1) return true;
	return isError(e) && e.name === "RestError";
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/log.js
const logger = createClientLogger("ts-http-runtime");
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/util/requestBodyHeaders.js
/**
* Converts a flat `[name, value, ...]` raw header array to `[name, value]` pairs,
* or returns an existing pair array unchanged, preserving order and duplicates.
*
* @param headers - Header names and values in either array format.
* @returns The header pairs in their original order.
* @see https://nodejs.org/api/http.html#messagerawheaders
*/
function getHeaderPairs(headers) {
	return Array.isArray(headers[0]) ? headers : Array.from({ length: Math.ceil(headers.length / 2) }, (_, index) => [headers[index * 2], headers[index * 2 + 1]]);
}
function isIterable(value) {
	return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}
function removeContinueToken(value) {
	if (typeof value === "string") {
		const tokens = value.split(",");
		const remaining = tokens.filter((token) => token.trim().toLowerCase() !== "100-continue");
		if (remaining.length === tokens.length) return value;
		return remaining.map((token) => token.trim()).filter(Boolean).join(", ") || void 0;
	}
	if (Array.isArray(value)) {
		const remaining = value.map(removeContinueToken).filter((entry) => entry !== void 0);
		return remaining.length > 0 ? remaining : void 0;
	}
	return value;
}
function stripRequestBodyHeaders(request, removeFraming) {
	const stripHeaderValue = (name, value) => {
		const lowerName = name.toLowerCase();
		if (removeFraming && (lowerName === "content-length" || lowerName === "transfer-encoding" || lowerName === "trailer")) return;
		return lowerName === "expect" ? removeContinueToken(value) : value;
	};
	const stripHeaderPairs = (pairs) => pairs.flatMap(([name, value]) => {
		const updated = typeof name === "string" ? stripHeaderValue(name, value) : value;
		return updated === void 0 ? [] : [[name, updated]];
	});
	for (const [name, value] of request.headers) {
		const updated = stripHeaderValue(name, value);
		if (updated === void 0) request.headers.delete(name);
		else if (typeof updated === "string" && updated !== value) request.headers.set(name, updated);
	}
	const overrides = request.requestOverrides;
	if (!overrides || !("headers" in overrides)) return;
	const headers = overrides.headers;
	if (Array.isArray(headers)) {
		const updatedPairs = stripHeaderPairs(getHeaderPairs(headers));
		request.requestOverrides = {
			...overrides,
			headers: Array.isArray(headers[0]) ? updatedPairs : updatedPairs.flat()
		};
	} else if (headers && typeof headers === "object" && isIterable(headers)) {
		const pairs = Array.from(headers, (entry) => {
			if (!Array.isArray(entry) || entry.length !== 2) throw new TypeError("Header entry must be a name/value pair");
			return entry;
		});
		request.requestOverrides = {
			...overrides,
			headers: stripHeaderPairs(pairs)
		};
	} else if (headers && typeof headers === "object") {
		const updatedHeaders = {};
		for (const [name, value] of Object.entries(headers)) {
			const updated = stripHeaderValue(name, value);
			if (updated !== void 0) updatedHeaders[name] = updated;
		}
		request.requestOverrides = {
			...overrides,
			headers: updatedHeaders
		};
	}
}
/**
* Removes only the 100-continue expectation from pipeline and replacement headers.
* Raw header arrays retain their shape, and caller-supplied override headers are not mutated.
* Iterable override collections are materialized as reusable name/value pairs.
*
* @param request - The request whose body is known to be empty.
*/
function removeExpectContinueHeader(request) {
	stripRequestBodyHeaders(request, false);
}
/**
* Removes obsolete body framing, trailer declarations, and the 100-continue expectation
* after discarding a body.
*
* @param request - The request whose body has been discarded.
*/
function removeRequestBodyHeaders(request) {
	stripRequestBodyHeaders(request, true);
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/util/nodeExpectContinue.js
const EXPECT_CONTINUE_TIMEOUT_IN_MS = 1e3;
function getHeaderValues(headers, name) {
	if (Array.isArray(headers)) return getHeaderPairs(headers).filter(([key]) => typeof key === "string" && key.toLowerCase() === name).flatMap(([, value]) => Array.isArray(value) ? value : [value]);
	if (headers && typeof headers === "object") {
		if ("get" in headers && typeof headers.get === "function") {
			const value = headers.get(name);
			return value === void 0 || value === null ? [] : [value];
		}
		let value;
		for (const [key, entry] of Object.entries(headers)) if (key.toLowerCase() === name) value = entry;
		return value === void 0 ? [] : Array.isArray(value) ? value : [value];
	}
	return [];
}
function getEffectiveHeaderValues(request, name) {
	return getHeaderValues(request.requestOverrides && "headers" in request.requestOverrides ? request.requestOverrides.headers : request.headers, name.toLowerCase());
}
function hasExpectContinue(request) {
	return getEffectiveHeaderValues(request, "expect").some((value) => typeof value === "string" && value.split(",").some((token) => token.trim().toLowerCase() === "100-continue"));
}
function addHeader(headers, name, value) {
	if (!Array.isArray(headers)) return {
		...headers,
		[name]: value
	};
	return Array.isArray(headers[0]) ? [...headers, [name, value]] : [
		...headers,
		name,
		value
	];
}
function hasHeader(headers, name) {
	if (Array.isArray(headers)) return getHeaderPairs(headers).some(([key]) => typeof key === "string" && key.toLowerCase() === name);
	return Object.keys(headers ?? {}).some((key) => key.toLowerCase() === name);
}
function addExpectContinueFraming(options, bodyLength) {
	if (hasHeader(options.headers, "content-length") || hasHeader(options.headers, "transfer-encoding")) return;
	options.headers = addHeader(options.headers, bodyLength === null ? "Transfer-Encoding" : "Content-Length", bodyLength === null ? "chunked" : String(bodyLength));
}
function createExpectContinueRequest(options) {
	let fallback;
	let waiting = true;
	let bodyStarted = false;
	let errorReported = false;
	let request;
	let bodyError;
	const bodyStream = options.bodyStream;
	bodyStream?.once("error", onBodyError);
	if (bodyStream && "errored" in bodyStream && bodyStream.errored instanceof Error) {
		process.nextTick(onBodyError, bodyStream.errored);
		return;
	}
	try {
		request = options.createRequest(onResponse);
	} catch (error) {
		onError(error);
		return;
	}
	function stopWaiting(keepBodyObserved = false) {
		waiting = false;
		if (fallback !== void 0) {
			clearTimeout(fallback);
			fallback = void 0;
		}
		request?.removeListener("continue", sendBody);
		request?.removeListener("socket", onSocket);
		if (!keepBodyObserved) bodyStream?.removeListener("error", onBodyError);
	}
	function onError(error) {
		const requestError = error instanceof Error ? error : new Error(String(error));
		if (!errorReported) {
			errorReported = true;
			stopWaiting();
			options.onError(requestError);
		}
		return requestError;
	}
	function onBodyError(error) {
		if (errorReported || !waiting && !bodyStarted) return;
		errorReported = true;
		bodyError = error instanceof Error ? error : new Error(String(error));
		stopWaiting();
		options.onBodyError(error);
		request?.destroy(bodyError);
	}
	function sendBody() {
		if (!waiting) return;
		bodyStarted = true;
		stopWaiting(true);
		try {
			options.sendBody(request);
		} catch (error) {
			onBodyError(error);
		} finally {
			bodyStream?.removeListener("error", onBodyError);
		}
	}
	function onAbort() {
		stopWaiting();
		options.onAbort(request);
	}
	function onSocket() {
		if (!waiting) return;
		try {
			request.flushHeaders();
			if (!waiting) return;
			request.write("", (error) => {
				if (error) request.destroy(onError(error));
				else if (waiting) fallback = setTimeout(sendBody, EXPECT_CONTINUE_TIMEOUT_IN_MS);
			});
		} catch (error) {
			request.destroy(onError(error));
		}
	}
	function onResponse(response) {
		stopWaiting();
		if (!bodyStarted) {
			request.shouldKeepAlive = false;
			const destroyRequest = () => {
				response.removeListener("end", destroyRequest);
				response.removeListener("close", destroyRequest);
				request.destroy();
			};
			response.once("end", destroyRequest);
			response.once("close", destroyRequest);
			if (response.readableEnded || response.destroyed) destroyRequest();
		}
		options.onResponse(response);
	}
	request.once("error", onError);
	if (bodyError) {
		request.destroy(bodyError);
		return;
	}
	if (options.abortSignal.aborted) {
		onAbort();
		return;
	}
	options.abortSignal.addEventListener("abort", onAbort, { once: true });
	request.once("close", () => stopWaiting());
	if (request.destroyed || request.closed) stopWaiting();
	if (!waiting) return;
	request.once("continue", sendBody);
	if (request.socket) onSocket();
	else request.once("socket", onSocket);
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/util/responseBody.js
const responseBodySources = /* @__PURE__ */ new WeakMap();
const responseBodyDisposers = /* @__PURE__ */ new WeakMap();
const requestCompletions = /* @__PURE__ */ new WeakMap();
function setRequestCompletion(response, completion) {
	requestCompletions.set(response, completion);
	completion.then(() => requestCompletions.get(response) === completion && requestCompletions.delete(response)).catch((error) => {
		logger.warning("Error tracking request completion", error);
	});
}
function isNodeResponseBody(value) {
	return typeof value === "object" && value !== null && "resume" in value && typeof value.resume === "function";
}
function isNodeEventEmitterBody(value) {
	return "on" in value && typeof value.on === "function" && "once" in value && typeof value.once === "function" && "removeListener" in value && typeof value.removeListener === "function";
}
function isBrowserResponseBody(value) {
	return typeof value === "object" && value !== null && "cancel" in value && typeof value.cancel === "function";
}
function setResponseBodySource(body, source) {
	if (isNodeResponseBody(body) && isNodeResponseBody(source)) responseBodySources.set(body, source);
}
function setResponseBodyDisposer(response, dispose) {
	responseBodyDisposers.set(response, dispose);
	return () => {
		if (responseBodyDisposers.get(response) === dispose) responseBodyDisposers.delete(response);
	};
}
/**
* Destroys a Node stream, or drains it if destruction is unavailable,
* and recursively disposes its tracked upstream sources.
*/
function disposeNodeResponseBody(readableStream, disposed = /* @__PURE__ */ new Set()) {
	if (disposed.has(readableStream)) return;
	disposed.add(readableStream);
	const source = responseBodySources.get(readableStream);
	responseBodySources.delete(readableStream);
	if (readableStream.closed !== true) {
		if (readableStream.destroy) {
			if (isNodeEventEmitterBody(readableStream)) {
				const onError = (error) => {
					logger.warning("Error disposing Node stream", error);
				};
				const onClose = () => {
					readableStream.removeListener("error", onError);
				};
				readableStream.on("error", onError);
				readableStream.once("close", onClose);
				try {
					readableStream.destroy();
				} catch (error) {
					readableStream.removeListener("error", onError);
					readableStream.removeListener("close", onClose);
					throw error;
				}
			} else readableStream.destroy();
		} else readableStream.resume();
	}
	if (source) disposeNodeResponseBody(source, disposed);
}
/**
* Disposes a raw Node stream and its tracked upstream sources without throwing.
*
* @param stream - The stream to destroy, or drain if destruction is unavailable.
*/
function disposeNodeStream(stream) {
	try {
		disposeNodeResponseBody(stream);
	} catch (error) {
		logger.warning("Error disposing Node stream", error);
	}
}
/**
* Releases the body of a response that will not be read, so the underlying connection can be
* reused or closed. Handles Node readable streams and browser web streams, and never throws:
* disposal failures are logged as warnings.
*
* @param response - The response whose `readableStreamBody` or `browserStreamBody` should be disposed.
*/
async function disposeResponseBody(response) {
	try {
		const dispose = responseBodyDisposers.get(response);
		responseBodyDisposers.delete(response);
		try {
			const readableStream = response.readableStreamBody;
			if (isNodeResponseBody(readableStream)) {
				disposeNodeStream(readableStream);
				return;
			}
			const browserStream = response.browserStreamBody;
			if (isBrowserResponseBody(browserStream)) await browserStream.cancel();
		} finally {
			dispose?.();
		}
	} catch (error) {
		logger.warning("Error disposing response body", error);
	}
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/nodeHttpClient.js
const DEFAULT_TLS_SETTINGS = {};
function isReadableStream(body) {
	return typeof body === "object" && body !== null && "pipe" in body && typeof body.pipe === "function";
}
function isStreamComplete(stream) {
	if (stream.readable === false) return Promise.resolve();
	return new Promise((resolve) => {
		const handler = () => {
			resolve();
			stream.removeListener("close", handler);
			stream.removeListener("end", handler);
			stream.removeListener("error", handler);
		};
		stream.on("close", handler);
		stream.on("end", handler);
		stream.on("error", handler);
	});
}
function isArrayBuffer(body) {
	return node_util__WEBPACK_IMPORTED_MODULE_10__.types.isArrayBuffer(body) || ArrayBuffer.isView(body);
}
function arrayBufferToBuffer(body) {
	if (Buffer.isBuffer(body)) return body;
	return ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body);
}
var ReportTransform = class extends node_stream__WEBPACK_IMPORTED_MODULE_9__.Transform {
	loadedBytes = 0;
	progressCallback;
	_transform(chunk, _encoding, callback) {
		this.push(chunk);
		this.loadedBytes += chunk.length;
		try {
			this.progressCallback({ loadedBytes: this.loadedBytes });
			callback();
		} catch (e) {
			callback(e);
		}
	}
	constructor(progressCallback) {
		super();
		this.progressCallback = progressCallback;
	}
};
function createRequestLifecycle(request, options, isInsecure, resolve, reject) {
	let clientRequest;
	let response;
	let requestDone = false;
	let resolveRequestComplete;
	const requestComplete = new Promise((_resolve) => {
		resolveRequestComplete = _resolve;
	});
	const onComplete = () => {
		requestDone = true;
		clientRequest.removeListener("finish", onComplete);
		clientRequest.removeListener("close", onComplete);
		resolveRequestComplete();
	};
	const onResponse = (incomingResponse) => {
		response = incomingResponse;
		resolve({
			response: incomingResponse,
			requestComplete,
			isRequestComplete: () => requestDone,
			disposeRequest: () => {
				if (!requestDone) clientRequest.destroy();
			}
		});
	};
	return {
		createRequest: (onResponseCallback = onResponse) => {
			clientRequest = isInsecure ? node_http__WEBPACK_IMPORTED_MODULE_8__.request(options, onResponseCallback) : node_https__WEBPACK_IMPORTED_MODULE_13__.request(options, onResponseCallback);
			clientRequest.once("finish", onComplete);
			clientRequest.once("close", onComplete);
			return clientRequest;
		},
		onResponse,
		rejectRequest: (error) => {
			reject(toRequestSendError(error, request));
		},
		abortRequest: (req) => {
			const abortError = new AbortError("The operation was aborted. Rejecting from abort signal callback while making request.");
			response?.destroy(abortError);
			req.destroy(abortError);
			reject(abortError);
		}
	};
}
function toRequestSendError(error, request) {
	if (isRestError$1(error)) return error;
	const prematureClose = error.code === "ERR_STREAM_PREMATURE_CLOSE";
	return new RestError$1(prematureClose ? "Request body stream closed before ending" : error.message, {
		code: prematureClose ? RestError$1.REQUEST_SEND_ERROR : error.code ?? RestError$1.REQUEST_SEND_ERROR,
		request
	});
}
function sendRequestBody(clientRequest, body, request, onError) {
	if (body && isReadableStream(body)) pipeUploadStream(body, clientRequest, request, onError);
	else if (body) {
		if (typeof body === "string" || Buffer.isBuffer(body)) clientRequest.end(body);
		else {
			logger.error("Unrecognized body type", body);
			throw new RestError$1("Unrecognized body type", { request });
		}
	} else clientRequest.end();
}
function prepareRequestBody(request, useExpectContinue) {
	const requestBody = request.body;
	const resolvedBody = typeof requestBody === "function" ? requestBody() : requestBody;
	const body = resolvedBody && isArrayBuffer(resolvedBody) ? arrayBufferToBuffer(resolvedBody) : resolvedBody;
	if (!useExpectContinue && body && !request.headers.has("Content-Length")) {
		const bodyLength = getBodyLength(body);
		if (bodyLength !== null) request.headers.set("Content-Length", bodyLength);
	}
	if (!body || !request.onUploadProgress) return body;
	const uploadReportStream = new ReportTransform(request.onUploadProgress);
	uploadReportStream.on("error", (e) => {
		logger.error("Error in upload progress", e);
	});
	if (isReadableStream(body)) pipeUploadStream(body, uploadReportStream, request);
	else uploadReportStream.end(body);
	return uploadReportStream;
}
/**
* A HttpClient implementation that uses Node's "https" module to send HTTPS requests.
* @internal
*/
var NodeHttpClient = class {
	cachedHttpAgent;
	cachedHttpsAgents = /* @__PURE__ */ new WeakMap();
	/**
	* Makes a request over an underlying transport layer and returns the response.
	* @param request - The request to be made.
	*/
	async sendRequest(request) {
		const requestBody = request.body;
		const abortController = new AbortController();
		let abortListener;
		const requestAbortSignal = request.abortSignal;
		if (requestAbortSignal) {
			if (requestAbortSignal.aborted) throw new AbortError("The operation was aborted. Request has already been canceled.");
			abortListener = (event) => {
				if (event.type === "abort") abortController.abort();
			};
			requestAbortSignal.addEventListener("abort", abortListener);
		}
		let timeoutId;
		if (request.timeout > 0) timeoutId = setTimeout(() => {
			const sanitizer = new Sanitizer();
			logger.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
			abortController.abort();
		}, request.timeout);
		const acceptEncoding = request.headers.get("Accept-Encoding");
		const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
		let body;
		let responseStream;
		let requestComplete = Promise.resolve();
		try {
			let useExpectContinue = hasExpectContinue(request);
			const knownBodyLength = useExpectContinue && typeof requestBody !== "function" ? getBodyLength(requestBody ?? null) : null;
			if (knownBodyLength === 0) {
				removeExpectContinueHeader(request);
				useExpectContinue = false;
			}
			if (!useExpectContinue) body = prepareRequestBody(request, false);
			const result = useExpectContinue ? await this.makeRequestWithExpectContinue(request, abortController, () => {
				body = prepareRequestBody(request, true);
				return body;
			}, knownBodyLength) : await this.makeRequest(request, abortController, body);
			requestComplete = result.requestComplete;
			const res = result.response;
			const headers = getResponseHeaders(res);
			const response = {
				status: res.statusCode ?? 0,
				headers,
				request
			};
			if (!result.isRequestComplete()) {
				setRequestCompletion(response, result.requestComplete);
				const clearDisposer = setResponseBodyDisposer(response, result.disposeRequest);
				result.requestComplete.then(clearDisposer).catch((error) => {
					logger.warning("Error disposing request", error);
				});
			}
			if ((typeof request.requestOverrides?.method === "string" ? request.requestOverrides.method.toUpperCase() : request.method) === "HEAD") {
				res.resume();
				return response;
			}
			responseStream = shouldDecompress ? getDecodedResponseStream(res, headers, abortController.signal) : res;
			const onDownloadProgress = request.onDownloadProgress;
			if (onDownloadProgress) {
				const downloadReportStream = new ReportTransform(onDownloadProgress);
				downloadReportStream.on("error", (e) => {
					logger.error("Error in download progress", e);
				});
				responseStream = pipeResponseStream(responseStream, downloadReportStream, abortController.signal);
			}
			if (request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || request.streamResponseStatusCodes?.has(response.status)) response.readableStreamBody = responseStream;
			else response.bodyAsText = await streamToText(responseStream);
			return response;
		} catch (error) {
			if (isReadableStream(body)) disposeNodeStream(body);
			if (responseStream) disposeNodeStream(responseStream);
			throw error;
		} finally {
			if (timeoutId !== void 0) clearTimeout(timeoutId);
			if (requestAbortSignal && abortListener) {
				let uploadStreamDone = Promise.resolve();
				if (isReadableStream(body)) uploadStreamDone = isStreamComplete(body);
				let downloadStreamDone = Promise.resolve();
				if (isReadableStream(responseStream)) downloadStreamDone = isStreamComplete(responseStream);
				Promise.all([
					requestComplete,
					uploadStreamDone,
					downloadStreamDone
				]).then(() => {
					if (abortListener) requestAbortSignal.removeEventListener("abort", abortListener);
				}).catch((e) => {
					logger.warning("Error when cleaning up abortListener on httpRequest", e);
				});
			}
		}
	}
	makeRequest(request, abortController, body) {
		const { options, isInsecure } = this.getRequestOptions(request);
		return new Promise((resolve, reject) => {
			const { createRequest, rejectRequest, abortRequest } = createRequestLifecycle(request, options, isInsecure, resolve, reject);
			const req = createRequest();
			req.once("error", rejectRequest);
			abortController.signal.addEventListener("abort", () => abortRequest(req));
			sendRequestBody(req, body, request, rejectRequest);
		});
	}
	makeRequestWithExpectContinue(request, abortController, prepareBody, knownBodyLength) {
		const { options, isInsecure } = this.getRequestOptions(request);
		addExpectContinueFraming(options, knownBodyLength);
		return new Promise((resolve, reject) => {
			const { createRequest, onResponse, rejectRequest, abortRequest } = createRequestLifecycle(request, options, isInsecure, resolve, reject);
			createExpectContinueRequest({
				abortSignal: abortController.signal,
				bodyStream: isReadableStream(request.body) ? request.body : void 0,
				createRequest,
				onAbort: abortRequest,
				onError: rejectRequest,
				onBodyError: reject,
				onResponse,
				sendBody: (clientRequest) => {
					sendRequestBody(clientRequest, prepareBody(), request, rejectRequest);
				}
			});
		});
	}
	getRequestOptions(request) {
		const url = new URL(request.url);
		const isInsecure = url.protocol !== "https:";
		if (isInsecure && !request.allowInsecureConnection) throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
		return {
			isInsecure,
			options: {
				agent: request.agent ?? this.getOrCreateAgent(request, isInsecure),
				hostname: url.hostname,
				path: `${url.pathname}${url.search}`,
				port: url.port,
				method: request.method,
				headers: request.headers.toJSON({ preserveCase: true }),
				...request.requestOverrides
			}
		};
	}
	getOrCreateAgent(request, isInsecure) {
		const disableKeepAlive = request.disableKeepAlive;
		if (isInsecure) {
			if (disableKeepAlive) return node_http__WEBPACK_IMPORTED_MODULE_8__.globalAgent;
			if (!this.cachedHttpAgent) this.cachedHttpAgent = new node_http__WEBPACK_IMPORTED_MODULE_8__.Agent({ keepAlive: true });
			return this.cachedHttpAgent;
		} else {
			if (disableKeepAlive && !request.tlsSettings) return node_https__WEBPACK_IMPORTED_MODULE_13__.globalAgent;
			const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
			let agent = this.cachedHttpsAgents.get(tlsSettings);
			if (agent && agent.options.keepAlive === !disableKeepAlive) return agent;
			logger.info("No cached TLS Agent exist, creating a new Agent");
			agent = new node_https__WEBPACK_IMPORTED_MODULE_13__.Agent({
				keepAlive: !disableKeepAlive,
				...tlsSettings
			});
			this.cachedHttpsAgents.set(tlsSettings, agent);
			return agent;
		}
	}
};
function getResponseHeaders(res) {
	const headers = createHttpHeaders$1();
	for (const header of Object.keys(res.headers)) {
		const value = res.headers[header];
		if (Array.isArray(value)) {
			if (value.length > 0) headers.set(header, value[0]);
		} else if (value) headers.set(header, value);
	}
	return headers;
}
function getDecodedResponseStream(stream, headers, abortSignal) {
	const contentEncoding = headers.get("Content-Encoding");
	if (contentEncoding === "gzip") return pipeResponseStream(stream, node_zlib__WEBPACK_IMPORTED_MODULE_11__.createGunzip(), abortSignal);
	else if (contentEncoding === "deflate") return pipeResponseStream(stream, node_zlib__WEBPACK_IMPORTED_MODULE_11__.createInflate(), abortSignal);
	return stream;
}
function pipeUploadStream(source, destination, request, onError) {
	let tearingDown = false;
	const cleanupFinished = (0,node_stream__WEBPACK_IMPORTED_MODULE_9__.finished)(source, { writable: false }, onSourceComplete);
	function onSourceComplete(error) {
		cleanupFinished();
		destination.removeListener("close", onDestinationClose);
		if (error && !tearingDown) {
			const requestError = toRequestSendError(error, request);
			destination.destroy(requestError);
			onError?.(requestError);
		}
	}
	function onDestinationClose() {
		tearingDown = true;
		source.unpipe(destination);
		disposeNodeStream(source);
	}
	destination.once("close", onDestinationClose);
	source.pipe(destination);
}
function pipeResponseStream(source, destination, abortSignal) {
	setResponseBodySource(destination, source);
	let cleanupSource = () => {};
	let cleanupDestination = () => {};
	cleanupSource = (0,node_stream__WEBPACK_IMPORTED_MODULE_9__.finished)(source, { writable: false }, (error) => {
		cleanupSource();
		if (error) destination.destroy(abortSignal.aborted ? new AbortError() : error);
	});
	cleanupDestination = (0,node_stream__WEBPACK_IMPORTED_MODULE_9__.finished)(destination, { writable: false }, () => {
		cleanupDestination();
		source.unpipe(destination);
		if (source.readable) disposeNodeStream(source);
	});
	return source.pipe(destination);
}
function streamToText(stream) {
	return new Promise((resolve, reject) => {
		const buffer = [];
		const cleanupFinished = (0,node_stream__WEBPACK_IMPORTED_MODULE_9__.finished)(stream, { writable: false }, onComplete);
		function onData(chunk) {
			if (Buffer.isBuffer(chunk)) buffer.push(chunk);
			else buffer.push(Buffer.from(chunk));
		}
		function onComplete(error) {
			cleanupFinished();
			stream.removeListener("data", onData);
			if (error?.name === "AbortError") reject(error);
			else if (error) reject(new RestError$1(`Error reading response as text: ${error.message}`, { code: RestError$1.PARSE_ERROR }));
			else resolve(Buffer.concat(buffer).toString("utf8"));
		}
		stream.on("data", onData);
	});
}
/** @internal */
function getBodyLength(body) {
	if (!body) return 0;
	else if (Buffer.isBuffer(body)) return body.length;
	else if (isReadableStream(body)) return null;
	else if (isArrayBuffer(body)) return body.byteLength;
	else if (typeof body === "string") return Buffer.byteLength(body);
	else return null;
}
/**
* Create a new HttpClient instance for the NodeJS environment.
* @internal
*/
function createNodeHttpClient() {
	return new NodeHttpClient();
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/defaultHttpClient.js
/**
* Create the correct HttpClient for the current environment.
*/
function createDefaultHttpClient$1() {
	return createNodeHttpClient();
}
// ../../../node_modules/agent-base/dist/index.js
var import_src = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_src_js__WEBPACK_IMPORTED_MODULE_1__.t)(), 1);
const INTERNAL = Symbol("AgentBaseInternalState");
var Agent$3 = class extends http__WEBPACK_IMPORTED_MODULE_2__.Agent {
	constructor(opts) {
		super(opts);
		this[INTERNAL] = {};
	}
	/**
	* Determine whether this is an `http` or `https` request.
	*/
	isSecureEndpoint(options) {
		if (options) {
			if (typeof options.secureEndpoint === "boolean") return options.secureEndpoint;
			if (typeof options.protocol === "string") return options.protocol === "https:";
		}
		const { stack } = /* @__PURE__ */ new Error();
		if (typeof stack !== "string") return false;
		return stack.split("\n").some((l) => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
	}
	incrementSockets(name) {
		if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) return null;
		if (!this.sockets[name]) this.sockets[name] = [];
		const fakeSocket = new net__WEBPACK_IMPORTED_MODULE_4__.Socket({ writable: false });
		this.sockets[name].push(fakeSocket);
		this.totalSocketCount++;
		return fakeSocket;
	}
	decrementSockets(name, socket) {
		if (!this.sockets[name] || socket === null) return;
		const sockets = this.sockets[name];
		const index = sockets.indexOf(socket);
		if (index !== -1) {
			sockets.splice(index, 1);
			this.totalSocketCount--;
			if (sockets.length === 0) delete this.sockets[name];
		}
	}
	getName(options) {
		if (this.isSecureEndpoint(options)) return https__WEBPACK_IMPORTED_MODULE_3__.Agent.prototype.getName.call(this, options);
		return super.getName(options);
	}
	createSocket(req, options, cb) {
		const connectOpts = {
			...options,
			secureEndpoint: this.isSecureEndpoint(options)
		};
		const name = this.getName(connectOpts);
		const fakeSocket = this.incrementSockets(name);
		Promise.resolve().then(() => this.connect(req, connectOpts)).then((socket) => {
			this.decrementSockets(name, fakeSocket);
			if (typeof socket.addRequest === "function") try {
				return socket.addRequest(req, connectOpts);
			} catch (err) {
				return cb(err);
			}
			this[INTERNAL].currentSocket = socket;
			super.createSocket(req, options, cb);
		}, (err) => {
			this.decrementSockets(name, fakeSocket);
			cb(err);
		});
	}
	createConnection() {
		const socket = this[INTERNAL].currentSocket;
		this[INTERNAL].currentSocket = void 0;
		if (!socket) throw new Error("No socket was returned in the `connect()` function");
		return socket;
	}
	get defaultPort() {
		return this[INTERNAL].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
	}
	set defaultPort(v) {
		if (this[INTERNAL]) this[INTERNAL].defaultPort = v;
	}
	get protocol() {
		return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
	}
	set protocol(v) {
		if (this[INTERNAL]) this[INTERNAL].protocol = v;
	}
};
// ../../../node_modules/https-proxy-agent/dist/parse-proxy-response.js
const debug$2 = (0, import_src.default)("https-proxy-agent:parse-proxy-response");
function parseProxyResponse(socket) {
	return new Promise((resolve, reject) => {
		let buffersLength = 0;
		const buffers = [];
		function read() {
			const b = socket.read();
			if (b) ondata(b);
			else socket.once("readable", read);
		}
		function cleanup() {
			socket.removeListener("end", onend);
			socket.removeListener("error", onerror);
			socket.removeListener("readable", read);
		}
		function onend() {
			cleanup();
			debug$2("onend");
			reject(/* @__PURE__ */ new Error("Proxy connection ended before receiving CONNECT response"));
		}
		function onerror(err) {
			cleanup();
			debug$2("onerror %o", err);
			reject(err);
		}
		function ondata(b) {
			buffers.push(b);
			buffersLength += b.length;
			const buffered = Buffer.concat(buffers, buffersLength);
			const endOfHeaders = buffered.indexOf("\r\n\r\n");
			if (endOfHeaders === -1) {
				debug$2("have not received end of HTTP headers yet...");
				read();
				return;
			}
			const headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
			const firstLine = headerParts.shift();
			if (!firstLine) {
				socket.destroy();
				return reject(/* @__PURE__ */ new Error("No header received from proxy CONNECT response"));
			}
			const firstLineParts = firstLine.split(" ");
			const statusCode = +firstLineParts[1];
			const statusText = firstLineParts.slice(2).join(" ");
			const headers = {};
			for (const header of headerParts) {
				if (!header) continue;
				const firstColon = header.indexOf(":");
				if (firstColon === -1) {
					socket.destroy();
					return reject(/* @__PURE__ */ new Error(`Invalid header from proxy CONNECT response: "${header}"`));
				}
				const key = header.slice(0, firstColon).toLowerCase();
				const value = header.slice(firstColon + 1).trimStart();
				const current = headers[key];
				if (typeof current === "string") headers[key] = [current, value];
				else if (Array.isArray(current)) current.push(value);
				else headers[key] = value;
			}
			debug$2("got proxy server response: %o %o", firstLine, headers);
			cleanup();
			resolve({
				connect: {
					statusCode,
					statusText,
					headers
				},
				buffered
			});
		}
		socket.on("error", onerror);
		socket.on("end", onend);
		read();
	});
}
// ../../../node_modules/proxy-agent-negotiate/dist/index.js
function createNegotiateAuth() {
	return async ({ response, scheme }) => {
		if (scheme.toLowerCase() !== "negotiate") throw new Error(`Expected Negotiate scheme but got "${scheme}"`);
		let kerberos;
		try {
			kerberos = await __webpack_require__.e(/* import() */ 205).then(__webpack_require__.t.bind(__webpack_require__, 205, 19));
		} catch {
			throw new Error("The \"kerberos\" package is required for Negotiate proxy authentication. Install it with: npm install kerberos");
		}
		const proxyAuthenticate = response.headers["proxy-authenticate"] || "";
		const challengeHeader = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0] : proxyAuthenticate;
		const serverToken = typeof challengeHeader === "string" && challengeHeader.includes(" ") ? challengeHeader.split(" ").slice(1).join(" ") : void 0;
		const token = await (await kerberos.initializeClient("HTTP@proxy", { mechOID: kerberos.GSS_MECH_OID_SPNEGO })).step(serverToken || "");
		if (!token) throw new Error("Kerberos client.step() returned no token");
		return { headers: { "Proxy-Authorization": `Negotiate ${token}` } };
	};
}
// ../../../node_modules/https-proxy-agent/dist/index.js
const debug$1 = (0, import_src.default)("https-proxy-agent");
const setServernameFromNonIpHost = (options) => {
	if (options.servername === void 0 && options.host && !net__WEBPACK_IMPORTED_MODULE_4__.isIP(options.host)) return {
		...options,
		servername: options.host
	};
	return options;
};
/**
* The `HttpsProxyAgent` implements an HTTP Agent subclass that connects to
* the specified "HTTP(s) proxy server" in order to proxy HTTPS requests.
*
* Outgoing HTTP requests are first tunneled through the proxy server using the
* `CONNECT` HTTP request method to establish a connection to the proxy server,
* and then the proxy server connects to the destination target and issues the
* HTTP request from the proxy server.
*
* `https:` requests have their socket connection upgraded to TLS once
* the connection to the proxy server has been established.
*/
var HttpsProxyAgent = class extends Agent$3 {
	constructor(proxy, opts) {
		super(opts);
		this.options = { path: void 0 };
		this.proxy = typeof proxy === "string" ? new url__WEBPACK_IMPORTED_MODULE_15__.URL(proxy) : proxy;
		this.proxyHeaders = opts?.headers ?? {};
		debug$1("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
		if (opts?.negotiate) this.onProxyAuth = createNegotiateAuth();
		else if (opts?.onProxyAuth) this.onProxyAuth = opts.onProxyAuth;
		const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
		const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
		this.connectOpts = {
			ALPNProtocols: ["http/1.1"],
			...opts ? omit$1(opts, "headers", "onProxyAuth", "negotiate") : null,
			host,
			port
		};
	}
	/**
	* Called when the node-core HTTP client library is creating a
	* new HTTP request.
	*/
	async connect(req, opts) {
		const { proxy } = this;
		if (!opts.host) throw new TypeError("No \"host\" provided");
		let socket;
		if (proxy.protocol === "https:") {
			debug$1("Creating `tls.Socket`: %o", this.connectOpts);
			socket = tls__WEBPACK_IMPORTED_MODULE_5__.connect(setServernameFromNonIpHost(this.connectOpts));
		} else {
			debug$1("Creating `net.Socket`: %o", this.connectOpts);
			socket = net__WEBPACK_IMPORTED_MODULE_4__.connect(this.connectOpts);
		}
		const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
		const host = net__WEBPACK_IMPORTED_MODULE_4__.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
		let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
		if (proxy.username || proxy.password) {
			const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
			headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
		}
		headers.Host = `${host}:${opts.port}`;
		if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
		for (const name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
		const proxyResponsePromise = parseProxyResponse(socket);
		socket.write(`${payload}\r\n`);
		const { connect, buffered } = await proxyResponsePromise;
		req.emit("proxyConnect", connect);
		this.emit("proxyConnect", connect, req);
		req.emit("proxy", {
			proxy: this.proxy.href,
			socket
		});
		if (connect.statusCode === 200) {
			req.once("socket", resume);
			if (opts.secureEndpoint) {
				debug$1("Upgrading socket connection to TLS");
				return tls__WEBPACK_IMPORTED_MODULE_5__.connect({
					...omit$1(setServernameFromNonIpHost(opts), "host", "path", "port"),
					socket
				});
			}
			return socket;
		}
		if (connect.statusCode === 407 && this.onProxyAuth) {
			debug$1("Got 407 response, invoking onProxyAuth callback");
			socket.destroy();
			const proxyAuthenticate = connect.headers["proxy-authenticate"] || "";
			const scheme = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0].split(/\s/)[0] : proxyAuthenticate.split(/\s/)[0];
			const authResponse = await this.onProxyAuth({
				response: connect,
				scheme
			});
			return this._connectWithAuth(req, opts, authResponse.headers);
		}
		socket.destroy();
		const fakeSocket = new net__WEBPACK_IMPORTED_MODULE_4__.Socket({ writable: false });
		fakeSocket.readable = true;
		req.once("socket", (s) => {
			debug$1("Replaying proxy buffer for failed request");
			assert__WEBPACK_IMPORTED_MODULE_7__(s.listenerCount("data") > 0);
			s.push(buffered);
			s.push(null);
		});
		return fakeSocket;
	}
	/**
	* Retry a CONNECT request with additional auth headers.
	*/
	async _connectWithAuth(req, opts, authHeaders) {
		const { proxy } = this;
		let socket;
		if (proxy.protocol === "https:") socket = tls__WEBPACK_IMPORTED_MODULE_5__.connect(setServernameFromNonIpHost(this.connectOpts));
		else socket = net__WEBPACK_IMPORTED_MODULE_4__.connect(this.connectOpts);
		const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
		const host = net__WEBPACK_IMPORTED_MODULE_4__.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
		let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
		if (proxy.username || proxy.password) {
			const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
			headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
		}
		Object.assign(headers, authHeaders);
		headers.Host = `${host}:${opts.port}`;
		if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
		for (const name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
		const proxyResponsePromise = parseProxyResponse(socket);
		socket.write(`${payload}\r\n`);
		const { connect } = await proxyResponsePromise;
		req.emit("proxyConnect", connect);
		this.emit("proxyConnect", connect, req);
		if (connect.statusCode === 200) {
			req.once("socket", resume);
			if (opts.secureEndpoint) {
				debug$1("Upgrading socket connection to TLS");
				return tls__WEBPACK_IMPORTED_MODULE_5__.connect({
					...omit$1(setServernameFromNonIpHost(opts), "host", "path", "port"),
					socket
				});
			}
			return socket;
		}
		socket.destroy();
		throw new Error(`Proxy authentication failed with status ${connect.statusCode} after retry`);
	}
};
HttpsProxyAgent.protocols = ["http", "https"];
function resume(socket) {
	setImmediate(() => {
		socket.resume();
	});
}
function omit$1(obj, ...keys) {
	const ret = {};
	let key;
	for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
	return ret;
}
// ../../../node_modules/http-proxy-agent/dist/index.js
const debug = (0, import_src.default)("http-proxy-agent");
/**
* The `HttpProxyAgent` implements an HTTP Agent subclass that connects
* to the specified "HTTP proxy server" in order to proxy HTTP requests.
*/
var HttpProxyAgent = class extends Agent$3 {
	constructor(proxy, opts) {
		super(opts);
		this.proxy = typeof proxy === "string" ? new url__WEBPACK_IMPORTED_MODULE_15__.URL(proxy) : proxy;
		this.proxyHeaders = opts?.headers ?? {};
		debug("Creating new HttpProxyAgent instance: %o", this.proxy.href);
		if (opts?.negotiate) this.onProxyAuth = createNegotiateAuth();
		else if (opts?.onProxyAuth) this.onProxyAuth = opts.onProxyAuth;
		const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
		const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
		this.connectOpts = {
			...opts ? omit(opts, "headers", "onProxyAuth", "negotiate") : null,
			host,
			port
		};
	}
	addRequest(req, opts) {
		req._header = null;
		this.setRequestProps(req, opts);
		super.addRequest(req, opts);
	}
	setRequestProps(req, opts) {
		const { proxy } = this;
		const base = `${opts.secureEndpoint ? "https:" : "http:"}//${req.getHeader("host") || "localhost"}`;
		const url = new url__WEBPACK_IMPORTED_MODULE_15__.URL(req.path, base);
		if (opts.port !== 80) url.port = String(opts.port);
		req.path = String(url);
		const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
		if (proxy.username || proxy.password) {
			const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
			headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
		}
		if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
		for (const name of Object.keys(headers)) {
			const value = headers[name];
			if (value) req.setHeader(name, value);
		}
	}
	async connect(req, opts) {
		req._header = null;
		if (!req.path.includes("://")) this.setRequestProps(req, opts);
		let first;
		let endOfHeaders;
		debug("Regenerating stored HTTP header string for request");
		req._implicitHeader();
		if (req.outputData && req.outputData.length > 0) {
			debug("Patching connection write() output buffer with updated header");
			first = req.outputData[0].data;
			endOfHeaders = first.indexOf("\r\n\r\n") + 4;
			req.outputData[0].data = req._header + first.substring(endOfHeaders);
			debug("Output buffer: %o", req.outputData[0].data);
		}
		let socket;
		if (this.proxy.protocol === "https:") {
			debug("Creating `tls.Socket`: %o", this.connectOpts);
			socket = tls__WEBPACK_IMPORTED_MODULE_5__.connect(this.connectOpts);
		} else {
			debug("Creating `net.Socket`: %o", this.connectOpts);
			socket = net__WEBPACK_IMPORTED_MODULE_4__.connect(this.connectOpts);
		}
		await (0,events__WEBPACK_IMPORTED_MODULE_6__.once)(socket, "connect");
		const connect = { socket };
		req.emit("proxyConnect", connect);
		this.emit("proxyConnect", connect, req);
		req.emit("proxy", {
			proxy: this.proxy.href,
			socket
		});
		return socket;
	}
};
HttpProxyAgent.protocols = ["http", "https"];
function omit(obj, ...keys) {
	const ret = {};
	let key;
	for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
	return ret;
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/policies/proxyPolicy.js
const HTTPS_PROXY = "HTTPS_PROXY";
const HTTP_PROXY = "HTTP_PROXY";
const ALL_PROXY = "ALL_PROXY";
const NO_PROXY = "NO_PROXY";
/**
* The programmatic identifier of the proxyPolicy.
*/
const proxyPolicyName = "proxyPolicy";
/**
* Stores the patterns specified in NO_PROXY environment variable.
* @internal
*/
const globalNoProxyList = [];
let noProxyListLoaded = false;
/** A cache of whether a host should bypass the proxy. */
const globalBypassedMap = /* @__PURE__ */ new Map();
function getEnvironmentValue(name) {
	if (process.env[name]) return process.env[name];
	else if (process.env[name.toLowerCase()]) return process.env[name.toLowerCase()];
}
function loadEnvironmentProxyValue() {
	if (!process) return;
	const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
	const allProxy = getEnvironmentValue(ALL_PROXY);
	const httpProxy = getEnvironmentValue(HTTP_PROXY);
	return httpsProxy || allProxy || httpProxy;
}
/**
* Check whether the host of a given `uri` matches any pattern in the no proxy list.
* If there's a match, any request sent to the same host shouldn't have the proxy settings set.
* This implementation is a port of https://github.com/Azure/azure-sdk-for-net/blob/8cca811371159e527159c7eb65602477898683e2/sdk/core/Azure.Core/src/Pipeline/Internal/HttpEnvironmentProxy.cs#L210
*/
function isBypassed(uri, noProxyList, bypassedMap) {
	if (noProxyList.length === 0) return false;
	const host = new URL(uri).hostname;
	if (bypassedMap?.has(host)) return bypassedMap.get(host);
	let isBypassedFlag = false;
	for (const pattern of noProxyList) if (pattern[0] === ".") {
		if (host.endsWith(pattern)) isBypassedFlag = true;
		else if (host.length === pattern.length - 1 && host === pattern.slice(1)) isBypassedFlag = true;
	} else if (host === pattern) isBypassedFlag = true;
	bypassedMap?.set(host, isBypassedFlag);
	return isBypassedFlag;
}
function loadNoProxy() {
	const noProxy = getEnvironmentValue(NO_PROXY);
	noProxyListLoaded = true;
	if (noProxy) return noProxy.split(",").map((item) => item.trim()).filter((item) => item.length);
	return [];
}
/**
* This method attempts to parse a proxy URL from the environment
* variables `HTTPS_PROXY` or `HTTP_PROXY`.
*/
function getDefaultProxySettingsInternal() {
	const envProxy = loadEnvironmentProxyValue();
	return envProxy ? new URL(envProxy) : void 0;
}
function getUrlFromProxySettings(settings) {
	let parsedProxyUrl;
	try {
		parsedProxyUrl = new URL(settings.host);
	} catch {
		throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
	}
	parsedProxyUrl.port = String(settings.port);
	if (settings.username) parsedProxyUrl.username = settings.username;
	if (settings.password) parsedProxyUrl.password = settings.password;
	return parsedProxyUrl;
}
function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
	if (request.agent) return;
	const isInsecure = new URL(request.url).protocol !== "https:";
	if (request.tlsSettings) logger.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
	if (isInsecure) {
		if (!cachedAgents.httpProxyAgent) cachedAgents.httpProxyAgent = new HttpProxyAgent(proxyUrl);
		request.agent = cachedAgents.httpProxyAgent;
	} else {
		if (!cachedAgents.httpsProxyAgent) cachedAgents.httpsProxyAgent = new HttpsProxyAgent(proxyUrl);
		request.agent = cachedAgents.httpsProxyAgent;
	}
}
/**
* A policy that allows one to apply proxy settings to all requests.
* If not passed static settings, they will be retrieved from the HTTPS_PROXY
* or HTTP_PROXY environment variables.
* @param proxySettings - ProxySettings to use on each request.
* @param options - additional settings, for example, custom NO_PROXY patterns
*/
function proxyPolicy$1(proxySettings, options) {
	if (!noProxyListLoaded) globalNoProxyList.push(...loadNoProxy());
	const defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
	const cachedAgents = {};
	return {
		name: proxyPolicyName,
		async sendRequest(request, next) {
			if (!request.proxySettings && defaultProxy && !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap)) setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
			else if (request.proxySettings) setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
			return next(request);
		}
	};
}
// ../../../node_modules/@typespec/ts-http-runtime/dist/esm/policies/decompressResponsePolicy.js
/**
* The programmatic identifier of the decompressResponsePolicy.
*/
const decompressResponsePolicyName = "decompressResponsePolicy";
/**
* A policy to enable response decompression according to Accept-Encoding header
* https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Accept-Encoding
*/
function decompressResponsePolicy$1() {
	return {
		name: decompressResponsePolicyName,
		async sendRequest(request, next) {
			if (request.method !== "HEAD") request.headers.set("Accept-Encoding", "gzip,deflate");
			return next(request);
		}
	};
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/pipeline.js
/**
* Creates a totally empty pipeline.
* Useful for testing or creating a custom one.
*/
function createEmptyPipeline() {
	return createEmptyPipeline$1();
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js
/**
* @internal
*/
function getHeaderName() {
	return "User-Agent";
}
/**
* @internal
*/
async function setPlatformSpecificData(map) {
	if (node_process__WEBPACK_IMPORTED_MODULE_14__ && node_process__WEBPACK_IMPORTED_MODULE_14__.versions) {
		const osInfo = `${node_os__WEBPACK_IMPORTED_MODULE_12__.type()} ${node_os__WEBPACK_IMPORTED_MODULE_12__.release()}; ${node_os__WEBPACK_IMPORTED_MODULE_12__.arch()}`;
		if (node_process__WEBPACK_IMPORTED_MODULE_14__.versions.bun) map.set("Bun", `${node_process__WEBPACK_IMPORTED_MODULE_14__.versions.bun} (${osInfo})`);
		else if (node_process__WEBPACK_IMPORTED_MODULE_14__.versions.deno) map.set("Deno", `${node_process__WEBPACK_IMPORTED_MODULE_14__.versions.deno} (${osInfo})`);
		else if (node_process__WEBPACK_IMPORTED_MODULE_14__.versions.node) map.set("Node", `${node_process__WEBPACK_IMPORTED_MODULE_14__.versions.node} (${osInfo})`);
	}
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/constants.js
const SDK_VERSION = "1.25.0";
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgent.js
function getUserAgentString(telemetryInfo) {
	const parts = [];
	for (const [key, value] of telemetryInfo) {
		const token = value ? `${key}/${value}` : key;
		parts.push(token);
	}
	return parts.join(" ");
}
/**
* @internal
*/
function getUserAgentHeaderName() {
	return getHeaderName();
}
/**
* @internal
*/
async function getUserAgentValue(prefix) {
	const runtimeInfo = /* @__PURE__ */ new Map();
	runtimeInfo.set("core-rest-pipeline", SDK_VERSION);
	await setPlatformSpecificData(runtimeInfo);
	const defaultAgent = getUserAgentString(runtimeInfo);
	return prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js
const UserAgentHeaderName = getUserAgentHeaderName();
/**
* The programmatic identifier of the userAgentPolicy.
*/
const userAgentPolicyName = "userAgentPolicy";
/**
* A policy that sets the User-Agent header (or equivalent) to reflect
* the library version.
* @param options - Options to customize the user agent value.
*/
function userAgentPolicy(options = {}) {
	const userAgentValue = getUserAgentValue(options.userAgentPrefix);
	return {
		name: userAgentPolicyName,
		async sendRequest(request, next) {
			if (!request.headers.has(UserAgentHeaderName)) request.headers.set(UserAgentHeaderName, await userAgentValue);
			return next(request);
		}
	};
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/policies/decompressResponsePolicy.js
/**
* A policy to enable response decompression according to Accept-Encoding header
* https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Accept-Encoding
*/
function decompressResponsePolicy() {
	return decompressResponsePolicy$1();
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/policies/proxyPolicy.js
/**
* A policy that allows one to apply proxy settings to all requests.
* If not passed static settings, they will be retrieved from the HTTPS_PROXY
* or HTTP_PROXY environment variables.
* @param proxySettings - ProxySettings to use on each request.
* @param options - additional settings, for example, custom NO_PROXY patterns
*/
function proxyPolicy(proxySettings, options) {
	return proxyPolicy$1(proxySettings, options);
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/policies/setClientRequestIdPolicy.js
/**
* The programmatic identifier of the setClientRequestIdPolicy.
*/
const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
/**
* Each PipelineRequest gets a unique id upon creation.
* This policy passes that unique id along via an HTTP header to enable better
* telemetry and tracing.
* @param requestIdHeaderName - The name of the header to pass the request ID to.
*/
function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
	return {
		name: setClientRequestIdPolicyName,
		async sendRequest(request, next) {
			if (!request.headers.has(requestIdHeaderName)) request.headers.set(requestIdHeaderName, request.requestId);
			return next(request);
		}
	};
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
/**
* A custom error type for failed pipeline requests.
*/
const RestError = RestError$1;
/**
* Typeguard for RestError
* @param e - Something caught by a catch clause.
*/
function isRestError(e) {
	return isRestError$1(e);
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js
/**
* Creates a native AbortSignal which reflects the state of the provided AbortSignalLike.
* If the AbortSignalLike is already a native AbortSignal, it is returned as is.
* @param abortSignalLike - The AbortSignalLike to wrap.
* @returns - An object containing the native AbortSignal and an optional cleanup function. The cleanup function should be called when the AbortSignal is no longer needed.
*/
function wrapAbortSignalLike(abortSignalLike) {
	if (abortSignalLike instanceof AbortSignal) return { abortSignal: abortSignalLike };
	if (abortSignalLike.aborted) return { abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0) };
	const controller = new AbortController();
	let needsCleanup = true;
	function cleanup() {
		if (needsCleanup) {
			abortSignalLike.removeEventListener("abort", listener);
			needsCleanup = false;
		}
	}
	function listener() {
		controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : void 0);
		cleanup();
	}
	abortSignalLike.addEventListener("abort", listener);
	return {
		abortSignal: controller.signal,
		cleanup
	};
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
/**
* Create the correct HttpClient for the current environment.
*/
function createDefaultHttpClient() {
	const client = createDefaultHttpClient$1();
	return { async sendRequest(request) {
		const { abortSignal, cleanup } = request.abortSignal ? wrapAbortSignalLike(request.abortSignal) : {};
		try {
			request.abortSignal = abortSignal;
			return await client.sendRequest(request);
		} finally {
			cleanup?.();
		}
	} };
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
/**
* Creates an object that satisfies the `HttpHeaders` interface.
* @param rawHeaders - A simple object representing initial headers
*/
function createHttpHeaders(rawHeaders) {
	return createHttpHeaders$1(rawHeaders);
}
// ../../../node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
/**
* Creates a new pipeline request with the given options.
* This method is to allow for the easy setting of default values and not required.
* @param options - The options to create the request with.
*/
function createPipelineRequest(options) {
	return createPipelineRequest$1(options);
}



/***/ }),

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ collectScopes),
/* harmony export */   c: () => (/* binding */ provenEnding),
/* harmony export */   d: () => (/* binding */ ArmError),
/* harmony export */   i: () => (/* binding */ subscriptionCloud),
/* harmony export */   l: () => (/* binding */ readArmList),
/* harmony export */   n: () => (/* binding */ machineReadPermissions),
/* harmony export */   o: () => (/* binding */ readSubscriptions),
/* harmony export */   r: () => (/* binding */ roleDefinition),
/* harmony export */   s: () => (/* binding */ listPath),
/* harmony export */   t: () => (/* binding */ azurePermissions),
/* harmony export */   u: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9650);
/* harmony import */ var _params7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9651);
/* harmony import */ var _timed_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1284);
/* harmony import */ var _read_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9159);
/* harmony import */ var _identity_claims_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9444);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6214);
/* harmony import */ var _finding_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6103);
/* harmony import */ var _apis2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2045);
/* harmony import */ var _pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6755);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4708);











// clouds/azure/needs.js
/**
* What the facts of a type are made from, beside its own items: each type of item that `relate` reads on the way, also
* where it reads it only to fill another resource first. A test holds it against everything collected.
*/
const relatedTypes = {
	"azure.resources.subscription": [
		"azure.network.virtual_network",
		"azure.network.network_watcher",
		"azure.network.bastion_host",
		"azure.network.security_perimeter",
		"azure.compute.virtual_machine"
	],
	"azure.network.virtual_network": ["azure.network.route_table", "azure.network.flow_log"],
	"azure.network.subnet": [
		"azure.network.virtual_network",
		"azure.network.route_table",
		"azure.network.flow_log"
	],
	"azure.network.security_group": [
		"azure.network.virtual_network",
		"azure.network.network_interface",
		"azure.compute.scale_set"
	],
	"azure.network.security_rule": [
		"azure.network.security_group",
		"azure.network.network_interface",
		"azure.compute.scale_set"
	],
	"azure.network.network_interface": [
		"azure.network.virtual_network",
		"azure.network.route_table",
		"azure.network.public_ip_address",
		"azure.network.flow_log"
	],
	"azure.network.application_gateway": ["azure.network.web_application_firewall_policy"],
	"azure.compute.virtual_machine": [
		"azure.network.virtual_network",
		"azure.network.security_group",
		"azure.network.route_table",
		"azure.network.network_interface",
		"azure.network.public_ip_address",
		"azure.network.load_balancer",
		"azure.compute.disk",
		"azure.resources.resource_group",
		"azure.security.jit_policy",
		"azure.recovery_services.protected_item",
		"azure.recovery_services.backup_policy"
	],
	"azure.compute.scale_set": ["azure.compute.virtual_machine", "azure.resources.resource_group"],
	"azure.compute.disk": [
		"azure.compute.virtual_machine",
		"azure.compute.snapshot",
		"azure.resources.resource_group",
		"azure.recovery_services.protected_item"
	],
	"azure.compute.snapshot": ["azure.resources.resource_group"]
};
/** The APIs that collect what is needed. */
function apisToAsk(needs) {
	return (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_4__.c)(_apis2_js__WEBPACK_IMPORTED_MODULE_5__.t, relatedTypes, needs);
}
// clouds/azure/arm-error.js
/** An answer of Azure Resource Manager that is an error, in its own words. */
/** https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/common-deployment-errors has the common codes. */
var ArmError = class extends Error {
	name = "ArmError";
	status;
	/** `AuthorizationFailed`, `SubscriptionNotFound`, …; `HTTP 502` where the answer has none. */
	code;
	/** How long to wait before asking again, milliseconds, where the answer says so. */
	retryAfterMs;
	constructor(status, { code, message }, retryAfterMs) {
		super(message);
		this.status = status;
		this.code = code;
		this.retryAfterMs = retryAfterMs;
	}
};
/** The error that an answer with another status than 200 is. */
function armError(answer) {
	const text = errorText(answer.text) ?? {
		code: `HTTP ${answer.status}`,
		message: "the answer says nothing more"
	};
	return new ArmError(answer.status, text, waitOf(answer));
}
/** `{ error: { code, message, details } }`; Resource Graph says only in `details` what is wrong. */
function errorText(text) {
	const error = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(parsed(text), "error");
	const [code, message] = [(0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(error, "code"), (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(error, "message")];
	if (typeof code !== "string" || code === "") return void 0;
	const details = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(error, "details");
	const texts = [message, ...Array.isArray(details) ? details.map((detail) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(detail, "message")) : []].filter((part) => typeof part === "string" && part !== "");
	return {
		code,
		message: [...new Set(texts)].join(" ")
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/**
* `Retry-After` in seconds or as a date, or the time in which Resource Graph gives the next quota, `00:00:05`.
* https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling
* https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/guidance-for-throttled-requests
*/
function waitOf({ status, header }) {
	const after = header("retry-after");
	if (after !== void 0) {
		const ms = /^\d+$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - Date.now();
		return Number.isFinite(ms) ? Math.max(0, ms) : void 0;
	}
	const [, hours, minutes, seconds] = /^(\d+):(\d+):(\d+)/.exec(header("x-ms-user-quota-resets-after") ?? "") ?? [];
	if (status !== 429 || hours === void 0) return void 0;
	return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1e3;
}
// clouds/azure/outcome.js
/** What an error of a call to Azure means for the ledger, in Azure's own words. */
/**
* Codes after which nothing can be there, so that rules are skipped. A provider can be unregistered only while none of its
* resources is left in the subscription, and a namespace is invalid where the national cloud does not have the provider.
* `NoRegisteredProviderFound` and `InvalidResourceType` say as much of a version that is not supported, so they are failures.
* https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/resource-providers-and-types
* https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-register-resource-provider
*/
const nothingThere = /* @__PURE__ */ new Set(["MissingSubscriptionRegistration", "InvalidResourceNamespace"]);
/** The outcome and message of anything that a call, or an attempt of it, failed with. */
function outcomeOf(error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_2__.a)(error);
	if (error instanceof _timed_call_js__WEBPACK_IMPORTED_MODULE_2__.o) return {
		outcome: "cut",
		message: error.message
	};
	if (error instanceof ArmError) return {
		outcome: outcomeOfArm(error),
		message: messageOf(error)
	};
	return {
		outcome: "failed",
		message: shortened(connectionText(error))
	};
}
/** How a listing ends that this permission allows. */
function endingOf(error, permission) {
	return (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_2__.r)(outcomeOf(error), permission, isAboutPermission(error));
}
/** Whether a permission would settle it: not a token that Azure does not take. */
function isAboutPermission(error) {
	return error instanceof ArmError && error.status === 403;
}
/** A 503 that says when to come back is a throttle of a resource provider; any other is an outage. */
function outcomeOfArm({ status, code, retryAfterMs }) {
	if (nothingThere.has(code)) return "disabled";
	if (status === 401 || status === 403) return "denied";
	return status === 429 || status === 503 && retryAfterMs !== void 0 ? "throttled" : "failed";
}
/** With Azure's code before it, by which people look it up. */
function messageOf({ code, message }) {
	return shortened(message.startsWith(code) ? message : `${code}: ${message}`);
}
/** Node gives the errors of a connection that was tried at several addresses no message but a code. */
function connectionText(error) {
	const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(error);
	if (text !== "") return text;
	return error instanceof Error && "code" in error ? String(error.code) : "the connection failed";
}
function shortened(text) {
	return text.replaceAll(/\s+/g, " ").trim().slice(0, _timed_call_js__WEBPACK_IMPORTED_MODULE_2__.i);
}
// clouds/azure/collect/resource-graph.js
/** Asks Azure Resource Graph what Resource Manager cannot list: one query for all types of a table and all subscriptions. */
/** What allows to query at all; what a query shows is what the login may read. */
const graphPermission = "Microsoft.ResourceGraph/resources/read";
/** https://learn.microsoft.com/en-us/rest/api/azureresourcegraph/resourcegraph/resources/resources */
const queryUrl = "/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01";
/** Rows in an answer, and subscriptions in a query, at most. https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/work-with-data */
const [pageSize, subscriptionsAtOnce] = [1e3, 1e3];
/** Queries of a login. https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/guidance-for-throttled-requests */
const rate = {
	burst: 15,
	perSecond: 3
};
/** The tables of a run. Each is queried when the first subscription wants something of it. */
var ResourceGraph = class {
	#request;
	#rate;
	/** By table and by the first subscription of the query. */
	#queried = /* @__PURE__ */ new Map();
	constructor(request) {
		this.#request = request;
		this.#rate = new _finding_time_js__WEBPACK_IMPORTED_MODULE_4__.s(rate, request.bounds.clock);
	}
	/**
	* The rows of an API in one subscription, to be taken once: what was taken is not kept here. How the query ended is told
	* in each subscription that was asked about.
	*/
	async read(api, subscription) {
		const { listed, rows } = await this.#tableOf(api.source.table, this.#subscriptionsWith(subscription));
		const key = `${api.source.resource.toLowerCase()} ${subscription}`;
		const items = rows.get(key) ?? [];
		rows.delete(key);
		return {
			...listed,
			items
		};
	}
	#subscriptionsWith(subscription) {
		const { subscriptions } = this.#request;
		const position = Math.max(0, subscriptions.indexOf(subscription));
		const first = position - position % subscriptionsAtOnce;
		return subscriptions.slice(first, first + subscriptionsAtOnce);
	}
	#tableOf(table, subscriptions) {
		const key = `${table} ${subscriptions[0]}`;
		let queried = this.#queried.get(key);
		if (queried === void 0) this.#queried.set(key, queried = this.#query(table, subscriptions).then(byOwner));
		return queried;
	}
	#query(table, subscriptions) {
		const { client, bounds, apis } = this.#request;
		const query = `${table} | where type in~ (${apis.flatMap(({ source }) => source.kind === "graph" && source.table === table ? [`'${source.resource.toLowerCase()}'`] : []).join(", ")}) | order by id asc`;
		const rates = [this.#rate];
		let rows = 0;
		return (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			page: async (token, call) => {
				const options = {
					resultFormat: "objectArray",
					$top: pageSize,
					...token === void 0 ? {} : { $skipToken: token }
				};
				const page = pageOf$1(await client.send({
					url: queryUrl,
					body: {
						subscriptions,
						query,
						options
					},
					rates
				}, call));
				rows += page.items?.length ?? 0;
				if (page.next === void 0) confirmWhole(page, rows);
				return page;
			},
			endingOf: (error) => endingOf(error, graphPermission)
		}, bounds);
	}
};
function byOwner({ items, ...listed }) {
	return {
		listed: {
			...listed,
			items: []
		},
		rows: (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_8__.t)(items, (row) => [ownerOf(row)])
	};
}
function ownerOf(row) {
	return `${lowerCased(row, "type")} ${lowerCased(row, "subscriptionId")}`;
}
function pageOf$1(answer) {
	const [data, next, total] = [
		(0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(answer, "data"),
		(0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(answer, "$skipToken"),
		(0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(answer, "totalRecords")
	];
	return {
		items: Array.isArray(data) && data.every((row) => lowerCased(row, "subscriptionId") !== void 0) ? data : void 0,
		next: typeof next === "string" && next !== "" ? next : void 0,
		isTruncated: String((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(answer, "resultTruncated")).toLowerCase() === "true",
		total: typeof total === "number" ? total : void 0
	};
}
/** A last answer that says there is more, or whose rows are not all there. https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/work-with-data#paging-results */
function confirmWhole({ items, isTruncated, total }, rows) {
	if (items === void 0) return;
	if (isTruncated) throw new Error(`Resource Graph truncated its result after ${rows} rows`);
	if (total !== void 0 && total > rows) throw new Error(`Resource Graph gave ${rows} of ${total} rows`);
}
function lowerCased(row, field) {
	const value = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(row, field);
	return typeof value === "string" ? value.toLowerCase() : void 0;
}
// clouds/azure/login/environments.js
const environments = {
	public: {
		authority: "https://login.microsoftonline.com",
		endpoint: "https://management.azure.com",
		audience: "api://AzureADTokenExchange"
	},
	usgovernment: {
		authority: "https://login.microsoftonline.us",
		endpoint: "https://management.usgovcloudapi.net",
		audience: "api://AzureADTokenExchangeUSGov"
	},
	china: {
		authority: "https://login.partner.microsoftonline.cn",
		endpoint: "https://management.chinacloudapi.cn",
		audience: "api://AzureADTokenExchangeChina"
	}
};
// clouds/azure/client-settings.js
/** What every request of a run to Azure shares: the hosts it may go to, its connections, its attempts. */
/** The shared settings. AZURE_AUTHORITY_HOST is the environment's, and trusted; params were checked with the config. */
function sharedSettings({ params, limits, variables = process.env, transport }) {
	const environment = environments[params.environment];
	const ownAuthority = params.authority ?? (variables["AZURE_AUTHORITY_HOST"] || void 0);
	const authority = withoutSlash(ownAuthority ?? environment.authority);
	const endpoint = withoutSlash(params.endpoint ?? environment.endpoint);
	const agent = new node_https__WEBPACK_IMPORTED_MODULE_7__.Agent(_timed_call_js__WEBPACK_IMPORTED_MODULE_2__.l);
	const client = transport ?? pooledClient(agent);
	return {
		environment,
		authority,
		endpoint,
		hasOwnAuthority: ownAuthority !== void 0,
		httpClient: boundClient(client, [authority, endpoint]),
		pipeline: requestPipeline(),
		attempts: limits.attempts,
		close: () => agent.destroy()
	};
}
/** Whether a URL has the scheme, host and port of another. */
function isSameOrigin(url, other) {
	return URL.canParse(url) && new URL(url).origin === new URL(other).origin;
}
/** Retries are the caller's, as it counts them; redirects are nobody's: neither Entra nor Resource Manager has any. */
function requestPipeline() {
	const pipeline = (0,_pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__.p)();
	pipeline.addPolicy((0,_pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__.c)());
	pipeline.addPolicy((0,_pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__.l)());
	pipeline.addPolicy((0,_pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__.u)({ userAgentPrefix: "posturegate" }));
	pipeline.addPolicy((0,_pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__.s)());
	return pipeline;
}
/** What goes through a proxy has an agent of its own. */
function pooledClient(agent) {
	const client = (0,_pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__.r)();
	return { sendRequest: (request) => {
		if (request.url.startsWith("https:")) request.agent ??= agent;
		return client.sendRequest(request);
	} };
}
/** Every request bears a token or asks for one, so whoever names another host for it, Azure included, is refused. */
function boundClient(client, urls) {
	return { sendRequest: async (request) => {
		if (!urls.some((url) => isSameOrigin(request.url, url))) throw strayRequest(request.url, urls);
		return client.sendRequest(request);
	} };
}
function strayRequest(url, urls) {
	const text = `Azure sent this login on to ${URL.canParse(url) ? new URL(url).host : "a URL that is none"}, which was not called: only ${urls.map((one) => new URL(one).host).join(" and ")} are. Is the param environment right?`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("failed", text, {
		scope: "azure",
		api: "entra:token"
	});
}
function withoutSlash(url) {
	return url.replace(/\/+$/, "");
}
// clouds/azure/collect/arm-list.js
/** Reads lists of Azure Resource Manager, page by page. */
/** Everything in the list, or what came of it, and how it ended. Never rejects for what Azure does. */
async function readArmList({ path, rates, permission }, { client, endpoint, bounds }) {
	return (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.t)({
		page: async (next, call) => {
			if (next !== void 0 && !isSameOrigin(next, endpoint)) throw new Error(strayText(next, endpoint));
			return pageOf(await client.send({
				url: next ?? path,
				rates
			}, call));
		},
		endingOf: (error) => endingOf(error, permission)
	}, bounds);
}
function pageOf(answer) {
	const next = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(answer, "nextLink");
	const link = next === void 0 || next === null ? void 0 : linkText(next);
	return {
		items: (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.i)(answer, "value"),
		next: link
	};
}
function strayText(next, endpoint) {
	return `the next page is said to be at ${URL.canParse(next) ? new URL(next).host : "no URL"}, not at ${new URL(endpoint).host}, and was not asked for`;
}
function linkText(link) {
	return typeof link === "string" ? link : JSON.stringify(link);
}
// clouds/azure/collect/read-access.js
/**
* Proves that a login may read at the scope of a subscription itself. Lists of a subscription leave out, without an error,
* what the login may not read, so that a role on one resource group alone would make an estate look almost empty.
*/
/** The proof, as the ledger names it. */
const proofApi = "Microsoft.Authorization/permissions";
/** The action that allows to ask for it. */
const proofPermission = "Microsoft.Authorization/permissions/read";
/** The roles of the caller that hold at the scope, as sets of actions. https://learn.microsoft.com/en-us/rest/api/authorization/permissions */
function proofPath(subscription) {
	return `/subscriptions/${subscription}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`;
}
/**
* How the reading of an API ended in truth: what came to its end is complete only if the login may read it everywhere in
* the subscription.
*/
function provenEnding(ending, { permission }, proof) {
	if (ending.outcome !== "complete") return ending;
	if (allows(proof.items, permission)) return ending;
	if (proof.ending.outcome === "complete") return {
		outcome: "denied",
		permission,
		message: partialText(permission)
	};
	const { outcome, message = outcome } = proof.ending;
	const why = `whether the login may read everything could not be found out: ${message}`;
	return {
		outcome,
		permission: proof.ending.permission ?? "Microsoft.Authorization/permissions/read",
		message: why
	};
}
function partialText(permission) {
	return `The login may not ${permission} in the whole subscription, and Azure shows only what lies where it may, if anything: assign its role at the subscription or above.`;
}
/**
* Whether one of these sets of actions allows an action. `*` stands for any text, slashes too; `notActions` subtract from
* their own set only.
* https://learn.microsoft.com/en-us/azure/role-based-access-control/role-definitions#actions-format
*/
function allows(permissions, action) {
	return permissions.some((set) => matchesAny((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(set, "actions"), action) && !matchesAny((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(set, "notActions"), action));
}
function matchesAny(patterns, action) {
	if (!Array.isArray(patterns)) return false;
	return patterns.some((pattern) => typeof pattern === "string" && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_9__.t)(pattern.toLowerCase(), action.toLowerCase()));
}
// clouds/azure/collect/scope-reading.js
/** https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling */
const readRate = {
	burst: 250,
	perSecond: 25
};
/** Reads the stages of a subscription. The ledger of stage `index` tells of the proof, too. */
function stageReader(toRead, { plan, client, endpoint, apis, read }) {
	const rate = new _finding_time_js__WEBPACK_IMPORTED_MODULE_4__.s(readRate, plan.clock);
	const list = {
		path: proofPath(toRead.scope.account),
		rates: [rate],
		permission: proofPermission
	};
	let proof;
	return async (stage, { bounds, watched }) => {
		if (apis.length === 0) return {
			items: [],
			entries: []
		};
		proof ??= watched(proofApi, () => readArmList(list, {
			client,
			endpoint,
			bounds
		}));
		const { items, entries } = await read(stage, {
			toRead,
			bounds,
			watched,
			rate,
			proof
		});
		if (stage === "stream") return {
			items,
			entries
		};
		const proven = await proof;
		return {
			items,
			entries: [...entries, (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_4__.r)(proofApi, [proven], proven.ending)]
		};
	};
}
// clouds/azure/collect/api-reading.js
/**
* Calls that the provider counts apart, and more narrowly: lists of all virtual machines of a subscription.
* https://learn.microsoft.com/en-us/troubleshoot/azure/virtual-machines/windows/troubleshooting-throttling-errors
*/
const providerRates = { "Microsoft.Compute/virtualMachines": {
	burst: 300,
	perSecond: 5
} };
/** Everything of a stage at once. What came of an API and is not all is told as such, and kept. */
async function readStage(stage, asking, subscription) {
	const rows = subscription.apis.filter((row) => row.stage === stage);
	const read = await Promise.all(rows.map(async (row) => {
		const listed = await asking.watched(row.api, () => readApi(row, asking, subscription));
		return {
			row,
			listed,
			ending: row.source.kind === "login" ? listed.ending : provenEnding(listed.ending, row, await asking.proof)
		};
	}));
	return {
		items: read.flatMap(({ row, listed }) => listed.items.map((raw) => ({
			type: row.type,
			raw
		}))),
		entries: read.map(({ row: { api }, listed, ending }) => (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_4__.r)(api, [listed], ending))
	};
}
async function readApi(row, { toRead, bounds, rate }, { client, endpoint, graph }) {
	const { api, permission, source } = row;
	if (source.kind === "login") return {
		items: [toRead.raw],
		ending: { outcome: "complete" },
		pages: 0,
		attempts: 0,
		ms: 0
	};
	if (source.kind === "graph") return graph.read({
		...row,
		source
	}, toRead.scope.account);
	const own = providerRates[api];
	const rates = own === void 0 ? [rate] : [rate, new _finding_time_js__WEBPACK_IMPORTED_MODULE_4__.s(own, bounds.clock)];
	return readArmList({
		path: listPath(toRead.scope.account, source),
		rates,
		permission
	}, {
		client,
		endpoint,
		bounds
	});
}
/** The path of a list of a subscription. */
function listPath(subscription, { path, version }) {
	return `/subscriptions/${subscription}/${path}?api-version=${version}`;
}
// clouds/azure/collect/collect-scopes.js
/**
* Each is up to 30 calls at once, to one host: with more, calls would wait for a connection, and the memory would hold
* more parts that nobody has taken.
*/
const scopesAtOnce = 8;
/** The parts of all subscriptions, in the order that {@link ScopeResult} asks for. */
async function* collectScopes(scopes, collecting) {
	const { client, endpoint } = collecting;
	const apis = apisToAsk(collecting.read.needs);
	const toRead = await scopes;
	const { scopeMs, callMs, clock, signal } = (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_4__.u)(collecting);
	const time = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_2__.s)(scopeMs, "the query was not answered", signal);
	const graph = new ResourceGraph({
		client,
		apis,
		subscriptions: toRead.flatMap((one) => "reason" in one ? [] : [one.scope.account]),
		bounds: {
			callMs,
			clock,
			signal: time.signal
		}
	});
	try {
		yield* readSubscriptions(toRead, collecting, {
			apis,
			read: (stage, asking) => readStage(stage, asking, {
				apis,
				client,
				endpoint,
				graph
			})
		});
	} finally {
		time.end();
	}
}
/** The parts of all subscriptions, each stage read as a cloud of subscriptions says. */
function readSubscriptions(scopes, collecting, { apis, read }) {
	const { client, endpoint } = collecting;
	const plan = (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_4__.u)(collecting);
	const readers = (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_4__.l)(scopes, {
		plan,
		noun: "subscription",
		apis,
		stageReader: (toRead) => stageReader(toRead, {
			plan,
			client,
			endpoint,
			apis,
			read
		})
	});
	return (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_4__.d)(readers, { scopes: scopesAtOnce });
}
// clouds/azure/collect/arm-client.js
/** Asks Azure Resource Manager: one call with its attempts, its token and its share of the rate. */
/** The first pause before asking again is up to this long, each further one up to twice as long. Milliseconds. */
const [firstPause, longestPause] = [500, 2e4];
/** One for all subscriptions of a login. */
var ArmClient = class {
	#settings;
	#tokens;
	#clock;
	constructor({ settings, tokens, clock }) {
		this.#settings = settings;
		this.#tokens = tokens;
		this.#clock = clock;
	}
	/**
	* The JSON of the answer. Rejects with an ArmError, an AccessError of the login, or whatever the connection or the JSON
	* failed with.
	*/
	async send(request, call) {
		let refused;
		for (let attempt = 1;; attempt += 1) {
			for (const rate of request.rates) await rate.take(call.signal);
			const token = await this.#tokens.get();
			try {
				return await this.#attempt(request, token, call);
			} catch (error) {
				call.lastError = error;
				const isLast = attempt >= this.#settings.attempts || call.signal.aborted;
				const isStale = isUnauthorized(error) && refused === void 0;
				if (isLast || !(isStale || mayPass(error))) throw error;
				if (isStale) this.#tokens.forget(refused = token);
				else await this.#clock.wait(pauseAfter(error, attempt), call.signal);
			}
		}
	}
	async #attempt({ url, body }, token, call) {
		const { endpoint, pipeline, httpClient } = this.#settings;
		const request = (0,_pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__.t)({
			url: url.startsWith("/") ? endpoint + url : url,
			method: body === void 0 ? "GET" : "POST",
			headers: (0,_pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__.n)({
				Accept: "application/json",
				Authorization: `Bearer ${token}`,
				...body === void 0 ? {} : { "Content-Type": "application/json" }
			}),
			...body === void 0 ? {} : { body: JSON.stringify(body) },
			abortSignal: call.signal
		});
		call.attempts += 1;
		const { status, headers, bodyAsText } = await pipeline.sendRequest(httpClient, request);
		const text = bodyAsText ?? "";
		if (status !== 200) throw armError({
			status,
			header: (name) => headers.get(name),
			text
		});
		if (text === "") throw new Error("the answer is empty");
		return JSON.parse(text);
	}
};
/** The token may have expired on its way, or been revoked: a new one is tried, once. */
function isUnauthorized(error) {
	return error instanceof ArmError && error.status === 401;
}
/** Refused for now, an outage, or a connection that failed: what asking again may settle. */
function mayPass(error) {
	if (error instanceof ArmError) return [
		408,
		429,
		500,
		502,
		503,
		504
	].includes(error.status);
	return (0,_pipelineRequest_js__WEBPACK_IMPORTED_MODULE_6__.o)(error);
}
/** As Azure says; else a random part of a time that doubles, so that many callers do not come back at once. */
function pauseAfter(error, attempt) {
	return (error instanceof ArmError ? error.retryAfterMs : void 0) ?? Math.random() * Math.min(longestPause, firstPause * 2 ** (attempt - 1));
}
// clouds/azure/login/chosen-login.js
/** Undefined where nothing is complete, or not what `login` asks for. The order is that of the docs. */
function chosenLogin(request) {
	const { login } = request.params;
	return [...ofServicePrincipals(request), ...ofSurroundings(request)].find(({ kind }) => login === void 0 || kind === login);
}
/** Tenant and client of params and environment; undefined where one is missing. */
function identityOf({ params, variables }) {
	const tenant = params.tenant ?? setValue(variables["AZURE_TENANT_ID"]);
	const client = params.client ?? setValue(variables["AZURE_CLIENT_ID"]);
	return {
		...tenant === void 0 ? {} : { tenant },
		...client === void 0 ? {} : { client }
	};
}
/** What the config says comes before what the job may have, and that before what the environment holds. */
function ofServicePrincipals(request) {
	const { params, context, variables } = request;
	const { tenant, client } = identityOf(request);
	if (tenant === void 0 || client === void 0) return [];
	const identity = {
		tenant,
		client
	};
	const { secret, certificate } = params;
	const { identityToken } = context;
	const found = [];
	if (secret !== void 0) found.push({
		kind: "secret",
		...identity,
		secret
	});
	if (certificate !== void 0) found.push({
		kind: "certificate",
		...identity,
		certificate: context.resolve(certificate)
	});
	if (identityToken !== void 0) found.push({
		kind: "oidc",
		...identity,
		identityToken
	});
	return [...found, ...ofVariables(variables, identity)];
}
/** As the Azure SDKs read the environment. https://learn.microsoft.com/en-us/javascript/api/@azure/identity/environmentcredential */
function ofVariables(variables, identity) {
	const [secret, certificate, tokenFile] = [
		"AZURE_CLIENT_SECRET",
		"AZURE_CLIENT_CERTIFICATE_PATH",
		"AZURE_FEDERATED_TOKEN_FILE"
	].map((name) => setValue(variables[name]));
	return [
		...secret === void 0 ? [] : [{
			kind: "secret",
			...identity,
			secret
		}],
		...certificate === void 0 ? [] : [{
			kind: "certificate",
			...identity,
			certificate
		}],
		...tokenFile === void 0 ? [] : [{
			kind: "workload-identity",
			...identity,
			tokenFile
		}]
	];
}
/**
* A managed identity is looked for only where the environment or the config says that there is one: on other machines the
* address that is asked for it may be anybody's. Azure CLI asks its own authority, so it is no way to another one.
*/
function ofSurroundings({ params, settings, variables }) {
	const { tenant, client } = identityOf({
		params,
		variables
	});
	const managed = ["IDENTITY_ENDPOINT", "MSI_ENDPOINT"].some((name) => setValue(variables[name])) || params.login === "managed-identity";
	const cli = !settings.hasOwnAuthority || params.login === "azure-cli";
	return [...managed ? [{
		kind: "managed-identity",
		client
	}] : [], ...cli ? [{
		kind: "azure-cli",
		tenant
	}] : []];
}
/** A variable that is set to nothing is not set. */
function setValue(value) {
	return value === "" ? void 0 : value;
}
// clouds/azure/login/credential.js
/**
* A new credential without a memory. Instance discovery, which asks Azure's public cloud whether an authority is one, is
* left out: the config's trust has decided that.
*/
async function credentialOf(login, { authority: authorityHost, httpClient, attempts }, assertion) {
	const identity = await Promise.all(/* import() */[__webpack_require__.e(8892), __webpack_require__.e(8403)]).then(__webpack_require__.bind(__webpack_require__, 8403));
	const retryOptions = { maxRetries: attempts - 1 };
	const options = {
		authorityHost,
		httpClient,
		retryOptions,
		disableInstanceDiscovery: true
	};
	if (login.kind === "azure-cli") return new identity.AzureCliCredential(login.tenant === void 0 ? {} : { tenantId: login.tenant });
	if (login.kind === "managed-identity") {
		const clientId = login.client === void 0 ? {} : { clientId: login.client };
		return new identity.ManagedIdentityCredential({
			...clientId,
			retryOptions
		});
	}
	const { tenant, client } = login;
	if (login.kind === "oidc") return new identity.ClientAssertionCredential(tenant, client, assertion, options);
	if (login.kind === "secret") return new identity.ClientSecretCredential(tenant, client, login.secret, options);
	if (login.kind === "certificate") return new identity.ClientCertificateCredential(tenant, client, { certificatePath: login.certificate }, options);
	const { tokenFile } = login;
	return new identity.WorkloadIdentityCredential({
		tenantId: tenant,
		clientId: client,
		tokenFilePath: tokenFile,
		...options
	});
}
// clouds/azure/login/refusals.js
/** What a login that did not succeed tells people: Entra's words, what our side presented, and what would admit it. */
const where = {
	scope: "azure",
	api: "entra:token"
};
/**
* The codes are Entra's: https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes. What is no
* refusal (no connection, no answer) may pass, and is `failed` or `cut`.
*/
function refusedLogin(error, refused) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
	const { code, words } = spoken(error);
	const { chosen } = refused;
	if (code === void 0) return unanswered(error, refused, words);
	const advise = adviceByCode.get(code);
	const text = `Entra refused the login ${loginText(chosen)}: ${words}. ${advise?.(refused) ?? ""}`.trim();
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(passing.get(code) ?? "denied", text, where, { cause: error });
}
/** Logging in took longer than a call may; `failure` is what the last attempt failed with. */
function cutLogin(error, { chosen }, failure) {
	const last = failure === void 0 ? "" : `; the last attempt ended with: ${spoken(failure).words}`;
	const text = `Logging in ${loginText(chosen)} took too long: ${error.message}${last}.`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("cut", text, where, { cause: error });
}
/** GitHub gave no identity token. */
function tokenFailure(error, chosen) {
	const text = `GitHub gave this job no identity token to log in ${loginText(chosen)}: ${ended((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(error))}. Run again.`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("failed", text, where, { cause: error });
}
/** Neither params nor job nor environment can log anybody in. */
function noLogin({ login, identity, hasToken, ownAuthority }) {
	const missing = ["tenant", "client"].filter((name) => !Object.hasOwn(identity, name));
	const text = `Nothing here can log in to Azure${login === void 0 ? "" : ` by \`login: ${login}\``}. ${hasToken ? `This job can have an identity token: set ${missing.map((name) => `\`${name}\``).join(" and ") || "`login: oidc`"} of the identity that trusts it.` : "In a workflow, set `tenant` and `client` and give the job `permissions: id-token: write`, which pull requests from forks never get; elsewhere log in with az login."}${ownAuthority === void 0 ? "" : ` Azure CLI is not asked, as tokens are to come from ${new URL(ownAuthority).host}.`}`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("lost-login", text, where);
}
/** Entra is out of order, or asked too much, and the login is not at fault. */
const passing = /* @__PURE__ */ new Map([
	["AADSTS90033", "failed"],
	["AADSTS50196", "failed"],
	["AADSTS90055", "throttled"]
]);
const adviceByCode = /* @__PURE__ */ new Map([
	["AADSTS700213", trustAdvice],
	["AADSTS70021", trustAdvice],
	["AADSTS700211", trustAdvice],
	["AADSTS700212", trustAdvice],
	["AADSTS700024", () => clockAdvice],
	["AADSTS90002", tenantAdvice],
	["AADSTS900023", tenantAdvice],
	["AADSTS700016", clientAdvice],
	["AADSTS7000229", clientAdvice],
	["AADSTS7000112", () => "The application is disabled. Enable it in Entra, under Enterprise applications."],
	["AADSTS7000215", () => secretAdvice],
	["AADSTS7000222", () => secretAdvice],
	["AADSTS700027", certificateAdvice],
	["AADSTS500011", environmentAdvice],
	["AADSTS900382", environmentAdvice],
	["AADSTS53003", () => "A Conditional Access policy for workload identities keeps it out: let it except this identity."]
]);
const clockAdvice = "Each login asks for a new token, so the clocks of GitHub and Entra are minutes apart (on GitHub Enterprise Server, set the server's), or the call was held up on its way. Run again.";
const secretAdvice = "Make a new secret (az ad app credential reset) and store its value, not its id; better, let the identity trust the job's own token, and leave the secret out.";
function trustAdvice({ chosen, request, claims }) {
	if (chosen.kind === "workload-identity") return "A federated credential of the identity must have the issuer, subject and audience of the token in AZURE_FEDERATED_TOKEN_FILE.";
	if (chosen.kind !== "oidc" || claims === void 0) return "The job's token could not be decoded.";
	const { iss, aud, sub, subjects } = claims;
	const { audience } = request.settings.environment;
	const json = JSON.stringify({
		name: "posturegate",
		issuer: iss,
		subject: sub,
		audiences: [audience]
	}, void 0, 1).replaceAll(/\n\s*/g, " ");
	const command = isShellSafe.test(sub) ? `: az ad app federated-credential create --id ${chosen.client} --parameters '${json}'` : "";
	const texts = [`The job's token has iss ${iss}, aud ${aud}, sub ${sub}.`, `A federated credential of the identity must say just that, letter by letter: ${json}. To add it to an app registration${command}. A user-assigned identity has the same under Federated credentials.`];
	if (subjects[1] !== void 0) texts.push(`GitHub issues the form of sub with ids for repositories created, renamed or transferred since 15 July 2026, the other one for the rest: another run may present ${subjects[1]}.`);
	if (sub.endsWith(":pull_request")) texts.push("This sub is the same for every pull request: whoever may push a branch to the repository gets in, so let the identity read only.");
	return texts.join(" ");
}
/** A command to be pasted must end where it seems to; a branch may be called anything. */
const isShellSafe = /^[\w@/.:%-]+$/;
function tenantAdvice({ request }) {
	const { environment, authority } = request.params;
	return `Check \`tenant\` (az account show --query tenantId)${authority === void 0 ? ` and that it is of the cloud \`environment: ${environment}\`` : ""}.`;
}
function clientAdvice({ chosen }) {
	return `Check \`client\`: the application (client) id of an app registration with a service principal in ${"tenant" in chosen && chosen.tenant !== void 0 ? chosen.tenant : "its tenant"}, or of a user-assigned identity there; not the object id.`;
}
function certificateAdvice({ chosen }) {
	return `The certificate is not one of the app registration, or has expired. To add it: az ad app credential reset --id ${"client" in chosen && chosen.client !== void 0 ? chosen.client : "CLIENT"} --append --cert @certificate.pem`;
}
function environmentAdvice({ request }) {
	return `The tenant may lie in another national cloud than \`environment: ${request.params.environment}\`.`;
}
function unanswered(error, { chosen, request }, words) {
	const options = { cause: error };
	const isSurrounding = chosen.kind === "azure-cli" || chosen.kind === "managed-identity";
	const advice = words.includes("endpoints_resolution_error") ? `No description of Entra came from ${new URL(request.settings.authority).host}.` : adviceByKind[chosen.kind] ?? "";
	const text = `Logging in ${loginText(chosen)} failed: ${words}. ${advice}`.trim();
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(isSurrounding ? "lost-login" : "failed", text, where, options);
}
const adviceByKind = {
	"azure-cli": "In a workflow, set `tenant` and `client` and give the job `permissions: id-token: write`, which pull requests from forks never get; elsewhere log in with az login.",
	"managed-identity": "Give this machine an identity; where it has several, say which by `client`.",
	certificate: "The file must hold the certificate and its private key, both as PEM."
};
function loginText(chosen) {
	if (chosen.kind === "azure-cli") return "by Azure CLI";
	if (chosen.kind === "managed-identity") return chosen.client === void 0 ? "by managed identity" : `by managed identity ${chosen.client}`;
	return `${chosen.kind === "oidc" ? "of this job" : `by ${chosen.kind}`} as ${chosen.client} in tenant ${chosen.tenant}`;
}
/** Entra's sentence with its code, out of the SDK's frame of error names and trace ids. */
function spoken(error) {
	const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(error).replaceAll(/\s+/g, " ");
	const [sentence, code] = /(AADSTS\d+): .*?(?=\s*(?:Trace ID:|- Correlation ID:|$))/.exec(text) ?? [];
	return {
		code,
		words: ended((sentence ?? text).slice(0, longestWords))
	};
}
/** Longer texts are no message that a person reads. */
const longestWords = 600;
function ended(text) {
	return text.trim().replace(/\.$/, "");
}
// clouds/azure/login/login.js
/** The SDK asks for an assertion twice for each token. It lives for minutes, so it is kept for seconds. */
const assertionMs = 1e4;
/** Logs in as params, job and environment say. What is refused rejects with an AccessError when a token is asked for. */
function logIn(request, now = Date.now) {
	const chosen = chosenLogin(request);
	if (chosen?.kind === "secret") request.context.hide(chosen.secret);
	if (chosen === void 0) return {
		chosen,
		tokens: new _timed_call_js__WEBPACK_IMPORTED_MODULE_2__.n({
			obtain: () => refuse(request),
			now
		})
	};
	const job = new JobAssertion(request, chosen, now);
	const watched = watchedClient(request.settings.httpClient);
	let credential;
	const obtain = async (isRefused) => {
		if (isRefused) credential = void 0;
		credential ??= credentialOf(chosen, {
			...request.settings,
			httpClient: watched.client
		}, () => job.assertion());
		if (chosen.kind === "oidc") await job.assertion();
		return obtainedToken(request, await credential, now).catch((error) => {
			const failure = watched.failure();
			const refused = {
				chosen,
				request,
				claims: job.claims()
			};
			if (error instanceof _timed_call_js__WEBPACK_IMPORTED_MODULE_2__.o) throw cutLogin(error, refused, failure);
			throw refusedLogin(failure ?? error, refused);
		});
	};
	return {
		chosen,
		tokens: new _timed_call_js__WEBPACK_IMPORTED_MODULE_2__.n({
			obtain,
			now
		})
	};
}
function refuse(request) {
	const { identityToken } = request.context;
	const { authority, hasOwnAuthority } = request.settings;
	return Promise.reject(noLogin({
		login: request.params.login,
		identity: identityOf(request),
		hasToken: identityToken !== void 0,
		ownAuthority: hasOwnAuthority ? authority : void 0
	}));
}
/** Tokens are for the national cloud's Resource Manager, also where it is asked at another address. */
async function obtainedToken({ settings, context }, credential, now) {
	const scope = `${settings.environment.endpoint}/.default`;
	const obtained = await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_2__.t)(context, (abortSignal) => credential.getToken(scope, { abortSignal }));
	if (obtained === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("failed", "Entra gave no token", {
		scope: "azure",
		api: "entra:token"
	});
	context.hide(obtained.token);
	return {
		value: obtained.token,
		lifetimeMs: obtained.expiresOnTimestamp - now()
	};
}
/** The SDK hides why a connection failed, and what Entra says of a tenant that is not there, behind a code of its own. */
function watchedClient(client) {
	let failure;
	const sendRequest = async (request) => {
		failure = void 0;
		try {
			const response = await client.sendRequest(request);
			const text = response.bodyAsText ?? "";
			if (response.status >= 400 && /AADSTS\d/.test(text)) failure = new Error(descriptionIn(text));
			return response;
		} catch (error) {
			failure = error;
			throw error;
		}
	};
	return {
		client: { sendRequest },
		failure: () => failure
	};
}
function descriptionIn(text) {
	try {
		return String((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(JSON.parse(text), "error_description"));
	} catch {
		return text;
	}
}
/** The job's identity token, asked for anew for each access token. */
var JobAssertion = class {
	#request;
	#chosen;
	#now;
	#asked;
	#last;
	constructor(request, chosen, now) {
		this.#request = request;
		this.#chosen = chosen;
		this.#now = now;
	}
	assertion = () => {
		const now = this.#now();
		if (this.#asked === void 0 || now - this.#asked.atMs > assertionMs) this.#asked = {
			atMs: now,
			token: this.#ask()
		};
		return this.#asked.token;
	};
	/** Of the token that was presented last. */
	claims() {
		return this.#last === void 0 ? void 0 : (0,_identity_claims_js__WEBPACK_IMPORTED_MODULE_10__.n)(this.#last);
	}
	async #ask() {
		const { settings, context } = this.#request;
		const chosen = this.#chosen;
		if (chosen.kind !== "oidc") throw new Error(`a login by ${chosen.kind} has no assertion`);
		try {
			this.#last = await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_2__.t)(context, () => chosen.identityToken(settings.environment.audience));
			return this.#last;
		} catch (error) {
			this.#asked = void 0;
			throw tokenFailure(error, chosen);
		}
	}
};
// clouds/azure/scope-to-read.js
/** A subscription as a scope. Azure spells ids in any case; `name` is what people call it. */
function subscriptionScope(cloud, subscription, name) {
	const account = subscription.toLowerCase();
	const scope = {
		id: `${cloud}:${account}`,
		cloud,
		account,
		region: "global"
	};
	return name === void 0 || name === "" ? scope : {
		...scope,
		name
	};
}
/** The subscriptions among the ids of scopes that a baseline knows. What stood for others is none that could have vanished. */
function knownSubscriptions(cloud, ids) {
	return ids.flatMap((id) => {
		const [, name, subscription] = scopeSyntax.exec(id) ?? [];
		return name === cloud && subscription !== void 0 ? [subscription] : [];
	});
}
const scopeSyntax = /^(azure|azvm):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
// clouds/azure/login/management-group.js
/** Lists the subscriptions below a management group, those of groups below it too. */
/** What allows to list them. */
const descendantsPermission = "Microsoft.Management/managementGroups/descendants/read";
/** Groups and subscriptions of all levels are in one list. https://learn.microsoft.com/en-us/rest/api/managementgroups/management-groups/get-descendants */
async function belowManagementGroup(group, { listing, rates }) {
	const listed = await readArmList({
		path: `${`/providers/Microsoft.Management/managementGroups/${encodeURIComponent(group)}`}/descendants?api-version=2020-05-01`,
		rates,
		permission: descendantsPermission
	}, listing);
	const subscriptions = listed.items.filter((item) => /\/subscriptions$/i.test(String((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(item, "type"))));
	return {
		ids: new Set(subscriptions.map((item) => String((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.r)(item, "name")).toLowerCase())),
		listed
	};
}
// clouds/azure/login/scopes-to-read.js
/** Finds the subscriptions to read: what the login sees, as the params select it, and what is missing from it. */
const permission = "Microsoft.Resources/subscriptions/read";
/** https://learn.microsoft.com/en-us/rest/api/resources/subscriptions/list; the tenant's own rate. */
const subscriptionsPath = "/subscriptions?api-version=2022-12-01";
const tenantRate = {
	burst: 250,
	perSecond: 25
};
/** Each subscription that can be read, and one scope for everything that cannot, with the reason. Throws only for a bug. */
async function scopesToRead(request) {
	const { context, client, endpoint, clock } = request;
	const rates = [new _finding_time_js__WEBPACK_IMPORTED_MODULE_4__.s(tenantRate, clock)];
	try {
		await request.tokens.get();
		return await (0,_finding_time_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			context,
			clock,
			what: "no end of the list"
		}, (bounds) => found({
			...request,
			listing: {
				client,
				endpoint,
				bounds
			},
			rates
		}));
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return unlisted(request, [], outcomeOf(error));
		throw error;
	}
}
/** Both lists at once: one is the other's filter. */
async function found(request) {
	const { params, cloud, listing, rates } = request;
	const { managementGroup } = params;
	const [visible, below] = await Promise.all([readArmList({
		path: subscriptionsPath,
		rates,
		permission
	}, listing), managementGroup === void 0 ? void 0 : belowManagementGroup(managementGroup, {
		listing,
		rates
	})]);
	const subscriptions = visible.items.flatMap((raw) => subscriptionOf(raw));
	const selected = subscriptions.filter((one) => (0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.r)(params.subscriptions, one) && !(0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.r)(params.excludeSubscriptions, one) && (below === void 0 || below.ids.has(one.id)));
	tellStates(request, selected);
	const failures = [visible, ...below === void 0 ? [] : [below.listed]].filter(({ ending }) => ending.outcome !== "complete");
	const readable = selected.map(({ id, name, raw }) => ({
		scope: subscriptionScope(cloud, id, name),
		raw
	}));
	const [failure] = failures;
	if (failure !== void 0) {
		const { message = failure.ending.outcome } = failure.ending;
		const reason = {
			...failure.ending,
			message: `The subscriptions could not be listed: ${message}`
		};
		return [...readable, ...unlisted(request, subscriptions, reason)];
	}
	return [
		...readable,
		...missing(request, subscriptions, below?.ids),
		...vanished(request, selected)
	];
}
/** An entry without an id is nothing that could be read; Resource Manager lists none. */
function subscriptionOf(raw) {
	const [id, name, state] = [
		"subscriptionId",
		"displayName",
		"state"
	].map((field) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_3__.a)(raw, field));
	if (id === void 0 || !(0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.n)(id)) return [];
	return [{
		id: id.toLowerCase(),
		name: name ?? id,
		state: state ?? "Enabled",
		raw
	}];
}
/** All of them can be listed: what is disabled cannot be changed or started, and goes on holding data and addresses. */
function tellStates({ context }, selected) {
	const others = selected.filter(({ state }) => state !== "Enabled");
	if (others.length === 0) return;
	const names = context.publish === "details" ? ` (${others.map(({ name, state }) => `${name} ${state}`).join(", ")})` : "";
	context.log.info(`Subscriptions that are not enabled, and read all the same: ${others.length}${names}`);
}
/** Nobody could list them: what was named and not seen is not read for that reason, and so is what nobody can name. */
function unlisted(request, seen, reason) {
	const { cloud, params } = request;
	const named = params.subscriptions === "all" ? [] : params.subscriptions;
	const ids = named.filter((entry) => (0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.n)(entry) && isOpen(entry, request, seen));
	return (named.length > 0 && named.every((entry) => (0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.n)(entry)) ? ids : [...ids, "unknown"]).map((account) => ({
		scope: subscriptionScope(cloud, account),
		reason
	}));
}
/** Named, not left out, and not among those that were seen. */
function isOpen(entry, { params }, seen) {
	return !params.excludeSubscriptions.some((one) => one.toLowerCase() === entry.toLowerCase()) && !seen.some((one) => (0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.i)(entry, one));
}
/** Entries of `subscriptions` that mean none of what the login sees; or that it sees nothing that is to be read. */
function missing(request, seen, below) {
	const { subscriptions } = request.params;
	if (subscriptions === "all") return seen.some(({ id }) => below === void 0 || below.has(id)) ? [] : [unseen(request, "unknown", nothingText(request, below))];
	const open = subscriptions.filter((entry) => isOpen(entry, request, seen));
	const ids = open.filter((entry) => (0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.n)(entry));
	const names = open.filter((entry) => !(0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.n)(entry));
	return [...ids.map((id) => unseen(request, id, missingText(`subscription ${id}`))), ...names.length === 0 ? [] : [unseen(request, "unknown", missingText(`subscriptions called ${names.join(", ")}`))]];
}
function unseen({ cloud }, account, message) {
	return {
		scope: subscriptionScope(cloud, account),
		reason: {
			outcome: "denied",
			message,
			permission
		}
	};
}
function nothingText({ params }, below) {
	const assign = "az role assignment create --assignee CLIENT_ID --role ROLE --scope /subscriptions/SUBSCRIPTION_ID";
	if (below !== void 0 && below.size === 0) return `Management group ${params.managementGroup} has no subscriptions below it, so there is nothing to read.`;
	return `The login has no role on any subscription${below === void 0 ? "" : ` below management group ${params.managementGroup}`}, so it sees none. Assign it one, and wait some minutes: ${assign}`;
}
function missingText(what) {
	return `The login does not see ${what}: in another tenant, gone, or the login has no role there. If it is there, assign the role at its scope; if not, leave it out of \`subscriptions\`.`;
}
/**
* What the baseline knows of subscriptions that are no longer seen, wherever the params do not name them one by one. Nobody
* else says that they are gone for good.
*/
function vanished({ cloud, params, known }, selected) {
	const { subscriptions, excludeSubscriptions } = params;
	if (subscriptions !== "all" && subscriptions.every((entry) => (0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.n)(entry))) return [];
	const gone = knownSubscriptions(cloud, known).filter((id) => !selected.some((one) => one.id === id) && !(0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.r)(excludeSubscriptions, {
		id,
		name: id
	}));
	const named = subscriptions === "all" ? [] : subscriptions;
	return gone.filter((id) => !named.some((entry) => entry.toLowerCase() === id)).map((id) => ({
		scope: subscriptionScope(cloud, id),
		reason: {
			outcome: "failed",
			message: goneText(id)
		}
	}));
}
function goneText(id) {
	return `Subscription ${id}, which the baseline knows, is not among those that are read any more, so what became of it cannot be seen. If that is as it should be, or another cloud of this config reads it: excludeSubscriptions: ["${id}"]`;
}
// clouds/azure/subscription-cloud.js
/** Logs in when it is read. Throws ConfigError where the params name a file that a workflow must not read. */
function subscriptionCloud(cloud, request) {
	const { params, context, collect, transport, variables = process.env, clock = _read_listing_js__WEBPACK_IMPORTED_MODULE_3__.n } = request;
	const settings = sharedSettings({
		params,
		limits: context.limits,
		variables,
		...transport === void 0 ? {} : { transport }
	});
	const { tokens } = logIn({
		params,
		settings,
		context,
		variables
	});
	const { endpoint } = settings;
	const client = new ArmClient({
		settings,
		tokens,
		clock
	});
	return {
		read: (read) => {
			const { known } = read;
			const scopes = scopesToRead({
				cloud,
				params,
				context,
				tokens,
				client,
				endpoint,
				clock,
				known
			});
			return collect(scopes, {
				context,
				read,
				client,
				endpoint,
				clock
			});
		},
		done: () => {
			settings.close();
			return Promise.resolve();
		}
	};
}
// clouds/azure/policy.js
/** Which subscriptions there are is asked whatever is needed. */
const subscriptionsPermission = "Microsoft.Resources/subscriptions/read";
/** What the cloud `azvm` asks of each subscription. */
const machinePermissions = ["Microsoft.Compute/virtualMachines/read", "Microsoft.Compute/virtualMachines/instanceView/read"];
/** The actions that reading these types takes in each subscription, sorted. */
function readPermissions(needs) {
	const apis = apisToAsk(needs);
	const graph = apis.some(({ source }) => source.kind === "graph") ? [graphPermission] : [];
	return sortedActions([...apis.map(({ permission }) => permission), ...graph]);
}
/** Of the cloud `azvm`. */
function machineReadPermissions() {
	return sortedActions(machinePermissions);
}
/** The custom role, assignable where the params say that is read. `role` is what the command asks for by default. */
function azurePermissions(params, needs) {
	return { role: roleDefinition(readPermissions(needs), params) };
}
/** The role, with these actions. */
function roleDefinition(actions, params) {
	const { managementGroup } = params;
	return {
		Name: "posturegate-audit",
		IsCustom: true,
		Description: "Lists what posturegate audits, and reads no data.",
		Actions: managementGroup === void 0 ? actions : [...actions, descendantsPermission].sort(),
		NotActions: [],
		DataActions: [],
		NotDataActions: [],
		AssignableScopes: assignableScopes(params)
	};
}
/** Where only names are known, whoever creates the role puts the id. */
function assignableScopes({ subscriptions, excludeSubscriptions, managementGroup }) {
	if (managementGroup !== void 0) return [`/providers/Microsoft.Management/managementGroups/${managementGroup}`];
	const excluded = new Set(excludeSubscriptions.map((entry) => entry.toLowerCase()));
	const read = (subscriptions === "all" ? [] : subscriptions.filter((entry) => (0,_params7_js__WEBPACK_IMPORTED_MODULE_1__.n)(entry))).filter((id) => !excluded.has(id.toLowerCase()));
	return read.length === 0 ? ["/subscriptions/SUBSCRIPTION_ID"] : read.map((id) => `/subscriptions/${id}`);
}
function sortedActions(actions) {
	return [.../* @__PURE__ */ new Set([
		subscriptionsPermission,
		proofPermission,
		...actions
	])].sort();
}



/***/ }),

/***/ 9159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ textOf),
/* harmony export */   i: () => (/* binding */ listOf),
/* harmony export */   n: () => (/* binding */ systemClock),
/* harmony export */   r: () => (/* binding */ fieldOf),
/* harmony export */   t: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var _timed_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1284);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


// clouds/collecting/fields.js
/** Reads fields of whatever came. */
/** A property, where the value is an object that has it itself. */
function fieldOf(value, field) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, field) ? Reflect.get(value, field) : void 0;
}
/** A property that is text, and not an empty one. */
function textOf(value, field) {
	const text = fieldOf(value, field);
	return typeof text === "string" && text !== "" ? text : void 0;
}
/** A property that is a list; undefined where it is none, which is not an empty list. */
function listOf(value, field) {
	const list = fieldOf(value, field);
	return Array.isArray(list) ? list : void 0;
}
// clouds/collecting/clock.js
/** The time that waiting is measured by; tests give one of their own. */
/** The machine's own, which never goes back. */
const systemClock = {
	now: () => performance.now(),
	wait: async (milliseconds, signal) => {
		try {
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, void 0, { signal });
		} catch (error) {
			throw signal.aborted ? signal.reason : error;
		}
	}
};
// clouds/collecting/read-listing.js
/**
* More pages than any listing has: the largest estates have some hundred. A chain of tokens that goes on for ever would
* fill the memory before the time of its scope is over.
*/
const mostPages = 5e3;
/** A filter may leave some pages empty. So many in a row, half a minute of calls, are a listing that leads nowhere. */
const mostEmptyPages = 500;
/** Never rejects: whatever ends the reading is its ending, and the items of the pages before are kept. */
async function readListing(listing, bounds) {
	const begun = bounds.clock.now();
	const items = [];
	const asked = /* @__PURE__ */ new Set();
	let [pages, emptyPages, attempts] = [
		0,
		0,
		0
	];
	let token;
	const ended = (ending) => {
		return {
			items,
			ending,
			pages,
			attempts,
			ms: Math.round(bounds.clock.now() - begun)
		};
	};
	for (;;) {
		const answer = await answerOf(listing, token, bounds);
		attempts += answer.attempts;
		if ("ending" in answer) return ended(answer.ending);
		pages += 1;
		if (answer.page.items === void 0) return ended(failed(`answer ${pages} has no list, not even an empty one`));
		for (const item of answer.page.items) items.push(item);
		const { next } = answer.page;
		if (next === void 0 || next === "") return ended({ outcome: "complete" });
		if (asked.has(next)) return ended(failed(`answer ${pages} leads back to a page that was read before`));
		emptyPages = answer.page.items.length === 0 ? emptyPages + 1 : 0;
		if (emptyPages >= mostEmptyPages) return ended(failed(`${mostEmptyPages} answers in a row held nothing but a token`));
		if (pages >= mostPages) return ended(failed(`the listing did not end within ${mostPages} answers`));
		asked.add(next);
		token = next;
	}
}
async function answerOf({ page, endingOf }, token, { callMs, signal }) {
	const time = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_0__.s)(callMs, "no answer", signal);
	const call = {
		signal: time.signal,
		attempts: 0
	};
	try {
		const answer = await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_0__.c)(() => page(token, call), time.signal);
		return {
			attempts: call.attempts,
			page: answer
		};
	} catch (error) {
		const ending = time.signal.aborted ? cutEnding(time.signal, call, endingOf) : endingOf(error);
		return {
			attempts: call.attempts,
			ending
		};
	} finally {
		time.end();
	}
}
/** A call that was refused again and again until its time was over did not just take long: what refused it is told. */
function cutEnding(signal, { lastError }, endingOf) {
	const reason = signal.reason;
	const cut = reason instanceof _timed_call_js__WEBPACK_IMPORTED_MODULE_0__.o ? reason.message : String(reason);
	if (lastError === void 0) return {
		outcome: "cut",
		message: cut
	};
	const last = endingOf(lastError);
	return {
		outcome: last.outcome === "throttled" ? "throttled" : "cut",
		message: `${cut}; the last attempt ended with: ${last.message ?? last.outcome}`
	};
}
function failed(message) {
	return {
		outcome: "failed",
		message
	};
}



/***/ }),

/***/ 7266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ require_ms),
/* harmony export */   t: () => (/* binding */ require_src)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6680);

// ../../../node_modules/ms/index.js
var require_ms = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	/**
	* Helpers.
	*/
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var w = d * 7;
	var y = d * 365.25;
	/**
	* Parse or format the given `val`.
	*
	* Options:
	*
	*  - `long` verbose formatting [false]
	*
	* @param {String|Number} val
	* @param {Object} [options]
	* @throws {Error} throw an error if val is not a non-empty string or a number
	* @return {String|Number}
	* @api public
	*/
	module.exports = function(val, options) {
		options = options || {};
		var type = typeof val;
		if (type === "string" && val.length > 0) return parse(val);
		else if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
		throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
	};
	/**
	* Parse the given `str` and return milliseconds.
	*
	* @param {String} str
	* @return {Number}
	* @api private
	*/
	function parse(str) {
		str = String(str);
		if (str.length > 100) return;
		var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
		if (!match) return;
		var n = parseFloat(match[1]);
		switch ((match[2] || "ms").toLowerCase()) {
			case "years":
			case "year":
			case "yrs":
			case "yr":
			case "y": return n * y;
			case "weeks":
			case "week":
			case "w": return n * w;
			case "days":
			case "day":
			case "d": return n * d;
			case "hours":
			case "hour":
			case "hrs":
			case "hr":
			case "h": return n * h;
			case "minutes":
			case "minute":
			case "mins":
			case "min":
			case "m": return n * m;
			case "seconds":
			case "second":
			case "secs":
			case "sec":
			case "s": return n * s;
			case "milliseconds":
			case "millisecond":
			case "msecs":
			case "msec":
			case "ms": return n;
			default: return;
		}
	}
	/**
	* Short format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtShort(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return Math.round(ms / d) + "d";
		if (msAbs >= h) return Math.round(ms / h) + "h";
		if (msAbs >= m) return Math.round(ms / m) + "m";
		if (msAbs >= s) return Math.round(ms / s) + "s";
		return ms + "ms";
	}
	/**
	* Long format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtLong(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return plural(ms, msAbs, d, "day");
		if (msAbs >= h) return plural(ms, msAbs, h, "hour");
		if (msAbs >= m) return plural(ms, msAbs, m, "minute");
		if (msAbs >= s) return plural(ms, msAbs, s, "second");
		return ms + " ms";
	}
	/**
	* Pluralization helper.
	*/
	function plural(ms, msAbs, n, name) {
		var isPlural = msAbs >= n * 1.5;
		return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
	}
}));
// ../../../node_modules/debug/src/common.js
var require_common = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	/**
	* This is the common logic for both the Node.js and web browser
	* implementations of `debug()`.
	*/
	function setup(env) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms();
		createDebug.destroy = destroy;
		Object.keys(env).forEach((key) => {
			createDebug[key] = env[key];
		});
		/**
		* The currently active debug mode names, and names to skip.
		*/
		createDebug.names = [];
		createDebug.skips = [];
		/**
		* Map of special "%n" handling functions, for the debug "format" argument.
		*
		* Valid key names are a single, lower or upper-case letter, i.e. "n" and "N".
		*/
		createDebug.formatters = {};
		/**
		* Selects a color for a debug namespace
		* @param {String} namespace The namespace string for the debug instance to be colored
		* @return {Number|String} An ANSI color code for the given namespace
		* @api private
		*/
		function selectColor(namespace) {
			let hash = 0;
			for (let i = 0; i < namespace.length; i++) {
				hash = (hash << 5) - hash + namespace.charCodeAt(i);
				hash |= 0;
			}
			return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		/**
		* Create a debugger with the given `namespace`.
		*
		* @param {String} namespace
		* @return {Function}
		* @api public
		*/
		function createDebug(namespace) {
			let prevTime;
			let enableOverride = null;
			let namespacesCache;
			let enabledCache;
			function debug(...args) {
				if (!debug.enabled) return;
				const self = debug;
				const curr = Number(/* @__PURE__ */ new Date());
				self.diff = curr - (prevTime || curr);
				self.prev = prevTime;
				self.curr = curr;
				prevTime = curr;
				args[0] = createDebug.coerce(args[0]);
				if (typeof args[0] !== "string") args.unshift("%O");
				let index = 0;
				args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
					if (match === "%%") return "%";
					index++;
					const formatter = createDebug.formatters[format];
					if (typeof formatter === "function") {
						const val = args[index];
						match = formatter.call(self, val);
						args.splice(index, 1);
						index--;
					}
					return match;
				});
				createDebug.formatArgs.call(self, args);
				(self.log || createDebug.log).apply(self, args);
			}
			debug.namespace = namespace;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(namespace);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (enableOverride !== null) return enableOverride;
					if (namespacesCache !== createDebug.namespaces) {
						namespacesCache = createDebug.namespaces;
						enabledCache = createDebug.enabled(namespace);
					}
					return enabledCache;
				},
				set: (v) => {
					enableOverride = v;
				}
			});
			if (typeof createDebug.init === "function") createDebug.init(debug);
			return debug;
		}
		function extend(namespace, delimiter) {
			const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
			newDebug.log = this.log;
			return newDebug;
		}
		/**
		* Enables a debug mode by namespaces. This can include modes
		* separated by a colon and wildcards.
		*
		* @param {String} namespaces
		* @api public
		*/
		function enable(namespaces) {
			createDebug.save(namespaces);
			createDebug.namespaces = namespaces;
			createDebug.names = [];
			createDebug.skips = [];
			const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
			for (const ns of split) if (ns[0] === "-") createDebug.skips.push(ns.slice(1));
			else createDebug.names.push(ns);
		}
		/**
		* Checks if the given string matches a namespace template, honoring
		* asterisks as wildcards.
		*
		* @param {String} search
		* @param {String} template
		* @return {Boolean}
		*/
		function matchesTemplate(search, template) {
			let searchIndex = 0;
			let templateIndex = 0;
			let starIndex = -1;
			let matchIndex = 0;
			while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
				if (template[templateIndex] === "*") {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++;
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) {
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else return false;
			while (templateIndex < template.length && template[templateIndex] === "*") templateIndex++;
			return templateIndex === template.length;
		}
		/**
		* Disable debug output.
		*
		* @return {String} namespaces
		* @api public
		*/
		function disable() {
			const namespaces = [...createDebug.names, ...createDebug.skips.map((namespace) => "-" + namespace)].join(",");
			createDebug.enable("");
			return namespaces;
		}
		/**
		* Returns true if the given mode name is enabled, false otherwise.
		*
		* @param {String} name
		* @return {Boolean}
		* @api public
		*/
		function enabled(name) {
			for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return false;
			for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return true;
			return false;
		}
		/**
		* Coerce `val`.
		*
		* @param {Mixed} val
		* @return {Mixed}
		* @api private
		*/
		function coerce(val) {
			if (val instanceof Error) return val.stack || val.message;
			return val;
		}
		/**
		* XXX DO NOT USE. This is a temporary stub function.
		* XXX It WILL be removed in the next major release.
		*/
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	module.exports = setup;
}));
// ../../../node_modules/debug/src/browser.js
var require_browser = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	/**
	* This is the web browser implementation of `debug()`.
	*/
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.storage = localstorage();
	exports.destroy = (() => {
		let warned = false;
		return () => {
			if (!warned) {
				warned = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	/**
	* Colors.
	*/
	exports.colors = [
		"#0000CC",
		"#0000FF",
		"#0033CC",
		"#0033FF",
		"#0066CC",
		"#0066FF",
		"#0099CC",
		"#0099FF",
		"#00CC00",
		"#00CC33",
		"#00CC66",
		"#00CC99",
		"#00CCCC",
		"#00CCFF",
		"#3300CC",
		"#3300FF",
		"#3333CC",
		"#3333FF",
		"#3366CC",
		"#3366FF",
		"#3399CC",
		"#3399FF",
		"#33CC00",
		"#33CC33",
		"#33CC66",
		"#33CC99",
		"#33CCCC",
		"#33CCFF",
		"#6600CC",
		"#6600FF",
		"#6633CC",
		"#6633FF",
		"#66CC00",
		"#66CC33",
		"#9900CC",
		"#9900FF",
		"#9933CC",
		"#9933FF",
		"#99CC00",
		"#99CC33",
		"#CC0000",
		"#CC0033",
		"#CC0066",
		"#CC0099",
		"#CC00CC",
		"#CC00FF",
		"#CC3300",
		"#CC3333",
		"#CC3366",
		"#CC3399",
		"#CC33CC",
		"#CC33FF",
		"#CC6600",
		"#CC6633",
		"#CC9900",
		"#CC9933",
		"#CCCC00",
		"#CCCC33",
		"#FF0000",
		"#FF0033",
		"#FF0066",
		"#FF0099",
		"#FF00CC",
		"#FF00FF",
		"#FF3300",
		"#FF3333",
		"#FF3366",
		"#FF3399",
		"#FF33CC",
		"#FF33FF",
		"#FF6600",
		"#FF6633",
		"#FF9900",
		"#FF9933",
		"#FFCC00",
		"#FFCC33"
	];
	/**
	* Currently only WebKit-based Web Inspectors, Firefox >= v31,
	* and the Firebug extension (any Firefox version) are known
	* to support "%c" CSS customizations.
	*
	* TODO: add a `localStorage` variable to explicitly enable/disable colors
	*/
	function useColors() {
		if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return true;
		if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let m;
		return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	/**
	* Colorize log arguments if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
		if (!this.useColors) return;
		const c = "color: " + this.color;
		args.splice(1, 0, c, "color: inherit");
		let index = 0;
		let lastC = 0;
		args[0].replace(/%[a-zA-Z%]/g, (match) => {
			if (match === "%%") return;
			index++;
			if (match === "%c") lastC = index;
		});
		args.splice(lastC, 0, c);
	}
	/**
	* Invokes `console.debug()` when available.
	* No-op when `console.debug` is not a "function".
	* If `console.debug` is not available, falls back
	* to `console.log`.
	*
	* @api public
	*/
	exports.log = console.debug || console.log || (() => {});
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		try {
			if (namespaces) exports.storage.setItem("debug", namespaces);
			else exports.storage.removeItem("debug");
		} catch (error) {}
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		let r;
		try {
			r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
		} catch (error) {}
		if (!r && typeof process !== "undefined" && "env" in process) r = process.env.DEBUG;
		return r;
	}
	/**
	* Localstorage attempts to return the localstorage.
	*
	* This is necessary because safari throws
	* when a user disables cookies/localstorage
	* and you attempt to access it.
	*
	* @return {LocalStorage}
	* @api private
	*/
	function localstorage() {
		try {
			return localStorage;
		} catch (error) {}
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	/**
	* Map %j to `JSON.stringify()`, since no Web Inspectors do that by default.
	*/
	formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (error) {
			return "[UnexpectedJSONParseError]: " + error.message;
		}
	};
}));
// ../../../node_modules/debug/src/node.js
var require_node = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	/**
	* Module dependencies.
	*/
	const tty = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("tty");
	const util = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("util");
	/**
	* This is the Node.js implementation of `debug()`.
	*/
	exports.init = init;
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	/**
	* Colors.
	*/
	exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const supportsColor = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.i)("supports-color");
		if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (error) {}
	/**
	* Build up the default `inspectOpts` object from the environment variables.
	*
	*   $ DEBUG_COLORS=no DEBUG_DEPTH=10 DEBUG_SHOW_HIDDEN=enabled node script.js
	*/
	exports.inspectOpts = Object.keys(process.env).filter((key) => {
		return /^debug_/i.test(key);
	}).reduce((obj, key) => {
		const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});
		let val = process.env[key];
		if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
		else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
		else if (val === "null") val = null;
		else val = Number(val);
		obj[prop] = val;
		return obj;
	}, {});
	/**
	* Is stdout a TTY? Colored output is enabled when `true`.
	*/
	function useColors() {
		return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
	}
	/**
	* Adds ANSI color escape codes if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		const { namespace: name, useColors } = this;
		if (useColors) {
			const c = this.color;
			const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
			const prefix = `  ${colorCode};1m${name} \u001B[0m`;
			args[0] = prefix + args[0].split("\n").join("\n" + prefix);
			args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
		} else args[0] = getDate() + name + " " + args[0];
	}
	function getDate() {
		if (exports.inspectOpts.hideDate) return "";
		return (/* @__PURE__ */ new Date()).toISOString() + " ";
	}
	/**
	* Invokes `util.formatWithOptions()` with the specified arguments and writes to stderr.
	*/
	function log(...args) {
		return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
	}
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		if (namespaces) process.env.DEBUG = namespaces;
		else delete process.env.DEBUG;
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		return process.env.DEBUG;
	}
	/**
	* Init logic for `debug` instances.
	*
	* Create a new `inspectOpts` object in case `useColors` is set
	* differently for a particular `debug` instance.
	*/
	function init(debug) {
		debug.inspectOpts = {};
		const keys = Object.keys(exports.inspectOpts);
		for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	module.exports = require_common()(exports);
	const { formatters } = module.exports;
	/**
	* Map %o to `util.inspect()`, all on a single line.
	*/
	formatters.o = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
	};
	/**
	* Map %O to `util.inspect()`, allowing multiple lines if needed.
	*/
	formatters.O = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts);
	};
}));
// ../../../node_modules/debug/src/index.js
var require_src = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)(((exports, module) => {
	/**
	* Detect Electron renderer / nwjs process, which is node, but we should
	* treat as a browser.
	*/
	if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) module.exports = require_browser();
	else module.exports = require_node();
}));



/***/ }),

/***/ 1284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ outcomeOfAccess),
/* harmony export */   c: () => (/* binding */ unlessAborted),
/* harmony export */   i: () => (/* binding */ longestMessage),
/* harmony export */   l: () => (/* binding */ connections),
/* harmony export */   n: () => (/* binding */ Renewed),
/* harmony export */   o: () => (/* binding */ CutError),
/* harmony export */   r: () => (/* binding */ failedEnding),
/* harmony export */   s: () => (/* binding */ deadline),
/* harmony export */   t: () => (/* binding */ timedCall),
/* harmony export */   u: () => (/* binding */ proxiedConnections)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);


// clouds/collecting/connections.js
/** How the connections of a run are kept, whatever cloud they lead to. */
/**
* Options of Node's agents. Connections to one host: the calls of one scope, about 25 at once, and those of a second one
* never wait for one for long, which would count as time of the call; more would only cost handshakes, 2 ms of CPU each.
*/
const connections = {
	keepAlive: true,
	maxSockets: 64
};
/**
* The same through HTTP_PROXY, HTTPS_PROXY and NO_PROXY, which Node knows from 24.5 on, and not every SDK.
* https://nodejs.org/api/http.html#built-in-proxy-support
*/
const proxiedConnections = {
	...connections,
	proxyEnv: process.env
};
// clouds/collecting/deadline.js
/** Work that ends in time: what is not done by then is cut, and says so. */
/** Why something was cut: its time was over, or the run was. The message is a sentence without its end. */
var CutError = class extends Error {
	name = "CutError";
};
/** `what` completes the sentence `… within 30 seconds`: `no answer`. */
function deadline(milliseconds, what, outer) {
	const controller = new AbortController();
	(0,node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0, controller.signal, outer);
	const onOuter = () => controller.abort(cutBy(outer));
	const timer = setTimeout(() => controller.abort(new CutError(`${what} within ${durationText(milliseconds)}`)), milliseconds);
	if (outer.aborted) onOuter();
	outer.addEventListener("abort", onOuter, { once: true });
	const end = () => {
		clearTimeout(timer);
		outer.removeEventListener("abort", onOuter);
	};
	return {
		signal: controller.signal,
		end
	};
}
/** What `work` comes to, or the signal's reason as soon as it is aborted, whether the work heeds the signal or not. */
async function unlessAborted(work, signal) {
	signal.throwIfAborted();
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(cutBy(signal));
		signal.addEventListener("abort", onAbort, { once: true });
		const end = () => signal.removeEventListener("abort", onAbort);
		work().then(resolve, reject).finally(end);
	});
}
function cutBy(signal) {
	const reason = signal.reason;
	return reason instanceof CutError ? reason : new CutError("cut: the run is over its time or was interrupted");
}
/** In the larger of seconds and minutes that gives a number people read easily. */
function durationText(milliseconds) {
	const seconds = Math.round(milliseconds / 100) / 10;
	if (seconds < 120) return seconds === 1 ? "1 second" : `${seconds} seconds`;
	return `${Math.round(seconds / 6) / 10} minutes`;
}
// clouds/collecting/failed-outcome.js
/** Longer texts are no message that a person reads. Characters. */
const longestMessage = 1e3;
/** A login that was lost is not settled by a permission to read, so it keeps the one that the login names. */
function outcomeOfAccess({ code, message, permission }) {
	return {
		outcome: code === "lost-login" ? "denied" : code,
		message,
		...permission === void 0 ? {} : { permission }
	};
}
/** How a listing ended that failed so. A refusal names the permission that would settle it, unless it is about another thing. */
function failedEnding(failed, permission, isAboutPermission) {
	return failed.outcome === "denied" && isAboutPermission ? {
		permission,
		...failed
	} : failed;
}
// clouds/collecting/renewed.js
/** A credential that everyone shares, renewed before it ends. */
/** Before its end: a call with it may be retried for minutes. Of one that does not last long, half its time. A refusal is kept as long. */
const renewedBeforeMs = 3e5;
/** Asks once for all who wait, and keeps credentials in memory only. */
var Renewed = class {
	#source;
	#current;
	/** When to ask again; not known before the answer. */
	#dueMs = Number.POSITIVE_INFINITY;
	/** The one that was given out last. */
	#held;
	#isRefused = false;
	constructor(source) {
		this.#source = source;
	}
	/**
	* Rejects with an AccessError; one that says `denied` is kept for a while: asking again for every call would not change
	* it. What else went wrong is tried anew.
	*/
	get() {
		if (this.#current === void 0 || this.#source.now() >= this.#dueMs) this.#current = this.#obtain();
		return this.#current;
	}
	/** To be called with one that the provider did not take: it is not given again. Whoever tells it later finds it done. */
	forget(refused) {
		if (refused !== this.#held) return;
		this.#held = void 0;
		this.#current = void 0;
		this.#isRefused = true;
	}
	async #obtain() {
		const askedMs = this.#source.now();
		const isRefused = this.#isRefused;
		this.#dueMs = Number.POSITIVE_INFINITY;
		this.#isRefused = false;
		try {
			const { value, lifetimeMs } = await this.#source.obtain(isRefused);
			this.#dueMs = askedMs + lifetimeMs - Math.min(renewedBeforeMs, lifetimeMs / 2);
			this.#held = value;
			return value;
		} catch (error) {
			this.#dueMs = this.#source.now() + renewedBeforeMs;
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.code === "denied")) this.#current = void 0;
			throw error;
		}
	}
};
// clouds/collecting/timed-call.js
/** One call with its retries. Rejects with what the call does, or with a CutError once `callSeconds` are over. */
async function timedCall({ limits, signal }, call) {
	const time = deadline(limits.callSeconds * 1e3, "no answer", signal);
	try {
		return await unlessAborted(() => call(time.signal), time.signal);
	} finally {
		time.end();
	}
}



/***/ })

};
