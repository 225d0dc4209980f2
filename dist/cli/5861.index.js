export const id = 5861;
export const ids = [5861];
export const modules = {

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ portRange),
/* harmony export */   r: () => (/* binding */ protocolOf),
/* harmony export */   t: () => (/* binding */ cidrsOf)
/* harmony export */ });
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4585);

// clouds/modelling/checked-values.js
/** Values of the provider's objects that are texts or numbers to it, and addresses, ports and protocols to us. */
/** A range of ports that both ends of exist. Throws an Error that names the object where it is none. */
function portRange(raw, from, to) {
	if (from < 0 || from > to || to > 65535) raw.refuse(`has the ports ${from} to ${to}`);
	return [from, to];
}
/** The IANA number of a protocol, or `all`. Throws an Error that names the object where it is none. */
function protocolOf(raw, text) {
	try {
		return (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.n)(text);
	} catch (error) {
		return raw.refuse(`has a protocol that is none: ${String(error)}`);
	}
}
/** The fewest CIDRs. Throws an Error that names the object where one is none. */
function cidrsOf(raw, cidrs) {
	try {
		const [only = ""] = cidrs;
		return cidrs.length === 1 ? cidrsOfOne(only) : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.p)(cidrs);
	} catch (error) {
		return raw.refuse(`has an address range that is none: ${String(error)}`);
	}
}
/** Few ranges stand in most rules, and the rules of a whole audit are in memory at once: they share their lists. */
const cidrsOfOne = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.A)(1e4, (cidr) => (0,_protocols_js__WEBPACK_IMPORTED_MODULE_0__.p)([cidr]));



/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ notGiven),
/* harmony export */   r: () => (/* binding */ notYetRelated),
/* harmony export */   t: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2230);

// clouds/modelling/doubt.js
/** What makes a list from these APIs incomplete in the scope; undefined if each of them ended complete. */
function doubtOf({ scope, index }, ...apis) {
	for (const api of apis) {
		const entry = index.ledger(scope.id, api);
		if (entry === void 0) {
			const message = `${api} was not asked in ${scope.id}.`;
			return new _unknown_js__WEBPACK_IMPORTED_MODULE_0__.t({
				kind: "not-collected",
				scope: scope.id,
				api,
				message
			});
		}
		const { outcome, permission } = entry;
		if (outcome === "complete") continue;
		const message = entry.message ?? `${api} ended ${outcome} in ${scope.id}.`;
		return new _unknown_js__WEBPACK_IMPORTED_MODULE_0__.t({
			kind: outcome,
			scope: scope.id,
			api,
			...permission === void 0 || outcome !== "denied" ? {} : { permission },
			message
		});
	}
}
/** What a complete listing should have held: the collector did not give it. */
function notGiven({ scope }, api, what) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_0__.t({
		kind: "failed",
		scope: scope.id,
		api,
		message: `${api} ended complete, but ${what} is missing.`
	});
}
/** What a fact is until `relate` fills it: nobody can take it for known in between. */
function notYetRelated(scope) {
	return new _unknown_js__WEBPACK_IMPORTED_MODULE_0__.t({
		kind: "not-collected",
		scope: scope.id,
		message: "This was not related to other resources."
	});
}



/***/ }),

/***/ 3650:
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

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RawObject)
/* harmony export */ });
// clouds/modelling/raw-object.js
/** Reads the objects of a provider: names checked by its SDK's types, values checked as they are read. */
/**
* An object as the SDK of a provider returns it, or as JSON has it. What is absent, null or an empty text reads as undefined;
* every reader throws an Error that names type, id and path where a value has another type than the SDK says.
*/
var RawObject = class RawObject {
	#fields;
	#place;
	#envelope;
	/**
	* `envelope` names the field that holds most of the others where the SDK's types know them side by side, here and in the
	* objects within: `properties` of Azure Resource Manager. What stands beside it comes first.
	*/
	constructor(value, place, envelope) {
		if (!isRecord(value)) throw new Error(`${place} must be an object, but is ${kindOf(value)}`);
		this.#fields = value;
		this.#place = place;
		this.#envelope = envelope;
	}
	text(name) {
		const value = this.#value(name);
		if (value === void 0 || value === "") return void 0;
		if (typeof value !== "string") throw this.#wrong(name, "a text");
		return value;
	}
	requiredText(name) {
		const text = this.text(name);
		if (text === void 0) throw new Error(`${this.#place} has no ${name}`);
		return text;
	}
	flag(name) {
		const value = this.#value(name);
		if (value !== void 0 && typeof value !== "boolean") throw this.#wrong(name, "true or false");
		return value;
	}
	integer(name) {
		const value = this.#value(name);
		if (value === void 0) return void 0;
		if (typeof value !== "number" || !Number.isSafeInteger(value)) throw this.#wrong(name, "an integer");
		return value;
	}
	number(name) {
		const value = this.#value(name);
		if (value !== void 0 && typeof value !== "number") throw this.#wrong(name, "a number");
		return value;
	}
	/** An integer that JSON may hold as text, as Google's `int64` fields do. */
	wholeNumber(name) {
		const value = this.#value(name);
		if (typeof value !== "string" || value === "") return this.integer(name);
		const number = /^-?\d+$/.test(value) ? Number(value) : NaN;
		if (!Number.isSafeInteger(number)) throw this.#wrong(name, "an integer");
		return number;
	}
	/** ISO 8601, UTC, from a Date of the SDK or the text that JSON makes of it. */
	time(name) {
		const value = this.#value(name);
		if (value === void 0 || value === "") return void 0;
		const date = value instanceof Date ? value : new Date(typeof value === "string" ? value : NaN);
		if (Number.isNaN(date.getTime())) throw this.#wrong(name, "a time");
		return date.toISOString();
	}
	texts(name) {
		return this.#list(name).map((value) => {
			if (typeof value !== "string") throw this.#wrong(name, "a list of texts");
			return value;
		});
	}
	object(name) {
		const value = this.#value(name);
		return value === void 0 ? void 0 : new RawObject(value, `${this.#place}.${name}`, this.#envelope);
	}
	/** The elements of a list; none where the list is absent. */
	objects(name) {
		return this.#list(name).map((value, position) => new RawObject(value, `${this.#place}.${name}[${position}]`, this.#envelope));
	}
	/** Whether the field is there at all, be it an empty list. */
	has(name) {
		return this.#value(name) !== void 0;
	}
	/** A mapping of texts, as Azure has tags and Google labels. */
	textsByName(name) {
		const value = this.#value(name) ?? {};
		if (!isRecord(value)) throw this.#wrong(name, "a mapping");
		const pairs = Object.entries(value).map(([key, text]) => {
			if (typeof text !== "string") throw this.#wrong(name, "a mapping of texts");
			return [key, text];
		});
		return Object.fromEntries(pairs);
	}
	/** The names in a mapping, whatever they stand for; none where it is absent. */
	names(name) {
		const value = this.#value(name) ?? {};
		if (!isRecord(value)) throw this.#wrong(name, "a mapping");
		return Object.keys(value);
	}
	/** A list of `{ Key, Value }` as a mapping. */
	tags(name) {
		const pairs = this.#list(name).map((value, position) => {
			const tag = new RawObject(value, `${this.#place}.${name}[${position}]`);
			return [tag.requiredText("Key"), tag.text("Value") ?? ""];
		});
		return Object.fromEntries(pairs);
	}
	/** This object. Throws where it lacks its envelope: then what it does not say is no fact. */
	withEnvelope() {
		const { [this.#envelope ?? ""]: inner } = this.#fields;
		return this.#envelope === void 0 || isRecord(inner) ? this : this.refuse(`has no ${this.#envelope}`);
	}
	/** Throws what is wrong with this object beyond the type of a value. */
	refuse(reason) {
		throw new Error(`${this.#place} ${reason}`);
	}
	#value(name) {
		const value = ownValue(this.#fields, name) ?? void 0;
		if (value !== void 0 || this.#envelope === void 0) return value;
		const inner = ownValue(this.#fields, this.#envelope);
		return isRecord(inner) ? ownValue(inner, name) ?? void 0 : void 0;
	}
	#list(name) {
		const value = this.#value(name);
		if (value === void 0) return [];
		if (!Array.isArray(value)) throw this.#wrong(name, "a list");
		return value;
	}
	#wrong(name, expected) {
		return /* @__PURE__ */ new Error(`${this.#place}.${name} must be ${expected}, but is ${kindOf(this.#value(name))}`);
	}
};
function ownValue(fields, name) {
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function kindOf(value) {
	if (value === void 0 || value === null) return "absent";
	return Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}



/***/ }),

