export const id = 1284;
export const ids = [1284];
export const modules = {

/***/ 1284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ systemClock),
/* harmony export */   D: () => (/* binding */ proxiedConnections),
/* harmony export */   E: () => (/* binding */ connections),
/* harmony export */   S: () => (/* binding */ readingPlan),
/* harmony export */   T: () => (/* binding */ asCompleted),
/* harmony export */   _: () => (/* binding */ TokenBucket),
/* harmony export */   a: () => (/* binding */ fieldOf),
/* harmony export */   b: () => (/* binding */ CutError),
/* harmony export */   c: () => (/* binding */ failedEnding),
/* harmony export */   d: () => (/* binding */ readListing),
/* harmony export */   f: () => (/* binding */ allAbout),
/* harmony export */   g: () => (/* binding */ notAsked),
/* harmony export */   h: () => (/* binding */ endingOfAll),
/* harmony export */   i: () => (/* binding */ withinFindingTime),
/* harmony export */   l: () => (/* binding */ longestMessage),
/* harmony export */   m: () => (/* binding */ apiReading),
/* harmony export */   n: () => (/* binding */ Renewed),
/* harmony export */   o: () => (/* binding */ listOf),
/* harmony export */   p: () => (/* binding */ apiEntry),
/* harmony export */   r: () => (/* binding */ identityClaims),
/* harmony export */   s: () => (/* binding */ textOf$1),
/* harmony export */   t: () => (/* binding */ timedCall),
/* harmony export */   u: () => (/* binding */ outcomeOfAccess),
/* harmony export */   v: () => (/* binding */ neededApis),
/* harmony export */   w: () => (/* binding */ readScopes),
/* harmony export */   x: () => (/* binding */ deadline),
/* harmony export */   y: () => (/* binding */ scopeReaders)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);



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
// clouds/collecting/clock.js
/** The time that waiting is measured by; tests give one of their own. */
/** The machine's own, which never goes back. */
const systemClock = {
	now: () => performance.now(),
	wait: async (milliseconds, signal) => {
		try {
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, void 0, { signal });
		} catch (error) {
			throw signal.aborted ? signal.reason : error;
		}
	}
};
// clouds/collecting/reading-plan.js
/**
* The audit gives a scope up after its time, and counts the wait for the next part; what we give up ourselves before
* that has a cause for each API instead.
*/
const ownPartOfScopeTime$1 = .9;
/** The plan that follows from the limits of the run. */
function readingPlan({ context, read, clock = systemClock }) {
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
		const time = deadline(this.#leftMs, `the ${noun} was not read`, plan.signal);
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
	const time = deadline(callMs, "no answer", signal);
	const call = {
		signal: time.signal,
		attempts: 0
	};
	try {
		const answer = await unlessAborted(() => page(token, call), time.signal);
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
	const cut = reason instanceof CutError ? reason.message : String(reason);
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
// clouds/collecting/fields.js
/** Reads fields of whatever came. */
/** A property, where the value is an object that has it itself. */
function fieldOf(value, field) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, field) ? Reflect.get(value, field) : void 0;
}
/** A property that is text, and not an empty one. */
function textOf$1(value, field) {
	const text = fieldOf(value, field);
	return typeof text === "string" && text !== "" ? text : void 0;
}
/** A property that is a list; undefined where it is none, which is not an empty list. */
function listOf(value, field) {
	const list = fieldOf(value, field);
	return Array.isArray(list) ? list : void 0;
}
// clouds/collecting/finding-time.js
/** The listing has a scope of its own in the report, and ends itself before the audit gives the cloud up. */
const ownPartOfScopeTime = .8;
/** What `find` comes to within its bounds. */
async function withinFindingTime({ context: { limits, signal }, clock, what }, find) {
	const time = deadline(limits.scopeMinutes * 6e4 * ownPartOfScopeTime, what, signal);
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
// clouds/collecting/identity-claims.js
/** What the job's own identity token says, for messages only: it is not verified here, and every claim is hostile text. */
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