/***/ 1494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ secretsIn),
/* harmony export */   n: () => (/* binding */ redactedSecret),
/* harmony export */   r: () => (/* binding */ redactedStartupData),
/* harmony export */   t: () => (/* binding */ redactFields)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


// clouds/modelling/secret-patterns.js
/** Finds secrets of known kinds in a text, without keeping them. */
/** The most specific first: a later pattern does not report a part of what an earlier one found. */
const patterns = [
	{
		kind: "private key",
		pattern: /-----BEGIN (?:[A-Z\d]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----[^-]{1,20000}/g
	},
	{
		kind: "AWS access key",
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
		excludes: isExample
	},
	{
		kind: "AWS secret key",
		pattern: /secret_?(?:access_?)?key["']?\s{0,9}[:=]\s{0,9}["']?([A-Za-z\d/+]{40})(?![A-Za-z\d/+=])/gi,
		excludes: isExample
	},
	{
		kind: "GitHub token",
		pattern: /\b(?:gh[opsru]_[A-Za-z\d]{36,255}|github_pat_\w{22,255})\b/g
	},
	{
		kind: "GitLab token",
		pattern: /\bglpat-[\w-]{20,100}/g
	},
	{
		kind: "Slack token",
		pattern: /\bxox[abeoprs]-[A-Za-z\d-]{10,250}/g
	},
	{
		kind: "Slack webhook",
		pattern: /hooks\.slack\.com\/services\/T\w{6,20}\/B\w{6,20}\/\w{16,40}/g
	},
	{
		kind: "Stripe key",
		pattern: /\b[rs]k_live_[A-Za-z\d]{16,247}\b/g
	},
	{
		kind: "Google API key",
		pattern: /\bAIza[\w-]{35}(?![\w-])/g
	},
	{
		kind: "npm token",
		pattern: /\bnpm_[A-Za-z\d]{36}\b/g
	},
	{
		kind: "SendGrid key",
		pattern: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g
	},
	{
		kind: "Azure storage key",
		pattern: /AccountKey=([A-Za-z\d+/]{86}==)/g
	},
	{
		kind: "password",
		pattern: /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/"']{0,100}:([^\s:@/"']{3,200})@/gi,
		isGuessable: true,
		excludes: isPlaceholder
	},
	{
		kind: "password",
		pattern: /\b[\w.-]{1,60}:([^\s:|"']{3,200})["']?\s{0,9}\|\s{0,9}(?:sudo )?chpasswd/g,
		isGuessable: true,
		excludes: isPlaceholder
	},
	{
		kind: "password",
		pattern: /(?:password|passwd|passphrase|_pwd|pgpass)["']?(?:\s{0,9}(?:=>|:=|[:=])\s{0,9}|\s{1,9}(?=["']))["']?([^\s"'`;&|<>(){},]{6,200})/gi,
		isGuessable: true,
		excludes: isPlaceholder
	},
	{
		kind: "password",
		pattern: /--password[ =]["']?([^\s"'`;&|<>(){},]{6,200})/gi,
		isGuessable: true,
		excludes: isPlaceholder
	},
	{
		kind: "token",
		pattern: /(?:secret|token|api_?key|access_?key)["']?\s{0,9}(?:=>|:=|[:=])\s{0,9}["']?([^\s"'`;&|<>(){},]{16,500})/gi,
		isGuessable: true,
		excludes: (secret) => isPlaceholder(secret) || bitsPerCharacter(secret) < 3
	},
	{
		kind: "token",
		pattern: /--(?:token|secret|api-?key)[ =]["']?([^\s"'`;&|<>(){},]{16,500})/gi,
		isGuessable: true,
		excludes: (secret) => isPlaceholder(secret) || bitsPerCharacter(secret) < 3
	}
];
/** Every kind of secret that {@link secretsIn} names. */
const secretKinds = new Set(patterns.map(({ kind }) => kind));
/** Enough to act on, and a bound where a text is made of nothing else. */
const most = 50;
/** The secrets in a text, in the order of their lines. */
function secretsIn(text) {
	const found = [];
	for (const { kind, pattern, isGuessable, excludes } of patterns) {
		for (const match of text.matchAll(pattern)) {
			const secret = match[1] ?? match[0];
			const from = match.index + match[0].indexOf(secret);
			const end = from + secret.length;
			if (excludes?.(secret) === true || found.some((other) => from < other.end && other.from < end)) continue;
			const place = {
				kind,
				line: lineOf(text, match.index)
			};
			found.push({
				from,
				end,
				secret: isGuessable === true ? place : {
					...place,
					digest: digestOf$1(kind, secret)
				}
			});
			if (found.length === most) break;
		}
		if (found.length === most) break;
	}
	return found.toSorted((a, b) => a.from - b.from).map(({ secret }) => secret);
}
function digestOf$1(kind, secret) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${kind}\n${secret.replaceAll(/\s/g, "")}`).digest("hex").slice(0, 16);
}
function lineOf(text, position) {
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}
/** The keys of AWS's own documentation. */
function isExample(secret) {
	return /example(?:key)?$/i.test(secret);
}
/** Where the value comes from elsewhere (a variable, a parameter store, a path), or stands for one. */
function isPlaceholder(secret) {
	return /^(?:[$%@/~!*\\]|arn:|ssm:|file:|https?:|gs:|sm:|projects\/|env\.|var\.|local\.)/i.test(secret) || /\$\{?\w|\{\{/.test(secret) || /^(?:x+|\.+|change[-_]?(?:me|it)|example\w*|placeholder|your[-_]\w*|password\w?|passwd|secret|redacted|required|optional|disabled|enabled|default|unlocked|undefined|string)$/i.test(secret) || bitsPerCharacter(secret) < 2;
}
/** Shannon entropy: `aaaaaa` has 0, English about 3, random base64 of 40 characters about 5. */
function bitsPerCharacter(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	return [...counts.values()].reduce((bits, count) => bits - count / text.length * Math.log2(count / text.length), 0);
}
// clouds/modelling/startup-data.js
/** Reads user data far enough to tell which secrets are in it. */
/** User data has 16 KiB at most; what it unpacks to is as large as whoever wrote it likes. */
const mostUnpackedBytes = 1048576;
/**
* The secrets in user data: text or base64 of it, gzip (which cloud-init unpacks), and what is packed into its text in
* base64 once more, as parts of MIME archives and files of cloud-config are. Undefined where it could not be unpacked.
* https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
*/
function startupSecrets(data) {
	const text = unpacked(isBase64(data) ? Buffer.from(data, "base64") : Buffer.from(data));
	if (text === void 0) return void 0;
	const found = secretsIn(text);
	for (const { 0: run, index } of text.matchAll(/[A-Za-z\d+/](?:[A-Za-z\d+/]|\r?\n[ \t]{0,20}(?=[A-Za-z\d+/])){60,}={0,2}/g)) {
		const inner = unpacked(Buffer.from(run, "base64"));
		if (inner === void 0 || !isText(inner)) continue;
		const line = text.slice(0, index).split("\n").length;
		found.push(...secretsIn(inner).map((secret) => ({
			...secret,
			line
		})));
	}
	return found;
}
function isBase64(data) {
	const joined = data.replaceAll(/\s/g, "");
	return joined.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(joined);
}
function unpacked(bytes) {
	if (bytes[0] !== 31 || bytes[1] !== 139) return bytes.toString("utf8");
	try {
		return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: mostUnpackedBytes }).toString("utf8");
	} catch {
		return;
	}
}
/** Keys and other binary data in base64 decode to something that is not text. */
function isText(text) {
	return !/[^\P{Cc}\t\n\r]|\u{fffd}/u.test(text);
}
// clouds/modelling/redacted.js
/** Takes the secrets out of the provider's objects. */
/** A copy without the fields' values; what has no place for one stays as it is. Idempotent. */
function redactFields(raw, fields) {
	return hasSecretFields(raw, fields) ? withoutSecrets(raw, fields) : raw;
}
/** What stands for a secret; nothing and what was redacted before stay as they are. */
function redactedSecret(value) {
	return isNothing(value) || isRedacted(value) ? value : digestOf(value);
}
/** What stands for start-up data, with the kinds of secrets in it; nothing and what was redacted before stay as they are. */
function redactedStartupData(value) {
	if (isNothing(value) || isRedacted(value)) return value;
	const secrets = startupSecrets(attributeValue(value) ?? textOf(value));
	return secrets === void 0 ? digestOf(value) : {
		...digestOf(value),
		secrets
	};
}
function hasSecretFields(raw, fields) {
	if (Array.isArray(raw)) return raw.some((element) => hasSecretFields(element, fields));
	if (!isObject(raw)) return false;
	return Object.keys(raw).some((name) => fields.secrets.has(name) || fields.startupData.has(name) || hasSecretFields(raw[name], fields));
}
function withoutSecrets(raw, fields) {
	if (Array.isArray(raw)) return raw.map((element) => withoutSecrets(element, fields));
	if (!isObject(raw)) return raw;
	return Object.fromEntries(Object.entries(raw).map(([name, value]) => {
		if (fields.startupData.has(name)) return [name, redactedStartupData(value)];
		return [name, fields.secrets.has(name) ? redactedSecret(value) : withoutSecrets(value, fields)];
	}));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !(value instanceof Date);
}
function digestOf(value) {
	const text = textOf(value);
	return {
		redacted: true,
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"),
		bytes: Buffer.byteLength(text)
	};
}
function textOf(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
/** DescribeInstanceAttribute answers `{}` for an instance without user data. */
function isNothing(value) {
	if (value === void 0 || value === null || value === "") return true;
	return typeof value === "object" && !Array.isArray(value) && Object.keys(value).length === 0;
}
/** User data as DescribeInstanceAttribute gives it: `{ Value }`. */
function attributeValue(value) {
	const inner = typeof value === "object" && value !== null && "Value" in value ? value.Value : void 0;
	return typeof inner === "string" ? inner : void 0;
}
/** Exactly our own mark, so that a value made to look like it cannot carry a secret along. */
function isRedacted(value) {
	if (typeof value !== "object" || value === null) return false;
	const { redacted: mark, sha256, bytes, secrets, ...others } = { ...value };
	return mark === true && typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256) && typeof bytes === "number" && (secrets === void 0 || Array.isArray(secrets) && secrets.every((secret) => isFoundSecret(secret))) && Object.keys(others).length === 0;
}
function isFoundSecret(value) {
	if (typeof value !== "object" || value === null) return false;
	const { kind, line, digest, ...others } = { ...value };
	return typeof kind === "string" && secretKinds.has(kind) && typeof line === "number" && (digest === void 0 || typeof digest === "string" && /^[0-9a-f]{16}$/.test(digest)) && Object.keys(others).length === 0;
}



/***/ }),

/***/ 408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ typedResources),
/* harmony export */   c: () => (/* binding */ network_exports),
/* harmony export */   i: () => (/* binding */ inboundRules),
/* harmony export */   l: () => (/* binding */ firewall_exports),
/* harmony export */   n: () => (/* binding */ rulesOfWays),
/* harmony export */   o: () => (/* binding */ storage_exports),
/* harmony export */   r: () => (/* binding */ servicesOf),
/* harmony export */   s: () => (/* binding */ settings_exports),
/* harmony export */   t: () => (/* binding */ listed),
/* harmony export */   u: () => (/* binding */ compute_exports)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4585);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5690);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7941);
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6770);





// clouds/object-model/compute.js
var compute_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	address: () => address,
	compute: () => compute,
	computeInterface: () => computeInterface,
	imageState: () => imageState,
	launchTemplate: () => launchTemplate,
	launchTemplateVersion: () => launchTemplateVersion,
	machineGroup: () => machineGroup,
	metadataService: () => metadataService,
	networkInterface: () => networkInterface,
	startupData: () => startupData,
	startupSecret: () => startupSecret
});
/** Absent where the provider does not say it. */
const platformProtection = {
	secureBoot: {
		type: "bool",
		doc: "Whether it starts signed software only.",
		optional: true
	},
	vtpm: {
		type: "bool",
		doc: "Whether it has a virtual TPM, which keeps keys and measures what is started.",
		optional: true
	},
	integrityMonitoring: {
		type: "bool",
		doc: "Whether what is started is compared with what was started before.",
		optional: true
	},
	confidential: {
		type: "bool",
		doc: "Whether its memory is encrypted while it is used.",
		optional: true
	}
};
const metadataService = {
	name: "MetadataService",
	doc: "The service at a link-local address that hands a machine its credentials.",
	fields: {
		isEnabled: {
			type: "bool",
			doc: "Whether it answers at all."
		},
		requiresTokens: {
			type: "bool",
			doc: "Whether it answers only who has asked for a session token (IMDSv2)."
		},
		hopLimit: {
			type: "int",
			doc: "How many network hops its answer survives.",
			optional: true
		}
	}
};
const compute = {
	name: "compute",
	doc: "A virtual machine.",
	fields: {
		state: {
			type: "string",
			doc: "`pending`, `running`, `stopping`, `stopped`, `shutting-down` or `terminated`."
		},
		launchedAt: {
			type: "timestamp",
			doc: "When it was last started.",
			optional: true
		},
		stoppedAt: {
			type: "timestamp",
			doc: "When it was stopped, where the provider says it.",
			optional: true
		},
		machineType: {
			type: "string",
			doc: "The provider's size."
		},
		image: {
			type: "string",
			doc: "The image it started from.",
			optional: true
		},
		imageState: {
			type: { object: "ImageState" },
			doc: "What that image is like today."
		},
		network: {
			type: "string",
			doc: "Network of its first interface; absent once terminated.",
			optional: true
		},
		subnet: {
			type: "string",
			doc: "Subnet of its first interface; absent once terminated.",
			optional: true
		},
		publicAddresses: {
			type: { list: "string" },
			doc: "Addresses on the internet of all its interfaces, both families."
		},
		privateAddresses: {
			type: { list: "string" },
			doc: "Other addresses of all its interfaces, both families."
		},
		networkInterfaces: {
			type: { list: { object: "ComputeInterface" } },
			doc: "Its interfaces."
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls of all its interfaces."
		},
		facesInternet: {
			type: "bool",
			doc: "Whether one of its public addresses lies in a subnet that leads to the internet."
		},
		reachable: {
			type: { list: { object: "FirewallRule" } },
			doc: "What of it the internet reaches, exactly: a public address, a route from the internet and back, the firewalls of the subnet and of the interface. The `id` tells the way. Rules that deny, and those after them, only bound what is not known."
		},
		disks: {
			type: { list: "string" },
			doc: "Disks that are attached to it."
		},
		identity: {
			type: "string",
			doc: "The identity it acts as in the cloud.",
			optional: true
		},
		metadataService: {
			type: { object: "MetadataService" },
			doc: "Its metadata service."
		},
		hasDetailedMonitoring: {
			type: "bool",
			doc: "Whether it is measured every minute."
		},
		isManagedByService: {
			type: "bool",
			doc: "Whether a service of the provider made and keeps it."
		},
		startupData: {
			type: { object: "StartupData" },
			doc: "The script or data that it is handed when it starts."
		},
		...platformProtection
	}
};
const imageState = {
	name: "ImageState",
	doc: "What an image that a machine started from is like today.",
	fields: {
		isAvailable: {
			type: "bool",
			doc: "False where it is gone, or no longer shared with the account."
		},
		createdAt: {
			type: "timestamp",
			doc: "When it was made.",
			optional: true
		},
		deprecatedAt: {
			type: "timestamp",
			doc: "When it is or was deprecated.",
			optional: true
		}
	}
};
const startupData = {
	name: "StartupData",
	doc: "A start-up script or data; its text is dropped before anything is kept.",
	fields: {
		isCollected: {
			type: "bool",
			doc: "Whether it was asked for: the param `userData` of the cloud."
		},
		isPresent: {
			type: "bool",
			doc: "Whether there is any."
		},
		secrets: {
			type: { list: { object: "StartupSecret" } },
			doc: "Secrets of known kinds that stand in it."
		}
	}
};
const startupSecret = {
	name: "StartupSecret",
	doc: "A secret that stands in start-up data: what it is and where, not the secret.",
	fields: {
		kind: {
			type: "string",
			doc: "`AWS secret key`, `GitHub token`, `private key`, `password`, `token`, …"
		},
		line: {
			type: "int",
			doc: "Line in the data."
		},
		key: {
			type: "string",
			doc: "Which of several data it stands in; absent where there are no several.",
			optional: true
		},
		digest: {
			type: "string",
			doc: "Start of a sha256, by which the same key is known elsewhere; absent for kinds that could be guessed.",
			optional: true
		}
	}
};
const computeInterface = {
	name: "ComputeInterface",
	doc: "An interface as its machine shows it.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the interface."
		},
		network: {
			type: "string",
			doc: "Its network, where that may be another than the machine's.",
			optional: true
		},
		subnet: {
			type: "string",
			doc: "Its subnet."
		},
		publicAddresses: {
			type: { list: "string" },
			doc: "Its addresses on the internet, both families."
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls that decide for it."
		}
	}
};
const networkInterface = {
	name: "network_interface",
	doc: "A network interface.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `in-use`, `available`."
		},
		kind: {
			type: "string",
			doc: "The provider's word: `interface`, `nat_gateway`, `network_load_balancer`."
		},
		description: {
			type: "string",
			doc: "What people or the service wrote beside it."
		},
		network: {
			type: "string",
			doc: "Its network."
		},
		subnet: {
			type: "string",
			doc: "Its subnet."
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls that decide for it."
		},
		publicAddresses: {
			type: { list: "string" },
			doc: "Its addresses on the internet, both families."
		},
		privateAddresses: {
			type: { list: "string" },
			doc: "Its other addresses, both families."
		},
		machine: {
			type: "string",
			doc: "The machine it is attached to.",
			optional: true
		},
		isManagedByService: {
			type: "bool",
			doc: "Whether a service of the provider made and keeps it."
		},
		facesInternet: {
			type: "bool",
			doc: "Whether one of its public addresses lies in a subnet that leads to the internet."
		},
		flowLogs: {
			type: { list: { object: "FlowLog" } },
			doc: "Flow logs of the interface itself."
		}
	}
};
const address = {
	name: "address",
	doc: "A reserved public address.",
	fields: {
		address: {
			type: "string",
			doc: "The address."
		},
		isInUse: {
			type: "bool",
			doc: "Whether something has it."
		},
		networkInterface: {
			type: "string",
			doc: "The interface that has it.",
			optional: true
		}
	}
};
const launchTemplate = {
	name: "launch_template",
	doc: "What machines are made after.",
	fields: { versions: {
		type: { list: { object: "LaunchTemplateVersion" } },
		doc: "Its default and its latest version."
	} }
};
const launchTemplateVersion = {
	name: "LaunchTemplateVersion",
	doc: "One version of a launch template.",
	fields: {
		number: {
			type: "int",
			doc: "Its number."
		},
		isDefault: {
			type: "bool",
			doc: "Whether it is used where none is named."
		},
		image: {
			type: "string",
			doc: "Image.",
			optional: true
		},
		identity: {
			type: "string",
			doc: "The identity that machines act as.",
			optional: true
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls by id."
		},
		firewallNames: {
			type: { list: "string" },
			doc: "Firewalls by name."
		},
		givesPublicAddress: {
			type: "bool",
			doc: "Whether machines get a public address; absent: the subnet decides.",
			optional: true
		},
		metadataService: {
			type: { object: "MetadataService" },
			doc: "Metadata service; absent: account and image decide.",
			optional: true
		},
		requiresTokens: {
			type: "bool",
			doc: "Whether machines get no metadata service without session tokens, by the version, else the account, else the image."
		},
		hasDetailedMonitoring: {
			type: "bool",
			doc: "Whether machines are measured every minute."
		},
		hasStartupData: {
			type: "bool",
			doc: "Whether it hands machines a start-up script or data."
		},
		startupSecrets: {
			type: { list: { object: "StartupSecret" } },
			doc: "Secrets of known kinds that stand in it."
		},
		...platformProtection
	}
};
const machineGroup = {
	name: "machine_group",
	doc: "Machines that are made and kept alike.",
	fields: {
		size: {
			type: "int",
			doc: "How many machines it is to have."
		},
		zones: {
			type: { list: "string" },
			doc: "Availability zones that it puts machines into."
		},
		template: {
			type: "string",
			doc: "What its machines are made after.",
			optional: true
		},
		healthChecks: {
			type: { list: "string" },
			doc: "Health checks that decide which machines it replaces."
		},
		loadBalancers: {
			type: { list: "string" },
			doc: "Load balancers, or their backends, that send traffic to it."
		},
		isManagedByService: {
			type: "bool",
			doc: "Whether a service of the provider made and keeps it."
		}
	}
};
// clouds/object-model/firewall.js
var firewall_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	addressList: () => addressList,
	addressListEntry: () => addressListEntry,
	firewall: () => firewall,
	firewallRule: () => firewallRule,
	firewallRuleObject: () => firewallRuleObject
});
const ruleFields = {
	description: {
		type: "string",
		doc: "What people wrote beside it."
	},
	direction: {
		type: "string",
		doc: "`in` or `out`."
	},
	access: {
		type: "string",
		doc: "`allow` or `deny`."
	},
	priority: {
		type: "int",
		doc: "The lowest decides first; 0 where rules have no order."
	},
	enabled: {
		type: "bool",
		doc: "Whether it counts."
	},
	protocol: {
		type: "string",
		doc: "`all`, or the IANA protocol number as text."
	},
	sources: {
		type: { list: "string" },
		doc: "Fewest CIDRs of both families; empty when only references are meant."
	},
	sourceReferences: {
		type: { list: "string" },
		doc: "Firewalls, tags or service accounts meant instead."
	},
	destinations: {
		type: { list: "string" },
		doc: "Fewest CIDRs of both families; of a rule of direction `in`, none where it is about everything in the network."
	},
	destinationReferences: {
		type: { list: "string" },
		doc: "Firewalls, tags or service accounts meant instead."
	},
	addressLists: {
		type: { list: "string" },
		doc: "Named lists of addresses that the CIDRs were taken from."
	},
	providerLists: {
		type: { list: "string" },
		doc: "Those of the lists that the provider keeps itself, for services of its own; absent where there are none.",
		optional: true
	},
	ports: {
		type: { list: { list: "int" } },
		doc: "Inclusive ranges `[from, to]` of destination ports."
	},
	sourcePorts: {
		type: { list: { list: "int" } },
		doc: "Inclusive ranges of ports that traffic comes from, which the sender chooses; absent: all.",
		optional: true
	}
};
const attachmentFields = {
	network: {
		type: "string",
		doc: "The network it belongs to."
	},
	attachments: {
		type: { list: "string" },
		doc: "What it decides for: interfaces and launch templates, or subnets. Unknown unless all could be listed."
	},
	unattached: {
		type: "bool",
		doc: "Certainly attached to nothing: everything that could be was listed. Always known; false in doubt."
	}
};
const firewallRuleObject = {
	name: "FirewallRule",
	doc: "One rule of a firewall, as `exposed` takes it.",
	fields: {
		id: {
			type: "string",
			doc: "What it is called within its firewall."
		},
		...ruleFields
	}
};
const firewall = {
	name: "firewall",
	doc: "A set of rules that decide which traffic passes.",
	fields: {
		...attachmentFields,
		rules: {
			type: { list: { object: "FirewallRule" } },
			doc: "Its rules, of both directions."
		},
		isDefault: {
			type: "bool",
			doc: "Whether the provider made it with the network, for what names no other."
		},
		interfaces: {
			type: "int",
			doc: "How many network interfaces it decides for."
		},
		interfacesInNetwork: {
			type: "int",
			doc: "How many network interfaces are in the network it belongs to: none where nobody uses it."
		},
		referencedBy: {
			type: { list: "string" },
			doc: "Firewalls of the audit whose rules name it, itself among them. Unknown where no other does, but a network outside the audit is peered with its own."
		}
	}
};
const firewallRule = {
	name: "firewall_rule",
	doc: "One rule of a firewall as a resource of its own.",
	fields: {
		...ruleFields,
		...attachmentFields,
		firewall: {
			type: "string",
			doc: "Id of the firewall it belongs to."
		},
		targets: {
			type: { list: "string" },
			doc: "Tags or service accounts that the rule itself decides for."
		}
	}
};
const addressList = {
	name: "address_list",
	doc: "A named list of addresses that rules and routes may mean.",
	fields: {
		entries: {
			type: { list: { object: "AddressListEntry" } },
			doc: "Its entries as people wrote them."
		},
		addresses: {
			type: { list: "string" },
			doc: "Fewest CIDRs of all entries."
		},
		isManagedByProvider: {
			type: "bool",
			doc: "Whether the provider keeps its entries."
		}
	}
};
const addressListEntry = {
	name: "AddressListEntry",
	doc: "One entry of an address list.",
	fields: {
		range: {
			type: "string",
			doc: "CIDR."
		},
		description: {
			type: "string",
			doc: "What people wrote beside it."
		}
	}
};
// clouds/object-model/network.js
var network_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	flowLog: () => flowLog,
	flowLogObject: () => flowLogObject,
	gateway: () => gateway,
	internetRoutes: () => internetRoutes,
	network: () => network,
	networkSubnet: () => networkSubnet,
	peering: () => peering,
	peeringEnd: () => peeringEnd,
	route: () => route,
	routeResource: () => routeResource,
	routeTable: () => routeTable,
	subnet: () => subnet
});
const network = {
	name: "network",
	doc: "A private network.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`."
		},
		addressRanges: {
			type: { list: "string" },
			doc: "CIDRs of both families."
		},
		isDefault: {
			type: "bool",
			doc: "Whether the provider made it for resources that name no other."
		},
		flowLogs: {
			type: { list: { object: "FlowLog" } },
			doc: "Flow logs of the network itself."
		},
		subnets: {
			type: { list: { object: "NetworkSubnet" } },
			doc: "Its subnets."
		},
		peerings: {
			type: { list: "string" },
			doc: "Active peerings with other networks."
		},
		endpointServices: {
			type: { list: "string" },
			doc: "Services that private endpoints in it, made or being made, lead to."
		},
		interfaces: {
			type: "int",
			doc: "How many network interfaces are in it: none where nobody uses it."
		},
		isFirstOfAccount: {
			type: "bool",
			doc: "Whether its id is the first of those in its region that its account made itself, for what is said of an account once."
		},
		accountRegions: {
			type: { list: "string" },
			doc: "Regions in which its account has networks that it made itself. Unknown where only one is known and others could not be read."
		}
	}
};
const networkSubnet = {
	name: "NetworkSubnet",
	doc: "A subnet as its network sees it.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the subnet."
		},
		zone: {
			type: "string",
			doc: "Availability zone."
		},
		internetRoutes: {
			type: { object: "InternetRoutes" },
			doc: "Whether it leads to the internet and back."
		}
	}
};
const internetRoutes = {
	name: "InternetRoutes",
	doc: "Whether an active route leads to the internet and lets it answer and begin; egress-only gateways do not.",
	fields: {
		ipv4: {
			type: "bool",
			doc: "For IPv4."
		},
		ipv6: {
			type: "bool",
			doc: "For IPv6."
		}
	}
};
const subnet = {
	name: "subnet",
	doc: "A part of a network.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`."
		},
		network: {
			type: "string",
			doc: "The network it belongs to."
		},
		zone: {
			type: "string",
			doc: "Availability zone."
		},
		addressRanges: {
			type: { list: "string" },
			doc: "CIDRs of both families."
		},
		isDefault: {
			type: "bool",
			doc: "Whether the provider made it for resources that name no other."
		},
		givesPublicAddresses: {
			type: "bool",
			doc: "Whether instances get a public IPv4 address at launch."
		},
		givesIpv6Addresses: {
			type: "bool",
			doc: "Whether interfaces get an IPv6 address when they are made."
		},
		routeTable: {
			type: "string",
			doc: "The route table that governs it, named or by default."
		},
		internetRoutes: {
			type: { object: "InternetRoutes" },
			doc: "Whether that table leads to the internet and back."
		},
		firewalls: {
			type: { list: "string" },
			doc: "Firewalls that decide for the subnet as a whole."
		},
		flowLogs: {
			type: { list: { object: "FlowLog" } },
			doc: "Flow logs of the subnet itself."
		},
		interfaces: {
			type: "int",
			doc: "How many network interfaces are in it: none where nobody uses it."
		}
	}
};
const routeTable = {
	name: "route_table",
	doc: "Where traffic of subnets goes.",
	fields: {
		network: {
			type: "string",
			doc: "The network it belongs to."
		},
		isMain: {
			type: "bool",
			doc: "Whether it governs the subnets that name no other."
		},
		routes: {
			type: { list: { object: "Route" } },
			doc: "Its routes."
		},
		subnets: {
			type: { list: "string" },
			doc: "Subnets that it governs, named or by default."
		},
		gateways: {
			type: { list: "string" },
			doc: "Gateways whose incoming traffic it governs."
		},
		internetRoutes: {
			type: { object: "InternetRoutes" },
			doc: "Whether it leads to the internet and back."
		}
	}
};
const route = {
	name: "Route",
	doc: "One route.",
	fields: {
		destinations: {
			type: { list: "string" },
			doc: "CIDRs that it is for."
		},
		addressLists: {
			type: { list: "string" },
			doc: "Named lists of addresses that the CIDRs were taken from."
		},
		target: {
			type: "string",
			doc: "Where it leads; `local` within the network."
		},
		targetKind: {
			type: "string",
			doc: "`internet`, `egress-only`, `nat`, `peering`, `hub`, `vpn`, `endpoint`, `interface`, `local` or `other`."
		},
		isActive: {
			type: "bool",
			doc: "False for a blackhole: its target is gone."
		},
		peerRanges: {
			type: { list: "string" },
			doc: "CIDRs of the network at the other end, of active routes into a peering; otherwise empty."
		}
	}
};
const routeResource = {
	name: "route",
	doc: "One route as a resource of its own.",
	fields: {
		...route.fields,
		network: {
			type: "string",
			doc: "The network it belongs to."
		},
		priority: {
			type: "int",
			doc: "Of routes for the same addresses the lowest decides."
		},
		targets: {
			type: { list: "string" },
			doc: "Tags of the machines that it is for; none: for all of the network."
		}
	}
};
const gateway = {
	name: "gateway",
	doc: "What connects networks with the internet.",
	fields: { networks: {
		type: { list: "string" },
		doc: "Networks that it is attached to."
	} }
};
const flowLogFields = {
	isActive: {
		type: "bool",
		doc: "Whether it is switched on."
	},
	isDelivering: {
		type: "bool",
		doc: "False where the last delivery failed."
	},
	traffic: {
		type: "string",
		doc: "`all`, `accepted` or `rejected`."
	},
	destination: {
		type: "string",
		doc: "Where it delivers to."
	}
};
const flowLogObject = {
	name: "FlowLog",
	doc: "A flow log as what it records sees it.",
	fields: {
		id: {
			type: "string",
			doc: "Id of the flow log."
		},
		...flowLogFields
	}
};
const flowLog = {
	name: "flow_log",
	doc: "A record of the traffic of a network, subnet or interface.",
	fields: {
		...flowLogFields,
		target: {
			type: "string",
			doc: "The network, subnet or interface."
		}
	}
};
const peering = {
	name: "peering",
	doc: "A connection of two networks.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `active`, `pending-acceptance`."
		},
		requester: {
			type: { object: "PeeringEnd" },
			doc: "Who asked for it."
		},
		accepter: {
			type: { object: "PeeringEnd" },
			doc: "Who was asked."
		},
		routeTables: {
			type: { list: "string" },
			doc: "Route tables of this scope that lead into it."
		}
	}
};
const peeringEnd = {
	name: "PeeringEnd",
	doc: "One end of a peering.",
	fields: {
		network: {
			type: "string",
			doc: "The network."
		},
		account: {
			type: "string",
			doc: "Its account, subscription or project."
		},
		region: {
			type: "string",
			doc: "Its region."
		},
		addressRanges: {
			type: { list: "string" },
			doc: "CIDRs of both families, as far as the other end may see them."
		}
	}
};
// clouds/object-model/settings.js
var settings_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	diskEncryptionDefault: () => diskEncryptionDefault,
	machineDefaults: () => machineDefaults,
	marker: () => marker,
	metadataDefaults: () => metadataDefaults,
	plainResource: () => plainResource,
	publicSharingBlock: () => publicSharingBlock
});
const diskEncryptionDefault = {
	name: "disk_encryption_default",
	doc: "Whether new disks are encrypted without being asked.",
	fields: { isEnabled: {
		type: "bool",
		doc: "Whether it is switched on."
	} }
};
const publicSharingBlock = {
	name: "public_sharing_block",
	doc: "Whether copies can be shared with everyone.",
	fields: {
		blocks: {
			type: "string",
			doc: "`all`: and what was shared is no more; `new`: what is shared stays; `none`."
		},
		copies: {
			type: "int",
			doc: "How many copies of the kind that it is about the account has in the region."
		}
	}
};
const metadataDefaults = {
	name: "metadata_defaults",
	doc: "What the metadata service of new machines is like where nothing else says so.",
	fields: {
		requiresTokens: {
			type: "bool",
			doc: "Whether it asks for session tokens (IMDSv2); absent: no preference.",
			optional: true
		},
		isEnabled: {
			type: "bool",
			doc: "Whether it answers at all; absent: no preference.",
			optional: true
		},
		hopLimit: {
			type: "int",
			doc: "How many network hops its answer survives; absent: no preference.",
			optional: true
		},
		machines: {
			type: "int",
			doc: "How many machines, and templates for machines, the account has in the region."
		}
	}
};
const machineDefaults = {
	name: "machine_defaults",
	doc: "What machines of an account are like where nothing else says so.",
	fields: {}
};
/** Of markers that are no resources of their own. */
const marker = {
	name: "marker",
	doc: "Says something of another resource, which rules read there.",
	fields: {}
};
/** Of what is listed and stored, and of which everything that rules read is the provider's own. */
const plainResource = {
	name: "resource",
	doc: "Something that the common object model says no more of.",
	fields: {}
};
// clouds/object-model/storage.js
var storage_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	backup: () => backup,
	disk: () => disk,
	image: () => image,
	snapshot: () => snapshot
});
const encryptionFields = {
	encrypted: {
		type: "bool",
		doc: "Whether its content is encrypted."
	},
	key: {
		type: "string",
		doc: "The key it is encrypted with, or what holds that key.",
		optional: true
	},
	encryption: {
		type: "string",
		doc: "Whose key that is: `platform`, the provider's; `customer-managed`, of a key service; `customer-supplied`, handed over with each use; `platform-and-customer`, one of each. Absent where the provider does not say.",
		optional: true
	}
};
const disk = {
	name: "disk",
	doc: "A virtual disk.",
	fields: {
		...encryptionFields,
		state: {
			type: "string",
			doc: "The provider's word: `in-use`, `available`."
		},
		sizeGib: {
			type: "int",
			doc: "Size, GiB."
		},
		createdAt: {
			type: "timestamp",
			doc: "When it was made."
		},
		machines: {
			type: { list: "string" },
			doc: "Machines that it is attached to."
		},
		isDeletedWithMachine: {
			type: "bool",
			doc: "Whether it goes when its machine goes, so that nothing on it is meant to last; not if attached to nothing."
		},
		isManagedByService: {
			type: "bool",
			doc: "Whether a service of the provider made and keeps it."
		},
		snapshots: {
			type: { list: "string" },
			doc: "Snapshots that were taken of it."
		},
		lastSnapshotAt: {
			type: "timestamp",
			doc: "When the latest of its completed snapshots was begun; absent: there is none.",
			optional: true
		},
		backups: {
			type: { list: { object: "Backup" } },
			doc: "What the provider's backup service has of it and of machines that it is attached to."
		}
	}
};
const backup = {
	name: "Backup",
	doc: "What a backup service has of a resource.",
	fields: {
		resource: {
			type: "string",
			doc: "Canonical id of what it saves: a disk, or a machine with its disks."
		},
		lastAt: {
			type: "timestamp",
			doc: "When it last did; absent where it does not say.",
			optional: true
		}
	}
};
const snapshot = {
	name: "snapshot",
	doc: "A copy of a disk.",
	fields: {
		...encryptionFields,
		state: {
			type: "string",
			doc: "The provider's word: `completed`, `pending`."
		},
		public: {
			type: "bool",
			doc: "Whether everyone may restore it."
		},
		disk: {
			type: "string",
			doc: "The disk it was taken of, which may be gone.",
			optional: true
		},
		createdAt: {
			type: "timestamp",
			doc: "When it was begun."
		},
		sizeGib: {
			type: "int",
			doc: "Size of the disk, GiB."
		}
	}
};
const image = {
	name: "image",
	doc: "What machines start from.",
	fields: {
		state: {
			type: "string",
			doc: "The provider's word: `available`, `pending`."
		},
		public: {
			type: "bool",
			doc: "Whether everyone may start machines from it."
		},
		createdAt: {
			type: "timestamp",
			doc: "When it was made.",
			optional: true
		},
		deprecatedAt: {
			type: "timestamp",
			doc: "When it is or was deprecated.",
			optional: true
		},
		encryption: {
			type: "string",
			doc: "As of a disk; absent where the provider does not say.",
			optional: true
		},
		snapshots: {
			type: { list: "string" },
			doc: "Snapshots that its disks are made of."
		}
	}
};
// clouds/modelling/typed-resources.js
/** Finds resources of a cloud's types. They have the facts because `normalise` made them, which the compiler checked there. */
function typedResources() {
	/** The resources of a type. */
	const ofType = (resources, type) => {
		const found = [];
		for (const resource of resources) if (isOfType(resource, type)) found.push(resource);
		return found;
	};
	/** A resource of stage `index` by its id; undefined where the audit has none. */
	const indexed = ({ index }, type, id) => {
		const found = index.get(type, id);
		return found !== void 0 && isOfType(found, type) ? found : void 0;
	};
	return {
		ofType,
		indexed
	};
}
function isOfType(resource, type) {
	return resource.ext.type === type;
}
// net/traffic-rules.js
/**
* The enabled rules of direction `in` whose services and sources are together exactly the traffic: one for each protocol
* and each list of sources.
*/
function inboundRules(traffic, label) {
	const ports = /* @__PURE__ */ new Map();
	for (const { services, protocol: name, cidrs } of (0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_4__.r)(traffic)) for (const { protocol, range } of name === "all" ? everything : (0,_services_js__WEBPACK_IMPORTED_MODULE_2__.r)(services)) {
		const key = `${protocol} ${cidrs.join(",")}`;
		const known = ports.get(key);
		if (known === void 0) ports.set(key, {
			protocol,
			sources: cidrs,
			ports: [range]
		});
		else known.ports.push(range);
	}
	return [...ports.values()].map((one) => ({
		...label,
		...one,
		direction: "in",
		enabled: true,
		sourceReferences: [],
		destinationReferences: []
	}));
}
const everything = [{
	protocol: "all",
	range: [0, 65535]
}];
// clouds/modelling/ways-in.js
/**
* First what is open for certain, one rule for each way. Then, where something is not known: what is closed in any case,
* and a rule of unknown sources for what may be open, so that conditions are undecided about nothing else.
*/
function rulesOfWays(ways) {
	return [...ways.flatMap(({ id, description, destinations, certain: traffic }) => listed(inboundRules(traffic, {
		id,
		description,
		access: "allow",
		priority: 0,
		destinations
	}))), ...undecided(ways)];
}
function undecided(ways) {
	if (ways.every(({ unknown }) => unknown === void 0)) return [];
	const open = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.u)(ways.map(({ certain }) => certain));
	const possible = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.u)(ways.map((way) => way.possible));
	const doubts = ways.flatMap((way) => {
		const { unknown } = way;
		const services = unknown === void 0 ? [] : servicesOf((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.o)(way.possible, open));
		return unknown === void 0 || (0,_protocols_js__WEBPACK_IMPORTED_MODULE_1__.w)(services) ? [] : [{
			id: way.id,
			unknown,
			services
		}];
	});
	const services = doubts.reduce((sum, doubt) => (0,_protocols_js__WEBPACK_IMPORTED_MODULE_1__.k)(sum, doubt.services), []);
	const closed = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.c)(services, _protocols_js__WEBPACK_IMPORTED_MODULE_1__.a), possible);
	const label = {
		description: "",
		destinations: []
	};
	const denies = inboundRules(closed, {
		...label,
		id: "closed in any case",
		access: "deny",
		priority: 1
	});
	const allows = doubts.flatMap(({ id, unknown, services: its }) => inboundRules((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.c)(its, {
		..._protocols_js__WEBPACK_IMPORTED_MODULE_1__.a,
		ipv6: []
	}), {
		...label,
		id,
		access: "allow",
		priority: 2
	}).map((rule) => ({
		...rule,
		sources: unknown
	})));
	return listed([...denies, ...allows]);
}
/** The services of which something is open. */
function servicesOf(traffic) {
	return (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.n)(traffic) ? [] : (0,_protocols_js__WEBPACK_IMPORTED_MODULE_1__.k)((0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.p)(traffic.ipv4), (0,_traffic_js__WEBPACK_IMPORTED_MODULE_3__.p)(traffic.ipv6));
}
/** Rules whose addresses were taken from no list. */
function listed(rules) {
	return rules.map((rule) => ({
		...rule,
		addressLists: []
	}));
}



/***/ })

};
